import { stringify } from 'csv-stringify/sync'
import type { Table } from './tables.js'

/**
 * A table as CSV (RFC 4180): header line, unknown empty, UTF-8 with the mark that makes Excel read Arabic rightly, a
 * final line end. A cell that a spreadsheet would take for a formula gets a leading apostrophe.
 */
export function toCsv(table: Table): string {
  return stringify([table.fields.map((f) => f.name), ...table.rows.map((r) => [...r])], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { number: (n) => ({ value: String(n), escape_formulas: false }) },
  })
}

/** The same with a second header line of HXL hashtags, for the humanitarian exchange. */
export function toHxlCsv(table: Table): string {
  const kept = table.fields.flatMap((f, i) => (f.hxl === null ? [] : [i]))
  return toCsv({
    ...table,
    fields: kept.map((i) => table.fields[i] as Table['fields'][number]),
    rows: [kept.map((i) => table.fields[i]?.hxl ?? null), ...table.rows.map((row) => kept.map((i) => row[i] ?? null))],
  })
}
