import type { Passage } from '../../match/passage.js'
import type { Day } from './calendar.js'
import type { DateText } from './days.js'

/**
 * A date printed without a year takes the year that puts it inside the report's period, and says so; where the period
 * does not hold that day in exactly one year, the year stays unknown.
 */
export function withYear(text: DateText, passage: Passage): { start: Day; end: Day; inferred?: string } {
  if (text.start.year !== null && text.end.year !== null) return text
  const { start, end } = passage.setting.period
  if (start === null || end === null) return text
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
