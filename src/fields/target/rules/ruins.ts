import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { ruined, space } from '../acts.js'
import { following, framed, type Hit, headOf, hit } from '../hit.js'

const bySubject =
  /\b(?:air\s?strikes?|strikes?|raids?|missiles?|bombs?|rockets?|shells?|drones?|barrels?)\s(?:(?:has|have|had|that|which)\s)?(?:\p{Ll}+ly\s)?$/u
const struckBefore =
  /(?<!\p{L})(?:fired|dropped|launched|shelled|bombed|struck|hit|targeted|attacked|shelling|bombardment)(?!\p{L})/u

/** "destroyed the courthouse", "flattened a two-story house": what an attack did, where no other word tells its object. */
export const ruinedBy: Rule<Hit> = {
  id: 'target/ruined',
  why: 'Where no other verb tells the object, what was destroyed is what was hit.',
  pattern: derive(() => new RegExp(`${ruined}${space}`, 'dgu')),
  mark: following,
  // "an air strike destroyed the building": what struck is the subject, and nothing is told struck before.
  read: (m, p) => {
    const before = p.text.slice(0, m.span.start)
    return hit(
      m,
      p,
      bySubject.test(before) && !/\b[Tt]he\s(?:\p{Ll}+\s){1,2}$/u.test(before) && !struckBefore.test(before)
        ? 'act'
        : 'result',
    )
  },

  examples: [
    { text: 'destroyed [[the courthouse]] of Al Tabni town', gives: { text: 'the courthouse', trust: 'result' } },
    { text: 'flattened [[a two-story house]] in', gives: { text: 'a two-story house', trust: 'result' } },
    { text: 'destroyed the town', none: 'a place' },
  ],
}

/** "turned a school into rubble", "left the hospital in ruins". */
export const leftInRuins: Rule<Hit> = {
  id: 'target/left-in-ruins',
  why: 'What an attack left in ruins is what it hit.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:turned|turning|reduced|reducing|left|leaving|put|putting|knocked|knocking)${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) =>
    framed(
      m,
      p,
      /^(?:\s(?:in|of|at|near)\s[^.;,]{1,60}?)?\s(?:(?:in)?to|in)\s(?:\p{Ll}+\s){0,3}(?:rubble|ruins?|ashes|debris|flames)\b|^(?:\sin\s[^.;,]{1,60}?)?\sout\sof\s(?:service|action|order|commission)\b/u,
    ),
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'An air raid turned [[a school]] in Kafr Dan into rubble', gives: { text: 'a school', trust: 'weak' } },
    { text: 'left [[the Al Salam hospital]] in ruins', gives: { text: 'the Al Salam hospital', trust: 'weak' } },
    { text: 'put [[the Al Salam hospital]] out of service', gives: { text: 'the Al Salam hospital', trust: 'weak' } },
    { text: 'left the city in ruins', none: 'a place' },
  ],
}

/** "died in the wreckage of its main market", "under the rubble of their home". */
export const rubble: Rule<Hit> = {
  id: 'target/rubble',
  why: 'What lies in rubble was hit.',
  pattern: derive(() => new RegExp(`(?<![\\p{L}])(?:wreckage|rubble|ruins|debris)${space}of${space}`, 'dgu')),
  mark: following,
  // Where the dead lay is their home, not yet what was aimed at.
  read: (m, p) => {
    const found = hit(m, p, 'weak')
    return found && !/^(?:houses?|homes?|buildings?)$/.test(headOf(found.text)) ? found : undefined
  },
  examples: [
    {
      text: 'had died in the wreckage of [[its main vegetable market]].',
      gives: { text: 'its main vegetable market', trust: 'weak' },
    },
    { text: 'from the rubble of [[a school]] in', gives: { text: 'a school', trust: 'weak' } },
    { text: 'the ruins of the city', none: 'a place' },
  ],
}
