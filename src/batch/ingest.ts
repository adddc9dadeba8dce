import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { sweepParts, syncFolder } from '../disk/whole.js'
import type { Words } from '../lexicon/words.js'
import { keysOf } from './code.js'
import { makeFolder } from './folder.js'
import { IndexFile } from './index-file.js'
import type { Input } from './inputs.js'
import { pruneKept } from './kept.js'
import { layersFolder } from './layers.js'
import { type Limits, standardJobs, standardLimits } from './limits.js'
import { takeLock } from './lock.js'
import { entryOf, readManifest, writeManifest } from './manifest.js'
import { recordFile } from './names.js'
import type { Outcome } from './outcome.js'
import { readingsFolder } from './readings.js'
import { Run } from './run.js'
import { takeAwayGone } from './stale.js'

export interface IngestOptions {
  readonly inputs: readonly Input[]
  /** Inputs that would write the same record, among more inputs than these (a shard of them); found among these where not given. */
  readonly clashing?: ReadonlyMap<string, readonly Input[]>
  /** The output folder; made where it is missing. */
  readonly out: string
  readonly words?: Words
  readonly password?: string
  /** Threads that read; as many as the machine has, within reason, where it is not said. */
  readonly jobs?: number
  readonly limits?: Partial<Limits>
  /** Do everything again, whatever is kept from earlier runs. */
  readonly force?: boolean
  /** Stops the run: what is finished stays, the rest is left for the next run. */
  readonly signal?: AbortSignal
  /** Called when the reading of an input begins. */
  readonly onStart?: (input: Input) => void
  /** Called after each input, in the order they finish. */
  readonly onOutcome?: (outcome: Outcome, done: number, total: number) => void
}

export interface Ingested {
  /** One for each input, in the order of the inputs; after a stop, only those that were finished. */
  readonly outcomes: readonly Outcome[]
  /** Record files of an earlier run, taken away because their input is gone or cannot be read any more. */
  readonly removed: readonly string[]
  /** The run was stopped before its end. */
  readonly stopped: boolean
}

/**
 * Reads every input, writes a record file for each that is a report, and the manifest last. The bytes written depend on the
 * inputs alone: not on the number of threads, the order they finish in, what is kept from earlier runs, or where those died.
 * Throws `Locked` where another run holds the folder, `OutputError` where it cannot be written.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  await makeFolder(options.out)
  const lock = await takeLock(options.out)
  try {
    return await ingestLocked(options)
  } finally {
    lock.release()
  }
}

async function ingestLocked(options: IngestOptions): Promise<Ingested> {
  const { inputs, out } = options
  await sweepParts(out)
  const cache = join(out, '.cache')
  const limits = { ...standardLimits, ...options.limits }
  const index = new IndexFile(cache)
  const run = new Run({
    ...options,
    limits,
    index,
    layers: layersFolder(cache),
    readings: readingsFolder(cache),
    keys: keysOf(options.words, options.password, limits),
    jobs: Math.min(options.jobs ?? standardJobs(availableParallelism()), Math.max(1, inputs.length)),
  })
  const outcomes = await run.all()
  const stopped = outcomes.length < inputs.length
  const before = (await readManifest(out))?.inputs ?? []
  const ids = new Set(outcomes.map(({ id }) => id))
  const others = before.filter(({ id }) => !ids.has(id))
  const gone = await takeAwayGone(out, others, index)
  await writeManifest(out, [...outcomes.map(entryOf), ...others.filter((entry) => !gone.includes(entry))])
  await syncFolder(out)
  await index.compact()
  if (run.worked && !stopped) for (const kept of [layersFolder, readingsFolder]) await pruneKept(kept(cache))
  const removed = [...run.removed, ...gone.flatMap(({ id, output }) => (output === null ? [] : [recordFile(id)]))]
  return { outcomes, removed: [...new Set(removed)].sort(), stopped }
}
