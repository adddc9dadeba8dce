import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import type { Outcome } from './outcome.js'

/** What is remembered of one input: enough to see, by hashing it and its record file, that there is nothing to do. */
export interface Entry {
  readonly id: string
  /** Where it was: a record file goes when its report is gone, and only then. */
  readonly path: string
  readonly bytes: number
  readonly rules: string
  /** Of the record file; null where the input failed. */
  readonly record: string | null
  readonly outcome: Outcome
}

/**
 * The memory of an output folder, in its `.cache`. Each finished input adds one line at once, so that a killed run is resumed; a
 * line cut short by the end of a run is passed over. At the end of a run it is written anew with one line for each id.
 */
export class IndexFile {
  readonly #path: string
  readonly #entries = new Map<string, Entry>()
  readonly #sizes = new Set<number>()
  #added = 0

  constructor(private readonly cache: string) {
    this.#path = join(cache, 'index.jsonl')
    for (const line of readLines(this.#path)) {
      try {
        const entry = JSON.parse(line) as Entry
        if (typeof entry.id === 'string' && typeof entry.outcome?.file === 'string') this.#entries.set(entry.id, entry)
      } catch {}
    }
    for (const { bytes } of this.#entries.values()) this.#sizes.add(bytes)
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  /** Whether a file of this size was read before: if not, its hash need not be asked for. */
  knowsSize(bytes: number): boolean {
    return this.#sizes.has(bytes)
  }

  add(entry: Entry): void {
    this.#entries.set(entry.id, entry)
    this.#append(entry)
  }

  forget(id: string): void {
    if (this.#entries.delete(id)) this.#added++
  }

  async compact(): Promise<void> {
    if (this.#added === 0) return
    const lines = [...this.#entries.values()].map((entry) => `${JSON.stringify(entry)}\n`)
    await writeWhole(this.#path, lines.join(''), false).catch(() => {})
  }

  /** Memory that cannot be kept costs time in the next run, nothing else. */
  #append(entry: Entry): void {
    try {
      if (this.#added++ === 0) mkdirSync(this.cache, { recursive: true })
      // A line of its own, whatever a killed run left at the end.
      appendFileSync(this.#path, `\n${JSON.stringify(entry)}`)
    } catch {}
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
