import { afresh, assemble, duplicateFlags, inherit, type Readings, type Trace } from './assemble/index.js'
import { audit, belowDefinition } from './audit/index.js'
import { baseWords, type Words } from './lexicon/words.js'
import type { Passage, Setting } from './match/passage.js'
import type { Doc } from './model/doc.js'
import { reportId, sha256 } from './model/identity.js'
import type { Incident, ReportFile, Warning } from './model/record.js'
import { type Outline, outlineOf } from './outline/index.js'
import { builtinGazetteer } from './places/builtin.js'
import { locate } from './places/locate.js'
import { accountsOf, toldIn } from './scene/index.js'
import { pagesOf, regionsOf, textLayer } from './text/index.js'
import { version } from './version.js'

export type { Readings }
export { reportId, sha256, textLayer }

export interface SourceInfo {
  /** File name without folders. */
  readonly file: string
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
}

export interface Options {
  readonly words?: Words
  readonly password?: string
  /** Reports with more pages are refused; 2,000 where nothing is said. */
  readonly maxPages?: number
}

/** A report's records and what stands behind them. */
export interface Result {
  readonly report: ReportFile
  readonly doc: Doc
  readonly outline: Outline
  /** By incident, same order as `report.incidents`. */
  readonly traces: readonly Trace[]
  /** What each incident was read from, in the same order: to read it again with other rules. */
  readonly passages: readonly Passage[]
}

/** Bytes of one report to its records. Throws `Refusal` where the bytes give no report. */
export async function readReport(file: string, bytes: Uint8Array, options: Options = {}): Promise<Result> {
  const { password, maxPages } = options
  const doc = await textLayer(bytes, {
    ...(password === undefined ? {} : { password }),
    ...(maxPages === undefined ? {} : { maxPages }),
  })
  return extract(doc, { file: file.replace(/^.*[\\/]/, ''), sha256: sha256(bytes) }, options.words ?? baseWords)
}

/** Characters of a paragraph. The longest that tells an incident has some 2,000; what is ten times that is no paragraph, and is not worth a machine's minute. */
const LONGEST = 20_000

function tooLong(doc: Doc, block: { start: number; end: number }, text: string): Warning {
  const [page] = pagesOf(doc, block)
  return {
    code: 'paragraph-too-long',
    message: `A paragraph of ${text.length} characters was not read for incidents: “${text.slice(0, 60)}…”`,
    ...(page === undefined ? {} : { page }),
  }
}

/** A text without headings: its paragraphs may be one account, and some of them none. */
function asAccounts(outline: Outline, text: string): Outline {
  const { incidents } = outline
  if (incidents.some(({ heading: h }) => h.perpetrator || h.governorate || h.day)) return outline
  const accounts = accountsOf(text, incidents)
  if (accounts.length === incidents.length) return outline
  const owner = (i: number): number | null => {
    const at = incidents[i]?.start ?? -1
    const found = accounts.findIndex((a) => at >= a.start && at < a.end)
    return found < 0 ? null : found
  }
  const evidence = outline.evidence.map((e) => (e.incident === null ? e : { ...e, incident: owner(e.incident) }))
  return { ...outline, incidents: accounts, evidence }
}

/** A text layer to records. Pure. */
export function extract(doc: Doc, source: SourceInfo, words: Words = baseWords, readings: Readings = afresh): Result {
  const id = reportId(source.file)
  const outline = readings.of('outline', id, () => asAccounts(outlineOf(doc, id, words), doc.text))
  const incidents: Incident[] = []
  const traces: Trace[] = []
  const passages: Passage[] = []
  const warnings: Warning[] = [...doc.notes, ...outline.notes]
  let previousDay: string | null = null
  outline.incidents.forEach((block, index) => {
    const text = doc.text.slice(block.start, block.end)
    const setting: Setting = {
      period: outline.report.period,
      dateOrder: outline.dateOrder,
      published: outline.published ?? null,
      heading: {
        perpetrator: block.heading.perpetrator?.text ?? null,
        governorate: block.heading.governorate?.text ?? null,
        day: block.heading.day?.text ?? null,
        ...(block.heading.day?.title ? { title: block.heading.day.title } : {}),
      },
      previousDay,
    }
    if (text.length > LONGEST) {
      warnings.push(tooLong(doc, block, text))
      return
    }
    const scene = readings.of('scene', block.attackOnly ? `${text}\n(attack)` : text, () =>
      toldIn(text, block.attackOnly),
    )
    if (scene.length === 0) warnings.push(untold(doc, block, text))
    let before: Parameters<typeof inherit>[1] = null
    for (const told of scene) {
      const passage: Passage = { ...told, text, setting: { ...setting, previousDay }, words }
      const { incident: read, trace } = assemble(passage, readings)
      const incident = inherit(read, before, passage)
      before = incident
      const number = String(incidents.length + 1).padStart(2, '0')
      incidents.push({
        id: `${id}/${number}`,
        heading: headingOf(setting.heading),
        text,
        source: { pages: doc.pages.length > 0 ? pagesOf(doc, block) : null, regions: regionsOf(doc, block) },
        ...incident,
        location: { ...incident.location, coordinates: locate(builtinGazetteer, incident.location) },
        evidence: outline.evidence.filter((e) => e.incident === index).map(({ url, page }) => ({ url, page })),
      })
      traces.push(trace)
      passages.push(passage)
      previousDay = incident.date.start
    }
  })
  const twice = duplicateFlags(incidents)
  for (const incident of incidents) {
    const flag = twice.get(incident.id)
    if (flag) incident.flags.push(flag)
    incident.flags.push(...belowDefinition(outline, incident))
  }
  warnings.push(...incidents.flatMap((incident, i) => unused(incident, traces[i])))
  if (incidents.length === 0) warnings.push({ code: 'no-incidents', message: 'No incident was found in this report.' })
  const report: ReportFile = {
    schemaVersion: '1',
    source: {
      file: source.file,
      sha256: source.sha256,
      mediaType: doc.mediaType,
      pages: doc.mediaType === 'text/plain' ? null : doc.pages.length,
      textSha256: sha256(doc.text),
    },
    generator: { name: 'tawthiq', version },
    report: outline.report,
    stated: outline.stated,
    incidents,
    checks: audit(outline, incidents, words),
    evidence: outline.evidence.filter((e) => e.incident === null).map(({ url, page }) => ({ url, page })),
    warnings,
  }
  return { report, doc, outline, traces, passages }
}

const onPage = (page: number | undefined): { page?: number } => (page === undefined ? {} : { page })

/** The record prints a day's heading only where the report has one. */
const headingOf = ({ perpetrator, governorate, day }: Setting['heading']): Incident['heading'] => ({
  perpetrator,
  governorate,
  ...(day ? { day } : {}),
})

/** Invariant 7: what an incident's paragraph says and no field took. */
function unused(incident: Incident, trace: Trace | undefined): Warning[] {
  const left = trace?.leftover ?? []
  if (left.length === 0) return []
  return [
    {
      code: 'unused-evidence',
      message: `No field uses ${left.map((l) => `the ${l.kind} "${l.words}"`).join(', ')}.`,
      incident: incident.id,
      ...onPage(incident.source.pages?.[0]),
    },
  ]
}

/** A paragraph that looked like an incident, all of which turned out to be background. */
function untold(doc: Doc, block: { start: number; end: number }, text: string): Warning {
  return {
    code: 'paragraph-without-incident',
    message: `A paragraph names deaths but tells no incident of its own: "${text.slice(0, 80)}…"`,
    ...onPage(pagesOf(doc, block)[0]),
  }
}
