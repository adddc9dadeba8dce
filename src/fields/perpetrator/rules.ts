import { article, kit, listed, whoIn } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import { belief } from './belief.js'
import { clash } from './clash.js'
import { readWho, type Who, withCompanion } from './who.js'

/** The words around a match: bounded, so that many matches in a long text do not each read all of it. */
const around = (match: Match, passage: Passage): string =>
  passage.text.slice(Math.max(0, match.span.start - 2000), match.span.end + 2000)

const on = (source: string) => {
  const pattern = new RegExp(source, 'dgu')
  return () => pattern
}

/** Marks that end a stretch between an agent and its verb: another party, verb, attack, holder or deed. */
const stop = `${mark.party}${mark.adjective}${mark.verb}${mark.ing}${mark.noun}${mark.held}${mark.deed}`
const aside = `[^.;${stop}]`

/** "together with Syrian regime artillery", "backed by Hezbollah": a second party that acts with the first. */
const companion = `,?\\s(?:together with|along with|alongside|accompanied by|assisted by|joined by|in (?:cooperation|coordination|conjunction) with|jointly with|with (?:the )?(?:support|help|backing|participation|assistance) (?:of|from)|${run.deed} by)\\s${article}(?<with>${listed})${kit},?`

/** ", backed with tanks,", "supported by local militias": what helped, where it is no party. */
const backing = `,?\\s${run.deed}\\s(?:by|with)\\s[^.;,${stop}]{1,60}?(?:,|(?=\\s${run.verb}))`

/** What a subject does: a verb of attack, an attack begun or going on, a participle after a comma, a thing set on fire. */
const deed = `${run.verb}|(?<!\\b(?:to|will|would|can|could|may|might|must|should|not|did|do|and|or)\\s)${run.base}(?=\\s(?:\\d|an?\\s|the\\s|at\\s|on\\s|fire\\s|one\\s|two\\s|three\\s|four\\s|five\\s|six\\s|several\\s|dozens\\s|scores\\s|villagers|civilians|people|farmers|worshippers|\\p{Lu}))|(?:stepped up|intensified|continued|resumed|renewed|widened|expanded|kept up)\\s(?:(?:its|their|heavy|air|the)\\s){0,3}(?:${run.noun}|${run.ing})|used\\s(?:[^.;,]{0,20}\\s)?${run.munition}|put\\s[^.;]{1,30}?\\sto death|sentenced\\s[^.;]{1,25}?\\sto death|(?:drove|rammed|parked|crashed|steered)\\s(?:[^.;]{0,24}\\s)?${run.munition}|(?:drove|rammed|crashed|steered|detonated|parked)\\s(?:an?|his|the|their)\\s[^.;,]{0,24}?(?:loaded|laden|packed|rigged|filled|full)\\s(?:with|of)\\b|(?:were|was|been|started|began|kept|resumed)\\s(?:${run.ing}|${run.noun})|(?<=,\\s)(?:${run.ing}|(?:stabbing|shooting|${run.noun})(?=\\s(?:the|those|them|at|an?|all|every|\\p{Ll})))|(?:did|done)\\s(?:it|this|so)(?![\\p{L}])|set\\s[^.;]{1,40}?\\s(?:ablaze|on fire|alight|fire)\\b|by\\s(?:${run.ing}|shelling|${run.noun})(?=\\s\\p{Ll})`

/** Words before a party that make it what is struck, held, or spoken of: "on ISIS positions", "including three SDF fighters". */
const notAgent =
  /(?:\b(?:on|against|at|targeting|for|with|near|between|into|towards?|inside|outside|including|among|against|joined|joining|fighting|battling|combating|carrying|transporting|ferrying|of|from|by|in|to)|\b(?:killed|killing|wounding|injuring|hit|hitting|struck|striking))\s(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|some|other|both|many)\s){0,2}$/iu
const passiveBefore =
  /\b(?:was|were|been|being|be|is|are)\s(?:\p{L}{3,12}ly\s|also\s|then\s|later\s|again\s|found\s){0,2}$/u
