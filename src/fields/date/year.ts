import type { Passage } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import type { Anchor } from './anchor.js'
import { type Day, shift, weekdayNumber, weekdayOf } from './calendar.js'
import type { DateText } from './days.js'

export interface Yeared {
  readonly start: Day
  readonly end: Day
  readonly inferred?: string
}

/**
 * A date printed without a year takes the year that puts it inside the report's period, or else the one year that its
 * paragraph names, and says so; where neither tells exactly one, the year stays unknown.
 */
export function withYear(
  found: Finding<DateText>,
  passage: Passage,
  days: readonly Finding<DateText>[],
  anchor: Anchor | null = null,
): Yeared {
  const text = found.value
  if (text.start.year !== null && text.end.year !== null) return text
  const { start, end } = passage.setting.period
  if (start === null || end === null) return fromAnchor(text, anchor) ?? fromParagraph(found, passage, days)
  const years: number[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    const month = `${year}-${String(text.start.month).padStart(2, '0')}`
    if (month >= start.slice(0, 7) && month <= end.slice(0, 7)) years.push(year)
  }
  // A report of one year, and a day outside its months: still that year, and flagged later as outside the period.
  if (years.length === 0 && start.slice(0, 4) === end.slice(0, 4)) years.push(Number(start.slice(0, 4)))
  const year = years.length === 1 ? years[0] : undefined
  if (year === undefined) return text
  return { start: { ...text.start, year }, end: { ...text.end, year }, inferred: 'year from report.period' }
}

/** "MOSUL, March 25, 2017 — … on March 17": the last such day up to that of the dateline. */
function fromAnchor(text: DateText, anchor: Anchor | null): Yeared | undefined {
  if (!anchor?.day || anchor.kind === 'said') return undefined
  const said = Number(anchor.day.slice(0, 4))
  const day = `${said}-${String(text.start.month).padStart(2, '0')}-${String(text.start.day).padStart(2, '0')}`
  // A day at the head may be the event's own: what lies soon after it is of the same year.
  const year = day <= shift(anchor.day, anchor.kind === 'head' ? 62 : 1) ? said : said - 1
  return {
    start: { ...text.start, year },
    end: { ...text.end, year: text.end.month < text.start.month ? year + 1 : year },
    inferred: 'year from the day of the text',
  }
}

/** A year on its own that tells when the paragraph's events were: "In 2013, …", "the middle of March 2014", "Ramadan, 2013". */
const alone =
  /(?<=\b(?:[Ii]n|[Oo]f|[Dd]uring|early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}{4,},)[\s-])(?<!\b(?:[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter)\s(?:\p{L}+\s){0,2})(?:20[0-3]\d)(?![\d/-])(?!\s(?:people|civilians|men|women))/dgu

/** "Friday, May 9, 2014, … Three days later, on May 12": the year of the paragraph, where it has only one and nothing runs backwards. */
function fromParagraph(found: Finding<DateText>, passage: Passage, days: readonly Finding<DateText>[]): Yeared {
  const text = found.value
  const whole = days.filter((d) => d.value.start.year !== null)
  const years = new Set(whole.map((d) => d.value.start.year as number))
  for (const m of passage.text.matchAll(alone)) {
    const at: Span = { start: m.index, end: m.index + m[0].length }
    if (!days.some((d) => d.span.start < at.end && at.start < d.span.end)) years.add(Number(m[0]))
  }
  const day = (d: Day): number => d.month * 31 + d.day
  // "on 13 May 2025 … Two days afterwards, on 15 May": the year of the day told just before it.
  const near = whole.filter((d) => d.span.start < found.span.start).at(-1)?.value.start
  const ahead = near ? day(text.start) - day(near) : -1
  const year = ahead >= 0 && ahead <= 62 ? near?.year : years.size === 1 ? [...years][0] : null
  if (typeof year !== 'number') return text
  // "arrested on 3 December 2012 … died on 15 January": that was the year after.
  if (whole.some((d) => d.span.start < found.span.start && day(d.value.start) - day(text.start) > 62)) return text
  if (whole.some((d) => d.span.start > found.span.start && day(text.start) - day(d.value.start) > 62)) return text
  const at = found.parts.weekday
  const printed = at && weekdayNumber(passage.text.slice(at.start, at.end))
  if (printed !== undefined && printed !== weekdayOf(year, text.start.month, text.start.day)) return text
  return { start: { ...text.start, year }, end: { ...text.end, year }, inferred: 'year from its paragraph' }
}
