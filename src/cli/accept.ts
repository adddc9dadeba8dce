import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import writeFileAtomic from 'write-file-atomic'
import { accepted, select } from '../golden/accept.js'
import { compare, numberOf } from '../golden/compare.js'
import { at } from '../golden/fields.js'
import { goldenFiles, outputFiles, readGold, readOutput } from '../golden/files.js'
import { goldReport } from '../golden/form.js'
import { appendLedger, subjectHash } from '../golden/ledger.js'
import { readScores, scoresOf, writeScores } from '../golden/scores.js'
import { differenceLines } from './difference-lines.js'
import { Trouble } from './errors.js'
import { plural, print } from './out.js'

export interface AcceptOptions {
  readonly out: string
  readonly golden: string
  readonly incident?: string
  readonly field?: string
  readonly reason?: string
  readonly scores?: boolean
  readonly yes?: boolean
}

/** `tawthiq accept REPORT`: takes differences over into golden, after showing them, and puts who, when and why on record. */
export async function acceptCommand(report: string, options: AcceptOptions): Promise<number> {
  if (!options.reason?.trim()) throw new Trouble('accept: why? Say it with --reason "…": it is kept in the ledger.', 2)
  const id = report.replace(/^.*[\\/]/, '').replace(/\.json$/, '')
  const file = (await outputFiles(options.out)).get(id)
  if (file === undefined)
    throw new Trouble(`${id}: no records in ${options.out}. Read the report first: tawthiq ingest`, 2)
  const output = await readOutput(file)
  const goldenFile = join(options.golden, `${id}.json`)
  const isNew = !(await goldenFiles(options.golden)).has(id)
  const golden = isNew ? { report: { id }, incidents: [] } : await readGold(goldenFile)
  const comparison = compare(golden, output)
  const chosen = options.scores ? [] : select(comparison.differences, options)
  for (const d of chosen) for (const line of differenceLines(d)) print(line)
  if (chosen.length === 0 && !options.scores && !isNew) {
    const of = [options.incident, options.field].filter(Boolean).join(' ')
    print(
      `${id}${of === '' ? '' : ` ${of}`}: nothing to accept, golden says the same. (To accept the scores as they are: --scores)`,
    )
    return 0
  }
  const what = options.scores
    ? `Accept the scores of ${id} as they are (${plural(comparison.differences.length, 'difference')} from golden stay)?`
    : isNew
      ? `Make ${goldenFile} from the output (${plural(output.incidents.length, 'incident')})?`
      : `Take ${plural(chosen.length, 'difference')} over into ${goldenFile}?`
  if (!(await agreed(what, options.yes === true))) {
    print('Nothing was written.')
    return 1
  }
  await mkdir(options.golden, { recursive: true })
  const next = (
    options.scores ? golden : isNew ? goldReport(output) : accepted(golden, output, comparison, chosen)
  ) as typeof golden
  if (!options.scores) await writeFileAtomic(goldenFile, `${JSON.stringify(next, null, 2)}\n`)
  const scores = (await readScores(options.golden)) ?? { schemaVersion: '1' as const, reports: {} }
  scores.reports[id] = scoresOf(next, output, compare(next, output))
  await writeScores(options.golden, scores)
  const source = at(output, 'source.sha256')
  const incident = options.incident === undefined ? null : `${id}/${numberOf(options.incident)}`
  const field = options.field ?? null
  await appendLedger(options.golden, {
    report: id,
    incident,
    field,
    ...(options.scores ? { scores: true } : {}),
    who: who(),
    when: new Date().toISOString(),
    why: options.reason.trim(),
    differences: chosen.length,
    source: typeof source === 'string' ? source : null,
    golden: subjectHash(next, incident, field),
  })
  print(
    `${goldenFile}: ${options.scores ? 'scores' : plural(chosen.length, 'difference')} accepted. On record in ${join(options.golden, 'ledger.jsonl')}.`,
  )
  return 0
}

async function agreed(question: string, yes: boolean): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Trouble('accept: nobody is there to ask. Look at the differences above and say --yes to write them.', 2)
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question(`${question} [y/N] `)
  ask.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

/** The person, as git knows them; else the account. */
function who(): string {
  const git = (key: string): string => {
    try {
      return execFileSync('git', ['config', key], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      return ''
    }
  }
  const [name, email] = [git('user.name'), git('user.email')]
  if (name !== '') return email === '' ? name : `${name} <${email}>`
  try {
    return userInfo().username
  } catch {
    return process.env.USER ?? 'unknown'
  }
}
