import * as z from 'zod'
import { sha256 } from '../model/identity.js'
import { ReportFile } from '../model/record.js'
import type { Gazetteer } from '../places/gazetteer.js'
import { version as program } from '../version.js'
import { acledTable } from './acled.js'
import { type Basis, changeLog, changesOf, type Row } from './changes.js'
import { coverageTable } from './coverage.js'
import { toCsv } from './csv.js'
import { datapackage } from './datapackage.js'
import { dictionary } from './dictionary.js'
import { type ExportFile, exportTo, formats } from './formats.js'
import { gedTable } from './ged.js'
import { howTo } from './howto.js'
import { toObject } from './jsonl.js'
import { forPublishing, type PublishOptions } from './publish.js'
import { type Entry, fromLines, keepIds, toLines } from './registry.js'
import { relocate } from './relocate.js'
import { incidentTable, inOrder, tablesOf } from './tables.js'

/** What a release says of how it was made: enough to make it again. */
export const ReleaseInfo = z.strictObject({
  version: z.string(),
  program: z.string(),
  publish: z.strictObject({ coarsenMonths: z.int(), asOf: z.string().optional() }).nullable(),
  places: z.string(),
  previous: z.string().nullable(),
  inputs: z.array(z.strictObject({ report: z.string(), file: z.string(), sha256: z.string(), textSha256: z.string() })),
})
export type ReleaseInfo = z.infer<typeof ReleaseInfo>

/** A release before this one, as far as the next needs it. */
export interface Previous {
  readonly info: ReleaseInfo
  readonly registry: readonly Entry[]
  readonly rows: readonly Row[]
}

export interface ReleaseOptions {
  readonly version: string
  readonly gazetteer: Gazetteer
  readonly publish: PublishOptions | null
  readonly previous: Previous | null
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const basisOf = (info: ReleaseInfo): Basis => ({
  program: info.program,
  places: info.places,
  sources: Object.fromEntries(info.inputs.map(({ report, sha256, textSha256 }) => [report, { sha256, textSha256 }])),
})

/** Every file of a release by its path, in order. Same records and options, same bytes. */
export async function buildRelease(
  records: readonly ReportFile[],
  options: ReleaseOptions,
): Promise<Map<string, Uint8Array>> {
  const { reports: kept, registry } = keepIds(records, options.previous?.registry ?? [])
  const located = relocate(kept, options.gazetteer)
  const reports = options.publish === null ? located : forPublishing(located, options.gazetteer, options.publish)
  const info: ReleaseInfo = {
    version: options.version,
    program,
    publish: options.publish === null ? null : { ...options.publish },
    places: options.gazetteer.hash,
    previous: options.previous?.info.version ?? null,
    inputs: inOrder(records).map((r) => ({
      report: r.report.id,
      file: r.source.file,
      sha256: r.source.sha256,
      textSha256: r.source.textSha256,
    })),
  }
  const data: (ExportFile & { path: string })[] = []
  for (const format of formats) {
    for (const file of await exportTo(format, reports)) data.push({ ...file, path: `data/${file.name}` })
  }
  const incidents = incidentTable(reports)
  const coverage = coverageTable(incidents)
  data.push({ name: 'coverage.csv', path: 'data/coverage.csv', bytes: utf8(toCsv(coverage)), table: coverage })
  const rows = incidents.rows.map((row) => toObject(incidents, row))
  const publishers = [...new Set(reports.flatMap((r) => r.report.publisher ?? []))].sort()

  const files = new Map<string, Uint8Array>()
  const put = (path: string, text: string) => files.set(path, utf8(text))
  for (const file of data) files.set(file.path, file.bytes)
  put('datapackage.json', datapackage(data, { version: options.version, program, publishers }))
  put('dictionary.md', dictionary([...tablesOf(reports), gedTable(reports), acledTable(reports), coverage]))
  put('schema/report-file.schema.json', `${JSON.stringify(z.toJSONSchema(ReportFile), null, 2)}\n`)
  put('README.md', howTo(options.version, reports.length, rows.length, options.publish !== null))
  put('registry.jsonl', toLines(registry))
  put('release.json', `${JSON.stringify(info, null, 2)}\n`)
  const { previous } = options
  if (previous) {
    put('previous/release.json', `${JSON.stringify(previous.info, null, 2)}\n`)
    put('previous/registry.jsonl', toLines(previous.registry))
    put('previous/incidents.jsonl', previous.rows.map((r) => `${JSON.stringify(r)}\n`).join(''))
  }
  const changes = previous
    ? changesOf(
        { rows: previous.rows, basis: basisOf(previous.info), registry: previous.registry },
        { rows, basis: basisOf(info), registry },
      )
    : []
  put('CHANGES.md', changeLog(options.version, previous?.info.version ?? null, changes))
  const ordered = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  const sums = [...ordered].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')
  return new Map([...ordered, ['SHA256SUMS', utf8(sums)] as const])
}

/** A release read back from its files, for the next one or to make it again. */
export function readPrevious(read: (path: string) => string, folder: '' | 'previous/'): Previous {
  const rows = read(folder === '' ? 'data/incidents.jsonl' : 'previous/incidents.jsonl')
  return {
    info: ReleaseInfo.parse(JSON.parse(read(`${folder}release.json`))),
    registry: fromLines(read(`${folder}registry.jsonl`)),
    rows: rows.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row])),
  }
}
