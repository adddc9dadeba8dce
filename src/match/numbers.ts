import type { Span } from '../model/span.js'
import { lean } from './lean.js'
import { matchesOf } from './matches.js'
import { remembered } from './remembered.js'

/**
 * Numbers as reports print them, in digits or words: one grammar for every field.
 * What names no number ("dozens", "scores", "several hundred", "hundreds") is not one here.
 */
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }

const values: Readonly<Record<string, number>> = Object.fromEntries([
  ...units.map((word, i) => [word, i]),
  ...teens.map((word, i) => [word, 10 + i]),
  ...tens.map((word, i) => [word, 20 + 10 * i]),
  ['fourty', 40],
])

const gap = '(?:\\s|\\s?[-‐‑]\\s?)'
/** Below a hundred: "eight", "twenty-one". */
const small = `(?:(?:${[...tens, 'fourty'].join('|')})(?:${gap}(?:${units.slice(1).join('|')}))?|${teens.join('|')}|${units.join('|')})`
/** "and" joins only after a scale word: "a hundred and twelve" is one number, "five and two women" is not. */
const inWords = `(?:half\\sa\\sdozen|(?<=[Tt]he\\s)dozen(?=\\s\\p{Ll})|(?:an?(?=\\s(?:dozen|hundred|thousand|million))|${small})(?:${gap}(?:dozen|hundred|thousand|million)(?!s)(?:,?\\s(?:and\\s)?${small})?){0,4})`
const inDigits = String.raw`(?:\d{1,3}(?:[,\u2009\u202f]\d{3}){1,3}|\d{1,9})(?:\s(?:hundred|thousand|million)(?!s))?`

/** Digits that belong to something else: a time, a decimal, a numeric date, an ordinal, a type ("Su-24", "120-mm", "M16"). */
const before = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/]|[\p{L}\p{N}][-‐‑–/]|[#$€£])`
const after = String.raw`(?![\p{L}\p{N}_]|[:./]\p{N}|,\p{N}{3}|\s?%|[-‐‑]\p{L}(?!\p{L}*[-‐‑]?(?:year|strong|member)))`

/** Pattern source of one number, in words or digits, with its edges; no capturing groups. Use with the flags `giu`. */
export const numberSource = `(?:${before}${inDigits}${after}|(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-‐‑])${inWords}(?![\\p{L}\\p{N}_]|[-‐‑](?:${units.join('|')}|th|fold)))`

export interface NumberFound extends Span {
  readonly value: number
}

const number = lean(new RegExp(numberSource, 'giu'))
const whole = lean(new RegExp(`^${numberSource}$`, 'iu'))

/** Every number in the text, in order. "one" is found too: whether it counts anything is for the reader to judge. */
export function findNumbers(text: string, from = 0, to = text.length): NumberFound[] {
  const found = numbersOf(from === 0 && to >= text.length ? text : text.slice(from, to))
  return found.map((n) => ({ start: from + n.start, end: from + n.end, value: n.value }))
}

const numbersOf = remembered((text): readonly NumberFound[] =>
  matchesOf(text, number).flatMap((m) => {
    const value = evaluate(m[0])
    return value === null ? [] : [{ start: m.index, end: m.index + m[0].length, value }]
  }),
)

export interface RangeFound extends Span {
  readonly min: number
  readonly max: number
}

const joint = /^\s?(?:to|or|[-–—])\s?$/iu
const printed = /(?<![\p{L}\p{N}_.,:/–—-])(?<a>\d{1,5})\s?[-–—]\s?(?<b>\d{1,5})(?![\p{L}\p{N}_:/–—-])/gu

/** Two numbers that bound one: "between 10 and 12", "from five to seven", "10 to 12", "10-12", "six or seven". */
export function findRanges(text: string): RangeFound[] {
  const found: RangeFound[] = []
  for (const m of text.matchAll(printed))
    found.push(bounds(m.index, m.index + m[0].length, Number(m.groups?.a), Number(m.groups?.b)))
  const numbers = findNumbers(text)
  numbers.forEach((b, i) => {
    const a = numbers[i - 1]
    if (!a || found.some((r) => r.start < b.end && a.start < r.end)) return
    const opener = /(?:between|from)\s$/iu.exec(text.slice(Math.max(0, a.start - 9), a.start))
    const between = text.slice(a.end, b.start)
    if (joint.test(between) || (opener && /^\s(?:and|to)\s$/iu.test(between)))
      found.push(bounds(opener ? a.start - opener[0].length : a.start, b.end, a.value, b.value))
  })
  return found.sort((a, b) => a.start - b.start)
}

const bounds = (start: number, end: number, a: number, b: number): RangeFound => ({
  start,
  end,
  min: Math.min(a, b),
  max: Math.max(a, b),
})

/** The value of a text that is one number and nothing else; null for all other texts. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim()
  return whole.test(trimmed) ? evaluate(trimmed) : null
}

function evaluate(text: string): number | null {
  const parts = text
    .toLowerCase()
    .replace(/(\d)[,\u2009\u202f](?=\d{3})/gu, '$1')
    .split(/[\s,‐‑-]+/u)
  if (parts[0] === 'half') return 6
  let total = 0
  let current = 0
  for (const part of parts) {
    if (part === 'and' || part === '') continue
    if (part === 'a' || part === 'an') current = 1
    else if (Object.hasOwn(values, part)) current += values[part] ?? 0
    else if (/^\d+$/.test(part)) current += Number(part)
    else if (part === 'hundred') current = Math.max(1, current) * 100
    else if (Object.hasOwn(scales, part)) {
      total += Math.max(1, current) * (scales[part] ?? 1)
      current = 0
    } else return null
  }
  return Number.isSafeInteger(total + current) ? total + current : null
}
