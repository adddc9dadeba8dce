import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findInputs } from '../batch/inputs.js'
import { readManifest } from '../batch/manifest.js'
import { everyRule } from '../golden/blame.js'
import { numberOf } from '../golden/compare.js'
import { at, incidentFields, says, show } from '../golden/fields.js'
import type { Words } from '../lexicon/words.js'
import type { Incident, SpanRef } from '../model/record.js'
import { type Result, readReport, reportId, sha256 } from '../pipeline.js'
import { pagesOf } from '../text/index.js'
import { Trouble } from './errors.js'
import { paint, plural, print, printJson, wrap } from './out.js'

export interface ExplainOptions {
  readonly input: string
  readonly out: string
  readonly words?: Words
  readonly password?: string
  readonly json?: boolean
}

/** One value with everything that stands behind it. */
interface Explained {
  readonly field: string
  readonly value: unknown
  readonly rule: string | null
  readonly why: string | null
  /** The words read, each in its surroundings with the words marked. */
  readonly read: readonly { words: string; around: string; page: number | null; inferred: string | null }[]
  readonly steps: readonly string[]
  readonly lost: readonly { value: unknown; words: string; rule: string; why: string }[]
}

/** `tawthiq explain REPORT/NN [FIELD]`: why the record says what it says. Reads the report again, so it tells today's rules. */
export async function explainCommand(id: string, field: string | undefined, options: ExplainOptions): Promise<number> {
  const [name, number] = id.split(/\/(?=[^/]*$)/)
  if (!name || !number) throw new Trouble(`${id}: name an incident as REPORT/NN, for example snhr-2017-01/05`, 2)
  const path = await reportFile(name, options)
  const bytes = await readFile(path)
  const read = {
    ...(options.words ? { words: options.words } : {}),
    ...(options.password ? { password: options.password } : {}),
  }
  const result = await readReport(path, bytes, read)
  const index = result.report.incidents.findIndex((i) => numberOf(i.id) === numberOf(number))
  const incident = result.report.incidents[index]
  if (!incident)
    throw new Trouble(
      `${id}: there is no such incident; ${name} has ${plural(result.report.incidents.length, 'incident')}`,
      2,
    )
  const known = incidentFields.map((f) => f.path)
  if (field !== undefined && !known.some((f) => f === field || f.startsWith(`${field}.`)))
    throw new Trouble(`${field}: there is no such field. Fields: ${known.join(', ')}`, 2)
  const explained = explain(result, index, field)
  if (options.json)
    printJson({ incident: incident.id, text: incident.text, pages: incident.source.pages, fields: explained })
  else for (const line of render(incident, explained, result, index, field)) print(line)
  await warnIfStale(name, sha256(bytes), options)
  return 0
}

/** The report behind an id: as the manifest names it, else any file in the input folder with that id, else a path itself. */
async function reportFile(name: string, { input, out }: ExplainOptions): Promise<string> {
  if (/\.(?:pdf|txt)$/i.test(name)) return name
  const listed = (await readManifest(out))?.inputs.find((i) => i.id === name)
  const candidates = [...(listed ? [join(input, listed.file)] : [])]
  if (
    await stat(input).then(
      (s) => s.isDirectory(),
      () => false,
    )
  )
    candidates.push(...(await findInputs([input])).inputs.filter((i) => i.id === name).map((i) => i.path))
  for (const path of candidates)
    if (
      await stat(path).then(
        (s) => s.isFile(),
        () => false,
      )
    )
      return path
  throw new Trouble(
    `${name}: no report with this id in ${input}. Name its folder with --input, or the file itself: tawthiq explain path/to/report.pdf/05`,
    2,
  )
}

