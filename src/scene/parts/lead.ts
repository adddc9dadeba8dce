import { dayOfMonth, weekday } from '../../match/events.js'
import { lean } from '../../match/lean.js'
import { numberSource } from '../../match/numbers.js'
import type { Span } from '../../model/span.js'
import { type Clause, harms } from './clauses.js'
import { killedIn } from './counts.js'
import { announced, deeds } from './openers.js'

/** "Bombings killed scores": an act in the plural. */
const plural =
  /\b(?:(?:bomb|gun|suicide|drone|rocket|mortar|air)\s)?(?:attacks|(?:air\s?)?strikes|raids|bombings|bombardments|explosions|blasts|assaults|shootings|killings|bombs|incidents)\b/iu
/** "In the deadliest incident, …": what stands before it told of all. */
export const singled =
  /^(?:in\s(?:the|one)\s(?:(?:of\sthe\s)?(?:deadliest|worst|bloodiest|most\sserious|first|single)(?:,|\s(?:of\s(?:them|these|those|the)\b)?)\s?)?(?:(?:incidents?|attacks?|strikes?|cases?|raids?|bombings?|blasts?)\b)?|the\s(?:deadliest|worst|bloodiest|first)\b)/iu
const singles = (words: string): boolean =>
  singled.test(words) &&
  /^(?:in\s)?(?:the|one)\s(?:of\sthe\s)?(?:deadliest|worst|bloodiest|most|first|single|incident|attack|strike|case|raid|bombing|blast)/iu.test(
    words,
  )

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const counts = (words: string, n: number): boolean =>
  n < numbers.length &&
  new RegExp(`\\b(?:${numbers[n]}|${n})\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${deeds}\\b`, 'iu').test(words)

/** A stretch that tells of several incidents before each is told: the clauses of the lead, and the first places behind it. */
export interface Begun {
  readonly killed: number | null
  readonly places: readonly string[]
}

/**
 * How many clauses at the beginning tell of all incidents together. `walk` gives the incidents that the clauses behind tell.
 * A lead has a common toll that the others add up to, or announces several, or goes over to "the deadliest" of them.
 */
export function leadOf(clauses: readonly Clause[], walk: (rest: readonly Clause[]) => readonly Begun[]): number {
  const k = clauses.findIndex(harms)
  const opening = clauses[k]
  if (!opening || k > 3) return 0
  const rest = clauses.slice(k + 1)
  const next = rest.find((c) => c.words.trim() !== '')
  const told = killedIn(opening.words)
  if (!next || (next.head && told === null)) return 0
  const many = plural.test(opening.words) || announced.test(opening.words)
  const first = singles(next.words.trim())
  if (told !== null || many || first) {
    const begun = walk(rest)
    if (begun.length > 1) {
      const sum = begun.reduce((n, b) => n + (b.killed ?? 0), 0)
      const known = begun.every((b) => b.killed !== null)
      if (told !== null && known && told === sum) return k + 1
      if (next.head) return 0
      if (first) return k + 1
      if (counts(opening.words, begun.length) && (told === null || told >= sum)) return k + 1
      const open = many || opening.telling.places.length === 0
      if (open && told === begun.length && begun.every((b) => b.killed === null || b.killed === 1)) return k + 1
      const within =
        opening.telling.places.length === 0 ||
        begun.some((b) => b.places.some((p) => opening.words.toLowerCase().includes(p)))
      if (
        many &&
        within &&
        (told === null || told >= sum) &&
        (told === null || announced.test(opening.words) || sum > 0)
      )
        return k + 1
    }
  }
  return 0
}

const person =
  '(?:people|civilians|persons|others|individuals|soldiers|fighters|children|women|men|residents|journalists|lives)'
const toll = new RegExp(
  [
    `\\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing)|injur(?:ed|ing)|claimed|left|lost)\\s(?:at\\sleast\\s|more\\sthan\\s|about\\s|some\\s|a\\stotal\\sof\\s)?${numberSource}(?:\\s${person}|\\sdead)?`,
    `${numberSource}\\s(?:(?:more|other|${person})\\s){0,2}(?:(?:was|were|have\\sbeen|had\\sbeen)\\s)?(?:dead|killed|wounded|injured|die|died|deaths|lives)\\b`,
  ].join('|'),
  'giu',
)
/** "two deadly explosions": they are the incidents themselves, no strikes of one. */
const acts = new RegExp(`\\b${numberSource}\\s(?:[\\p{L}-]{1,20}\\s){0,3}${deeds}\\b`, 'giu')
const days = new RegExp(`\\b(?:on\\s)?(?:${weekday},?\\s)?(?:${dayOfMonth}|${weekday})\\b`, 'giu')

/** Tolls and numbers of attacks that a lead tells: of all its incidents, of none alone. */
export const commonTolls = (c: Clause): Span[] => [...(harms(c) ? found(toll, c) : []), ...found(acts, c)]
export const commonDays = (c: Clause): Span[] => (c.telling.days.length > 0 ? found(days, c) : [])

/** Where a clause names its places: the names are compared in one form, letter for letter. */
export function commonPlaces(c: Clause): Span[] {
  const small = plainly(c.words)
  return c.telling.places.flatMap((name) => {
    const at = small.indexOf(name)
    return at < 0 ? [] : [{ start: c.start + at, end: c.start + at + name.length }]
  })
}

/** Small letters and no marks, the same length: so that "Al-Bab" is found by "al bab". */
export const plainly = (words: string): string => words.toLowerCase().replace(/[’‘'ʼ-]/gu, ' ')

const found = (pattern: RegExp, clause: Clause): Span[] =>
  [...clause.words.matchAll(lean(pattern))].map((m) => ({
    start: clause.start + m.index,
    end: clause.start + m.index + m[0].length,
  }))
