import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { check } from '@placemarkio/check-geojson'
import { parquetReadObjects } from 'hyparquet'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toCsv } from '../../src/export/csv.js'
import { exportTo, type Format, formats } from '../../src/export/formats.js'
import { toObject } from '../../src/export/jsonl.js'
import { incidentTable, partyTable, victimTable } from '../../src/export/tables.js'
import { changed, january } from './sample.js'

// A formula, Arabic, marks and line breaks in one cell: what spreadsheets get wrong.
const tricky = '=HYPERLINK("http://x","y"), “معرة مصرين”,\nMa’aret'
const reports = [
  changed(0, (i) => ({ ...i, target: tricky, victims: { ...i.victims, injured: { total: 0, qualifier: 'exact' } } })),
]
const table = incidentTable(reports)
const rows = table.rows.map((row) => toObject(table, row))

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  for (const format of formats)
    for (const file of await exportTo(format, reports)) writeFileSync(path(file.name), file.bytes)
})

/** Rows as an independent database reads them. */
async function duck(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
}

describe('DuckDB reads back', () => {
  test('CSV: the same values, empty as null', async () => {
    const types = table.fields.map(
      (f) => `'${f.name}': '${{ string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE' }[f.type]}'`,
    )
    const read = await duck(
      `select * from read_csv('${path('incidents.csv')}', header=true, nullstr='', columns={${types.join(', ')}})`,
    )
    // The apostrophe that keeps a spreadsheet from running the cell is the only difference.
    expect(read).toEqual(rows.map((r) => (r.target === tricky ? { ...r, target: `'${tricky}` } : r)))
  })
  test('Parquet: the same values and types', async () => {
    expect(await duck(`select * from '${path('incidents.parquet')}' `)).toEqual(rows)
    const types = await duck(
      `describe select date_start, killed_total, latitude, place from '${path('incidents.parquet')}'`,
    )
    expect(types.map((t) => t.column_type)).toEqual(['DATE', 'INTEGER', 'DOUBLE', 'VARCHAR'])
  })
  test('JSON Lines: the same values', async () => {
    const read = await duck(
      `select incident_id, killed_total, injured_total, target from read_json('${path('incidents.jsonl')}', format='newline_delimited')`,
    )
    expect(
      read.map((r) => [
        r.incident_id,
        r.killed_total === null ? null : Number(r.killed_total),
        r.injured_total === null ? null : Number(r.injured_total),
        r.target,
      ]),
    ).toEqual(rows.map((r) => [r.incident_id, r.killed_total, r.injured_total, r.target]))
  })
  test('the long tables join to the incidents, and their sums are the report’s', async () => {
    const [sums] = await duck(
      `select sum(count)::int as killed from '${path('victims.parquet')}' where outcome = 'killed' and "group" = 'total'`,
    )
    expect(sums?.killed).toBe(205)
    const lost = await duck(
      `select * from '${path('parties.parquet')}' p anti join '${path('incidents.parquet')}' i using (incident_id)`,
    )
    expect(lost).toEqual([])
  })
})

test('a Parquet reader in JavaScript reads the same', async () => {
  const [file] = await exportTo('parquet', reports)
  const buffer = file!.bytes.buffer.slice(
    file!.bytes.byteOffset,
    file!.bytes.byteOffset + file!.bytes.byteLength,
  ) as ArrayBuffer
  const read = await parquetReadObjects({ file: buffer })
  expect(
    read.map((r) => [r.incident_id, r.killed_total, (r.date_start as Date | null)?.toISOString().slice(0, 10) ?? null]),
  ).toEqual(rows.map((r) => [r.incident_id, r.killed_total, r.date_start]))
})

test('an Excel reader finds dates as dates, numbers as numbers, unknown as empty, and no formula', async () => {
  const sheets = await readXlsx(path('dataset.xlsx'))
  const sheet = sheets.find((s) => s.sheet === 'incidents')!.data
  const at = (name: string) => table.fields.findIndex((f) => f.name === name)
  const first = sheet[1]!
  expect(first[at('date_start')]).toEqual(new Date('2017-01-15T00:00:00Z'))
  expect(first[at('killed_total')]).toBe(12)
  expect(first[at('killed_children')]).toBeNull()
  expect(first[at('injured_total')]).toBe(0)
  expect(first[at('target')]).toBe(tricky)
  expect(sheet.length - 1).toBe(rows.length)
  expect(sheets.map((s) => s.sheet)).toEqual(['incidents', 'victims', 'parties'])
})

test('GeoJSON is valid, longitude first', async () => {
  const [file] = await exportTo('geojson', reports)
  const read = check(new TextDecoder().decode(file!.bytes)) as {
    features: { id: string; geometry: { coordinates: number[] } | null }[]
  }
  expect(read.features.length).toBe(rows.length)
  for (const { id, geometry } of read.features) {
    const row = rows.find((r) => r.incident_id === id)
    expect(geometry?.coordinates ?? null).toEqual(row?.latitude === null ? null : [row?.longitude, row?.latitude])
    const [lon = 0, lat = 0] = geometry?.coordinates ?? [38, 35]
    expect(lon > 35 && lon < 43 && lat > 32 && lat < 38).toBe(true)
  }
})

test('CSV begins with the mark Excel needs, and ends with a line end', () => {
  const csv = toCsv(table)
  expect(csv.startsWith('\ufeffincident_id,')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
})

test('HXL has its hashtags under the header, and only tagged columns', async () => {
  const [file] = await exportTo('hxl', reports)
  const [header, tags] = new TextDecoder()
    .decode(file!.bytes)
    .replace('\ufeff', '')
    .split('\r\n')
    .map((l) => l.split(','))
  expect(tags!.every((t) => /^#[a-z0-9]+(\+[a-z0-9]+)*$/.test(t))).toBe(true)
  expect(header!.length).toBe(tags!.length)
  expect(tags).toContain('#adm1+code')
})

test('unknown is never zero', () => {
  for (const t of [incidentTable([january]), victimTable([january]), partyTable([january])]) {
    t.fields.forEach((f, i) => {
      if (f.type === 'integer')
        expect(
          t.rows.filter((row) => row[i] === 0),
          f.name,
        ).toEqual([])
    })
  }
})

describe('the same bytes every time', () => {
  for (const format of formats) {
    test(format, async () => {
      const bytes = async (f: Format, input: typeof reports) =>
        (await exportTo(f, input)).map((x) => Buffer.from(x.bytes).toString('base64'))
      const other = {
        ...january,
        report: { ...january.report, id: 'another' },
        incidents: january.incidents.map((i) => ({ ...i, id: i.id.replace('snhr-2017-01', 'another') })),
      }
      expect(await bytes(format, [other, ...reports])).toEqual(await bytes(format, [...reports, other]))
    })
  }
})
