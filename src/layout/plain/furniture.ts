import type { Dropped } from '../../model/doc.js'
import { unfinished } from '../cues.js'
import { beginsFresh, endsClause, isUrlOnly } from '../line.js'
import type { TextLine } from './lines.js'

const shape = (text: string): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

export interface Cleared {
  readonly lines: TextLine[]
  readonly dropped: { readonly text: string; readonly why: Dropped['why'] }[]
}

/**
 * Takes page numbers and running heads and feet out of plain text. Evidence is repetition: a number that counts up with
 * the pages, the same words at the edge of several pages or next to those numbers.
 */
export function takeTextFurniture(lines: readonly TextLine[]): Cleared {
  const groups = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (line.text.replace(/\s+/gu, ' ').length > 120 || isUrlOnly(line.text)) return
    const key = shape(line.text)
    const seen = groups.get(key)
    if (seen === undefined) groups.set(key, [i])
    else seen.push(i)
  })
  const sheets = lines.at(-1)?.page ?? 1
  const edge = edges(lines)
  const drop = new Map<number, Dropped['why']>()
  for (const [key, all] of groups) {
    if (all.length < 2 || !key.includes('#')) continue
    // Two pages are enough for a number and nothing else.
    const paged = sheets > 2 || (sheets === 2 && /^[^\p{L}]{0,4}#[^\p{L}]{0,4}$/u.test(key))
    const at = paged ? countedAtEdges(lines, all, edge) : all
    if (at.length < (paged ? 2 : 3)) continue
    if (isProse(lines, at)) continue
    if (paged || (countsUp(at.map((i) => lines[i]!)) && (key.length > 1 || at.every((i) => standsAlone(lines, i)))))
      for (const i of at) drop.set(i, 'page-number')
  }
  for (const i of pageNumbers(lines)) drop.set(i, 'page-number')
  const anchors = [...drop.keys()].sort((a, b) => a - b)
  // Words next to the numbers, or at the edges of the pages.
  for (let round = 0; round < 2; round++)
    for (const [key, at] of groups) {
      if (at.length < 2 || at.some((i) => drop.has(i)) || /^[\d#\W]*$/u.test(key)) continue
      if (isProse(lines, at) || !alike(lines, at)) continue
      const beside = at.filter((i) => near(i, drop) || (sheets > 2 && edge[i] !== null))
      const pages = sheets > 2 ? sheets - (lines.some((l) => l.page === sheets) ? 0 : 1) : anchors.length
      const often = beside.length >= Math.max(2, 0.6 * pages)
      const some =
        sheets > 2 &&
        beside.length >= Math.max(2, 0.3 * pages) &&
        beside.length === at.length &&
        at.filter((i) => cutsIn(lines, i)).length > 0
      // Once on most pages, and in the middle of a sentence there: some extractors put feet where they were drawn first.
      const once = new Set(at.map((i) => lines[i]!.page)).size === at.length && at.length >= Math.max(3, 0.6 * pages)
      if (sheets > 2 && once && at.some((i) => cutsIn(lines, i))) {
        for (const i of at) drop.set(i, 'running-foot')
        continue
      }
      if (pages > 1 && (often || some) && (often || beside.length >= 0.8 * at.length)) {
        const side = edge[beside[0]!] === 'top' ? 'running-head' : 'running-foot'
        for (const i of beside) drop.set(i, side)
      }
    }
  // The publisher's addresses alone on a line, more than once: a foot, with the number and the head beside it.
  for (const [, at] of groups) {
    if (at.length < 2 || !at.every((i) => addresses.test(lines[i]!.text))) continue
    for (const i of at) {
      drop.set(i, 'running-foot')
      const number = [i + 1, i - 1].find((k) => /^\d{1,3}$/u.test(lines[k]?.text ?? ''))
      if (number === undefined) continue
      drop.set(number, 'page-number')
      const head = Math.max(i, number) + 1
      const again = lines[head] && groups.get(shape(lines[head].text))
      if (again && again.length > 1 && !/[.,:;]$/u.test(lines[head]!.text)) drop.set(head, 'running-head')
    }
  }
  if (anchors.length === 0 && sheets <= 2)
    for (const [, at] of groups) {
      // No pages known: the same line three times, and it cuts sentences in two.
      if (
        at.length >= 3 &&
        at.filter((i) => cutsIn(lines, i)).length >= 1 &&
        at.every((i, k) => k === 0 || i - at[k - 1]! >= 12) &&
        !isProse(lines, at) &&
        alike(lines, at) &&
        at.every((i) => !endsClause(lines[i]!.text))
      )
        for (const i of at) drop.set(i, 'running-head')
    }
  if (drop.size === 0) return { lines: [...lines], dropped: [] }
  const kept: TextLine[] = []
  const dropped: Cleared['dropped'][number][] = []
  let page = 0
  let blanks = 0
  let open = false
  lines.forEach((line, i) => {
    const why = drop.get(i)
    if (why !== undefined) {
      dropped.push({ text: line.text, why })
      blanks += line.blanks
      open = true
      return
    }
    if (open || i === 0 || line.page !== lines[i - 1]!.page) page++
    kept.push({ ...line, page, blanks: line.blanks + blanks })
    open = false
    blanks = 0
  })
  return { lines: kept, dropped }
}

/** Of lines alike but for their figures, those at the edges of pages whose figure keeps step with the pages. */
function countedAtEdges(
  lines: readonly TextLine[],
  at: readonly number[],
  edge: readonly ('top' | 'bottom' | null)[],
): number[] {
  const offsets = new Map<number, number[]>()
  for (const i of at) {
    if (edge[i] === null) continue
    for (const offset of new Set([...lines[i]!.text.matchAll(/\d+/gu)].map((m) => Number(m[0]) - lines[i]!.page))) {
      const same = offsets.get(offset)
      if (same === undefined) offsets.set(offset, [i])
      else same.push(i)
    }
  }
  let best: number[] = []
  for (const same of offsets.values()) if (new Set(same.map((i) => lines[i]!.page)).size > best.length) best = same
  const pages = new Set(lines.map((l) => l.page)).size
  return best.length >= Math.max(2, 0.4 * pages) ? best : []
}

/** Which lines stand at the edge of their page: the first three and the last four. */
function edges(lines: readonly TextLine[]): ('top' | 'bottom' | null)[] {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  lines.forEach((l, i) => {
    if (!first.has(l.page)) first.set(l.page, i)
    last.set(l.page, i)
  })
  return lines.map((l, i) => (i - first.get(l.page)! < 3 ? 'top' : last.get(l.page)! - i < 4 ? 'bottom' : null))
}

/** "www.example.org - info@example.org", also behind the publisher's short name. */
const addresses =
  /^(?=.*@)(?:\p{Lu}[\p{L}]{1,20}\s){0,4}(?:(?:(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:\s?[-–|,;•·]\s?|\s|$)){1,4}$/u

const near = (i: number, drop: ReadonlyMap<number, unknown>): boolean => drop.has(i - 1) || drop.has(i + 1)

/** Short reports tell one day after another in the same words: that is no running head, whatever counts up in it. */
const isSentence = (text: string): boolean => /\p{Ll}[.!?]$/u.test(text) && text.split(' ').length >= 8

/** Do the lines carry a number that goes up by one from each to the next (a page may be missing)? */
function countsUp(lines: readonly TextLine[]): boolean {
  if (lines.every((l) => isSentence(l.text))) return false
  const numbers = lines.map((l) => [...l.text.matchAll(/\d+/gu)].map((m) => Number(m[0])))
  for (let k = 0; k < numbers[0]!.length; k++) {
    let steps = 0
    for (let i = 1; i < numbers.length; i++) {
      const step = numbers[i]![k]! - numbers[i - 1]![k]!
      if (step === 1 || (step === 2 && numbers.length > 3)) steps++
    }
    if (steps >= 0.8 * (numbers.length - 1) && numbers.length >= 2 && numbers[0]![k]! <= 400) return true
  }
  return false
}

/** A page has some fifteen lines at least. */
const leastLines = 15
const bareNumber = /^[-–—|\s]{0,4}(?<n>\d{1,3})[-–—|\s]{0,4}$/u
const saysPage = /^[-–—|\s]{0,3}(?:page|p\.)\s?\d{1,3}(?:\s?(?:of|\/|-)\s?\d{1,3})?[-–—|\s]{0,3}$/iu

/**
 * Lines that are nothing but a number, and count the pages from the beginning, each a page's length behind the one before:
 * two of them are enough; one is where it cuts a sentence in two or ends the text. "Page 1 of 9" is its own proof.
 */
function pageNumbers(lines: readonly TextLine[]): number[] {
  const said = lines.flatMap((l, i) => (saysPage.test(l.text) ? [i] : []))
  const bare = lines.flatMap((l, i) => {
    const n = Number(bareNumber.exec(l.text)?.groups?.n ?? Number.NaN)
    return Number.isNaN(n) ? [] : [{ i, n }]
  })
  const chain: { i: number; n: number }[] = []
  for (const { i, n } of bare) {
    const last = chain.at(-1)
    if (last ? n === last.n + 1 && i - last.i >= leastLines : n <= 2 && i >= leastLines) chain.push({ i, n })
  }
  const lone = chain.length === 1 && chain[0] && (cutsIn(lines, chain[0].i) || chain[0].i === lines.length - 1)
  return [...said, ...(chain.length > 1 || lone ? chain.map((c) => c.i) : [])]
}

const standsAlone = (lines: readonly TextLine[], i: number): boolean =>
  lines[i]!.blanks > 0 || (lines[i + 1]?.blanks ?? 1) > 0

/**
 * A line of prose, from the middle of its sentence or to it: small letters that go on from the line before, or an end that
 * nothing ends with. Reports tell one thing after another in the same words.
 */
const runsThrough = (lines: readonly TextLine[], i: number): boolean =>
  i > 0 &&
  !endsClause(lines[i - 1]!.text) &&
  lines[i]!.text.split(' ').length > 3 &&
  (/^\p{Ll}[\p{L}-]*\s/u.test(lines[i]!.text) || unfinished.test(lines[i]!.text))

/** The first line of a sentence that goes on in small letters: an account that begins with its day, as the one before did. */
const opensProse = (lines: readonly TextLine[], i: number): boolean =>
  (i === 0 || endsClause(lines[i - 1]!.text)) &&
  lines[i]!.text.split(' ').length > 2 &&
  /^\p{Ll}/u.test(lines[i + 1]?.text ?? '')

const isProse = (lines: readonly TextLine[], at: readonly number[]): boolean =>
  at.some((i) => runsThrough(lines, i)) || at.filter((i) => opensProse(lines, i)).length > 0.5 * at.length

/** The same words, figures and all; or figures that go up as page numbers do. */
const alike = (lines: readonly TextLine[], at: readonly number[]): boolean =>
  new Set(at.map((i) => lines[i]!.text.replace(/\s+/gu, ' '))).size === 1 || countsUp(at.map((i) => lines[i]!))

/** Does the line stand in the middle of a sentence? */
const cutsIn = (lines: readonly TextLine[], i: number): boolean => {
  const before = lines[i - 1]
  const after = lines[i + 1]
  return before !== undefined && after !== undefined && !endsClause(before.text) && !beginsFresh(after.text)
}
