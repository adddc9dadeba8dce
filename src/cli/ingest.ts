import { stat } from 'node:fs/promises'
import { ingest } from '../batch/ingest.js'
import { clashes, findInputs } from '../batch/inputs.js'
import { Locked } from '../batch/lock.js'
import type { Outcome } from '../batch/outcome.js'
import { inShard, markShard, type Shard, shardFrom, unmarkShard } from '../batch/shard.js'
import { OutputError } from '../disk/whole.js'
import type { Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'
import { type LimitOptions, limitsFrom } from './limits.js'
import { paint, plural, print, printable, say } from './out.js'
import { Progress, slowest, stopOnSignals } from './progress.js'
import { type Summary, summarise } from './summary.js'
import { summaryLines } from './summary-lines.js'

export interface IngestCommandOptions extends LimitOptions {
  readonly input: string
  readonly out: string
  readonly golden: string
  readonly words?: Words
  readonly password?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly strict?: boolean
  readonly force?: boolean
  readonly shard?: string
}

function shardOption(text: string): Shard {
  const shard = shardFrom(text)
  if (!shard) throw new Trouble(`--shard ${text}: expected a share such as 3/8`, 2)
  return shard
}

/** `tawthiq ingest`: reports in, records out, and what a person wants to know about them. */
export async function ingestCommand(paths: readonly string[], options: IngestCommandOptions): Promise<number> {
  const limits = limitsFrom(options)
  const given = paths.length > 0 ? paths : [options.input]
  for (const path of given) await mustExist(path)
  const found = await findInputs(given)
  const { ignored } = found
  const clashing = clashes(found.inputs)
  const shard = options.shard === undefined ? null : shardOption(options.shard)
  const inputs = shard === null ? found.inputs : await inShard(found.inputs, shard)
  if (found.inputs.length === 0)
    throw new Trouble(
      `${given.join(', ')}: no reports there. Put .pdf or .txt files in, or name a file or folder: tawthiq ingest PATH`,
    )
  const quiet = options.quiet === true || options.json === true
  const progress = new Progress(inputs.length, quiet)
  const stop = stopOnSignals()
  const event = (name: string, facts: object): void => {
    if (options.json) print(JSON.stringify({ event: name, ...facts }))
  }
  event('start', { inputs: inputs.length, ignored })
  if (shard !== null) await unmarkShard(options.out)
  const { outcomes, removed, stopped } = await ingest({
    inputs,
    clashing,
    out: options.out,
    ...(options.words === undefined ? {} : { words: options.words }),
    ...(options.password === undefined ? {} : { password: options.password }),
    ...limits,
    force: options.force === true,
    signal: stop.signal,
    onStart: ({ file }) => progress.started(file),
    onOutcome: (outcome, done, total) => {
      progress.finished(outcome)
      event('report', { ...outcome, done, total })
    },
  })
    .catch((error: NodeJS.ErrnoException) => {
      throw cannotWrite(options.out, error)
    })
    .finally(() => {
      progress.clear()
      stop.done()
    })
  for (const outcome of outcomes) if (outcome.error) say(failureLine(outcome))
  for (const file of removed)
    say(`${options.out}/${file}: removed, because its report is gone or cannot be read any more`)
  if (ignored.length > 0 && !quiet)
    say(
      `${plural(ignored.length, 'file')} passed over, neither .pdf nor .txt: ${ignored.slice(0, 3).map(printable).join(', ')}${ignored.length > 3 ? ', …' : ''}`,
    )
  if (stopped) {
    const rest = inputs.length - outcomes.length
    event('stopped', { done: outcomes.length, left: rest })
    say(
      `${paint.red('stopped:')} ${outcomes.length} of ${plural(inputs.length, 'report')} done, ${rest} left. Run the same command again to go on: what is done is not done again.`,
    )
    return 130
  }
  if (shard !== null) await markShard(options.out, shard)
  const summary = await summarise(outcomes, options)
  if (options.json) event('summary', summary)
  else for (const line of summaryLines(summary, quiet)) print(line)
  const slow = quiet ? [] : slowest(outcomes)
  if (slow.length > 0) say(['slowest:', ...slow.map((line) => `  ${line}`)].join('\n'))
  return exitCode(summary, options.strict === true)
}

const failureLine = ({ file, error }: Outcome): string =>
  `${paint.red('not read:')} ${printable(file)}: ${printable(error?.message ?? '')} (${error?.code})`

function exitCode(summary: Summary, strict: boolean): number {
  if (summary.reports.some((r) => r.status === 'failed')) return 1
  return strict && summary.reports.some((r) => r.checks.failed.length > 0) ? 1 : 0
}

async function mustExist(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Trouble(`${path}: there is no such file or folder. Name a report, or a folder of reports.`, 2)
    throw error
  }
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'ENOENT', 'EISDIR'])

function cannotWrite(out: string, error: NodeJS.ErrnoException): Error {
  if (error instanceof Locked) return new Trouble(`${out}: ${error.message}.`)
  if (!(error instanceof OutputError) && (error.code === undefined || !unwritable.has(error.code))) return error
  const why: Record<string, string> = {
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the system refuses a file so large',
    EIO: 'the disk reports an error',
    ENOTDIR: 'a file stands in its way',
    EEXIST: 'it is a file, not a folder',
    EISDIR: 'a folder stands where a record file should go',
    ENOENT: 'it cannot be made there',
  }
  return new Trouble(
    `${out}: cannot write records there: ${why[error.code ?? ''] ?? 'permission denied'}. What is written is whole; make room and run the command again, or choose another folder with --out DIR.`,
  )
}
