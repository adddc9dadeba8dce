import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { Refusal } from '../model/note.js'
import { built } from './code.js'
import type { Limits } from './limits.js'
import type { Reading, Shared, Task } from './reading.js'

/** The run was stopped while this report was being read; nothing is known of it. */
export class Stopped extends Error {}

interface Running {
  readonly begun: number
  readonly control: AbortController
}

/**
 * The kept threads that read reports. A thread that passes a limit or dies is ended and another takes its place; only its own
 * report fails. A thread's heap is bounded by the system; what it holds outside the heap (inflated streams) is seen only as the
 * memory of the whole process, so when that grows too far the longest-running report is stopped and tried again alone.
 */
export class Threads {
  readonly #pool: Piscina<Task, Reading>
  readonly #running = new Map<Task, Running>()
  readonly #watch: NodeJS.Timeout
  readonly #ceiling: number

  constructor(
    jobs: number,
    private readonly limits: Limits,
    shared: Shared,
  ) {
    this.#ceiling = process.memoryUsage.rss() + jobs * limits.memoryMb * 1.25 * 1024 * 1024
    this.#pool = new Piscina<Task, Reading>({
      filename: fileURLToPath(built('batch/worker.js')),
      minThreads: 1,
      maxThreads: jobs,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      workerData: shared,
      recordTiming: false,
    })
    this.#watch = setInterval(() => this.#checkMemory(), 200)
    this.#watch.unref()
  }

  /** Rejects with a `Refusal` where a limit was passed or the thread died, with `Stopped` after `stop()`. */
  async run(task: Task): Promise<Reading> {
    const control = new AbortController()
    this.#running.set(task, { begun: performance.now(), control })
    const { timeoutMs } = this.limits
    const limit = new Refusal('timed-out', `was not read within ${timeoutMs / 1000} s (--timeout)`)
    const timer = setTimeout(() => control.abort(limit), timeoutMs)
    try {
      return await this.#pool.run(task, { signal: control.signal })
    } catch (error) {
      throw control.signal.aborted ? control.signal.reason : whyDied(error as NodeJS.ErrnoException, this.limits)
    } finally {
      clearTimeout(timer)
      this.#running.delete(task)
    }
  }

  /** Ends what is running; each rejects with `Stopped`. */
  stop(): void {
    for (const { control } of this.#running.values()) control.abort(new Stopped())
  }

  async close(): Promise<void> {
    clearInterval(this.#watch)
    await this.#pool.destroy()
  }

  #checkMemory(): void {
    if (process.memoryUsage.rss() < this.#ceiling) return
    const [longest] = [...this.#running.values()].sort((a, b) => a.begun - b.begun)
    longest?.control.abort(new Greedy())
  }
}

/** Stopped because the process grew too large while it ran; whether it was to blame is seen when it runs alone. */
export class Greedy extends Error {}

export const tooGreedy = (limits: Limits): Refusal =>
  new Refusal('too-large', `needs more than ${limits.memoryMb} MB of memory (--memory)`)

function whyDied(error: NodeJS.ErrnoException, limits: Limits): Error {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooGreedy(limits)
  return new Refusal('damaged', `ended its reader (${error.message.replace(/\s+/g, ' ').slice(0, 200)})`)
}
