import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pLimit, { type LimitFunction } from 'p-limit'
import { OutputError, writeWhole } from '../disk/whole.js'
import type { Words } from '../lexicon/words.js'
import { sha256 } from '../model/identity.js'
import { Refusal } from '../model/note.js'
import { checkFile } from './bytes.js'
import type { Keys } from './code.js'
import type { IndexFile } from './index-file.js'
import { clashes, type Input } from './inputs.js'
import type { Limits } from './limits.js'
import { manifestName } from './manifest.js'
import { recordFile } from './names.js'
import { failed, type Outcome } from './outcome.js'
import type { Reading } from './reading.js'
import { removeRecord } from './stale.js'
import { Greedy, Stopped, Threads, tooGreedy } from './threads.js'

export interface RunOptions {
  readonly inputs: readonly Input[]
  readonly clashing?: ReadonlyMap<string, readonly Input[]>
  readonly out: string
  readonly words?: Words
  readonly password?: string
  readonly jobs: number
  readonly limits: Limits
  readonly force?: boolean
  readonly signal?: AbortSignal
  readonly onStart?: (input: Input) => void
  readonly onOutcome?: (outcome: Outcome, done: number, total: number) => void
  readonly index: IndexFile
  readonly layers: string
  readonly readings: string
  readonly keys: Keys
}

/** One run over the inputs: what is unchanged is left, the rest is handed to threads and written as it comes back. */
export class Run {
  readonly removed: string[] = []
  #threads: Threads | null = null
  #done = 0
  #fault: OutputError | null = null
  /** As many reports at once as there are threads; a few more may be hashed before and written after. */
  readonly #reading: LimitFunction

  constructor(private readonly options: RunOptions) {
    this.#reading = pLimit(options.jobs)
  }

  /** Whether any report was handed to a thread. */
  get worked(): boolean {
    return this.#threads !== null
  }

  /** Outcomes in the order of the inputs; those not reached before a stop are missing. */
  async all(): Promise<Outcome[]> {
    const { inputs, signal, jobs } = this.options
    const clashing = this.options.clashing ?? clashes(inputs)
    const stop = () => this.#threads?.stop()
    signal?.addEventListener('abort', stop)
    const limit = pLimit(jobs + 4)
    const greedy: Input[] = []
    const one = async (input: Input): Promise<Outcome | null> => {
      if (this.#stopping) return null
      const outcome = await this.#outcome(input, clashing.get(input.id)).catch((error: unknown) => {
        if (error instanceof OutputError) this.#fault ??= error
        else if (error instanceof Greedy) greedy.push(input)
        else if (!(error instanceof Stopped)) throw error
        return null
      })
      if (outcome !== null) await this.#finished(outcome)
      return outcome
    }
    try {
      const outcomes = await Promise.all(inputs.map((input) => limit(one, input)))
      for (const input of greedy) outcomes[inputs.indexOf(input)] = await this.#again(input)
      if (this.#fault !== null) throw this.#fault
      return outcomes.filter((outcome) => outcome !== null)
    } finally {
      signal?.removeEventListener('abort', stop)
      await this.#threads?.close()
    }
  }

