import { stat } from 'node:fs/promises'
import { ingest } from '../batch/ingest.js'
import { findInputs } from '../batch/inputs.js'
import type { Outcome } from '../batch/outcome.js'
import type { Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'
import { paint, plural, print, printJson, progress, say } from './out.js'
import { type Summary, summarise } from './summary.js'
import { summaryLines } from './summary-lines.js'

export interface IngestCommandOptions {
  readonly input: string
  readonly out: string
  readonly golden: string
  readonly words?: Words
  readonly password?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly strict?: boolean
}

/** `tawthiq ingest`: reports in, records out, and what a person wants to know about them. */
export async function ingestCommand(paths: readonly string[], options: IngestCommandOptions): Promise<number> {
  const given = paths.length > 0 ? paths : [options.input]
  for (const path of given) await mustExist(path)
  const { inputs, ignored } = await findInputs(given)
  if (inputs.length === 0)
    throw new Trouble(
      `${given.join(', ')}: no reports there. Put .pdf or .txt files in, or name a file or folder: tawthiq ingest PATH`,
    )
  const quiet = options.quiet === true || options.json === true
  const bar = progress(quiet)
  const { outcomes, removed } = await ingest({
    inputs,
    out: options.out,
    ...(options.words === undefined ? {} : { words: options.words }),
    ...(options.password === undefined ? {} : { password: options.password }),
    onOutcome: (outcome, done, total) => bar.show(`${done}/${total}  ${outcome.file}`),
  }).catch((error: NodeJS.ErrnoException) => {
    throw cannotWrite(options.out, error)
  })
  bar.clear()
  for (const outcome of outcomes) if (outcome.error) say(failureLine(outcome))
  for (const file of removed) say(`${options.out}/${file}: removed, because its report cannot be read any more`)
  if (ignored.length > 0 && !quiet)
    say(
      `${plural(ignored.length, 'file')} passed over, neither .pdf nor .txt: ${ignored.slice(0, 3).join(', ')}${ignored.length > 3 ? ', …' : ''}`,
    )
  const summary = await summarise(outcomes, options)
  if (options.json) printJson(summary)
  else for (const line of summaryLines(summary, quiet)) print(line)
  return exitCode(summary, options.strict === true)
}

const failureLine = ({ file, error }: Outcome): string =>
  `${paint.red('not read:')} ${file}: ${error?.message} (${error?.code})`

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
  if (error.code === undefined || !unwritable.has(error.code)) return error
  const why: Record<string, string> = {
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file stands in its way',
    EEXIST: 'it is a file, not a folder',
    EISDIR: 'a folder stands where a record file should go',
    ENOENT: 'it cannot be made there',
  }
  return new Trouble(
    `${out}: cannot write records there: ${why[error.code] ?? 'permission denied'}. Choose another folder with --out DIR.`,
  )
}
