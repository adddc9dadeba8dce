import { kit, oneParty } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import type { Span } from '../../model/span.js'
import { type Holders, holders } from './holders.js'

const once = (source: string) => {
  const pattern = new RegExp(source, 'dgu')
  return () => pattern
}

const article =
  '(?:(?:the|some|several|various|local|other|a number of|both|allied|members of|fighters of|militant|jihadist|Islamist|hard-?line|extremist|rebel|insurgent|dominant|powerful|armed|group|alliance|movement|organi[sz]ation|faction|militia|self-proclaimed|self-styled|so-called|rival|forces of|militants of|\\p{L}{2,14}-(?:backed|led|majority|aligned))\\s){0,3}(?:[\uE00D\uE009\uE008]+\\s){0,2}["“‘\']?'
const sep = '(?:\\s?/\\s?|,?\\s(?:and|or|as well as|together with|along with|alongside)\\s|,\\s)'
const men = `(?:\\s${run.members})?`
/** One or several holders. */
export const list = `${oneParty}${men}(?:${sep}${article}${oneParty}${men}){0,3}`

/** Things that a party runs or holds that are no place: a prison, a checkpoint, captives. */
const notPlace =
  /\b(?:he|she|they|who|prisons?|jails?|detention|cent(?:er|re)s?|checkpoints?|courts?|agency|agencies|hospitals?|websites?|administration|branch|bases?|prisoners?|captives?|hostages?|detainees?|men|women|people|soldiers?|civilians?|journalists?|residents|children|person|car|vehicle|meeting|talks|him|her|them|depots?|buildings?|positions?),?\s?(?:that\s|who\s|which\s)?(?:is\s|are\s|was\s|were\s|has been\s|had been\s|being\s)?$/iu

/** Ground that fire came from, or that people left: not the place that was struck. */
const firing =
  /\bsources?\sof\s[^.;,]{2,30}\s(?:is|was|are|were)\s(?:an?\s|the\s)?(?:areas?|positions?|territor(?:y|ies)|parts?)\s(?:that\s(?:is|are|was|were)\s)?$|\b(?:from|stationed|positioned|posted|based|deployed|entrenched|fled|fleeing|leaving|left)\s(?:[^.;,]{0,30}\s)?(?:areas?|positions?|territory|territories|parts?|neighbou?rhoods?|districts?|points?|hills?|villages?|towns?)\s(?:that\s|which\s)?(?:is\s|are\s|was\s|were\s)?(?:(?:located|jointly|mutually|partly|fully|currently)\s){0,2}$/iu

const taking = /^(?:took over|seiz|captur|recaptur|retak|occup|overr)/iu

export const underControl: Rule<Holders> = {
  id: 'control/under-control-of',
  why: 'A place is under the control, or in the hands, of its holder.',
  view,
  pattern: once(
    `(?<out>(?:out|outside|beyond|free|left|lost|regain\\p{L}*|retak\\p{L}*)\\s(?:of\\s)?)?(?<way>\\b(?:[Uu]nder|[Ii]n|[Ii]nto|[Ww]ithin|areas? of|parts? of|[Tt]o)\\s(?:the\\s|a\\s)?(?:(?:[\\p{L}-]{2,14}|${run.filler})\\s){0,2}?(?:${run.hold}|control|hands|grip|rule|authority|domination))\\s(?:of|by|for)\\s${article}(?<mark>(?<p>${list}))`,
  ),
  read: (match, passage) =>
    match.parts.out || firing.test(passage.text.slice(Math.max(0, match.span.start - 60), match.span.start))
      ? undefined
      : holders(match, passage, joint(match)),
  examples: [
    {
      text: 'The village is under the control of [[Syrian regime forces]].',
      gives: { parties: ['syrian-regime'], role: 'control', at: 'incident' },
    },
    {
      text: 'It was in joint control of [[armed opposition factions and Nusra Front]].',
      gives: { parties: ['armed-opposition', 'hts'], role: 'joint', at: 'incident' },
    },
    {
      text: 'It is currently under the control of [[Syrian regime forces]].',
      gives: { parties: ['syrian-regime'], role: 'control', at: 'writing' },
    },
    { text: 'The town is besieged by government forces.', none: 'a siege is not control' },
  ],
}

export const underTheirControl: Rule<Holders> = {
  id: 'control/under-x-control',
  why: '"under opposition control", "under ISIS’s control".',
  view,
  pattern: once(
    `\\b(?:[Uu]nder|[Ii]n)\\s${article}(?<mark>(?<p>${list})(?:['’]s?)?\\s(?:[\\p{L}-]{2,12}\\s)?(?:${run.hold}|control|rule|hands))`,
  ),
  read: (match, passage) => holders(match, passage, joint(match)),
  examples: [
    {
      text: 'The city was under [[opposition control]].',
      gives: { parties: ['armed-opposition'], role: 'control', at: 'incident' },
    },
    {
      text: 'The village, which was under [[ISIS’s control]], was hit.',
      gives: { parties: ['isis'], role: 'control', at: 'incident' },
    },
    { text: 'The village is out of control.', none: 'no holder' },
  ],
}

