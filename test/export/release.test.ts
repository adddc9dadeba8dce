import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { default as Draft4 } from 'ajv-draft-04'
import { default as formats } from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { monthsBefore } from '../../src/export/publish.js'
import { keepIds } from '../../src/export/registry.js'
import { buildRelease, readPrevious } from '../../src/export/release.js'
import { firstDifference } from '../../src/export/verify.js'
import type { ReportFile } from '../../src/model/record.js'
import { builtinGazetteer } from '../../src/places/builtin.js'
import { changed, january } from './sample.js'

const options = { version: '2017.1', gazetteer: builtinGazetteer, publish: null, previous: null }
const first = await buildRelease([january], options)
const read = (files: ReadonlyMap<string, Uint8Array>) => (path: string) => new TextDecoder().decode(files.get(path))
const next = (reports: ReportFile[], version = '2017.2') =>
  buildRelease(reports, { ...options, version, previous: readPrevious(read(first), '') })
const log = (files: ReadonlyMap<string, Uint8Array>) => read(files)('CHANGES.md')

test('a release is whole: tables, dictionary, schema, coverage, hashes', () => {
  expect([...first.keys()]).toEqual([
    'CHANGES.md',
    'README.md',
    'data/acled.csv',
    'data/coverage.csv',
    'data/dataset.xlsx',
    'data/incidents.csv',
    'data/incidents.geojson',
    'data/incidents.hxl.csv',
    'data/incidents.jsonl',
    'data/incidents.parquet',
    'data/parties.csv',
    'data/parties.jsonl',
    'data/parties.parquet',
    'data/ucdp-ged.csv',
    'data/victims.csv',
    'data/victims.jsonl',
    'data/victims.parquet',
    'datapackage.json',
    'dictionary.md',
    'registry.jsonl',
    'release.json',
    'schema/report-file.schema.json',
    'SHA256SUMS',
  ])
  expect(read(first)('data/coverage.csv')).toContain('killed_total,21,21,100')
})

test('datapackage.json is what the published schemas ask for', () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(new URL(`../fixtures/frictionless/${name}.json`, import.meta.url), 'utf8'))
  const ajv = new (Draft4 as unknown as typeof Ajv)({ strict: false, validateFormats: false })
  const descriptor = JSON.parse(read(first)('datapackage.json'))
  const whole = ajv.compile(schema('data-package'))
  expect(whole(descriptor), JSON.stringify(whole.errors)).toBe(true)
  const tabular = ajv.compile(schema('tabular-data-resource'))
  const tables = descriptor.resources.filter((r: { profile: string }) => r.profile === 'tabular-data-resource')
  expect(tables.length).toBe(6)
  for (const table of tables) expect(tabular(table), JSON.stringify(tabular.errors)).toBe(true)
  // The check can fail.
  expect(whole({ ...descriptor, resources: [] })).toBe(false)
})

test('the JSON Schema accepts our records and refuses others', () => {
  const ajv = new Ajv({ strict: false })
  ;(formats as unknown as (a: Ajv) => void)(ajv)
  const { $schema: _, ...schema } = JSON.parse(read(first)('schema/report-file.schema.json'))
  const validate = ajv.compile(schema)
  expect(validate(january), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true)
  expect(validate({ ...january, incidents: [{ ...january.incidents[0], date: null }] })).toBe(false)
})

