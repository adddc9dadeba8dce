import { youngKin } from '../../lexicon/kin.js'
import { bareHeads, type Kind } from '../../lexicon/people.js'
import { countOf, fits } from './fit.js'
import type { Group } from './model.js'
import { uncounted } from './people/remainder.js'

/** One member of an enumeration and the glue that stands before it. */
export interface Link {
  readonly group: Group
  readonly glue: 'first' | 'comma' | 'and' | 'comma-and'
}

const single = (group: Group): boolean => group.count === 1

/**
 * An enumeration as people mean it: "two fishermen, a father and his son" is two people told twice, "two women, four
 * children and a man" is seven. An apposition's members become parts of what they stand beside.
 */
export function settleChain(links: readonly Link[]): Group[] {
  const out: Link[] = []
  const chain = namesCounted(links)
  for (let i = 0; i < chain.length; i++) {
    const link = chain[i]
    if (!link) continue
    const group = link.group
    const size = apposition(chain, i)
    if (size > 0) {
      const told = chain.slice(i + 1, i + 1 + size).map((l) => l.group)
      if (told[0]?.form === 'vague') group.kinds = [...new Set([...group.kinds, ...told[0].kinds])]
      else if (countOf(group) === null) {
        group.members.push(...told)
        const last = told.at(-1)
        if (last?.familyAt) {
          group.family = last.family
          group.familyAt = last.familyAt
        }
      } else if (single(group) && told.every(single)) for (const same of told) absorb(group, same)
      else {
        // "two brothers, Ali (10) and Yasin (13)"
        const young = Object.hasOwn(youngKin, group.head) ? youngKin[group.head] : undefined
        for (const part of told) {
          if (young && part.kinds.includes('children')) part.kinds = [...new Set([...part.kinds, young])]
          adopt(group, part)
        }
      }
      i += size
    }
    out.push(link)
  }
  return out.map((link) => link.group)
}

/** "Omar and Hassan, two of our best, were killed": the number counts the names before it. */
function namesCounted(chain: readonly Link[]): readonly Link[] {
  const last = chain.at(-1)
  const names = chain.slice(0, -1)
  const told = names.length > 1 && names.every((l) => l.group.form === 'name') && last?.glue === 'comma'
  if (!told || !last || last.group.count !== names.length || last.group.members.length > 0) return chain
  return [{ group: last.group, glue: 'first' }]
}

/** How many links after `i` stand in apposition to it. */
function apposition(chain: readonly Link[], i: number): number {
  const whole = chain[i]?.group
  const next = chain[i + 1]
  if (!whole || next?.glue !== 'comma') return 0
  const count = countOf(whole)
  if (count === null) return namesAfter(chain, i)
  if (uncounted(next.group)) return 0
  if (next.group.form === 'vague') return (count ?? 0) > 1 ? 1 : 0
  if (next.group.form === 'all' || next.group.share || next.group.predicate) return 0
  if (count === 1) {
    // "a fourth, her father, …": the next of those counted, and who he was
    if (whole.more && whole.form === 'bare' && next.group.count === 1) return 1
    if (whole.form === 'name' || whole.named) return saidOfName(chain, i)
    if (next.group.count !== 1 || !fits(whole, { ...next.group, kinds: [] })) return 0
    const closing = chain[i + 2]
    if (next.group.form === 'name') return whole.form === 'one' || whole.form === 'kin' ? 1 : 0
    // "An imam, Sheikh Abdelkader, and 14 worshippers"
    if (next.group.titled && whole.form === 'one' && (closing === undefined || closing.glue === 'comma-and')) return 1
    // "a girl, his cousin": the owner is somebody else, and nobody follows
    if (next.group.owned) return closing === undefined && otherSex(whole, next.group.owner) ? 1 : 0
    if (whole.form === 'kin') return next.group.form === 'one' ? 1 : 0
    return closing === undefined ? 1 : 0
  }
  // "killed seven, five of one family"
  if (next.group.form === 'bare' && next.group.family && i + 2 === chain.length && (next.group.count ?? 0) < count)
    return 1
  // "two correspondents, Samer Ali of the radio and another": names count nobody beside the counted
  if (next.group.form === 'name') {
    const rest = chain.slice(i + 1).map((l) => l.group)
    const named = rest.findIndex((g) => g.form !== 'name')
    return rest.reduce((n, g) => n + (countOf(g) ?? 0), 0) === count || named < 0 ? rest.length : named
  }
  let sum = 0
  for (let k = i + 1; k < chain.length; k++) {
    const link = chain[k]
    if (!link || link.group.share || link.group.predicate || !fits(whole, link.group)) return 0
    if (otherTrade(whole, link.group)) return 0
    const some = countOf(link.group)
    if (some === null) return 0
    sum += some
    const after = chain[k + 1]
    if (
      sum === count &&
      (k === i + 1 || link.glue !== 'comma') &&
      (after === undefined || after.glue === 'comma-and' || after.glue === 'comma')
    )
      return k - i
    if (sum > count) return 0
  }
  return bareHeads.has(whole.head) && sum < count ? chain.length - 1 - i : 0
}

