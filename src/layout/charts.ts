import type { Dropped } from '../model/doc.js'
import { endsSentence, isUrlOnly, type Line } from './line.js'

const numeric = /^[\d.,]{1,9}\s?%?(?:\s+[\d.,]{1,9}\s?%?)*$/u

/**
 * Takes the labels of drawn charts out: small bare numbers (axes, values) scattered in a band of the page, with the small
 * names that stand among them or right below. Tables were taken before, so what is left stands in no rows.
 */
export function takeCharts(
  lines: readonly Line[],
  main: number,
): { readonly rest: Line[]; readonly dropped: Dropped[] } {
  const small = lines.filter((l) => l.size < 0.93 * main && l.raised.length === 0)
  const numbers = small.filter((l) => numeric.test(l.text)).sort((a, b) => a.y - b.y)
  if (numbers.length < 4) return { rest: [...lines], dropped: [] }
  const taken = new Set<Line>()
  let group: Line[] = []
  const close = (): void => {
    if (group.length >= 4 && spread(group)) {
      const box = boundsOf(group)
      const label = (l: Line): boolean => l.text.split(' ').length <= 6 && !endsSentence(l.text) && !isUrlOnly(l.text)
      for (const l of group) taken.add(l)
      // Names below the axis stand in one to three lines, each of them close to the last.
      let bottom = box.bottom
      for (const l of small.filter(label).sort((a, b) => a.y - b.y)) {
        if (l.y < box.top - 0.5 * l.size || l.y - bottom > 2.2 * l.size) continue
        const row = [...taken].some((t) => Math.abs(t.y - l.y) < 0.3 * l.size)
        if (!row && (l.right < box.x - 6 * l.size || l.x > box.right + 6 * l.size)) continue
        taken.add(l)
        bottom = Math.max(bottom, l.y)
      }
    }
    group = []
  }
  for (const n of numbers) {
    const last = group.at(-1)
    if (last !== undefined && (n.y - last.y > 8 * main || proseBetween(lines, last, n, main))) close()
    group.push(n)
  }
  close()
  if (taken.size === 0) return { rest: [...lines], dropped: [] }
  const round = (x: number): number => Math.round(x * 10) / 10
  return {
    rest: lines.filter((l) => !taken.has(l)),
    dropped: [...taken].map((l) => ({
      page: l.page,
      text: l.text,
      why: 'chart' as const,
      region: {
        page: l.page,
        x: round(l.x),
        y: round(l.y - l.size),
        width: round(l.right - l.x),
        height: round(1.25 * l.size),
      },
    })),
  }
}

const boundsOf = (lines: readonly Line[]) => ({
  x: Math.min(...lines.map((l) => l.x)),
  right: Math.max(...lines.map((l) => l.right)),
  top: Math.min(...lines.map((l) => l.y - l.size)),
  bottom: Math.max(...lines.map((l) => l.y)),
})

/** A chart's numbers stand at several heights and in several places. */
const spread = (group: readonly Line[]): boolean => {
  const { x, right, top, bottom } = boundsOf(group)
  const size = group[0]!.size
  return bottom - top > 3 * size && right - x > 6 * size
}

const proseBetween = (lines: readonly Line[], a: Line, b: Line, main: number): boolean =>
  lines.some((l) => l.y > a.y && l.y < b.y && l.size > 0.93 * main && l.text.split(' ').length > 5)
