import type { Page, Run } from '../../model/page.js'
import { guttersOf } from '../gutters.js'
import { zonesOf } from '../order.js'
import { linesOf } from '../rows.js'
import { takeTables } from '../tables.js'

/** A character is half as wide as a line is high, as in print. */
const wide = 5
const high = 12

/**
 * Text that keeps the page's look ("pdftotext -layout") has its columns side by side. Where a gutter of blanks runs down
 * a page with text on both sides, the page is read by geometry, like a PDF's, and written down in reading order.
 */
export function unfoldColumns(raw: string): string {
  if (!/\S {3,}\S/u.test(raw)) return raw
  return raw
    .split('\f')
    .map((sheet) => {
      const rows = sheet.replace(/\t/gu, '    ').split(/\r\n?|\n/u)
      const page = pageOf(rows)
      const both = rows.filter((r) => /\S {3,}\S/u.test(r)).length
      if (both < 8 || both < 0.3 * page.runs.length || !hasColumns(page)) return sheet
      const { tables, rest } = takeTables(linesOf(page))
      return zonesOf(rest, tables)
        .map((zone) => {
          if (zone.table !== null)
            return zone.table.rows
              .map((row) => row.map((cell) => cell.map((l) => l.text).join(' ')).join('   '))
              .join('\n')
          return zone.lines
            .map((line, i) => {
              const before = zone.lines[i - 1]
              return `${before !== undefined && line.y - before.y > 1.5 * high ? '\n' : ''}${line.text}`
            })
            .join('\n')
        })
        .join('\n')
    })
    .join('\f')
}

function pageOf(rows: readonly string[]): Page {
  const runs: Run[] = []
  rows.forEach((row, i) => {
    for (const m of row.matchAll(/\S+(?: {1,2}\S+)*/gu))
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

/** A gutter that parts long lines on many rows: a table's cells are short. */
function hasColumns(page: Page): boolean {
  const rows = new Map<number, Run[]>()
  for (const run of page.runs) {
    const row = rows.get(run.y)
    if (row === undefined) rows.set(run.y, [run])
    else row.push(run)
  }
  const list = [...rows.values()]
  const cuts = guttersOf(list)
  const parted = list.filter((row, i) => cuts[i]!.length > 0 && row.filter((r) => r.text.length > 24).length > 1).length
  return parted >= 6 && parted > 0.25 * list.length
}
