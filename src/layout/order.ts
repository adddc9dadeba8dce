import { isUrlOnly, type Line } from './line.js'
import type { Table } from './tables.js'

/** A stack of lines that read one after another, or a table. */
export interface Zone {
  readonly lines: Line[]
  readonly table: Table | null
  x: number
  right: number
  top: number
  bottom: number
}

const zoneOf = (lines: Line[], table: Table | null = null): Zone => {
  const z: Zone = { lines, table, x: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const l of lines) {
    z.x = Math.min(z.x, l.x)
    z.right = Math.max(z.right, l.right)
    z.top = Math.min(z.top, l.y - l.size)
    z.bottom = Math.max(z.bottom, l.y)
  }
  return z
}

/** A page's lines and tables as zones in reading order: down a column, then the next, headings across both between. */
export function zonesOf(drawn: readonly Line[], tables: readonly Table[]): Zone[] {
  const lines = clipped(drawn)
  const zones = [...stacks(lines), ...tables.map((t) => zoneOf(t.rows.flat(2), t))]
  if (zones.length < 2) return zones
  const main = mainSize(lines)
  widenHeadings(zones, main)
  const caption = (z: Zone): boolean =>
    z.table === null && z.lines.length < 6 && z.lines.every((l) => l.size < 0.93 * main)
  const floats = zones.filter(caption)
  if (floats.length === 0 || floats.length === zones.length) return inReadingOrder(zones)
  // Captions stand where their pictures were put: they follow what stands above or beside them.
  const out = inReadingOrder(
    zones.filter((z) => !caption(z)),
    zones,
  )
  for (const float of inReadingOrder(floats)) {
    let at = out.findLastIndex((z) => z.top <= float.top && Math.min(z.right, float.right) - Math.max(z.x, float.x) > 2)
    const beside = out.findLastIndex((z) => z.top <= float.top && z.bottom >= float.top - 2 * main)
    if (beside > at) at = beside
    out.splice(at + 1, 0, float)
  }
  return out
}

/**
 * A large heading alone on its height, with columns ending just above it and beginning just below it on its right, spans
 * them though its words are few.
 */
function widenHeadings(zones: readonly Zone[], main: number): void {
  const edge = Math.min(...zones.map((z) => z.x))
  for (const h of zones) {
    if (h.lines.length > 3 || h.table !== null || h.lines[0]!.size < 1.15 * main || h.x > edge + 3 * main) continue
    const right = zones.filter((z) => z !== h && z.x > h.x + 8 * main)
    if (right.some((z) => z.top < h.bottom + 2 && z.bottom > h.top - 2)) continue
    const over = Math.max(...right.filter((z) => z.bottom <= h.top).map((z) => z.bottom))
    const under = Math.min(...right.filter((z) => z.top >= h.bottom).map((z) => z.top))
    if (under - over < h.bottom - h.top + 8 * main) h.right = Math.max(h.right, ...right.map((z) => z.right))
  }
}

/** A long address may stick out of its column: it spans nothing. */
function clipped(lines: readonly Line[]): Line[] {
  const words = lines.filter((l) => !isUrlOnly(l.text))
  if (words.length === lines.length) return words
  return lines.map((line) => {
    const longer = !isUrlOnly(line.text) ? [] : words.filter((l) => Math.abs(l.x - line.x) < 2 * line.size)
    if (longer.length < 3) return line
    const rights = longer.map((l) => l.right).sort((a, b) => a - b)
    // The column's edge: where nearly all of its lines have ended.
    const right = rights[Math.floor(0.9 * (rights.length - 1))]!
    return right < line.right && right > line.x ? { ...line, right } : line
  })
}

/** The size most characters have. */
export function mainSize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>()
  let best = 0
  for (const l of lines) {
    const key = Math.round(l.size * 4) / 4
    sizes.set(key, (sizes.get(key) ?? 0) + l.text.length)
    if (sizes.get(key)! > (sizes.get(best) ?? 0)) best = key
  }
  return best
}

