import { type Bound, boundsAfter, boundsBefore } from '../../lexicon/bounds.js'
import { oneOf } from '../../match/derive.js'
import { lean } from '../../match/lean.js'
import { findNumbers, findRanges } from '../../match/numbers.js'
import type { Span } from '../../model/span.js'
import type { Token } from './model.js'

const boundOf = (table: Readonly<Record<Bound, readonly string[]>>) =>
  Object.entries(table).flatMap(([bound, words]) => words.map((word) => [word, bound as Bound] as const))
const before = new Map<string, Bound>(boundOf(boundsBefore))
const after = new Map<string, Bound>(boundOf(boundsAfter))
const boundBefore = new RegExp(
  `(?<![A-Za-z0-9])(?:${oneOf(before.keys())})\\s{1,2}(?:(?:an?\\s)?(?:additional|further|total\\sof|toll\\sof|count\\sof)\\s|another\\s|the\\s)?$`,
  'i',
)
const boundAfter = new RegExp(`^,?\\s(?:${oneOf(after.keys())})(?![A-Za-z])`, 'i')
const piece = lean(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ`‐‑-]\p{L}[\p{L}\p{M}\p{N}]*)*['’]?|\d+(?:[.,:/-]\d+)*|\S/gu)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')

/** The bound of the words that end just before `start`, and where they begin. */
export function bindBefore(text: string, start: number): { bound: Bound; start: number } | null {
  const from = Math.max(0, start - 40)
  const m = boundBefore.exec(text.slice(from, start))
  if (!m) return null
  const said = plain(m[0]).trim()
  const bound = [...before].find(([word]) => said === word || said.startsWith(`${word} `))
  return bound ? { bound: bound[1], start: from + m.index } : null
}

/** The bound of the words that follow at `end`, and where they end. */
export function bindAfter(text: string, end: number): { bound: Bound; end: number } | null {
  const m = boundAfter.exec(text.slice(end, end + 30))
  const bound = m && after.get(plain(m[0]).replace(/^,/, '').trim())
  // "1,429 people, at least 426 of them children": the words bind what follows
  if (m && /^\s(?:\d|[A-Za-z-]+\s(?:of|were|was)\s)/.test(text.slice(end + m[0].length, end + m[0].length + 20)))
    return null
  return m && bound ? { bound, end: end + m[0].length } : null
}

/** A sentence's tokens. `asides`: stretches whose numbers count no victims. */
export function tokensOf(text: string, range: Span, asides: readonly (Span & { why: string })[]): Token[] {
  const ranges = findRanges(text.slice(range.start, range.end))
    .map((r) => ({
      start: r.start + range.start,
      end: r.end + range.start,
      value: r.min,
      bound: 'at-least' as const,
    }))
    // "DIYARBAKIR, Jan. 14, 2016 - Six people": a year and a count are no range
    .filter((r) => !asides.some((a) => r.start >= a.start && r.start < a.end && r.end > a.end))
  const singles = findNumbers(text, range.start, range.end).filter(
    (n) => !ranges.some((r) => n.start < r.end && r.start < n.end),
  )
  const numbers: { start: number; end: number; value: number; bound?: Bound }[] = [...singles, ...ranges].sort(
    (a, b) => a.start - b.start,
  )
  const tokens: Token[] = []
  let at = range.start
  const words = (to: number): void => {
    for (const m of text.slice(at, to).matchAll(piece)) {
      // quoted words are read as words: "all were 'unarmed civilians'"
      if (/^["“”„«»]$/.test(m[0])) continue
      const start = at + m.index
      const sort = /^\p{L}/u.test(m[0]) ? 'word' : 'mark'
      const low = plain(m[0])
      const aside = asides.find((a) => start >= a.start && start < a.end)
      tokens.push({
        start,
        end: start + m[0].length,
        low,
        sort,
        capital: /^\p{Lu}/u.test(m[0]),
        ...(aside ? { aside: aside.why } : {}),
      })
    }
  }
  for (const n of numbers) {
    if (n.start < at) continue
    const aside = asides.find((a) => n.start >= a.start && n.start < a.end)
    const bound = aside ? null : bindBefore(text, n.start)
    const start = bound && bound.start >= at ? bound.start : n.start
    words(start)
    const said = bound?.bound ?? n.bound
    tokens.push({
      start,
      end: n.end,
      low: plain(text.slice(n.start, n.end)),
      sort: 'number',
      capital: /^\p{Lu}/u.test(text.slice(n.start, n.end)),
      value: n.value,
      ...(said ? { bound: said } : {}),
      ...(aside ? { aside: aside.why } : {}),
    })
    at = n.end
  }
  words(range.end)
  return merged(tokens)
}

/** "at least seven and probably as many as ten bodies": one count, surely seven. */
function merged(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let k = 0; k < tokens.length; k++) {
    const t = tokens[k] as Token
    out.push(t)
    if (t.bound !== 'at-least') continue
    let j = k + 1
    while (j < k + 4 && /^(?:and|but|or|,|probably|possibly|perhaps|maybe|likely)$/.test(tokens[j]?.low ?? '')) j++
    const most = tokens[j]
    const doubt = tokens.slice(k + 1, j).some((w) => w.low.length > 4)
    if (j === k + 1 || !doubt || most?.bound !== 'at-most' || (most.value ?? 0) <= (t.value ?? 0)) continue
    out[out.length - 1] = { ...t, end: most.end }
    k = tokens[j + 1]?.low === ',' ? j + 1 : j
  }
  return out
}
