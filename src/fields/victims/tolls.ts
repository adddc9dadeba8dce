import { dying, needsProof } from '../../lexicon/harm.js'
import { parseNumber } from '../../match/numbers.js'
import type { Span } from '../../model/span.js'
import { adopt } from './chains.js'
import { countOf, lastBefore } from './fit.js'
import type { Group, Harm, Token } from './model.js'
import { type Clause, isNaming, type Placed } from './scan.js'

/** People and what was done to them, as one place in the text tells it. */
export interface Toll {
  readonly harm: Harm
  readonly group: Group
  readonly rule: string
  readonly clause: number
  readonly at: number
  /** The word of harm. */
  readonly word: Span
  /** `weak`: bodies counted; `more`: beside those told before; `last`: a toll that replaces those before. */
  readonly force: 'plain' | 'weak' | 'more' | 'last'
}

const intransitive = new Set<string>(dying)
const be = /^(?:were|was|been|being|be|is|are|got|get|getting)$/
const adverb =
  /^(?:\w+ly|also|both|all|either|then|later|thus|apparently|there|two|reported|to|have|has|had|said|believed|thought|known|feared|confirmed|now|still)$/
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
const endings = /^(?:dead|to death|their lives|his life|her life)$/

/** Every statement of harm in a sentence. */
export function tollsOf(clause: Clause, index: number, before: readonly Group[]): Toll[] {
  const { tokens, events, roots } = clause
  const taken = new Set<Group>()
  const out: Toll[] = []
  const push = (
    group: Group,
    event: Pick<Placed, 'harm' | 'rule' | 'start' | 'end'>,
    force: Toll['force'] = 'plain',
  ): void => {
    if (event.harm === 'killed' && taken.has(group) && out.some((t) => t.group === group)) return
    taken.add(group)
    out.push({
      harm: event.harm,
      group,
      rule: event.rule,
      clause: index,
      at: group.start,
      word: { start: event.start, end: event.end },
      force,
    })
  }
  events.forEach((event, k) => {
    const other = events[k + 1]
    // "60 were killed and wounded": the two are not told apart, unless each has people of its own.
    const joined =
      other &&
      other.harm !== event.harm &&
      other.first - event.last === 2 &&
      /^(?:and|or|\/)$/.test(tokens[event.last + 1]?.low ?? '')
    if (joined && !(adjacentBefore(event, clause) && objectOf(other, tokens, roots))) return
    const previous = events[k - 1]
    if (
      previous &&
      previous.harm !== event.harm &&
      event.first - previous.last === 2 &&
      /^(?:and|or)$/.test(tokens[event.first - 1]?.low ?? '') &&
      !(adjacentBefore(previous, clause) && objectOf(event, tokens, roots))
    )
      return
    if (event.rule !== 'victims/none-survived' && negated(tokens, event)) return
    const passive = isPassive(tokens, event)
    // "two women were shot: one died": the verb alone kills nobody
    if (passive && needsProof.has(event.low) && adjacentBefore(event, clause)?.head !== 'lives') return
    if (!passive && event.side !== 'before') {
      const group = objectOf(event, tokens, roots)
      // "ten wounded people": the number stands before the word
      const own = group && countOf(group) === null ? adjacentBefore(event, clause) : null
      if (own && countOf(own) !== null) {
        push(own, event)
        return
      }
      if (group && proven(event, group, tokens)) {
        push(group, event)
        return
      }
      if (event.side === 'after') return
    }
    const floor = events[k - 1]?.last ?? -1
    const group =
      subjectOf(event, clause, passive, floor) ??
      pronoun(event, clause, before) ??
      (floor >= 0 &&
      event.harm === 'killed' &&
      (passive || intransitive.has(event.low)) &&
      continues(event, events[k - 1], tokens)
        ? subjectOf(event, clause, passive, -1)
        : null)
    const listed = group && countOf(group) !== null ? null : afterColon(event, tokens, roots)
    if (listed) push(listed, event)
    else if (group) {
      push(group, event)
      const also = besides(event, tokens, roots)
      if (also) push(also, event, 'more')
    }
  })
  for (const root of roots) {
    if (taken.has(root)) continue
    const at = { harm: 'killed' as const, start: root.start, end: root.end }
    if (root.head === 'injuries') push(root, { ...at, harm: 'injured', rule: 'victims/deaths' })
    else if (/^(?:deaths|fatality|fatalities|martyrs)$/.test(root.head)) push(root, { ...at, rule: 'victims/deaths' })
    else if (/^(?:victims|dead|deceased)$/.test(root.head) && countOf(root) !== null)
      push(root, { ...at, rule: 'victims/victims-counted' }, 'weak')
    else if (isNaming(tokens, root)) push(root, { ...at, rule: 'victims/the-dead-were' }, 'weak')
    else if (
      /^(?:bodies|corpses)$/.test(root.head) ||
      /\b(?:bodies|body|remains|names|corpses?) of$/.test(lows(tokens, root.firstToken - 3, root.firstToken))
    )
      push(root, { ...at, rule: 'victims/bodies' }, 'weak')
  }
  // "four died on the spot and a fifth in hospital", "killed two in Marea and three in Azaz", "the second five": one verb for both
  for (const root of roots) {
    const verb = events.filter((e) => e.last < root.firstToken).at(-1)
    // "three soldiers were killed, and two militiamen."
    const trailing =
      verb?.harm === 'killed' &&
      !taken.has(root) &&
      countOf(root) !== null &&
      root.form === 'counted' &&
      !root.share &&
      out.some((t) => t.harm === 'killed') &&
      /^(?:[^.;]{0,80} )?, and$/.test(lows(tokens, verb.last + 1, root.firstToken)) &&
      /^\.?$/.test(tokens[lastBefore(root, tokens.length) + 1]?.low ?? '')
    if (verb && trailing) {
      push(root, verb, 'more')
      continue
    }
    if (taken.has(root) || verb?.harm !== 'killed' || !(root.form === 'bare' || root.head === 'others') || root.share)
      continue
    const lead = lows(tokens, root.firstToken - 2, root.firstToken)
    const second = /(?:^| )(?:second|third|other|latter)$/.test(lead)
    if (tokens.slice(verb.last, root.firstToken).some((t) => t.low === ':')) continue
    const placed = /(?:^| )and$/.test(lead) && /^(?:in|at|near|later|on)$/.test(tokens[root.lastToken + 1]?.low ?? '')
    if ((root.more && root.count === 1) || second || placed) push(root, verb, 'more')
  }
  for (const { group, harm } of [...out]) {
    // "one dead, a doctor, and 169 poisoned": who they were, behind the word of death
    const event = events.find((e) => e.harm === 'killed' && e.first === group.lastToken + 1)
    const list = event && roots.find((r) => r.firstToken === event.last + 2 && !taken.has(r))
    if (harm !== 'killed' || !event || !list || group.form !== 'bare' || group.parts.length > 0) continue
    if (tokens[event.last + 1]?.low !== ',' || countOf(list) !== countOf(group) || list.form === 'bare') continue
    if (!/^(?:[,.;)])?$/.test(tokens[list.lastToken + 1]?.low ?? '')) continue
    adopt(group, list)
    taken.add(list)
  }
  const told = out.filter((t) => t.harm === 'killed' && countOf(t.group) !== null)
  const verb = events.find((e) => e.harm === 'killed' && !negated(tokens, e))
  const mixed = events.some((e, k) => {
    const next = events[k + 1]
    return next && next.harm !== e.harm && next.first - e.last === 2
  })
  if (
    told.length === 0 &&
    !mixed &&
    verb &&
    !/^(?:shot|took|taken|lost|claimed|claims|claiming|cost|buried|mourned)$/.test(verb.low)
  ) {
    // A sentence that tells of deaths and counts people once: the words between them are of a kind no rule knows.
    const counted = roots.filter(
      (r) =>
        countOf(r) !== null && !r.share && r.form !== 'bare' && r.form !== 'name' && !out.some((t) => t.group === r),
    )
    const only = counted.length === 1 ? counted[0] : undefined
    if (only && !/^(?:by|from|against|for|home|to|at|of)$/.test(tokens[only.firstToken - 1]?.low ?? ''))
      push(only, { ...verb, rule: 'victims/only-count' }, 'weak')
  }
  return out
}

