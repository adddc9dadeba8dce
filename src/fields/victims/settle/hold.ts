import { demographic } from '../../../lexicon/people.js'
import { adopt, unsaid } from '../chains.js'
import { countOf, fits } from '../fit.js'
import { partsBySum } from '../sums.js'
import { tally } from '../tally.js'
import type { Toll } from '../tolls/index.js'
import { boasted } from './another.js'
import { bodiesBefore, countedBefore, mournedBy } from './later.js'
import type { Holding, Telling } from './model.js'
import { same } from './same.js'
import { type Verdict, verdictOn } from './verdict.js'

/** Reads the tolls one after the other: the first stands, until a larger one replaces it; the others are beside it, part of it, or lost. */
export function hold(telling: Telling): Holding | null {
  const [first, ...others] = telling.known
  if (!first) return null
  const holding = opened(first)
  for (const part of first.group.parts) for (const kind of part.kinds) holding.own.add(kind)
  const inSum = partsBySum(telling.known)
  // Counts told twice are sure: no larger one replaces them.
  const counts = telling.known.map((t) => countOf(t.group) ?? 0)
  const sure = new Set(counts.filter((n, k) => counts.indexOf(n) !== k))
  for (const toll of others) {
    const verdict = verdictOn(toll, holding, telling, inSum, sure)
    settled[verdict](toll, holding, telling)
  }
  return holding
}

/** A toll that is the last word replaces all told before it; what they tell of their dead still counts. */
export function holdLast(telling: Telling, last: Toll): Holding {
  const holding = opened(last)
  holding.told.length = 0
  for (const toll of telling.known) {
    if (toll === last) holding.told.push(...bodiesBefore(telling.tolls, telling.known, toll), toll.group)
    else if ((countOf(toll.group) ?? 0) <= (countOf(last.group) ?? 0) && toll.force !== 'weak')
      holding.told.push(toll.group)
    else telling.lose(toll, 'replaced by a later toll')
  }
  return holding
}

const opened = (main: Toll): Holding => ({
  main,
  added: [],
  told: [main.group],
  again: [],
  inside: 0,
  own: new Set(),
})

type Settle = (toll: Toll, holding: Holding, telling: Telling) => void

const beside: Settle = (toll, { added, told }) => {
  added.push(toll)
  told.push(toll.group)
}
const lost =
  (why: string): Settle =>
  (toll, _, { lose }) =>
    lose(toll, why)
const inside = 'part of those told before'

/** What follows from each verdict. */
const settled: Readonly<Record<Verdict, Settle>> = {
  'another act': lost('told of another act'),
  'of the attackers': lost('dead of the side that attacked'),
  'another person': beside,
  'too many': lost('too many to be of one incident with the one told first'),
  'another toll': lost('another toll was told first'),
  'told again': (toll, { again }, { lose }) => {
    lose(toll, 'the same toll, told again')
    again.push(toll.group)
  },
  'part of a sum': (toll, { main }, { lose }) => {
    lose(toll, inside)
    const kinds = new Set(main.group.parts.flatMap((p) => p.kinds))
    if (![...tally([toll.group], []).keys()].some((k) => kinds.has(k))) adopt(main.group, toll.group)
  },
  beside: (toll, holding, telling) => {
    const { group } = holding.main
    // "four other civilians were also killed": the girl told before was one too
    if (toll.group.kinds.includes('civilians') && toll.group.more && group.kinds.every((k) => demographic.has(k)))
      group.kinds = [...group.kinds, 'civilians']
    // "14 civilians were killed; four more died of their wounds"
    if (
      toll.group.form === 'bare' &&
      !toll.group.share &&
      toll.group.more &&
      toll.group.kinds.length === 0 &&
      group.kinds.join() === 'civilians'
    )
      toll.group.kinds = group.kinds
    beside(toll, holding, telling)
  },
  share: (toll, { main }, { passage, lose }) => {
    lose(toll, inside)
    // "two of them, a mother and her son, were killed in their home"
    if (toll.group.share === 'group' && toll.group.parts.length > 0 && toll.group.parent === null)
      adopt(main.group, toll.group)
    // "the team lost two volunteers, and they are counted among the seven": what the seven have not said
    else if (!toll.group.share && countedBefore(passage, toll))
      adopt(main.group, unsaid(toll.group, new Set(tally([main.group], []).keys())))
  },
  larger: (toll, holding, { lose }) => {
    lose(holding.main, 'a first mention of a larger toll')
    const earlier = holding.main.group
    holding.main = toll
    holding.told.splice(0, holding.told.length, toll.group)
    if (
      fits(toll.group, earlier) &&
      earlier.kinds.length > 0 &&
      toll.group.parts.every((p) => !p.kinds.some((k) => earlier.kinds.includes(k)))
    )
      holding.told.push(earlier)
  },
  part: (toll, holding, { passage, lose }) => {
    const { group } = holding.main
    lose(toll, inside)
    holding.inside += countOf(toll.group) ?? 0
    if (
      !same(group, toll.group) &&
      group.members.length === 0 &&
      !boasted(passage, toll) &&
      !opposed(holding.main, toll) &&
      !mournedBy(passage, toll)
    )
      adopt(group, unsaid(toll.group, holding.own))
  },
}

/** "… killing nine people. The army was answering an attack which killed five soldiers": dead of another attack, in a sentence of their own. */
const opposed = (main: Toll, toll: Toll): boolean =>
  toll.clause !== main.clause &&
  !toll.group.share &&
  toll.group.kinds.some((k) => k === 'military' || k === 'fighters') &&
  !main.group.parts.concat(main.group).some((g) => g.kinds.some((k) => k === 'military' || k === 'fighters'))
