import type { Words } from '../lexicon/words.js'

/** One report to read, as it is handed to a thread. Plain data. */
export interface Task {
  readonly path: string
  /** As it is named in the records. */
  readonly file: string
  /** Of the bytes, where they have been hashed already. */
  readonly sha256: string | null
  /** Read the PDF even where its text layer is kept. */
  readonly afresh: boolean
}

/** What a thread gives back: the record file's text, or why there is none. */
export interface Reading {
  readonly sha256: string | null
  readonly record: string | null
  readonly error: { readonly code: string; readonly message: string } | null
  readonly incidents: number
  readonly pages: number | null
  /** Whether the text layer was a kept one. */
  readonly kept: boolean
}

/** The same for all tasks of a run; given to a thread when it begins. */
export interface Shared {
  readonly words: Words | null
  readonly password: string | null
  readonly maxPages: number
  readonly maxBytes: number
  /** Where text layers are kept; null for nowhere. */
  readonly layers: string | null
  readonly readerKey: string
  /** Where readings are kept, and by stage the key they are valid for; null for nowhere. */
  readonly readings: string | null
  readonly stageKeys: Readonly<Record<string, string>>
}
