import { findNumbers } from '../match/numbers.js'

export interface Period {
  readonly start: string | null
  readonly end: string | null
}
export const noPeriod: Period = { start: null, end: null }

const names = 'January|February|March|April|May|June|July|August|September|October|November|December'
export const monthNames = names.split('|')
export const month = `(?:${names})`
const year = '(?:19|20)\\d\\d'
const quarters: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  '1st': 0,
  '2nd': 1,
  '3rd': 2,
  '4th': 3,
}

const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const to = '\\s?(?:to|until|till|through|and|[-–—])\\s?(?:the\\s)?(?:end\\sof\\s|late\\s)?'
const rank = 'first|second|third|fourth|1st|2nd|3rd|4th|last'

interface Form {
  readonly pattern: RegExp
  /** A stretch with both its ends: "from" and "on" before it open it, they bound nothing. */
  readonly range?: true
  readonly read: (g: Record<string, string>, known: Period) => Period | null
}

/** A period as printed, with the way it was printed: the wider forms are tried first. */
const forms: readonly Form[] = [
  {
    // "1 March - 30 April 2019", "1 April and 30 June 2016", "1-15 March 2019"
    pattern: new RegExp(
      `\\b(?<d1>${day})(?:\\s(?:of\\s)?(?<m1>${month})(?:,?\\s(?<y1>${year}))?)?${to}(?<d2>${day})\\s(?:of\\s)?(?<m2>${month}),?\\s(?<y2>${year})\\b`,
      'dgiu',
    ),
    range: true,
    read: (g) => days(g),
  },
  {
    // "July 1 and December 31, 2022", "March 1-15, 2019"
    pattern: new RegExp(
      `\\b(?<m1>${month})\\s(?<d1>${day})(?:,?\\s(?<y1>${year}))?${to}(?:(?<m2>${month})\\s)?(?<d2>${day}),?\\s(?<y2>${year})\\b`,
      'dgiu',
    ),
    range: true,
    read: (g) => days({ ...g, m2: g.m2 ?? g.m1 ?? '' }),
  },
  {
    pattern: new RegExp(`\\b(?<m1>${month})\\s(?<y1>${year})${to}(?<m2>${month})\\s(?<y2>${year})\\b`, 'dgiu'),
    range: true,
    read: (g) => months(Number(g.y1), monthOf(g.m1), Number(g.y2), monthOf(g.m2)),
  },
  {
    pattern: new RegExp(
      `\\b(?<m1>${month})(?:(?:,\\s(?:${month})){0,10},?${to}|/)(?<m2>${month})(?:\\sof)?,?\\s(?<y>${year})\\b`,
      'dgiu',
    ),
    range: true,
    read: (g) => months(Number(g.y), monthOf(g.m1), Number(g.y), monthOf(g.m2)),
  },
  {
    pattern: new RegExp(
      `\\b(?<n>first|second|1st|2nd|last)[\\s-](?:half|six\\smonths)\\sof\\s(?:(?:the|this|that)\\s(?:same\\s)?year|(?:the\\syear\\s)?(?<y>${year}))\\b`,
      'dgiu',
    ),
    range: true,
    read: (g, known) => {
      const from = g.n?.toLowerCase() === 'last' ? 6 : 6 * (quarters[(g.n ?? '').toLowerCase()] ?? 0)
      const y = g.y ?? known.start?.slice(0, 4)
      return y === undefined ? null : months(Number(y), from, Number(y), from + 5)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<n>${rank})\\s(?:quarter|three\\smonths)(?:\\sof)?(?:\\sthe\\syear)?,?\\s(?<y>${year})|Q(?<q>[1-4])\\s(?:of\\s)?(?<y2>${year}))\\b`,
      'dgiu',
    ),
    range: true,
    read: (g) => {
      const from = 3 * (g.q ? Number(g.q) - 1 : (quarters[(g.n ?? '').toLowerCase()] ?? 3))
      const y = Number(g.y ?? g.y2)
      return months(y, from, y, from + 2)
    },
  },
  {
    // A day's month is no period: "December 30, 2016", "30 December 2016".
    pattern: new RegExp(
      `(?<!\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)\\b(?<m>${month})(?:\\sof)?,?\\s(?<y>${year})\\b`,
      'dgiu',
    ),
    read: (g) => months(Number(g.y), monthOf(g.m), Number(g.y), monthOf(g.m)),
  },
  {
    pattern: new RegExp(`\\b(?:in|of|during|throughout|for)\\s(?:the\\syear\\s)?(?<y>${year})\\b(?!\\s?[-–/])`, 'dgiu'),
    read: (g) => months(Number(g.y), 0, Number(g.y), 11),
  },
]

const monthOf = (name: string | undefined): number =>
  monthNames.findIndex((m) => m.toLowerCase() === (name ?? '').toLowerCase())

const pad = (n: number): string => String(n).padStart(2, '0')

function months(y1: number, m1: number, y2: number, m2: number): Period | null {
  if (m1 < 0 || m2 < 0 || y2 * 12 + m2 < y1 * 12 + m1) return null
  const last = [
    31,
    y2 % 4 === 0 && (y2 % 100 !== 0 || y2 % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return { start: `${y1}-${pad(m1 + 1)}-01`, end: `${y2}-${pad(m2 + 1)}-${last[m2]}` }
}

/** A stretch from one day to another; null where the calendar or the order is wrong. */
function days(g: Record<string, string>): Period | null {
  const year2 = Number(g.y2)
  const m2 = monthOf(g.m2)
  const m1 = g.m1 === undefined ? m2 : monthOf(g.m1)
  const year1 = g.y1 === undefined ? year2 : Number(g.y1)
  const [d1, d2] = [Number.parseInt(g.d1 ?? '', 10), Number.parseInt(g.d2 ?? '', 10)]
  if (m1 < 0 || m2 < 0) return null
  const start = `${year1}-${pad(m1 + 1)}-${pad(d1)}`
  const end = `${year2}-${pad(m2 + 1)}-${pad(d2)}`
  const last = months(year2, m2, year2, m2)?.end ?? ''
  if (start >= end || end > last) return null
  // A few days are an incident's, not a report's.
  return year1 === year2 && m1 === m2 && d2 - d1 < 5 ? null : { start, end }
}

/** A year, or the half of one: without either no form can be there. */
const mayName = new RegExp(`${year}|[\\s-](?:half|six\\smonths)\\sof\\s`, 'iu')

export interface PeriodFound extends Period {
  readonly at: number
  /** "since March 2011", "until June 2018": a limit, not the time covered. */
  readonly limit: boolean
}

/** Every period that the text names, in order; the parts of a wider one are not given again. */
export function periodsIn(text: string, known: Period = noPeriod): PeriodFound[] {
  if (!mayName.test(text)) return []
  const found: (PeriodFound & { readonly to: number })[] = []
  for (const { pattern, read, range } of forms)
    for (const m of text.matchAll(pattern)) {
      const at = m.index
      const to = at + m[0].length
      if (found.some((f) => at < f.to && f.at < to)) continue
      const period = read((m.groups ?? {}) as Record<string, string>, known)
      if (!period) continue
      const lead = text.slice(Math.max(0, at - 40), at)
      const limit =
        /\badopt(?:ed|ion)\b[^.;,]{0,50}$/iu.test(lead) ||
        (range
          ? /\b(?:since|until|till|before|after|compared\s(?:with|to)|than\sin)\s(?:the\s)?$/iu
          : /\b(?:since|until|till|before|after|by|early|late|mid|end\sof|beginning\sof|from|on|compared\s(?:with|to)|than\sin)\s?[-\s]?(?:the\s)?$/iu
        ).test(lead)
      found.push({ ...period, at, to, limit })
    }
  return found.sort((a, b) => a.at - b.at)
}

const counting =
  /\b(?:document|record|register|cover|list|monthly|massacres?|incidents?|attacks?|civilians?|individuals?|victims?|report)/iu

/**
 * The months that a report covers: from its title, else from the sentence that counts its incidents, else from the
 * month it names most; the file's name comes last.
 */
export function periodOf(
  titles: readonly string[],
  sentences: readonly string[],
  id: string,
  lines: readonly string[] = [],
): Period {
  for (const title of titles) {
    const found = periodsIn(title).find((p) => !p.limit)
    if (found && !/^\S*\s?\d{1,2}(?:st|nd|rd|th)?,?\s/u.test(title.slice(Math.max(0, found.at - 3), found.at)))
      return plain(found)
  }
  const votes = new Map<string, { period: Period; weight: number }>()
  for (const sentence of sentences)
    for (const p of periodsIn(sentence)) {
      if (p.limit) continue
      const weight = counting.test(sentence) ? (findNumbers(sentence).length > 0 ? 6 : 4) : 1
      const key = `${p.start}/${p.end}`
      const vote = votes.get(key) ?? { period: plain(p), weight: 0 }
      vote.weight += weight
      votes.set(key, vote)
    }
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0]
  if (best && best.weight >= 6) return best.period
  const month = monthly(lines)
  if (month) return month
  const name = /(?<![\d])(?<y>(?:19|20)\d\d)[-_.]?(?<m>0[1-9]|1[0-2])(?!\d)/u.exec(id)?.groups
  return (name && months(Number(name.y), Number(name.m) - 1, Number(name.y), Number(name.m) - 1)) ?? noPeriod
}

const loneMonth = new RegExp(`^(?:${month}),?\\s${year}$`, 'iu')
/** "Monthly Update" … "March 2021": a month alone on its line, where the report says that it comes every month. */
function monthly(lines: readonly string[]): Period | null {
  const alone = lines.find((line) => loneMonth.test(line.trim()))
  if (alone === undefined || !lines.some((line) => /\bmonth(?:ly)?\b/iu.test(line))) return null
  const found = periodsIn(alone)[0]
  return found ? plain(found) : null
}

const plain = ({ start, end }: Period): Period => ({ start, end })
