import { dying } from '../../../lexicon/harm.js'
import type { Token } from '../model.js'
import type { Placed } from '../scan/index.js'

export const intransitive = new Set<string>(dying)
export const be = /^(?:were|was|been|being|be|is|are|got|get|getting)$/
export const adverb =
  /^(?:\w+ly|also|both|all|either|then|later|thus|apparently|there|two|reported|to|have|has|had|said|believed|thought|known|feared|confirmed|now|still|since|left|himself|herself|themselves)$/

export const lows = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((t) => t.low)
    .join(' ')

export function negated(tokens: readonly Token[], event: Placed): boolean {
  const said = lows(tokens, event.first - 5, event.first)
  return /(?:\bnot|n't|\bno one|\bnobody|\bnone|\bwithout|\bnever|\bno casualties|\btried to|\battempted to|\bthreaten\w* to|\bcould have|\bwould have|\bmight have|\bnearly|\bto avoid|\bin order to)(?: (?:was|were|been|be|being|is|are|anyone|have|has))*$/.test(
    said,
  )
}

export function isPassive(tokens: readonly Token[], event: Placed): boolean {
  for (let j = event.first - 1; j >= 0 && j >= event.first - 5; j--) {
    const low = tokens[j]?.low ?? ''
    if (be.test(low)) return true
    // "is believed to have killed"
    if (/^(?:have|has|had|to)$/.test(low)) return false
    if (!adverb.test(low)) return false
  }
  return false
}

/** How many tokens at the end belong to the verb itself ("were later"). */
export function trailing(between: readonly Token[]): number {
  let n = 0
  while (
    n < between.length &&
    (be.test(between[between.length - 1 - n]?.low ?? '') || adverb.test(between[between.length - 1 - n]?.low ?? ''))
  )
    n++
  return n
}
