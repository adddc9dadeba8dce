import { needsOf } from './needs.js'

const needs = new WeakMap<RegExp, readonly string[] | null>()

/** Whether it is worth trying the pattern on this text. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let need = needs.get(pattern)
  if (need === undefined) {
    need = needsOf(pattern)
    needs.set(pattern, need)
  }
  if (need === null) return true
  const lower = lowerCase(text)
  for (const word of need) if (lower.includes(word)) return true
  return false
}

/** Many patterns are tried on one text after another. */
let lastText = ''
let lastLower = ''
function lowerCase(text: string): string {
  if (text !== lastText) {
    lastText = text
    lastLower = text.toLowerCase()
  }
  return lastLower
}

/**
 * Every match of a pattern with the flag `g`, as `matchAll` gives them. `matchAll` works on a copy of the pattern, and V8 may
 * have to translate a copy anew each time, which takes longer than the search; here the pattern itself is used and kept warm.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!mayMatch(text, pattern)) return []
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    found.push(m)
    if (m[0] === '') pattern.lastIndex += (text.codePointAt(m.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