const lows = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((t) => t.low)
    .join(' ')

/** The people who stand directly before a word of harm. */
function adjacentBefore(event: Placed, clause: Clause): Group | null {
  return (
    clause.roots.find((r) => {
      const last = lastBefore(r, event.first)
      return (
        r.firstToken < event.first &&
        clause.tokens.slice(last + 1, event.first).every((t) => be.test(t.low) || adverb.test(t.low))
      )
    }) ?? null
  )
}

function negated(tokens: readonly Token[], event: Placed): boolean {
  const said = lows(tokens, event.first - 5, event.first)
  return /(?:\bnot|n't|\bno one|\bnobody|\bnone|\bwithout|\bnever|\bno casualties|\btried to|\battempted to|\bthreaten\w* to|\bcould have|\bwould have|\bmight have|\bnearly|\bto avoid|\bin order to)(?: (?:was|were|been|be|being|is|are|anyone|have|has))*$/.test(
    said,
  )
}

function isPassive(tokens: readonly Token[], event: Placed): boolean {
  for (let j = event.first - 1; j >= 0 && j >= event.first - 5; j--) {
    const low = tokens[j]?.low ?? ''
    if (be.test(low)) return true
    // "is believed to have killed"
    if (/^(?:have|has|had|to)$/.test(low)) return false
    if (!adverb.test(low)) return false
  }
  return false
}

