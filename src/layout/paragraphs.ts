import { beginsFresh, bullet, endsClause, endsSentence, endsSplit, isUrlOnly, type Line, numbering } from './line.js'
import { type Styles, sameSize } from './styles.js'

/** A zone's lines cut into paragraphs, headings and items. */
export function cutLines(lines: readonly Line[], styles: Styles): Line[][] {
  const out: Line[][] = []
  let current: Line[] = []
  lines.forEach((line, i) => {
    if (current.length > 0 && breaks(lines, i, current, styles)) {
      out.push(current)
      current = []
    }
    current.push(line)
  })
  if (current.length > 0) out.push(current)
  return out
}

/** Does a new block begin with line `i`? `current` holds the lines of the block before it. */
function breaks(lines: readonly Line[], i: number, current: readonly Line[], styles: Styles): boolean {
  const a = lines[i - 1]!
  const b = lines[i]!
  if (!sameSize(a.size, b.size)) return true
  const gap = (b.y - a.y) / a.size
  if (gap < -0.5) return false
  if (b.label !== null) return true
  if (isUrlOnly(a.text) !== isUrlOnly(b.text)) return true
  const wide = gap > 1.25 * Math.max(styles.pitch, 1) && gap - styles.pitch > 0.18
  if (wide) return true
  const short = room(lines, i - 1) > firstWord(b) + 0.3 * a.size
  const complete = endsSentence(a.text)
  if (a.lastFont !== b.firstFont && a.font !== b.font && (short || complete || !continues(a, b))) return true
  if (bullet.test(b.text) && (short || complete || bullet.test(current[0]!.text))) return true
  if (numbering.test(b.text) && (short || complete || (numbering.test(current[0]!.text) && endsClause(a.text))))
    return true
  if (endsSplit(a.text)) return false
  const indent = b.x - a.x
  const next = lines[i + 1]
  if (current.length > 1 || !isItem(current[0]!)) {
    const indented =
      indent > 0.8 * a.size &&
      indent < 5 * a.size &&
      (next === undefined || next.x < b.x - 0.5 * a.size || current.length > 1)
    if (indented && (complete || (short && beginsFresh(b.text))) && !isItem(current[0]!)) return true
  }
  if (indent < -0.8 * a.size && current.length > 1 && complete && (short || isItem(current[0]!))) return true
  if (!short) return gap > 1.12 * styles.pitch && complete && beginsFresh(b.text) && gap - styles.pitch > 0.1
  if (isItem(current[0]!) && b.x > current[0]!.x + 0.5 * b.size && !complete) return false
  return (beginsFresh(b.text) && (complete || endsClause(a.text) || !alone(lines, i - 1))) || (short && complete)
}

const isItem = (line: Line): boolean => bullet.test(line.text) || numbering.test(line.text)

/** Running on in the next line: nothing ended, or the next one begins in the middle. */
const continues = (a: Line, b: Line): boolean => !endsClause(a.text) && (!beginsFresh(b.text) || endsSplit(a.text))

/** Width of the next line's first word. */
const firstWord = (line: Line): number => {
  const at = line.text.indexOf(' ')
  return ((at < 0 ? line.text.length : at) / Math.max(1, line.text.length)) * (line.right - line.x)
}

/** Room left at a line's end, measured against the lines next to it: beside a picture the measure is narrow. */
function room(lines: readonly Line[], i: number): number {
  const line = lines[i]!
  const before = lines[i - 1]
  const after = lines[i + 1]
  const near = (l: Line | undefined): boolean => l !== undefined && Math.abs(l.right - line.right) < 0.5 * line.size
  if (near(before) && before!.right - before!.x > 8 * line.size && Math.abs(before!.x - line.x) < 2 * line.size) {
    // Two lines that end at one edge are full, unless both are short lines of a list.
    const wider = after !== undefined && after.right > line.right + 0.5 * line.size
    if (!wider || Math.abs(before!.right - line.right) < 2) return Math.max(0, before!.right - line.right)
  }
  let right = line.right
  for (let j = Math.max(0, i - 2); j < Math.min(lines.length, i + 3); j++) {
    const l = lines[j]!
    if (j !== i && sameSize(l.size, line.size)) right = Math.max(right, l.right)
  }
  return right - line.right
}

/** A first narrow line before a wide one may stand beside a picture: its shortness says nothing. */
function alone(_lines: readonly Line[], _i: number): boolean {
  return false
}
