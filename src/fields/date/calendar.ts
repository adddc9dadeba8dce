import { dayParts, months, weekdays } from '../../lexicon/calendar.js'
import { oneOf } from '../../match/derive.js'

/** A day as far as it is printed: the year may be missing. Months and days count from 1. */
export interface Day {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const anyCase = (words: readonly string[]): string => oneOf(words.flatMap((w) => [w, w.toUpperCase()]))

/** Pieces of patterns, sources only. Dates are matched with regard to case: «may» and «march» are verbs. */
export const WEEKDAY = anyCase(Object.keys(weekdays).filter((w) => w.length > 5 || w.endsWith('day')))
export const WEEKDAY_ANY = `(?:${anyCase(Object.keys(weekdays))})\\.?`
export const MONTH = `(?:${anyCase(Object.keys(months))})\\.?`
export const PART = oneOf(Object.keys(dayParts).flatMap((w) => [w, (w[0] ?? '').toUpperCase() + w.slice(1)]))
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?'
export const YEAR = '(?:19|20)\\d\\d'
export const DASH = '\\s?[-‐‑–—/]\\s?'

const lookUp = (table: Readonly<Record<string, number>>, word: string): number | null => {
  const name = word.replace(/\.$/, '')
  const proper = (name[0] ?? '').toUpperCase() + name.slice(1).toLowerCase()
  return Object.hasOwn(table, proper) ? (table[proper] as number) : null
}

export const monthNumber = (word: string): number | null => lookUp(months, word)
export const weekdayNumber = (word: string): number | null => lookUp(weekdays, word)

/** Weekday in full, as the record prints it: "Fri" → "Friday". */
export function weekdayName(word: string): string | null {
  const number = weekdayNumber(word)
  return Object.keys(weekdays).find((name) => weekdays[name] === number && name.endsWith('day')) ?? null
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day, where the calendar has it. */
export function dayOf(year: number | null, month: number | null, day: number): Day | undefined {
  if (month === null || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined
  if (year !== null && (year < 1970 || year > 2100)) return undefined
  return { year, month, day }
}

export const iso = (d: Day): string | null =>
  d.year === null ? null : `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`

/** Days since 1970-01-01 of a whole date; by calendar arithmetic, no time zone involved. */
export function serial(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Weekday of a whole date, Sunday 0. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((serial(year, month, day) + 4) % 7) + 7) % 7

/** An ISO day moved by a number of days. */
export function shift(isoDay: string, days: number): string {
  const [y, m, d] = isoDay.split('-').map(Number) as [number, number, number]
  let [year, month, day] = [y, m, d + days]
  while (day > daysIn(month, year)) {
    day -= daysIn(month, year)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  while (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
    day += daysIn(month, year)
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