/** Lines chained where each is the only one next below the other. */
function stacks(lines: readonly Line[]): Zone[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x)
  const n = sorted.length
  const below: number[][] = sorted.map(() => [])
  const above: number[][] = sorted.map(() => [])
  for (let i = 0; i < n; i++) {
    const a = sorted[i]!
    let first = Number.POSITIVE_INFINITY
    for (let j = i + 1; j < n; j++) {
      const b = sorted[j]!
      if (b.y - a.y < 0.3 * Math.min(a.size, b.size)) continue
      // What lies on nearly the height of the first line below counts besides it; the rest is hidden.
      if (b.y > first || b.y - a.y > 60 + 3 * a.size) break
      if (Math.min(a.right, b.right) - Math.max(a.x, b.x) < 0.3 * a.size) continue
      if (first === Number.POSITIVE_INFINITY) first = b.y + 0.9 * b.size
      below[i]!.push(j)
      above[j]!.push(i)
    }
  }
  const used = new Array<boolean>(n).fill(false)
  const out: Zone[] = []
  for (let i = 0; i < n; i++) {
    if (used[i]) continue
    const stack: Line[] = []
    let at = i
    for (;;) {
      used[at] = true
      stack.push(sorted[at]!)
      const next = below[at]!.length === 1 ? below[at]![0]! : -1
      if (next < 0 || used[next] || above[next]!.length !== 1 || !alike(sorted[at]!, sorted[next]!)) break
      at = next
    }
    out.push(zoneOf(stack))
  }
  return out
}

/** One stack keeps one size, and does not jump. */
const alike = (a: Line, b: Line): boolean =>
  Math.max(a.size, b.size) < 1.08 * Math.min(a.size, b.size) && b.y - a.y < 3 * Math.max(a.size, b.size)

/**
 * Of two zones one above the other the upper comes first; of two side by side the left one, unless something between
 * them spans both (Breuel's two rules).
 */
function inReadingOrder(zones: readonly Zone[], all: readonly Zone[] = zones): Zone[] {
  const n = zones.length
  const overlap = (a: Zone, b: Zone): boolean => Math.min(a.right, b.right) - Math.max(a.x, b.x) > 2
  const before: boolean[][] = zones.map(() => new Array<boolean>(n).fill(false))
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const a = zones[i]!
      const b = zones[j]!
      if (i === j) continue
      if (overlap(a, b)) {
        if (a.top < b.top || (a.top === b.top && i < j)) before[i]![j] = true
        continue
      }
      if (a.right > b.x + 2) continue
      // `a` stands left of `b`.
      if (b.bottom < a.top) {
        // The right one ends above: it comes later only where a column runs down on its left, give or take the room
        // around a heading.
        const room = 4 * b.lines[0]!.size
        const column = all.some(
          (c) =>
            c !== b &&
            c.right <= b.x + 2 &&
            c.top < b.bottom + room &&
            c.bottom > b.top - room &&
            overlap(c, a) &&
            c !== a,
        )
        const spanned = zones.some(
          (c) => c !== a && c !== b && c.top >= b.bottom - 2 && c.bottom <= a.top + 2 && overlap(c, a) && overlap(c, b),
        )
        if (column && !spanned) before[i]![j] = true
        else before[j]![i] = true
        continue
      }
      before[i]![j] = true
    }
  const left = new Set(zones.keys())
  const out: Zone[] = []
  while (left.size > 0) {
    let best = -1
    for (const i of left) {
      let free = true
      for (const j of left)
        if (j !== i && before[j]![i] && !(before[i]![j] && i < j)) {
          free = false
          break
        }
      if (free && (best < 0 || zones[i]!.top < zones[best]!.top)) best = i
    }
    if (best < 0) for (const i of left) if (best < 0 || zones[i]!.top < zones[best]!.top) best = i
    left.delete(best)
    out.push(zones[best]!)
  }
  return out
}
