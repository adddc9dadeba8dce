/**
 * What a pattern cannot match without: a text that holds none of the strings of one of these lists (in lower case) holds no
 * match. Looking for a few strings is many times faster than trying a pattern at every place, and a pattern that is never
 * tried is never even translated. A string that begins or ends with `\b` has no letter from a to z before or behind it: "ages"
 * of a person's age is not in "villages". Empty where nothing can be said; on anything unusual the answer is empty.
 */
export function needsOf(pattern: RegExp): Needs {
  try {
    const reader = new Reader(pattern.source)
    const needs = needsOfPart(reader.alternatives()).filter((need) => need.length <= most)
    if (!reader.ended) return []
    return [...needs]
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, 4)
      .map((need) => need.map(settled))
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
/** No letter stands here or next to here: the end of a word, a space, the end of the text. */
const edge: Part = { exact: null, needs: [] }
const exactly = (exact: string): Part => ({ exact, needs: [] })

/** In front of a string: it stands at the very start of its part; behind: at its very end. What stands around the part then says more. */
const first = '\u0002'
const last = '\u0003'
const bound = '\b'

const needsOfPart = (part: Part): Needs =>
  part.exact === null ? part.needs : telling(part.exact) ? [[first + part.exact + last]] : []

const headed = (text: string, by: string): string => (text.startsWith(first) ? by + text.slice(1) : text)
const tailed = (text: string, by: string): string => (text.endsWith(last) ? text.slice(0, -1) + by : text)
const bare = (need: readonly string[]): string[] => need.map((text) => tailed(headed(text, ''), ''))

/** At the end an edge is kept where a letter from a to z stands at it: to others it means something else. */
const settled = (text: string): string =>
  tailed(headed(text, ''), '')
    .replace(/^\x08(?![a-z])/u, '')
    .replace(/(?<![a-z])\x08$/u, '')

/** One letter is in every text; a sign that stands for a word in a view of the text is not, nor is a mark like an apostrophe. */
const telling = (text: string): boolean => text.length > 1 || text > '\u2fff' || /^[^\p{L}\p{N}\s.,-]$/u.test(text)

/** Without the marks around it. */
const lengthOf = (text: string): number =>
  text.length - (text < ' ' ? 1 : 0) - (text.charAt(text.length - 1) < ' ' ? 1 : 0)

/** Longer strings first, then fewer of them. */
const worth = (need: readonly string[]): number => Math.min(4, ...need.map(lengthOf)) * 10 - Math.log2(need.length)

function sequence(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part
  if (parts.length > 0 && parts.every((part) => part === edge)) return edge
  const needs: (readonly string[])[] = []
  let run = ''
  let whole = true
  /** What stands where the next part begins, and where the run began. */
  let at = first
  let begun = first
  /** Lists of the part read last: what stands behind it is not known yet. */
  let open: Needs = []
  const close = (behind: string): void => {
    if (telling(run)) needs.push([begun + run + behind])
    needs.push(...open.map((need) => need.map((text) => tailed(text, behind))))
    run = ''
    open = []
  }
  for (const part of parts) {
    if (part.exact === '') continue
    if (part.exact !== null) {
      if (run === '') {
        close('')
        begun = at
      }
      run += part.exact
      at = ''
      continue
    }
    whole = false
    close(part === edge ? bound : '')
    open = part.needs.map((need) => need.map((text) => headed(text, at)))
    at = part === edge ? bound : ''
  }
  if (whole) return exactly(run)
  close(last)
  return { exact: null, needs }
}

/** Of several ways one must be there: of each way its most telling list, all of them together. */
function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part
  if (parts.every((part) => part === edge)) return edge
  const all = new Set<string>()
  for (const part of parts) {
    const [best, ...others] = needsOfPart(part)
    if (best === undefined) return anything
    for (const text of others.reduce((a, b) => (worth(b) > worth(a) ? b : a), best)) all.add(text)
  }
  return { exact: null, needs: [[...all]] }
}

const quantifier = /(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/y
/** Inside a look that must find nothing: one whole way of it is any letter. */
const noLetter =
  /^(?:[^()]*\|)?(?:\\p\{L\}|\[(?!\^)(?:[^\]()\\]|\\[^\]])*(?:\\p\{L\}|A-Za-z)(?:[^\]()\\]|\\[^\]])*\])(?:\|[^()]*)?$/u
/** Letters that stand for themselves, and are not told to be there more or less than once. */
const letters = /[A-Za-z ’'-]+(?![*?+{])/y
const twoLetters = /\[([A-Za-z])([A-Za-z])\]/y
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
      for (let c = this.#next; c !== '' && c !== ')' && c !== '|'; c = this.#next) {
        const plain = this.#take(letters)
        items.push(plain ? exactly(plain[0].toLowerCase()) : this.#quantified(c))
      }
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
    return atom === edge ? edge : { exact: null, needs: needsOfPart(atom).map(bare) }
  }

  #atom(c: string): Part {
    if (c === '(') {
      const opened = this.#take(opening)?.[0] as string
      const from = this.#at
      const inside = this.alternatives()
      const negative = opened.endsWith('!') && noLetter.test(this.source.slice(from, this.#at))
      this.#close()
      if (opened === '(' || opened.endsWith(':') || opened.endsWith('>')) return inside
      // What is looked for ahead or behind must be there as well, but takes no text of its own.
      const looked = opened.endsWith('=') ? needsOfPart(inside).map(bare) : []
      if (negative) return edge
      return looked.length > 0 ? { exact: null, needs: looked } : nowhere
    }
    if (c === '[') return this.#oneOf()
    if (c === '\\') return this.#escape()
    const letter = c >= '\ud800' && c <= '\udbff' ? this.source.slice(this.#at, this.#at + 2) : c
    this.#at += letter.length
    if (c === '^' || c === '$') return edge
    return c === '.' ? anything : exactly(letter.toLowerCase())
  }

  #close(): void {
    if (this.source[this.#at++] !== ')') throw new Error('unexpected end of group')
  }

  #escape(): Part {
    const sign = this.source.charAt(this.#at + 1)
    if (sign === 'b' || sign === 's' || sign === 'B') {
      this.#at += 2
      return sign === 'B' ? nowhere : edge
    }
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
    const from = this.#at
    const pair = this.#take(twoLetters)
    const letter = pair?.[1]?.toLowerCase()
    if (letter !== undefined && letter === pair?.[2]?.toLowerCase()) return exactly(letter)
    this.#at = from
    const m = this.#take(/\[((?:\\.|[^\]\\])*)\]/suy)
    if (m === null) throw new Error('unexpected end of class')
    const plain = (m[1] as string).replace(/\\u([0-9a-f]{4})/giu, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    const [first = '', ...others] = plain.toLowerCase()
    const same = first !== '' && first !== '^' && first !== '\\' && others.every((c) => c === first)
    if (same) return exactly(first)
    const signs = first !== '^' && [first, ...others].every((c) => c !== '\\' && c !== '-' && telling(c))
    if (signs) return { exact: null, needs: [[first, ...others]] }
    return /^(?:\\s|[^\p{L}\p{N}\\^-]|-$)+$/u.test(plain) ? edge : anything
  }
}
