import { bareHeads } from '../../../lexicon/people.js'
import { countOf, fits } from '../fit.js'
import { ofTheAttackers } from '../sides.js'
import type { Toll } from '../tolls/index.js'
import { also, anotherAct, retold, secondStrike, struckAgain } from './another.js'
import { countedBefore, diedLater } from './later.js'
import type { Holding, Telling } from './model.js'
import { apart, headline, kinless, listed, mayHold, ofTheHurt } from './same.js'

/** What a toll is to the one that stands. */
export type Verdict =
  | 'another act'
  | 'of the attackers'
  | 'part of a sum'
  | 'told again'
  | 'beside'
  | 'share'
  | 'another person'
  | 'too many'
  | 'larger'
  | 'part'
  | 'another toll'

/** Asked in this order: the first word that holds decides. */
export function verdictOn(
  toll: Toll,
  { main, inside }: Holding,
  { passage, clauses, hurt }: Telling,
  inSum: ReadonlyMap<Toll, Toll>,
  sure: ReadonlySet<number>,
): Verdict {
  const count = countOf(toll.group) ?? 0
  const have = countOf(main.group) ?? 0
  const here = toll.clause === main.clause
  const share = ofTheHurt(toll, main, hurt) ? 'wounded' : toll.group.share
  const later = diedLater(passage, main, toll)
  if (!here && anotherAct(passage, toll) && !later) return 'another act'
  if (!here && ofTheAttackers(passage, main, toll)) return 'of the attackers'
  if (inSum.get(toll) === main) return 'part of a sum'
  if (count < have && countedBefore(passage, toll)) return 'share'
  // A headline's "three injured" are the text's "three others".
  if (count === have && toll.force !== 'more' && toll.group.more && headline(passage, main)) return 'told again'
  if (
    toll.force === 'more' ||
    toll.group.more ||
    share === 'wounded' ||
    (!/toll/.test(toll.rule) && also(passage, clauses, toll)) ||
    secondStrike(passage, main, toll) ||
    struckAgain(passage, main, toll)
  )
    return 'beside'
  if (share || (count < have && listed(passage, main, toll))) return 'share'
  if (count === have) {
    const other = here
      ? (count === 1 || toll.group.owned || apart(main.group, toll.group)) && !/toll|dead|deaths/.test(toll.rule)
      : apart(main.group, toll.group)
    return toll.group !== main.group && (!toll.pronoun || hurt.has(toll.group)) && other
      ? 'another person'
      : 'told again'
  }
  const lead = headline(passage, main)
  if (count > 10 && have === 1 && !lead) return 'too many'
  // "A soldier was shot dead at the gate. Three gunmen were killed when …": none of the three is the soldier
  if (count > have && have === 1 && !lead && !mayHold(toll.group, main.group)) return 'another person'
  if (count > have && (have === 1 || (lead && !sure.has(have) && count <= 4 * have + 10))) return 'larger'
  if (later && inside + count !== have) return 'another person'
  if (count < have && fits(main.group, toll.group) && (!here || bareHeads.has(main.group.head))) return 'part'
  if (/toll/.test(toll.rule)) return 'another toll'
  const joined = here && !retold(passage, main, toll)
  return joined || (apart(main.group, toll.group) && !kinless(main.group) && have + count < 60)
    ? 'another person'
    : 'another toll'
}
