import { regular } from '../../lexicon/membership.js'
import { everyGroup } from './groups.js'
import type { Clause } from './scan/index.js'

/** "ambushed a police patrol, killing three officers": officers are the police's where police were told of before, and no army's. */
export function ofThePolice(text: string, clauses: readonly Clause[]): void {
  for (const group of everyGroup(clauses)) {
    if (!/^officers?$/.test(group.head) || !group.kinds.includes('military')) continue
    if (regular.test(text.slice(group.start, group.end).toLowerCase())) continue
    const before = text.slice(Math.max(0, group.start - 300), group.start)
    if (
      /(?<!\p{L}|[Mm]ilitary\s)[Pp]olice(?!\p{L})/u.test(before) &&
      !/(?<!\p{L})(?:[Aa]rmy|soldiers?|troops)(?!\p{L})/u.test(before)
    )
      group.kinds = group.kinds.filter((kind) => kind !== 'military')
  }
}
