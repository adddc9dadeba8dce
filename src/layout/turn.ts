import type { Page, Run } from '../model/page.js'

/** A quarter turn that a page's text is drawn with, clockwise. */
export type Turn = 90 | 180 | 270

/** The turn of most of a page's characters, where it is not upright. */
export function turnOf(page: Page): Turn | null {
  const by = new Map<number, number>()
  let all = 0
  for (const run of page.runs) {
    by.set(run.angle, (by.get(run.angle) ?? 0) + run.text.length)
    all += run.text.length
  }
  for (const turn of [90, 180, 270] as const) if ((by.get(turn) ?? 0) > 0.6 * all) return turn
  return null
}

/** The page as it reads when it is turned back. */
export function turnedBack(page: Page, turn: Turn): Page {
  const { width, height } = page
  const point = (x: number, y: number): [number, number] =>
    turn === 90 ? [y, width - x] : turn === 270 ? [height - y, x] : [width - x, height - y]
  const runs: Run[] = page.runs.map((run) => {
    const [x, y] = point(run.x, run.y)
    return { ...run, x, y, angle: (run.angle + 360 - turn) % 360 }
  })
  return { ...page, runs, width: turn === 180 ? width : height, height: turn === 180 ? height : width }
}

/** A box on the page turned back, where it stands on the page itself. */
export function boxOn(page: Page, turn: Turn, box: { x: number; y: number; width: number; height: number }) {
  const { x, y, width: w, height: h } = box
  if (turn === 90) return { x: page.width - y - h, y: x, width: h, height: w }
  if (turn === 270) return { x: y, y: page.height - x - w, width: h, height: w }
  return { x: page.width - x - w, y: page.height - y - h, width: w, height: h }
}