/** Can the pronoun not mean this person? "his" a girl, "her" a man. */
const otherSex = (group: Group, owner: string | undefined): boolean =>
  owner === 'his'
    ? group.kinds.some((k) => k === 'girls' || k === 'women')
    : owner === 'her' && group.kinds.some((k) => k === 'boys' || k === 'men')

const trades =
  /^(?:police(?:m[ae]n|officers?)?|officers?|soldiers?|guards?|farmers?|shepherds?|teachers?|students?|pupils?|drivers?|fighters?|militiam[ae]n|fisherm[ae]n|judges?|lawyers?|vendors?|merchants?|traders?|shopkeepers?|imams?|doctors?|nurses?|journalists?|engineers?|passers-by|passer-by|passersby|labou?rers?|bakers?|mechanics?|rescuers?|paramedics?)$/
/** "two policemen, a judge and a vendor": a judge is no policeman. */
const otherTrade = (whole: Group, part: Group): boolean =>
  trades.test(whole.head) &&
  trades.test(part.head) &&
  whole.head.slice(0, 5) !== part.head.slice(0, 5) &&
  !part.kinds.some((k) => whole.kinds.includes(k)) &&
  !/^officers?$/.test(part.head)

/** "Dr. Salim, the head of the directorate, a surgeon, …": all said of him, unless the list goes on to others. */
function saidOfName(chain: readonly Link[], i: number): number {
  const rest = chain.slice(i + 1)
  const said = rest.findIndex(
    (link) => link.glue !== 'comma' || !/^(?:one|kin)$/.test(link.group.form) || link.group.owned,
  )
  if (said < 0) return rest.length
  return Math.min(said, 1)
}

/** "The victims, Bassam, Hadi and Layla, …": people counted by their names alone. */
function namesAfter(chain: readonly Link[], i: number): number {
  const rest = chain.slice(i + 1)
  // "The family, a couple and four children, …", "The dead, a nurse and two guards, …"
  const head = chain[i]?.group.head ?? ''
  if (
    /^(?:family|victims|dead|deceased)$/.test(head) &&
    rest.length > 0 &&
    rest.every((link) => countOf(link.group) !== null)
  )
    return rest.length
  const listed = rest.length > 1 && rest.every((link) => link.group.form === 'name' || link.group.count === 1)
  return listed && chain[i]?.group.form === 'vague' && rest[0]?.group.form === 'name' ? rest.length : 0
}

export function adopt(whole: Group, part: Group): void {
  part.parent = whole
  whole.parts.push(part)
}

/** One person told twice: "her son, a boy of four". */
export function absorb(group: Group, told: Group): void {
  const young =
    Object.hasOwn(youngKin, group.head) && told.kinds.includes('children') ? youngKin[group.head] : undefined
  group.kinds = [...new Set([...group.kinds, ...(young ? [young] : []), ...told.kinds])]
  group.age ??= told.age
  if (group.form === 'name') group.form = told.form
  if (told.lastToken > group.lastToken) group.lastToken = told.lastToken
  group.parts.push(...told.parts)
}

/** "17, including eight children … the survivor lost her four children": of people told again only what the toll has not said of them itself. */
export const unsaid = (group: Group, own: ReadonlySet<Kind>): Group => ({
  ...group,
  kinds: group.kinds.filter((kind) => !own.has(kind)),
  parts: group.parts.map((part) => unsaid(part, own)),
  members: group.members.map((member) => unsaid(member, own)),
})

export const kindsIn = (groups: readonly Group[]): ReadonlySet<Kind> =>
  new Set(groups.flatMap((g) => [...g.kinds, ...kindsIn(g.parts)]))
