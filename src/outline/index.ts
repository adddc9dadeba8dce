import type { Words } from '../lexicon/words.js'
import type { Doc } from '../model/doc.js'
import type { Note } from '../model/note.js'
import type { ReportFile, Stated } from '../model/record.js'
import type { Span } from '../model/span.js'

/** A heading that an incident stands under, as printed, without number and colon. */
export interface HeadingRef {
  readonly text: string
  readonly span: Span
}

/** A stretch of the report's text that tells one or several incidents. */
export interface IncidentBlock extends Span {
  readonly heading: { readonly perpetrator: HeadingRef | null; readonly governorate: HeadingRef | null }
}

/** What the report is made of, in offsets into the report's text. */
export interface Outline {
  readonly report: ReportFile['report']
  readonly dateOrder: 'day-month' | 'month-day' | null
  readonly stated: Stated
  readonly incidents: readonly IncidentBlock[]
  /** The report says that it lists only its most notable incidents. */
  readonly notableOnly: boolean
  /** Stretches between the incidents that carry their links ("links" blocks, footnotes), by index into `incidents`. */
  readonly evidence: readonly { readonly url: string; readonly page: number | null; readonly incident: number | null }[]
  readonly notes: readonly Note[]
}

export const nothingStated: Stated = {
  incidents: { total: null, byPerpetrator: null, byGovernorate: null, byControl: null },
  killed: { total: null, children: null, women: null, womenAndChildrenPercent: null, byPerpetrator: null },
  spans: {},
}

export function outlineOf(doc: Doc, id: string, _words: Words): Outline {
  return {
    report: { id, publisher: null, title: null, period: { start: null, end: null } },
    dateOrder: null,
    stated: nothingStated,
    incidents: doc.blocks
      .filter(
        (b) => b.kind === 'paragraph' && /\b(?:killed|killing|dead|died|death)\b/i.test(doc.text.slice(b.start, b.end)),
      )
      .map((b) => ({ start: b.start, end: b.end, heading: { perpetrator: null, governorate: null } })),
    notableOnly: false,
    evidence: [],
    notes: [],
  }
}
