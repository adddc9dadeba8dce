import type { Note } from './note.js'
import type { Region } from './page.js'
import type { Span } from './span.js'

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'caption'
  | 'footnote'
  | 'links'
  | 'other'

/**
 * A block of the report's text, in reading order. `text.slice(start, end)` is its text: lines joined by single
 * spaces, words that a line break split made whole, no footnote marks. Blocks are separated by a blank line in `text`.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Page the block begins on, 1-based; null for plain text. */
  readonly page: number | null
  /** Heading rank, 1 the highest, by font and size (PDF) or numbering (text); null where it is not a heading. */
  readonly level: number | null
  /** Printed mark of a list item or numbered heading, without the text: "A.", "1-", "•". Not part of the block's text. */
  readonly marker: string | null
  /** Bold or coloured words at the paragraph's start, set apart by font ("Aleppo governorate:"), as a span in `text`. */
  readonly runIn: Span | null
  /** Table blocks: rows of cells as spans in `text`; null elsewhere. */
  readonly rows: readonly (readonly Span[])[] | null
  /** Offsets of lines inside the block that begin a sentence: another paragraph may begin there. */
  readonly turns?: readonly number[]
}

/** A piece of one line: characters `start..end` of the text stand in this box; `edges` holds each character's left x plus the last right x. */
export interface Piece extends Span {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly edges: readonly number[]
}

export interface DocLink {
  readonly url: string
  readonly page: number | null
  /** Words the link stands on, where it stands on words. */
  readonly span: Span | null
}

/** A superscript mark in the text ("forces.2"): where it stood (its offset in `text`) and the footnote block it points to. */
export interface FootnoteMark {
  readonly mark: string
  readonly offset: number
  /** Index into `blocks`, or null where no note answers to the mark. */
  readonly block: number | null
}

/** Text that a person skips: running heads, page numbers, side bars. Listed, never silently lost. */
export interface Dropped {
  readonly page: number
  readonly text: string
  readonly why: 'running-head' | 'running-foot' | 'page-number' | 'side-bar' | 'cover' | 'chart' | 'other'
  readonly region: Region
}

/** The text layer of one report: plain data, safe to keep as JSON. Everything above speaks in offsets into `text`. */
export interface Doc {
  readonly mediaType: 'application/pdf' | 'text/plain'
  readonly text: string
  readonly blocks: readonly Block[]
  /** In order of `start`; empty for plain text. */
  readonly pieces: readonly Piece[]
  readonly pages: readonly { readonly number: number; readonly width: number; readonly height: number }[]
  readonly links: readonly DocLink[]
  readonly marks: readonly FootnoteMark[]
  readonly dropped: readonly Dropped[]
  readonly notes: readonly Note[]
}
