import type { Kind } from '../../lexicon/people.js'
import type { Span } from '../../model/span.js'
import { countOf } from './fit.js'
import type { Group } from './model.js'

export interface Told {
  readonly count: number
  readonly spans: readonly Span[]
  /** Told of a share of people only ("one of the last doctors"): whoever counts the kind tells more. */
  readonly shared?: true
}

/**
 * The parts that groups tell, kind by kind. A part inside a part that already counts in a kind adds nothing to it:
 * "three medical personnel (a doctor and two nurses)" are three.
 */
export function tally(
  groups: readonly Group[],
  again: readonly Group[],
  before: readonly Group[] = [],
): Map<Kind, Told> {
  const told = sums(groups)
  for (const [kind, so] of sums(before)) if (!told.has(kind)) told.set(kind, so)
  // A toll told twice counts its parts once: the second telling only fills what the first left out.
  for (const group of again) for (const [kind, so] of sums([group])) if (!told.has(kind)) told.set(kind, so)
  return told
}

function sums(groups: readonly Group[]): Map<Kind, Told> {
  const told = new Map<Kind, { count: number; spans: Span[]; shared?: true }>()
  const late = new Map<Kind, { count: number; spans: Span[] }>()
  const visit = (group: Group, covered: ReadonlySet<Kind>): void => {
    const inside = new Set(covered)
    // "ten children …; four of the children died later", "one of the last doctors of the town": of people who may be counted elsewhere
    const share = group.parent?.parts.includes(group) && group.share !== null && !group.predicate
    const count = countOf(group)
    for (const kind of group.kinds) {
      if (covered.has(kind) || group.members.length > 0) continue
      inside.add(kind)
      if (count === null || (share && group.parent?.kinds.includes(kind))) continue
      const into = share ? late : told
      const so = into.get(kind) ?? { count: 0, spans: [] }
      so.count += count
      so.spans.push(group.at)
      into.set(kind, so)
    }
    for (const member of group.members) visit(member, inside)
    for (const part of group.parts) visit(part, inside)
  }
  for (const group of groups) visit(group, new Set())
  for (const [kind, so] of late) if (!told.has(kind)) told.set(kind, { ...so, shared: true })
  return told
}
