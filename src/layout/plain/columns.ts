import type { Page, Run } from '../../model/page.js'
import { beginsFresh, endsClause, endsSentence, type Line } from '../line.js'
import { type Zone, zonesOf } from '../order.js'
import { linesOf } from '../rows.js'
import { takeTables } from '../tables.js'

/** A character is half as wide as a line is high, as in print. */
const wide = 5
const high = 9.5

/**
 * Text that keeps the page's look ("pdftotext -layout") has its columns side by side. Where stacks of prose stand beside
 * each other, the page is read by geometry, like a PDF's, and written down in reading order.
 */
export function unfoldColumns(raw: string): string {
  if (!/\S {2,}\S|^ {16,}\S/mu.test(raw)) return raw
  return raw
    .split('\f')
    .map((sheet) =>
      stretches(sheet.split(/\r\n?|\n/u))
        .map(unfolded)
        .join('\n'),
    )
    .join('\f')
}

/** The longest printed page has fewer rows, and fewer words apart from each other. */
const mostRows = 150
const mostRuns = 400

/** Text without form feeds, cut at blank rows into stretches of a page's length. */
function stretches(rows: readonly string[]): string[][] {
  const out: string[][] = []
  for (let from = 0; from < rows.length; ) {
    let to = Math.min(rows.length, from + mostRows)
    if (to < rows.length) {
      const blank = rows.slice(from + mostRows / 2, to).findLastIndex((row) => row.trim() === '')
      if (blank >= 0) to = from + mostRows / 2 + blank + 1
    }
    out.push(rows.slice(from, to))
    from = to
  }
  return out
}

function unfolded(rows: readonly string[]): string {
  const page = pageOf(rows)
  const long = page.runs.filter((run) => run.text.length > 18).length
  if (long < 8 || page.runs.length > mostRuns) return rows.join('\n')
  const { tables, rest } = takeTables(linesOf(page, 2.5 * wide))
  const zones = zonesOf(rest, tables)
  return hasColumns(zones) ? written(zones) : rows.join('\n')
}

function pageOf(rows: readonly string[]): Page {
  const runs: Run[] = []
  rows.forEach((row, i) => {
    for (const m of row.replace(/\t/gu, '    ').matchAll(/\S+(?: \S+)*/gu))
      runs.push({
        text: m[0],
        x: m.index * wide,
        y: (i + 1) * high,
        width: m[0].length * wide,
        size: 10,
        font: '',
        angle: 0,
        rtl: false,
      })
  })
  return { number: 0, width: 120 * wide, height: rows.length * high, runs, links: [] }
}

/** Stacks of prose side by side: a table's cells are short, and do not run on from line to line. */
function hasColumns(zones: readonly Zone[]): boolean {
  const prose = zones.filter((z) => z.table === null && isProse(z.lines))
  const beside = (a: Zone, b: Zone): boolean =>
    a.right <= b.x && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4 * high
  return prose.some((a) => prose.some((b) => beside(a, b)))
}

const isProse = (lines: readonly Line[]): boolean => {
  if (lines.length < 5) return false
  const letters = lines.reduce((n, l) => n + l.text.length, 0)
  return letters > 18 * lines.length && lines.filter((l, i) => runsOn(l, lines[i + 1])).length > 0.3 * lines.length
}

const runsOn = (a: Line, b: Line | undefined): boolean =>
  b !== undefined && !endsSentence(a.text) && !beginsFresh(b.text)

/** Zones as lines of text. Blank lines are set where a column has more room than it has within its sentences. */
function written(zones: readonly Zone[]): string {
  const all = zones.flatMap((z) => z.lines)
  let out = ''
  let last: Line | null = null
  for (const { lines, table } of zones) {
    if (table !== null) {
      const rows = table.rows.map((row) => row.map((cell) => cell.map((l) => l.text).join(' ')).join('   '))
      out += `\n${rows.join('\n')}\n\n`
      last = null
      continue
    }
    const usual = pitches(lines)
    lines.forEach((line, i) => {
      const before = lines[i - 1] ?? last
      const gap = before === null || before.y >= line.y ? 0 : (line.y - before.y) / high
      // A full line that ends nothing goes on, though the next column's lines put it a row further down.
      const on = gap > usual[i]! && before !== null && !endsClause(before.text) && isFull(before, all)
      out += `${gap > usual[i]! + (on ? 1 : 0) ? '\n' : ''}${line.text}\n`
      last = line
    })
  }
  return out
}

/** Does the line end near where its column's longest does? */
function isFull(line: Line, all: readonly Line[]): boolean {
  const right = Math.max(...all.filter((l) => Math.abs(l.x - line.x) < 4 * wide).map((l) => l.right))
  return line.right > right - 0.3 * (right - line.x)
}

/** For each line, how many rows lie at most between lines near it that one sentence runs over. */
function pitches(lines: readonly Line[]): number[] {
  const gaps = lines.map((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && runsOn(line, next) ? (next.y - line.y) / high : 1
  })
  return lines.map((_, i) => Math.max(1, ...gaps.slice(Math.max(0, i - 6), i + 6)))
}
