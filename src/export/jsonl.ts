import type { Cell } from './columns.js'
import type { Table } from './tables.js'

export const toObject = (table: Table, row: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(table.fields.map((f, i) => [f.name, row[i] ?? null]))

/** One JSON object a line; unknown is null. */
export function toJsonl(table: Table): string {
  return table.rows.map((row) => `${JSON.stringify(toObject(table, row))}\n`).join('')
}
