import { addends, countOf } from '../fit.js'
import type { Group } from '../model.js'
import { tally } from '../tally.js'
import type { Toll } from '../tolls/index.js'
import { saidOfAllDead, toldAgain } from './again.js'
import { spokenOfAgain } from './anaphora.js'
import { hold, holdLast } from './hold.js'
import { inAll, standing } from './later.js'
import type { Holding, Settled, Telling } from './model.js'
import { spokenOf, takeIn } from './spoken.js'

export type { Settled } from './model.js'

interface Told extends Omit<Telling, 'known' | 'hurt'> {
  /** Parts that belong to people told elsewhere, and those of them said of the dead by name. */
  readonly loose: readonly Group[]
  readonly named: readonly Group[]
  /** Counts that the text itself calls earlier ones. */
  readonly earlier: readonly number[]
  readonly hurt?: ReadonlySet<Group>
}

/** Which of the tolls hold: told twice, told later, corrected, added. */
export function settle({ loose, named, earlier, hurt = new Set(), ...about }: Told): Settled | null {
  const { passage, tolls } = about
  const plain = tolls.filter((t) => t.force !== 'weak')
  const hasCount = (t: Toll): boolean => countOf(t.group) !== null
  // "16 bodies were recovered; a seventeenth victim died": what only adds needs something to add to
  const base = plain.some(
    (t) => hasCount(t) && (t.harm === 'injured' || !t.group.more) && t.group.share !== 'wounded' && t.force !== 'more',
  )
  const weak = tolls.filter(hasCount)
  // "a neighbour, who lost her sister, saw them pull out 18 bodies": one mourner's dead count where no others do
  const counts = weak.some((t) => !t.mourned) ? weak.filter((t) => !t.mourned) : weak
  const known = (base ? plain.filter(hasCount) : counts).sort((a, b) => a.at - b.at)
  const telling: Telling = { ...about, hurt, known }
  const last = known.filter((t) => t.force === 'last').at(-1) ?? inAll(passage, known) ?? standing(passage, known)
  const holding = last ? holdLast(telling, last) : hold(telling)
  if (!holding) return onlyParts([...tolls.flatMap((t) => t.group.parts), ...named])
  const { main, added, told, again } = holding
  const before = added.reduce((sum, t) => sum + (countOf(t.group) ?? 0), 0)
  // "SNHR initially recorded 19; two of the wounded died": the final toll printed before stands.
  if (added.length > 0 && earlier.some((n) => n + before === countOf(main.group))) added.length = 0
  again.push(...toldAgain(telling, holding, base))
  takeIn(telling, holding, spokenOf(telling, holding, loose))
  again.push(...spokenOfAgain(telling, holding))
  again.push(...saidOfAllDead(passage, holding, before + (countOf(main.group) ?? 0), tally(told, again)))
  return { ...summed(telling, holding, last), ...kinds(holding, last) }
}

/** "Several people were killed, including two children": no number of the dead, but of some of them. */
function onlyParts(parts: readonly Group[]): Settled | null {
  const [first] = parts
  if (!first) return null
  const none = { again: [], before: [], steps: [] }
  return { count: null, bound: null, spans: [first.at], rule: 'victims/killed', groups: parts, ...none }
}

function summed({ passage: { text }, known }: Telling, { main, added }: Holding, last: Toll | undefined) {
  const counted = [main, ...added]
  const count = counted.reduce((n, t) => n + (countOf(t.group) ?? 0), 0)
  const bounds = counted.map((t) => t.group.bound)
  const bound = bounds.every((b) => b === bounds[0]) ? (bounds[0] ?? null) : (bounds.find((b) => b !== null) ?? null)
  // "at least 89 … by Friday it had climbed to 89"
  const alike = last ? known.find((t) => countOf(t.group) === count && t.group.bound !== null) : undefined
  return {
    count,
    bound: bound ?? alike?.group.bound ?? null,
    spans: counted.flatMap((t) => addends(t.group)),
    rule: main.rule,
    steps: counted.map((t) => `${text.slice(t.group.start, t.group.end)} = ${countOf(t.group)}`),
  }
}

/** A last word that tells its own parts is heard alone; what was told before it only fills gaps. */
function kinds({ told, again }: Holding, last: Toll | undefined): Pick<Settled, 'groups' | 'again' | 'before'> {
  const parted = last && (last.group.kinds.length > 0 || last.group.parts.some((p) => p.kinds.length > 0))
  if (!parted || !last) return { groups: told, again, before: [] }
  return { groups: [last.group], again, before: told.filter((g) => g !== last.group) }
}
