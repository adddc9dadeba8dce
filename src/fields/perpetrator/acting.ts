import { article, kit, listed } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import { aside, deed, heads, holder, on, stop, unitOf } from './signs.js'
import { notAgent, passiveBefore, pledged, readWho, struckBy, type Who, withCompanion } from './who.js'

/** "together with Syrian regime artillery", "backed by Hezbollah": a second party that acts with the first. */
const companion = `,?\\s(?:together with|along with|alongside|accompanied by|assisted by|joined by|in (?:cooperation|coordination|conjunction) with|jointly with|with (?:the )?(?:support|help|backing|participation|assistance) (?:of|from)|${run.deed} by)\\s${article}(?<with>${listed})${kit},?`

/** ", backed with tanks,", "supported by local militias": what helped, where it is no party. */
const backing = `,?\\s${run.deed}\\s(?:by|with)\\s[^.;,${stop}]{1,60}?(?:,|(?=\\s${run.verb}))`

const filler = new RegExp(`(?:${run.filler}\\s)`, 'gu')
/** What stands before a party's name, without words that change nothing. */
const wordsBefore = (seen: string, start: number): string =>
  seen.slice(Math.max(0, start - 60), start).replace(filler, '')
const menBefore = new RegExp(`${run.members}\\s(?:of|from)\\s(?:the\\s)?$`, 'u')

const opens =
  /^$|^['’]?s?(?:,|\s(?:\(|that|which|who|stationed|positioned|posted|based|located|deployed|entrenched|present|in|on|at|from|near|outside|around|off|above|lying|then|also|later|had|have|has|were|was|again|reportedly|allegedly|first|together|along|armed|soldiers|troops|militias?|militiam[ae]n|rebels?|insurgents?|separatists?|guerr?illas?|cartel|movement|organi[sz]ation|guards|police|officers|gunners|commandos|thugs|jihadists|armou?red|military|vehicles?|convoy|wielding|carrying|equipped|overlooking|manning|riding|driving|dressed|disguised|fighting|operating|across|inside|with|using|earlier|twice|suddenly|repeatedly|deliberately|directly|indiscriminately|intensively|heavily|randomly|\p{Ll}{2,12}(?<!includ|be|kill|wound|injur)ing|and|we|believed|thought|suspected|to|are|is|may|might|group|took|led|lined|rounded|brought|dragged|stopped|chased|entered|locked|herded|gathered|forced|seized|broke|burst|crept|pursued|intercepted|handcuffed|blindfolded|searched|beat|came|arrived|tried|sentenced|accused|went|gathered|surrounded|loyal|whom|whose|of|\p{Lu}|\p{L}{4,14}ly\b))/u

function active(match: Match, passage: Passage): Who | undefined {
  const seen = view(passage)
  const { p, gap, verb } = match.parts
  if (!p || !gap || !verb) return undefined
  const said = seen.slice(gap.start, gap.end).replace(/^["”]/u, '')
  if (/\b(?:said|says|told|reported|according|denied|activists|media|blamed)\b/u.test(said)) return undefined
  if (!opens.test(said) || /^\son the other\b/u.test(said)) return undefined
  if (passiveBefore.test(seen.slice(Math.max(0, verb.start - 30), verb.start))) return undefined
  const before = wordsBefore(seen, p.start)
  if (holder.test(before) || struckBy.test(before)) return undefined
  if (
    /\b(?:captured|arrested|detained|surrendered|imprisoned|wounded|(?:target|hitt|strik|shell|bomb|attack|pound|raid)ing)\s(?:(?:the|an?|two|three|several)\s)?$/iu.test(
      passage.text.slice(Math.max(0, p.start - 30), p.start),
    )
  )
    return undefined
  if (notAgent.test(before) && !/\b(?:after|when|as|that|while)\s$/iu.test(before)) return undefined
  return withCompanion(readWho(match, passage), match, passage)
}

/** The party is the subject: "regime artillery shelled", "ISIS members … shot dead". */
export const activeAgent: Rule<Who> = {
  id: 'perpetrator/active',
  why: 'The party that stands before an active verb of attack, with its arms or men between, did it.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})(?:${companion}|${backing})?(?<gap>["”]?(?:\\s\\([^()]{0,160}\\))?${aside}{0,140}?(?:[${mark.held}${mark.deed}]+(?!\\sby\\s)${aside}{0,90}?(?:,|\\sand)(?:\\s(?:then|later|afterwards))?)?)\\s(?<verb>${deed})`,
  ),
  read: active,
  examples: [
    {
      text: 'On Friday fixed-wing [[Syrian regime warplanes]] fired two missiles at Babka village.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime'], link: 'one' },
    },
    {
      text: '[[Syrian regime/Russian forces warplanes]] (Investigation are still ongoing.) fired missiles at a house.',
      gives: { parties: ['syrian-regime', 'russia'], names: ['Syrian regime', 'Russian forces'], link: 'either' },
    },
    {
      text: '[[government forces]] and local militias loyal to them broke into the village.',
      gives: { parties: ['syrian-regime'], names: ['government forces'], link: 'one' },
    },
    {
      text: '[[Russian warplanes]], together with Syrian regime artillery, bombarded the village.',
      gives: { parties: ['russia', 'syrian-regime'], names: ['Russian', 'Syrian regime'], link: 'joint' },
    },
    { text: 'Three ISIS fighters were killed.', none: 'the party is what was struck' },
    { text: 'An attack on Syrian regime positions killed five.', none: 'the party is what was struck' },
    { text: 'Armed opposition factions control the area.', none: 'who holds the place is not the agent' },
  ],
}

