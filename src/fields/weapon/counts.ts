import { mentionsIn } from '../../match/mentions.js'
import { findNumbers, numberSource } from '../../match/numbers.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import { anyParty, run, view } from '../../match/view.js'

const once = (source: string) => {
  const pattern = new RegExp(source, 'dgiu')
  return () => pattern
}

/** Words that may stand between a number and its noun: "four [powerful] missiles"; never "of", "or", "and". */
const between = `(?:(?!(?:of|or|and|to|the|in|on|at|by|from|with|when|as|after|before|during|while|who|that|which|more|others?|people|civilians?|men|women|man|woman|bombers?|attackers?|fighters?|militants?|wearing|carrying)\\b)(?:[\\p{Ll}-]{2,16}|\\d{2,4}-(?:pound|kilo|kg|lb)|${run.filler}|${anyParty}(?:['’]s)?)\\s){0,2}?`

const numberIn = (match: Match): number | undefined => {
  const said = match.groups.n ?? ''
  if (/^(?:a|one)?\s?single|^just one|^only one/iu.test(said)) return 1
  if (/^(?:twin|two|both|a pair of)$/iu.test(said)) return 2
  // "in July 2016 missiles fell": a year counts nothing.
  if (/^(?:19|20)\d\d$/u.test(said)) return undefined
  const [found] = findNumbers(said)
  return found && Number.isInteger(found.value) && found.value > 0 && found.value < 10_000 ? found.value : undefined
}

/** An ordinal, a share or a range before the number makes it something else. */
const notCount =
  /(?:\b(?:between|from|or|the other|one of the|first|last|latter|of the|of these|to|heard|saw)|\d\s?[-–])\s$/iu

export const countOf: Rule<number> = {
  id: 'weapon/count',
  why: 'A number directly before the munition counts what struck.',
  view,
  pattern: once(
    `(?<mark>(?<![A-Za-z])(?<n>a single|one single|(?:just|only) one|twin|a pair of|${numberSource})\\s${between}(?:${run.noun}\\s)?(?<m>${run.munition}))`,
  ),
  read: (match, passage) => {
    const at = match.parts.m
    const found = mentionsIn(passage.text, passage.words).find((m) => m.start === at?.start)
    if (found?.kind !== 'munition' || ['small-arms', 'knife', 'chlorine', 'sarin'].includes(found.id)) return undefined
    if (notCount.test(passage.text.slice(Math.max(0, match.span.start - 20), match.span.start))) return undefined
    if (/^(?:one)$/iu.test(match.groups.n ?? '') && /\b(?:another|the other|a second)\b/iu.test(passage.text))
      return undefined
    return numberIn(match)
  },
  examples: [
    { text: 'Warplanes fired [[two missiles]] at the town.', gives: 2 },
    { text: 'They dropped no fewer than [[six barrel bombs]].', gives: 6 },
    { text: 'They fired a [[single surface-to-surface missile]] at it.'.replace('a [[single', '[[a single'), gives: 1 },
    { text: 'Warplanes fired a missile and dozens of rockets.', none: 'no number is stated' },
  ],
}

/** What stands before a number of attacks of which this is one. */
const amongMore =
  /\b(?:(?:one|some|part|most|each|any|first|latest|worst|deadliest|among)\sof\s|(?:documented|recorded|verified|counted|registered|since|weeks? after|days? after|months? after|year after)\s)(?:at least\s|more than\s|some\s|about\s|a total of\s|the\s|another\s){0,2}$/iu

