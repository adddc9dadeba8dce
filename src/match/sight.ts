/** A text as the search for words sees it: in small letters, with a table of the three-letter runs that it holds. */
export interface Sight {
  readonly lower: string
  /** Small letters stand where the text's own letters stand. */
  readonly even: boolean
  /** At the number of each run of three letters: 1 where the text holds it (or another run of that number). */
  readonly seen: Uint8Array
}

const size = 4096

/** The number of three letters in a row, below the size of the table. */
export const trigram = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (size - 1)

/** Many patterns are tried on one text, and on its sentences, one after another. */
const known = new Map<string, Sight>()

export function sightOf(text: string): Sight {
  let sight = known.get(text)
  if (sight === undefined) {
    const lower = text.toLowerCase()
    const seen = new Uint8Array(size)
    for (let i = 0; i + 2 < lower.length; i++) seen[trigram(lower, i)] = 1
    sight = { lower, even: lower.length === text.length, seen }
    if (known.size >= 200) known.clear()
    known.set(text, sight)
  }
  return sight
}