function explain(result: Result, index: number, field: string | undefined): Explained[] {
  const incident = result.report.incidents[index] as Incident
  const trace = result.traces[index]
  const wanted = (path: string): boolean => field === undefined || path === field || path.startsWith(`${field}.`)
  const whys = new Map(everyRule.map(({ rule }) => [rule.id, rule.why]))
  return incidentFields.flatMap(({ path }): Explained[] => {
    if (!wanted(path) || path === 'text' || path.startsWith('heading') || path === 'flags') return []
    const value = at(incident, path) ?? null
    const lost = (trace?.lost ?? []).filter((l) => l.path === path || l.path.startsWith(`${path}.`))
    if (!says(value) && lost.length === 0 && field !== path) return []
    const rule = incident.rules[path] ?? null
    return [
      {
        field: path,
        value,
        rule,
        why: rule === null ? null : (whys.get(rule) ?? null),
        read: (incident.spans[path] ?? []).map((span) => place(result, incident, span)),
        steps: trace?.steps?.[path] ?? [],
        lost: lost.map((l) => ({
          value: l.value,
          words: incident.text.slice(l.span.start, l.span.end),
          rule: l.rule,
          why: l.why,
        })),
      },
    ]
  })
}

function place({ doc }: Result, incident: Incident, span: SpanRef): Explained['read'][number] {
  const inferred = span.inferred ?? null
  if ('source' in span) {
    const words = String(at(incident, span.source) ?? '')
    return { words, around: `${span.source}: ${words}`, page: incident.source.pages?.[0] ?? null, inferred }
  }
  const { text } = incident
  const words = text.slice(span.start, span.end)
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start - 50)))
  const to = text.indexOf(' ', span.end + 40)
  const end = to < 0 ? text.length : to
  const around = `${from > 0 ? '…' : ''}${text.slice(from, span.start)}[[${words}]]${text.slice(span.end, end)}${end < text.length ? '…' : ''}`
  const offset = doc.text.indexOf(text)
  const pages = offset < 0 ? [] : pagesOf(doc, { start: offset + span.start, end: offset + span.end })
  return { words, around: around.trim(), page: pages[0] ?? null, inferred }
}

function render(
  incident: Incident,
  explained: readonly Explained[],
  result: Result,
  index: number,
  field: string | undefined,
): string[] {
  const pages = incident.source.pages === null ? '' : `  p. ${incident.source.pages.join(', ')}`
  const out = [
    `${paint.bold(incident.id)}${pages}  ${[incident.heading.perpetrator, incident.heading.governorate].filter(Boolean).join(' · ')}`,
  ]
  if (field === undefined) out.push('', ...wrap(`  ${incident.text}`, '  '))
  for (const e of explained) {
    out.push('', `${paint.bold(e.field)}  ${says(e.value) ? paint.green(show(e.value)) : 'nothing is said'}`)
    if (e.rule !== null) out.push(...wrap(`  rule  ${e.rule}${e.why === null ? '' : `: ${e.why}`}`, '        '))
    for (const r of e.read) {
      const page = r.page === null ? '' : `p. ${r.page}  `
      out.push(
        ...wrap(
          `  read  ${page}${r.around.replace('[[', '⟦').replace(']]', '⟧')}${r.inferred === null ? '' : `  (inferred: ${r.inferred})`}`,
          '        ',
        ),
      )
    }
    for (const step of e.steps) out.push(...wrap(`  sum   ${step}`, '        '))
    for (const l of e.lost)
      out.push(...wrap(`  lost  ${show(l.value)}  from “${l.words}” by ${l.rule}: ${l.why}`, '        '))
  }
  if (field === undefined) {
    const aside = (result.traces[index]?.used ?? []).filter((u) => / |:/.test(u.by))
    if (aside.length > 0)
      out.push(
        '',
        paint.bold('set aside'),
        ...aside.flatMap((u) => wrap(`  “${incident.text.slice(u.start, u.end)}”  ${u.by}`, '    ')),
      )
    if (incident.flags.length > 0)
      out.push('', paint.bold('doubts'), ...incident.flags.flatMap((f) => wrap(`  ${f.code}: ${f.message}`, '    ')))
  }
  return out
}

/** Records made from other bytes would not be explained by this reading. */
async function warnIfStale(name: string, hash: string, { out }: ExplainOptions): Promise<void> {
  const listed = (await readManifest(out))?.inputs.find((i) => i.id === reportId(basename(name)))
  if (listed?.sha256 && listed.sha256 !== hash)
    print(paint.yellow(`\nThe records in ${out} were made from another version of this file; run tawthiq ingest.`))
}
