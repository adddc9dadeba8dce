import type { Run } from '../model/page.js'

/** A vertical strip free of ink, over several rows, with text on both sides. */
interface Strip {
  /** Size of the type where it begins: a large heading beside it needs no wider gutter. */
  readonly size: number
  from: number
  to: number
  top: number
  bottom: number
  /** Left edges of what stands right of it, row by row; and how many rows have text on its left. */
  starts: number[]
  lefts: number
  both: number
  /** Rows whose left side is no more than a number or a bullet. */
  labels: number
}

const least = 0.7

/**
 * Where rows are cut into columns: for each row the x of its gutters. A gap becomes a gutter when it stays open over
 * several rows and what follows it begins at one edge (give or take `jitter`), which the gaps of justified lines do not.
 */
export function guttersOf(rows: readonly (readonly Run[])[], jitter = 1.5): number[][] {
  const cuts: number[][] = rows.map(() => [])
  for (const order of [rows.map((_, i) => i), rows.map((_, i) => rows.length - 1 - i)]) {
    for (const strip of sweep(rows, order)) {
      if (!isGutter(strip, jitter)) continue
      const middle = (strip.from + strip.to) / 2
      for (let i = strip.top; i <= strip.bottom; i++)
        if (!cuts[i]!.some((c) => Math.abs(c - middle) < 1)) cuts[i]!.push(middle)
    }
  }
  return cuts
}

function sweep(rows: readonly (readonly Run[])[], order: readonly number[]): Strip[] {
  const done: Strip[] = []
  let active: Strip[] = []
  let lastY = Number.NaN
  for (const i of order) {
    const row = rows[i]!
    const size = Math.min(...row.map((r) => r.size))
    const y = row[0]!.y
    // Columns do not reach over a gap of many lines.
    if (Math.abs(y - lastY) > 7 * size) {
      done.push(...active)
      active = []
    }
    lastY = y
    const open: Strip[] = []
    for (const strip of active) {
      const [from, to] = widestFree(row, strip.from, strip.to)
      if (to - from < least * Math.min(size, strip.size)) {
        done.push(strip)
        continue
      }
      strip.from = from
      strip.to = to
      strip.top = Math.min(strip.top, i)
      strip.bottom = Math.max(strip.bottom, i)
      count(strip, row)
      open.push(strip)
    }
    for (let k = 1; k < row.length; k++) {
      const from = row[k - 1]!.x + row[k - 1]!.width
      const to = row[k]!.x
      if (to - from < least * size || open.some((s) => s.from >= from - 0.1 && s.to <= to + 0.1)) continue
      const strip: Strip = { size, from, to, top: i, bottom: i, starts: [], lefts: 0, both: 0, labels: 0 }
      count(strip, row)
      open.push(strip)
    }
    active = open
  }
  return [...done, ...active]
}

function count(strip: Strip, row: readonly Run[]): void {
  let left: Run | null = null
  let first = true
  let label = false
  for (const run of row) {
    if (run.x + run.width <= strip.from + 0.5) {
      label = first && run.text.trim().length <= 4
      first = false
      left = run
      continue
    }
    strip.starts.push(run.x)
    if (left !== null) {
      strip.both++
      if (label) strip.labels++
    }
    break
  }
  if (left !== null) strip.lefts++
}

/** The widest part of a stretch that a row leaves free. */
function widestFree(row: readonly Run[], from: number, to: number): [number, number] {
  let best: [number, number] = [from, from]
  let at = from
  for (const run of row) {
    const right = run.x + run.width
    if (right <= at) continue
    if (run.x >= to) break
    if (run.x - at > best[1] - best[0]) best = [at, run.x]
    at = right
  }
  if (to - at > best[1] - best[0]) best = [at, to]
  return best
}

function isGutter(strip: Strip, jitter: number): boolean {
  const { size } = strip
  const width = (strip.to - strip.from) / size
  if (strip.both === 0 || (strip.labels >= 0.5 * strip.both && width < 4)) return false
  // Most lines right of it begin at one edge, paragraph indents a little further in; what begins far off is another
  // column's.
  let aligned = 0
  let inside = 0
  for (const start of strip.starts) {
    if (start - strip.to < jitter) aligned++
    else if (start - strip.to < 5 * size) inside++
  }
  if (strip.both >= 2 && ((width > 4 && aligned + inside >= 2) || (width > 2.2 && aligned >= 2))) return true
  const needed = width > 1.1 ? 3 : 4
  return strip.lefts >= needed && aligned >= needed && aligned >= 1.5 * inside
}
