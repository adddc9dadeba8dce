import { readFile } from 'node:fs/promises'
import { type Evaluated, evaluateLine, evaluateReport, type Miss } from '../golden/evaluate.js'
import { show } from '../golden/fields.js'
import { goldFiles, measuredFiles, readGold, readGoldLines, readOutput } from '../golden/files.js'
import { incidentsOf, unknownPaths } from '../golden/gold.js'
import { type Measured, overall, score, sumUp } from '../golden/measure.js'
import type { Words } from '../lexicon/words.js'
import { readReport } from '../pipeline.js'
import { Trouble } from './errors.js'
import { paint, percent, plural, print, printJson, say, table, wrap } from './out.js'

export interface EvalOptions {
  readonly from?: string
  readonly input: string
  readonly out: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly words?: Words
  readonly password?: string
}

interface Part extends Evaluated {
  readonly gold: string
  readonly from: string
}

/** Scores what the program reads against gold. 0 where everything is as gold says, 1 otherwise. */
export async function evalGold(gold: string, options: EvalOptions): Promise<number> {
  const files = await goldFiles(gold)
  if (files.length === 0)
    throw new Trouble(
      `${gold}: holds no gold. Gold files are called <name>.gold.json, <report-id>.json or <name>.jsonl.`,
      2,
    )
  const parts: Part[] = []
  for (const file of files)
    parts.push(...(file.endsWith('.jsonl') ? [await lines(file, options)] : await report(file, options)))
  const sum = sumUp(parts.map((p) => p.measured))
  if (options.json)
    printJson({
      parts: parts.map((p) => ({ gold: p.gold, from: p.from, ...asJson(p.measured), misses: p.misses })),
      total: asJson(sum),
    })
  else for (const line of render(parts, sum, options.quiet === true)) print(line)
  return parts.every((p) => p.misses.length === 0) ? 0 : 1
}

async function lines(file: string, options: EvalOptions): Promise<Part> {
  const gold = await readGoldLines(file)
  note(file, gold.flatMap(incidentsOf))
  const parts: Evaluated[] = []
  for (const line of gold) parts.push(await evaluateLine(line, options.words))
  return {
    gold: file,
    from: 'its texts',
    measured: sumUp(parts.map((p) => p.measured)),
    misses: parts.flatMap((p) => p.misses),
  }
}

async function report(file: string, options: EvalOptions): Promise<Part[]> {
  const gold = await readGold(file)
  note(file, gold.incidents)
  const paths = await measuredFiles(file, gold.report.id, {
    from: options.from,
    out: options.out,
    input: options.input,
  })
  if (paths.length === 0)
    throw new Trouble(
      `${file}: nothing to measure. There is no ${gold.report.id}.pdf or .txt beside it, in ${options.input} or as records in ${options.out}; name one with --from.`,
    )
  const parts: Part[] = []
  for (const path of paths) {
    const output = path.endsWith('.json') ? await readOutput(path) : await read(path, options)
    parts.push({ gold: file, from: path, ...evaluateReport(gold, output) })
  }
  return parts
}

async function read(path: string, { words, password }: EvalOptions) {
  const options = { ...(words === undefined ? {} : { words }), ...(password === undefined ? {} : { password }) }
  return (await readReport(path, await readFile(path), options)).report
}

function note(file: string, incidents: readonly Readonly<Record<string, unknown>>[]): void {
  const unknown = [...new Set(incidents.flatMap(unknownPaths))]
  if (unknown.length > 0) say(`${file}: not compared, because the contract has no such field: ${unknown.join(', ')}`)
}

function asJson(measured: Measured) {
  return {
    incidents: measured.incidents,
    fields: Object.fromEntries([...measured.fields].map(([path, tally]) => [path, score(tally)])),
    ...overall(measured),
  }
}

function render(parts: readonly Part[], sum: Measured, quiet: boolean): string[] {
  const out: string[] = []
  if (!quiet) {
    for (const part of parts) {
      if (part.misses.length > 0)
        out.push(paint.bold(`${part.gold} from ${part.from}`), ...part.misses.flatMap(missLines), '')
    }
  }
  for (const part of parts) out.push(...wrap(`${part.gold} from ${part.from}: ${headline(part.measured)}`, '  '))
  const rows = [...sum.fields].map(([path, tally]) => {
    const s = score(tally)
    const cells = [
      path,
      percent(s.precision),
      percent(s.recall),
      percent(s.f1),
      percent(s.accuracy),
      String(s.gold),
      String(s.given),
    ]
    return s.equal === s.compared && s.given === s.right ? cells : cells.map((c) => paint.yellow(c))
  })
  const { all, core, macroF1 } = overall(sum)
  out.push(
    '',
    ...table(
      [['field', 'precision', 'recall', 'F1', 'accuracy', 'gold', 'given'].map((c) => paint.dim(c)), ...rows],
      'lrrrrrr',
    ),
    '',
  )
  out.push(
    `  all fields    precision ${percent(all.precision)}, recall ${percent(all.recall)}, F1 ${percent(all.f1)} (macro ${percent(macroF1)}), accuracy ${percent(all.accuracy)}`,
  )
  out.push(
    `  core fields   precision ${percent(core.precision)}, recall ${percent(core.recall)}, F1 ${percent(core.f1)}, accuracy ${percent(core.accuracy)}`,
  )
  out.push(`  ${headline(sum)}`)
  return out
}

const headline = ({ incidents: i }: Measured): string =>
  `${plural(i.gold, 'incident')}, ${i.found} found, ${i.spurious} spurious; ${i.perfect} perfect (${percent(i.gold === 0 ? null : i.perfect / i.gold)})`

function missLines(miss: Miss): string[] {
  const what =
    miss.field === null
      ? miss.got === null
        ? 'an incident of gold is not found'
        : 'an incident that gold does not have'
      : `${miss.field}  gold ${paint.green(show(miss.gold))}  got ${paint.red(show(miss.got))}`
  const read = miss.words.length > 0 ? `  read from ${miss.words.map((w) => `“${w}”`).join(', ')}` : ''
  return [
    ...wrap(`  ${paint.bold(miss.item)}  ${what}${read}`, '      '),
    ...(miss.field === 'text' ? [] : wrap(`      ${miss.sentence}`, '      ').map((l) => paint.dim(l))),
  ]
}