function objectOf(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
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
    else if (low === 'by' && /^(?:shooting|hanging|beheading|stabbing|firing)$/.test(next?.low ?? '')) j++
    else if (!(low === 'on' && next?.aside) && (aside || !fillers.has(low))) return null
  }
  return null
}

/** "claimed 27 lives", "shot a man dead", "lost five of its people": the verb alone is not enough. */
function proven(event: Placed, group: Group, tokens: readonly Token[]): boolean {
  if (!needsProof.has(event.low)) return true
  const next = tokens.slice(group.lastToken + 1, group.lastToken + 4).map((t) => t.low)
  if (next.some((_, k) => endings.test(next.slice(k, k + 2).join(' ')) || next[k] === 'dead')) return true
  if (/^(?:lives|victims?)$/.test(group.head)) return true
  if (event.low === 'lost' || event.low === 'buried' || event.low === 'mourned')
    return (
      group.form === 'counted' &&
      (/ of (?:its|their) /.test(lows(tokens, group.firstToken, group.lastToken + 1)) ||
        /^(?:people|residents|inhabitants|villagers|fighters|members|soldiers)$/.test(group.head))
    )
  if (event.low === 'loss of') return true
  return event.low === 'drowning' || event.low === 'suffocating'
}

/** The people before a passive or an intransitive verb: the nearest that no preposition hangs on something else. */
function subjectOf(event: Placed, clause: Clause, passive: boolean, floor: number): Group | null {
  const { tokens, roots } = clause
  const candidates = roots.filter(
    (r) => r.firstToken > floor && r.firstToken < event.first && r.lastToken < event.first + 1,
  )
  for (const root of [...candidates].reverse()) {
    const between = tokens.slice(lastBefore(root, event.first) + 1, event.first)
    const said = between.map((t) => t.low).join(' ')
    if (/(?:^|\s);(?:\s|$)/.test(said)) return null
    const adjacent = between.every(
      (t) =>
        be.test(t.low) ||
        adverb.test(t.low) ||
        /^[,)–—-]$/.test(t.low) ||
        t.low === 'who' ||
        /^(?:people|aboard|inside|alone|there)$/.test(t.low) ||
        t.low === 'and' ||
        t.aside,
    )
    const lead = tokens[root.firstToken - 1]?.low ?? ''
    if (/^(?:by|at|on|against|near|to|from|as|between)$/.test(lead) && !/^,? ?(?:who|that)\b/.test(said)) continue
    if (adjacent) return root.form === 'all' ? null : together(root, candidates, event, tokens)
    if (event.rule === 'victims/dead' || event.low.startsWith('with ')) return null
    if (countOf(root) === null) continue
    // Another verb in between has a subject of its own, unless it stands in a relative clause.
    const verb = between
      .slice(0, between.length - trailing(between))
      .findIndex((t) => /^(?:were|was|had|has|have|is|are)$/.test(t.low))
    const relative = between
      .slice(0, Math.max(verb, 0))
      .some((t) => /^(?:who|that|which|whom|whose|where|when|they|he|she|we|all|one|two|both)$/.test(t.low))
    const shared = between.at(-1 - trailing(between))?.low === 'and'
    if (verb >= 0 && !shared && !relative) continue
    if (root.form === 'name') {
      if (root.firstToken <= 1 && root.members.length === 0 && between.length < 40) return root
      continue
    }
    const goesOn = /^,? ?(?:who|that|which|whom|including|among|of whom)/.test(said)
    if (
      /^(?:by|at|on|against|for|with|near|in|to|from|of|between|targeting|hit|struck|carrying|as)$/.test(lead) &&
      !goesOn
    )
      continue
    if (!passive && event.side === 'either' && !intransitive.has(event.low) && !/\b(?:who|and|or)\b/.test(said))
      return null
    if (root.form === 'bare' && !root.share) continue
    return together(root, candidates, event, tokens)
  }
  return null
}

