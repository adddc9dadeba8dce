import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell, ColumnType } from './columns.js'
import type { Table } from './tables.js'

const elements = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** A day as Parquet's writer takes it: UTC midnight. */
const toDate = (day: Cell): Date | null => (typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : null)

const cells = (table: Table, index: number, type: ColumnType) =>
  table.rows.map((row) => (type === 'date' ? toDate(row[index] ?? null) : (row[index] ?? null)))

/** A table as Parquet: dates as dates, whole numbers as INT32, unknown as null. */
export function toParquet(table: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: table.fields.map((f, i) => ({ name: f.name, data: cells(table, i, f.type) })),
      schema: [
        { name: 'root', num_children: table.fields.length },
        ...table.fields.map((f) => ({ name: f.name, repetition_type: 'OPTIONAL' as const, ...elements[f.type] })),
      ],
      createdBy: 'tawthiq',
    }),
  )
}