const opens =
  /^$|^['’]?s?(?:,|\s(?:\(|that|which|who|stationed|positioned|posted|based|located|deployed|entrenched|present|in|on|at|from|near|outside|around|off|above|lying|then|also|later|had|have|has|were|was|again|reportedly|allegedly|first|together|along|armed|soldiers|troops|guards|police|officers|gunners|commandos|thugs|jihadists|armou?red|military|vehicles?|convoy|wielding|carrying|equipped|overlooking|manning|riding|driving|dressed|disguised|fighting|operating|across|inside|with|using|earlier|twice|suddenly|repeatedly|deliberately|directly|indiscriminately|intensively|heavily|randomly|\p{Ll}{2,12}(?<!includ|be|kill|wound|injur)ing|and|we|believed|thought|suspected|to|are|is|may|might|group|took|led|lined|rounded|brought|dragged|stopped|chased|entered|locked|herded|gathered|forced|seized|broke|burst|crept|pursued|intercepted|handcuffed|blindfolded|searched|beat|came|arrived|tried|sentenced|accused|went|gathered|surrounded|loyal|whom|whose|of|\p{Lu}|\p{L}{4,14}ly\b))/u

/** "under the control of the Kurdish-majority Syrian Democratic Forces, and shot dead": who holds the place. */
const holder = new RegExp(
  `[${mark.hold}${mark.held}]\\s(?:of|by)\\s(?:the\\s)?(?:(?:${mark.other}+|[\\p{Ll}-]{3,16})\\s){0,2}['"“‘]?$`,
  'u',
)

/** "two missiles hit a regime tank": what a verb of attack leads to is struck. */
const struckBy = new RegExp(
  `(?:${run.verb}|${run.ing})\\s(?:(?:the|an?|at|least|more|than|about|around|some|over|nearly|up|to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|scores|many|other|of|men|members|residents|\\d{1,4})\\s){0,6}$`,
  'u',
)

function active(match: Match, passage: Passage): Who | undefined {
  const seen = view(passage)
  const { p, gap, verb } = match.parts
  if (!p || !gap || !verb) return undefined
  const said = seen.slice(gap.start, gap.end).replace(/^["”]/u, '')
  if (/\b(?:said|says|told|reported|according|denied|activists|media|blamed)\b/u.test(said)) return undefined
  if (!opens.test(said) || /^\son the other\b/u.test(said)) return undefined
  if (passiveBefore.test(seen.slice(Math.max(0, verb.start - 30), verb.start))) return undefined
  const before = seen.slice(Math.max(0, p.start - 60), p.start).replace(new RegExp(`(?:${run.filler}\\s)`, 'gu'), '')
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
    const before = seen.slice(Math.max(0, p.start - 60), p.start).replace(new RegExp(`(?:${run.filler}\\s)`, 'gu'), '')
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

/** "of", "from", "belonging to": what leads from arms or men to their party. */
const ofParty =
  '(?:\\s\\p{L}[\\p{L}\\d’-]{0,14}){0,3}?,?\\s(?:(?:that|which)\\s)?(?:from|of|belonging to|belonged to|belongs? to|affiliated (?:to|with)|operated by|run by|flown by|attributed to|(?:was|were|is|are) part of(?: the forces of)?)\\s'

/** Arms of a party, wherever they stand: "helicopters of the Syrian regime". */
export const armsOf: Rule<Who> = {
  id: 'perpetrator/arms-of',
  why: 'Aircraft, guns and launchers "of", "from" or "belonging to" a party are its arms; whoever they belong to struck.',
  view,
  pattern: on(
    `(?<mark>(?<kit>${run.carrier})(?:\\sthat (?:dropped|fired|launched|carried out) (?:it|them|the\\s[^\\s.;]{3,20}))?${ofParty}(?:(?:the|an?)\\s)?(?:[\\d\\p{L}]{2,9}\\s(?:Division|Brigade|Corps)\\sof\\sthe\\s)?(?<p>${listed}))`.replaceAll(
      'dropped|fired|launched|carried out',
      run.verb,
    ),
  ),
  read: (match, passage) => {
    const at = match.parts.kit
    if (!at) return undefined
    const before = passage.text.slice(Math.max(0, at.start - 30), at.start)
    if (/\b(?:on|at|against|targeting|destroyed|hit|struck)\s(?:an?|the)\s$/iu.test(before)) return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'On Sunday [[tanks from the Syrian regime forces]] fired shells at a hall.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    {
      text: 'The town was attacked by a [[MiG aircraft belonging to the government]].',
      gives: { parties: ['syrian-regime'], names: ['government'], link: 'one' },
    },
    {
      text: 'Missiles hit a tank of the Syrian regime.'.replace('hit a', 'destroyed a'),
      none: 'the arms are what was struck',
    },
  ],
}

/** What leads from men to their party. */
const pledged =
  'of|from|belonging to|who belong(?:ed)? to|affiliated (?:to|with)|linked (?:to|with)|loyal to|allied (?:to|with)|aligned with|fighting (?:for|with)|working for|serving (?:in|with)|recruited by'

/** "executed three prisoners, [soldiers of the army,] by": a second name of those who were struck. */
const apposed = new RegExp(`${run.verb}\\s[^.;,]{1,50},\\s$`, 'u')

/** Men of a party as the subject: "fighters of the Islamic State shot dead". */
export const menOf: Rule<Who> = {
  id: 'perpetrator/men-of',
  why: 'Members "of" a party who stand before an active verb of attack did it.',
  view,
  pattern: on(
    `(?<mark>(?:${run.members}|[Mm]ilitias?|[Ff]orces|[Uu]nits?|[Tt]roops|[Ss]oldiers|[Mm]en|[Aa]rmy|[Aa]ir force|[Gg]unm[ea]n|[Aa]ttackers?|[Aa]ssailants?|[Ss]nipers?|[Gg]roups?|[Bb]ands?)(?:\\son\\s(?:\\p{L}+\\s)?(?:motor\\p{L}+|foot|horseback))?(?:,?\\s(?:(?:who|that)\\s(?:is|are|was|were)\\s)?(?:${pledged})\\s(?:the\\s|an?\\s)?)(?<p>${listed})${kit})(?:${companion})?(?<gap>${aside}{0,140}?)\\s(?<verb>${deed})`,
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

/** "Russian air strikes", "regime artillery shelling", "an ISIS rocket". */
export const ownAttack: Rule<Who> = {
  id: 'perpetrator/own-attack',
  why: 'A party that stands before an attack or a munition as its owner made it.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s(?:${run.filler}|${run.carrier}|${run.members}|\\(${anyParty}\\)|guided|heavy|missile|artillery|ground|deadly)){0,4}(?:\\s\\p{Lu}[\\p{L}\\d-]{2,14})?\\s(?:${run.munition}\\s?){0,2}(?<what>${run.noun}|${run.munition}|(?:tank |sniper |rifle |anti-aircraft )?${run.base}))`,
  ),
  read: (match, passage) => {
    const { p, what, mark: whole } = match.parts
    if (!p || !what || !whole) return undefined
    // "what it called IS targets": they are struck.
    if (/^targets?$/iu.test(match.groups.what ?? '')) return undefined
    const seen = view(passage)
    const after = seen.slice(whole.end, whole.end + 40)
    if (
      /^s?\s(?:depot|factory|store|workshop|warehouse|stockpile|cache|experts?|positions?|sites?|bases?|squad|group|platform)/iu.test(
        after,
      )
    )
      return undefined
    if (/\b(?:on|against|targeting)\s(?:the\s|an?\s)?$/iu.test(seen.slice(Math.max(0, whole.start - 20), whole.start)))
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[Russian air strikes]] have killed nine civilians.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'Four civilians died in [[regime artillery shelling]] on Ariha.',
      gives: { parties: ['syrian-regime'], names: ['regime'], link: 'one' },
    },
    { text: 'The missiles hit an ISIS munitions depot.', none: 'a depot is what was struck' },
    { text: 'The rebel-held town was shelled.', none: 'who holds the place is not the agent' },
  ],
}

/** "missiles from Israeli warplanes", "fire from a government checkpoint", "bombing of Syrian regime warplanes". */
export const fromArms: Rule<Who> = {
  id: 'perpetrator/from-arms',
  why: 'What comes "from" a party’s arms or checkpoint, or is the bombing "of" its warplanes, is the party’s attack.',
  view,
  pattern: on(
    `(?:${run.munition}|${run.noun}|${run.verb}|${run.base}|bullets?|guns|shots|gunfire|fire)(?<gap>${aside}{0,60}?)\\s(?<way>from|of|via|using)\\s${article}(?:(?:${run.members}|${run.carrier}|posts?|base|tower)\\s(?:of|from|belonging to)\\s(?:the\\s|an?\\s)?)?(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s${run.filler}){0,2}(?:\\s(?:${run.carrier}|${run.members}))*)(?![-‐–])`,
  ),
  read: (match, passage) => {
    const { way, mark: whole, gap } = match.groups
    const lead = view(passage)[match.span.start]
    const owned = view(passage)[(match.parts.way?.start ?? 1) - 2] === mark.munition
    if (way === 'of' && (owned || (gap === '' && lead === mark.munition))) return readWho(match, passage, true)
    const bare = match.parts.p?.end === match.parts.mark?.end
    // Without arms after it, only a party's own name directly after "fire from", "shelling from".
    if (bare && (way !== 'from' || gap !== '' || view(passage)[(match.parts.p?.end ?? 1) - 1] === mark.adjective))
      return undefined
    if (
      way === 'of' &&
      !new RegExp(run.carrier, 'u').test(view(passage).slice(match.parts.mark?.start, match.parts.mark?.end))
    )
      return undefined
    return whole === undefined ? undefined : readWho(match, passage, true)
  },
  examples: [
    {
      text: 'Missiles from [[Israeli warplanes]] struck the city.',
      gives: { parties: ['israel'], names: ['Israeli'], link: 'one' },
    },
    {
      text: 'Five civilians died in a bombing of [[Syrian regime warplanes]] on Hazano town.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime'], link: 'one' },
    },
    { text: 'A shell from an unknown side fell on the market.', none: 'no party' },
  ],
}

