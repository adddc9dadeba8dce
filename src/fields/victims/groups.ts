import type { Group } from './model.js'
import type { Clause } from './scan/index.js'

/** Every group that these clauses tell, parts and members before what they are of. */
export function* everyGroup(clauses: readonly Clause[]): Generator<Group> {
  for (const clause of clauses) for (const group of [...clause.roots, ...clause.loose]) yield* inside(group)
}

function* inside(group: Group): Generator<Group> {
  for (const inner of [...group.parts, ...group.members]) yield* inside(inner)
  yield group
}
