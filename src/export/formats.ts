import type { ReportFile } from '../model/record.js'
import { acledTable } from './acled.js'
import { toCsv, toHxlCsv } from './csv.js'
import { gedTable } from './ged.js'
import { toGeojson } from './geojson.js'
import { toJsonl } from './jsonl.js'
import { toParquet } from './parquet.js'
import { incidentTable, partyTable, type Table, tablesOf, victimTable } from './tables.js'
import { toXlsx } from './xlsx.js'

export const formats = ['csv', 'jsonl', 'geojson', 'parquet', 'xlsx', 'hxl', 'acled', 'ucdp-ged'] as const
export type Format = (typeof formats)[number]

/** A file of an export: its name, its bytes, and the table it holds (none for the workbook). */
export interface ExportFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly table: Table | null
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The reports' records in one format. Same records, same bytes. */
export async function exportTo(format: Format, reports: readonly ReportFile[]): Promise<ExportFile[]> {
  const each = (end: string, write: (table: Table) => Uint8Array): ExportFile[] =>
    tablesOf(reports).map((table) => ({ name: `${table.name}.${end}`, bytes: write(table), table }))
  switch (format) {
    case 'csv':
      return each('csv', (t) => utf8(toCsv(t)))
    case 'jsonl':
      return each('jsonl', (t) => utf8(toJsonl(t)))
    case 'parquet':
      return each('parquet', toParquet)
    case 'geojson': {
      const table = incidentTable(reports)
      return [{ name: 'incidents.geojson', bytes: utf8(toGeojson(table)), table }]
    }
    case 'xlsx':
      return [
        {
          name: 'dataset.xlsx',
          bytes: await toXlsx([incidentTable(reports), victimTable(reports), partyTable(reports)]),
          table: null,
        },
      ]
    case 'hxl': {
      const table = incidentTable(reports)
      return [{ name: 'incidents.hxl.csv', bytes: utf8(toHxlCsv(table)), table }]
    }
    case 'acled': {
      const table = acledTable(reports)
      return [{ name: 'acled.csv', bytes: utf8(toCsv(table)), table }]
    }
    case 'ucdp-ged': {
      const table = gedTable(reports)
      return [{ name: 'ucdp-ged.csv', bytes: utf8(toCsv(table)), table }]
    }
  }
}
