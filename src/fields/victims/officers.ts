import { regular } from '../../lexicon/membership.js'
import type { Group } from './model.js'
import type { Clause } from './scan/index.js'

/** "ambushed a police patrol, killing three officers": officers are the police's where police were told of before, and no army's. */
export function ofThePolice(text: string, clauses: readonly Clause[]): void {
  const visit = (group: Group): void => {
    for (const inner of [...group.parts, ...group.members]) visit(inner)
    if (!/^officers?$/.test(group.head) || !group.kinds.includes('military')) return
    if (regular.test(text.slice(group.start, group.end).toLowerCase())) return
    const before = text.slice(Math.max(0, group.start - 300), group.start)
    if (
      /(?<!\p{L}|[Mm]ilitary\s)[Pp]olice(?!\p{L})/u.test(before) &&
      !/(?<!\p{L})(?:[Aa]rmy|soldiers?|troops)(?!\p{L})/u.test(before)
    )
      group.kinds = group.kinds.filter((kind) => kind !== 'military')
  }
  for (const clause of clauses) for (const group of [...clause.roots, ...clause.loose]) visit(group)
}
