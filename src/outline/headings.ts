import { sectionHeadings } from '../lexicon/headings.js'
import type { Words } from '../lexicon/words.js'
import { derive, oneOf } from '../match/derive.js'
import { type Label, labelsIn } from './labels.js'
import { month } from './period.js'
import { mayBeHeading, type Unit } from './units.js'

export type Section = keyof typeof sectionHeadings
export type Heading =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'perpetrator' | 'governorate' }
  /** With the parts of its text, where it names a place beside its day: "12 March - Idlib". */
  | {
      readonly kind: 'day'
      readonly day?: string
      readonly place?: string
      readonly governorate?: boolean
      readonly entry?: true
    }
  | { readonly kind: 'unknown' }

const section = Object.entries(sectionHeadings).map(
  ([name, words]) => [name as Section, new RegExp(`^(?:the\\s)?(?:${oneOf(words)})(?![\\p{L}\\p{N}])`, 'iu')] as const,
)
const order: readonly Section[] = ['after', 'before', 'summary', 'details']
/** Heading words that may stand before or after the name of a party or of a governorate. */
const around =
  /\b(?:the|of|and|by|in|at|hands|massacres?|incidents?|attacks?|killings?|crimes|violations|bombings|perpetrated|committed|attribut(?:ed|able)|ascribed|linked|carried|out|conducted|alleged(?:ly)?|suspected|presumed|believed|to|be|forces?|governorates?|province|affiliated|with|its|their|allied|allies|militias|groups?|factions?|parties|party|self-proclaimed|state|front|organi[sz]ations?|warplanes|helicopters|army|aerial|or|main|other|suburbs|city|months?|during)\b|[-–—:/,&()]|\d{4}/giu

/** A user's profiles: headings whose sections hold no incidents, and words that stand before a perpetrator's name. */
const profile = derive((words: Words): { exclude: RegExp | null; before: RegExp } => {
  const exclude = (words.profiles ?? []).flatMap((p) => p.exclude)
  const before = (words.profiles ?? []).flatMap((p) => p.perpetratorHeadings)
  return {
    exclude: exclude.length === 0 ? null : new RegExp(`^(?:${oneOf(exclude)})(?![\\p{L}\\p{N}])`, 'iu'),
    before: new RegExp(`^\\s*(?:${oneOf(before)})(?![\\p{L}\\p{N}])`, 'iu'),
  }
})

/** Of each unit; where accounts have headings with their days, a line like these is one, however it is set. */
export function headingsOf(units: readonly Unit[], words: Words): (Heading | null)[] {
  const all = units.map((unit) => headingOf(unit, words))
  const plain = units.map((unit, i) => (all[i] === null && titles(unit, units[i + 1]) ? entryWith(unit.text) : null))
  const set = all.filter((h) => h?.kind === 'day' && h.entry).length
  const lines = plain.filter((h) => h !== null).length
  return lines > 0 && (set > 1 || lines > 2) ? all.map((h, i) => h ?? plain[i] ?? null) : all
}

/** A line of its own above a paragraph. */
const titles = (unit: Unit, next: Unit | undefined): boolean =>
  unit.kind === 'paragraph' && mayBeHeading(unit) && next?.kind === 'paragraph' && next.text.length > unit.text.length

