/**
 * What a pattern cannot match without: a text that holds none of these strings (in lower case) holds no match. Looking for a
 * few strings is many times faster than trying a pattern at every place, and a pattern that is never tried is never even
 * translated. Null where nothing can be said; on anything unusual the answer is null.
 */
export function needsOf(pattern: RegExp): readonly string[] | null {
  try {
    const reader = new Reader(pattern.source)
    const need = needOf(reader.alternatives())
    return reader.ended && need !== null && need.length <= most ? need : null
  } catch {
    return null
  }
}

/** Beyond so many strings the pattern itself is as fast. */
const most = 400

/** A part of a pattern: `exact` where it is one fixed string (empty: it takes no text), else the strings of which one must be there. */
interface Part {
  readonly exact: string | null
  readonly need: readonly string[] | null
}

const anything: Part = { exact: null, need: null }
const nowhere: Part = { exact: '', need: null }
const exactly = (exact: string): Part => ({ exact, need: null })

const needOf = (part: Part): readonly string[] | null =>
  part.exact === null ? part.need : telling(part.exact) ? [part.exact] : null

/** One letter is in every text; a sign that stands for a word in a view of the text is not. */
const telling = (text: string): boolean => text.length > 1 || text > '\u2fff'

/** The stricter of two: longer strings first, then fewer of them. */
function stricter(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  const worth = (need: readonly string[]): number =>
    Math.min(4, ...need.map((s) => s.length)) * 10 - Math.log2(need.length)
  return worth(b) > worth(a) ? b : a
}

function sequence(parts: readonly Part[]): Part {
  let need: readonly string[] | null = null
  let run = ''
  let whole = true
  for (const part of parts) {
    if (part.exact !== null) {
      run += part.exact
      continue
    }
    whole = false
    if (telling(run)) need = stricter(need, [run])
    run = ''
    need = stricter(need, part.need)
  }
  if (whole) return exactly(run)
  return { exact: null, need: telling(run) ? stricter(need, [run]) : need }
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part
  const needs = parts.map(needOf)
  if (needs.some((need) => need === null)) return anything
  return { exact: null, need: [...new Set(needs.flatMap((need) => need ?? []))] }
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
    return { exact: null, need: needOf(atom) }
  }

  #atom(c: string): Part {
    if (c === '(') {
      const opened = this.#take(opening)?.[0] as string
      const inside = this.alternatives()
      this.#close()
      return opened === '(' || opened.endsWith(':') || opened.endsWith('>') ? inside : nowhere
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

  /** A class is a fixed letter where it holds that letter's two cases. */
  #oneOf(): Part {
    const m = this.#take(/\[((?:\\.|[^\]\\])*)\]/suy)
    if (m === null) throw new Error('unexpected end of class')
    const [first = '', ...others] = (m[1] as string).toLowerCase()
    const same = first !== '' && first !== '^' && first !== '\\' && others.every((c) => c === first)
    return same ? exactly(first) : anything
  }
}
