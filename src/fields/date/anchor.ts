import type { Passage } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import { daysIn, iso, shift, weekdayNumber, weekdayOf } from './calendar.js'
import type { DateText } from './days.js'

/** The day from which a text counts its weekdays: that of its dateline, or of the statement that it reports. */
export interface Anchor {
  /** ISO day; null where the dateline prints no year. */
  readonly day: string | null
  /** The whole dateline: times inside it are the publication's. */
  readonly span: Span
  /** `dateline`: with a city or an agency; `head`: a bare date before a dash, which may be the event's own; `said`: a statement. */
  readonly kind: 'dateline' | 'head' | 'said'
}

/** Only names and the marks between them stand before the date: "BEIRUT, Lebanon, ", "[TamilNet, ", "(Reuters, Aden, ". */
const names =
  /^[\s[(]{0,3}(?!(?:On|In|At|Between|From|Since|Late|Early|During|Until|Before|After|By|The|This|That|Today|Yesterday|As|For|Around)\b)(?:(?:\p{Lu}[\p{L}.’'-]*|a[ls]|el|de|la|du|of|and|the|Published|Posted|Updated|Issued|on)[\s,:/()|–—-]{1,4}){1,12}$/u
/** What closes a dateline. */
const closes =
  /^(?:,?\s(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|EST|EDT|local\stime))?)?\.?[)\]]?(?:\s?\([^()\n]{2,40}\))?(?:\s?\/\s?\p{Lu}[\p{L}\s-]{1,20})?[)\]]?\.?(?<mark>\s?[-–—]{1,2}\s|:\s|\s?\n|\]\s|(?<=\))\s|\.\s(?=\p{Lu}))/u
/** A line at the foot: "- AFP, October 20, 2021", "(16 August 2015, AFP)". */
const foot = /^[\s–—(-]{0,4}(?:\p{Lu}[\p{L}.’'-]*[\s,/:|–—-]{0,3}){0,5}$/u

export function anchorOf(
  passage: Passage,
  days: readonly Finding<DateText>[],
  said: (span: Span) => boolean,
): Anchor | null {
  const { text } = passage
  const first = days[0]
  if (first && first.span.start < 90 && first.value.start.day === first.value.end.day) {
    const before = text.slice(0, first.span.start)
    const end = closes.exec(text.slice(first.span.end, first.span.end + 90))
    if (end && (names.test(before) || /^[\s[(]*$/u.test(before))) {
      // "Aleppo, 7 January 2017: jets struck" may be the place and day of the event.
      const listed = end.groups?.mark?.startsWith(':')
      const kind = !listed && (names.test(before) || /^[\s]*[[(]/u.test(before)) ? 'dateline' : 'head'
      if (kind === 'dateline' || !/^\n/u.test(end.groups?.mark ?? ''))
        return { day: iso(first.value.start), span: { start: 0, end: first.span.end + end[0].length }, kind }
    }
  }
  const last = days.at(-1)
  if (last && last.value.start.year !== null && last.span.end > text.length - 40) {
    const from = Math.max(text.lastIndexOf('\n', last.span.start), text.lastIndexOf('. ', last.span.start) + 1)
    const before = text.slice(from + 1, last.span.start)
    const after = text.slice(last.span.end).replace(/[,)\].]/gu, ' ')
    const source = /[\p{L}(–—-]/u.test(before) || /\p{L}/u.test(after)
    if (from > 0 && source && foot.test(before) && foot.test(after))
      return { day: iso(last.value.start), span: { start: from + 1, end: text.length }, kind: 'dateline' }
  }
  const { published } = passage.setting
  if (published) return { day: published, span: { start: -1, end: -1 }, kind: 'dateline' }
  const told = days.find((d) => d.value.start.year !== null && said(d.span))
  return told ? { day: iso(told.value.start), span: told.span, kind: 'said' } : null
}

/** The last such weekday up to the day on which the text speaks. */
export function weekdayBefore(day: string, weekday: string): string | null {
  const ahead = daysUntil(day, weekday)
  return ahead === null ? null : shift(day, -((7 - ahead) % 7))
}

/** The nearest such weekday to the day told just before; one that lies four days ahead or more was that of the days before. */
export function weekdayBeside(day: string, weekday: string): string | null {
  const ahead = daysUntil(day, weekday)
  return ahead === null ? null : shift(day, ahead > 3 ? ahead - 7 : ahead)
}

/** From a day to the next such weekday, 0 where it is one; null where the word is no weekday. */
function daysUntil(day: string, weekday: string): number | null {
  const wanted = weekdayNumber(weekday)
  if (wanted === null) return null
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  return (wanted - weekdayOf(y, m, d) + 7) % 7
}

/** "On the 15th", after a day of the same month; a day that lies before it would be another month's, and is not told. */
export function dateAfter(day: string, date: number): string | null {
  const [year, month, from] = day.split('-').map(Number) as [number, number, number]
  return date < from || date > daysIn(month, year) ? null : `${day.slice(0, 8)}${String(date).padStart(2, '0')}`
}
