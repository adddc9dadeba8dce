import { cutsDay, dated, dayAlone, fullyDated, labelled, leavesOpen, opensAccount, ranIn, unfinished } from '../cues.js'
import { beginsFresh, bullet, endsClause, endsSentence, endsSplit, isUrlOnly, numbering } from '../line.js'
import type { TextLine } from './lines.js'

/** What is usual in this text: how long a line is that goes on in the next. */
export interface Measure {
  readonly width: number
  /** Blank lines stand between all lines, and so say nothing. */
  readonly spaced: boolean
  /** Lines far longer than a page is wide: nothing was wrapped, every break is meant. */
  readonly unwrapped: boolean
}

export function measureOf(lines: readonly TextLine[]): Measure {
  const lengths: number[] = []
  let apart = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const a = lines[i]!
    const b = lines[i + 1]!
    if (!/^\p{Ll}/u.test(b.text) || endsSentence(a.text) || bullet.test(a.text) || bullet.test(b.text)) continue
    lengths.push(a.text.length)
    if (b.blanks > 0 && a.page === b.page) apart++
  }
  lengths.sort((a, b) => a - b)
  return {
    width: lengths.length < 3 ? Number.NaN : lengths[Math.floor(0.55 * lengths.length)]!,
    unwrapped: lines.filter((l) => l.text.length > 150).length >= 3,
    spaced: lengths.length > 4 && apart > 0.6 * lengths.length,
  }
}

/** Lines cut into blocks. */
export function cutText(lines: readonly TextLine[], measure: Measure): TextLine[][] {
  const out: TextLine[][] = []
  let current: TextLine[] = []
  lines.forEach((line, i) => {
    if (current.length > 0 && breaks(lines, i, current, measure)) {
      out.push(current)
      current = []
    }
    current.push(line)
  })
  if (current.length > 0) out.push(current)
  return out
}

function breaks(lines: readonly TextLine[], i: number, current: readonly TextLine[], measure: Measure): boolean {
  const a = lines[i - 1]!
  const b = lines[i]!
  const next = lines[i + 1]
  const turned = a.page !== b.page
  const complete = endsSentence(a.text)
  const fresh = beginsFresh(b.text)
  if (isUrlOnly(a.text) !== isUrlOnly(b.text)) {
    // The rest of a long address goes on without a space.
    return !(
      isUrlOnly(a.text) &&
      !b.text.includes(' ') &&
      /[\d=&?%_]/u.test(b.text) &&
      b.blanks === 0 &&
      !beginsFresh(b.text)
    )
  }
  if (isUrlOnly(a.text)) return b.blanks > 0 && !measure.spaced
  if (endsSplit(a.text) && /^\p{Ll}/u.test(b.text)) return false
  if (cutsDay(a.text, b.text)) return false
  if (complete && dayAlone.test(b.text)) return true
  if (
    bullet.test(b.text) &&
    (b.text[0] !== '-' && b.text[0] !== '–' && b.text[0] !== '—'
      ? true
      : measure.unwrapped || endsClause(a.text) || short(lines, i - 1, measure) || bullet.test(current[0]!.text))
  )
    return true
  const unclosed = leavesOpen(current.map((l) => l.text))
  if (unclosed && !fresh) return false
  if (
    numbering.test(b.text) &&
    !unfinished.test(a.text) &&
    (endsClause(a.text) || short(lines, i - 1, measure) || numbering.test(current[0]!.text))
  )
    return true
  if (!fresh && !complete) {
    if (turned || b.blanks === 0 || measure.spaced) return false
    // A blank line before a small letter: a picture or a page stood there, unless what came before was a heading.
    return titleLike(a.text) && current.length === 1 && a.text.length < 0.6 * width(measure, lines, i - 1)
  }
  if (b.blanks > 0 && !measure.spaced && !turned)
    return (
      complete ||
      endsClause(a.text) ||
      !unfinished.test(a.text) ||
      (current.length === 1 && numbering.test(a.text) && fresh)
    )
  if (measure.unwrapped && fresh && current.length === 1 && a.text.length <= 70) {
    if (titleLike(a.text.replace(bullet, '').replace(numbering, ''))) return true
  }
  if (complete && (/^(?:https?:\/\/|www\.)/iu.test(b.text) || noteLike.test(b.text))) return true
  const isShort = short(lines, i - 1, measure)
  if (complete && (capitals.test(b.text) || loneName.test(b.text))) return true
  if (complete || endsClause(a.text)) {
    if (!fresh) return false
    if (Number.isNaN(measure.width)) return true
    // A footnote mark at the end of a line stands at the end of a paragraph more often than inside it.
    if (
      isShort ||
      (complete && noted.test(a.text) && short(lines, i - 1, measure, 0.99)) ||
      /\b(?:follows|following|below)\s?:$/iu.test(a.text)
    )
      return true
    if (a.text.endsWith(':') && labelled.test(b.text)) return true
    if (
      complete &&
      (dated.test(b.text) || ranIn.test(b.text)) &&
      (dated.test(current[0]!.text) || ranIn.test(current[0]!.text) || a.text.length < 0.9 * measure.width)
    )
      return true
    if (complete && turned && fullyDated.test(b.text)) return true
    if (labelled.test(b.text) && labelled.test(a.text)) return true
    return (
      complete &&
      titleLike(b.text) &&
      b.text.length < 0.6 * measure.width &&
      next !== undefined &&
      beginsFresh(next.text)
    )
  }
  if (unfinished.test(a.text) || unclosed) return false
  // An account begins with its day: no heading, however narrow its first line is. A day alone may be one.
  if (current.length === 1 && opensAccount(a.text) && (a.text.length > 32 || /\s\p{Ll}+$/u.test(a.text))) return false
  // One heading or two, and then the account.
  if (dated.test(b.text) && current.length < 3 && current.every((l) => titleLike(l.text))) return true
  if (!isShort) return false
  if (current.length === 1) return !narrow(lines, i - 1)
  return a.text.length < 0.6 * current.at(-2)!.text.length
}

