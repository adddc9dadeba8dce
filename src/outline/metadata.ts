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
    const head = new RegExp(`^(?:The\\s)?(?:${itself})(?:\\s?[-–—|:]|$)`, 'u')
    if (
      new RegExp(`\\b(?:${itself})\\b`, 'u').test(printed) ||
      domains.some((d) => printed.includes(d) || doc.text.includes(d))
    )
      return name
    if (opening.some((text) => head.test(text)) || evidence.test(doc.text)) return name
  }
  return organisation(opening)
}

const body =
  '(?:Monitor|Network|Observatory|Cent(?:er|re)|Committee|Commission|Organi[sz]ation|Foundation|Institute|Initiative|Association|Society|League|Watch|Archive|Project|Union|Agency|Office|Council|Forum|Platform|Group|Defenders|Coalition|Mission|Bureau)'
const named = new RegExp(
  `^(?:The\\s)?(?<name>(?:\\p{Lu}[\\p{L}’'-]*\\s|(?:of|for|the|and|on|in|to|against)\\s){0,8}${body}(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|of|for|the|and|on|in|to|against)){0,8})(?:\\s\\((?<short>\\p{Lu}{2,8})\\))?$`,
  'u',
)

/** A line among the first that is nothing but an organisation's name; its abbreviation, where it prints one. */
function organisation(opening: readonly string[]): string | null {
  for (const line of opening.slice(0, 4)) {
    const capitals = line === line.toUpperCase()
    const m = named.exec((capitals ? proper(line) : line).trim())
    if (
      !m?.groups?.name ||
      !/\s/u.test(m.groups.name) ||
      /^(?:Report|Statement|Update|Attacks?|Massacres?)\b/u.test(m[0])
    )
      continue
    return m.groups.short ?? m.groups.name
  }
  return null
}

/** "ORONTES MONITOR FOR THE PROTECTION" in the letters of a name; what stands in brackets is an abbreviation. */
const proper = (line: string): string =>
  line.replace(/(?<!\()\b\p{Lu}[\p{Lu}’'-]+\b(?!\))/gu, (w, at: number) =>
    at > 0 && /^(?:OF|FOR|THE|AND|ON|IN|TO|AGAINST)$/u.test(w)
      ? w.toLowerCase()
      : (w[0] ?? '') + w.slice(1).toLowerCase(),
  )

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
