import { join } from 'node:path'
import type { Outcome } from '../batch/outcome.js'
import { type Comparison, compare } from '../golden/compare.js'
import type { Difference } from '../golden/difference.js'
import { type Duplicate, duplicatesAcross } from '../golden/duplicates.js'
import type { Loose } from '../golden/fields.js'
import { goldenFiles, readGold, readOutput } from '../golden/files.js'
import { baseWords } from '../lexicon/words.js'
import type { Check, Incident, ReportFile } from '../model/record.js'

/** What was found beside what the report says of itself; `ok` is null where it says nothing. */
export interface Figure {
  readonly found: number
  readonly stated: number | null
  readonly ok: boolean | null
}

export interface Row {
  readonly name: string
  readonly incidents: Figure
  readonly killed: Figure
  readonly children: Figure
  readonly women: Figure
  readonly injured: Figure
}

export interface Doubt {
  readonly code: string
  readonly message: string
  readonly incident: string | null
  readonly page: number | null
}

export interface ReportSummary {
  readonly id: string
  readonly file: string
  readonly status: 'done' | 'failed'
  readonly error: Outcome['error']
  readonly output: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly period: { readonly start: string | null; readonly end: string | null }
  readonly pages: number | null
  readonly total: Row
  readonly perpetrators: readonly Row[]
  readonly governorates: readonly Row[]
  /** Incidents whose number killed the text does not tell. */
  readonly unknownKilled: number
  readonly checks: { readonly held: number; readonly failed: readonly Check[]; readonly open: number }
  readonly doubts: readonly Doubt[]
  /** Null where there is no golden. */
  readonly golden: {
    readonly perfect: number
    readonly incidents: number
    readonly differences: readonly Difference[]
  } | null
}

export interface Summary {
  readonly reports: readonly ReportSummary[]
  readonly total: Row
  /** One event told by two of the reports. */
  readonly duplicates: readonly Duplicate[]
  readonly manifest: string
}

/** The records just written, read back: what a person sees is what is in the files. */
export async function summarise(
  outcomes: readonly Outcome[],
  folders: { out: string; golden: string },
): Promise<Summary> {
  const goldens = await goldenFiles(folders.golden)
  const reports: ReportSummary[] = []
  const dataset: { id: string; incidents: readonly Loose[] }[] = []
  for (const outcome of outcomes) {
    if (outcome.output === null) {
      reports.push(failed(outcome))
      continue
    }
    const path = join(folders.out, outcome.output)
    const records = (await readOutput(path)) as unknown as ReportFile
    dataset.push({ id: outcome.id, incidents: records.incidents })
    const golden = goldens.get(outcome.id)
    const comparison = golden === undefined ? null : compare(await readGold(golden), records)
    reports.push(one(outcome, path, records, comparison))
  }
  return {
    reports,
    total: sumRows(
      'all',
      reports.map((r) => r.total),
    ),
    duplicates: duplicatesAcross(dataset),
    manifest: join(folders.out, 'manifest.json'),
  }
}

function one(outcome: Outcome, path: string, records: ReportFile, comparison: Comparison | null): ReportSummary {
  const { incidents, checks } = records
  return {
    id: outcome.id,
    file: outcome.file,
    status: 'done',
    error: null,
    output: path,
    publisher: records.report.publisher,
    title: records.report.title,
    period: records.report.period,
    pages: records.source.pages,
    total: row('all', incidents, checks, (measure) =>
      measure === 'incidents' ? 'incidents.total' : `killed.${measure}`,
    ),
    perpetrators: rows(incidents, checks, partyOf, 'byPerpetrator'),
    governorates: rows(incidents, checks, (i) => i.location.governorate ?? 'unknown', 'byGovernorate'),
    unknownKilled: incidents.filter((i) => i.victims.killed.total === null).length,
    checks: {
      held: checks.filter((c) => c.ok === true).length,
      failed: checks.filter((c) => c.ok === false),
      open: checks.filter((c) => c.ok === null).length,
    },
    doubts: doubtsOf(records),
    golden: comparison && {
      perfect: comparison.measured.incidents.perfect,
      incidents: comparison.measured.incidents.gold,
      differences: comparison.differences,
    },
  }
}

