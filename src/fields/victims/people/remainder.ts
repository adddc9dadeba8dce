import { copulas, pronouns, victimWords } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { countedAt } from './counted.js'
import { make } from './make.js'
import { predicateAt } from './predicate.js'

const fractions: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  'one half': [1, 2],
  'a half': [1, 2],
  'a third': [1, 3],
  'one third': [1, 3],
  'one-third': [1, 3],
  'two thirds': [2, 3],
  'two-thirds': [2, 3],
  'a quarter': [1, 4],
  'one quarter': [1, 4],
  'three quarters': [3, 4],
  'three-quarters': [3, 4],
}

const fractionHeads = new Set(Object.keys(fractions).map((words) => words.split(' ')[0] ?? words))

/** "half of them children", "two thirds of the dead were women": a share without a number, which the whole gives. */
export function fractionAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const one = tokens[i]?.low ?? ''
  if (!fractionHeads.has(one)) return null
  const two = `${one} ${tokens[i + 1]?.low ?? ''}`
  const words = Object.hasOwn(fractions, one) ? 1 : Object.hasOwn(fractions, two) ? 2 : 0
  const value = fractions[words === 1 ? one : two]
  if (words === 0 || !value) return null
  // "about half of them", "more than half": no number follows
  if (/^(?:about|nearly|almost|over|than|least|around|roughly|some|not|other)$/.test(tokens[i - 1]?.low ?? ''))
    return null
  const from = behindThem(tokens, i + words)
  if (from === null) return null
  return saidOf(tokens, text, i, from, { fraction: value })
}

/** "the rest civilians", "the remaining were women", "the others soldiers": those whom nothing else has told. */
export function restAt(tokens: readonly Token[], i: number, text: string): Group | null {
  if (!/^(?:rest|remainder|others|remaining)$/.test(tokens[i + 1]?.low ?? '')) return null
  let from = behindThem(tokens, i + 2) ?? i + 2
  if (tokens[from]?.low === ',' && copulas.has(tokens[from + 1]?.low ?? '')) from++
  const number = copulas.has(tokens[from]?.low ?? '') || tokens[from]?.low === ',' ? from + 1 : from
  const told = tokens[number]?.value !== undefined ? countedAt(tokens, number, text) : null
  // "the rest were three men"
  if (told?.form === 'counted' && !told.share)
    return { ...told, start: tokens[i]?.start ?? told.start, firstToken: i, share: 'group', predicate: true, rest: [] }
  return saidOf(tokens, text, i, from, { rest: [] })
}

/** The token behind "of them", "of whom", "of the dead", "of those killed". */
function behindThem(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.low !== 'of') return null
  let k = from + 1
  if (/^(?:the|those|these)$/.test(tokens[k]?.low ?? '') && !copulas.has(tokens[k + 1]?.low ?? '')) k++
  if (!pronouns.has(tokens[k]?.low ?? '') && !victimWords.has(tokens[k]?.low ?? '')) return null
  return k + 1
}

function saidOf(
  tokens: readonly Token[],
  text: string,
  i: number,
  from: number,
  more: Pick<Group, 'fraction' | 'rest'>,
): Group | null {
  const told = predicateAt(tokens, /^(?:all|mostly|also|only)$/.test(tokens[from]?.low ?? '') ? from + 1 : from)
  const at = tokens[i]
  if (!at || !told?.noun.many || told.kinds.length === 0) return null
  const { head, kinds, last } = told
  // "the rest women and children": the two are not told apart
  if (tokens[last + 1]?.low === 'and' && tokens[from]?.low === 'mostly') return null
  return {
    ...make(tokens, text, {
      count: null,
      form: 'vague',
      at,
      first: i,
      last,
      head,
      kinds,
      share: 'group',
      predicate: true,
    }),
    ...more,
  }
}

/** Is the group counted by its whole alone? */
export const uncounted = (group: Group): boolean =>
  group.fraction !== undefined || group.rest !== undefined || group.but !== undefined

/** Counts a share whose whole is known: a fraction that comes out even, or what the others told beside it leave. */
export function countShare(part: Group, whole: number | null): void {
  if (part.count !== null || whole === null) return
  if (part.but !== undefined) {
    if (whole > part.but) part.count = whole - part.but
  } else if (part.fraction) {
    const [some, all] = part.fraction
    if ((whole * some) % all === 0) part.count = (whole * some) / all
  } else if (part.rest && part.rest.length > 0 && part.rest.every((g) => g.bound === null)) {
    const left = part.rest.reduce((n, g) => n - (g.count ?? Number.NaN), whole)
    if (left > 0) part.count = left
  }
}
