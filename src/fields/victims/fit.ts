import { demographic, type Kind } from '../../lexicon/people.js'
import type { Span } from '../../model/span.js'
import type { Group } from './model.js'

/** How many a group counts: its own number, or its members added up; null where one of them is unknown. */
export function countOf(group: Group): number | null {
  if (group.members.length === 0) return group.count
  let sum = 0
  for (const member of group.members) {
    const count = countOf(member)
    if (count === null) return null
    sum += count
  }
  return sum
}

const people = (kinds: readonly Kind[]): Kind[] => kinds.filter((kind) => demographic.has(kind))

/** May `part` be told of people inside `whole`? Two women are no part of five children. */
export function fits(whole: Group, part: Group): boolean {
  const all = countOf(whole)
  const some = countOf(part)
  if (all === null) return whole.form !== 'all' && (part.share !== null || part.predicate)
  if (all !== null && some !== null && some > all) return false
  if (whole.form === 'name') return false
  // "three children and their grandmother … and a volunteer of the team": none of those told
  if (
    whole.members.length > 0 &&
    part.kinds.some((k) => !demographic.has(k) && k !== 'civilians') &&
    whole.members.every((m) => m.kinds.some((k) => demographic.has(k)) && !part.kinds.some((k) => m.kinds.includes(k)))
  )
    return false
  const told = people(whole.kinds)
  const kinds = people(part.members.length > 0 ? part.members.flatMap((m) => [...m.kinds]) : part.kinds)
  if (told.length === 0 || kinds.length === 0) return true
  return kinds.some((kind) => told.includes(kind))
}

/** The last token before `index` that a group and what is told inside it take up. */
export function lastBefore(group: Group, index: number): number {
  const ends = [group, ...group.parts, ...group.members].map((g) => (g === group ? g.lastToken : lastBefore(g, index)))
  return Math.max(
    ...ends.filter((end) => end < index),
    group.members.length > 0 ? -1 : Math.min(group.lastToken, index - 1),
  )
}

/** Where the numbers stand that a group adds up. */
export function addends(group: Group): Span[] {
  return group.members.length > 0 ? group.members.flatMap(addends) : [group.at]
}
