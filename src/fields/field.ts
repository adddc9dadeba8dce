import type { Passage } from '../match/passage.js'
import type { Rule } from '../match/rule.js'
import type { Reading } from '../model/reading.js'

/** One field of the record: its rules (each with examples that run) and its reader. Fields never import each other. */
export interface Field<V> {
  readonly name: string
  readonly rules: readonly Rule<never>[] | readonly Rule<unknown>[]
  readonly read: (passage: Passage) => Reading<V>
}

export const nothing = <V>(value: V): Reading<V> => ({ value, evidence: {}, used: [], lost: [], flags: [] })
