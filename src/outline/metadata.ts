import { publishers } from '../lexicon/headings.js'
import type { Words } from '../lexicon/words.js'
import { oneOf } from '../match/derive.js'
import type { Setting } from '../match/passage.js'
import type { Doc } from '../model/doc.js'
import type { Unit } from './units.js'

/**
 * Who published the report, by what it prints of itself: its own running heads, its address, its own work ("SNHR
 * documented"). A newspaper that quotes the network is not published by it.
 */
export function publisherOf(doc: Doc, units: readonly Unit[], words: Words): string | null {
  const printed = [...doc.dropped.map((d) => d.text), ...doc.links.map((l) => l.url)].join('\n')
  const opening = units.slice(0, 6).map((u) => u.text)
  const own = (words.profiles ?? []).map((p) => ({ name: p.publisher, names: [p.publisher], domains: [] }))
  for (const { name, names, domains } of [...own, ...publishers]) {
    const itself = oneOf(names)
    const works = `(?:documented|recorded|records|documents|monitored|has\\s(?:documented|recorded|published)|calls\\son|condemns|describes|uses|defines|believes|can\\sconfirm|first\\spublished|initially\\srecorded|confirms|notes|has\\snot\\s(?:yet\\s)?been\\sable|team|member)`
    const evidence = new RegExp(`\\b(?:${itself})(?:['’]s)?\\s(?:\\p{L}{1,14}\\s){0,2}?${works}`, 'u')
    const head = new RegExp(`^(?:${itself})(?:\\s?[-–—|:]|$)`, 'u')
    if (
      new RegExp(`\\b(?:${itself})\\b`, 'u').test(printed) ||
      domains.some((d) => printed.includes(d) || doc.text.includes(d))
    )
      return name
    if (opening.some((text) => head.test(text)) || evidence.test(doc.text)) return name
  }
  return null
}

/**
 * The order of numeric dates that this report's unambiguous ones show; where it has none, the order in which its dates lie
 * in the months that it covers ("3/5/2013" in a report on May 2013). Null where nothing shows it, or both.
 */
export function dateOrderOf(text: string, period: Setting['period'] = { start: null, end: null }): Order {
  let dayFirst = 0
  let monthFirst = 0
  let inDayFirst = 0
  let inMonthFirst = 0
  const within = (year: number, month: number, day: number): boolean => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return period.start !== null && period.end !== null && iso >= period.start && iso <= period.end
  }
  for (const m of text.matchAll(/(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?:19|20)\d\d(?!\d)/gu)) {
    const a = Number(m.groups?.a)
    const b = Number(m.groups?.b)
    if (a > 12 && b <= 12) dayFirst++
    if (b > 12 && a <= 12) monthFirst++
    const year = Number(m[0].slice(-4))
    if (a <= 12 && b <= 12 && a !== b) {
      if (within(year, b, a)) inDayFirst++
      if (within(year, a, b)) inMonthFirst++
    }
  }
  return order(dayFirst, monthFirst) ?? (dayFirst + monthFirst === 0 ? order(inDayFirst, inMonthFirst) : null)
}

type Order = Setting['dateOrder']
const order = (dayFirst: number, monthFirst: number): Order =>
  dayFirst > 0 && monthFirst > 0 ? null : dayFirst > 0 ? 'day-month' : monthFirst > 0 ? 'month-day' : null

/** The least number of dead that the report itself calls for ("an attack that killed at least five peaceful persons"). */
export const monthNamed =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u
