import { adopt, kindsIn, type Link, settleChain, unsaid } from '../chains.js'
import { countOf } from '../fit.js'
import type { Group, Token } from '../model.js'
import { countShare, uncounted } from '../people/remainder.js'
import { lows, type Placed } from './clause.js'
import { amongVictims } from './glue.js'
import { choose } from './parts.js'
import { sumOf, withoutPlaces } from './sum.js'

/** A list that a bracket interrupts. */
interface Interrupted {
  readonly chain: Link[]
  readonly parent: Group | null
  readonly prev: Group
}

/** A sentence while it is read from left to right. */
export interface State {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly events: readonly Placed[]
  /** People told on their own. */
  readonly roots: Group[]
  /** Parts of people told elsewhere, and those of them said of the dead by name. */
  readonly loose: Group[]
  readonly named: Group[]
  /** The list being read, and whose parts it tells. */
  chain: Link[]
  parent: Group | null
  isLoose: boolean
  /** The words that opened a list of parts. */
  opener: string
  listOpen: boolean
  /** The list is told again of a whole that has parts already. */
  retold: boolean
  prev: Group | null
  readonly open: Interrupted[]
  /** The first token behind the people told last. */
  from: number
}

export const begun = (text: string, tokens: readonly Token[], events: readonly Placed[]): State => ({
  text,
  tokens,
  events,
  roots: [],
  loose: [],
  named: [],
  chain: [],
  parent: null,
  isLoose: false,
  opener: '',
  listOpen: false,
  retold: false,
  prev: null,
  open: [],
  from: 0,
})

/** Begins a list with its first member. */
export function begin(state: State, group: Group, under: Group | null): void {
  state.chain = [{ group, glue: 'first' }]
  state.parent = under
}

/** Puts one more member to the list. */
export function append(state: State, group: Group, said: string, comma: boolean): void {
  state.chain.push({ group, glue: comma ? 'comma' : said.startsWith(',') ? 'comma-and' : 'and' })
}

/** A list has come to its end: its people are parts of whom it tells, or stand on their own. */
export function close(state: State): void {
  const { chain, parent, roots, loose, tokens } = state
  if (chain.length === 0) return
  // "four children and their parents, a family that had fled": the last word tells what they all were
  const kin = chain.length > 1 ? chain.at(-1)?.group : undefined
  const family = kin?.head === 'family' && kin.count === null ? chain.pop()?.group : undefined
  const groups = settleChain(withoutPlaces(chain))
  // "seven of them children and the rest women": those told before it in the list
  for (const [k, group] of groups.entries()) if (group.rest) group.rest = groups.slice(0, k)
  const last = groups.at(-1)
  const only = groups.length === 1 ? groups[0] : undefined
  if (parent?.head === 'family' && parent.count === null) parent.members.push(...groups)
  else if (parent) for (const group of groups) takeUnder(state, parent, group)
  else if (state.isLoose) {
    loose.push(...groups)
    state.named.push(...groups)
  } else if ((last && amongVictims(tokens, last)) || groups[0]?.predicate) loose.push(...groups)
  else if (only && only.share === 'victims' && only.kinds.length > 0) loose.push(only)
  else if (only) roots.push(only)
  else if (groups.length > 1) roots.push(listed(groups))
  const told = roots.at(-1)
  if (family && told && !parent) {
    told.family = 'all'
    told.familyAt = { start: family.start, end: family.end }
  }
  state.chain = []
  state.parent = null
  state.isLoose = false
  state.retold = false
}

function takeUnder({ loose, retold }: State, parent: Group, group: Group): void {
  const others = parent.head === 'others' && parent.form === 'vague' ? parent : null
  const whole = choose(parent, group) ?? others
  if (whole && uncounted(group)) leave(whole, group)
  if (whole) adopt(whole, retold ? unsaid(group, kindsIn(whole.parts)) : group)
  else loose.push(group)
}

/** "half of them women", "the rest women": counted by the whole they are told of, where that is no bound. */
function leave(whole: Group, group: Group): void {
  if (group.rest?.length === 0) group.rest = whole.parts.filter((p) => p.count !== null)
  countShare(group, whole.bound === null ? countOf(whole) : null)
}

/** "a mother and her three children, all of one family": said of the list, not of its last member. */
function listed(groups: readonly Group[]): Group {
  const sum = sumOf(groups)
  const last = groups.at(-1)
  if (last?.familyAt) {
    sum.family = last.family
    sum.familyAt = last.familyAt
    last.family = null
  }
  return sum
}

/** A bracket shuts: the list it interrupted goes on. */
export function shut(state: State): void {
  close(state)
  const back = state.open.pop()
  if (back) Object.assign(state, back)
}

/** The words of a stretch of the sentence. */
export const said = ({ tokens }: State, from: number, to: number): string => lows(tokens.slice(Math.max(0, from), to))