/** "A cameraman working for a channel and a volunteer were killed": the plural verb joins what the words between part. */
function together(root: Group, candidates: readonly Group[], event: Placed, tokens: readonly Token[]): Group {
  const before = candidates[candidates.indexOf(root) - 1]
  const verb = tokens[event.first - 1]?.low
  if (!before || verb !== 'were' || countOf(root) !== 1 || countOf(before) === null) return root
  if (tokens[root.firstToken - 1]?.low !== 'and' || before.form === 'bare' || before.share || before.firstToken > 3)
    return root
  return {
    ...root,
    count: null,
    kinds: [],
    form: 'counted',
    members: [before, root],
    parts: [],
    start: before.start,
    firstToken: before.firstToken,
  }
}

/** "was shot by gunmen, and died the next day": the verb before has the same people. */
function continues(event: Placed, previous: Placed | undefined, tokens: readonly Token[]): boolean {
  if (!previous) return false
  const between = tokens.slice(previous.last + 1, event.first)
  return (
    between.at(-1 - trailing(between))?.low === 'and' ||
    /^(?:and|but)\b/.test(lows(tokens, previous.last + 1, event.first))
  )
}

/** "A family was killed: father, mother and five children" */
function afterColon(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
  const colon = tokens.slice(event.last + 1, event.last + 8).findIndex((t) => t.low === ':')
  return colon < 0 ? null : (roots.find((r) => r.firstToken === event.last + 2 + colon && countOf(r) !== null) ?? null)
}

/** How many tokens at the end belong to the verb itself ("were later"). */
function trailing(between: readonly Token[]): number {
  let n = 0
  while (
    n < between.length &&
    (be.test(between[between.length - 1 - n]?.low ?? '') || adverb.test(between[between.length - 1 - n]?.low ?? ''))
  )
    n++
  return n
}

/** "He was killed", "All of them were killed", "they lost their lives": the people told just before. */
function pronoun(event: Placed, clause: Clause, before: readonly Group[]): Group | null {
  let j = event.first - 1
  while (
    j >= 0 &&
    (be.test(clause.tokens[j]?.low ?? '') || adverb.test(clause.tokens[j]?.low ?? '')) &&
    !/^(?:all|both)$/.test(clause.tokens[j]?.low ?? '')
  )
    j--
  const low = clause.tokens[j]?.low ?? ''
  const own = clause.roots.filter((r) => r.lastToken < j)
  const told = [...before, ...own]
  if (low === 'he' || low === 'she') return told.filter((g) => countOf(g) === 1).at(-1) ?? null
  if (low === 'they' || low === 'them' || low === 'all' || low === 'both')
    return told.filter((g) => (countOf(g) ?? 0) > 1).at(-1) ?? null
  return null
}

/** "Seven children were killed together with their teacher": told behind the verb. */
function besides(event: Placed, tokens: readonly Token[], roots: readonly Group[]): Group | null {
  const said = lows(tokens, event.last + 1, event.last + 4)
  const m =
    /^(?:,? ?(?:together|along) with|,? ?alongside|,? ?as well as|,? as (?:were|was|did)|with(?= (?:his|her|their)\b)) ?/.exec(
      said,
    )
  if (!m) return null
  const skip = m[0].trim().split(' ').length
  return roots.find((r) => r.firstToken === event.last + 1 + skip) ?? null
}

export const wordValue = (word: string): number | null => parseNumber(word)