export const strikesOf: Rule<number> = {
  id: 'weapon/strikes',
  why: 'A number directly before airstrikes, raids, attacks or explosions counts the attacks.',
  view,
  pattern: once(
    `(?<mark>(?<![A-Za-z])(?<n>a single|one single|(?:just|only) one|twin|a pair of|${numberSource})\\s${between}(?:${run.munition}\\s){0,1}(?:${run.carrier}\\s)?(?<m>${run.noun}))`,
  ),
  read: (match, passage) => {
    const at = match.parts.m
    const said = at ? passage.text.slice(at.start, at.end) : ''
    if (/massacre|execution|shooting|assault|ambush/iu.test(said)) return undefined
    const found = mentionsIn(passage.text, passage.words).find((m) => m.start === at?.start)
    if (found?.kind !== 'noun') return undefined
    if (notCount.test(passage.text.slice(Math.max(0, match.span.start - 20), match.span.start))) return undefined
    if (amongMore.test(passage.text.slice(Math.max(0, match.span.start - 50), match.span.start))) return undefined
    // "one of two such attacks", "in one such attack", "two separate attacks": a count of incidents.
    if (/\bsuch\b/iu.test(match.text)) return undefined
    if (/\b(?:separate|different)\b/iu.test(match.text) && !/strike|raid/iu.test(said)) return undefined
    const value = numberIn(match)
    if (value === 1 && /^one$/iu.test(match.groups.n ?? '') && !/strike|raid/iu.test(said)) return undefined
    return value === undefined || (value > 1 && !found.plural && !/s$/i.test(said)) ? undefined : value
  },
  examples: [
    { text: 'Warplanes carried out [[two missile airstrikes]] on houses.', gives: 2 },
    { text: '[[Two explosions]], an hour apart, rocked the street.', gives: 2 },
    { text: 'Warplanes carried out an airstrike, the third massacre there.', none: 'no number of attacks' },
    { text: 'This was one of three such attacks in the city.', none: 'attacks elsewhere' },
    { text: 'HRW documented ten airstrikes in the province.', none: 'attacks elsewhere' },
  ],
}

/** "two of them fell on a row of shops": the munition was named before. */
export const countOfThem: Rule<number> = {
  id: 'weapon/count-of-them',
  why: 'A number "of them" that fall or are dropped counts the munition named before.',
  view,
  pattern: once(
    `(?:${run.verb}|${run.ing})\\s(?<mark>(?<n>${numberSource})\\sof\\sthem)\\b|(?<mark2>(?<n2>${numberSource})\\s(?:were|was|fell|landed|came down|had been)\\s(?:${run.verb}\\s)?)(?=by\\s(?:a|the)\\s[^.;]{0,20}${run.carrier})`,
  ),
  read: (match, passage: Passage) => {
    if (!mentionsIn(passage.text.slice(0, match.span.start), passage.words).some((m) => m.kind === 'munition'))
      return undefined
    if (match.groups.n === undefined) return undefined
    if (!/^(?:fir|launch|dropp|thr[eo]w|lobb|land|fell|hit|struck|explod|detonat)/iu.test(match.text)) return undefined
    return numberIn(match)
  },
  examples: [
    { text: 'Barrel bombs killed ten. A helicopter dropped [[two of them]] on shops.', gives: 2 },
    { text: 'They had missiles and fired [[three of them]] at us.', gives: 3 },
    { text: 'The strike killed two of them.', none: 'no munition was named' },
  ],
}

/** "was hit twice", "struck three times". */
export const timesHit: Rule<number> = {
  id: 'weapon/times',
  why: 'A place hit a stated number of times was attacked that often.',
  view,
  pattern: once(
    `(?:${run.verb})\\s(?:[^.;,]{0,60}?\\s)?(?<mark>(?<n>twice|three times|four times|five times))\\b(?!\\s(?:a|per)\\b)`,
  ),
  read: (match, passage) => {
    if (
      !/\b(?:hit|struck|bombed|shelled|targeted|bombarded|raided)\b/iu.test(
        passage.text.slice(match.span.start, match.span.end),
      )
    )
      return undefined
    return { twice: 2, 'three times': 3, 'four times': 4, 'five times': 5 }[(match.groups.n ?? '').toLowerCase()]
  },
  examples: [
    { text: 'The hospital was bombed [[twice]] that day.', gives: 2 },
    { text: 'Warplanes struck the market [[three times]].', gives: 3 },
    { text: 'He was displaced twice.', none: 'not an attack' },
  ],
}

/** "car bombs, two in number", "The raids, three altogether": the number stands behind its noun. */
export const countBehind: Rule<{ readonly count: number; readonly of: 'munition' | 'noun' }> = {
  id: 'weapon/count-behind',
  why: 'A number set behind the munitions or attacks counts them.',
  view,
  pattern: once(
    `(?:(?<m>${run.munition})|(?<a>${run.noun})),\\s(?<mark>(?<n>${numberSource})\\s(?:altogether|in\\s(?:number|all|total)|of\\sthem))(?=[,.;)])`,
  ),
  read: (match) => {
    const count = numberIn(match)
    return count === undefined ? undefined : { count, of: match.parts.m ? 'munition' : 'noun' }
  },
  examples: [
    { text: 'ISIS car bombs, [[two in number]], exploded.', gives: { count: 2, of: 'munition' } },
    { text: 'The raids, [[three altogether]], hit a market.', gives: { count: 3, of: 'noun' } },
    { text: 'In the raids, three people died.', none: 'people' },
  ],
}
