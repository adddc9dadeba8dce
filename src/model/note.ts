/**
 * What a person should look at. Data problems are notes, never exceptions.
 * `page` is 1-based; `incident` is an incident's id.
 */
export interface Note {
  readonly code: string
  readonly message: string
  readonly page?: number
  readonly incident?: string
}

/** An input that gives no report at all. `code` goes to the manifest. */
export type RefusalCode =
  | 'empty-file'
  | 'not-a-report'
  | 'encrypted'
  | 'no-text-layer'
  | 'damaged'
  | 'broken-characters'
  | 'too-large'
  | 'timed-out'

/** Thrown by `read/` and caught at the edge: the one expected failure below the line. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
