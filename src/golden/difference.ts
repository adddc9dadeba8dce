import { at, type Loose } from './fields.js'

/**
 * One thing that differs, in a form that a line, a page and JSON are made from.
 * `field`: one value; `lost`, `new`, `split`, `joined`, `swapped`, `moved`: an incident as a whole; `report`: a value of the
 * report itself or a figure of its summary; `check`: a check that fails without being expected to, or the other way round.
 */
export interface Difference {
  readonly kind: 'field' | 'lost' | 'new' | 'split' | 'joined' | 'swapped' | 'moved' | 'report' | 'check'
  readonly report: string
  /** Ids in golden and in the output; more than one where incidents split, joined or swapped. */
  readonly golden: readonly string[]
  readonly output: readonly string[]
  readonly pages: readonly number[]
  readonly field: string | null
  readonly was: unknown
  readonly is: unknown
  /** The words that the output's value was read from. */
  readonly words: readonly string[]
  readonly rule: string | null
  /** What made it differ, where that can be told. */
  readonly cause?: string
}

/** Words that an incident's field was read from, by its spans. */
export function wordsOf(incident: Loose, field: string): string[] {
  const spans = incident.spans
  const text = incident.text
  if (spans === null || typeof spans !== 'object' || typeof text !== 'string') return []
  return Object.entries(spans)
    .filter(([path]) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
    .flatMap(([, places]) => (Array.isArray(places) ? places : []))
    .map((place) => {
      const { start, end, source } = place as { start?: number; end?: number; source?: string }
      return source !== undefined ? String(at(incident, source) ?? source) : text.slice(start, end)
    })
    .filter((words, i, all) => words !== '' && all.indexOf(words) === i)
}

export function ruleOf(incident: Loose, field: string): string | null {
  const rules = incident.rules
  if (rules === null || typeof rules !== 'object') return null
  const found = Object.entries(rules).find(([path]) => path === field || path.startsWith(`${field}.`))
  return found === undefined ? null : String(found[1])
}

export function pagesOf(incident: Loose): number[] {
  const pages = at(incident, 'source.pages')
  return Array.isArray(pages) ? pages.filter((p) => typeof p === 'number') : []
}
