import { article, kit, listed } from '../../match/named.js'
import type { Rule } from '../../match/rule.js'
import { anyParty, run, view } from '../../match/view.js'
import { around, on } from './signs.js'
import { readWho, type Who } from './who.js'

/** "in a detention center of the Syrian regime forces", "in a prison run by …". */
export const custodian: Rule<Who> = {
  id: 'perpetrator/custodian',
  why: 'A death under torture or in custody is done by the party whose prison it was.',
  view,
  pattern: on(
    `(?:[Pp]risons?|[Dd]etention (?:[Cc]ent(?:er|re)|[Ff]acilit(?:y|ies))s?|[Jj]ails?|dungeons?|custody|[Bb]ranch(?:es|\\s\\d{1,4})?|cells?|${run.members}|${run.party}\\sbranch|hospital|headquarters)(?:\\s\\(?[\\p{L}\\d’'-]{1,20}\\)?){0,4}?,?\\s(?:(?:which|that)\\s(?:is|was|are|were)\\s)?(?:of|run by|belonging to|affiliated (?:to|with)|operated by|controlled by|${run.held} by|by|managed by|that belongs to|which belongs to)\\s(?:the\\s|an?\\s)?(?<mark>(?<p>${listed}))|(?:detained|abducted|imprisoned|disappeared|${run.deed}|been ${run.held})\\sby\\s(?:the\\s|members of\\s)?(?<p2>${listed})|(?<p3>${run.party})\\s(?:told|informed|notified|handed|returned|delivered)\\s|(?<own>${anyParty})(?:['’]s?)?\\s(?:${run.members}\\s)?(?:-run\\s|-${run.held}\\s|run\\s)?(?:[\\p{L}-]{3,16}\\s){0,2}?(?:prison|detention|jail|custody|dungeon|${run.members}|[Bb]ranch)`,
  ),
  read: (match, passage) => {
    if (!/tortur|custody|detention|prison|\bjail/iu.test(around(match, passage))) return undefined
    const at = match.parts.p ?? match.parts.own ?? match.parts.p2 ?? match.parts.p3
    if (!at) return undefined
    if (!/\b(?:tortur\p{L}*|ill-treatment|medical negligence|died in|death in)\b/iu.test(around(match, passage)))
      return undefined
    return readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'He died under torture in a detention center of the [[Syrian regime forces]] in Hama.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    {
      text: 'A detainee died due to torture in a prison run by [[Hay’at Tahrir al Sham]].',
      gives: { parties: ['hts'], names: ['Hay’at Tahrir al Sham'], link: 'one' },
    },
    { text: 'Missiles hit a prison run by ISIS.', none: 'no torture: the prison was struck' },
  ],
}

/** "a detainee whom SDF had arrested … died under torture in one of their prisons". */
export const arrester: Rule<Who> = {
  id: 'perpetrator/arrester',
  why: 'Where nobody’s prison is named, a death under torture is done by the party that arrested.',
  view,
  pattern: on(
    `\\b(?:whom|who|which|that)\\s(?:the\\s)?(?<mark>(?<p>${listed})${kit})(?:\\s\\([^()]{0,90}\\))?\\s(?:had\\s|have\\s)?(?:arrested|detained|abducted|kidnapped|seized|taken|${run.deed})`,
  ),
  read: (match, passage) =>
    /\b(?:arrest|detain|abduct|kidnap|seize|taken)/u.test(match.text) &&
    /\b(?:tortur\p{L}*|ill-treatment|medical negligence|in (?:custody|detention|captivity))/u.test(
      around(match, passage),
    )
      ? readWho(match, passage, true)
      : undefined,
  examples: [
    {
      text: 'A detainee whom [[SDF]] had arrested in March died under torture.',
      gives: { parties: ['sdf'], names: ['SDF'], link: 'one' },
    },
    {
      text: 'A teacher, whom [[HTS members]] abducted from his home, died in custody.',
      gives: { parties: ['hts'], names: ['HTS'], link: 'one' },
    },
    { text: 'A shell killed a man whom ISIS had arrested before.', none: 'nobody died in custody' },
  ],
}

/** Deaths of hunger under a siege: who besieges did it. */
export const besieger: Rule<Who> = {
  id: 'perpetrator/besieger',
  why: 'Deaths of hunger or of missing medicine are done by the party that closed the place.',
  view,
  pattern: on(
    `(?:siege|blockade|[Bb]esieged|${run.deed})(?:\\s(?:imposed|that was imposed|enforced|laid))?\\sby\\s${article}(?<mark>(?<p>${listed}))|(?<mark2>(?<p2>${listed}))\\s(?:had\\s|have\\s)?(?:stopped|prevented|blocked|denied|cut off|imposed)\\b`,
  ),
  read: (match, passage) => {
    if (
      !/\b(?:hunger|starv\p{L}+|malnutrition|thirst|lack of (?:food|medicine|medical))/iu.test(around(match, passage))
    )
      return undefined
    const at = match.parts.p ?? match.parts.p2
    return at && readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'An infant died of hunger due to the siege imposed by [[Syrian regime forces]].',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    {
      text: 'Lack of food killed two; the town is besieged by [[government forces]].',
      gives: { parties: ['syrian-regime'], names: ['government forces'], link: 'one' },
    },
    { text: 'A shell hit the town besieged by government forces.', none: 'no one died of the siege' },
  ],
}
