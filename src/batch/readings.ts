import { join } from 'node:path'
import type { Passage } from '../match/passage.js'
import { sha256 } from '../model/identity.js'
import type { Reading } from '../model/reading.js'
import type { Readings } from '../pipeline.js'
import { keep, readKept } from './kept.js'

/**
 * What the fields read, kept by field: after a change to the rules of one field, the others' readings of the same passages
 * are taken as they are. A field's key is of its own code and of all that it may use; a passage's of all that is in it.
 */
export const readingsFolder = (cache: string): string => join(cache, 'readings')

/** By field: the key its readings are valid for, and the readings by passage. */
type Kept = Record<string, { key: string; by: Record<string, Reading<unknown>> }>

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

  of<V>(field: string, passage: Passage, read: () => Reading<V>): Reading<V> {
    const key = this.keys[field]
    if (key === undefined) return read()
    const hash = this.#hashOf(passage)
    const before = this.#before[field]
    const known = before?.key === key ? (before.by[hash] as Reading<V> | undefined) : undefined
    const reading = known ?? read()
    if (known === undefined) this.#fresh = true
    this.#now[field] ??= { key, by: {} }
    this.#now[field].by[hash] = reading
    return reading
  }

  /** Keeps this run's readings for the next one, where any was new. */
  keep(): void {
    if (this.#fresh) keep(this.folder, this.source, this.#now)
  }

  #hashOf(passage: Passage): string {
    if (this.#last?.passage !== passage) {
      const { text, sentences, scope, asides, setting } = passage
      this.#last = { passage, hash: sha256(JSON.stringify([text, sentences, scope, asides, setting])).slice(0, 32) }
    }
    return this.#last.hash
  }
}
