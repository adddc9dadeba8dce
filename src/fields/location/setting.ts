import { derive, oneOf } from '../../match/derive.js'
import { lean } from '../../match/lean.js'
import { matchesOf } from '../../match/matches.js'
import { plain } from '../../match/names.js'
import { type Passage, tells } from '../../match/passage.js'
import type { Location } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import type { Chain } from './chains.js'
import { placeTypesOf } from './types.js'

/** Words that may stand between an exclusion and the name that it excludes. */
const gap =
  '(?:(?:the|a|an|area|areas|hills?|outskirts|vicinity|surroundings|edge|parts?|town|city|village|camp|mountains?|heights|countryside|suburbs|governorate|province|of|in|near|around|overlooking|overseeing|(?:north|south|east|west)\\p{Ll}*|nearby|besieged|rural|[\\p{L}]+-held)\\s){0,6}$'
const rule = (why: string, words: string): readonly [string, RegExp] => [
  why,
  new RegExp(`(?<![\\p{L}])(?:${words})\\s${gap}`, 'u'),
]

const firing = 'a firing position'
export const underway = 'where somebody was going'
/** The place lies in the governorate of what it is some way from. */
export const distant = 'how far it lies'
export const answered = 'what the deed answered'
export const dateline = 'the line where a report was written'

/** Words before a place that give it another part than where the incident happened. */
const asides: readonly (readonly [why: string, pattern: RegExp])[] = [
  rule(
    firing,
    '(?:station(?:ed|ing)|position(?:ed|ing)|based|posted|deployed|entrenched|garrisoned|holed up|encamped)(?:\\s(?:in|at|on|near|around|inside|atop|above))?|overseeing|overlooking',
  ),
  rule(
    firing,
    '(?:fired|launched)\\sby\\s(?:the\\s)?(?:\\p{Ll}+\\s)?(?:rebels|fighters|militants|factions|gunmen|insurgents)\\s(?:in|inside)',
  ),
  rule(firing, '(?:hills?|mountains?|heights|base|positions?|barracks)\\s(?:above|over|of|in|at|near|around)'),
  rule(
    'origin of the victims',
    '(?<!(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|minutes|hours)\\s(?:away\\s)?)from|(?:residents?|inhabitants|people)\\sof|fled(?:\\sto)?|(?<!(?:as|while|when)\\s(?:\\p{L}{2,10}\\s){0,3})fleeing|had left|natives? (?:of|to)|hails from|born in',
  ),
  rule(distant, '(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?)\\s(?:away\\s)?from'),
  rule(
    underway,
    '(?:on (?:his|her|their|its|the) way|heading|headed|en route|bound|return(?:ing|ed)?)(?:\\s\\p{Ll}+){0,3}\\s(?:to|for|towards?)',
  ),
  rule(
    'a place of another event',
    '(?:buried|hospitali[sz]ed)(?:\\s(?:him|her|them))?(?:\\s\\p{Ll}+){0,3}\\s(?:in|at|near)|(?:fled|transferred|taken|rushed|evacuated|travell?ing|moved|moving|driving)(?:\\s\\p{Ll}+){0,3}\\s(?:to|for|towards?)',
  ),
]

/** "funerals were held in Sweida city": mourned elsewhere; but "a strike hit a funeral in". */
const mourned =
  /\b(?:funerals?|burials?|vigils?|protests?|demonstrations?|talks|a\spress\sconference)\s(?:was|were|is|are|will\sbe|had\sbeen|took|has\sbeen)\s(?:\p{Ll}+\s){0,6}(?:in|at|near|outside)\s(?:the\s)?$/u
/** "in retaliation for a bombing in X", "as reprisal for": what went before, elsewhere. */
const othersDeed =
  /\b(?:reprisals?|retaliation|revenge|response|retribution|vengeance)\s(?:for|to|against)\s[^.;]{0,90}$|\b(?:told|calls?\sto|statements?\sto|interview\swith)\s(?:\p{L}+\s){0,3}(?:reporters|journalists|newspapers|media)\s(?:in|at)\s(?:the\s)?$|\bfound\safter\sthe\s(?:killing|murder|shooting)\s[^.;]{0,50}$/u
/** "In a separate development, activists reported heavy clashes on the edges of X." */
const apartFrom =
  /^(?:Separately|Simultaneously|Elsewhere|Meanwhile|At\sthe\ssame\stime|In\s(?:a|an|another)\s(?:separate|different|related|unrelated|other)?\s?(?:development|incident|attack|event|case|news))\b/u

/** "was arrested in June 2012 at a checkpoint in Damascus city"; but "killed one man and abducted two others near Babka". */
const taken = rule(
  'a place of another event',
  '(?:arrested|detained|abducted|kidnapped|imprisoned)(?:\\s[\\p{L}\\d’-]{1,20}){0,12}\\s(?:in|at|near|from)',
)
/** "military sources in Ayacucho said": the place of those who speak. */
const telling =
  /\b(?:sources?|officials?|spokes\p{L}+|authorities|correspondents?|reporters?|offices?|(?:statement|report|release)\s(?:issued|released|published))\s(?:in|at)\s(?:the\s)?(?:\p{L}+\s(?:of|city)\s)?$/u
