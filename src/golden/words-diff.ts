/** A word of one of the two texts, with the page it stands on. */
export interface PlacedWord {
  readonly word: string
  readonly page: number
}

/** How a text layer differs from a reference, word by word. */
export interface WordsDiff {
  /** Words of the reference. */
  readonly words: number
  /** In the reference, and nowhere in the text layer. */
  readonly missing: readonly PlacedWord[]
  /** In the text layer, and not in the reference. */
  readonly extra: readonly PlacedWord[]
  /** In both, but not in this order. */
  readonly misplaced: readonly PlacedWord[]
  readonly pages: readonly {
    readonly page: number
    readonly missing: number
    readonly extra: number
    readonly misplaced: number
  }[]
  /** Equal word for word, in order. */
  readonly equal: boolean
}

const placed = (text: string): PlacedWord[] =>
  text
    .split('\f')
    .flatMap((page, i) => page.split(/\s+/u).flatMap((word) => (word === '' ? [] : [{ word, page: i + 1 }])))

/**
 * Compares a text layer with a reference text. Form feeds part the pages; where only the text layer has them, what is
 * missing counts on the page of the words around it.
 */
export function diffWords(reference: string, text: string): WordsDiff {
  const a = placed(reference)
  const b = placed(text)
  const pairs = align(
    a.map((w) => w.word),
    b.map((w) => w.word),
  )
  const inA = new Set(pairs.map(([i]) => i))
  const inB = new Set(pairs.map(([, j]) => j))
  const paged = reference.includes('\f')
  const lost: PlacedWord[] = []
  let next = 0
  let page = b[0]?.page ?? 1
  a.forEach((word, i) => {
    while (next < pairs.length && pairs[next]![0] <= i) page = b[pairs[next++]![1]]!.page
    if (!inA.has(i)) lost.push(paged ? word : { word: word.word, page })
  })
  const surplus = b.filter((_, j) => !inB.has(j))
  // A word that is lost here and comes up there was moved.
  const waiting = new Map<string, number>()
  for (const { word } of lost) waiting.set(word, (waiting.get(word) ?? 0) + 1)
  const extra: PlacedWord[] = []
  const misplaced: PlacedWord[] = []
  const moved = new Map<string, number>()
  for (const word of surplus) {
    const left = waiting.get(word.word) ?? 0
    if (left === 0) extra.push(word)
    else {
      waiting.set(word.word, left - 1)
      moved.set(word.word, (moved.get(word.word) ?? 0) + 1)
      misplaced.push(word)
    }
  }
  const missing = lost.filter(({ word }) => {
    const n = moved.get(word) ?? 0
    if (n > 0) moved.set(word, n - 1)
    return n === 0
  })
  const numbers = [...new Set([...a, ...b].map((w) => w.page))].sort((x, y) => x - y)
  const on = (words: readonly PlacedWord[], at: number): number => words.filter((w) => w.page === at).length
  return {
    words: a.length,
    missing,
    extra,
    misplaced,
    pages: numbers.map((n) => ({ page: n, missing: on(missing, n), extra: on(extra, n), misplaced: on(misplaced, n) })),
    equal: lost.length === 0 && surplus.length === 0,
  }
}

/** Pairs of equal words in order: words that stand once in both texts are the anchors, short stretches between are compared in full. */
function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const out: [number, number][] = []
  const work: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  while (work.length > 0) {
    let [a0, a1, b0, b1] = work.pop()!
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) out.push([a0++, b0++])
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) out.push([--a1, --b1])
    if (a0 === a1 || b0 === b1) continue
    const anchors = (a1 - a0) * (b1 - b0) > 250_000 ? anchorsOf(a, b, a0, a1, b0, b1) : []
    if (anchors.length === 0) {
      if ((a1 - a0) * (b1 - b0) <= 4_000_000) out.push(...longest(a, b, a0, a1, b0, b1))
      continue
    }
    let [i, j] = [a0, b0]
    for (const [x, y] of anchors) {
      out.push([x, y])
      work.push([i, x, j, y])
      i = x + 1
      j = y + 1
    }
    work.push([i, a1, j, b1])
  }
  return out.sort((x, y) => x[0] - y[0])
}

/** Words that stand once in both stretches, the longest run of them that ascends in both. */
function anchorsOf(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number][] {
  const once = (words: readonly string[], from: number, to: number): Map<string, number> => {
    const at = new Map<string, number>()
    for (let i = from; i < to; i++) at.set(words[i]!, at.has(words[i]!) ? -1 : i)
    return at
  }
  const inB = once(b, b0, b1)
  const pairs: [number, number][] = []
  for (const [word, i] of once(a, a0, a1)) {
    const j = inB.get(word) ?? -1
    if (i >= 0 && j >= 0) pairs.push([i, j])
  }
  const tails: number[] = []
  const before: number[] = []
  pairs.forEach(([, j], n) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : tails[low - 1]!)
    tails[low] = n
  })
  const chain: [number, number][] = []
  for (let n = tails.at(-1) ?? -1; n >= 0; n = before[n]!) chain.push(pairs[n]!)
  return chain.reverse()
}

/** Longest common sequence of two short stretches. */
function longest(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number][] {
  const width = b1 - b0 + 1
  const best = new Uint16Array((a1 - a0 + 1) * width)
  for (let i = a1 - 1; i >= a0; i--)
    for (let j = b1 - 1; j >= b0; j--) {
      const at = (i - a0) * width + (j - b0)
      best[at] = a[i] === b[j] ? best[at + width + 1]! + 1 : Math.max(best[at + width]!, best[at + 1]!)
    }
  const out: [number, number][] = []
  let [i, j] = [a0, b0]
  while (i < a1 && j < b1) {
    const at = (i - a0) * width + (j - b0)
    if (a[i] === b[j]) out.push([i++, j++])
    else if (best[at + width]! >= best[at + 1]!) i++
    else j++
  }
  return out
}