/** "ISIS, which has been besieging the town since January, shelled the quarter". */
export const afterClause: Rule<Who> = {
  id: 'perpetrator/after-clause',
  why: 'The subject keeps its verb over a clause set between commas, whatever that clause names.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})(?<gap>,\\s(?:which|who|whose|whom|an?|the|one|part|led|backed|supported|helped|joined|along|together|allied|some|most|many|according|after|having|apparently|reportedly)\\s[^.;]{2,180}?,)\\s(?:(?:then|later|also|had|have|has|reportedly|again|first)\\s){0,2}(?<verb>${run.verb}|(?:were|was|been)\\s${run.ing})(?!\\sby\\s)`,
  ),
  read: (match, passage) => {
    const { p } = match.parts
    if (!p) return undefined
    const seen = view(passage)
    const before = wordsBefore(seen, p.start)
    if (holder.test(before) || struckBy.test(before)) return undefined
    if (notAgent.test(before) && !/\b(?:after|when|as|that|while)\s$/iu.test(before)) return undefined
    // "a town held by ISIS, the group said, struck …": what another voice says closes the clause.
    if (/,\s[^,]{0,60}\b(?:said|says|reported|told)\b[^,]{0,40},$/u.test(match.groups.gap ?? '')) return undefined
    return readWho(match, passage)
  },
  examples: [
    {
      text: '[[ISIS]], which has been besieging the regime-held town since January, shelled the quarter.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: '[[Nusra Front members]], who had come from Idlib, opened fire on the crowd.',
      gives: { parties: ['hts'], names: ['Nusra Front'], link: 'one' },
    },
    { text: 'The town, held by ISIS, was shelled.', none: 'who holds the place' },
  ],
}

/** "executed three prisoners, [soldiers of the army,] by": a second name of those who were struck. */
const apposed = new RegExp(`${run.verb}\\s[^.;,]{1,50},\\s$`, 'u')

