import { deeds, needsProof } from '../../../lexicon/harm.js'
import { countOf } from '../fit.js'
import type { Group, Token } from '../model.js'
import { nouns } from '../people/nouns.js'
import type { Placed } from '../scan/index.js'
import { lows } from './verb.js'

const fillers = new Set([
  'of',
  'instantly',
  'immediately',
  'outright',
  'also',
  'dead',
  'the',
  'lives',
  'once',
  'at',
  'on',
  'spot',
  'following',
  'another',
  ':',
  'together',
  'further',
])
const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/
const endings = /^(?:dead|to death|their lives|his life|her life)$/

/** The people behind a word of harm. */
export function objectOf(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
  if (event.first === 0 && event.low === 'killed') {
    // "Killed in the strike were a father and his two daughters"
    const link = tokens.slice(0, 14).findIndex((t) => t.low === 'were' || t.low === 'was' || t.low === ':')
    const told = link > 0 ? roots.find((r) => r.firstToken === link + 1) : undefined
    if (told) return told
  }
  let aside = false
  for (let j = event.last + 1; j <= event.last + 12 && j < tokens.length; j++) {
    const root = roots.find((r) => r.firstToken === j)
    if (root) return countOf(root) === null && root.form === 'all' ? null : root
    const low = tokens[j]?.low ?? ''
    const next = tokens[j + 1]
    // "executed by shooting, on 22 August, a media activist": told in between, how and when
    if (tokens[j]?.aside || (low === ',' && (aside || /^(?:on|in|at)$/.test(next?.low ?? '')))) aside = true
    // "killed himself and six others"
    else if (/^(?:him|her|them)sel(?:f|ves)$/.test(low) && /^(?:and|along|together)$/.test(next?.low ?? ''))
      j += next?.low === 'and' ? 1 : 2
    else if (day.test(low)) aside = true
    else if (low === 'on' && day.test(next?.low ?? '')) aside = true
    else if (low === 'by' && /^(?:shooting|hanging|beheading|stabbing|firing)$/.test(next?.low ?? ''))
      j += tokens[j + 2]?.low === 'squad' ? 2 : 1
    // "beat to death and burned a man"
    else if (low === 'and' && /(?:ed|nt|rew)$/.test(next?.low ?? '')) j++
    else if (!(low === 'on' && next?.aside) && ((aside && low !== 'of') || !fillers.has(low))) return null
  }
  return null
}

/** "claimed 27 lives", "shot a man dead", "lost five of its people": the verb alone is not enough. */
export function proven(event: Placed, group: Group, tokens: readonly Token[]): boolean {
  if (!needsProof.has(event.low)) return true
  const next = tokens.slice(group.lastToken + 1, group.lastToken + 4).map((t) => t.low)
  if (next.some((_, k) => endings.test(next.slice(k, k + 2).join(' ')) || next[k] === 'dead')) return true
  if (/^(?:lives|victims?)$/.test(group.head)) return true
  if (
    event.low === 'lost' &&
    [group, ...group.members].every(
      (g) => g.form === 'kin' || g.owned || nouns.get(g.head)?.kin || g.kinds.includes('children'),
    ) &&
    group.form !== 'vague' &&
    [group, ...group.members].some((g) => g.owned)
  )
    return true
  if (event.low === 'lost' || event.low === 'buried' || event.low === 'mourned')
    return (
      group.form === 'counted' &&
      (/ of (?:its|their) /.test(lows(tokens, group.firstToken, group.lastToken + 1)) ||
        /^(?:people|residents|inhabitants|villagers|fighters|members|soldiers)$/.test(group.head))
    )
  if (event.low === 'loss of') return true
  if (event.low.startsWith('claim')) return claims(event, group, tokens)
  return event.low === 'drowning' || event.low === 'suffocating'
}

/** "The shelling claimed four children": said of a deed, of people whom a word names, and no verb of theirs behind it. */
function claims(event: Placed, group: Group, tokens: readonly Token[]): boolean {
  const people = [group, ...group.members]
  if (group.form === 'bare' || people.some((g) => g.form === 'name' || g.form === 'vague')) return false
  if (!people.every((g) => g.members.length > 0 || nouns.has(g.head))) return false
  if (/^(?:were|was|had|have|has|are|is|for|as)$/.test(tokens[group.lastToken + 1]?.low ?? '')) return false
  const before = tokens.slice(Math.max(0, event.first - 12), event.first)
  const comma = before.findLastIndex((t) => t.sort === 'mark' && t.low !== '-')
  return before.slice(comma + 1).some((t) => deeds.has(t.low))
}

/** "A family was killed: father, mother and five children" */
export function afterColon(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
  const colon = tokens.slice(event.last + 1, event.last + 8).findIndex((t) => t.low === ':')
  return colon < 0 ? null : (roots.find((r) => r.firstToken === event.last + 2 + colon && countOf(r) !== null) ?? null)
}

/** "pulled six men out of the bus and shot them": the people told before, and not those who did it. */
export function objectThem(
  event: Placed,
  tokens: readonly Token[],
  roots: readonly Group[],
  before: readonly Group[],
): Group | null {
  if (tokens[event.last + 1]?.low !== 'them' || /^(?:to|that|how|all)$/.test(tokens[event.last + 2]?.low ?? ''))
    return null
  // who opens the sentence is who did it
  const own = roots.filter(
    (r) =>
      r.firstToken > 1 &&
      r.lastToken < event.first - 1 &&
      countOf(r) !== 1 &&
      !/^(?:by|from|against|with)$/.test(tokens[r.firstToken - 1]?.low ?? ''),
  )
  const told = (own.length > 0 ? own : before.slice(-3)).filter(
    (g) => !g.kinds.some((k) => k === 'fighters' || k === 'military'),
  )
  const last = told.at(-1)
  return last && (countOf(last) ?? 0) > 1 && !last.share ? last : null
}

/** "Seven children were killed together with their teacher": told behind the verb. */
export function besides(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
  const said = lows(tokens, event.last + 1, event.last + 4)
  const m =
    /^(?:,? ?(?:together|along) with|,? ?in addition to|,? ?besides|,? ?alongside|,? ?as well as|,? ?as (?:were|was|did)|with(?= (?:his|her|their)\b)) ?/.exec(
      said,
    )
  if (!m) return null
  const skip = m[0].trim().split(' ').length
  return roots.find((r) => r.firstToken === event.last + 1 + skip) ?? null
}
