import type { Span } from '../../../model/span.js'
import { absorb, adopt } from '../chains.js'
import type { Event } from '../events.js'
import { countOf, fits } from '../fit.js'
import type { Group, Token } from '../model.js'
import { type Clause, lows, place } from './clause.js'
import { completeLists } from './complete.js'
import { behindPhrase, naming } from './glue.js'
import { mentionAt } from './mention.js'
import { amongBefore, antecedent, goesOn, sexed, standing, strange, sumWith, wholeOf } from './parts.js'
import { saidOfAll } from './said-of-all.js'
import { samePerson } from './same-person.js'
import { serial } from './serial.js'
import { type Setting, settingOf, wholeFor } from './setting.js'
import { append, begin, begun, close, type State, said, shut } from './state.js'
import { isObject } from './subject.js'

export type { Clause, Placed } from './clause.js'
export { isNaming } from './glue.js'
export { noneOf } from './parts.js'

/** Builds the groups of one sentence, left to right: chains, parts in parts, and what stands loose. */
export function scan(text: string, span: Span, words: readonly Token[], events: readonly Event[]): Clause {
  const placed = place(words, events)
  const listed = serial(words, placed)
  const tokens = [...listed]
  const eventAt = new Map(placed.map((e) => [e.first, e]))
  for (const e of placed) for (let k = e.first; k <= e.last; k++) tokens[k] = { ...(listed[k] as Token), harm: true }
  const state = begun(text, tokens, placed)
  for (let i = 0; i < tokens.length; ) {
    const event = eventAt.get(i)
    const mention = event ? { next: event.last + 1 } : mentionAt(state, i)
    if ('next' in mention) {
      i = mention.next
      continue
    }
    const { group } = mention
    if (read(state, group, i)) state.prev = group
    state.from = group.lastToken + 1
    i = state.from
  }
  close(state)
  for (const back of state.open.reverse()) {
    state.chain = back.chain
    state.parent = back.parent
    close(state)
  }
  completeLists(state)
  const { roots, loose, named } = state
  return { span, tokens, events: placed, roots: roots.sort((a, b) => a.start - b.start), loose, named }
}

/** Takes up one mention; false where it tells of the people before and is nobody that others are told of. */
function read(state: State, group: Group, i: number): boolean {
  const { tokens, text } = state
  const everybody = saidOfAll(tokens, group, text)
  if (everybody) adopt(group, everybody)
  sexed(tokens, group, state.prev)
  const marks = tokens.slice(state.from, i).map((t) => t.low)
  const closed = marks.indexOf(')')
  if (closed >= 0 && state.open.length > 0 && !marks.slice(0, closed).includes('(')) shut(state)
  const words = marks.slice(closed + 1).join(' ')
  takesOn(state, group, i)
  allTheSame(state, group, words)
  const setting = settingOf(state, group, i, words, marks.lastIndexOf('(') > marks.lastIndexOf(')'))
  const { prev, chain } = state
  if (prev && setting.list?.and && chain.at(-1)?.group === prev && samePerson(tokens, group, prev)) {
    absorb(prev, group)
    return false
  }
  if (turnsWith(state, group, setting)) return true
  if (group.form === 'all' && prev && !setting.acts) {
    ofAll(state, group, prev)
    return false
  }
  attach(state, group, i, setting)
  return true
}

/** What a pronoun stands for: "him", "two of them"; "he and two others" are three. */
function takesOn(state: State, group: Group, i: number): void {
  const { prev } = state
  if ((group.more || (group.owned && group.count !== null)) && /(?:^|[,;] )(?:he|she) and$/.test(said(state, i - 3, i)))
    group.count = (group.count ?? 0) + 1
  if (/^(?:him|her)$/.test(group.head) && prev?.count === 1) group.kinds = prev.kinds
  const stands = group.form === 'bare' || standing.test(group.head)
  if (prev && group.share === 'group' && group.kinds.length === 0 && stands)
    group.kinds = antecedent(group, prev, state.roots)
}

