/**
 * What a pattern cannot match without: a text that holds none of the strings of one of these lists (in lower case) holds no
 * match. Looking for a few strings is many times faster than trying a pattern at every place, and a pattern that is never
 * tried is never even translated. Empty where nothing can be said; on anything unusual the answer is empty.
 */
export function needsOf(pattern: RegExp): Needs {
  try {
    const reader = new Reader(pattern.source)
    const needs = needsOfPart(reader.alternatives()).filter((need) => need.length <= most)
    return reader.ended ? [...needs].sort((a, b) => worth(b) - worth(a)).slice(0, 4) : []
  } catch {
    return []
  }
}

/** Lists of strings: of each list one must be there. */
export type Needs = readonly (readonly string[])[]

/** Beyond so many strings the pattern itself is as fast. */
const most = 400

/** A part of a pattern: `exact` where it is one fixed string (empty: it takes no text), else what must be there: some string of each list. */
interface Part {
  readonly exact: string | null
  readonly needs: Needs
}

const anything: Part = { exact: null, needs: [] }
const nowhere: Part = { exact: '', needs: [] }
const exactly = (exact: string): Part => ({ exact, needs: [] })

const needsOfPart = (part: Part): Needs =>
  part.exact === null ? part.needs : telling(part.exact) ? [[part.exact]] : []

/** One letter is in every text; a sign that stands for a word in a view of the text is not, nor is a mark like an apostrophe. */
const telling = (text: string): boolean => text.length > 1 || text > '\u2fff' || /^[^\p{L}\p{N}\s.,-]$/u.test(text)

/** Longer strings first, then fewer of them. */
const worth = (need: readonly string[]): number =>
  Math.min(4, ...need.map((s) => s.length)) * 10 - Math.log2(need.length)

function sequence(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = []
  let run = ''
  let whole = true
  const close = (): void => {
    if (telling(run)) needs.push([run])
    run = ''
  }
  for (const part of parts) {
    if (part.exact !== null) {
      run += part.exact
      continue
    }
    whole = false
    close()
    needs.push(...part.needs)
  }
  if (whole) return exactly(run)
  close()
  return { exact: null, needs }
}

/** Of several ways one must be there: of each way its most telling list, all of them together. */
function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part
  const all = new Set<string>()
  for (const part of parts) {
    const [best, ...others] = needsOfPart(part)
    if (best === undefined) return anything
    for (const text of others.reduce((a, b) => (worth(b) > worth(a) ? b : a), best)) all.add(text)
  }
  return { exact: null, needs: [[...all]] }
}

const quantifier = /(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/y
const opening = /\((?:\?(?::|<\w+>|<?[=!]))?/y

/** Reads the source of a pattern, as far as it is needed here. Patterns are long and many: what is common is looked at first. */
class Reader {
  #at = 0
  constructor(private readonly source: string) {}

  get ended(): boolean {
    return this.#at === this.source.length
  }

  alternatives(): Part {
    const parts: Part[] = []
    for (;;) {
      const items: Part[] = []
      for (let c = this.#next; c !== '' && c !== ')' && c !== '|'; c = this.#next) items.push(this.#quantified(c))
      parts.push(sequence(items))
      if (this.#next !== '|') return either(parts)
      this.#at++
    }
  }

  get #next(): string {
    return this.source.charAt(this.#at)
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const m = pattern.exec(this.source)
    if (m !== null) this.#at = pattern.lastIndex
    return m
  }

  #quantified(first: string): Part {
    const atom = this.#atom(first)
    const c = this.#next
    if (c !== '*' && c !== '?' && c !== '+' && c !== '{') return atom
    const m = this.#take(quantifier)
    if (m === null) return atom
    if (m[1] !== undefined || m[3] === '0') return anything
    return { exact: null, needs: needsOfPart(atom) }
  }

  #atom(c: string): Part {
    if (c === '(') {
      const opened = this.#take(opening)?.[0] as string
      const inside = this.alternatives()
      this.#close()
      if (opened === '(' || opened.endsWith(':') || opened.endsWith('>')) return inside
      // What is looked for ahead or behind must be there as well, but takes no text of its own.
      const looked = opened.endsWith('=') ? needsOfPart(inside) : []
      return looked.length > 0 ? { exact: null, needs: looked } : nowhere
    }
    if (c === '[') return this.#oneOf()
    if (c === '\\') return this.#escape()
    const letter = c >= '\ud800' && c <= '\udbff' ? this.source.slice(this.#at, this.#at + 2) : c
    this.#at += letter.length
    if (c === '^' || c === '$') return nowhere
    return c === '.' ? anything : exactly(letter.toLowerCase())
  }

  #close(): void {
    if (this.source[this.#at++] !== ')') throw new Error('unexpected end of group')
  }

  #escape(): Part {
    if (this.#take(/\\[bB]/y)) return nowhere
    const code = this.#take(/\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2}))/y)
    if (code)
      return exactly(String.fromCodePoint(Number.parseInt((code[1] ?? code[2] ?? code[3]) as string, 16)).toLowerCase())
    if (this.#take(/\\(?:[pP]\{[^}]*\}|k<\w+>|[dDsSwWtnrfv0-9]|c[A-Za-z])/y)) return anything
    const plain = this.#take(/\\([^A-Za-z0-9])/y)
    if (plain === null) throw new Error('unknown escape')
    return exactly(plain[1] as string)
  }

  /** A class is a fixed letter where it holds that letter's two cases, and a choice where it holds a few signs or marks. */
  #oneOf(): Part {
    const m = this.#take(/\[((?:\\.|[^\]\\])*)\]/suy)
    if (m === null) throw new Error('unexpected end of class')
    const plain = (m[1] as string).replace(/\\u([0-9a-f]{4})/giu, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    const [first = '', ...others] = plain.toLowerCase()
    const same = first !== '' && first !== '^' && first !== '\\' && others.every((c) => c === first)
    if (same) return exactly(first)
    const signs = first !== '^' && [first, ...others].every((c) => c !== '\\' && c !== '-' && telling(c))
    return signs ? { exact: null, needs: [[first, ...others]] } : anything
  }
}
