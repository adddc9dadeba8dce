import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'
import { keysOf } from '../batch/code.js'
import type { Limits } from '../batch/limits.js'
import { recordFile } from '../batch/names.js'
import { failed, type Outcome } from '../batch/outcome.js'
import { Greedy, Threads, tooGreedy } from '../batch/threads.js'
import type { Words } from '../lexicon/words.js'
import { Refusal } from '../model/note.js'
import { type Queue, type Taken, workerDied } from './queue.js'
import { Problem, Source, workFolder } from './source.js'
import { type Database, isAway } from './sql.js'
import { putFailure, putOutcome } from './store.js'

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

/** How long an idle worker waits before it asks again: a little at first, for a queue that is just being filled. */
const idle = { first: 100, most: 2_000 }
/** How long it waits for a database that is away. */
const AWAY_MS = 500
const HOUSEKEEPING_MS = 30_000
const STOPPING_MS = 5_000
/** Reports in hand beside those being read: fetched before, put away after, so that no thread waits for the database. */
const AHEAD = 2

/** A job and what came of it; the record is null where the report could not be read. */
interface Done {
  readonly outcome: Outcome
  readonly record: string | null
}

/** Takes reports from the queue, reads them in threads, and ends each job in the transaction that holds its records. */
export class Worker {
  readonly #threads: Threads
  readonly #rules: string
  readonly #reading: LimitFunction
  readonly #inHand = new Set<Promise<void>>()
  #source: Source
  #tidied = performance.now()
  #fault: unknown
  done = 0

  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly options: WorkerOptions,
  ) {
    const { jobs, limits, words, password } = options
    const keys = keysOf(words, password, limits)
    this.#rules = keys.rules
    this.#reading = pLimit(jobs)
    this.#source = new Source(database, '', limits.bytes)
    this.#threads = new Threads(jobs, limits, {
      words: words ?? null,
      password: password ?? null,
      maxPages: limits.pages,
      maxBytes: limits.bytes,
      layers: null,
      readerKey: keys.reader,
      readings: null,
      stageKeys: keys.stages,
    })
  }

  async run(): Promise<void> {
    const folder = await workFolder()
    this.#source = new Source(this.database, folder, this.options.limits.bytes)
    try {
      await this.#feed()
      await Promise.all(this.#inHand)
      if (this.#fault !== undefined) throw this.#fault
    } finally {
      await this.#threads.close()
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Keeps as many reports in hand as are wanted, until told to stop, or to the end of the queue. */
  async #feed(): Promise<void> {
    const { jobs, drain } = this.options
    let pause = idle.first
    while (!this.#ending) {
      const room = jobs + AHEAD - this.#inHand.size
      const taken = room > 0 ? await this.#patiently(() => this.queue.take(room)) : []
      for (const one of taken) this.#hold(one)
      await this.#tidy()
      if (taken.length > 0) pause = idle.first
      else if (this.#inHand.size >= jobs + AHEAD) await Promise.race(this.#inHand)
      else if (this.#inHand.size > 0) await Promise.race([...this.#inHand, this.#wait(pause)])
      else if (drain && !(await this.#patiently(() => this.queue.busy()))) return this.#tidy(true)
      else {
        await this.#wait(pause)
        pause = Math.min(idle.most, pause * 2)
      }
    }
  }

  get #ending(): boolean {
    return this.options.signal.aborted || this.#fault !== undefined
  }

  #hold(taken: Taken): void {
    const one: Promise<void> = this.#one(taken)
      .catch((error: unknown) => {
        this.#fault ??= error
      })
      .finally(() => this.#inHand.delete(one))
    this.#inHand.add(one)
  }

  async #one(taken: Taken): Promise<void> {
    const begun = performance.now()
    const { id, job } = taken
    const done = await this.#read(taken, begun)
    if (done === null) return this.#patiently(() => this.queue.giveBack(id))
    if (done instanceof Problem) return this.#refuse(taken, done)
    let ours = false
    try {
      ours = await this.#patiently(() =>
        this.database.transaction(async (sql) => {
          // First of all, and only once: a job that was given to another meanwhile is not ended twice.
          if (!(await this.queue.done(sql, id))) return false
          await putOutcome(sql, done.outcome, done.record, { job: id, rules: this.#rules })
          return true
        }),
      )
    } catch (error) {
      // The database refuses this record. The next report has nothing to do with it.
      const { message } = error as Error
      return this.#refuse(taken, new Problem('internal-error', `its record was refused by the database (${message})`))
    }
    if (!ours) return
    this.done++
    this.options.onOutcome?.({ ...done.outcome, file: job.file, ms: performance.now() - begun })
  }

  /** Null: not begun, because it is time to stop or the lease would end before the report is read. */
  #read({ job, leaseSeconds }: Taken, begun: number): Promise<Done | Problem | null> {
    const { limits } = this.options
    const patience = Math.max(leaseSeconds * 500, leaseSeconds * 1000 - limits.timeoutMs)
    const source = this.#patiently(() => this.#source.of(job))
    return this.#reading(async () => {
      const { path, problem, passing } = await source
      try {
        if (this.#ending || performance.now() - begun > patience) return null
        if (problem !== null && passing) return problem
        if (problem !== null) return { outcome: failed(job, problem.code, problem.message, job.sha256), record: null }
        const reading = await this.#threads.run({ path, file: job.file, sha256: null, afresh: true })
        const { record, error, incidents, pages, sha256 } = reading
        if (job.sha256 !== null && sha256 !== null && sha256 !== job.sha256)
          return new Problem('damaged', 'has other bytes in the database than were put there')
        const status = record === null ? 'failed' : 'done'
        const { file, id } = job
        const output = record === null ? null : recordFile(id)
        return { outcome: { file, id, sha256, status, output, error, incidents, pages, ms: 0 }, record }
      } catch (error) {
        const refusal = error instanceof Greedy ? tooGreedy(limits) : error
        if (refusal instanceof Refusal) return new Problem(refusal.code, refusal.message)
        throw error
      } finally {
        await this.#source.release(job, path)
      }
    })
  }

  /**
   * A passed limit or a dead thread may be this machine's trouble: the job is tried again before it is given up. When it is,
   * the dataset says why, as a run on one machine would.
   */
  async #refuse({ id, job, last }: Taken, { code, message }: Problem): Promise<void> {
    const outcome = failed(job, code, message, job.sha256)
    const ours = await this.#patiently(() =>
      this.database.transaction(async (sql) => {
        if (!(await this.queue.failed(sql, id, `${code}: ${job.file} ${message}`))) return false
        if (last) await putFailure(sql, outcome, { job: id })
        return true
      }),
    )
    if (ours) this.options.onOutcome?.(outcome)
  }

  /** Of a job whose worker died too often the dataset says so, as of any input that cannot be read. */
  async #tidy(now = false): Promise<void> {
    if (!now && performance.now() - this.#tidied < HOUSEKEEPING_MS) return
    await this.#patiently(() =>
      this.database.transaction(async (sql) => {
        for (const { job, file, id, sha256 } of await this.queue.givenUp(sql))
          await putFailure(sql, failed({ file, id }, 'damaged', `could not be read: ${workerDied}`, sha256), { job })
      }),
    )
    this.#tidied = performance.now()
  }

  /**
   * A database that is away comes back: the same step is tried until it does, or, once the worker was told to stop, for a
   * little while: what it holds goes to others when its lease ends. Errors of our own making are not waited for.
   */
  async #patiently<T>(step: () => Promise<T>): Promise<T> {
    let stopping = 0
    for (let waited = 0; ; waited++) {
      try {
        return await step()
      } catch (error) {
        if (this.options.signal.aborted) stopping += AWAY_MS
        if (!isAway(error) || stopping > STOPPING_MS) throw error
        if (waited === 0) this.options.onTrouble?.('the database is away; waiting for it')
        await sleep(AWAY_MS)
      }
    }
  }

  /** A pause that a signal to stop ends. */
  #wait(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.options.signal }).catch(() => {})
  }
}