/** "ISIS (THE ISLAMIC STATE IN IRAQ AND SHAM):", "al-Hasakah": a line that can only be a heading. */
const capitals = /^(?=[^\p{Ll}]*\p{Lu}{4})[^\p{Ll}.!?;]{4,80}:?$/u
const loneName = /^(?:al|el|a[dnrstz]|ash)-\p{Lu}\p{Ll}+(?:\s(?:[Gg]overnorate|[Pp]rovince))?:?$/u

const noted = /\p{L}{2}[)”"’']?[.!?][”"’)]?(?:\d{1,2}|[([]\d{1,2}[)\]])$/u

/** "4 Video: https://…": a note under its number. */
const noteLike = /^\[?\d{1,3}\]?[.)]?\s\p{Lu}.{0,80}https?:\/\//u

/** Could the next line's first word have stood on this line? Measured by its neighbours where a column is narrow. */
function short(lines: readonly TextLine[], i: number, measure: Measure, tolerance = 0.93): boolean {
  const line = lines[i]!
  const after = lines[i + 1]
  const word = after === undefined ? 0 : /^\S*/u.exec(after.text)![0].length
  return line.text.length + 1 + word <= tolerance * width(measure, lines, i)
}

/** The width that counts at a line: the usual one, or the narrow one of a column beside a picture. */
function width(measure: Measure, lines: readonly TextLine[], i: number): number {
  const before = lines[i - 1]
  const earlier = lines[i - 2]
  const usual = Number.isNaN(measure.width) ? lines[i]!.text.length : measure.width
  if (before === undefined || earlier === undefined) return usual
  const near = Math.max(before.text.length, earlier.text.length)
  const running = !endsSentence(before.text) && !endsSentence(earlier.text) && !beginsFresh(lines[i]!.text)
  return running && near < 0.7 * usual && before.text.length > 20 && earlier.text.length > 20 ? near : usual
}

/** A first line of a narrow column: the next two are as narrow and go on. */
function narrow(lines: readonly TextLine[], i: number): boolean {
  const [a, b, c] = [lines[i]!, lines[i + 1], lines[i + 2]]
  if (b === undefined || c === undefined) return false
  const n = a.text.length
  const alike = (m: number): boolean => m > 0.78 * n && m < 1.25 * n
  return (
    n > 22 &&
    alike(b.text.length) &&
    alike(c.text.length) &&
    !endsClause(b.text) &&
    !beginsFresh(c.text) &&
    /[,\d]/u.test(a.text)
  )
}

/** Few words, no stop, as a heading has. */
export const titleLike = (text: string): boolean =>
  text.length <= 90 &&
  text.split(' ').length <= 12 &&
  /^(?:[\p{Lu}\p{Lo}\d(“"]|(?:al|el|a[dnrstz]|ash)-\p{Lu})/u.test(text) &&
  !/[.,;!?]$/u.test(text) &&
  !(text.endsWith(':') && text.split(' ').length > 5) &&
  /\p{L}{2}/u.test(text) &&
  !dated.test(text)
