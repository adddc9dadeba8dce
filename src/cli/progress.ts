import { plural, printable, say } from './out.js'

export interface Finished {
  readonly file: string
  readonly pages: number | null
  readonly incidents: number
  readonly ms: number
  readonly reused?: 'records' | 'text'
}

const slowMs = 5000

/** One line on a terminal, written over again: how far, how fast, how long still, and what takes its time. Nothing where no person looks. */
export class Progress {
  readonly #begun = performance.now()
  readonly #running = new Map<string, number>()
  readonly #on: boolean
  readonly #timer: NodeJS.Timeout | null
  #done = 0
  #pages = 0
  #incidents = 0
  /** Reports that took work: only they say something about the time the others will take. */
  #worked = 0

  constructor(
    private readonly total: number,
    quiet: boolean,
  ) {
    this.#on = !quiet && process.stderr.isTTY === true
    this.#timer = this.#on ? setInterval(() => this.#show(), 200) : null
    this.#timer?.unref()
  }

  started(file: string): void {
    this.#running.set(file, performance.now())
  }

  finished(report: Finished): void {
    this.#running.delete(report.file)
    this.#done++
    this.#pages += report.pages ?? 0
    this.#incidents += report.incidents
    if (report.reused !== 'records') this.#worked++
  }

  clear(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    if (this.#on) process.stderr.write('\r\u001b[2K')
  }

  #show(): void {
    process.stderr.write(`\r\u001b[2K${this.line(performance.now()).slice(0, (process.stderr.columns || 80) - 1)}`)
  }

  line(now: number): string {
    const seconds = (now - this.#begun) / 1000
    const parts = [`${this.#done}/${this.total} reports`, `${this.#pages} pages`, plural(this.#incidents, 'incident')]
    if (seconds > 1) parts.push(`${(this.#done / seconds).toFixed(1)}/s`)
    if (this.#worked > 4 && seconds > 2) {
      const left = Math.ceil((seconds / this.#done) * (this.total - this.#done))
      parts.push(`${left < 90 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`)
    }
    const [slow] = [...this.#running].filter(([, begun]) => now - begun > slowMs)
    if (slow !== undefined) parts.push(`${printable(slow[0])}: ${Math.round((now - slow[1]) / 1000)} s`)
    return parts.join(' · ')
  }
}

/** What took long, for the end of a run with many reports; nothing where nothing stands out. */
export function slowest(outcomes: readonly Finished[], most = 5): string[] {
  const worked = outcomes.filter(({ reused }) => reused !== 'records')
  if (worked.length < 20) return []
  return [...worked]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(
      ({ file, ms, pages }) =>
        `${(ms / 1000).toFixed(1)} s  ${printable(file)}${pages === null ? '' : `  (${plural(pages, 'page')})`}`,
    )
}

/** Ctrl-C: the first asks the run to stop where it stands; the second ends the program at once. */
export function stopOnSignals(): { signal: AbortSignal; done: () => void } {
  const control = new AbortController()
  const stop = (): void => {
    if (control.signal.aborted) process.exit(130)
    control.abort()
    say('stopping: what is finished is kept …')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: control.signal,
    done: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}