/** What kind of heading these words are; null where they are no heading. Never by the block's kind alone. */
export function headingOf(unit: Unit, words: Words): Heading | null {
  const named = unit.kind === 'heading' || unit.kind === 'title'
  if (!mayBeHeading(unit) || unit.kind === 'table' || unit.kind === 'footnote' || unit.kind === 'caption') return null
  const text = unit.text.replace(/\s?[:：.]\s*$/u, '')
  const own = profile(words)
  if (own.exclude?.test(text)) return { kind: 'section', section: 'before' }
  const labelled = labelHeading(text, words)
  if (labelled) return labelled
  if (dayLine.test(text.replace(/\s\([^)\d]{3,40}\)$/u, ''))) return { kind: 'day' }
  const placed = dayAndPlace(text, words)
  if (placed) return placed
  const entry = dayOfEntry(unit, text)
  if (entry) return entry
  // "Incidents by perpetrator party:" announces a list.
  if (unit.marker === null && listedBy.test(unit.text)) return null
  if (/[:：]\s?(?:at\sleast\s)?\d/u.test(text)) return named ? { kind: 'unknown' } : null
  const known = verbs.test(text) && !/^(?:what|how|why|who)\s/iu.test(text) ? null : sectionOf(text)
  // "Details of the attack remain unclear" is a sentence; a section's heading is short, or set as one.
  if (known && (named || unit.marker !== null || text.split(/\s+/u).length <= 7) && !/\d{2,}\s(?!\d)/u.test(text))
    return { kind: 'section', section: known }
  return named ? { kind: 'unknown' } : null
}

const listedBy =
  /^[^.:：]{3,60}\s(?:by|per|according\sto)\s(?:the\s)?(?:\p{Ll}+\s)?(?:part(?:y|ies)|perpetrators?|actors?|governorates?|provinces?|regions?|areas?\sof\s\p{Ll}+)(?:\s\p{Ll}+){0,2}\s?[:：]$/iu

const ordinal = '\\d{1,2}(?:st|nd|rd|th)?'
const through = '(?:\\s?(?:[-–—/&]|and|to)\\s?'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?'
const dayWords = `(?:on\\s|(?:the\\s)?night\\sof\\s)?${weekday}(?:(?:the\\s)?${ordinal}${through}${weekday}${ordinal})?\\s(?:of\\s)?${month}|${month}\\s${ordinal}${through}${ordinal})?)(?:,?\\s\\d{4})?`

/** "Saturday, 2 April": nothing but a day. */
const dayLine = new RegExp(`^${dayWords}$`, 'iu')
/** "12 March - Idlib", "3 April, Aleppo", "Maarat al-Numan, 2 December": a day and a name, and nothing else. */
const dayFirst = new RegExp(
  `^(?<day>${dayWords})\\s?(?:[-–—,:：|/]\\s?|\\s(?:in\\s)?|\\()(?<place>[^\\d(),;:.]{3,60})\\)?$`,
  'iu',
)
const dayLast = new RegExp(
  `^(?<place>[^\\d(),;:.]{3,60}?)\\s?(?:[-–—,:：|/]\\s?|\\s(?:on\\s)?|\\()(?<day>${dayWords})\\)?$`,
  'iu',
)
const onlyNames =
  /^(?:the\s)?(?:\p{Lu}[\p{L}’'-]*|a[ln]|el|and|of|governorate|province|city|town|village|camp|countryside|suburbs)(?:[\s-](?:\p{Lu}[\p{L}’'-]*|a[ln]|el|and|of|governorate|province|city|town|village|camp|countryside|suburbs)){0,6}$/u

function dayAndPlace(text: string, words: Words): Heading | null {
  const found = (dayFirst.exec(text) ?? dayLast.exec(text))?.groups
  if (!found?.day || !found.place) return null
  const place = found.place.trim()
  if (!onlyNames.test(place)) return null
  const kind = labelHeading(place, words)?.kind
  if (kind === 'perpetrator') return null
  return { kind: 'day', day: found.day, place, governorate: kind === 'governorate' }
}

/** "Tal Rifaat, Aleppo, 2 April 2013.", set off from the paragraph that it opens: names, a day, and nothing else. */
export function isPlacedDay(unit: Unit): boolean {
  if (unit.kind !== 'paragraph' || unit.text.length > 100) return false
  const names = fullStopped.exec(unit.text)?.groups?.names
  return names?.split(/,\s/u).every((name) => onlyNames.test(name)) ?? false
}
const fullStopped = new RegExp(
  `^(?<names>[^\\d(),;:.]{3,50}(?:,\\s[^\\d(),;:.]{3,40}){0,2}),\\s(?<day>${dayWords})\\.$`,
  'u',
)

