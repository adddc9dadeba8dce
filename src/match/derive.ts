import type { Words } from '../lexicon/words.js'

/** Regular-expression source that matches `word` as people print it: any white space, straight or typographic apostrophes and hyphens. */
export const literal = (word: string): string => pieces(word).join('')

const pieces = (word: string): string[] =>
  (word.match(/\s+|[\s\S]/gu) ?? []).map((c) => {
    if (/^\s/.test(c)) return '\\s{1,3}'
    if (/['’‘ʼʿʾ`]/.test(c)) return "['’‘ʼʿʾ`]"
    if (/[-‐‑–]/.test(c)) return '[-‐‑–]'
    return c.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
  })

/** Alternation of words, longest first, so that "Syrian regime forces" is tried before "Syrian regime". Not a group. */
export function oneOf(words: Iterable<string>): string {
  const unique = [...new Set(words)]
  if (unique.length === 0) return '(?!)'
  return branches(unique.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(pieces))
}

/**
 * Alternatives, each given as its pieces, parted by their first letter and again by the next ones: the same words match, in
 * the same order, and at each place of a text most of them are left out at once. Pieces that are no fixed letter are not parted.
 */
export const branches = (all: readonly (readonly string[])[]): string => ways(all).join('|')

function ways(all: readonly (readonly string[])[]): string[] {
  const groups = new Map<string, string[][]>()
  for (const [first = '', ...rest] of all) {
    if (!/^(?:\p{L}|\p{N}|\[\p{Ll}\p{Lu}\])$/u.test(first)) return all.map((word) => word.join(''))
    const group = groups.get(first)
    if (group) group.push(rest)
    else groups.set(first, [rest])
  }
  return [...groups].map(([first, rests]) => {
    // A word that ends here is tried after the longer ones that go on.
    const longer = rests.filter((rest) => rest.length > 0)
    if (longer.length === 0) return first
    const on = ways(longer)
    if (longer.length < rests.length) return `${first}(?:${on.join('|')})?`
    return on.length === 1 ? first + on[0] : `${first}(?:${on.join('|')})`
  })
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
