import type { Page, Run } from '../model/page.js'
import { guttersOf } from './gutters.js'
import { isUrlOnly, type Line, type Part, type Raised } from './line.js'

/** Runs that share a baseline and stand close together: a line, or one column's share of it. */
interface Segment {
  runs: Run[]
  x: number
  right: number
  y: number
  size: number
  raised: { run: Run }[]
  label: string | null
  /** Its first run is a large initial. */
  initial?: boolean
}

const blank = (text: string): boolean => text.trim() === ''

/**
 * Upright runs of a page to lines, one for each column that a baseline crosses. Rotated runs are not looked at. `jitter`:
 * how far the lines of one column may begin from each other.
 */
export function linesOf(page: Page, jitter?: number): Line[] {
  const runs: Run[] = []
  // Runs that the page follows with a space of its own, however narrow.
  const spaced = new Set<Run>()
  let last: Run | null = null
  for (const run of page.runs) {
    if (run.angle !== 0) continue
    if (!blank(run.text) && run.size > 0) runs.push(run)
    else if (last !== null && Math.abs(run.y - last.y) < 1) spaced.add(last)
    last = blank(run.text) ? null : run
  }
  const initials = initialsIn(runs)
  const rows = rowsOf(initials.length === 0 ? runs : runs.filter((r) => !initials.includes(r)))
  const gutters = guttersOf(rows, jitter)
  const segments = attachInitials(
    initials,
    attachLabels(attachRaised(rows.flatMap((row, i) => splitRow(row, gutters[i]!)))),
  )
  return segments.map((s) => toLine(page.number, s, spaced))
}

/** Runs grouped by baseline, each group from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.y - b.y)
  const rows: Run[][] = []
  let row: Run[] = []
  let y = Number.NEGATIVE_INFINITY
  for (const run of sorted) {
    if (row.length > 0 && run.y - y > 0.2 * Math.min(run.size, row[0]!.size)) {
      rows.push(row)
      row = []
    }
    if (row.length === 0) y = run.y
    row.push(run)
  }
  if (row.length > 0) rows.push(row)
  for (const r of rows) r.sort((a, b) => a.x - b.x)
  return rows
}

/** A row cut at its gutters, and at gaps so wide that no words of one line stand so far apart. */
function splitRow(row: readonly Run[], gutters: readonly number[]): Segment[] {
  const out: Segment[] = []
  let current: Segment | null = null
  for (const run of row) {
    const gap = current === null ? 0 : run.x - current.right
    const cut = current !== null && gutters.some((x) => x >= current!.right - 0.5 && x <= run.x + 0.5)
    // A caption beside the text: another size, a little apart.
    const smaller =
      current !== null &&
      Math.max(run.size, current.size) > 1.2 * Math.min(run.size, current.size) &&
      gap > 0.5 * Math.min(run.size, current.size) &&
      run.text.length > 5 &&
      current.right - current.x > 3 * current.size
    // An address that sticks out of its column touches what is drawn in the next.
    const touched =
      current !== null &&
      gap < 0.5 * Math.min(run.size, current.size) &&
      Math.max(run.size, current.size) > 1.1 * Math.min(run.size, current.size) &&
      run.text.length > 3 &&
      isUrlOnly(textOf(current))
    if (
      current === null ||
      cut ||
      smaller ||
      touched ||
      gap > 6 * Math.max(run.size, current.size) ||
      gap < -3 * run.size
    ) {
      current = { runs: [run], x: run.x, right: run.x + run.width, y: run.y, size: run.size, raised: [], label: null }
      out.push(current)
    } else {
      current.runs.push(run)
      current.right = Math.max(current.right, run.x + run.width)
      if (run.text.length > 2 && run.size > current.size) current.size = run.size
    }
  }
  return out
}

const textOf = (s: Segment): string =>
  s.runs
    .map((r) => r.text)
    .join('')
    .trim()

