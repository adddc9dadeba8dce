import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkFile } from '../batch/bytes.js'
import { keysOf } from '../batch/code.js'
import type { Limits } from '../batch/limits.js'
import { recordFile } from '../batch/names.js'
import { failed, type Outcome } from '../batch/outcome.js'
import type { Reading } from '../batch/reading.js'
import { Threads } from '../batch/threads.js'
import type { Words } from '../lexicon/words.js'
import { Refusal } from '../model/note.js'
import type { Job, Queue, Taken } from './queue.js'
import type { Database } from './sql.js'
import { putOutcome } from './store.js'

export interface WorkerOptions {
  readonly jobs: number
  readonly limits: Limits
  readonly words?: Words
  readonly password?: string
  /** Finish what is being read, take no more. */
  readonly signal: AbortSignal
  /** End when the queue is empty; otherwise wait for more. */
  readonly drain: boolean
  readonly onOutcome?: (outcome: Outcome) => void
  readonly onTrouble?: (message: string) => void
}

/** How often an idle worker asks for work, and how long it waits for a database that is away. */
const IDLE_MS = 300
const AWAY_MS = 1_000
const LEASE_CHECK_MS = 5_000

/** Takes reports from the queue, reads them in threads, and ends each job in the transaction that holds its records. */
export class Worker {
  readonly #threads: Threads
  readonly #rules: string
  #folder = ''
  #leasesChecked = 0
  done = 0

  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly options: WorkerOptions,
  ) {
    const { jobs, limits, words, password } = options
    const keys = keysOf(words, password, limits)
    this.#rules = keys.rules
    this.#threads = new Threads(jobs, limits, {
      words: words ?? null,
      password: password ?? null,
      maxPages: limits.pages,
      maxBytes: limits.bytes,
      layers: null,
      readerKey: keys.reader,
    })
  }

  async run(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'tawthiq-worker-'))
    try {
      await Promise.all(Array.from({ length: this.options.jobs }, () => this.#lane()))
    } finally {
      await this.#threads.close()
      await rm(this.#folder, { recursive: true, force: true })
    }
  }

  async #lane(): Promise<void> {
    const { signal, drain } = this.options
    while (!signal.aborted) {
      const taken = await this.#patiently(() => this.queue.take())
      if (taken) await this.#one(taken)
      else if (drain && (await this.#empty())) return
      else await sleep(IDLE_MS)
    }
  }

  /** Nothing waits, and nobody else holds a job that could come back. */
  async #empty(): Promise<boolean> {
    if (performance.now() - this.#leasesChecked > LEASE_CHECK_MS) {
      this.#leasesChecked = performance.now()
      await this.#patiently(() => this.queue.endDeadLeases())
    }
    const { queued, running, retrying } = await this.#patiently(() => this.queue.counts())
    return queued + running + retrying === 0
  }

  async #one({ id, job }: Taken): Promise<void> {
    const begun = performance.now()
    let result: { outcome: Outcome; record: string | null }
    try {
      result = await this.#read(job)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // A passed limit or a dead thread may be this machine's trouble: the job is tried again before it is given up.
      await this.#patiently(() => this.queue.failed(id, `${error.code}: ${job.file} ${error.message}`))
      this.options.onOutcome?.(failed(job, error.code, error.message, job.sha256))
      return
    }
    await this.#patiently(() =>
      this.database.transaction(async (sql) => {
        await putOutcome(sql, result.outcome, result.record, this.#rules)
        await this.queue.done(sql, id)
      }),
    )
    this.done++
    this.options.onOutcome?.({ ...result.outcome, ms: performance.now() - begun })
  }

  async #read(job: Job): Promise<{ outcome: Outcome; record: string | null }> {
    const path = job.address ?? (await this.#fetch(job))
    try {
      checkFile(await stat(path), this.options.limits.bytes)
    } catch (error) {
      const known = error instanceof Refusal
      return {
        outcome: failed(
          job,
          known ? error.code : 'unreadable',
          known ? error.message : 'cannot be opened where it was',
          job.sha256,
        ),
        record: null,
      }
    }
    let reading: Reading
    try {
      reading = await this.#threads.run({ path, file: job.file, sha256: job.sha256, afresh: false })
    } finally {
      if (job.address === null) await rm(path, { force: true })
    }
    const { record, error, incidents, pages, sha256 } = reading
    const status = record === null ? 'failed' : 'done'
    return {
      outcome: {
        file: job.file,
        id: job.id,
        sha256,
        status,
        output: record === null ? null : recordFile(job.id),
        error,
        incidents,
        pages,
        ms: 0,
      },
      record,
    }
  }

  /** The source's bytes, beside us while they are read. */
  async #fetch(job: Job): Promise<string> {
    const [row] = await this.#patiently(() =>
      this.database.query<{ bytes: Uint8Array }>('select bytes from tawthiq.source where sha256 = $1', [job.sha256]),
    )
    const path = join(this.#folder, `${job.sha256}-${Math.floor(performance.now() * 1000)}`)
    await writeFile(path, row?.bytes ?? new Uint8Array())
    return path
  }

  /** A database that is away comes back: the same step is tried until it does. Errors of our own making are not waited for. */
  async #patiently<T>(step: () => Promise<T>): Promise<T> {
    for (let waited = 0; ; waited++) {
      try {
        return await step()
      } catch (error) {
        if (!isAway(error)) throw error
        if (waited === 0) this.options.onTrouble?.('the database is away; waiting for it')
        await sleep(AWAY_MS)
      }
    }
  }
}

/** Connection refused, reset, timed out, or the server is starting or shutting down (SQLSTATE classes 08 and 57P). */
export function isAway(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return (
    /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|08\w{3}|57P0\d|53300)$/.test(
      code ?? '',
    ) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
      message ?? '',
    )
  )
}
