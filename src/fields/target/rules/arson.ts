import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { attackedBefore, space } from '../acts.js'
import { following, framed, type Hit, hit } from '../hit.js'

/** "set fire to several houses", "set a prison wing ablaze". */
export const burnt: Rule<Hit> = {
  id: 'target/burnt',
  why: 'Arson names what was set on fire.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:[Ss]et(?:ting)?${space}(?:fire${space}to|ablaze|on${space}fire)|[Bb]urn(?:ed|t|ing)${space}(?:down)?|[Tt]orch(?:ed|ing))${space.replace('1', '0')}`,
        'dgu',
      ),
  ),
  mark: following,
  // What was burnt after an attack told before is its result.
  read: (m, p) => hit(m, p, attackedBefore.test(p.text.slice(0, m.span.start)) ? 'weak' : 'act'),
  examples: [
    { text: 'set fire to [[several houses]] with', gives: { text: 'several houses', trust: 'act' } },
    { text: 'setting fire to [[the courthouse]].', gives: { text: 'the courthouse', trust: 'act' } },
    { text: 'fire to fire', none: 'nothing set on fire' },
  ],
}

/** "set a prison wing ablaze". */
export const ablaze: Rule<Hit> = {
  id: 'target/set-ablaze',
  why: 'The thing may stand inside the verb.',
  pattern: derive(() => new RegExp(`\\b[Ss]et(?:ting)?${space}`, 'dgu')),
  mark: (m, p) => framed(m, p, /^\s(?:ablaze|on\sfire|alight)\b/),
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'set [[a prison wing]] ablaze in', gives: { text: 'a prison wing', trust: 'act' } },
    { text: 'they set [[the house]] on fire.', gives: { text: 'the house', trust: 'act' } },
    { text: 'set the village ablaze', none: 'a place' },
  ],
}
