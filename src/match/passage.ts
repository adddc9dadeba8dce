import type { Words } from '../lexicon/words.js'
import type { Span } from '../model/span.js'

/** What stands around an incident and helps to read it. Everything here was printed in the report. */
export interface Setting {
  readonly period: { readonly start: string | null; readonly end: string | null }
  /** Order of numeric dates in this report, from its own unambiguous ones; null leaves "4/5/2018" open. */
  readonly dateOrder: 'day-month' | 'month-day' | null
  readonly heading: {
    readonly perpetrator: string | null
    readonly governorate: string | null
    /** Of a report that follows the days: the day that this stands under. */
    readonly day?: string | null
    /** What stands beside the day in the heading of one account. */
    readonly title?: string | null
  }
  /** ISO day of the text's own date line, from which its weekdays count. */
  readonly published?: string | null
  /** ISO day of the incident told just before, for "the following day"; null where there is none. */
  readonly previousDay: string | null
}

/** A stretch of a paragraph that does not tell this incident, and why: "earlier attack", "origin of the victims", "campaign total". */
export interface Aside extends Span {
  readonly why: string
}

/** What a paragraph tells of one incident. Offsets are into the paragraph. */
export interface Told {
  /** Sentences in order, without the white space between them. */
  readonly sentences: readonly Span[]
  /** The stretches that tell this incident: the whole text, but where a paragraph tells several incidents. */
  readonly scope: readonly Span[]
  readonly asides: readonly Aside[]
  /** A toll whose verb stands with the incident before ("killed nine in Amran, and two more in Nihm"): where its sentence begins, and the verb. */
  readonly elided?: { readonly at: number; readonly verb: Span }
}

/** One incident's paragraph as every field reader sees it. Offsets are into `text`. */
export interface Passage extends Told {
  readonly text: string
  readonly setting: Setting
  readonly words: Words
}

/** Does this lie within the stretches that tell the incident? */
export const inScope = ({ scope }: Passage, { start, end }: Span): boolean =>
  scope.some((s) => start >= s.start && end <= s.end)

/** Is this place part of the incident told: in scope, and in no aside? */
export function tells(passage: Passage, span: Span): boolean {
  return inScope(passage, span) && !passage.asides.some((a) => span.start >= a.start && span.start < a.end)
}

/** Index of the sentence that holds this offset, or -1. */
export function sentenceAt(passage: Passage, offset: number): number {
  return passage.sentences.findIndex((s) => offset >= s.start && offset < s.end)
}
