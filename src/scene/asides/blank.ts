import type { Aside } from '../../match/passage.js'
import type { Span } from '../../model/span.js'

/** A stretch of the text with its background blanked, letter by letter: offsets from its start stay true. */
export function blanked(text: string, stretch: Span, asides: readonly Aside[]): string {
  let out = text.slice(stretch.start, stretch.end)
  for (const a of asides) {
    const from = Math.max(0, a.start - stretch.start)
    const to = Math.min(out.length, a.end - stretch.start)
    if (to > from) out = out.slice(0, from) + ' '.repeat(to - from) + out.slice(to)
  }
  return out
}