/** Source: "whose source was", "were fired from … positions". */
export const source: Rule<Who> = {
  id: 'perpetrator/source',
  why: 'Reports name the origin of shells as their source.',
  view,
  pattern: on(
    `(?:whose source (?:is|was|were|are)|the source of which (?:is|was|were)|source(?:s)? (?:is|was|were)|originating (?:from|with)|originated from|traced (?:back )?to|responsibility(?:\\s\\p{L}{2,12}){0,5}? (?:lies|rests|lay) with|those responsible (?:are|were)|(?:the\\s)?one responsible (?:is|was)|the (?:perpetrators?|attackers?|culprits?|shooters?|gunm[ea]n|killers?|bombers?) (?:is|are|was|were)|responsible (?:for\\s[^.;,]{3,40}?\\s)?(?:is|are|was|were)|(?:fire|shells?|rockets?|missiles?|shots|bullets|it) (?:had )?c[ao]me from)\\s${article}(?<mark>(?<p>${listed})${kit})|of which\\s${article}(?<mark2>(?<p2>${listed})${kit})\\s(?:is|are|was|were) the source`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2
    // "The attackers were ISIS members killed …" is settled elsewhere; "were regime-held areas" names who holds a place.
    if (!at || /^[-‐–]/u.test(view(passage).slice(match.span.end, match.span.end + 1))) return undefined
    return readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'Mortar shells, whose source was [[factions in the Armed Opposition]] stationed in Ghouta, fell on the city.',
      gives: { parties: ['armed-opposition'], names: ['factions in the Armed Opposition'], link: 'one' },
    },
    {
      text: 'They died from mortar shells [[of which armed opposition factions were the source]].',
      gives: { parties: ['armed-opposition'], names: ['armed opposition factions'], link: 'one' },
    },
    {
      text: 'Those responsible were [[ISIS cells]].',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    { text: 'A source in the Syrian regime confirmed it.', none: 'a source of news' },
  ],
}