const reported = /\baccording\sto\s(?:the\s)?[^.;,]{3,60}\s(?:in|at)\s(?:the\s)?$/u
const killedToo = /\b(?:killed|shot|executed|beheaded|stormed|raided|attacked|bombed|shelled)\b/u

/** "an attack on their position in X": there the position is what was struck. */
const struckPosition =
  /\b(?:on|at|against|targeting|targeted|hit|struck|attacked|stormed|raided|shelled|bombed)\s(?:(?:an?|the|its|their|several|two|three|\p{L}+-held|military|army|joint)\s){0,3}(?:positions?|base|barracks)\s(?:\p{Ll}+\s){0,4}$/u

/** Why a chain does not tell where the incident happened; undefined where nothing speaks against it. */
export function asideOf(passage: Passage, chain: Chain): string | undefined {
  if (!tells(passage, chain)) return 'outside the incident told'
  const sentence = passage.sentences.find((s) => chain.start >= s.start && chain.start < s.end)
  const ahead = passage.text.slice(Math.max(sentence?.start ?? 0, chain.start - 90), chain.start)
  const clause = ahead.replace(/^.*[,;:)]\s/su, '')
  for (const [why, pattern] of asides)
    if (pattern.test(clause) && !(why === firing && struckPosition.test(clause))) return why
  const rest = passage.text.slice(chain.end, chain.end + 60)
  if (/\b(?:issued|released|published)\s(?:in|at)\s$/.test(clause) || reported.test(clause))
    return 'where somebody tells it'
  if (telling.test(clause) && /^(?:[^.;]{0,20})\s(?:said|told|reported|confirmed|announced|added)\b/u.test(rest))
    return 'where somebody tells it'
  if (taken[1].test(clause) && !killedToo.test(clause)) return taken[0]
  if (mourned.test(clause)) return taken[0]
  if (othersDeed.test(clause)) return answered
  // Where it is an incident of its own, its scope begins with it.
  if (
    sentence !== undefined &&
    !passage.scope.some((s) => s.start === sentence.start) &&
    sentence.start > 0 &&
    apartFrom.test(passage.text.slice(sentence.start, sentence.start + 60))
  )
    return taken[0]
  if (sentence === undefined || /^[^\p{Ll}]{0,30}$/u.test(passage.text.slice(sentence.start, chain.start))) {
    if (/^(?:,\s[^\n(–—:.]{1,30}?)?\.?\s?(?:\([A-Z][^)\n]{1,20}\)\s?)?[-–—]{1,2}\s/u.test(rest) && !opens(chain, rest))
      return dateline
  }
  return undefined
}

/** "Sarmin city, eastern suburbs of Idlib governorate - Sunday, February 2, 2020": what an account begins with is its place. */
const opens = ({ links }: Chain, rest: string): boolean =>
  links.some(({ found }) => found.value.kind === 'settlement' || found.value.kind === 'between') &&
  /^\s?[-–—]\s(?:\p{Lu}\p{Ll}{2,5}day\b|\d{1,2}(?:[\s/.]|st|nd|rd|th)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\s\d)/u.test(
    rest,
  )

const acts =
  /\b(?:fir(?:ed|ing)|struck|strikes?|hit|hitting|bomb\w*|shell\w*|kill\w*|explo\w+|deton\w+|attack\w*|target\w*|raid\w*|dropp\w+|launch\w*|shot|shoot\w*|execut\w+|behead\w+|died|blew|blow|storm\w*|land(?:ed|ing)|fell|wound\w*|injur\w+|massacre|stabb\w+|tortur\w+|pound\w*|air ?strikes?|blast|slam\w*|crash\w*|destroy\w*|flatten\w*|burn\w*|rubble)\b/iu

/** Does the sentence around this offset tell an act of violence? */
export function actNear(passage: Passage, span: Span): boolean {
  const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
  return (
    sentence !== undefined &&
    acts.test(passage.text.slice(Math.max(sentence.start, span.start - 800), Math.min(sentence.end, span.end + 800)))
  )
}

const laterPattern = derive((words) => {
  const types = [...placeTypesOf(words).settlements].flatMap(([word, type]) => (type === null ? [] : [word]))
  return new RegExp(
    `\\b[Tt]he\\s(?:[\\p{Ll}]+-[\\p{Ll}]+\\s)?(?<type>${oneOf(types)})(?![\\p{L}-])(?!\\sof\\s)(?!['’]s)`,
    'dgu',
  )
})

type Called = { readonly type: NonNullable<Location['placeType']>; readonly span: Span }

/** "the opposition-held town": what a later phrase calls the place. Undefined where it is called by several words. */
export function calledLater(passage: Passage, from: number): Called | undefined {
  const { settlements } = placeTypesOf(passage.words)
  const found: Called[] = []
  for (const m of matchesOf(passage.text, lean(laterPattern(passage.words)))) {
    const at = m.indices?.groups?.type
    const type = settlements.get(plain(m.groups?.type ?? ''))
    if (at && type && at[0] > from && tells(passage, { start: at[0], end: at[1] }))
      found.push({ type, span: { start: at[0], end: at[1] } })
  }
  const first = found[0]
  return first && found.every((f) => f.type === first.type) ? first : undefined
}
