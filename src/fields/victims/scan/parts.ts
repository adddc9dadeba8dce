import type { Kind } from '../../../lexicon/people.js'
import type { Link } from '../chains.js'
import { countOf, fits } from '../fit.js'
import type { Group, Token } from '../model.js'
import { lows, type Placed } from './clause.js'
import { isObject, subject } from './subject.js'

/** "five children, two of them female": the word tells girls where children are told, and no age anywhere else. */
export function sexed(tokens: readonly Token[], group: Group, prev: Group | null): void {
  // "all of them adult males"
  if (tokens[group.lastToken - 1]?.low === 'adult') return
  if (!/^(?:fe)?males?$/.test(group.head) || !group.share || !group.predicate) return
  const young = prev?.kinds.includes('children') ?? false
  group.kinds = young ? [group.head.startsWith('f') ? 'girls' : 'boys', 'children'] : []
}

/** The kinds of the people that "them" stands for. */
export function antecedent(group: Group, prev: Group, roots: readonly Group[]): readonly Kind[] {
  const told = [...roots, prev]
    .reverse()
    .find((r) => r.count === null || (group.count !== null && r.count >= group.count && r.count > 1))
  // "Gunmen dragged them from their homes and shot 24 of them": who opens the sentence did it
  const doer =
    told && told.firstToken <= 1 && told.count === null && told.kinds.some((k) => k === 'fighters' || k === 'military')
  return group.predicate || !told || doer ? group.kinds : told.kinds
}

/** "was among the dead": said of somebody else, unless it opens the list of who they were. */
export const amongTheDead = (tokens: readonly Token[], group: Group): boolean => {
  if (!/^(?:dead|victims|deceased|fatalities|casualties|martyrs|slain)$/.test(group.head)) return false
  if (!/^among(?:st)?$/.test(tokens[group.firstToken - 1]?.low ?? '')) return false
  const next = tokens[group.lastToken + 1]
  return (
    /^(?:was|were|is|are|also)$/.test(tokens[group.firstToken - 2]?.low ?? '') &&
    !/^(?:was|were|is|are|:|who|when|in)$/.test(next?.low ?? '')
  )
}

export const noneOf = (tokens: readonly Token[], group: Group): boolean =>
  /(?:^|\s)(?:none|not one|no one|nobody) (?:of|in|among|from|aboard)(?: (?:the|its|his|her|their|these|those))?$/.test(
    lows(tokens.slice(Math.max(0, group.firstToken - 4), group.firstToken)),
  )

export const standing = /^(?:them|whom|these|those|which|)$/
/** "a minibus loaded with IDPs; six of the passengers, …": nobody told so far is counted, so the share stands alone. */
export const strange = (group: Group, prev: Group, roots: readonly Group[]): boolean =>
  group.share === 'group' &&
  !group.predicate &&
  group.form === 'counted' &&
  !standing.test(group.head) &&
  [prev, ...roots].every((r) => countOf(r) === null || (countOf(r) === 1 && r.form !== 'name') || !fits(r, group))

export const sumWith = (chain: readonly Link[], group: Group): number =>
  [...chain.map((link) => link.group), group].reduce((sum, g) => sum + (countOf(g) ?? 0), 0)

/** "…, and two fighters were captured": behind the object of a verb, people with a verb of their own that harms nobody. */
export function turnsTo(
  tokens: readonly Token[],
  group: Group,
  said: string,
  first: Group | undefined,
  events: readonly Placed[],
): boolean {
  if (!first || !said.endsWith('and') || !isObject(tokens, first, events)) return false
  const next = tokens[group.lastToken + 1]?.low ?? ''
  const many = (countOf(group) ?? 2) > 1
  // "the strike that killed a nurse and two guards was the third": the verb is the strike's
  if (
    !(many ? /^(?:were|are|have|remain)$/ : /^(?:was|is|has|remains)$/).test(next) &&
    !/^(?:escaped|survived|fled|remained)$/.test(next)
  )
    return false
  if (!many && !said.startsWith(',')) return false
  const verb = events.filter((e) => e.last < first.firstToken).at(-1)
  return !/^(?:that|which|who)$/.test(tokens[(verb?.first ?? 0) - 1]?.low ?? '')
}

/**
 * "11 people: nine civilians, including a reporter, and two members of a militia": the list goes on outside what was told
 * of its last member, where only there the numbers come out. The group whose list it is, or null.
 */
