import { victimWords } from '../../../lexicon/grammar.js'
import { demographic } from '../../../lexicon/people.js'
import { inScope, tells } from '../../../match/passage.js'
import { countOf, fits } from '../fit.js'
import type { Group } from '../model.js'
import type { Clause } from '../scan/index.js'
import type { Holding, Telling } from './model.js'

/** Who may be meant by "the man" and "the men" besides the dead. */
const doers =
  /(?<!\p{L})(?:gunm[ae]n|attackers?|assailants?|shooters?|bombers?|suspects?|perpetrators?|killers?|assassins?|kidnappers?|robbers?|militants?|militiam[ae]n|jihadi(?:st)?s?|bandits?|rebels?|fighters?|insurgents?|extremists?|terrorists?|guerrillas?|armed\smen|soldiers|troops|policem[ae]n|settlers?)(?!\p{L})/u

/**
 * The dead spoken of again in a later sentence: "Two children were killed. The boys, aged seven and eight, were
 * cousins.", "A civilian was killed. The man …", "The victim, a boy of 12, …", "She was a mother of four". Only where
 * nobody else in the text can be meant.
 */
export function spokenOfAgain({ passage, clauses, hurt }: Telling, { main, added, told }: Holding): Group[] {
  const all = countOf(main.group)
  if (all === null || added.length > 0 || main.harm !== 'killed') return []
  const others = [...hurt].filter((g) => !told.includes(g))
  const before = clauses
    .slice(0, main.clause + 1)
    .flatMap((c) => c.roots)
    .filter((r) => !told.includes(r) && r !== main.group)
  const out: Group[] = []
  for (const clause of clauses.slice(main.clause + 1)) {
    const root = clause.roots.find((r) => r.firstToken <= 6)
    if (!root || root.parent || others.includes(root) || told.includes(root) || !tells(passage, root.at)) continue
    if (!opens(clause, root, all)) continue
    const named = /^(?:victim|deceased)$/.test(root.head)
    if (!named && !inScope(passage, root)) continue
    // somebody else of the kind was told of, or may have been
    if (!named && [...others, ...before].some((g) => mayBe(g, root, all))) continue
    if (!named && root.kinds.includes('men') && doers.test(passage.text)) continue
    if (!fits(main.group, { ...root, count: all }) || contradicts(main.group, root)) continue
    out.push({ ...root, count: all, parts: [], members: [] })
  }
  return out
}

/** Does the sentence begin with the people told before: "The boys", "Both women", "The victim, a boy", "She was a mother"? */
function opens({ tokens, events }: Clause, root: Group, all: number): boolean {
  const first = tokens[0]?.low ?? ''
  if (root.kinds.length === 0) return false
  if (root.firstToken === 0) {
    if (root.members.length > 0 || root.share || root.more) return false
    if (/^(?:victim|deceased)$/.test(root.head)) return all === 1 && first === 'the'
    if (victimWords.has(root.head)) return false
    const own = root.kinds.every((k) => demographic.has(k))
    if (!own || !/^(?:the|both)$/.test(first)) return false
    // "The boys hurt in the blast": others
    if (events.some((e) => e.harm === 'injured')) return false
    return all === 1 ? root.count === 1 && root.form === 'one' : root.count === null || root.count === all
  }
  if (all !== 1 || root.count !== 1 || !/^(?:he|she)$/.test(first)) return false
  const between = tokens.slice(1, root.firstToken).map((t) => t.low)
  return (
    /^(?:was|is)$/.test(between[0] ?? '') &&
    between.slice(1).every((low) => /^(?:later|only|just|also|reportedly|identified|named|as)$/.test(low))
  )
}

const sexes = ['women', 'men', 'girls', 'boys'] as const
const contradicts = (main: Group, root: Group): boolean =>
  main.members.length > 0 ||
  [main, ...main.parts].some((g) =>
    sexes.some(
      (sex) => g.kinds.includes(sex) && !root.kinds.includes(sex) && root.kinds.some((k) => demographic.has(k)),
    ),
  )

/** May "the man", "the boys" mean these? */
function mayBe(group: Group, root: Group, all: number): boolean {
  const count = countOf(group)
  if (group.form === 'name' || (all === 1 ? count !== 1 : count === 1)) return false
  return group.kinds.length === 0 || group.kinds.some((k) => root.kinds.includes(k))
}
