import type { Words } from '../../lexicon/words.js'
import { findNumbers } from '../../match/numbers.js'
import type { Span } from '../../model/span.js'
import { governorateKey, labelsIn, partyKey } from '../labels.js'
import type { Unit } from '../units.js'
import { type Measure, pathOf, type Statement } from './statement.js'

const columnWords: readonly (readonly [Measure, RegExp])[] = [
  ['incidents', /\b(?:massacres?|incidents?|attacks?)\b/iu],
  ['children', /\b(?:child(?:ren)?|minors)\b/iu],
  ['women', /\b(?:women|woman|females?)\b/iu],
  ['killed', /\b(?:victims?|killed|individuals|civilians|death\stoll|toll|deaths|people|dead)\b/iu],
]

function columnOf(text: string): Measure | null {
  return columnWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** A table with its cells: the first row names the columns, the first cell of each row whose figures they are. */
export function readTable(unit: Unit, text: string, words: Words): Statement[] {
  const [head, ...rows] = unit.rows ?? []
  if (!head) return []
  const cell = (span: Span): string => text.slice(span.start, span.end)
  const columns = head.map((h, i) => (i === 0 ? null : columnOf(cell(h))))
  return rows.flatMap((row) => {
    const [first, ...figures] = row
    if (!first) return []
    return figures.flatMap((span, i) => {
      const measure = columns[i + 1]
      const value = findNumbers(cell(span))[0]?.value
      return measure && value !== undefined ? figure(cell(first), measure, value, span, words) : []
    })
  })
}

function figure(name: string, measure: Measure, value: number, span: Span, words: Words): Statement[] {
  const party = partyKey(name, words)
  if (party !== null) return [{ ...span, value, path: pathOf(measure, party), weak: true }]
  const place = governorateKey(name, words)
  if (place !== null)
    return measure === 'incidents' ? [{ ...span, value, path: ['incidents', 'byGovernorate', place], weak: true }] : []
  return /^(?:grand\s)?(?:total|sum|all)\b/iu.test(name.trim())
    ? [{ ...span, value, path: pathOf(measure, null), weak: true }]
    : []
}

/**
 * A table whose cells ran together on one line, or a line each: "Party Massacres Victims Children Women Russian
 * forces 5 57 10 7". The columns come from its own head or from the line before.
 */
export function readFlatTable(
  text: string,
  offset: number,
  known: readonly Measure[],
  words: Words,
): { columns: readonly Measure[]; statements: Statement[] } {
  const head = /^[\p{L}\s/().-]{0,60}?(?:\b(?:massacres?|incidents?|victims?|killed|children|women)\b\s*){2,5}/iu.exec(
    text,
  )
  const columns = head
    ? (head[0].match(/\b(?:massacres?|incidents?|victims?|killed|children|women)\b/giu) ?? []).flatMap(
        (w) => columnOf(w) ?? [],
      )
    : [...known]
  if (columns.length < 2 || (head && /[.:;]/u.test(head[0]))) return { columns: known, statements: [] }
  const statements: Statement[] = []
  const names = [
    ...labelsIn(text, words),
    ...[...text.matchAll(/\bTotal\b/gu)].map((m) => ({ start: m.index, end: m.index + 5 })),
  ].filter((l) => l.start >= (head?.[0].length ?? 0))
  for (const name of names) {
    const row = new RegExp(
      `^\\s*(?:\\([^)]*\\)\\s*)?(?<cells>(?:[\\d,]{1,7}|[-–—])(?:\\s+(?:[\\d,]{1,7}|[-–—])){${columns.length - 1}})(?=\\s|$)`,
      'u',
    )
    const found = row.exec(text.slice(name.end))
    if (!found?.groups?.cells) continue
    let at = name.end + found[0].length - found.groups.cells.length
    found.groups.cells.split(/(?<gap>\s+)/u).forEach((part, i) => {
      const measure = columns[i / 2]
      const value = findNumbers(part)[0]?.value
      if (i % 2 === 0 && measure && value !== undefined) {
        const span = { start: offset + at, end: offset + at + part.length }
        statements.push(...figure(text.slice(name.start, name.end), measure, value, span, words))
      }
      at += part.length
    })
  }
  return { columns, statements }
}
