/** What the server (or a static page) hands to the browser: plain data, shared types, no logic. */
import type { BlockKind } from '../model/doc.js'
import type { Lost } from '../model/reading.js'
import type { ReportFile } from '../model/record.js'

/** A report as the list of reports shows it, before it is opened. */
export interface ReportCard {
  readonly id: string
  readonly file: string
}

/**
 * One piece of a line in few bytes, lengths in tenths of a point:
 * `[start, end, page, y, height, x of the first character, then each character's advance]`.
 */
export type PackedPiece = readonly number[]

export interface BlockData {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly level: number | null
}

/** One difference between the accepted record (golden) and the extracted one. */
export interface GoldenDifference {
  readonly kind: string
  /** Index into `report.incidents`; null where the difference is about the report, or about an incident that output lacks. */
  readonly incident: number | null
  readonly field: string | null
  readonly was: unknown
  readonly is: unknown
  readonly words: readonly string[]
}

export interface VerdictData {
  /** Index of the incident; null for a verdict on the whole report. */
  readonly incident: number | null
  readonly field: string | null
  readonly who: string
  readonly when: string
  readonly why: string
  /** Why it does not stand any more; null where it stands. */
  readonly fell: string | null
}

/** The accepted state a window knows. `hash` names it: a write must bring it, so that nobody overwrites what they have not seen. */
export interface GoldenState {
  readonly hash: string | null
  readonly differences: readonly GoldenDifference[]
  /** Incidents (by index) that golden holds. */
  readonly held: readonly number[]
  /** Who accepted what and why, the latest last, and whether it still stands. */
  readonly verdicts: readonly VerdictData[]
}

/** The words a field may hold, for menus and suggestions. */
export type Choices = Readonly<
  Record<
    | 'governorates'
    | 'attacks'
    | 'deliveries'
    | 'partsOfDay'
    | 'qualifiers'
    | 'placeTypes'
    | 'families'
    | 'attributions'
    | 'roles'
    | 'times'
    | 'parties'
    | 'munitions',
    readonly string[]
  >
>

export interface ReviewReport {
  readonly id: string
  readonly mediaType: 'application/pdf' | 'text/plain'
  readonly report: ReportFile
  /** Where each incident's text begins in the report's text. */
  readonly starts: readonly number[]
  readonly text: string
  readonly blocks: readonly BlockData[]
  readonly pages: readonly { readonly number: number; readonly width: number; readonly height: number }[]
  readonly pieces: readonly PackedPiece[]
  /** Losing candidates, by incident. */
  readonly lost: readonly (readonly Lost[])[]
  readonly golden: GoldenState
  readonly choices: Choices
  /** Set where the records in the output folder are not these: the folder is older than the input or the program. */
  readonly stale: string | null
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** A corrected value and the words it was read from, in the incident's text; null where a person knows it from elsewhere. */
export interface Edit {
  readonly value: unknown
  readonly span: Span | null
}

/** Corrections by incident id, then by field path. */
export type Edits = Readonly<Record<string, Readonly<Record<string, Edit>>>>

export interface AcceptRequest {
  readonly report: string
  /** The golden the window has seen. */
  readonly golden: string | null
  /** SHA-256 of the source the window shows. */
  readonly source: string
  readonly incident: string | null
  readonly field: string | null
  readonly reason: string
  readonly edits: Edits
}

export type AcceptAnswer =
  | { readonly ok: true; readonly golden: GoldenState }
  | {
      readonly ok: false
      readonly code: 'changed' | 'refused'
      readonly message: string
      readonly golden?: GoldenState
    }

/** What a static page carries in itself. */
export interface StaticData {
  readonly reports: readonly ReviewReport[]
}
