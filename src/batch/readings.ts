import { join } from 'node:path'
import type { Passage } from '../match/passage.js'
import { sha256 } from '../model/identity.js'
import type { Readings } from '../pipeline.js'
import { keep, readKept } from './kept.js'

/**
 * What was read of a report, kept by stage: the outline, what each paragraph tells, and each field of each passage. After a change
 * to the rules of one field, all else is taken as it is. A stage's key is of its own code and of all that it may use; what it
 * reads is part of the name that its reading is kept under.
 */
export const readingsFolder = (cache: string): string => join(cache, 'readings')

/** By stage: the key its readings are valid for, and the readings by what was read. */
type Kept = Record<string, { key: string; by: Record<string, unknown> }>

export class KeptReadings implements Readings {
  readonly #before: Kept
  readonly #now: Kept = {}
  #fresh = false
  #last: { passage: Passage; hash: string } | null = null

  constructor(
    private readonly folder: string,
    private readonly source: string,
    private readonly keys: Readonly<Record<string, string>>,
    /** Read anew, whatever is kept. */
    afresh: boolean,
  ) {
    this.#before = (afresh ? {} : (readKept(folder, source) ?? {})) as Kept
  }

  of<V>(stage: string, from: Passage | string, read: () => V): V {
    const key = this.keys[stage]
    if (key === undefined) return read()
    const name = typeof from === 'string' ? hashed(from) : this.#hashOf(from)
    const before = this.#before[stage]
    const known = before?.key === key ? (before.by[name] as V | undefined) : undefined
    const reading = known ?? read()
    if (known === undefined) this.#fresh = true
    this.#now[stage] ??= { key, by: {} }
    this.#now[stage].by[name] = reading
    return reading
  }

  /** Keeps this run's readings for the next one, where any was new. */
  keep(): void {
    if (this.#fresh) keep(this.folder, this.source, this.#now)
  }

  #hashOf(passage: Passage): string {
    if (this.#last?.passage !== passage) {
      const { text, sentences, scope, asides, setting } = passage
      this.#last = { passage, hash: hashed(JSON.stringify([text, sentences, scope, asides, setting])) }
    }
    return this.#last.hash
  }
}

const hashed = (text: string): string => sha256(text).slice(0, 32)