/** "(a) The camp at Al-Susa, 3 March 2019": the heading of one account, with its day. */
const entryLast = new RegExp(`^\\p{Lu}[^.;:]{2,90}?(?:,\\s|\\s[-–—]\\s|\\s\\()(?:on\\s)?(?<day>${dayWords})\\)?$`, 'u')
function dayOfEntry(unit: Unit, text: string): Heading | null {
  if (unit.kind === 'title' || (unit.marker === null && unit.kind !== 'heading')) return null
  return entryWith(text)
}

function entryWith(text: string): Heading | null {
  const day = entryLast.exec(text)?.groups?.day
  return day ? { kind: 'day', day, entry: true } : null
}

/** A headline or a sentence, no section's name. */
const verbs =
  /\b(?:kills?|killed|killing|kill|rises?|rose|risen|climbs?|hits?|leaves?|left|after|strikes?\son|dies?|died|dead|wounded|injured|was|were|is|are|has|have|remain|shows?|reached|says?|said)\b/iu

export function sectionOf(text: string): Section | null {
  // "The quarter in figures", "July at a glance": what counts is said at the end
  if (/\b(?:in\s(?:figures|numbers|statistics|brief|short|summary|review|outline)|at\sa\sglance)$/iu.test(text))
    return 'summary'
  const hits = order.filter((name) => section.find(([n]) => n === name)?.[1].test(text))
  return hits[0] ?? null
}

function labelHeading(text: string, words: Words): Heading | null {
  // A line of the summary ("ISIS: 3", "Aleppo: 13 massacres") counts; a heading only names.
  const bare = text
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\p{L}+-(?:led|backed|majority|dominated|linked|aligned|allied|affiliated|supported)\s/gu, ' ')
  if (/\d(?!\d{3})/u.test(bare.replace(/\b(?:19|20)\d\d\b/gu, ''))) return null
  const labels = labelsIn(bare, words)
  if (labels.length === 0) return null
  const rest = outside(bare, labels).replace(profile(words).before, ' ').replace(around, ' ').trim()
  if (rest !== '' && rest.split(/\s+/u).length > (labels[0]?.kind === 'governorate' ? 0 : 1)) return null
  if (rest !== '' && /\p{Ll}{3,}ed\b|\p{Ll}{3,}ing\b/u.test(rest)) return null
  const parties = labels.filter((l) => l.kind !== 'governorate')
  return { kind: parties.length > 0 ? 'perpetrator' : 'governorate' }
}

function outside(text: string, labels: readonly Label[]): string {
  let out = text
  for (const l of [...labels].reverse()) out = `${out.slice(0, l.start)} ${out.slice(l.end)}`
  return out
}

/** A heading's words as printed, without number, letter and closing colon. */
export function headingRef(unit: Unit, end = unit.end): { text: string; span: { start: number; end: number } } {
  const text = unit.text.slice(0, end - unit.start).replace(/\s*[:：–—-]?\s*$/u, '')
  return { text, span: { start: unit.start, end: unit.start + text.length } }
}

/** A heading run in with its paragraph: "Aleppo governorate: On 3 October…". Its length with the colon, or 0. */
export function runInLength(unit: Unit, words: Words): { kind: 'perpetrator' | 'governorate'; length: number } | null {
  const set = unit.runIn ? unit.text.slice(0, unit.runIn.end - unit.start) : null
  const printed =
    /^[^:：.;]{3,90}[:：](?=\s)/u.exec(unit.text)?.[0] ?? /^[^–—.;:]{3,60}\s[–—](?=\s)/u.exec(unit.text)?.[0]
  for (const candidate of [set, printed]) {
    if (!candidate || candidate.length >= unit.text.length) continue
    const heading = labelHeading(candidate.replace(/\s?[:：–—.]\s*$/u, ''), words)
    if (heading?.kind !== 'perpetrator' && heading?.kind !== 'governorate') continue
    const rest = unit.text.slice(candidate.length)
    const gap = /^[\s:：.–—-]*/u.exec(rest)?.[0].length ?? 0
    return { kind: heading.kind, length: candidate.length + gap }
  }
  return null
}
