import { cutsDay, dated, dayAlone, labelled, opensAccount, titled, unfinished } from './cues.js'
import {
  beginsFresh,
  bullet,
  endsClause,
  endsSentence,
  endsSplit,
  firstWord,
  isUrlOnly,
  type Line,
  numbering,
} from './line.js'
import { type Styles, sameSize } from './styles.js'

/** A zone's lines cut into paragraphs, headings and items. */
export function cutLines(lines: readonly Line[], styles: Styles, right: number): Line[][] {
  const measures = measuresOf(lines, right, styles)
  const out: Line[][] = []
  let current: Line[] = []
  lines.forEach((line, i) => {
    if (current.length > 0 && breaks(lines, i, current, styles, measures[i - 1]!)) {
      out.push(current)
      current = []
    }
    current.push(line)
  })
  if (current.length > 0) out.push(current)
  return out
}

/** Does a new block begin with line `i`? `current` holds the lines of the block before it. */
function breaks(lines: readonly Line[], i: number, current: readonly Line[], styles: Styles, measure: number): boolean {
  const a = lines[i - 1]!
  const b = lines[i]!
  if (!sameSize(a.size, b.size)) return true
  const gap = (b.y - a.y) / a.size
  if (gap < -0.5) return false
  if (b.label !== null || b.raised.some((r) => r.at === 0) || follows(current[0]!, b)) return true
  if (isUrlOnly(current[0]!.text) || isUrlOnly(b.text)) {
    // A long address goes on in the next line without a space.
    const rest = !/\s|[.,:;]$/u.test(b.text) && measure - a.right < 0.35 * (measure - a.x)
    return !(isUrlOnly(current[0]!.text) && (isUrlOnly(b.text) || rest) && gap < 2.2)
  }
  const wide = gap > 1.25 * Math.max(styles.pitch, 1) && gap - styles.pitch > 0.18
  if (wide) return true
  const room = measure - a.right
  const short =
    room >
    (styles.spaced && !isItem(b) && !(labelled.test(a.text) && labelled.test(b.text))
      ? Math.max(1.2 * firstWord(b), 0.3 * (measure - a.x))
      : 1.15 * firstWord(b)) +
      0.5 * a.size
  if (announces(a.text) && beginsFresh(b.text)) return true
  const complete = endsSentence(a.text)
  if (!sameFont(a, b) && (short || complete || !continues(a, b))) return true
  if (bullet.test(b.text) && (short || complete || bullet.test(current[0]!.text))) return true
  if (numbering.test(b.text) && (short || complete || (numbering.test(current[0]!.text) && endsClause(a.text))))
    return true
  if (endsSplit(a.text) || cutsDay(a.text, b.text)) return false
  if (complete && dayAlone.test(b.text)) return true
  if (complete && opensAccount(b.text) && opensAccount(current[0]!.text)) return true
  if (complete && titled(b.text) && lines[i + 1] !== undefined && dated.test(lines[i + 1]!.text)) return true
  if (unfinished.test(a.text) && sameFont(a, b)) return false
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
  // A footnote mark may push its line down a little.
  const pushed = a.raised.length + b.raised.length > 0
  if (!short) return !pushed && gap > 1.12 * styles.pitch && complete && beginsFresh(b.text) && gap - styles.pitch > 0.1
  if (isItem(current[0]!) && b.x > current[0]!.x + 0.5 * b.size && !complete) return false
  // Prose that ends in the middle of a sentence goes on, unless its line is quite short.
  if (!endsClause(a.text) && isProse(current) && room < 0.45 * (measure - a.x)) return false
  return beginsFresh(b.text) || complete
}

/** "2. …" after "1. …": the next note or item, however the one before ends. */
const follows = (a: Line, b: Line): boolean => {
  const [one, two] = [/^\[?(\d{1,3})[.)\]]\s/u.exec(a.text), /^\[?(\d{1,3})[.)\]]\s/u.exec(b.text)]
  return one !== null && two !== null && Number(two[1]) === Number(one[1]) + 1
}

/** More than a heading or a line of a list. */
const isProse = (lines: readonly Line[]): boolean =>
  lines.reduce((n, l) => n + l.text.length, 0) > 60 && !labelled.test(lines[0]!.text) && !isItem(lines[0]!)

const sameFont = (a: Line, b: Line): boolean => a.lastFont === b.firstFont || a.font === b.font

const isItem = (line: Line): boolean => bullet.test(line.text) || numbering.test(line.text)

/** Running on in the next line: nothing ended, or the next one begins in the middle. */
const continues = (a: Line, b: Line): boolean => !endsClause(a.text) && (!beginsFresh(b.text) || endsSplit(a.text))

/**
 * The right edge that counts for each line: the column's, or the nearer one where a picture makes the column narrow for
 * some lines. There the lines run on: they end at one edge, or the next begins in the middle of a sentence.
 */
function measuresOf(lines: readonly Line[], right: number, styles: Styles): number[] {
  const out = lines.map(() => right)
  let i = 0
  while (i < lines.length) {
    const narrow = (l: Line | undefined): boolean => l !== undefined && right - l.right > 2.5 * l.size
    if (!narrow(lines[i])) {
      i++
      continue
    }
    let j = i
    let edge = 0
    let running = 0
    let even = 0
    while (
      narrow(lines[j]) &&
      (j === i ||
        (sameSize(lines[j]!.size, lines[i]!.size) &&
          lines[j]!.y - lines[j - 1]!.y < 1.2 * Math.max(1, styles.pitch) * lines[j]!.size))
    ) {
      edge = Math.max(edge, lines[j]!.right)
      const next = lines[j + 1]
      if (next !== undefined && !endsSentence(lines[j]!.text) && !beginsFresh(next.text)) running++
      j++
    }
    for (let k = i; k < j; k++) if (edge - lines[k]!.right < 3) even++
    if (j - i >= 2 && (running >= 0.5 * (j - i - 1) || even >= 0.6 * (j - i)) && running > 0)
      for (let k = i; k < j; k++) out[k] = edge
    i = Math.max(j, i + 1)
  }
  return out
}

/** "as follows:" announces what comes next. */
const announces = (text: string): boolean => text.endsWith(':') && /\b(?:follows|following|below)\s?:$/iu.test(text)
