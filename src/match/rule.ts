import type { Words } from '../lexicon/words.js'
import type { Finding } from '../model/reading.js'
import type { Span } from '../model/span.js'
import { lean } from './lean.js'
import { matchesOf, mayMatch } from './matches.js'
import type { Passage } from './passage.js'

/** A match as a rule's reader sees it: named groups as text and as spans in the passage's text. */
export interface Match {
  readonly text: string
  readonly span: Span
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly parts: Readonly<Record<string, Span>>
}

/**
 * One example of a rule, run as its own test. The span that the rule must mark stands in `[[ ]]`.
 * `gives`: the value; `none`: why this look-alike must not match (no marks then).
 */
export type Example<V> = { readonly text: string; readonly gives: V } | { readonly text: string; readonly none: string }

/** A rule is a value. `read` returns undefined to decline, which is normal. */
export interface Rule<V = unknown> {
  /** `<file>/<what>`, unique over all rules. */
  readonly id: string
  /** The reason for the rule, in a sentence. */
  readonly why: string
  /** Flags must hold `dgu` (and `i` where case does not matter); gaps bounded; named groups only. */
  readonly pattern: (words: Words) => RegExp
  /** A view of the passage's text, of the same length, on which the pattern is tried instead (`match/view.ts`). */
  readonly view?: (passage: Passage) => string
  /** Where the marked words are found by more than a pattern: their span, seen from the match; undefined declines. */
  readonly mark?: (match: Match, passage: Passage) => Span | undefined
  readonly read: (match: Match, passage: Passage) => V | undefined
  /** At least two that match and one that must not. */
  readonly examples: readonly Example<V>[]
}

const patterns = new WeakMap<Words, WeakMap<object, RegExp>>()

/** A rule's pattern for these words, made once: a pattern made anew is translated anew, which takes longer than the search. */
function patternOf(rule: Pick<Rule, 'pattern'>, given: Words): RegExp {
  const words = given.same ?? given
  const made = patterns.get(words) ?? new WeakMap<object, RegExp>()
  const known = made.get(rule)
  if (known !== undefined) return known
  const pattern = lean(rule.pattern(words))
  patterns.set(words, made.set(rule, pattern))
  return pattern
}

/** Every place where `rule` reads something in `range` of the passage (the whole text where not given), in order. */
export function findAll<V>(rule: Rule<V>, passage: Passage, range?: Span): Finding<V>[] {
  if (passage.words.off?.has(rule.id)) return []
  const pattern = patternOf(rule, passage.words)
  const from = range?.start ?? 0
  const to = range?.end ?? passage.text.length
  const whole = rule.view ? rule.view(passage) : passage.text
  const text = from === 0 && to === whole.length ? whole : whole.slice(from, to)
  const found: Finding<V>[] = []
  for (const m of matchesOf(text, pattern)) {
    const match = marked(rule, toMatch(m, from, passage.text), passage)
    if (!match) continue
    const value = rule.read(match, passage)
    if (value === undefined) continue
    // A reader may narrow what it marks by a group named `mark`.
    const span = match.parts.mark ?? match.span
    found.push({ rule: rule.id, span, value, parts: match.parts })
  }
  return found
}

function marked<V>(rule: Rule<V>, match: Match, passage: Passage): Match | undefined {
  if (!rule.mark) return match
  const found = rule.mark(match, passage)
  if (!found) return undefined
  // The span alone: what a rule knows of it besides has no place in a record.
  const mark = { start: found.start, end: found.end }
  const words = passage.text.slice(mark.start, mark.end)
  return { ...match, groups: { ...match.groups, mark: words }, parts: { ...match.parts, mark } }
}

/** As `findAll`, sentence by sentence: a pattern then never joins words over a sentence's end. */
export function findInSentences<V>(rule: Rule<V>, passage: Passage): Finding<V>[] {
  if (!mayMatch(rule.view ? rule.view(passage) : passage.text, patternOf(rule, passage.words))) return []
  return passage.sentences.flatMap((sentence) => findAll(rule, passage, sentence))
}

/** Spans from the match; words always from the text itself, also where the pattern was tried on a view. */
function toMatch(m: RegExpExecArray, offset: number, text: string): Match {
  const parts: Record<string, Span> = {}
  const groups: Record<string, string | undefined> = {}
  for (const [name, at] of Object.entries(m.indices?.groups ?? {})) {
    if (!at) continue
    parts[name] = { start: at[0] + offset, end: at[1] + offset }
    groups[name] = text.slice(at[0] + offset, at[1] + offset)
  }
  const start = m.index + offset
  const span = { start, end: start + m[0].length }
  return { text: text.slice(span.start, span.end), span, groups, parts }
}
