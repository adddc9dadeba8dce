import type { Words } from '../lexicon/words.js'

/** Regular-expression source that matches `word` as people print it: any white space, straight or typographic apostrophes and hyphens. */
export function literal(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s{1,3}')
    .replace(/['’‘ʼʿʾ`]/g, "['’‘ʼʿʾ`]")
    .replace(/[-‐‑–]/g, '[-‐‑–]')
}

/** Alternation of words, longest first, so that "Syrian regime forces" is tried before "Syrian regime". Not a group. */
export function oneOf(words: Iterable<string>): string {
  const unique = [...new Set(words)]
  if (unique.length === 0) return '(?!)'
  return unique
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|')
}

/** A pattern made once per word list: `derive(w => new RegExp(...))` gives a function that remembers its results. */
export function derive<T>(make: (words: Words) => T): (words: Words) => T {
  const made = new WeakMap<Words, T>()
  return (given) => {
    const words = given.same ?? given
    let value = made.get(words)
    if (value === undefined) {
      value = make(words)
      made.set(words, value)
    }
    return value
  }
}
