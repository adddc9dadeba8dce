import type { Span } from '../model/span.js'
import type { Passage } from './passage.js'

/** A headline above the text: a first line without a full stop, set apart by a blank line. It says shortly what the text says in full. */
export function headlineOf(passage: Passage): Span | null {
  const line = passage.text.indexOf('\n')
  if (line < 0 || line > 420) return null
  const found = /^[^\n]{1,200}[^\n.!?:;,]\s?\n\s?\n/u.exec(passage.text)
  return found ? { start: 0, end: found[0].length } : null
}

/** What stands in the text itself; what stands in the headline only where the text has nothing. */
export function preferText<T extends { readonly span: Span }>(passage: Passage, found: readonly T[]): T[] {
  const headline = headlineOf(passage)
  if (!headline) return [...found]
  const inText = found.filter((f) => f.span.start >= headline.end)
  return inText.length > 0 ? inText : [...found]
}
