import type { Dropped } from '../model/doc.js'
import type { Page, Run } from '../model/page.js'
import { isUrlOnly, type Line } from './line.js'
import { cleaned } from './rows.js'

/** Lines and runs of one page that a person skips. */
export interface Furniture {
  readonly kept: Line[][]
  readonly dropped: Dropped[]
}

const shape = (text: string): string =>
  (/\d|\s\s|[^\S ]/.test(text) ? text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim() : text).toLowerCase()
const pageNumber =
  /^[^\p{L}\d]{0,4}(?:(?:page|p\.|seite|صفحة)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|من|\|)\s*\d{1,4})?[^\p{L}\d]{0,4}$/iu

interface Seen {
  readonly line: Line
  readonly page: number
  readonly edge: 'top' | 'bottom' | null
  /** Room between the line and the text it stands next to, in ems. */
  readonly room: number
}

/**
 * Running heads and feet, page numbers and side bars. Nothing goes on position alone: the same words (figures aside)
 * must stand at the same height on several pages.
 */
export function takeFurniture(pages: readonly Page[], lines: readonly (readonly Line[])[]): Furniture {
  const groups = new Map<string, Seen[]>()
  const elsewhere = new Map<string, number>()
  lines.forEach((on, i) => {
    const page = pages[i]!
    const sorted = [...on].sort((a, b) => a.y - b.y)
    sorted.forEach((line, at) => {
      if (isUrlOnly(line.text) && line.text.length > 40) return
      const edge =
        line.y < 0.17 * page.height && at < 6
          ? 'top'
          : line.y > 0.83 * page.height && at >= sorted.length - 7
            ? 'bottom'
            : null
      const key = shape(line.text)
      if (edge === null) elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1)
      const room = edge === 'bottom' ? roomAbove(sorted, at) : roomBelow(sorted, at)
      const seen = groups.get(key)
      if (seen === undefined) groups.set(key, [{ line, page: i, edge, room }])
      else seen.push({ line, page: i, edge, room })
    })
  })
  const drop = new Map<Line, Dropped['why']>()
  const count = lines.filter((on) => on.length > 0).length
  for (const [key, seen] of groups) {
    if (seen.length < 2) continue
    for (const cluster of byHeight(seen)) {
      const on = new Set(cluster.map((s) => s.page)).size
      const edge = cluster[0]!.edge
      if (on < 2) continue
      const share = on / count
      const apart = cluster.filter((s) => s.room > 1.7).length >= 0.7 * cluster.length
      const alone = !elsewhere.has(key)
      const numbers = pageNumber.test(cluster[0]!.line.text)
      const ascending = key.includes('#') && counts(cluster)
      // Figures may differ from page to page only as page numbers do.
      if ((!ascending || edge === null) && cluster.some((s) => s.line.text !== cluster[0]!.line.text)) continue
      const often = share >= 0.6 && (on >= 3 || apart)
      const enough =
        edge === null
          ? share >= 0.7 && on >= 3 && sameX(cluster) && cluster.every((s) => inMargin(s.line, pages[s.page]!))
          : often || ascending || (on >= Math.max(2, 0.25 * count) && apart && alone)
      if (!enough) continue
      const why = numbers
        ? 'page-number'
        : edge === 'top'
          ? 'running-head'
          : edge === 'bottom'
            ? 'running-foot'
            : 'side-bar'
      for (const s of cluster) drop.set(s.line, why)
    }
  }
  const dropped: Dropped[] = []
  const kept = lines.map((on, i) => {
    const outer = outermost(on, drop)
    return on.filter((line) => {
      const why = outer.has(line) ? drop.get(line) : undefined
      if (why === undefined) return true
      dropped.push(
        note(pages[i]!.number, line.text, why, line.x, line.y - line.size, line.right - line.x, 1.25 * line.size),
      )
      return false
    })
  })
  for (const page of pages) dropped.push(...turned(page))
  return { kept, dropped: dropped.sort((a, b) => a.page - b.page || a.region.y - b.region.y) }
}

const note = (
  page: number,
  text: string,
  why: Dropped['why'],
  x: number,
  y: number,
  width: number,
  height: number,
): Dropped => ({
  page,
  text,
  why,
  region: { page, x: round(x), y: round(y), width: round(width), height: round(height) },
})
const round = (n: number): number => Math.round(n * 10) / 10

