import type { Kind } from '../../../lexicon/people.js'
import { inScope, type Passage, tells } from '../../../match/passage.js'
import { findAll } from '../../../match/rule.js'
import { allWere } from '../all-were.js'
import { countOf } from '../fit.js'
import type { Group } from '../model.js'
import type { Holding, Telling } from './model.js'

/** The same dead told in other words: a list without a sum, "the victims: …", "of the 72 civilians, 22 were women". */
export function toldAgain({ passage, clauses, tolls, known, hurt }: Telling, holding: Holding, base: boolean): Group[] {
  const all = countOf(holding.main.group)
  const out: Group[] = []
  // "two girls, their parents and their grandparents": no sum, but its kinds hold
  for (const { force, group } of tolls)
    if (force !== 'weak' && countOf(group) === null && group.members.length > 0) out.push(group)
  // "Ten people were killed. The victims: the grandfather, three women …", "two men were shot; one died at once, the other in
  // hospital", "…, making it five victims from the same family"
  const sum = [holding.main, ...holding.added].reduce((n, t) => n + (countOf(t.group) ?? 0), 0)
  for (const { force, rule, group, mourned } of tolls) {
    const count = countOf(group)
    if (
      force === 'weak' &&
      base &&
      !mourned &&
      count !== null &&
      (count > 1 || rule === 'victims/the-dead-were') &&
      (count === all || count === sum)
    )
      out.push(group)
  }
  /** As many as all the dead, told of here, and neither counted nor hurt so far. */
  const ofTheirNumber = (root: Group): boolean =>
    countOf(root) === all &&
    !root.share &&
    !out.includes(root) &&
    !known.some((t) => t.group === root) &&
    !hurt.has(root) &&
    tells(passage, root.at)
  // "72 bodies lay there; of the 72 civilians, 22 were women": the same people by their number
  for (const root of clauses.flatMap((c) => c.roots))
    if (
      ofTheirNumber(root) &&
      (root.count ?? 0) > 1 &&
      ![...holding.told, ...holding.again].includes(root) &&
      /(?<!\p{L})(?:the|these|those)\s(?:other\s)?$/iu.test(
        passage.text.slice(Math.max(0, root.at.start - 12), root.at.start),
      )
    )
      out.push(root)
  // "A family of eight was killed. Ahmed said his brother, his brother's wife and their six children …": a list that makes their number
  for (const root of clauses.slice(holding.main.clause + 1).flatMap((c) => c.roots))
    if (root.members.length > 1 && (all ?? 0) > 2 && holding.added.length === 0 && ofTheirNumber(root)) out.push(root)
  return out
}

/** "Those killed were civilians": what a clause of its own says of all `count` dead. */
export function saidOfAllDead(
  passage: Passage,
  { main }: Holding,
  count: number,
  kinds: ReadonlyMap<Kind, unknown>,
): Group[] {
  if (main.harm !== 'killed') return []
  return findAll(allWere, passage)
    .filter((f) => f.span.start > main.at && inScope(passage, f.span) && !f.value.some((k) => kinds.has(k)))
    .map((f) => ({
      ...main.group,
      count,
      members: [],
      parts: [],
      parent: null,
      share: null,
      kinds: f.value,
      at: f.span,
    }))
}