export const heldBy: Rule<Holders> = {
  id: 'control/held-by',
  why: 'A place is held, controlled or run by its holder; captives and prisons are not places.',
  view,
  pattern: once(
    `(?<held>${run.held}|taken over|taken|liberated)(?:\\s(?:jointly|now|then|currently|again|at the time|entirely|mainly|largely|partly|both|previously)){0,2}\\sby\\s${article}(?<mark>(?<p>${list}))`,
  ),
  read: (match, passage) => {
    const at = match.parts.held
    if (!at) return undefined
    const before = passage.text.slice(Math.max(0, at.start - 60), at.start)
    if (notPlace.test(before) || firing.test(before)) return undefined
    return holders(match, passage, joint(match))
  },
  examples: [
    {
      text: 'The city, which is held by [[armed opposition factions]], was struck.',
      gives: { parties: ['armed-opposition'], role: 'control', at: 'incident' },
    },
    {
      text: 'Idlib, held jointly by [[factions in the Armed Opposition and Hay’at Tahrir al Sham]].',
      gives: { parties: ['armed-opposition', 'hts'], role: 'joint', at: 'incident' },
    },
    {
      text: 'Rocket launchers stationed in an area jointly controlled by ISIS and HTS fired at the city.',
      none: 'where the fire came from',
    },
    { text: 'He died in a prison run by ISIS.', none: 'a prison is not the place' },
    { text: 'Missiles killed captives held by ISIS.', none: 'captives are not the place' },
  ],
}

/** Does the sentence tell an attack? */
function struck(passage: Passage, at: number): boolean {
  const sentence = passage.sentences.find((s) => at >= s.start && at < s.end)
  return sentence ? /[\uE002-\uE005\uE007]/u.test(view(passage).slice(sentence.start, sentence.end)) : false
}

export const partyHeld: Rule<Holders> = {
  id: 'control/party-held',
  why: '"rebel-held town", "the ISIS-controlled village"; not where fire came from.',
  view,
  pattern: once(
    `(?<mark>(?<p>${anyParty}(?:(?:\\s?/\\s?|\\sand\\s)${anyParty})?)[-‐–](?:${run.held}|run|based)(?=[\\s.,;]))`,
  ),
  read: (match, passage) => {
    const before = passage.text.slice(Math.max(0, match.span.start - 40), match.span.start)
    if (
      /\b(?:from|fled|leaving|left|near|(?:ministry|authorities|officials|agency|doctors|medics) in|between|crossing (?:in)?to|to)\s(?:the\s|a\s|an\s|other\s|nearby\s)?(?:nearby\s)?$/iu.test(
        before,
      )
    )
      return undefined
    if (/\b(?:stationed|positioned|posted|deployed|entrenched|fired|launched)\b[^.;,]{0,30}$/iu.test(before))
      return undefined
    // "security chaos in regime-held areas": a remark on the region, where nothing is struck.
    if (
      /^\s(?:areas|parts|regions|territor)/u.test(passage.text.slice(match.span.end, match.span.end + 14)) &&
      !struck(passage, match.span.start)
    )
      return undefined
    if (/based$/u.test(match.text)) return undefined
    if (
      /^\s\p{Lu}[\p{L}-]+\s(?:news|agency|television|TV|radio|media|channel|website)\b/u.test(
        passage.text.slice(match.span.end, match.span.end + 40),
      )
    )
      return undefined
    // "opposition-run news agency", "the Taliban-run office": only ground is held.
    if (
      /run$/u.test(match.text) &&
      !/^\s(?:(?:north|south|east|west)\p{L}*\s|\p{L}+\s)?(?:areas?|towns?|cit(?:y|ies)|villages?|province|territor\p{L}+|parts?|districts?|neighbou?rhoods?|enclave|region|camps?|quarters?|suburbs?|countryside)\b|^\s\p{Lu}/u.test(
        passage.text.slice(match.span.end, match.span.end + 40),
      )
    )
      return undefined
    if (
      /^\s(?:prison|detention|checkpoint|court|media|website|news|administration)/iu.test(
        passage.text.slice(match.span.end, match.span.end + 20),
      )
    )
      return undefined
    return holders(match, passage, 'control')
  },
  examples: [
    {
      text: 'Shells hit the [[regime-held]] Al Thawra neighborhood.',
      gives: { parties: ['syrian-regime'], role: 'control', at: 'incident' },
    },
    { text: 'An [[ISIS-controlled]] town was bombed.', gives: { parties: ['isis'], role: 'control', at: 'incident' } },
    { text: 'Rockets fired from the rebel-held suburbs hit the city.', none: 'where the fire came from' },
  ],
}

