import { beginsFresh, endsSentence } from '../line.js'
import type { TextLine } from './lines.js'

/** Footnotes of a plain-text report, and the marks that point to them. */
export interface Notes {
  readonly body: TextLine[]
  readonly notes: {
    readonly number: string
    readonly skip: number
    readonly page: number
    readonly lines: TextLine[]
  }[]
  /** Marks glued to the words they follow ("incident.2"), by line. */
  readonly marks: Map<TextLine, { at: number; mark: string }[]>
}

/**
 * Takes out the notes that stand at the foot of their pages: a line that begins with the next number, whose mark was seen
 * glued to a sentence's end before, bare or in brackets.
 */
export function takeNotes(lines: readonly TextLine[]): Notes {
  const body: TextLine[] = []
  const notes: { number: string; skip: number; page: number; lines: TextLine[] }[] = []
  const marks: Notes['marks'] = new Map()
  const seen = new Map<string, { line: TextLine; at: number; mark: string }>()
  let expected = 1
  let open: (typeof notes)[number] | null = null
  for (const line of lines) {
    const text = plainMarks(line.text)
    const start = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3}))\s?(?=[\p{Lu}“"]|https?:|www\.|\p{Ll}{3})/u.exec(text)
    const number = start === null ? null : (start[1] ?? start[2] ?? start[3])!
    if (start !== null && number === String(expected) && seen.has(number)) {
      open = { number, skip: start[0].length, page: line.page, lines: [line] }
      notes.push(open)
      const { line: at, at: offset, mark } = seen.get(number)!
      const on = marks.get(at) ?? []
      on.push({ at: offset, mark })
      marks.set(at, on)
      expected++
      continue
    }
    if (
      open !== null &&
      line.page === open.page &&
      line.blanks === 0 &&
      !(endsSentence(open.lines.at(-1)!.text) && beginsFresh(line.text) && line.text.length < 60)
    ) {
      open.lines.push(line)
      continue
    }
    open = null
    body.push(line)
    for (const m of text.matchAll(/(?<=[\p{L})\]”"’'][.,;:!?]?["”’)]?|\d[.;](?=\d{1,2}$))(\d{1,3})(?=\s|$|[.,;:)])/gu))
      if (!seen.has(m[1]!) || Number(m[1]) >= expected) seen.set(m[1]!, { line, at: m.index, mark: m[1]! })
    for (const m of text.matchAll(inBrackets)) {
      const number = m[0].slice(1, -1)
      if (!seen.has(number) || Number(number) >= expected) seen.set(number, { line, at: m.index, mark: m[0] })
    }
  }
  for (const line of body)
    for (const m of line.text.matchAll(raisedMark)) {
      const on = marks.get(line) ?? []
      if (!on.some(({ at }) => at === m.index)) marks.set(line, [...on, { at: m.index, mark: plainMarks(m[0]) }])
    }
  for (const { line, at, mark } of unanswered(body, marks)) marks.set(line, [...(marks.get(line) ?? []), { at, mark }])
  for (const on of marks.values()) on.sort((a, b) => a.at - b.at)
  return { body, notes, marks }
}

/** "of the incident.(2)", "factions.[3]": a number in brackets, glued to what it notes. */
const inBrackets = /(?<=[\p{L}\d][.,;:!?]?["”’]?)(?:\(\d{1,3}\)|\[\d{1,3}\])(?=\s|$|[.,;:])/gu

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Figures that are printed raised are marks, wherever their notes stand; behind a unit they are its power. */
const raisedMark = new RegExp(
  `(?<=[\\p{L})\\]”"’'.,;:!?])(?<!(?<!\\p{L})[ckdm]?m)[${raised}]{1,3}(?![${raised}\\p{L}])`,
  'gu',
)

/** Raised figures as plain ones: of the same length. */
const plainMarks = (text: string): string =>
  /[¹²³⁰⁴-⁹]/u.test(text) ? text.replace(/[⁰¹²³⁴-⁹]/gu, (c) => String(raised.indexOf(c))) : text

/**
 * Marks whose notes the text does not hold: figures glued to the ends of sentences that count up from one. Three in a row
 * are no accident.
 */
function unanswered(body: readonly TextLine[], known: Notes['marks']): { line: TextLine; at: number; mark: string }[] {
  if (known.size > 0) return []
  const found: { line: TextLine; at: number; mark: string }[] = []
  for (const line of body)
    for (const m of line.text.matchAll(/(?<=\p{L}{2}[)”"’']?[.,;:!?][”"’)]?)\d{1,3}(?=\s|$)/gu))
      if (m[0] === String(found.length + 1)) found.push({ line, at: m.index, mark: m[0] })
  return found.length >= 3 ? found : []
}
