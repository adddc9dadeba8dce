import { beginsFresh, endsSentence } from './line.js'
import type { Zone } from './order.js'

/** What is usual in this report, by the weight of its characters. */
export interface Styles {
  readonly size: number
  readonly font: string
  /** Usual distance between two baselines of one paragraph, in ems. */
  readonly pitch: number
  /** Paragraphs are set apart by room above them, so a short line alone says little. */
  readonly spaced: boolean
  /** Lines end at one edge. */
  readonly justified: boolean
}

export function stylesOf(zones: readonly Zone[]): Styles {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const pitches = new Map<number, number>()
  const add = <K>(map: Map<K, number>, key: K, n: number) => map.set(key, (map.get(key) ?? 0) + n)
  for (const zone of zones) for (const line of zone.lines) add(sizes, Math.round(line.size * 4) / 4, line.text.length)
  const size = top(sizes) ?? 10
  for (const zone of zones) {
    zone.lines.forEach((line, i) => {
      if (Math.abs(line.size - size) > 0.06 * size) return
      add(fonts, line.font, line.text.length)
      const next = zone.lines[i + 1]
      if (next === undefined || next.lastFont !== line.lastFont || next.y <= line.y) return
      add(pitches, Math.round((20 * (next.y - line.y)) / line.size) / 20, line.text.length)
    })
  }
  const font = top(fonts) ?? ''
  const pitch = top(pitches) ?? 1.25
  return { size, font, pitch, spaced: spacedOut(zones, size, font, pitch), justified: isJustified(zones) }
}

/** Do paragraphs of the running text begin after more room than lines have, and seldom without? */
function spacedOut(zones: readonly Zone[], size: number, font: string, pitch: number): boolean {
  let apart = 0
  let close = 0
  for (const { lines, right, x } of zones)
    for (let i = 0; i + 1 < lines.length; i++) {
      const a = lines[i]!
      const b = lines[i + 1]!
      if (a.font !== font || b.font !== font || !sameSize(a.size, size) || !sameSize(b.size, size)) continue
      if (!endsSentence(a.text) || !beginsFresh(b.text) || a.text.length < 12) continue
      const gap = (b.y - a.y) / a.size
      if (gap > 1.15 * pitch && gap < 4) apart++
      else if (gap <= 1.08 * pitch && right - a.right > 0.3 * (right - x)) close++
    }
  return apart >= 4 && apart >= 3 * close
}

/** Do lines that run on in the next end where their neighbours end? */
function isJustified(zones: readonly Zone[]): boolean {
  let even = 0
  let all = 0
  for (const { lines } of zones)
    for (let i = 1; i + 1 < lines.length; i++) {
      const [before, a, after] = [lines[i - 1]!, lines[i]!, lines[i + 1]!]
      if (endsSentence(a.text) || beginsFresh(after.text) || a.font !== after.font) continue
      all++
      if (Math.min(Math.abs(a.right - before.right), Math.abs(a.right - after.right)) < 1.2) even++
    }
  return all > 5 && even > 0.65 * all
}

function top<K>(map: ReadonlyMap<K, number>): K | null {
  let best: K | null = null
  let most = 0
  for (const [key, n] of map) if (n > most) [best, most] = [key, n]
  return best
}

export const sameSize = (a: number, b: number): boolean => Math.max(a, b) < 1.06 * Math.min(a, b)
