import type { Doc } from '../model/doc.js'
import type { Result } from '../pipeline.js'
import { choices } from './choices.js'
import type { GoldenState, ReviewReport } from './data.js'
import { packPiece } from './pieces.js'

/** What the browser gets of one report. */
export function prepare(
  { report, doc, outline, traces }: Result,
  golden: GoldenState,
  stale: string | null,
): ReviewReport {
  return {
    id: report.report.id,
    mediaType: doc.mediaType,
    report,
    starts: startsOf(doc, outline.incidents, report.incidents),
    text: doc.text,
    blocks: doc.blocks.map(({ start, end, kind, level }) => ({ start, end, kind, level })),
    pages: doc.pages.map(({ number, width, height }) => ({ number, width, height })),
    pieces: doc.pieces.map(packPiece),
    lost: traces.map((trace) => trace.lost),
    golden,
    choices,
    stale,
  }
}

/** Several incidents can be told in one stretch, and a stretch can tell none: both lists are in reading order, the text links them. */
function startsOf(
  doc: Doc,
  stretches: readonly { readonly start: number; readonly end: number }[],
  incidents: readonly { readonly text: string }[],
): number[] {
  let index = 0
  return incidents.map(({ text }) => {
    for (let i = index; i < stretches.length; i++) {
      const { start, end } = stretches[i] as { start: number; end: number }
      if (doc.text.slice(start, end) !== text) continue
      index = i
      return start
    }
    return Math.max(0, doc.text.indexOf(text))
  })
}