export const holds: Rule<Holders> = {
  id: 'control/holds',
  why: 'The holder as the subject: "Armed opposition factions control the area".',
  view,
  pattern: once(
    `(?<mark>(?<p>${list})${kit})(?:,\\s(?:an?|one of the)\\s[^.;,]{0,30}\\s?${anyParty},)?,?\\s(?:(?:which|that|who|had|has|have|currently|now|still|then|also|jointly|fully|both|already|again|since|largely|once|long|at that time|was|were|is|are|being|been)\\s){0,3}(?<held>${run.held}|${run.hold}|in (?:full |joint |sole )?(?:${run.hold}|control)|(?:regained|took|gained|assumed|established|retains?|retained|exercises?|exercised|had|has|have|${run.held})\\s(?:the\\s)?(?:full\\s|complete\\s|sole\\s)?(?:${run.hold}|control)(?=\\s(?:of|over)\\s)|the (?:force|party|side) in (?:${run.hold}|control)|share(?:s|d)? (?:the )?(?:${run.hold}|control))(?:\\s[^.;,${mark.party}${mark.adjective}]{0,40}?,?\\s(?:jointly with|together with|along with|alongside|(?<=\\bjoint\\s[^.;]{0,60}\\s)with)\\s(?:the\\s)?(?<p2>${list}))?(?=(?<rest>[^.;]{0,60}))`,
  ),
  read: (match, passage) => {
    const { held = '', rest = '' } = match.groups
    const before = passage.text.slice(Math.max(0, match.span.start - 30), match.span.start)
    if (
      /^\sby\b/u.test(rest) ||
      (/\b(?:by|on|against)\s(?:the\s)?$/u.test(before) && !/\b(?:which|that)\b/u.test(match.text))
    )
      return undefined
    // "out of SDF control": the one who does not hold it.
    if (/\b(?:(?:out|free)\sof|outside|beyond|from)\s(?:the\s)?$/u.test(before) && /control|hold|rule/iu.test(held))
      return undefined
    if (/^r[au]n/iu.test(held) && /^\s(?:over|into|down|out|away|from)\b/u.test(rest)) return undefined
    const object = rest.replace(/^\s(?:of|over|onto|on)\s/u, ' ')
    if (
      /^\s(?:the\s(?:\p{L}+\s)?capital|over|responsible|accountable|nearby|neighbou?ring|adjacent|most|parts? of|large|talks|a meeting|out|into|after|away|off|to)\b/u.test(
        object,
      )
    )
      return undefined
    if (
      /^\s(?:the |a |an |several |two |three |\d+ |his |her |their |its )?(?:\p{L}+ )?(?:prisons?|captives?|hostages?|prisoners?|people|civilians?|soldiers?|men|women|residents?|him|her|them|checkpoints?|detention|courts?|houses?|cars?|vehicles?|members?|P?posts?)\b/u.test(
        object,
      )
    )
      return undefined
    if (/\b(?:responsible|accountable)\b/u.test(rest.split(',')[0] ?? '')) return undefined
    if (
      taking.test(held) &&
      !/\b(?:which|that)\s$/u.test(before) &&
      !/control/iu.test(held) &&
      !/^\s(?:it|(?:the |\p{Lu})[^.;]{0,30}(?:town|city|village|area|neighbou?rhood|district|camp|place))\b/u.test(
        object,
      )
    )
      return undefined
    return holders(
      match,
      passage,
      match.parts.p2 || /\b(?:jointly|joint|share\p{L}*)\b/u.test(match.text) ? 'joint' : undefined,
    )
  },
  examples: [
    {
      text: '[[Armed opposition factions]] control the area.',
      gives: { parties: ['armed-opposition'], role: 'control', at: 'incident' },
    },
    {
      text: '[[Syrian Democratic Forces]] have been in control of the town since 2017.',
      gives: { parties: ['sdf'], role: 'control', at: 'incident' },
    },
    {
      text: 'It fell, although [[Syrian regime forces]] hold it now.',
      gives: { parties: ['syrian-regime'], role: 'control', at: 'writing' },
    },
    { text: 'Jaish al-Islam, the faction that controls nearby Douma, is suspected.', none: 'another place' },
    { text: 'ISIS held three people for ransom.', none: 'captives are not the place' },
  ],
}