function roomBelow(sorted: readonly Line[], at: number): number {
  const line = sorted[at]!
  for (let i = at + 1; i < sorted.length; i++)
    if (sorted[i]!.y - line.y > 0.5 * line.size) return (sorted[i]!.y - sorted[i]!.size - line.y) / line.size + 1
  return 99
}
function roomAbove(sorted: readonly Line[], at: number): number {
  const line = sorted[at]!
  for (let i = at - 1; i >= 0; i--)
    if (line.y - sorted[i]!.y > 0.5 * line.size) return (line.y - line.size - sorted[i]!.y) / line.size + 1
  return 99
}

/** Same words at one height (a few points either way), at one edge. */
function byHeight(seen: readonly Seen[]): Seen[][] {
  const out: Seen[][] = []
  for (const s of [...seen].sort((a, b) => a.line.y - b.line.y)) {
    const last = out.at(-1)
    if (last !== undefined && s.line.y - last.at(-1)!.line.y < 4 && last[0]!.edge === s.edge) last.push(s)
    else out.push([s])
  }
  return out
}

const inMargin = (line: Line, page: Page): boolean => line.right < 0.2 * page.width || line.x > 0.8 * page.width

const sameX = (seen: readonly Seen[]): boolean =>
  Math.max(...seen.map((s) => s.line.x)) - Math.min(...seen.map((s) => s.line.x)) < 4

/** Does one of the numbers go up with the pages? */
function counts(seen: readonly Seen[]): boolean {
  const numbers = seen.map((s) => (s.line.text.match(/\d+/gu) ?? []).map(Number))
  return numbers[0]!.some((_, k) => {
    const offsets = seen.map((s, i) => numbers[i]![k]! - s.page)
    const usual = offsets.sort((a, b) => a - b)[Math.floor(offsets.length / 2)]!
    return offsets.filter((o) => o === usual).length >= 0.7 * offsets.length
  })
}

/**
 * Furniture stands outside the text, and apart from it: nothing but furniture (and a word or two, a logo's) lies between
 * it and the edge, and there is more room between it and the text than between two lines.
 */
function outermost(on: readonly Line[], drop: ReadonlyMap<Line, Dropped['why']>): Set<Line> {
  const out = new Set<Line>()
  const sorted = [...on].sort((a, b) => a.y - b.y)
  for (const order of [sorted, [...sorted].reverse()]) {
    let strange = 0
    const found: Line[] = []
    let next: Line | null = null
    for (const line of order) {
      if (drop.has(line)) found.push(line)
      else if (line.text.split(' ').length > 4 || ++strange > 2) {
        next = line
        break
      }
    }
    while (found.length > 0 && next !== null) {
      const last: Line = found.at(-1)!
      if (Math.abs(next.y - last.y) > 1.7 * Math.max(next.size, last.size)) break
      next = last
      found.pop()
    }
    for (const line of found) out.add(line)
  }
  for (const [line, why] of drop) if (why === 'side-bar' && on.includes(line)) out.add(line)
  return out
}

/** Rotated text is no part of the lines: side bars at the margin, watermarks. Each writing line is listed once. */
function turned(page: Page): Dropped[] {
  const out: Dropped[] = []
  let runs: Run[] = []
  const flush = () => {
    if (runs.length === 0) return
    const text = runs
      .map((r) => cleaned(r.text))
      .join('')
      .trim()
    const xs = runs.flatMap((r) => endsOf(r).map((p) => p[0]))
    const ys = runs.flatMap((r) => endsOf(r).map((p) => p[1]))
    const x = Math.min(...xs)
    const y = Math.min(...ys)
    const upright = Math.abs(runs[0]!.angle % 90) < 3
    const margin = Math.max(...xs) < 0.15 * page.width || x > 0.85 * page.width
    if (text !== '')
      out.push(
        note(
          page.number,
          text,
          upright && margin ? 'side-bar' : 'other',
          x,
          y,
          Math.max(...xs) - x,
          Math.max(...ys) - y,
        ),
      )
    runs = []
  }
  for (const run of page.runs) {
    if (run.angle === 0) continue
    if (runs.length > 0 && (runs.at(-1)!.angle !== run.angle || far(runs.at(-1)!, run))) flush()
    runs.push(run)
  }
  flush()
  return out
}

const far = (a: Run, b: Run): boolean => {
  const [, end] = endsOf(a)
  return Math.hypot(b.x - end![0]!, b.y - end![1]!) > 3 * a.size
}

const endsOf = (r: Run): [number, number][] => {
  const turn = (r.angle * Math.PI) / 180
  return [
    [r.x, r.y],
    [r.x + r.width * Math.cos(turn), r.y + r.width * Math.sin(turn)],
  ]
}
