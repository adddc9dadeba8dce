import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import type { Span } from '../../../model/span.js'
import { attackNoun, gap, hitting, space, time } from '../acts.js'
import { following, type Hit, hit } from '../hit.js'
import { afterPositions, isCrowd, isThing, phraseAt } from '../phrase.js'

/** "an airstrike on the bakery", "shelling of a school", "two raids against the market". */
export const attackOn: Rule<Hit> = {
  id: 'target/attack-on',
  why: 'A noun of attack leads to the thing hit by "on", "against", "at", "of".',
  pattern: derive(
    () =>
      new RegExp(
        `${attackNoun}${gap}(?:${space}by${space}[^.;,]{1,60}?${time}?|,${space}which[^.;,]{1,60},)?${space}(?:on|against|at|(?<of>of)|targeting|upon|near|into|hit|outside|beside|in${space}front${space}of|close${space}to)${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) => {
    const phrase = following(m, p)
    // "an attack of this kind", "the raid of last week": only what can be hit stands after "of".
    return phrase && m.groups.of !== undefined && !isThing(phrase.head) && !isCrowd(phrase.head) ? undefined : phrase
  },
  read: (m, p) => hit(m, p),
  examples: [
    {
      text: 'carried out an airstrike on [[a student hostel]] in Al Ansari',
      gives: { text: 'a student hostel', trust: 'act' },
    },
    {
      text: 'two raids against [[the market]] of Al Rastan Al Sharqi town',
      gives: { text: 'the market', trust: 'act' },
    },
    {
      text: 'the airstrike of Wednesday, March 4, 2020 on [[a poultry farm]] sheltering IDPs',
      gives: { text: 'a poultry farm', trust: 'act' },
    },
    { text: 'the attack on Friday evening', none: 'a day' },
    { text: 'the shelling of Douma city', none: 'the place itself' },
    { text: 'an attack on the town', none: 'a place' },
  ],
}

const means =
  /^,?\s?(?:with|by|on\sthe\ssame)(?:\s(?!(?:killed|wounded|injured|left|hit|struck|on|at|in|and)\s)[\p{L}\d-]+){1,6}?,?\s(?=(?:an?|the|their|two|three|several)\s)/u

/** "attacked, with four missiles, a fuel depot": the means may stand before the thing. */
function afterMeans(match: Match, { text }: Passage): Span | undefined {
  // "was riddled with bullets by the guard": a passive, whose agent follows.
  if (/\b(?:was|were|been|being|is|are|got)\s$/u.test(text.slice(Math.max(0, match.span.start - 8), match.span.start)))
    return undefined
  // "a strike by warplanes of the air force": a noun.
  if (!/(?:ed|ing|struck|hit)[\s,]*$/u.test(match.text)) return undefined
  const skip = means.exec(text.slice(match.span.end - 1))
  return skip ? phraseAt(text, afterPositions(text, match.span.end - 1 + skip[0].length)) : undefined
}

/** "struck a market", "targeted the grain silos". */
export const struck: Rule<Hit> = {
  id: 'target/struck',
  why: 'A verb of striking has the thing hit as its object.',
  pattern: derive(
    () =>
      new RegExp(
        `${hitting}(?:${space}\\p{Ll}{3,14}ly|${space}(?:at${space}least${space})?(?:twice|again|several${space}times)|${space}without${space}warning|,(?=${space}(?:with|on)))?${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) => following(m, p) ?? afterMeans(m, p),
  // "the first strike trapped families": a noun.
  read: (m, p) =>
    /^[Ss]trikes?\b/.test(m.text) &&
    /\b(?:the|first|second|third|each|an?|this|that|one|air)\s$/i.test(
      p.text.slice(Math.max(0, m.span.start - 10), m.span.start),
    )
      ? undefined
      : hit(m, p),
  examples: [
    { text: 'hit [[a poultry farm]] sheltering IDPs in', gives: { text: 'a poultry farm', trust: 'act' } },
    { text: 'targeted [[the municipal park]] of Ain Maydun city', gives: { text: 'the municipal park', trust: 'act' } },
    {
      text: 'had struck [[Al Sabil hospital]] in Busra city',
      gives: { text: 'Al Sabil hospital', trust: 'act' },
    },
    { text: 'was hit by four barrel bombs', none: 'a passive: what hit follows' },
    { text: 'shelled the village with mortars', none: 'a place' },
    { text: 'hit two children in the street', none: 'victims' },
  ],
}

/** "The target of the airstrike was a school". */
export const named: Rule<Hit> = {
  id: 'target/target-was',
  why: 'A text may say what the target was.',
  pattern: derive(
    () =>
      new RegExp(
        `[Tt]arget(?:${space}of${space}(?:the|this|that|their)${space}[^.;,]{3,60}?)?${space}(?:was|had${space}been|appears${space}to${space}have${space}been|is${space}believed${space}to${space}have${space}been)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'The target of the airstrike was [[a school]] in', gives: { text: 'a school', trust: 'act' } },
    { text: 'The target was [[the central bakery]].', gives: { text: 'the central bakery', trust: 'act' } },
    { text: 'the target was hit twice', none: 'not told' },
  ],
}
