import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Words } from '../lexicon/words.js'
import { clashes, type Input } from './inputs.js'
import { writeManifest } from './manifest.js'
import { ingestOne, recordFile } from './one.js'
import type { Outcome } from './outcome.js'

export interface IngestOptions {
  readonly inputs: readonly Input[]
  /** The output folder; made where it is missing. */
  readonly out: string
  readonly words?: Words
  readonly password?: string
  /** Called after each input, in the order they finish. */
  readonly onOutcome?: (outcome: Outcome, done: number, total: number) => void
}

export interface Ingested {
  /** One for each input, in the order of the inputs. */
  readonly outcomes: readonly Outcome[]
  /** Record files of an earlier run, taken away because their input cannot be read any more. */
  readonly removed: readonly string[]
}

/** Reads every input, writes a record file for each that is a report, and the manifest last. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  await mkdir(options.out, { recursive: true })
  const clashing = clashes(options.inputs)
  const outcomes: Outcome[] = []
  const removed: string[] = []
  for (const input of options.inputs) {
    const same = clashing.get(input.id)
    const outcome = same ? clash(input, same) : await ingestOne(input, options.out, readOptions(options))
    outcomes.push(outcome)
    if (outcome.status === 'failed' && (await removeStale(options.out, input.id))) removed.push(recordFile(input.id))
    options.onOutcome?.(outcome, outcomes.length, options.inputs.length)
  }
  await writeManifest(options.out, outcomes)
  return { outcomes, removed: [...new Set(removed)] }
}

const readOptions = ({ words, password }: IngestOptions) => ({
  ...(words === undefined ? {} : { words }),
  ...(password === undefined ? {} : { password }),
})

/** An old record file of an input that fails now would pass for its result. */
async function removeStale(out: string, id: string): Promise<boolean> {
  try {
    await rm(join(out, recordFile(id)))
    return true
  } catch {
    return false
  }
}

function clash(input: Input, same: readonly Input[]): Outcome {
  const others = same.filter((other) => other !== input).map((other) => other.file)
  const message = `has the report id ${input.id}, and so has ${others.join(', ')}; rename one of them`
  return {
    file: input.file,
    id: input.id,
    sha256: null,
    status: 'failed',
    output: null,
    error: { code: 'duplicate-id', message },
    incidents: 0,
    pages: null,
    ms: 0,
  }
}
