import { endsClause } from '../line.js'
import type { TextLine } from './lines.js'

export interface TextPart {
  readonly lines: TextLine[]
  /** Cells, where the lines are a table. */
  readonly rows: string[][] | null
}

const row = /^(?<name>\p{L}[^\d]{1,60}?)(?<cells>(?:\s+(?:\d{1,6}(?:[.,]\d+)?%?|[-–—])){1,8})$/u

/** Lines that end in columns of figures, two or more of one width together, are a table. */
export function takeTextTables(lines: readonly TextLine[]): TextPart[] {
  const out: TextPart[] = []
  let plain: TextLine[] = []
  let i = 0
  const flush = () => {
    if (plain.length > 0) out.push({ lines: plain, rows: null })
    plain = []
  }
  while (i < lines.length) {
    const columns = figures(lines[i]!)
    let j = i
    while (j < lines.length && figures(lines[j]!) === columns && columns > 0) j++
    const enough = columns >= 2 ? 2 : wide(lines, i, j) ? 3 : Number.POSITIVE_INFINITY
    if (j - i < enough) {
      plain.push(lines[i]!)
      i++
      continue
    }
    const table = lines.slice(i, j)
    const above = plain.at(-1)
    const head =
      above !== undefined &&
      !endsClause(above.text) &&
      above.text.split(/\s+/u).length >= columns + 1 &&
      above.text.length < 100 &&
      figures(above) === 0 &&
      !/^\p{Ll}/u.test(above.text)
        ? plain.pop()!
        : null
    flush()
    const rows = table.map((l) => {
      const { name, cells } = row.exec(l.text)!.groups as { name: string; cells: string }
      return [name.trim(), ...cells.trim().split(/\s+/u)]
    })
    if (head !== null) rows.unshift(headCells(head.text, columns))
    out.push({ lines: head === null ? table : [head, ...table], rows })
    i = j
  }
  flush()
  return out
}

/** How many columns of figures a line ends in. */
const figures = (line: TextLine): number => row.exec(line.text)?.groups?.cells?.trim().split(/\s+/u).length ?? 0

/** One column of figures is a table only where it was set apart by wide gaps. */
const wide = (lines: readonly TextLine[], from: number, to: number): boolean =>
  lines.slice(from, to).every((l) => /\S\s{3,}\S+$/u.test(l.text))

function headCells(text: string, columns: number): string[] {
  const apart = text.split(/\s{2,}/u)
  if (apart.length === columns + 1) return apart
  const words = text.split(/\s+/u)
  return [words.slice(0, -columns).join(' '), ...words.slice(-columns)]
}