/** "warplanes we believe are Russian", "jets believed to be from the US-led coalition". */
export const believedToBe: Rule<Who> = {
  id: 'perpetrator/believed-to-be',
  why: 'A relative clause of belief about arms, men or an attack names who is believed to have struck.',
  view,
  pattern: on(
    `(?:${run.carrier}|${run.members}|${run.noun}|${run.munition}|(?:bomber|attacker|assailant|shooter|killer|culprit|perpetrator)s?|[Mm]en|gunm[ea]n)\\)?,?\\s(?:[^.;,${stop}]{3,80},\\s)?(?:(?:which|that|whom|who|SNHR|we|[\\p{L}-]{3,14})\\s){0,4}(?:(?:is|are|was|were|had been|have been)\\s)?(?:most\\s|very\\s|strongly\\s)?(?:${belief})(?:\\sby\\s\\p{L}{2,20}(?:\\s\\p{L}{2,20})?)?(?:\\s(?:is|are|was|were|to|be|been|have|had|of|from|belong|belonged|belongs|belonging|the|that|they|it|with|affiliated|a|an|either|loyal|linked|ties|links|part)){0,6}\\s${article}(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: 'On Thursday fixed-wing warplanes we believe are [[Russian]] fired missiles at the village.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'Jets believed to be from the [[US-led coalition]] hit a mosque.',
      gives: { parties: ['international-coalition'], names: ['US-led coalition'], link: 'one' },
    },
    {
      text: 'Warplanes that may be either [[Russian or government warplanes]] fired missiles.',
      gives: { parties: ['russia', 'syrian-regime'], names: ['Russian', 'government'], link: 'either' },
    },
    { text: 'Residents believe the Syrian conflict will go on.', none: 'no party' },
  ],
}

/** "ISIS cells are thought to be responsible", "Jaish al-Islam … is suspected", "SNHR believes that ISIS was behind". */
export const responsible: Rule<Who> = {
  id: 'perpetrator/responsible',
  why: 'Said to be responsible, behind the attack, suspected of it, or a possible perpetrator.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})[”"]?(?:,[^.;${mark.party}${mark.adjective}]{0,60},)?(?:,?\\s(?:positioned|stationed|based|active|operating|entrenched|holed up|in|near)\\s[^.;,${stop}]{1,50}?)?,?\\s(?:(?:is|are|was|were|has been|have been|had been|to be|being)\\s)?(?:(?:widely|strongly|most|also|itself|likely|probably|generally|directly)\\s){0,2}(?:(?:believed|thought|suspected|presumed|assumed|considered|known|said|alleged|accused|blamed|likely)(?:\\s(?:to|of|be|have|been|being|for)){0,3}\\s?)?(?:(?:the\\s)?(?:party\\s|side\\s)?responsible\\b|behind\\s(?:the|this|it|that|them)|to blame\\b|possible perpetrators?|(?:the\\s)?perpetrators?\\b|the only (?:party|side|force)\\b|held (?:responsible|accountable|to account)|(?<=(?:accused|suspected|blamed)\\s?(?:of|for)\\s?)(?:having\\s|being\\s|the\\s|an?\\s|this\\s|that\\s|carrying out\\s){0,3}(?:[^.;,${stop}]{0,30}\\s)?(?:${run.noun}|${run.ing}|${run.verb}|involvement)|(?<=(?:accused|blamed|suspected)\\s)by\\s|(?:carried|carrying) it out|(?<=suspected\\s?)(?=[.,;]|$)|(?<=(?:accused|blamed)\\s?(?:for\\s|of\\s)?)(?=[.,;]|$|the)|${run.verb}|${run.ing})`,
  ),
  read: (match, passage) => {
    if (/\s(?:accused|blamed)\s?$/u.test(match.text) && !/\b(?:is|are|was|were|been|being|stands?)\s/u.test(match.text))
      return undefined
    const said = match.text
    if (
      !/respons|behind|only|to blame|perpetrator|carr|held|to account|suspected|accused|blamed|believed|thought|presumed|assumed|alleged|likely/u.test(
        said,
      )
    )
      return undefined
    return readWho(match, passage, false)
  },
  examples: [
    {
      text: '[[Islamic State cells]] are thought to be responsible.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: '[[Jaish al-Islam]], the faction that controls nearby Douma, is suspected.',
      gives: { parties: ['armed-opposition'], names: ['Jaish al-Islam'], link: 'one' },
    },
    {
      text: '[[Syrian regime forces]] are believed to have carried out the attack.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    { text: 'Islamic State cells are active in the area.', none: 'active is not responsible' },
  ],
}

/** Words that turn a claim into none. */
const unclaimed =
  /\b(?:investigat\p{L}+|reports?\s(?:that|of)|alleg\p{L}+|not|n['’]t|never|yet|neither|nor|no|nobody|whether|if|declined|refused|refrained|den(?:y|ied|ies|ying)|without)\b/u

/** A clause set between the subject and its verb: ", which has fought the government since 2007,". */
const inserted = `(?:,\\s[^.;]{2,160}?,(?=\\s))?`

/** "ISIS claimed responsibility", "the coalition acknowledged having conducted the strike", "al-Shabaab, which …, posted a statement claiming it". */
export const claimed: Rule<Who> = {
  id: 'perpetrator/claimed',
  why: 'Who claims or admits the attack did it.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})${inserted}(?<gap>[^.;${mark.party}${mark.adjective}]{0,110}?)\\s(?:claim(?:ed|s|ing)|took|takes|taking|admit(?:ted|s|ting)|accept(?:ed|s|ing)|acknowledg(?:ed|es|ing)|adopt(?:ed|s|ing)|confirm(?:ed|s|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|boast(?:ed|s|ing) of|own(?:ed|s) up to|apologi[sz](?:ed|es|ing) for)\\s(?:(?:full|sole|joint|direct|the|its|their|this|that|having|in\\s[^.;,${stop}]{2,40},?|on\\s[^.;,${stop}]{2,20}|conducting|targeting|carrying out|both|[\\p{Ll}-]{4,12}|deadly|twin|suicide)\\s){0,4}?(?:responsib\\p{L}+|credit|blame(?![\\p{L}])|${run.noun}|${run.munition}|${run.verb}|action(?![\\p{L}])|killings?(?![\\p{L}])|murders?(?![\\p{L}])|deaths?(?![\\p{L}])|operation(?![\\p{L}])|it(?=[.,;]|\\s(?:in|on|via|through|later|shortly|hours|soon)\\s|$)|both(?=[.,;]|$)|[^.;]{0,60}?\\b(?:behind|responsib))`,
  ),
  read: (match, passage) => {
    if (unclaimed.test(match.text)) return undefined
    const gap = match.groups.gap ?? ''
    if (/\b(?:blam|accus|report|documented|activists|residents|witnesses|officials|sources)/u.test(gap))
      return undefined
    const said = match.text.slice((match.parts.gap?.end ?? match.span.start) - match.span.start)
    // "confirmed the attack", "confirmed that 12 people were killed": news, no claim.
    if (
      /^\s(?:confirm|accept|adopt|announc|declar)/u.test(said) &&
      !/responsib|behind|blame|\b(?:its|their|having|conduct\p{L}+|carr\p{L}+ out)\b/u.test(said)
    )
      if (!/^\sadopt/u.test(said)) return undefined
    if (/^\s(?:took|tak)/u.test(said) && !/responsib|credit|blame/u.test(said)) return undefined
    if (/^\s(?:admit|acknowledg)/u.test(said) && /\b(?:the|that)\s\S+\s(?:was|were)\b/u.test(said)) return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[ISIS]] claimed responsibility for the bombing.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The [[Islamic State group]] claimed the attack in a statement.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    { text: '[[Islamic State]] claimed it.', gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' } },
    {
      text: '[[Al-Shabaab]], which has fought the government since 2007, claimed the attack.',
      gives: { parties: ['other'], names: ['Al-Shabaab'], link: 'one' },
    },
    {
      text: 'A branch of the [[Islamic State (IS)]] posted a statement online claiming responsibility.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: '[[Jamaat-ul-Ahrar]] claimed the bombing.',
      gives: { parties: ['other'], names: ['Jamaat-ul-Ahrar'], link: 'one' },
    },
    { text: 'ISIS has not claimed the bombing.', none: 'it claims nothing' },
    { text: 'ISIS claimed that it had taken the town.', none: 'another claim' },
  ],
}

const ledByHolding = new RegExp(`[${mark.held}${mark.hold}]`, 'u')

/** "claimed by ISIS", "State media blamed ISIS", "it accused the YPG". */
export const blamed: Rule<Who> = {
  id: 'perpetrator/blamed',
  why: 'Who is blamed or accused, or by whom the attack was claimed, is named as having done it.',
  view,
  pattern: on(
    `(?:claimed by|admitted by|claim(?:ed|ing)(?:\\s(?:the|it|this|responsibility|${run.noun}|for)){0,4}\\s(?:for|on behalf of|in the name of)|(?:bears?|bore|bearing|carr(?:y|ies|ied)|carrying|had|has) (?:all )?the (?:fingerprints?|signature|stamp|hand) of|pinn(?:ed|ing|s) (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\son|l(?:ay|ays|aid|aying) (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\s(?:on|at the door of)|put(?:s|ting)? (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\son|[Ii]t (?:was|is)(?=[^.;]{2,50}(?:[.,”"]|\\s(?:who|that|which|and not|not)\\s))|(?:bears?|bore|bearing) (?:all )?the hallmarks of|consistent with (?:(?:those|that|[^.;,${stop}]{0,30}?${run.noun}|the practice) (?:of|by)|(?=${anyParty}\\s${run.noun}))|[Ss]uspicion (?:fell|falls|has fallen) on|attribut(?:e|es|ed|ing)(?:\\s[^.;]{1,40}?)? to|(?:(?:[Rr]esponsibility|[Bb]lame)[^.;]{0,40}?\\s(?:falls|fell|lies|lay|rests|rested)\\s(?:on|with))|(?:to be )?the (?:work|responsibility|doing) of|evidence points? to|[Bb]lam(?:ed?|ing|es)(?:\\s[\\p{L}\\uE007]+){0,5}?\\son|blam(?:ed?|ing|es)(?:\\sremnants of)?|accus(?:ed?|es|ing)|suspect(?:s|ed)?|(?:pointed|points|pointing) (?:the finger at|to)(?:\\sthe\\s(?:[\\p{L}-]+\\s|${anyParty}\\s){0,3}(?:militia|group|faction|organi[sz]ation),)?|[${mark.held}${mark.hold}]+|(?:held|holds|holding)|(?:said|say|says) (?:that\\s)?(?=[^.;]{2,40}(?:behind|responsible)))\\s${article}(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => {
    if (
      /^blame\s/u.test(match.text) &&
      /\bto\s$/u.test(passage.text.slice(Math.max(0, match.span.start - 4), match.span.start))
    )
      return undefined
    // "such attacks are often the work of ISIS": a habit, not this attack.
    if (
      /\b(?:often|usually|typically|previously|repeatedly|frequently|past)\b[^.;]{0,40}$/u.test(
        passage.text.slice(Math.max(0, match.span.start - 50), match.span.start),
      ) ||
      /\b(?:previous|past|earlier|similar|other) (?:\p{L}+ )?(?:attacks|bombings|strikes|killings|explosions|incidents|blasts|shelling)\b/u.test(
        match.text,
      )
    )
      return undefined
    if (
      (/hold|held/u.test(match.text) || ledByHolding.test(view(passage)[match.span.start] ?? '')) &&
      !/^[^.;]{0,40}responsible/u.test(passage.text.slice(match.span.end, match.span.end + 60))
    )
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'It accused the [[YPG]] of carrying out the attack.',
      gives: { parties: ['sdf'], names: ['YPG'], link: 'one' },
    },
    {
      text: 'State media reported, blaming the attack on [[rebels]] in the east.',
      gives: { parties: ['armed-opposition'], names: ['rebels'], link: 'one' },
    },
    {
      text: 'The attack was attributed to [[ISIS cells]].',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The organisation holds the [[Ansar Allah (Houthi)]] armed group responsible.',
      gives: { parties: ['other'], names: ['Ansar Allah'], link: 'one' },
    },
    { text: 'Captured ISIS fighters were in the school.', none: 'they were taken' },
    { text: 'State media blamed "known international forces".', none: 'no party is named' },
  ],
}

/** "in a detention center of the Syrian regime forces", "in a prison run by …". */
export const custodian: Rule<Who> = {
  id: 'perpetrator/custodian',
  why: 'A death under torture or in custody is done by the party whose prison it was.',
  view,
  pattern: on(
    `(?:[Pp]risons?|[Dd]etention (?:[Cc]ent(?:er|re)|[Ff]acilit(?:y|ies))s?|[Jj]ails?|dungeons?|custody|[Bb]ranch(?:\\s\\d{1,4})?|cells?|${run.members}|${run.party}\\sbranch|hospital|headquarters)(?:\\s\\(?[\\p{L}\\d’'-]{1,20}\\)?){0,4}?,?\\s(?:(?:which|that)\\s(?:is|was|are|were)\\s)?(?:of|run by|belonging to|affiliated (?:to|with)|operated by|controlled by|${run.held} by|by|managed by|that belongs to|which belongs to)\\s(?:the\\s|an?\\s)?(?<mark>(?<p>${listed}))|(?:detained|abducted|imprisoned|disappeared|${run.deed})\\sby\\s(?:the\\s|members of\\s)?(?<p2>${listed})|(?<p3>${run.party})\\s(?:told|informed|notified|handed|returned|delivered)\\s|(?<own>${anyParty})(?:['’]s?)?\\s(?:${run.members}\\s)?(?:-run\\s|-${run.held}\\s|run\\s)?(?:[\\p{L}-]{3,16}\\s){0,2}?(?:prison|detention|jail|custody|dungeon|${run.members}|[Bb]ranch)`,
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

/** "warplanes of unidentified affiliation, Syrian regime or Russian". */
export const oneOfTwo: Rule<Who> = {
  id: 'perpetrator/one-of-two',
  why: 'After words that say that the affiliation is not known, two parties joined by "or" are offered.',
  view,
  pattern: on(
    `(?:\\b(?:which|who)\\s[^.;:${stop}]{0,60}:\\s|${run.carrier}(?:\\s[–—-]\\s|,\\s|\\s\\()(?=(?:either\\s|possibly\\s|perhaps\\s|probably\\s)?${anyParty}(?:\\s[^.;,)${stop}]{1,16})?\\sor\\s)|\\b(?:unidentified|unknown|undetermined|unclear|uncertain)\\s(?:affiliation|identity|origin|provenance|nationality)(?:,\\s|\\s\\(|:\\s|\\s[–—-]\\s)|(?:whether|if)\\s(?:it|they|these|those|this|the\\s(?:[\\p{L}-]+\\s)?(?:${run.carrier}|${run.munition}|${run.noun}|attackers?|[\\p{Ll}]{4,12}))\\s(?:was|were|is|are|had been|belong(?:ed|s)? to|came from|${run.verb} by)\\s)(?:either\\s|possibly\\s|probably\\s|whether\\s|perhaps\\s)?(?:the\\s)?(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => {
    const who = readWho(match, passage, true)
    return who?.link === 'either' ? who : undefined
  },
  examples: [
    {
      text: 'Warplanes of unidentified affiliation, [[Syrian regime or Russian]], bombed tents.',
      gives: { parties: ['syrian-regime', 'russia'], names: ['Syrian regime', 'Russian'], link: 'either' },
    },
    {
      text: 'Shells of unknown origin (possibly [[SDF or Turkish]]) fell on Afrin.',
      gives: { parties: ['sdf', 'turkey'], names: ['SDF', 'Turkish'], link: 'either' },
    },
    { text: 'A shell of unknown origin, SDF said, fell on Afrin.', none: 'who tells it' },
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
    const men = new RegExp(`${run.members}\\s(?:of|from)\\s(?:the\\s)?$`, 'u')
    if (notAgent.test(before) && !men.test(before)) return undefined
    if (
      /\b(?:investigat\p{L}*|den(?:y|ied|ies)|whether|reports?|allegations?|claims?) /u.test(
        passage.text.slice(gap.start, gap.end),
      )
    )
      return undefined
    if (passiveBefore.test(view(passage).slice(Math.max(0, verb.start - 30), verb.start))) return undefined
    return readWho(match, passage, men.test(before))
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

/** Arms of a party of which no attack verb is told: "Syrian Su-22 jets had made several passes". */
export const ownArms: Rule<Who> = {
  id: 'perpetrator/own-arms',
  why: 'Where nothing else names who did it, a party’s aircraft or guns that the report speaks of did.',
  view,
  pattern: on(`(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s${run.filler}){0,2}(?:\\s${run.carrier})+)`),
  read: (match, passage) => {
    const before = view(passage).slice(Math.max(0, match.span.start - 40), match.span.start)
    return /\b(?:on|at|against|targeting|destroyed|down|downed|of)\s(?:the\s|an?\s)?$/u.test(before)
      ? undefined
      : readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[Syrian Su-22 jets]] had made several passes.',
      gives: { parties: ['syrian-regime'], names: ['Syrian'], link: 'one' },
    },
    {
      text: 'Witnesses saw [[Russian warplanes]] overhead.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'The rebels shot down a regime helicopter.'.replace('a regime', 'the regime').replace('down the', 'at the'),
      none: 'the arms are struck',
    },
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

/** "launched from positions held by SDF": whose ground the fire came from. */
export const firedFrom: Rule<Who> = {
  id: 'perpetrator/fired-from',
  why: 'Fire that came from ground held by a party is that party’s, where no one else is named.',
  view,
  pattern: on(
    `(?:${run.verb}|${run.noun}|${run.munition}|came|come|coming|originated|originating|${run.base})\\s(?:[^.;${stop}]{0,40}\\s)?from\\s(?:the\\s|an?\\s|nearby\\s)?(?:[\\p{L}]+\\s){0,2}?(?:(?:areas?|positions?|territory|territories|parts?|neighbou?rhoods?|districts?|bases?|ground|regions?|points?|${run.members})(?:\\s(?:of|in|near)\\s[\\p{L} ]{2,30}?)?\\s(?:that (?:is|are|was|were)\\s|which (?:is|are|was|were)\\s)?(?:${run.held} by|under the (?:(?:joint|shared|mutual|full|effective)\\s)?(?:${run.hold}|control) of|of)\\s(?:the\\s)?(?<mark>(?<p>${listed}))|(?<mark2>(?<p2>${anyParty}))(?:[-‐–]${run.held}|\\spositions|\\sareas|\\s${run.members}|\\sterritory|\\sbases?)|(?:areas?|positions?|territor(?:y|ies)|parts?|neighbou?rhoods?|districts?)\\sunder\\s(?:the\\s)?(?<mark3>(?<p3>${anyParty}))(?:['’]s?)?\\s(?:${run.hold}|control))`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2 ?? match.parts.p3
    return at && readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'Shells launched from positions held by [[Syrian Democratic Forces]] landed on the city.',
      gives: { parties: ['sdf'], names: ['Syrian Democratic Forces'], link: 'one' },
    },
    {
      text: 'The shelling came from areas under the control of the [[opposition]].',
      gives: { parties: ['armed-opposition'], names: ['opposition'], link: 'one' },
    },
    { text: 'They fled from areas held by ISIS.', none: 'no fire came' },
  ],
}

/** "The planes were Russian", "the jets were identified as Syrian". */
export const armsWere: Rule<Who> = {
  id: 'perpetrator/arms-were',
  why: 'Whose aircraft or guns they were can be said after them.',
  view,
  pattern: on(
    `(?:(?:${run.carrier}|gunm[ea]n|${run.members}|attackers?|assailants?|bombers?|shooters?)(?:\\s(?:that|which|who)\\s[^.;,]{2,40}?)?|[Tt]hose who\\s[^.;,]{2,40}?)(?:,\\s(?:which|whom)\\s[\\p{L} ]{2,24}\\s|,\\s(?=an?\\s|both\\s|members\\s)|,\\s(?:also|all|apparently|reportedly|probably|likewise)\\s|\\s(?:was|were|had been|is|are)\\s)(?:later\\s|clearly\\s|all\\s|both\\s)?(?:(?:identified|described|recogni[sz]ed|reported|named)\\s(?:as|to be)\\s)?(?:an?\\s)?(?:(?:part|${run.members})\\s(?:of|from)\\s|from\\s)?(?:the\\s|an?\\s)?(?<mark>(?<p>${listed})${kit})(?=[.,;:)]|\\s(?:and|who|that|which|in|on|at|near|from)\\b|$)`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    { text: 'The planes were [[Russian]].', gives: { parties: ['russia'], names: ['Russian'], link: 'one' } },
    {
      text: 'The jets were later identified as [[Syrian]].',
      gives: { parties: ['syrian-regime'], names: ['Syrian'], link: 'one' },
    },
    { text: 'The planes were bombing ISIS.', none: 'the party is the target' },
  ],
}

/** "said they had killed seven militants": another deed than the one that killed people. */
const foes =
  /^\s(?:at least\s|more than\s|about\s)?(?:[\p{L}\d]{1,12}\s){0,3}(?:militants|fighters|terrorists|insurgents|rebels|gunmen|extremists|jihadists)\b/u

/** "ISIS said its fighters had carried out the attack", "the group, which …, said in a statement that it was behind the bombing". */
export const saidIt: Rule<Who> = {
  id: 'perpetrator/said-it',
  why: 'A party that says that it, or its men, attacked has claimed the attack.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})${inserted}(?<gap>[^.;${mark.party}${mark.adjective}]{0,60}?)\\s(?:said|says|saying|announc(?:ed|ing)|admit(?:ted|s)|conceded|concedes|confirm(?:ed|s)|acknowledge[sd]?|boasted|stated|declared|claim(?:ed|s))\\s[^.;${stop}]{0,100}?(?<![\\p{L}])(?:it|its|they|their|(?:an?|one|two|three|several|some) of (?:its|their))\\s["“]?(?:${run.members}["”]?\\s|own\\s|men\\s|forces\\s|aircraft\\s|${run.carrier}\\s|[\\p{Ll}]{3,10}["”]?\\s){0,3}?(?:had\\s|have\\s|has\\s)?(?:was behind|were behind|behind|(?:was|were|is) responsible|${run.verb}|carried\\s(?:it|them|this)\\sout|(?:did|done)\\s(?:it|this|so)(?![\\p{L}]))`,
  ),
  read: (match, passage) =>
    unclaimed.test(match.text) || foes.test(passage.text.slice(match.span.end, match.span.end + 50))
      ? undefined
      : readWho(match, passage, true),
  examples: [
    {
      text: '[[ISIS]] said its fighters had carried out the attack.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The [[coalition]] later confirmed that it had struck the building.',
      gives: { parties: ['international-coalition'], names: ['coalition'], link: 'one' },
    },
    { text: '[[ISIS]] said its men had done it.', gives: { parties: ['isis'], names: ['ISIS'], link: 'one' } },
    {
      text: 'The [[Islamic State]] said in a statement carried by its agency that it was behind the ambush.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    { text: 'The SDF said the town had been shelled.', none: 'it speaks of another’s deed' },
    { text: 'ISIS has not said whether it was behind the killing.', none: 'it says nothing' },
  ],
}

/** "Each side accused the other: the government spoke of rebels, the rebels of the army": the accused are offered. */
export const crossBlame: Rule<Who> = {
  id: 'perpetrator/cross-blame',
  why: 'Where each side accuses the other, whom each of them names is offered.',
  view,
  pattern: on(
    `\\b(?:(?:[Ee]ach|[Bb]oth|[Tt]he\\s(?:two|warring|rival|opposing)|[Rr]ival)\\s(?:sides?|part(?:y|ies)|camps?|${run.members})?[^.;:${stop}]{0,40}?(?:accus(?:ed|es?|ing)|blam(?:ed|es?|ing))|[Aa]ccounts\\s(?:differ|conflict)(?:ed)?)(?:\\s(?:the\\sother|each\\sother|one\\sanother))?[^.;:,${mark.party}${mark.adjective}]{0,40}[:;,.]\\s(?:the\\s)?(?:${anyParty}|\\p{Lu}[\\p{L}-]{2,14}(?=\\s(?:said|blamed|spoke|pointed|insisted|claimed)))[^.${mark.party}${mark.adjective}]{1,60}?\\s(?<mark>(?<p>${anyParty}[^.;${mark.party}${mark.adjective}]{0,90}?[,;]\\s(?:[^.;,]{1,20}\\s)?(?:${anyParty}[^.;,${mark.party}${mark.adjective}]{1,60}?|[^.;,]{0,20}${run.other}[^.;,]{1,30}?|\\p{Lu}[\\p{L}-]{2,14}\\s[^.;,]{1,30}?)\\s${anyParty}))`,
  ),
  read: (match, passage) => {
    const at = match.parts.p
    const named = at && whoIn(passage, at)
    const [first, last] = [named?.[0], named?.at(-1)]
    if (!first || !last || first === last) return undefined
    return { parties: [first.party, last.party], names: [first.name, last.name], link: 'either' }
  },
  examples: [
    {
      text: 'Each side accused the other: the government spoke of [[rebels, the rebels of the government]].',
      gives: { parties: ['armed-opposition', 'syrian-regime'], names: ['rebels', 'government'], link: 'either' },
    },
    {
      text: 'Both sides blamed each other: the SDF said [[Turkish forces had fired, while Ankara pointed to the SDF]].',
      gives: { parties: ['turkey', 'sdf'], names: ['Turkish forces', 'SDF'], link: 'either' },
    },
    { text: 'Each side accused the other of breaking the truce, and the rebels withdrew.', none: 'nobody is offered' },
  ],
}

/** "A and B traded blame", "the two accused each other": two parties offered. */
export const tradedBlame: Rule<Who> = {
  id: 'perpetrator/traded-blame',
  why: 'Parties that blame each other are both offered.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})\\s(?:have\\s|has\\s|had\\s|both\\s|later\\s){0,2}(?:traded (?:blame|accusations)|blam(?:ed|e) (?:each other|one another)|accus(?:ed|e) (?:each other|one another)|exchanged accusations)`,
  ),
  read: (match, passage) => {
    const who = readWho(match, passage, true)
    return who && who.parties.length > 1 ? { ...who, link: 'either' } : undefined
  },
  examples: [
    {
      text: '[[Rebels and ISIS]] traded blame for the shelling.',
      gives: { parties: ['armed-opposition', 'isis'], names: ['Rebels', 'ISIS'], link: 'either' },
    },
    {
      text: 'The [[government and rebels]] blamed each other.',
      gives: { parties: ['syrian-regime', 'armed-opposition'], names: ['government', 'rebels'], link: 'either' },
    },
    { text: 'Residents blamed each other.', none: 'no party' },
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

export const agentRules = [
  activeAgent,
  afterClause,
  armsOf,
  menOf,
  byAgent,
  ownAttack,
  partyFired,
  fromArms,
  source,
  believedToBe,
  runIn,
  armsWere,
  responsible,
  claimed,
  blamed,
  saidIt,
  tradedBlame,
  crossBlame,
  they,
  custodian,
  arrester,
  oneOfTwo,
  besieger,
  firedFrom,
  ownArms,
  clash,
] as const
