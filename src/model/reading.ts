import type { Flag, SpanRef } from './record.js'
import type { Span } from './span.js'

/** One thing read by one rule: no evidence, no value. `parts` are the spans of the pattern's named groups. */
export interface Finding<V = unknown> {
  readonly rule: string
  readonly span: Span
  readonly value: V
  readonly parts: Readonly<Record<string, Span>>
}

/** Where a value stands and which rule read it. */
export interface Evidence {
  readonly spans: readonly SpanRef[]
  readonly rule: string
}

/** A candidate that was not chosen, and why: shown by `explain` and the review page. */
export interface Lost {
  readonly path: string
  readonly value: unknown
  readonly span: Span
  readonly rule: string
  readonly why: string
}

/** Text that a field has used, or that is set aside for a named reason ("earlier attack", "origin of the victims"). */
export interface Used extends Span {
  readonly by: string
}

/** What one field reader returns for one passage. `evidence` is keyed by contract path and holds every non-null value's. */
export interface Reading<V> {
  readonly value: V
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly used: readonly Used[]
  readonly lost: readonly Lost[]
  readonly flags: readonly Flag[]
  /** How a value came about where it was worked out and not copied, by contract path: one line a step. For `explain`. */
  readonly steps?: Readonly<Record<string, readonly string[]>>
}
