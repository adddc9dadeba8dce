import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { outputFiles, readOutput } from '../golden/files.js'
import { lookBefore, type Taking, take } from '../golden/take.js'
import { who } from '../golden/who.js'
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
  const taking: Taking = {
    output,
    selection: { incident: options.incident, field: options.field },
    scoresOnly: options.scores,
    who: who(),
    when: new Date().toISOString(),
    why: options.reason.trim(),
  }
  const before = await lookBefore(options.golden, id, taking)
  const { comparison, chosen, file: goldenFile } = before
  const isNew = before.hash === null
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
    : isNew && options.incident === undefined && options.field === undefined
      ? `Make ${goldenFile} from the output (${plural(output.incidents.length, 'incident')})?`
      : `Take ${plural(chosen.length, 'difference')} over into ${goldenFile}?`
  if (!(await agreed(what, options.yes === true))) {
    print('Nothing was written.')
    return 1
  }
  await take(options.golden, id, taking, before)
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