/** Men of a party as the subject: "fighters of the Islamic State shot dead". */
export const menOf: Rule<Who> = {
  id: 'perpetrator/men-of',
  why: 'Members "of" a party who stand before an active verb of attack did it.',
  view,
  pattern: on(
    `(?<mark>(?:${run.members}|${heads})(?:\\son\\s(?:\\p{L}+\\s)?(?:motor\\p{L}+|foot|horseback))?(?:,?\\s(?:(?:who|that)\\s(?:is|are|was|were)\\s)?(?:${pledged})\\s(?:the\\s|an?\\s)?(?:${unitOf})?(?:${run.filler}\\s)?)(?<p>${listed})${kit})(?:${companion})?(?<gap>${aside}{0,140}?)\\s(?<verb>${deed})`,
  ),
  read: (match, passage) => {
    const { mark: whole, gap, verb } = match.parts
    if (!whole || !gap || !verb) return undefined
    const seen = view(passage)
    if (!opens.test(seen.slice(gap.start, gap.end))) return undefined
    if (passiveBefore.test(seen.slice(Math.max(0, verb.start - 30), verb.start))) return undefined
    const before = seen.slice(Math.max(0, whole.start - 70), whole.start)
    if (notAgent.test(before) || struckBy.test(before)) return undefined
    if (apposed.test(before) && seen[gap.start] === ',') return undefined
    return withCompanion(readWho(match, passage, true), match, passage)
  },
  examples: [
    {
      text: 'On 12 October [[members of an Iranian militia]] shot dead three shepherds.',
      gives: { parties: ['iran'], names: ['Iranian militia'], link: 'one' },
    },
    {
      text: 'In July [[fighters of the Islamic State]] shot dead around 30 civilians.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: '[[Gunmen affiliated with ISIS]] killed a shepherd.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    { text: 'The strike killed two members of Syrian Democratic Forces.', none: 'the members are the dead' },
    {
      text: 'Rebels executed three prisoners, soldiers of the government forces, by shooting.',
      none: 'the prisoners are the soldiers',
    },
    { text: 'Captured fighters of ISIS were shot.', none: 'they were shot' },
  ],
}

/** Participles before "by" that are part of an attack without being a word of it. */
const doing =
  /^(?:(?:carr|claim|commit|perpetrat|stag|caus|plann|orchestrat|mastermind|inflict|conduct|launch|order|direct|execut|operat|pilot|thrown|plant|plac|trigger|wound|injur|mount|hurl|burn|beaten|drown|crush|tortur|driven|claimed|detonat|fir|attribut|hidden|abandon|scatter|emplac|laid|manufactur|steer|undertak|author|initiat|instigat|assist|cover|lin|prepar|deliver|releas|provok|releas|damag|ruin|affect|target|maim|traumati)\p{Ll}*|written|seen|open|even|women|children|garden|seven|eleven|ten|then|often|been|broken|shaken|stricken|when|men|hundred|wedding|red|shed|bed)$/u

/** "by" after a verb, noun or munition of attack. */
export const byAgent: Rule<Who> = {
  id: 'perpetrator/by',
  why: 'After a word of attack, "by" leads to who did it, unless a word of holding or of another deed stands between.',
  view,
  pattern: on(
    `(?:${run.verb}|${run.noun}|${run.ing}|${run.munition}|perpetrated|beaten|caused|done|set|work|filled|${run.base})(?<gap>(?:\\s\\([^()]{0,80}\\))?${aside}{0,140}?),?\\s(?:by|at the hands of)\\s(?:what (?:is|are|was|were) (?:believed|thought|suspected) to (?:be|have been)\\s)?${article}(?:(?:men|people|persons)\\s[^.;,${stop}]{1,40},\\s)?(?:(?:${run.members}|${run.carrier}|${run.noun}|forces|troops|soldiers|units|aircraft|gunm[ea]n|attackers?|assailants?|snipers?)(?:\\s(?:who|that)\\s(?:is|are|was|were))?\\s(?:${pledged})\\s(?:the\\s|an?\\s)?)?(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => {
    const { gap, p } = match.parts
    if (!gap || !p) return undefined
    if (
      /^\sup\b|\b(?:known|used|owned|documented|reported|followed|preceded|surrounded|inhabited|populated)\b/u.test(
        passage.text.slice(gap.start, gap.end),
      )
    )
      return undefined
    // "tankers hijacked by the Taliban": what stands right before "by" is what they did.
    const did = /(?<word>\b\p{Ll}{2,}(?:ed|en))$/u.exec(view(passage).slice(gap.start, gap.end))?.groups?.word
    if (did !== undefined && !doing.test(did)) return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'The market was hit by four barrel bombs dropped by [[Syrian regime helicopters]] on Monday.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime'], link: 'one' },
    },
    {
      text: 'Ten people died in a bombardment by [[Syrian regime rocket launchers]] on the town.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime'], link: 'one' },
    },
    { text: 'A bomber attacked a checkpoint manned by Kurdish forces.', none: 'who mans the target is not the agent' },
    { text: 'A shell hit the town held by rebels.', none: 'who holds the place is not the agent' },
  ],
}

/** "Russian forces. Wednesday, 28 October: two raids": a heading that runs into the text. */
export const runIn: Rule<Who> = {
  id: 'perpetrator/run-in',
  why: 'A party alone before a full stop or colon at the very beginning is the heading that the paragraph stands under.',
  view,
  pattern: on(`^(?<mark>(?<p>${run.party}))(?:\\.|:|\\s[–—-])\\s`),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: '[[Russian forces]]. Wednesday, 28 October: two raids.',
      gives: { parties: ['russia'], names: ['Russian forces'], link: 'one' },
    },
    { text: '[[ISIS]]: On Friday a shell fell.', gives: { parties: ['isis'], names: ['ISIS'], link: 'one' } },
    { text: 'SNHR: a shell fell.', none: 'no party' },
  ],
}

/** "Members of Nusra Front entered the village. … they opened fire." */
export const they: Rule<Who> = {
  id: 'perpetrator/they',
  why: 'Who is the subject before, and nobody else is named between, is "they" who attack.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})(?<gap>(?:[^${stop}]|[${mark.held}${mark.hold}]|,\\s${run.deed}\\sby\\s[^.;,]{1,60},){0,260}?)\\b(?:(?:they|it|who|[Tt]he\\s(?<group>${run.members}))\\s(?:then\\s|later\\s|also\\s)?|(?:its|their)\\s(?:own\\s)?(?:${run.members}|men|forces|troops|soldiers|gunm[ea]n|${run.carrier}|${run.munition})\\s(?:who\\s)?(?:(?:on|at|in|then|later|also|had)\\s[^.;:${stop}]{0,40}?)?)(?<verb>${deed})`,
  ),
  read: (match, passage) => {
    const { p, gap, verb } = match.parts
    if (!p || !gap || !verb) return undefined
    if (match.groups.group !== undefined && !/^(?:group|organi[sz]ation)$/u.test(match.groups.group)) return undefined
    const before = view(passage).slice(Math.max(0, p.start - 60), p.start)
    if (notAgent.test(before) && !menBefore.test(before)) return undefined
    if (
      /\b(?:investigat\p{L}*|den(?:y|ied|ies)|whether|reports?|allegations?|claims?) /u.test(
        passage.text.slice(gap.start, gap.end),
      )
    )
      return undefined
    if (passiveBefore.test(view(passage).slice(Math.max(0, verb.start - 30), verb.start))) return undefined
    return readWho(match, passage, menBefore.test(before))
  },
  examples: [
    {
      text: 'Members of [[Nusra Front]] entered the village to seize a house. In the quarrel that followed they opened fire.',
      gives: { parties: ['hts'], names: ['Nusra Front'], link: 'one' },
    },
    {
      text: '[[SDF personnel]] came to the house, where they shot him.',
      gives: { parties: ['sdf'], names: ['SDF'], link: 'one' },
    },
    {
      text: 'It is [[HTS]] that controls the city, and it was its fighters who on Friday fired at protesters.',
      gives: { parties: ['hts'], names: ['HTS'], link: 'one' },
    },
    { text: 'He worked with ISIS when they shot him.', none: 'not the subject' },
  ],
}

/** "Opposition-fired shells", "ISIS-planted mines". */
export const partyFired: Rule<Who> = {
  id: 'perpetrator/party-fired',
  why: 'A party joined by a hyphen to a verb of attack did it; joined to a verb of holding it did not.',
  view,
  pattern: on(`(?<mark>(?<p>${anyParty}))[-‐–](?:${run.verb}|claimed)\\s`),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: '[[Opposition]]-fired shells hit a school.',
      gives: { parties: ['armed-opposition'], names: ['Opposition'], link: 'one' },
    },
    { text: 'An [[ISIS]]-planted mine killed two.', gives: { parties: ['isis'], names: ['ISIS'], link: 'one' } },
    { text: 'The rebel-held town was hit.', none: 'who holds the place' },
  ],
}
