import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import { attackNoun, hitting, space } from '../acts.js'
import { aims } from '../aim.js'
import { following, type Hit, hit } from '../hit.js'

/** "an airstrike on the bakery", "shelling of a school", "two raids against the market". */
export const attackOn: Rule<Hit> = {
  id: 'target/attack-on',
  why: 'A noun of attack leads to the thing hit by "on", "against", "at", "of".',
  pattern: derive(() => new RegExp(attackNoun, 'dgu')),
  ...aims('noun'),
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
    { text: 'an attack on [[the town]]', gives: { text: 'the town', trust: 'place' } },
  ],
}

const object = aims('strike')

/** "the first strike trapped families": a noun. */
const isNoun = (m: Match, { text }: Passage): boolean =>
  /^[Ss]trikes?\b/.test(m.text) &&
  /\b(?:the|first|second|third|each|an?|this|that|one|air)\s$/i.test(
    text.slice(Math.max(0, m.span.start - 10), m.span.start),
  )

/** "was riddled with bullets by the guard": what was hit stands before. */
const isPassive = (m: Match, { text }: Passage): boolean =>
  /\b(?:was|were|been|being|is|are|got)\s(?:\p{Ll}+ly\s)?$/u.test(
    text.slice(Math.max(0, m.span.start - 24), m.span.start),
  )

/** "struck a market", "targeted the grain silos". */
export const struck: Rule<Hit> = {
  id: 'target/struck',
  why: 'A verb of striking has the thing hit as its object.',
  pattern: derive(() => new RegExp(hitting, 'dgu')),
  mark: (m, p) => (isNoun(m, p) || isPassive(m, p) ? undefined : object.mark(m, p)),
  read: object.read,
  examples: [
    { text: 'hit [[a poultry farm]] sheltering IDPs in', gives: { text: 'a poultry farm', trust: 'act' } },
    { text: 'targeted [[the municipal park]] of Ain Maydun city', gives: { text: 'the municipal park', trust: 'act' } },
    {
      text: 'had struck [[Al Sabil hospital]] in Busra city',
      gives: { text: 'Al Sabil hospital', trust: 'act' },
    },
    { text: 'was hit by four barrel bombs', none: 'a passive: what hit follows' },
    { text: 'shelled [[the village]] with mortars', gives: { text: 'the village', trust: 'place' } },
    { text: 'hit [[two children]] in the street', gives: { text: 'two children', trust: 'place' } },
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
