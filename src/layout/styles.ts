import type { Zone } from './order.js'

/** What is usual in this report, by the weight of its characters. */
export interface Styles {
  readonly size: number
  readonly font: string
  /** Usual distance between two baselines of one paragraph, in ems. */
  readonly pitch: number
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
  return { size, font: top(fonts) ?? '', pitch: top(pitches) ?? 1.25 }
}

function top<K>(map: ReadonlyMap<K, number>): K | null {
  let best: K | null = null
  let most = 0
  for (const [key, n] of map) if (n > most) [best, most] = [key, n]
  return best
}

export const sameSize = (a: number, b: number): boolean => Math.max(a, b) < 1.06 * Math.min(a, b)
