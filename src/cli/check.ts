import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, compare } from '../golden/compare.js'
import { at } from '../golden/fields.js'
import { goldenFiles, outputFiles, readGold, readOutput } from '../golden/files.js'
import { checkHtml } from '../golden/html.js'
import { readLedger, type Verdict, verdicts } from '../golden/ledger.js'
import { type Measured, overall, score, sumUp } from '../golden/measure.js'
import { type Fall, falls, type ReportScores, readScores, scoresOf } from '../golden/scores.js'
import { differenceLines } from './difference-lines.js'
import { Trouble } from './errors.js'
import { paint, percent, plural, print, printJson, table, wrap } from './out.js'

export interface CheckOptions {
  readonly out: string
  readonly golden: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly html?: string
  readonly ratchet?: boolean
}

interface Checked {
  readonly report: string
  readonly golden: string
  /** Null where golden has no output to hold it against. */
  readonly comparison: Comparison | null
  readonly scores: ReportScores | null
  readonly falls: readonly Fall[]
  readonly verdicts: readonly Verdict[]
}

/** `tawthiq check`: the output held against golden. 0 where they are equal (with --ratchet: where no score fell), 1 otherwise. */
export async function checkCommand(reports: readonly string[], options: CheckOptions): Promise<number> {
  const goldens = await goldenFiles(options.golden)
  if (goldens.size === 0)
    throw new Trouble(`${options.golden}: no golden records there. Make one with: tawthiq accept REPORT --reason "…"`)
  const wanted = reports.map((r) => r.replace(/^.*[\\/]/, '').replace(/\.json$/, ''))
  for (const id of wanted)
    if (!goldens.has(id))
      throw new Trouble(
        `${id}: there is no golden ${join(options.golden, `${id}.json`)}. There are: ${[...goldens.keys()].slice(0, 8).join(', ')}`,
        2,
      )
  const accepted = await readScores(options.golden)
  if (options.ratchet && accepted === null)
    throw new Trouble(
      `${options.golden}/scores.json: no scores were accepted yet. Accept them with: tawthiq accept REPORT --scores --reason "…"`,
    )
  const outputs = await outputFiles(options.out)
  const ledger = await readLedger(options.golden)
  const checked: Checked[] = []
  for (const [id, path] of goldens) {
    if (wanted.length > 0 && !wanted.includes(id)) continue
    const golden = await readGold(path)
    const file = outputs.get(id)
    if (file === undefined) {
      checked.push({ report: id, golden: path, comparison: null, scores: null, falls: [], verdicts: [] })
      continue
    }
    const output = await readOutput(file)
    const comparison = compare(golden, output)
    const scores = scoresOf(golden, output, comparison)
    const own = accepted?.reports[id]
    const source = at(output, 'source.sha256')
    checked.push({
      report: id,
      golden: path,
      comparison,
      scores,
      falls: own === undefined ? [] : falls(id, own, scores),
      verdicts: verdicts(ledger, id, golden, typeof source === 'string' ? source : null),
    })
  }
  const measured = sumUp(checked.flatMap((c) => (c.comparison === null ? [] : [c.comparison.measured])))
  if (options.html !== undefined) await writeFile(options.html, checkHtml(checked, measured))
  if (options.json) printJson(json(checked, measured))
  else for (const line of render(checked, measured, options, accepted?.reports ?? {})) print(line)
  const missing = checked.some((c) => c.comparison === null)
  const wrong = options.ratchet
    ? checked.some((c) => c.falls.length > 0)
    : checked.some((c) => (c.comparison?.differences.length ?? 1) > 0)
  return missing || wrong ? 1 : 0
}

function json(checked: readonly Checked[], measured: Measured) {
  return {
    reports: checked.map(({ report, comparison, falls, verdicts }) => ({
      report,
      output: comparison !== null,
      differences: comparison?.differences ?? [],
      falls,
      verdicts: verdicts.map(({ incident, field, who, when, why, stands, fell }) => ({
        incident,
        field,
        who,
        when,
        why,
        stands,
        fell,
      })),
    })),
    incidents: measured.incidents,
    fields: Object.fromEntries([...measured.fields].map(([path, tally]) => [path, score(tally)])),
    ...overall(measured),
  }
}

function render(
  checked: readonly Checked[],
  measured: Measured,
  options: CheckOptions,
  accepted: Readonly<Record<string, ReportScores>>,
): string[] {
  const out: string[] = []
  for (const { report, comparison, falls, verdicts } of checked) {
    if (comparison === null)
      out.push(`${paint.bold(report)}  ${paint.red('no output')} in ${options.out}: run tawthiq ingest`)
    else for (const d of comparison.differences) out.push(...differenceLines(d, ''))
    for (const fall of falls) {
      const flipped = fall.flipped.length > 0 ? `: ${fall.flipped.join(', ')}` : ''
      out.push(
        ...wrap(
          `${paint.bold(report)}  ${paint.red('fell')}  ${fall.field}  accepted ${number(fall.was)}, now ${number(fall.is)}${flipped}`,
          '    ',
        ),
      )
    }
    for (const v of verdicts.filter((v) => !v.stands)) {
      const of = [v.incident, v.field].filter(Boolean).join(' ')
      out.push(
        ...wrap(
          `${paint.bold(report)}  ${paint.yellow('verdict fell')}${of === '' ? '' : ` on ${of}`}: ${v.fell} since ${v.who} accepted it on ${v.when.slice(0, 10)} (“${v.why}”)`,
          '    ',
        ),
      )
    }
  }
  if (options.quiet) return out
  if (out.length > 0) out.push('')
  out.push(...scoreTable(measured, checked, accepted), '')
  const differences = checked.reduce((n, c) => n + (c.comparison?.differences.length ?? 0), 0)
  const { gold, found, spurious, perfect } = measured.incidents
  const of = `${plural(checked.length, 'report')}, ${plural(gold, 'incident')}: ${found} found, ${spurious} spurious, ${perfect} perfect`
  out.push(
    `${of}. ${differences === 0 ? paint.green('No difference from golden.') : paint.red(`${plural(differences, 'difference')}.`)}`,
  )
  return out
}

const number = (x: number): string => (x <= 1 ? percent(x) : String(x))

/** Scores a field, with the accepted F1 where scores were accepted. Fields that are right everywhere share one line. */
function scoreTable(
  measured: Measured,
  checked: readonly Checked[],
  accepted: Readonly<Record<string, ReportScores>>,
): string[] {
  const before = (path: string): number | null => {
    const all = checked.flatMap((c) => accepted[c.report]?.fields[path]?.f1 ?? [])
    return all.length === 0 ? null : all.reduce((a, b) => a + b, 0) / all.length
  }
  const rows = [...measured.fields].map(([path, tally]) => {
    const s = score(tally)
    const was = before(path)
    const change = was === null ? '' : (s.f1 ?? 1) < was - 1e-9 ? paint.red(percent(was)) : percent(was)
    return {
      right: s.equal === s.compared && s.given === s.right,
      cells: [path, percent(s.precision), percent(s.recall), percent(s.f1), percent(s.accuracy), change],
    }
  })
  const wrong = rows.filter((r) => !r.right)
  const right = rows.length - wrong.length
  const head = ['field', 'precision', 'recall', 'F1', 'accuracy', 'accepted F1'].map((c) => paint.dim(c))
  return [
    ...(wrong.length > 0 ? table([head, ...wrong.map((r) => r.cells)], 'lrrrrr') : []),
    `  ${wrong.length > 0 ? 'the other ' : 'all '}${plural(right, 'field')}: precision 100%, recall 100%, F1 100%`,
  ]
}