/** Small figures above the baseline are footnote marks: they leave the words and remember where they stood. */
function attachRaised(segments: readonly Segment[]): Segment[] {
  const taken = new Set<Segment>()
  for (let i = 0; i < segments.length; i++) {
    const small = segments[i]!
    const text = textOf(small)
    if (text.length > 7 || !/^[\d,\s[\]()*†‡§]+$/u.test(text)) continue
    for (let j = i + 1; j < segments.length && segments[j]!.y - small.y < 0.7 * segments[j]!.size; j++) {
      const base = segments[j]!
      if (taken.has(base) || small.size > 0.85 * base.size || base.y - small.y < 0.12 * base.size) continue
      if (small.x > base.right + 0.6 * base.size || small.right < base.x - 0.9 * base.size) continue
      for (const run of small.runs) base.raised.push({ run })
      taken.add(small)
      break
    }
  }
  for (const s of segments) {
    const size = s.size
    const raised = s.runs.filter(
      (r) => r.size < 0.8 * size && s.y - r.y > 0.12 * size && /^[\d,\s[\]*†‡]{1,5}$/u.test(r.text),
    )
    if (raised.length === 0 || raised.length === s.runs.length) continue
    s.runs = s.runs.filter((r) => !raised.includes(r))
    for (const run of raised) s.raised.push({ run })
  }
  return segments.filter((s) => !taken.has(s))
}

/** "B." drawn apart from "Russian forces", a little higher or lower and to its left, is that heading's label. */
function attachLabels(segments: readonly Segment[]): Segment[] {
  const taken = new Set<Segment>()
  segments.forEach((label, i) => {
    const text = textOf(label)
    if (text.length > 5 || !/^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.)-]$/u.test(text)) return
    let best: Segment | null = null
    for (let j = Math.max(0, i - 4); j < Math.min(segments.length, i + 5); j++) {
      const s = segments[j]!
      if (s === label || s.label !== null || Math.abs(s.y - label.y) > label.size) continue
      if (
        s.x < label.right - 1 ||
        s.x - label.right > 4 * label.size ||
        s.size > 1.3 * label.size ||
        label.size > 1.6 * s.size
      )
        continue
      if (best === null || Math.abs(s.y - label.y) < Math.abs(best.y - label.y)) best = s
    }
    if (best === null) return
    best.label = text
    taken.add(label)
  })
  return segments.filter((s) => !taken.has(s))
}

