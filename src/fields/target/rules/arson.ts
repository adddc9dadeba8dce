import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import { attackedBefore, space } from '../acts.js'
import { following, framed, type Hit, hit } from '../hit.js'

/** Who is killed with a weapon is not killed by the fire, which is set besides. */
const killedBefore =
  /(?<![\p{L}-])(?:kill(?:ed|ing)|murder(?:ed|ing)|dead|shot|shooting|shots|execut(?:ed|ing)|behead(?:ed|ing)|storm(?:ed|ing)|raid(?:ed|ing)|gunned|slit|hack(?:ed|ing)|stabb(?:ed|ing)|massacred?|opened\sfire|ambush(?:ed)?)(?!\p{L})/u
const killedAfter =
  /(?<![\p{L}-])(?:shot|shooting|gunned|executed|beheaded|slit|hacked|stabbed|opened\sfire|machetes?)(?!\p{L})/u
const inFlames =
  /\b(?:burn(?:ed|t|ing)\s(?:to\sdeath|alive)|died\sin\sthe\s(?:fire|blaze|flames)|suffocat|asphyxiat|smoke\sinhalation)/u

/** Is the fire set besides, where people are shot or stabbed? */
export const firedBesides = (m: Match, { text }: Passage): boolean =>
  !inFlames.test(text) && (killedBefore.test(text.slice(0, m.span.start)) || killedAfter.test(text.slice(m.span.end)))

/** What is set on fire: the target where people burn in it, nothing where they are killed otherwise, a result after another attack. */
function torched(m: Match, p: Passage): Hit | undefined {
  if (firedBesides(m, p)) return undefined
  return hit(m, p, inFlames.test(p.text) || !attackedBefore.test(p.text.slice(0, m.span.start)) ? 'act' : 'result')
}

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
  read: torched,
  examples: [
    { text: 'set fire to [[several houses]] with', gives: { text: 'several houses', trust: 'act' } },
    { text: 'setting fire to [[the courthouse]].', gives: { text: 'the courthouse', trust: 'act' } },
    { text: 'Gunmen shot three villagers and burned several houses.', none: 'they were shot; the fire is besides' },
    { text: 'fire to fire', none: 'nothing set on fire' },
  ],
}

/** "set a prison wing ablaze". */
export const ablaze: Rule<Hit> = {
  id: 'target/set-ablaze',
  why: 'The thing may stand inside the verb.',
  pattern: derive(() => new RegExp(`\\b[Ss]et(?:ting)?${space}`, 'dgu')),
  mark: (m, p) => framed(m, p, /^\s(?:ablaze|on\sfire|alight)\b/),
  read: torched,
  examples: [
    { text: 'set [[a prison wing]] ablaze in', gives: { text: 'a prison wing', trust: 'act' } },
    { text: 'they set [[the house]] on fire.', gives: { text: 'the house', trust: 'act' } },
    { text: 'set the village ablaze', none: 'a place' },
  ],
}
