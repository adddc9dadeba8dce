import { findNumbers } from '../../match/numbers.js'
import type { Label } from '../labels.js'
import type { Figure } from './figures.js'

/** Names that share what is counted: "Homs, Damascus suburbs and Aleppo saw two massacres each". */
export interface Named {
  readonly start: number
  readonly end: number
  readonly labels: readonly Label[]
}

/** Figures with the names they are counted under. */
export interface Cell {
  readonly named: Named
  readonly figures: readonly Figure[]
}

/** Names next to each other, joined by commas and "and" only. */
export function namedIn(text: string, labels: readonly Label[]): Named[] {
  const out: { start: number; end: number; labels: Label[] }[] = []
  for (const label of labels) {
    const last = out.at(-1)
    if (
      last &&
      last.labels[0]?.kind === label.kind &&
      /^(?:,\s|,?\s(?:and|&)\s(?:the\s|in\s|by\s)?|\s?[-–/]\s?)$/u.test(text.slice(last.end, label.start))
    ) {
      last.labels.push(label)
      last.end = label.end
    } else out.push({ start: label.start, end: label.end, labels: [label] })
  }
  return out
}

const gapWords =
  /\b(?:who|which|that|were|was|is|are|has|have|had|been|responsible|for|behind|came|come|comes|first|second|third|next|last|with|the|of|at|a|an|total|killed|killing|deaths?|lives|claimed|committed|carried|out|perpetrated|conducted|caused|causing|cost|saw|seen|witnessed|suffered|recorded|registered|counted|accounted|accounts|topped|tops|leads|list|ranked|least|no|less|than|fewer|about|nearly|around|some|in|its|their|forces|governorates?|provinces?|documented|highest|largest|lowest|greatest|number|share|toll|most|where|to|led|took|place|there|did|by|on|hands|also|each|people|only|blamed|followed|lost|left|bears?|responsibility|groups?|parties|party|affiliated|allied|militias?|together|top|joint|jointly|remain(?:s|ed)?|himself|themselves|alone|dead|city)\b/giu
/** ", among them 28 children and two women,": parts of the figure that they follow. */
const among =
  /,?\s(?:including|incl\.|among\s(?:them|whom)|of\s(?:them|whom|which)|with)\s(?:(?:at\sleast\s)?(?:\d{1,4}|\p{L}{3,12})\s(?:of\sthem\s|were\s)?(?:children|child|women|woman|girls|boys|infants)(?:\s\([^)]*\))?(?:,\s(?:and\s)?|\sand\s)?){1,4}/giu
const ofThem =
  /,?\s(?:(?:and\s)?\p{L}{3,12}\sof\s(?:them|whom|which|these)\s(?:were\s)?(?:of\s)?(?:children|child|women|woman|girls|boys|infants)\b,?){1,3}/giu
const flat = (gap: string): string =>
  gap
    .replace(/^\s?\)/u, ' ')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(among, ' ')
    .replace(ofThem, ' ')
    .replace(/\s+/gu, ' ')

