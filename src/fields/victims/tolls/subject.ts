import { countOf, lastBefore } from '../fit.js'
import type { Group, Token } from '../model.js'
import { make } from '../people/make.js'
import type { Clause, Placed } from '../scan/index.js'
import { objectOf } from './object.js'
import { adverb, be, intransitive, lows, trailing } from './verb.js'

/** The people who stand directly before a word of harm. */
export function adjacentBefore(event: Placed, clause: Clause): Group | null {
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

/** The people before a passive or an intransitive verb: the nearest that no preposition hangs on something else. */
export function subjectOf(event: Placed, clause: Clause, passive: boolean, floor: number): Group | null {
  const { tokens, roots } = clause
  // "a former detainee confirmed that he died"
  const own = event.first - 1 - trailing(tokens.slice(Math.max(0, event.first - 6), event.first))
  if (/^(?:he|she)$/.test(tokens[own]?.low ?? '')) return null
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
    // "a pipe that serves 250,000 people, were killed": not the people of the verb
    if (
      /^(?:serv(?:es|ing|ed)|hous(?:es|ing|ed)|host(?:s|ing|ed)|shelter(?:s|ing|ed)|suppl(?:ies|ying|ied)|feed(?:s|ing)|hold(?:s|ing))$/.test(
        lead,
      )
    )
      continue
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
      // "Abu Salem Al Hariri, who used to work with the Civil Defense, was shot dead"
      if (saidOfName.test(said) && root.members.length === 0) return root
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

const saidOfName =
  /^, (?:who|whose|aged?|an?|the|from|known|nicknamed|formerly|born) [^;:.]{1,120} ,(?: (?:was|had been|has been|later|also|himself|herself))*$/u

/** "two paramedics of Al Amal system and a volunteer died": whose they were, with no other verb. */
const ownersBetween =
  /^(?:of|from|with|for) (?!(?:them|whom|these|those) )(?:(?!(?:were|was|had|has|have|is|are|who|that|which|when|while|by) )[\p{L}\p{N}'-]+ ){1,8}and$/u

/** "A cameraman working for a channel and a volunteer were killed": the plural verb joins what the words between part. */
function together(root: Group, candidates: readonly Group[], event: Placed, tokens: readonly Token[]): Group {
  const before = candidates[candidates.indexOf(root) - 1]
  if (!before || countOf(before) === null || root.form === 'bare' || root.share) return root
  const single = tokens[event.first - 1]?.low === 'were' && countOf(root) === 1
  if (!single && !ownersBetween.test(lows(tokens, before.lastToken + 1, root.firstToken))) return root
  if (tokens.slice(before.firstToken, event.first).some((t) => t.harm)) return root
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
export function continues(event: Placed, previous: Placed | undefined, tokens: readonly Token[]): boolean {
  if (!previous) return false
  const between = tokens.slice(previous.last + 1, event.first)
  return (
    // "a woman who was injured died on Friday"
    between.length === trailing(between) ||
    between.at(-1 - trailing(between))?.low === 'and' ||
    /^(?:and|but)\b/.test(lows(tokens, previous.last + 1, event.first)) ||
    // "the headmaster, who was wounded in the abdomen, died on Friday"
    (previous.harm === 'injured' &&
      between.at(-1 - trailing(between))?.low === ',' &&
      /(?:^| )who (?:was|were|had been)(?: \w+)?$/.test(lows(tokens, previous.first - 4, previous.first)))
  )
}

/** "he had died", of somebody told by no other word: one person. */
export function someone(event: Placed, tokens: readonly Token[], text: string): Group | null {
  if (event.harm !== 'killed') return namedBefore(event, tokens, text)
  if (event.rule === 'victims/his-death') {
    // "his name appeared in the lists as dead"
    const own = tokens.findLastIndex((t, k) => k < event.first && /^(?:his|her)$/.test(t.low))
    const at = event.low.startsWith('as ') ? tokens[own] : undefined
    return at ? make(tokens, text, { count: 1, form: 'one', at, first: own, last: own, head: at.low, kinds: [] }) : null
  }
  let j = event.first - 1
  while (j >= 0 && (be.test(tokens[j]?.low ?? '') || adverb.test(tokens[j]?.low ?? ''))) j--
  const at = tokens[j]
  if (!at || !/^(?:he|she)$/.test(at.low)) return null
  return make(tokens, text, { count: 1, form: 'one', at, first: j, last: j, head: at.low, kinds: [] })
}

/** "… the house of Hussein Khalaf, who was himself wounded": one person, told by a name that is no victim's otherwise. */
function namedBefore(event: Placed, tokens: readonly Token[], text: string): Group | null {
  const k = event.first
  const alone = /^(?:himself|herself|also)$/.test(tokens[k - 1]?.low ?? '')
  if (!alone || tokens[k - 2]?.low !== 'was' || tokens[k - 3]?.low !== 'who') return null
  const last = tokens[k - 4]?.low === ',' ? k - 5 : k - 4
  const at = tokens[last]
  if (!at?.capital || at.sort !== 'word') return null
  return make(tokens, text, { count: 1, form: 'one', at, first: last, last, head: at.low, kinds: [] })
}

/** "He was killed", "All of them were killed", "they lost their lives": the people told just before. */
export function pronoun(event: Placed, clause: Clause, before: readonly Group[]): Group | null {
  if (event.rule === 'victims/his-death') {
    if (event.low.startsWith('as ')) return null
    const many = /\btheir\b/.test(event.low)
    const told = [...before, ...clause.roots.filter((r) => r.lastToken < event.first)]
    return told.filter((g) => (many ? (countOf(g) ?? 0) > 1 : countOf(g) === 1)).at(-1) ?? null
  }
  let j = event.first - 1
  while (
    j >= 0 &&
    (be.test(clause.tokens[j]?.low ?? '') || adverb.test(clause.tokens[j]?.low ?? '')) &&
    !/^(?:all|both)$/.test(clause.tokens[j]?.low ?? '')
  )
    j--
  const low = clause.tokens[j]?.low ?? ''
  const own = clause.roots.filter(
    (r) => r.lastToken < j && !/^(?:by|from|against)$/.test(clause.tokens[r.firstToken - 1]?.low ?? ''),
  )
  const told = [...before, ...own]
  // "the gunman shot dead three people before he was killed": the doer is no victim
  const doer = (g: Group): boolean =>
    own.includes(g) &&
    clause.events.some(
      (e) => e.first > g.lastToken && e.first < g.lastToken + 3 && e.last < event.first && e.side !== 'before',
    ) &&
    objectOf(clause.events.find((e) => e.first > g.lastToken) as Placed, clause.tokens, clause.roots) !== null
  if (low === 'he' || low === 'she') return told.filter((g) => countOf(g) === 1 && !doer(g)).at(-1) ?? null
  if (low === 'them' && clause.tokens[j - 1]?.low !== 'of' && !clause.tokens[j - 1]?.harm) return null
  if (low === 'they' || low === 'them' || low === 'all' || low === 'both')
    return told.filter((g) => (countOf(g) ?? 0) > 1).at(-1) ?? null
  return null
}
