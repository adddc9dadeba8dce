import type { Draft } from './index.js'
import { aside } from './kinds.js'
import type { Line, Part } from './line.js'

/** Behind a figure's stop or a gap only at the line's end: "since 2012.3". */
const glued =
  /(?<=[A-Za-zÀ-ɏ][)”"’']?[.,;:!?][”"’)]?)\d{1,3}(?=\s|$)|(?<=\d[.;]|\p{L}[)”"’']{0,2}[.!?][”"’)]?\s)\d{1,2}$/gu

/**
 * Some fonts carry raised figures of their own, so that a footnote mark is drawn like any other letter: "forces.2". Where
 * a note with that number stands in the report, and the numbers come in order, the figure leaves the sentence.
 */
export function liftGlued(drafts: readonly Draft[]): void {
  const raised = new Set(drafts.flatMap((d) => d.lines.flatMap((l) => l.raised.map((r) => r.mark))))
  const notes = drafts.flatMap((d) =>
    d.kind === 'footnote' && d.marker !== null ? [d.marker.replace(/\D/gu, '')] : [],
  )
  const open = notes.filter((n) => n !== '' && !raised.has(n))
  if (open.length === 0) return
  let next = 0
  for (const draft of drafts) {
    if (aside.has(draft.kind)) continue
    draft.lines = draft.lines.map((line) => {
      let out = line
      for (const m of line.text.matchAll(glued)) {
        // A number may be missing from the notes or from the text; it never goes back.
        const at = open.indexOf(m[0], next)
        if (at < 0 || at > next + 2) continue
        next = at + 1
        out = without(out, m.index - (line.text.length - out.text.length), m[0])
      }
      return out
    })
  }
}

/** The line without a mark; the run it stood in is parted there. */
function without(line: Line, at: number, mark: string): Line {
  const end = at + mark.length
  const parts: Part[] = []
  for (const part of line.parts) {
    if (part.end <= at) parts.push(part)
    else if (part.start >= end) parts.push({ ...part, start: part.start - mark.length, end: part.end - mark.length })
    else {
      const each = part.run.width / Math.max(1, part.end - part.start)
      if (at > part.start)
        parts.push({ start: part.start, end: at, run: { ...part.run, width: each * (at - part.start) } })
      if (part.end > end)
        parts.push({
          start: at,
          end: part.end - mark.length,
          run: { ...part.run, x: part.run.x + each * (end - part.start), width: each * (part.end - end) },
        })
    }
  }
  return { ...line, parts, text: line.text.slice(0, at) + line.text.slice(end), raised: [...line.raised, { mark, at }] }
}
