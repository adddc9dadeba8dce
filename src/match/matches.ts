import { lowered, written } from './lean.js'
import { needsOf } from './needs.js'
import { type Sight, sightOf, trigram } from './sight.js'

/** How a pattern is tried: what a text must hold to be worth it, and the form of the pattern that is run. */
interface Plan {
  readonly needs: readonly (readonly Need[])[]
  /** The pattern for text in small letters, where it minds no case; the pattern itself otherwise. */
  readonly pattern: RegExp
  readonly small: boolean
}

/** One string of which a text must hold some, with the signs by which its absence is seen at a glance. */
interface Need {
  readonly text: string
  /** No letter from a to z stands before it, and behind it. */
  readonly begins: boolean
  readonly ends: boolean
  readonly first: number
  readonly last: number
}

const plans = new WeakMap<RegExp, Plan>()

function planOf(pattern: RegExp): Plan {
  let plan = plans.get(pattern)
  if (plan === undefined) {
    const small = lowered(pattern)
    plan = {
      needs: needsOf(written(pattern)).map((need) => need.map(asNeed)),
      pattern: small ?? pattern,
      small: small !== null,
    }
    plans.set(pattern, plan)
  }
  return plan
}

function asNeed(marked: string): Need {
  const begins = marked.startsWith('\b')
  const ends = marked.endsWith('\b')
  const text = marked.slice(begins ? 1 : 0, ends ? -1 : undefined)
  const short = text.length < 3
  const last = short ? -1 : trigram(text, text.length - 3)
  return { text, begins, ends, first: short ? -1 : trigram(text, 0), last }
}

/** Whether it is worth trying the pattern on this text. */
export const mayMatch = (text: string, pattern: RegExp): boolean => mayHold(sightOf(text), planOf(pattern))

const mayHold = (sight: Sight, plan: Plan): boolean => plan.needs.every((need) => holdsOne(sight, need))

function holdsOne({ seen, lower }: Sight, need: readonly Need[]): boolean {
  for (const one of need) {
    if (one.first >= 0 && (seen[one.first] === 0 || seen[one.last] === 0)) continue
    if (one.begins || one.ends ? standsIn(lower, one) : lower.includes(one.text)) return true
  }
  return false
}

function standsIn(lower: string, { text, begins, ends }: Need): boolean {
  for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1))
    if (!(begins && isLetter(lower.charCodeAt(at - 1))) && !(ends && isLetter(lower.charCodeAt(at + text.length))))
      return true
  return false
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Whether the pattern, one without the flags `g` and `y`, matches somewhere in the text. */
export function matches(text: string, pattern: RegExp): boolean {
  const sight = sightOf(text)
  const plan = planOf(pattern)
  if (!mayHold(sight, plan)) return false
  return plan.small && sight.even ? plan.pattern.test(sight.lower) : pattern.test(text)
}

/**
 * Every match of a pattern with the flag `g`, as `matchAll` gives them. `matchAll` works on a copy of the pattern, and V8 may
 * have to translate a copy anew each time, which takes longer than the search; here the pattern itself is used and kept warm.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const sight = sightOf(text)
  const plan = planOf(pattern)
  if (!mayHold(sight, plan)) return []
  const small = plan.small && sight.even
  const tried = small ? plan.pattern : pattern
  const on = small ? sight.lower : text
  const found: RegExpExecArray[] = []
  tried.lastIndex = 0
  for (let m = tried.exec(on); m !== null; m = tried.exec(on)) {
    found.push(small ? asPrinted(m, text) : m)
    if (m[0] === '') tried.lastIndex += (text.codePointAt(m.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** A match in small letters, with its words and named groups as the text prints them. */
function asPrinted(m: RegExpExecArray, text: string): RegExpExecArray {
  m[0] = text.slice(m.index, m.index + m[0].length)
  if (m.groups)
    for (const [name, at] of Object.entries(m.indices?.groups ?? {})) if (at) m.groups[name] = text.slice(at[0], at[1])
  return m
}
