import { unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import type { Cell, ColumnType } from './columns.js'
import type { Table } from './tables.js'

/** Excel keeps at most this many characters in a cell. */
const LONGEST = 32_767

function cell(value: Cell, type: ColumnType) {
  if (value === null) return null
  if (type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  // Text cells are never formulas in this format, whatever they begin with.
  return { value: value.slice(0, LONGEST), type: String }
}

/** All tables as one workbook, a sheet each: dates as dates, numbers as numbers, unknown as an empty cell. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    tables.map((table) => ({
      sheet: table.name,
      stickyRowsCount: 1,
      data: [
        table.fields.map((f) => ({ value: f.name, type: String, fontWeight: 'bold' as const })),
        ...table.rows.map((row) => row.map((value, i) => cell(value, table.fields[i]?.type ?? 'string'))),
      ],
    })),
  ).toBuffer()
  return sameBytes(file)
}

/** The archive again in the order of names with a fixed time: the same records give the same bytes on any day. */
function sameBytes(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(new Uint8Array(file))).sort(([a], [b]) => (a < b ? -1 : 1))
  const mtime = new Date(1980, 0, 1, 0, 0, 0)
  // The order of the first part matters to readers that sniff: content types first.
  parts.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))
  return zipSync(Object.fromEntries(parts.map(([name, data]) => [name, [data, { mtime, level: 6 }]])))
}
