import type { Dropped } from '../../model/doc.js'
import { runInLength } from '../cues.js'
import type { Draft } from '../index.js'
import { bullet, endsSentence, isUrlOnly, type Line, numbering, type Raised } from '../line.js'
import { unfoldColumns } from './columns.js'
import { mendCompounds } from './compounds.js'
import { takeTextFurniture } from './furniture.js'
import { linesOfText, type TextLine } from './lines.js'
import { takeNotes } from './notes.js'
import { cutText, measureOf, titleLike } from './paragraphs.js'
import { takeTextTables } from './tables.js'

export interface TextLayout {
  readonly drafts: Draft[]
  readonly dropped: { readonly text: string; readonly why: Dropped['why'] }[]
}

/** Plain text with hard line breaks to the same blocks that a PDF gives. */
export function layoutOfText(raw: string): TextLayout {
  const { lines, dropped } = takeTextFurniture(linesOfText(mendCompounds(unfoldColumns(raw))))
  const { body, notes, marks } = takeNotes(lines)
  const measure = measureOf(body)
  const drafts: Draft[] = []
  const placed = new Set<number>()
  const put = (page: number) => {
    notes.forEach((note, i) => {
      if (note.page >= page || placed.has(i)) return
      placed.add(i)
      drafts.push(draftOf('footnote', note.lines, new Map(), { marker: note.number, skip: note.skip }))
    })
  }
  for (const part of takeTextTables(body)) {
    if (part.rows !== null) {
      drafts.push({
        ...draftOf('table', part.lines, new Map()),
        rows: part.rows.map((r) => r.map((c) => [lineOf(c, [])])),
      })
      continue
    }
    for (const lines of cutText(part.lines, measure)) {
      put(lines[0]!.page)
      drafts.push(kindOf(lines, marks))
    }
  }
  put(Number.POSITIVE_INFINITY)
  rank(drafts)
  return { drafts, dropped }
}

const lineOf = (text: string, raised: readonly Raised[]): Line => ({
  page: 0,
  x: 0,
  right: 0,
  y: 0,
  size: 0,
  font: '',
  firstFont: '',
  lastFont: '',
  text,
  parts: [],
  raised,
  lead: 0,
  label: null,
  rtl: false,
})

function draftOf(
  kind: Draft['kind'],
  lines: readonly TextLine[],
  marks: ReadonlyMap<TextLine, readonly { at: number; mark: string }[]>,
  more: Partial<Draft> = {},
): Draft {
  const made = lines.map((l) => {
    let text = ''
    let from = 0
    const raised: Raised[] = []
    for (const { at, mark } of marks.get(l) ?? []) {
      text += l.text.slice(from, at)
      raised.push({ mark: mark.replace(/[()[\]]/gu, ''), at: text.length })
      from = at + mark.length
    }
    text += l.text.slice(from)
    return lineOf(text.replace(/\s{2,}/gu, ' '), raised)
  })
  return {
    kind,
    lines: made,
    page: null,
    level: null,
    marker: null,
    skip: 0,
    rows: null,
    runIn: 0,
    right: 0,
    starts: false,
    ends: false,
    ...more,
  }
}

function kindOf(
  lines: readonly TextLine[],
  marks: ReadonlyMap<TextLine, readonly { at: number; mark: string }[]>,
): Draft {
  const first = lines[0]!.text
  if (lines.every((l, i) => isUrlOnly(l.text) || (i > 0 && !/\s/u.test(l.text))) && isUrlOnly(first))
    return draftOf('links', lines, marks)
  const found = bullet.exec(first)
  if (found !== null)
    return draftOf('list-item', lines, marks, { marker: (found[1] ?? found[2])!, skip: found[0].length })
  const number = numbering.exec(first)
  const marker = number === null ? {} : { marker: number[1]!, skip: number[0].length }
  const rest = number === null ? first : first.slice(number[0].length)
  const heading = lines.length === 1 && titleLike(rest) && rest.length <= 70 && !/\d$/u.test(rest)
  if (heading) return draftOf('heading', lines, marks, marker)
  if (number !== null) return draftOf('list-item', lines, marks, marker)
  const draft = draftOf('paragraph', lines, marks)
  const text = lines.map((l) => l.text).join(' ')
  draft.runIn = runInLength(text)
  return draft
}

/** Levels by kind of number, in the order in which the kinds first stand; headings without a number stand lowest. */
function rank(drafts: Draft[]): void {
  drafts.forEach((d, i) => {
    // Neighbours with letters or numbers of one kind are a list, however short they are.
    if (d.kind !== 'heading' || d.marker === null) return
    const like = (o: Draft | undefined): boolean =>
      o !== undefined && o.marker !== null && o.kind !== 'footnote' && classOf(o.marker) === classOf(d.marker!)
    if (like(drafts[i + 1]) || (like(drafts[i - 1]) && drafts[i - 1]!.kind === 'list-item')) d.kind = 'list-item'
  })
  const classes: string[] = []
  for (const d of drafts)
    if (d.kind === 'heading' && d.marker !== null && !classes.includes(classOf(d.marker)))
      classes.push(classOf(d.marker))
  const before = drafts.findIndex((d) => d.marker !== null || d.lines.length > 2)
  const title = drafts
    .slice(0, before < 0 ? 3 : Math.min(before, 5))
    .find((d) => d.lines.length === 1 && titleLike(d.lines[0]!.text) && !endsSentence(d.lines[0]!.text))
  if (title !== undefined && drafts.length > 3) title.kind = 'title'
  for (const d of drafts)
    if (d.kind === 'heading') d.level = d.marker === null ? classes.length + 1 : classes.indexOf(classOf(d.marker)) + 1
  quietCells(drafts)
}

const classOf = (marker: string): string =>
  /^[IVX]{1,5}\W/u.test(marker) && !/^[CD]/u.test(marker)
    ? 'I'
    : /^[A-Z]/u.test(marker)
      ? 'A'
      : /^[a-z]/u.test(marker)
        ? 'a'
        : /^\d/u.test(marker)
          ? '1'
          : marker

/** Cells of a table that came one a line, and labels of a chart: names among bare numbers are no headings. */
function quietCells(drafts: Draft[]): void {
  const bare = (d: Draft | undefined): boolean =>
    d !== undefined && d.lines.length === 1 && /^[-–\d.,%\s]+$/u.test(d.lines[0]!.text)
  const small = (d: Draft | undefined): boolean =>
    d !== undefined &&
    d.lines.length <= 2 &&
    d.lines.every((l) => l.text.length < 40 && !/[.,:;]$/u.test(l.text)) &&
    d.marker === null
  let i = 0
  while (i < drafts.length) {
    let j = i
    while (
      bare(drafts[j]) ||
      (small(drafts[j]) &&
        (bare(drafts[j - 1]) || bare(drafts[j + 1]) || (j > i && small(drafts[j + 1]) && bare(drafts[j + 2]))))
    )
      j++
    const group = drafts.slice(i, j)
    if (group.filter(bare).length >= 3) for (const d of group) [d.kind, d.level] = ['other', null]
    i = Math.max(j, i + 1)
  }
}
