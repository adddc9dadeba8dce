import type { ReviewReport, Span } from '../data.js'
import { segmentsOf } from '../segments.js'
import { type Mark, marksOf, spanOf } from './marks.js'
import { chosen, type State } from './store.js'

/** What is to be marked on one sheet (a page, or a block of a text report). */
export interface Marking {
  readonly marks: readonly Mark[]
  /** The chosen incident's paragraph, where it stands on this sheet. */
  readonly region: Span | null
  readonly pointed: Span | null
  readonly incident: number
  readonly field: string | null
}

/** Part of the report that is drawn only while it is near the window. */
export interface Sheet extends Span {
  readonly element: HTMLElement
  show(): void
  hide(): void
  mark(marking: Marking): void
}

export const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Incidents that stand on a stretch of the report, by index. */
export function incidentsOn(report: ReviewReport, stretch: Span): number[] {
  return report.report.incidents.flatMap((_, i) => (overlapping(spanOf(report, i), stretch) ? [i] : []))
}

export function markingOf(state: State, sheet: Span, incidents: readonly number[]): Marking {
  const report = state.report as ReviewReport
  const incident = chosen(state)
  const region = incident >= 0 ? spanOf(report, incident) : null
  const { pointed } = state
  return {
    marks: incidents.flatMap((i) => marksOf(report, i, state.edits)).filter((m) => overlapping(m, sheet)),
    region: region && overlapping(region, sheet) ? region : null,
    pointed: pointed && overlapping(pointed, sheet) ? pointed : null,
    incident,
    field: state.address.field,
  }
}

/** Marks in segments; where several incidents tell one paragraph, the chosen one's marks hide the others'. */
export function segmentsFor(marking: Marking) {
  const own = marking.marks.filter((m) => m.incident === marking.incident)
  const inRegion = (m: Mark): boolean => marking.region !== null && overlapping(m, marking.region)
  return segmentsOf([...own, ...marking.marks.filter((m) => m.incident !== marking.incident && !inRegion(m))])
}
