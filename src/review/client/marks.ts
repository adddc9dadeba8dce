import type { Edits, ReviewReport, Span } from '../data.js'
import { fieldOf } from './fields.js'

/** Words that a field was read from, in offsets into the report's text. */
export interface Mark extends Span {
  readonly incident: number
  /** The field's row, and its colour. */
  readonly field: string
  readonly group: string
}

/** All marks of one incident, with a person's corrections in place of what was read. */
export function marksOf(report: ReviewReport, incident: number, edits: Edits): Mark[] {
  const record = report.report.incidents[incident]
  if (record === undefined) return []
  const base = report.starts[incident] ?? 0
  const own = edits[record.id] ?? {}
  const marks: Mark[] = []
  const seen = new Set<string>()
  const add = (path: string, span: Span) => {
    const field = fieldOf(path)
    const key = `${field?.path} ${span.start} ${span.end}`
    if (field === undefined || seen.has(key)) return
    seen.add(key)
    marks.push({ incident, field: field.path, group: field.group, start: base + span.start, end: base + span.end })
  }
  for (const [path, spans] of Object.entries(record.spans)) {
    if (own[fieldOf(path)?.path ?? ''] !== undefined) continue
    for (const span of spans) if ('start' in span) add(path, span)
  }
  for (const [path, edit] of Object.entries(own)) if (edit.span) add(path, edit.span)
  return marks
}

export function spanOf(report: ReviewReport, incident: number): Span {
  const start = report.starts[incident] ?? 0
  return { start, end: start + (report.report.incidents[incident]?.text.length ?? 0) }
}