export const controlLies: Rule<Holders> = {
  id: 'control/lies-with',
  why: 'Control as the subject: "Control of the village lies with Syrian regime forces", "Control: ISIS".',
  view,
  pattern: once(
    `(?:[Cc]ontrol|${run.hold})(?:\\s(?:of|over)\\s[^.;]{2,60}?)?(?::\\s|\\s(?:lies|lay|rests|rested|is|was|remains|remained|belongs|belonged|passed|fell|had passed|is shared|was shared|had fallen)\\s(?:with|in the hands of|to|by|between|among)\\s)${article}(?<mark>(?<p>${list}))`,
  ),
  read: (match, passage) => holders(match, passage, /\bshared\b/u.test(match.text) ? 'joint' : undefined),
  examples: [
    {
      text: 'Control of the village lies with [[Syrian regime forces]].',
      gives: { parties: ['syrian-regime'], role: 'control', at: 'incident' },
    },
    {
      text: 'Control: [[armed opposition factions]].',
      gives: { parties: ['armed-opposition'], role: 'control', at: 'incident' },
    },
    { text: 'Control of the fire was lost.', none: 'no holder' },
  ],
}

export const presenceOf: Rule<Holders> = {
  id: 'control/presence',
  why: 'A presence beside the holder: "with a minor presence of Nusra Front members".',
  view,
  pattern: once(
    `\\bpresence\\s(?:of|for|by)\\s${article}(?<p>${list})|(?<p2>${list}),?\\s(?:also\\s)?(?:having|maintaining|has|have|had|maintains?|maintained|keeps?|kept|keeping|retains?|retained|retaining|enjoys?|with)\\s(?:also\\s)?(?:an?|some|its|their|only|limited)\\s(?:[\\p{L}-]{3,12}\\s){0,2}presence\\b(?!\\s(?:of|for|by)\\s)|(?<p3>${list})\\s(?:is|are|was|were)\\s(?:also\\s)?present\\b|where\\s(?<p4>${list})\\s(?:also\\s)?(?:is|are|was|were)\\s(?:also\\s)?present|with\\s(?:the\\s|some\\s)?(?<p5>${list})\\s(?:also\\s)?present`,
  ),
  read: (match, passage) => holders(match, passage, 'presence'),
  examples: [
    {
      text: 'It was held by rebels, with a minor [[presence of Nusra Front members]].',
      gives: { parties: ['hts'], role: 'presence', at: 'incident' },
    },
    {
      text: 'with [[Hezbollah maintaining a presence]] there.',
      gives: { parties: ['hezbollah'], role: 'presence', at: 'incident' },
    },
    { text: 'In the presence of his family he was shot.', none: 'no party' },
  ],
}

/** "under their control", "These control the quarter jointly with government forces". */
export const pronounHolds: Rule<Holders> = {
  id: 'control/pronoun',
  why: 'A pronoun stands for the party named before it.',
  view,
  pattern: once(
    `(?<own>\\bunder\\s(?:their|its)\\s(?:own\\s|joint\\s)?(?:${run.hold}|control))|\\b(?<these>These|They|The (?:group|latter|organi[sz]ation))\\s(?:currently\\s|now\\s|still\\s)?(?:${run.hold}|${run.held})\\s(?:the|this|that|it|\\p{Lu})[^.;]{0,40}?(?:jointly\\s|together\\s|along\\s)?with\\s(?<mark>(?<p>${list}))`,
  ),
  read: (match: Match, passage: Passage) => {
    const before = pronounParty(passage, match)
    if (!before) return undefined
    return holders(match, passage, match.parts.p ? 'joint' : 'control', before)
  },
  examples: [
    {
      text: 'Syrian Democratic Forces fired at a crowd in the town, [[under their control]].',
      gives: { parties: ['sdf'], role: 'control', at: 'incident' },
    },
    {
      text: 'ISIS shelled fighters of the self-management forces. These control the quarter jointly with [[government forces]].',
      gives: { parties: ['sdf', 'syrian-regime'], role: 'joint', at: 'incident' },
    },
    { text: 'The fire was under their control.', none: 'no party was named' },
  ],
}

/** The party that a pronoun stands for: the sentence's subject ("under their control"), or the one named last. */
export function pronounParty(passage: Passage, match: Pick<Match, 'parts' | 'span'>): Span | undefined {
  const own = match.parts.own !== undefined
  const before = match.span.start
  const sentence = passage.sentences.find((s) => before >= s.start && before < s.end)
  const from = own ? (sentence?.start ?? 0) : 0
  const found = [...view(passage).slice(from, before).matchAll(new RegExp(anyParty, 'gu'))]
  const at = own ? found[0] : found.at(-1)
  return at && { start: from + at.index, end: from + at.index + at[0].length }
}

const joint = (match: Match) => (/\b(?:joint|jointly|shared)\b/iu.test(match.text) ? ('joint' as const) : undefined)

export const controlRules = [
  underControl,
  underTheirControl,
  heldBy,
  partyHeld,
  holds,
  controlLies,
  presenceOf,
  pronounHolds,
] as const
