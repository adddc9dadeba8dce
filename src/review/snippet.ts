import { findNumbers } from '../match/numbers.js'
import type { Span } from './data.js'
import { segmentsOf } from './segments.js'

/** A stretch of an incident's text for a person to compare two values in: each part plain, or marked as the old or the new value's words. */
export interface Part {
  readonly text: string
  readonly of: 'was' | 'is' | null
}

const around = 55

/** The words of the old and the new value in their surroundings; what lies far between is left out. */
export function snippetOf(text: string, was: unknown, is: readonly Span[]): Part[] {
  const marks = [
    ...wordsFor(text, was).map((span) => ({ ...span, of: 'was' as const })),
    ...is.map((span) => ({ ...span, of: 'is' as const })),
  ]
  const parts: Part[] = []
  let at = 0
  for (const { start, end, marks: here } of segmentsOf(marks)) {
    parts.push({ text: between(text, at, start, parts.length === 0), of: null })
    // Where both stand on the same words, the new value's mark is the one to see.
    parts.push({ text: text.slice(start, end), of: here.some((m) => m.of === 'is') ? 'is' : 'was' })
    at = end
  }
  if (parts.length === 0) return []
  const to = edge(text, at + around, -1)
  parts.push({ text: to < text.length ? `${text.slice(at, Math.max(at, to))} …` : text.slice(at), of: null })
  return parts.filter((part) => part.text !== '')
}

/** The text before a mark: whole where it is short, else what stands near the marks on either side. */
function between(text: string, from: number, to: number, first: boolean): string {
  if (to - from <= 2 * around) return text.slice(from, to)
  const before = text.slice(edge(text, to - around, 1), to)
  return first ? `… ${before}` : `${text.slice(from, edge(text, from + around, -1))} … ${before}`
}

/** Where a value could stand in the text: a name as it is written, a number in digits or words. */
function wordsFor(text: string, value: unknown): Span[] {
  if (typeof value === 'number') return findNumbers(text).filter((n) => n.value === value)
  if (Array.isArray(value)) return value.flatMap((v) => wordsFor(text, v))
  if (value !== null && typeof value === 'object') return wordsFor(text, (value as { name?: unknown }).name)
  if (typeof value !== 'string' || value.length < 2) return []
  const start = text.toLowerCase().indexOf(value.toLowerCase())
  return start < 0 ? [] : [{ start, end: start + value.length }]
}

/** The nearest place between words. */
function edge(text: string, at: number, step: 1 | -1): number {
  let here = Math.min(Math.max(0, at), text.length)
  while (here > 0 && here < text.length && /\S/.test(text[here - 1] as string)) here += step
  return here
}