/** Single capitals much larger than the page's text. */
function initialsIn(runs: readonly Run[]): Run[] {
  const single = runs.filter((r) => /^["“‘(]?\p{Lu}$/u.test(r.text.trim()))
  if (single.length === 0) return single
  let letters = 0
  let sum = 0
  for (const r of runs) {
    letters += r.text.length
    sum += r.text.length * r.size
  }
  return single.filter((r) => r.size > (1.7 * sum) / letters)
}

/** A large initial that hangs over two or three lines is the first letter of the first of them. */
function attachInitials(initials: readonly Run[], segments: Segment[]): Segment[] {
  for (const run of initials) {
    const right = run.x + run.width
    const beside = segments.filter(
      (s) =>
        s.size < 0.7 * run.size &&
        s.y <= run.y + 0.3 * s.size &&
        s.y > run.y - run.size &&
        s.x >= right - 0.15 * run.size &&
        s.x < right + 0.8 * run.size,
    )
    const first = beside.sort((a, b) => a.y - b.y)[0]
    if (first !== undefined) {
      first.runs.unshift(run)
      first.initial = true
    } else segments.push({ runs: [run], x: run.x, right, y: run.y, size: run.size, raised: [], label: null })
  }
  return segments
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
const unusual = /[^\u0020-\u007e\u2018-\u201d]/u

/** Ligatures to letters, odd spaces to spaces, composed letters; what has no shape is dropped. */
export function cleaned(text: string): string {
  if (!unusual.test(text)) return text
  return swapped(text)
    .replace(/[\ufb00-\ufb06]/gu, (c) => ligatures[c] ?? c)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u0000-\u001f\u007f-\u009f]/gu, '')
    .normalize('NFC')
}

/**
 * Some versions of Ghostscript write the letters of a ligature with their bytes the wrong way round: "ti" comes as U+7400
 * U+6900. Chinese text has other characters too.
 */
function swapped(text: string): string {
  if (!/[a-z]/i.test(text)) return text
  const han = text.match(/\p{Script=Han}/gu)
  if (
    han === null ||
    !han.every((c) => /[A-Za-z]/.test(String.fromCharCode(c.charCodeAt(0) >> 8)) && (c.charCodeAt(0) & 0xff) === 0)
  )
    return text
  return text.replace(/\p{Script=Han}/gu, (c) => String.fromCharCode(c.charCodeAt(0) >> 8))
}

function toLine(page: number, s: Segment, spaced: ReadonlySet<Run>): Line {
  const rtl = s.runs.filter((r) => r.rtl).length * 2 > s.runs.length
  const runs = rtl ? [...s.runs].reverse() : s.runs
  const parts: Part[] = []
  const raised: Raised[] = []
  const weight = new Map<string, number>()
  let text = ''
  let previous: Run | null = null
  const spacing = letterSpacing(runs)
  const spread = wideSet(runs)
  const marks = s.raised.map((r) => r.run).sort((a, b) => a.x - b.x)
  for (const run of runs) {
    const gap = previous === null ? 0 : rtl ? previous.x - (run.x + run.width) : run.x - (previous.x + previous.width)
    while (marks.length > 0 && !rtl && marks[0]!.x + marks[0]!.width / 2 < run.x)
      raised.push({ mark: marks.shift()!.text.trim(), at: text.trimEnd().length })
    let piece = cleaned(run.text)
    if (spread) piece = piece.replaceAll(' ', '')
    const hung = s.initial === true && parts.length === 1
    const apart = hung
      ? alone(text + piece)
      : spacing > 0
        ? gap > spacing + 0.18 * run.size
        : (spaced.has(previous!) && !/^[-\u2010\u00ad]$/u.test(piece)) ||
          gap > 0.13 * Math.min(run.size, previous?.size ?? 0)
    if (previous !== null && !text.endsWith(' ') && apart) text += ' '
    if (text === '' || text.endsWith(' ')) piece = piece.trimStart()
    piece = piece.replace(/ {2,}/g, ' ')
    parts.push({ start: text.length, end: text.length + piece.length, run })
    text += piece
    weight.set(run.font, (weight.get(run.font) ?? 0) + piece.length)
    previous = run
  }
  text = text.trimEnd()
  for (const m of marks) raised.push({ mark: m.text.trim(), at: text.length })
  const firstFont = runs[0]!.font
  let lead = 0
  if (weight.size > 1)
    for (const p of parts)
      if (p.run.font === firstFont) lead = p.end
      else break
  return {
    page,
    x: s.x,
    right: s.right,
    y: s.y,
    size: sizeOf(s.runs),
    font: weight.size === 1 ? runs[0]!.font : [...weight].sort((a, b) => b[1] - a[1])[0]![0],
    firstFont,
    lastFont: runs.at(-1)!.font,
    text,
    parts,
    raised: raised.filter((r) => r.mark !== ''),
    lead: lead >= text.length ? 0 : lead,
    label: s.label,
    rtl,
  }
}

/** "A car bomb" begins with a word of one letter, "After" does not. */
const alone = (text: string): boolean =>
  /^[AI]\p{Ll}/u.test(text) &&
  !/^(?:I[nstdfrl]|A(?:fter|t|n|l|ll|s|nd|ccording|leppo|rmed|pproximately|round|dditionally|mong|rtillery|ugust|pril|bout|long|lso|lthough|nother|ny|ir\p{L}*|ttack\p{L}*)(?!\p{L}))/u.test(
    text,
  )

/** The size most characters have. */
function sizeOf(runs: readonly Run[]): number {
  if (runs.length === 1) return runs[0]!.size
  const by = new Map<number, number>()
  for (const r of runs) by.set(r.size, (by.get(r.size) ?? 0) + r.text.length)
  return [...by].sort((a, b) => b[1] - a[1])[0]![0]
}

/** Letters set apart one by one, as in wide headings: the usual gap between them, 0 elsewhere. */
function letterSpacing(runs: readonly Run[]): number {
  if (runs.length < 6 || runs.filter((r) => r.text.trim().length === 1).length < 0.8 * runs.length) return 0
  const gaps: number[] = []
  for (let i = 1; i < runs.length; i++) gaps.push(runs[i]!.x - (runs[i - 1]!.x + runs[i - 1]!.width))
  gaps.sort((a, b) => a - b)
  return Math.max(0, gaps[Math.floor(gaps.length / 2)]!)
}

/** "M A S S A C R E S": pdf.js takes the gaps between wide-set letters for spaces. */
const wideSet = (runs: readonly Run[]): boolean =>
  runs.some((r) => /^\S(?: \S){2,}$/u.test(r.text)) && runs.every((r) => /^\S(?: \S)*$/u.test(r.text.trim()))
