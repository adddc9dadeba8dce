import type { Span } from './data.js'

/** A stretch of text and all that is marked on it. */
export interface Segment<T> extends Span {
  readonly marks: readonly T[]
}

/** Overlapping marks split at their boundaries: within one segment the same marks hold from end to end. Empty stretches are left out. */
export function segmentsOf<T extends Span>(marks: readonly T[]): Segment<T>[] {
  const events = marks
    .filter((m) => m.end > m.start)
    .flatMap((mark) => [
      { at: mark.start, mark, opens: true },
      { at: mark.end, mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at)
  const open = new Set<T>()
  const segments: Segment<T>[] = []
  let from = 0
  for (const { at, mark, opens } of events) {
    if (at > from && open.size > 0) segments.push({ start: from, end: at, marks: [...open] })
    from = at
    if (opens) open.add(mark)
    else open.delete(mark)
  }
  return segments
}