/** Words between a name and its number: "Aleppo: 13", "ISIS was responsible for two", "Idlib with 6", "Homs (5)". */
export function leadsToNumber(printed: string): boolean {
  const gap = flat(printed)
  if (gap.length > 90 || /[.;\d]/u.test(gap) || /\band\b/iu.test(gap)) return false
  return gap.replace(gapWords, ' ').replace(/[\s:：(–—=|,-]/gu, '') === ''
}

/** Words between a number and the name it belongs to: "13 were committed by", "11 in", "two massacres at the hands of". */
export function leadsToName(printed: string): boolean {
  const gap = flat(printed)
  if (gap.length > 120 || /[.;:\d]/u.test(gap) || /\bfollow/iu.test(gap)) return false
  // "Eleven were explosions, six shootings, and five shelling by government forces": another number stands nearer.
  if (findNumbers(gap).length > 0) return false
  if (/^\scases?\s(?:we|SNHR|it|nobody|no\sone|the\s\p{Ll}+)\s(?:\p{Ll}+\s){0,2}$/u.test(gap)) return true
  return /^[\s,–—-]{0,3}(?:of\s(?:them|these|which|those|the)\s?)?(?:[\p{L}’'-]{1,14},?\s){0,16}?(?:(?:the\s(?:responsible\s)?(?:perpetrators?|party|parties|source)|responsibility)\s(?:\p{L}+\s){0,3}$|(?:by|in|at\sthe\shands\sof|to|of|for|from)\s(?:each\sof\s)?(?:the\s)?(?:(?:alleged|suspected|governorates?\sof|city\sof|work\sof|a|an)\s)*(?:(?:part(?:y|ies)|groups?|sides?|actors?|perpetrators?)\s(?:which|that|whom|who)\s(?:\p{L}+\s){0,4})?$)/iu.test(
    gap,
  )
}

/** "The doer of one is not known", "three could not be attributed": a name that is told of the number right before it. */
function predicateOf(text: string, named: readonly Named[], f: Figure): Named | undefined {
  return named.find(
    (n) => n.start === f.end + 1 && /^(?:is|are|was|were|could|remains?|not)\s/iu.test(text.slice(n.start, n.end + 1)),
  )
}

/** A further figure under the same name stands close by; far off, or after a word of counting, it is another's. */
function goesOn(text: string, { named, figures }: { named: Named; figures: readonly Figure[] }, f: Figure): boolean {
  const gap = text.slice(figures.at(-1)?.end ?? named.end, f.start)
  const reach = named.labels[0]?.kind === 'governorate' ? 40 : 90
  return gap.length <= reach && !/[:：]|\b(?:according|documented|recorded|registered)\b/iu.test(gap)
}

/**
 * The cells of one item. A name stands before its figures ("Aleppo: 13, Idlib: 6") or behind them ("13 in Aleppo, six
 * in Idlib"), the same way through the whole item; within a cell nothing is counted twice.
 */
export function cellsOf(
  text: string,
  named: readonly Named[],
  figures: readonly Figure[],
): { cells: Cell[]; free: Figure[] } {
  const heads = figures.filter((f) => f.measure !== 'children' && f.measure !== 'women')
  const between = (from: number, to: number): boolean =>
    named.some((n) => n.start >= from && n.end <= to) || heads.some((h) => h.start >= from && h.end <= to)
  const first = heads[0]?.start ?? Number.POSITIVE_INFINITY
  const ahead = named.filter((n) => {
    const next = heads.find((h) => h.start >= n.end)
    return next && !between(n.end, next.start) && leadsToNumber(text.slice(n.end, next.start))
  })
  const opener = new Map<Named, Figure>()
  for (const n of named) {
    const from = named.filter((other) => other.end <= n.start).at(-1)?.end ?? 0
    const run = heads.filter((h) => h.start >= from && h.end <= n.start)
    const at = run.findIndex((h) => leadsToName(text.slice(h.end, n.start)))
    // "In three incidents, with 11 deaths, the perpetrators remain unidentified": what else is counted before it.
    const kinds = run.slice(0, at + 1).map((h) => h.measure)
    const open = run[at]?.measure && new Set(kinds).size === kinds.length ? run[0] : run[at]
    if (open) opener.set(n, open)
  }
  const behind = [...opener.keys()]
  const nameFirst = ahead.length > behind.length || (ahead.length === behind.length && (named[0]?.start ?? 0) < first)
  const linked = nameFirst ? ahead : behind
  const primary = heads[0]?.measure ?? null
  const cells: { named: Named; figures: Figure[] }[] = []
  const free: Figure[] = []
  const taken = (cell: { figures: Figure[] } | undefined, f: Figure): boolean =>
    cell === undefined ||
    cell.figures.some((x) => x.measure === f.measure && (f.measure !== null || cell.figures.length > 0))
  for (const f of heads) {
    const told = predicateOf(text, named, f)
    if (told && !cells.some((c) => c.named === told)) {
      cells.push({ named: told, figures: [f] })
      continue
    }
    if (nameFirst) {
      const own = linked.filter((n) => n.end <= f.start).at(-1)
      const cell = cells.find((c) => c.named === own)
      if (own && !cell) cells.push({ named: own, figures: [f] })
      else if (cell && !taken(cell, f) && goesOn(text, cell, f)) cell.figures.push(f)
      else free.push(f)
      continue
    }
    const last = cells.at(-1)
    const after = named.find((n) => n.start >= f.end)
    const next = after && f.start >= (opener.get(after)?.start ?? Number.POSITIVE_INFINITY) ? after : undefined
    const again = f.measure === null || f.measure === primary
    if (last && f.start >= last.named.end && !again && !taken(last, f)) last.figures.push(f)
    else if (next) {
      const cell = cells.find((c) => c.named === next)
      if (!cell) cells.push({ named: next, figures: [f] })
      else if (!taken(cell, f)) cell.figures.push(f)
      else free.push(f)
    } else free.push(f)
  }
  return { cells, free }
}