/** Every party's names, the longest first; made when first asked for. */
let partyNames: { readonly id: string; readonly name: string }[] | null = null

/** The party an incident is counted under: its heading's, as the report itself counts; else the one that did it. */
export function partyOf(incident: Incident): string {
  const heading = incident.heading.perpetrator?.toLowerCase()
  if (heading !== undefined) {
    partyNames ??= baseWords.parties
      .flatMap(({ id, names }) => names.map((name) => ({ id, name: name.toLowerCase() })))
      .sort((a, b) => b.name.length - a.name.length)
    const named = partyNames.find(({ name }) => heading.includes(name))
    if (named) return named.id
    if (/\bother\b/.test(heading)) return 'other'
  }
  return incident.perpetrators[0]?.party ?? 'unknown'
}

type Measure = 'incidents' | 'total' | 'children' | 'women'

function rows(
  incidents: readonly Incident[],
  checks: readonly Check[],
  group: (i: Incident) => string,
  by: string,
): Row[] {
  const groups = new Map<string, Incident[]>()
  const prefixes = [`incidents.${by}.`, `killed.${by}.`]
  for (const { id } of checks)
    for (const prefix of prefixes)
      if (id.startsWith(prefix)) groups.set(id.slice(prefix.length).split('.')[0] as string, [])
  for (const incident of incidents) groups.set(group(incident), [...(groups.get(group(incident)) ?? []), incident])
  return [...groups].map(([name, members]) =>
    row(name, members, checks, (m) => (m === 'incidents' ? `incidents.${by}.${name}` : `killed.${by}.${name}.${m}`)),
  )
}

function row(
  name: string,
  incidents: readonly Incident[],
  checks: readonly Check[],
  checkId: (m: Measure) => string,
): Row {
  const sum = (read: (i: Incident) => number | null): number => incidents.reduce((n, i) => n + (read(i) ?? 0), 0)
  const figure = (measure: Measure, found: number): Figure => {
    const check = checks.find((c) => c.id === checkId(measure))
    return { found: check?.extracted ?? found, stated: check?.stated ?? null, ok: check?.ok ?? null }
  }
  return {
    name,
    incidents: figure('incidents', incidents.length),
    killed: figure(
      'total',
      sum((i) => i.victims.killed.total),
    ),
    children: figure(
      'children',
      sum((i) => i.victims.killed.children),
    ),
    women: figure(
      'women',
      sum((i) => i.victims.killed.women),
    ),
    injured: { found: sum((i) => i.victims.injured.total), stated: null, ok: null },
  }
}

function sumRows(name: string, all: readonly Row[]): Row {
  const add = (pick: (row: Row) => Figure): Figure => ({
    found: all.reduce((n, r) => n + pick(r).found, 0),
    stated: null,
    ok: null,
  })
  return {
    name,
    incidents: add((r) => r.incidents),
    killed: add((r) => r.killed),
    children: add((r) => r.children),
    women: add((r) => r.women),
    injured: add((r) => r.injured),
  }
}

function doubtsOf({ warnings, incidents }: ReportFile): Doubt[] {
  const pageOf = new Map(incidents.map((i) => [i.id, i.source.pages?.[0] ?? null]))
  return [
    ...incidents.flatMap((i) =>
      i.flags.map(({ code, message }) => ({ code, message, incident: i.id, page: pageOf.get(i.id) ?? null })),
    ),
    ...warnings.map(({ code, message, page, incident }) => ({
      code,
      message,
      incident: incident ?? null,
      page: page ?? (incident === undefined ? null : (pageOf.get(incident) ?? null)),
    })),
  ]
}

function failed(outcome: Outcome): ReportSummary {
  return {
    id: outcome.id,
    file: outcome.file,
    status: 'failed',
    error: outcome.error,
    output: null,
    publisher: null,
    title: null,
    period: { start: null, end: null },
    pages: null,
    total: row('all', [], [], () => ''),
    perpetrators: [],
    governorates: [],
    unknownKilled: 0,
    checks: { held: 0, failed: [], open: 0 },
    doubts: [],
    golden: null,
  }
}
