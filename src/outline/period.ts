import { findNumbers } from '../match/numbers.js'

export interface Period {
  readonly start: string | null
  readonly end: string | null
}
export const noPeriod: Period = { start: null, end: null }

const names = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthNames = names.split('|')
const month = `(?:${names})`
const year = '(?:19|20)\\d\\d'
const quarters: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, '1st': 0, '2nd': 1 }

/** A period as printed, with the way it was printed: the wider forms are tried first. */
const forms: readonly { readonly pattern: RegExp; readonly read: (g: Record<string, string>) => Period | null }[] = [
  {
    pattern: new RegExp(
      `\\b(?<m1>${month})\\s(?<y1>${year})\\s?(?:to|until|till|through|and|[-–—])\\s?(?<m2>${month})\\s(?<y2>${year})\\b`,
      'dgiu',
    ),
    read: (g) => months(Number(g.y1), monthOf(g.m1), Number(g.y2), monthOf(g.m2)),
  },
  {
    pattern: new RegExp(
      `\\b(?<m1>${month})\\s?(?:to|until|through|and|[-–—/])\\s?(?<m2>${month})(?:\\sof)?,?\\s(?<y>${year})\\b`,
      'dgiu',
    ),
    read: (g) => months(Number(g.y), monthOf(g.m1), Number(g.y), monthOf(g.m2)),
  },
  {
    pattern: new RegExp(`\\b(?<n>first|second|1st|2nd)[\\s-]half\\sof\\s(?:the\\syear\\s)?(?<y>${year})\\b`, 'dgiu'),
    read: (g) => {
      const from = 6 * (quarters[(g.n ?? '').toLowerCase()] ?? 0)
      return months(Number(g.y), from, Number(g.y), from + 5)
    },
  },
  {
    pattern: new RegExp(`\\b(?<n>first|second|third|fourth)\\squarter\\sof\\s(?<y>${year})\\b`, 'dgiu'),
    read: (g) => {
      const from = 3 * (quarters[(g.n ?? '').toLowerCase()] ?? 0)
      return months(Number(g.y), from, Number(g.y), from + 2)
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

function months(y1: number, m1: number, y2: number, m2: number): Period | null {
  if (m1 < 0 || m2 < 0 || y2 * 12 + m2 < y1 * 12 + m1) return null
  const pad = (n: number): string => String(n).padStart(2, '0')
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

export interface PeriodFound extends Period {
  readonly at: number
  /** "since March 2011", "until June 2018": a limit, not the time covered. */
  readonly limit: boolean
}

/** Every period that the text names, in order; the parts of a wider one are not given again. */
export function periodsIn(text: string): PeriodFound[] {
  const found: (PeriodFound & { readonly to: number })[] = []
  for (const { pattern, read } of forms)
    for (const m of text.matchAll(pattern)) {
      const at = m.index
      const to = at + m[0].length
      if (found.some((f) => at < f.to && f.at < to)) continue
      const period = read((m.groups ?? {}) as Record<string, string>)
      if (!period) continue
      const lead = text.slice(Math.max(0, at - 40), at)
      const limit =
        /\b(?:since|until|till|before|after|by|early|late|mid|end\sof|beginning\sof|from|on|compared\s(?:with|to)|than\sin)\s?[-\s]?(?:the\s)?$/iu.test(
          lead,
        )
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
export function periodOf(titles: readonly string[], sentences: readonly string[], id: string): Period {
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
  const name = /(?<![\d])(?<y>(?:19|20)\d\d)[-_.]?(?<m>0[1-9]|1[0-2])(?!\d)/u.exec(id)?.groups
  return (name && months(Number(name.y), Number(name.m) - 1, Number(name.y), Number(name.m) - 1)) ?? noPeriod
}

const plain = ({ start, end }: Period): Period => ({ start, end })