/** "Two brothers and their mother, all three civilians, were killed": the number of those just told. */
function allTheSame({ tokens, chain }: State, group: Group, words: string): void {
  if (tokens[group.firstToken]?.low !== 'all' || !/^(?:,|\(|[–—-])$/.test(words) || group.share) return
  const sum = chain.reduce((n, link) => n + (countOf(link.group) ?? Number.NaN), 0)
  if (group.form === 'counted' && group.count !== null && group.count === sum && group.kinds.length > 0)
    Object.assign(group, { form: 'all', count: null, share: 'group', predicate: true })
}

/** "killed a man, and his wife and two children were wounded": the list of the next clause began behind the comma. */
function turnsWith(state: State, group: Group, { acts, said: words, between }: Setting): boolean {
  const { chain, tokens, events } = state
  const turn = chain.findLastIndex((link) => link.glue === 'comma-and')
  const first = chain[0]?.group
  if (!acts || words !== 'and' || between || turn <= 0 || state.parent || !first || !isObject(tokens, first, events))
    return false
  const next = chain.splice(turn)
  close(state)
  state.chain = [
    ...next.map((link, k) => (k === 0 ? { ...link, glue: 'first' as const } : link)),
    { group, glue: 'and' },
  ]
  return true
}

/** "all of them teachers", "both from one family": said of those before. */
function ofAll(state: State, all: Group, prev: Group): void {
  if (goesOn(state.tokens, all, state.chain, prev)) {
    // "three women, all of them teachers, and two children": said of the three, and the list goes on
    if (all.kinds.length === 0) return
    all.count = prev.count
    adopt(prev, all)
    return
  }
  close(state)
  const whole = wholeOf(prev, all)
  all.count = countOf(whole)
  if (all.kinds.length > 0) adopt(whole, all)
  else if (all.family) whole.family = all.family
}

/** Puts a group where it belongs: in the list, under those told before, or at the head of a new list. */
function attach(state: State, group: Group, i: number, setting: Setting): void {
  const { prev, parent, chain, tokens, roots } = state
  const { said: words, between, breaks, list, acts, listBehind } = setting
  // "four people crossing it: a mother and a boy were killed": the list behind the colon has a verb of its own
  if (acts && list && parent && state.opener.endsWith(':') && !between && sumWith(chain, group) !== countOf(parent)) {
    state.parent = null
    append(state, group, words, list.comma)
  } else if (prev && setting.opened && !between) {
    state.open.push({ chain, parent, prev })
    begin(state, group, prev)
  } else if (setting.closesList && prev && !breaks && list && !between) {
    // "naming a father, his wife and six of their children among the victims": said behind the whole list
    append(state, group, words, list.comma)
    state.parent = roots.findLast((r) => countOf(r) !== null && fits(r, group)) ?? null
    state.isLoose = state.parent === null
    state.retold = true
  } else if (filled(state, group, words)) {
    // "six civilians – a waiter, four customers and a woman – as well as four fighters": the list of all goes on
    const whole = parent as Group
    close(state)
    roots.splice(roots.indexOf(whole), 1)
    begin(state, whole, null)
    append(state, group, words, false)
  } else if (setting.outer && !breaks) {
    close(state)
    begin(state, group, setting.outer)
  } else if (list && !breaks && joins(state, group, setting)) append(state, group, words, list.comma)
  else if (prev && !breaks && prev.form === 'one' && group.form === 'name' && !between && behindPhrase.test(words)) {
    // "a media worker for the radio, Samer": the name of the person just told
  } else if (setting.told && prev && !breaks && !strange(group, prev, roots)) {
    close(state)
    state.opener = words
    state.listOpen = listBehind
    const whole = wholeFor(state, group, words)
    begin(state, group, whole)
    state.isLoose = whole === null && !acts && (group.predicate || /\b(?:inclu|compris|among)/.test(words))
  } else {
    close(state)
    begin(state, group, prev && amongBefore(words, tokens, i, prev) ? prev : null)
    state.isLoose = state.parent === null && naming.test(lows(tokens.slice(Math.max(0, i - 12), i)))
  }
}

const behindDash = /(?:^|\s)[–—-] (?:and|as well as|along with|together with|alongside|plus|in addition to|besides)$/
/** A list between dashes has told of everybody of its whole, and the sentence goes on with others. */
function filled(state: State, group: Group, words: string): boolean {
  const { parent, chain, roots, tokens, events } = state
  if (!parent || !/[–—-]$/.test(state.opener) || !behindDash.test(words)) return false
  if (!roots.includes(parent) || parent.members.length > 0 || group.share || countOf(group) === null) return false
  const told = [...parent.parts, ...chain.map((link) => link.group)]
  const sum = told.reduce((n, g) => n + (countOf(g) ?? Number.NaN), 0)
  return sum === countOf(parent) && isObject(tokens, parent, events)
}

/** Is the group the next member of the list? */
function joins(state: State, group: Group, { between, listBehind, fresh, among }: Setting): boolean {
  const { prev, parent, chain } = state
  if (!prev || between || chain.length === 0 || group.form === 'all') return false
  const begins = (listBehind && parent === null) || among
  if (begins && !(parent !== null && state.listOpen)) return false
  // "two policemen, the rest civilians"
  if (group.rest && (parent !== null || chain[0]?.group.predicate)) return true
  if (group.share && parent === null && !fresh) return false
  return !(group.predicate || group.share) || fresh || Boolean(chain[0]?.group.predicate || chain[0]?.group.share)
}
