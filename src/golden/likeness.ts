import { at, type Loose, says } from './fields.js'
import { normalName } from './normal.js'

/** How much an incident's own facts weigh when texts cannot tell: who, when and where before how many. */
const facts: readonly (readonly [path: string, weight: number])[] = [
  ['date.start', 3],
  ['location.place', 3],
  ['victims.killed.total', 2],
  ['location.governorate', 1],
  ['perpetrators', 1],
  ['victims.injured.total', 1],
  ['weapon.attack', 1],
]

/** Two incidents that are less alike than this are not the same one. */
const least = 0.3

/** The words of each incident's text, once. */
export interface Worded {
  readonly incident: Loose
  readonly words: ReadonlySet<string>
}

export function worded(incident: Loose): Worded {
  let words: ReadonlySet<string> | null = null
  return {
    incident,
    // Taken apart only where texts differ.
    get words() {
      words ??= new Set(
        typeof incident.text === 'string'
          ? normalName(incident.text)
              .toLowerCase()
              .match(/[\p{L}\p{N}]+/gu)
          : [],
      )
      return words
    },
  }
}

/**
 * How alike two incidents are, 0 to 1. Reports are written by formula, so a word weighs the less the more incidents
 * it stands in: a village's name tells, "resulted in the killing of" does not.
 */
export function likeness(all: readonly Worded[]): (a: Worded, b: Worded) => number {
  const weight = weights(all)
  return (a, b) => {
    const content = factsAlike(a.incident, b.incident)
    if (a.words.size === 0 || b.words.size === 0) return content >= 0.5 ? content : 0
    const text = shared(a.words, b.words, weight) / sum(new Set([...a.words, ...b.words]), weight)
    const score = 0.75 * text + 0.25 * content
    return score >= least ? score : 0
  }
}

/** How much of `inner` stands in `outer`, 0 to 1: tells a split incident from a new one. */
export function contained(all: readonly Worded[]): (inner: Worded, outer: Worded) => number {
  const weight = weights(all)
  return (inner, outer) =>
    inner.words.size === 0 ? 0 : shared(inner.words, outer.words, weight) / sum(inner.words, weight)
}

function weights(all: readonly Worded[]): (word: string) => number {
  const seen = new Map<string, number>()
  for (const { words } of all) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  return (word) => 1 / (seen.get(word) ?? 1)
}

const sum = (words: ReadonlySet<string>, weight: (word: string) => number): number => {
  let total = 0
  for (const word of words) total += weight(word)
  return total
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  let total = 0
  for (const word of a) if (b.has(word)) total += weight(word)
  return total
}

function factsAlike(a: Loose, b: Loose): number {
  let got = 0
  let most = 0
  for (const [path, weight] of facts) {
    const [x, y] = [fact(at(a, path)), fact(at(b, path))]
    if (x === null && y === null) continue
    most += weight
    if (x === y) got += weight
  }
  return most === 0 ? 0.5 : got / most
}

function fact(value: unknown): string | null {
  if (!says(value)) return null
  if (Array.isArray(value))
    return value
      .map((v) => String(at(v, 'party')))
      .sort()
      .join()
  return normalName(String(value))
}
