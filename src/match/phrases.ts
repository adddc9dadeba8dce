import type { Span } from '../model/span.js'
import { lean } from './lean.js'

/**
 * Many phrases found in one walk over a text: words are compared without case, accents and apostrophes, a hyphen is
 * a space, "al" may be printed "el", "as", "ash" …, and the longest phrase wins. The time grows with the text, not
 * with the number of phrases.
 */
export interface Phrases<T> {
  readonly find: (text: string) => Found<T>[]
}

export interface Found<T> extends Span {
  readonly value: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** Phrases that end here; one printed in capitals ("IS", "US") matches only where the text prints capitals. */
  ends?: { readonly value: T; readonly capitals: boolean }
}

interface Token extends Span {
  readonly word: string
}

const articles = new Set(['al', 'el', 'as', 'ash', 'ul', 'an', 'ar', 'ad', 'az', 'at'])
const word = lean(/(?<word>[\p{L}\p{N}]+(?:['’‘ʼʿʾ`](?!s(?!\p{L}))\p{L}+){0,4})(?:['’]s(?!\p{L}))?/gu)
/** What may stand between two words of one phrase. */
const joint = /^(?:['’]s?|\.)?[\s‐‑–-]{1,3}$|^\s?\/\s?$|^\.$/u

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map((m) => {
    const printed = m.groups?.word ?? m[0]
    return { start: m.index, end: m.index + printed.length, word: plain(printed) }
  })
}

const plain = (printed: string): string => (/^[A-Za-z0-9]+$/.test(printed) ? printed.toLowerCase() : plainer(printed))

const plainer = (printed: string): string =>
  printed
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʿʾ`]/gu, '')
    .toLowerCase()

export function phrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  // Only by their first words at first: a text holds few of thousands of phrases, and those few are taken apart when met.
  const waiting = new Map<string, (readonly [phrase: string, value: T])[]>()
  for (const entry of entries) {
    const [first] = firstWord(entry[0])
    if (first === undefined) continue
    const key = keyOf(first)
    const same = waiting.get(key)
    if (same) same.push(entry)
    else waiting.set(key, [entry])
  }
  const root = new Map<string, Node<T> | undefined>()
  const from = (word: string): Node<T> | undefined => {
    if (root.has(word)) return root.get(word)
    const found = waiting.get(word)
    const node = found && grown(found)
    root.set(word, node)
    return node
  }
  return { find: (text) => walk(from, text) }
}

const keyOf = (printed: string): string => (articles.has(printed) ? 'al' : printed)

const firstWord = (phrase: string): string[] => {
  const simple = /^([A-Za-z0-9]+)(?:[ -]|$)/.exec(phrase)?.[1]
  return simple === undefined ? wordsOf(phrase) : [simple.toLowerCase()]
}

/** The phrases that begin with one word, as a tree by their further words. */
function grown<T>(entries: readonly (readonly [phrase: string, value: T])[]): Node<T> {
  const root: Node<T> = { next: new Map() }
  for (const [phrase, value] of entries) {
    let node = root
    for (const printed of wordsOf(phrase).slice(1)) {
      const key = keyOf(printed)
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    // The first entry of two equal ones stays: lists are ordered by trust.
    node.ends ??= { value, capitals: phrase.length < 6 && /^[A-Z.]+$/.test(phrase) }
  }
  return root
}

/** The words of a lexicon's phrase; thousands are split at start, so the plain ones go a short way. */
const wordsOf = (phrase: string): string[] =>
  /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(phrase)
    ? phrase.toLowerCase().replaceAll('-', ' ').split(' ')
    : tokensOf(phrase).map((token) => token.word)

function walk<T>(from: (word: string) => Node<T> | undefined, text: string): Found<T>[] {
  const tokens = tokensOf(text)
  const found: Found<T>[] = []
  for (let i = 0; i < tokens.length; i++) {
    let node: Node<T> | undefined
    let best: { at: number; value: T } | undefined
    for (let k = i; k < tokens.length && k < i + 9; k++) {
      const token = tokens[k] as Token
      const last = tokens[k - 1]
      if (k > i && last && !joins(text, last, token)) break
      const next = (word: string): Node<T> | undefined => (k === i ? from(word) : node?.next.get(word))
      node = next(token.word) ?? (articles.has(token.word) ? next('al') : undefined)
      if (!node) break
      if (node.ends && (!node.ends.capitals || !/[a-zà-ÿ]/.test(text.slice(tokens[i]?.start, token.end))))
        best = { at: k, value: node.ends.value }
    }
    if (!best) continue
    found.push({ start: tokens[i]?.start ?? 0, end: tokens[best.at]?.end ?? 0, value: best.value })
    i = best.at
  }
  return found
}

function joins(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start)
  if (!joint.test(between)) return false
  // A full stop joins only single letters ("U.S."): elsewhere it ends a sentence.
  return !between.includes('.') || a.end - a.start === 1
}
