import { unfinished } from './cues.js'
import { endsSentence, type Line } from './line.js'

/** Cells in rows; a cell is one or several lines. */
export interface Table {
  readonly rows: readonly (readonly (readonly Line[])[])[]
}

const numeric = (text: string): boolean => /^[-–—]$|^[\d.,%+]{1,9}$/u.test(text)

/** Takes the tables out of a page's lines: rows of short cells that stand under each other. */
export function takeTables(lines: readonly Line[]): { readonly tables: Table[]; readonly rest: Line[] } {
  const prose = lines.filter((l) => l.text.split(' ').length > 6)
  const rows = rowsOf(lines).map((row) => withoutProse(row, prose))
  const tables: Table[] = []
  const taken = new Set<Line>()
  let i = 0
  while (i < rows.length) {
    if (rows[i]!.length < 2) {
      i++
      continue
    }
    const group: Line[][] = [rows[i]!]
    let j = i + 1
    for (; j < rows.length; j++) {
      const row = rows[j]!
      const last = group.at(-1)!
      const size = last[0]!.size
      if (row[0]!.y - last[0]!.y > 4.5 * size) break
      if (row.length < 2) {
        // A line of the next column.
        if (!group.some((r) => r.some((c) => touches(c, row[0]!)))) continue
        // One more line of a cell, between two rows of the table.
        const next = rows[j + 1]
        if (
          row[0]!.y - last[0]!.y > 1.6 * size ||
          next === undefined ||
          next.length < 2 ||
          !last.some((c) => touches(c, row[0]!))
        )
          break
        group.push(row)
        continue
      }
      if (!row.every((c) => group.some((r) => r.length > 1 && r.some((o) => touches(o, c))))) break
      group.push(row)
    }
    while (group.length > 0 && group.at(-1)!.length < 2) group.pop()
    if (isTable(group)) {
      tables.push({ rows: merged(group) })
      for (const row of group) for (const cell of row) taken.add(cell)
      i = j
    } else i++
  }
  return { tables, rest: taken.size === 0 ? [...lines] : lines.filter((l) => !taken.has(l)) }
}

/** Lines of prose that stand on a table's height, in the next column, are none of its cells; nor is a paragraph's short last line. */
function withoutProse(row: Line[], prose: readonly Line[]): Line[] {
  if (row.length < 2) return row
  const long = (line: Line, most: number): boolean => line.text.split(' ').length > most
  const last = (line: Line): boolean =>
    prose.some(
      (p) => Math.abs(p.x - line.x) < 2 && p.y < line.y && line.y - p.y < 2 * line.size && !endsSentence(p.text),
    )
  const cells = row.filter((line, i) => !long(line, i === 0 ? 6 : 4) && !(i > 0 && last(line)))
  return cells.length === 0 ? row.slice(0, 1) : cells
}

const touches = (a: Line, b: Line): boolean =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > -0.5 * a.size || Math.abs(a.x - b.x) < a.size

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1)
    if (last !== undefined && Math.abs(last[0]!.y - line.y) < 0.35 * line.size) last.push(line)
    else rows.push([line])
  }
  for (const r of rows) r.sort((a, b) => a.x - b.x)
  return rows
}

/** Columns of running text fill their width and hold many words; cells do not. */
function isTable(group: readonly (readonly Line[])[]): boolean {
  const full = group.filter((r) => r.length > 1)
  if (full.length < 2) return false
  const later = full.flatMap((r) => r.slice(1))
  const words = later.reduce((n, c) => n + c.text.split(' ').length, 0) / later.length
  const numbers = later.filter((c) => numeric(c.text)).length / later.length
  if (numbers >= 0.5) return full.length >= 3 || words < 2
  const cells = full.flat()
  const fresh = cells.filter(
    (c) => /^[\p{Lu}\p{N}(–-]/u.test(c.text) && !unfinished.test(c.text) && !/[,;]$|\p{L}-$/u.test(c.text),
  ).length
  const columns = Math.max(...full.map((r) => r.length))
  return full.length >= 3 && words <= 3.5 && fresh >= 0.85 * cells.length && (columns >= 3 || full.length >= 4)
}

/** A row with one line is the next line of a cell of the row above. */
function merged(group: readonly (readonly Line[])[]): Line[][][] {
  const rows: Line[][][] = []
  for (const row of group) {
    const last = rows.at(-1)
    if (row.length === 1 && last !== undefined) {
      const cell = last.find((c) => touches(c[0]!, row[0]!)) ?? last[0]!
      cell.push(row[0]!)
    } else rows.push(row.map((c) => [c]))
  }
  return rows
}