  get #stopping(): boolean {
    return this.#fault !== null || this.options.signal?.aborted === true
  }

  async #finished(outcome: Outcome): Promise<void> {
    const { out, inputs, onOutcome } = this.options
    if (outcome.status === 'failed' && (await removeRecord(out, outcome.id))) this.removed.push(recordFile(outcome.id))
    onOutcome?.(outcome, ++this.#done, inputs.length)
  }

  /** A report that ran while the process grew too large runs once more with nothing beside it: then the memory is its own. */
  async #again(input: Input): Promise<Outcome | null> {
    if (this.#stopping) return null
    const outcome = await this.#outcome(input, undefined).catch((error: unknown) => {
      if (error instanceof Stopped) return null
      if (!(error instanceof Greedy)) throw error
      const { code, message } = tooGreedy(this.options.limits)
      return failed(input, code, message)
    })
    if (outcome !== null) await this.#finished(outcome)
    return outcome
  }

  async #outcome(input: Input, same: readonly Input[] | undefined): Promise<Outcome> {
    if (same !== undefined) return clash(input, same)
    if (recordFile(input.id) === manifestName)
      return failed(input, 'duplicate-id', `has the report id ${input.id}, whose file is the manifest; rename it`)
    const { limits, index, force } = this.options
    const begun = performance.now()
    let size: number
    try {
      const found = await stat(input.path)
      checkFile(found, limits.bytes)
      size = found.size
    } catch (error) {
      if (error instanceof Refusal) return failed(input, error.code, error.message)
      return failed(input, 'unreadable', cause(error))
    }
    const hash = index.knowsSize(size) ? await hashOf(input.path).catch(() => null) : null
    if (hash !== null && force !== true) {
      const before = await this.#unchanged(input, hash)
      if (before !== null) return { ...before, ms: performance.now() - begun, reused: 'records' }
    }
    return await this.#read(input, hash, size)
  }

  /** The outcome of an earlier run, where source, program, words and limits are the same and the record file is as it was left. */
  async #unchanged(input: Input, hash: string): Promise<Outcome | null> {
    const { index, keys, out } = this.options
    const entry = index.get(input.id)
    if (entry === undefined || entry.rules !== keys.rules) return null
    const { outcome } = entry
    if (outcome.sha256 !== hash || outcome.file !== input.file) return null
    if (entry.record === null) return outcome
    try {
      return sha256(await readFile(join(out, recordFile(input.id)))) === entry.record ? outcome : null
    } catch {
      return null
    }
  }

  async #read(input: Input, hash: string | null, size: number): Promise<Outcome> {
    const { force, onStart } = this.options
    let begun = 0
    let reading: Reading
    try {
      reading = await this.#reading(() => {
        if (this.#stopping) throw new Stopped()
        begun = performance.now()
        onStart?.(input)
        return this.#pool.run({ path: resolve(input.path), file: input.file, sha256: hash, afresh: force === true })
      })
    } catch (error) {
      // What a limit or a dead thread says holds for this run and this machine only, and is asked again the next time.
      if (error instanceof Refusal)
        return {
          ...failed(input, error.code, error.message, hash ?? (await hashOf(input.path).catch(() => null))),
          ms: performance.now() - begun,
        }
      throw error
    }
    const { record, error, incidents, pages, kept } = reading
    if (record !== null) {
      const refused = await this.#write(input, record)
      if (refused !== null) return { ...refused, sha256: reading.sha256 }
    }
    const outcome: Outcome = {
      file: input.file,
      id: input.id,
      sha256: reading.sha256,
      status: record === null ? 'failed' : 'done',
      output: record === null ? null : recordFile(input.id),
      error,
      incidents,
      pages,
      ms: performance.now() - begun,
      ...(kept ? { reused: 'text' as const } : {}),
    }
    const lasts = reading.sha256 !== null && error?.code !== 'internal-error'
    this.#remember(input, outcome, { bytes: size, rules: lasts ? this.options.keys.rules : '', record })
    return outcome
  }

  /** A name that the folder cannot hold is the input's own trouble; whatever else goes wrong would go wrong for all. */
  async #write(input: Input, record: string): Promise<Outcome | null> {
    try {
      await writeWhole(join(this.options.out, recordFile(input.id)), record)
      return null
    } catch (error) {
      const { code } = error as OutputError
      if (code === 'ENAMETOOLONG')
        return failed(input, 'not-written', 'has too long a name for a record file; rename it')
      if (code === 'EISDIR' || code === 'ENOTEMPTY')
        return failed(input, 'not-written', `a folder stands where its record file ${recordFile(input.id)} should go`)
      throw error
    }
  }

  #remember(input: Input, outcome: Outcome, facts: { bytes: number; rules: string; record: string | null }): void {
    const { reused: _, ...lasting } = outcome
    const record = facts.record === null ? null : sha256(facts.record)
    this.options.index.add({ ...facts, id: input.id, path: resolve(input.path), record, outcome: lasting })
  }

  get #pool(): Threads {
    const { jobs, limits, words, password, layers, readings, keys } = this.options
    this.#threads ??= new Threads(jobs, limits, {
      words: words ?? null,
      password: password ?? null,
      maxPages: limits.pages,
      maxBytes: limits.bytes,
      layers,
      readerKey: keys.reader,
      readings,
      stageKeys: keys.stages,
    })
    return this.#threads
  }
}

export function clash(input: Input, same: readonly Input[]): Outcome {
  const others = same.filter((other) => other !== input).map((other) => other.file)
  return failed(
    input,
    'duplicate-id',
    `has the report id ${input.id}, and so has ${others.join(', ')}; rename one of them`,
  )
}

export const cause = (error: unknown): string => (error as Error).message.replace(/, \w+(?: '.*)?$/s, '')

/** Of a file's bytes, a piece at a time: a large file is not held whole. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    const piece = Buffer.allocUnsafe(1 << 20)
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