export function outerLevel(chain: readonly Link[], parent: Group, group: Group): Group | null {
  const up = parent.parent
  const all = up && countOf(up)
  const count = countOf(group)
  if (!up || up.members.length > 0 || all === null || count === null || group.share || !fits(up, group)) return null
  const sum = up.parts.reduce((n, p) => n + (countOf(p) ?? 0), 0) + count
  if (sum === all) return up
  const inside = fits(parent, group) && sumWith(chain, group) <= (countOf(parent) ?? Number.POSITIVE_INFINITY)
  return !inside && sum < (all ?? 0) ? up : null
}

export const top = (group: Group): Group => (group.parent ? top(group.parent) : group)

/** Does a list that stands inside another group go on behind "all of them teachers"? */
export const goesOn = (tokens: readonly Token[], all: Group, chain: readonly Link[], prev: Group): boolean =>
  chain.at(-1)?.group === prev &&
  (prev.count ?? 0) > 1 &&
  prev.kinds.length > 0 &&
  tokens[all.lastToken + 1]?.low === ',' &&
  tokens[all.lastToken + 2]?.low === 'and' &&
  (tokens[all.lastToken + 3]?.value !== undefined ||
    /^(?:an?|his|her|their)$/.test(tokens[all.lastToken + 3]?.low ?? ''))

const noVerb =
  /^(?:$|[.,;)]|and|who|aged?|from|in|at|near|on|of|with|inside|outside|when|while|as|after|by|during|dead|killed|were|was|accused|suspected|convicted|charged|believed|known|named|living|working|travelling|traveling|waiting|sleeping|standing|walking|queuing)$/

/** Does a list go on behind what is said of its last member? It must not count more than its whole, nor have a verb of its own. */
export function goesOnBehind(
  tokens: readonly Token[],
  group: Group,
  chain: readonly Link[],
  whole: Group | null,
  events: readonly Placed[],
): boolean {
  if (countOf(group) === null || group.share || !/^(?:counted|one|kin)$/.test(group.form)) return false
  const next = tokens[group.lastToken + 1]
  if (next && !next.aside && !next.harm && !noVerb.test(next.low)) return false
  const all = whole && countOf(whole)
  if (whole) return all !== null && sumWith(chain, group) <= (all ?? 0)
  const first = chain[0]?.group
  if (!first || countOf(first) === null) return false
  let at = group.firstToken - 1
  if (/^(?:then|also|finally)$/.test(tokens[at]?.low ?? '')) at--
  const lead = tokens[at]?.low
  // "Two teachers working at the school and three pupils were killed": the list opens the sentence, its verb follows
  const glue = tokens.slice(chain.at(-1)?.group.lastToken ?? 0, group.firstToken)
  const told = glue.some((t) => /^(?:who|which|that|whose)$/.test(t.low))
  const opens =
    first.firstToken <= 3 &&
    !events.some((e) => e.first < group.firstToken) &&
    events.some((e) => e.first > group.lastToken) &&
    (told || !glue.some((t, k) => k > 1 && /(?:[a-z]ed|was|were|had|hit|struck|fell|went|came)$/.test(t.low)))
  if (opens) return lead === 'and' || (lead === ',' && !subject(tokens, group, events))
  return lead === 'and' && !/^(?:were|was|had|killed)$/.test(next?.low ?? '') && isObject(tokens, first, events)
}

/** The nearest group, from `near` outward, that may hold `part`. */
export function choose(near: Group, part: Group): Group | null {
  for (let group: Group | null = near; group; group = group.parent) if (fits(group, part)) return group
  return null
}

/** Of whom "both of them" and "all of them" are said: the nearest pair, or everybody told together. */
export function wholeOf(near: Group, all: Group): Group {
  if (all.head === 'both' || all.pair) {
    for (let group: Group | null = near; group; group = group.parent) if (countOf(group) === 2) return group
    return near
  }
  // "six of the workers, all women": said of the six
  if (near.share === 'group' && !near.predicate) return near
  return fits(top(near), all) ? top(near) : near
}

/** "Among the nine civilians who died were five children": the subject stands behind. */
export const amongBefore = (said: string, tokens: readonly Token[], i: number, prev: Group | null): boolean =>
  prev !== null &&
  /(?:were|was|are|is)$/.test(said) &&
  /^(?:among|amongst|of)$/.test(tokens[prev.firstToken - 1]?.low ?? '') &&
  prev.firstToken < i