describe('ids stay and changes are told', () => {
  test('nothing changed', async () => expect(log(await next([january]))).toContain('No record differs from 2017.1.'))
  test('a corrected number', async () => {
    const report = changed(4, (i) => ({ ...i, victims: { ...i.victims, killed: { ...i.victims.killed, total: 8 } } }))
    expect(log(await next([report]))).toContain(
      '- **snhr-2017-01/05** changed: corrected record\n  - killed_total: 7 → 8',
    )
  })
  test('a lost incident does not shift the ids of the others', async () => {
    const report = {
      ...january,
      incidents: january.incidents
        .filter((_, k) => k !== 2)
        .map((i, k) => ({ ...i, id: `snhr-2017-01/${String(k + 1).padStart(2, '0')}` })),
    }
    const files = await next([report])
    const ids = read(files)('data/incidents.jsonl')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l).incident_id)
    expect(ids).toEqual(january.incidents.map((i) => i.id).filter((id) => id !== 'snhr-2017-01/03'))
    expect(log(files)).toContain('- **snhr-2017-01/03** withdrawn: corrected record')
  })
  test('a withdrawn id is never given again', () => {
    const without = { ...january, incidents: january.incidents.slice(0, 20) }
    const { registry } = keepIds([without], keepIds([january], []).registry)
    const other = {
      ...january.incidents[20]!,
      text: 'Another.',
      date: { ...january.incidents[20]!.date, start: '2017-01-31' },
      location: { ...january.incidents[20]!.location, place: 'Elsewhere' },
      victims: { ...january.incidents[20]!.victims, killed: { ...january.incidents[20]!.victims.killed, total: 3 } },
    }
    const again = keepIds([{ ...january, incidents: [...january.incidents.slice(0, 20), other] }], registry)
    expect(again.reports[0]?.incidents.at(-1)?.id).toBe('snhr-2017-01/22')
  })
  test('one paragraph that now gives two incidents is split, and merged back', async () => {
    const one = january.incidents[9]!
    const two = {
      ...january,
      incidents: [
        ...january.incidents.slice(0, 10),
        { ...one, id: 'snhr-2017-01/11', date: { ...one.date, start: '2017-01-14' } },
        ...january.incidents.slice(10).map((i, k) => ({ ...i, id: `snhr-2017-01/${k + 12}` })),
      ],
    }
    const files = await next([two])
    expect(log(files)).toContain('- **snhr-2017-01/22** split: told in the paragraph of snhr-2017-01/10')
    const back = await buildRelease([january], {
      ...options,
      version: '2017.3',
      previous: readPrevious(read(files), ''),
    })
    expect(log(back)).toContain('- **snhr-2017-01/22** merged: now one with snhr-2017-01/10')
  })
  test('a new report and a new list of places', async () => {
    const more = {
      ...january,
      report: { ...january.report, id: 'snhr-2017-02' },
      incidents: [{ ...january.incidents[0]!, id: 'snhr-2017-02/01' }],
    }
    expect(log(await next([january, more]))).toContain('- **snhr-2017-02/01** new: new report')
  })
})

describe('verify', () => {
  test('the same records are identical', async () =>
    expect(firstDifference(first, await buildRelease([january], options))).toBeNull())
  test('a planted change is named with its field', async () => {
    const planted = new Map(first)
    planted.set(
      'data/incidents.jsonl',
      new TextEncoder().encode(read(first)('data/incidents.jsonl').replace('"killed_total":10', '"killed_total":11')),
    )
    expect(firstDifference(planted, first)).toBe(
      'data/incidents.jsonl: line 3, snhr-2017-01/03 killed_total: the release has “11”, made again it is “10”',
    )
  })
  test('a missing and a foreign file', () => {
    expect(firstDifference(new Map([...first].filter(([p]) => p !== 'README.md')), first)).toBe(
      'README.md: is missing in the release',
    )
    expect(firstDifference(new Map([...first, ['x.txt', new Uint8Array()]]), first)).toBe(
      'x.txt: does not belong to the release',
    )
  })
})

describe('a publishing edition does no harm', () => {
  const named = changed(0, (i) => ({
    ...i,
    text: `${i.text} Samira Al Ghaddar and her sons Yazan and Ward were among them.`,
    target: 'the house of Khaled Sukkar',
    evidence: [{ url: 'https://media.example.org/zaytuna', page: 1 }],
  }))
  test('no dropped word stands anywhere in it', async () => {
    const files = await buildRelease([named], { ...options, publish: { coarsenMonths: 0 } })
    const all = [...files]
      .map(([path, bytes]) =>
        path.endsWith('.xlsx') || path.endsWith('.parquet') ? Buffer.from(bytes).toString('latin1') : read(files)(path),
      )
      .join('\n')
    for (const word of ['Samira', 'Ghaddar', 'Yazan', 'Sukkar', 'zaytuna']) expect(all.includes(word), word).toBe(false)
    // The same words do stand in the edition for the house.
    expect(read(await buildRelease([named], options))('data/incidents.csv')).toContain('Yazan')
  })
  test('recent places get their governorate’s point', async () => {
    const files = await buildRelease([january], { ...options, publish: { coarsenMonths: 1, asOf: '2017-02-10' } })
    const rows = read(files)('data/incidents.jsonl')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(rows.filter((r) => r.date_start > '2017-01-10' && r.coordinates_precision === 'place')).toEqual([])
    expect(rows.some((r) => r.date_start <= '2017-01-10' && r.coordinates_precision === 'place')).toBe(true)
  })
  test('months are counted in the calendar', () => {
    expect(monthsBefore('2017-03-31', 1)).toBe('2017-02-28')
    expect(monthsBefore('2016-03-31', 1)).toBe('2016-02-29')
    expect(monthsBefore('2017-01-15', 6)).toBe('2016-07-15')
  })
})
