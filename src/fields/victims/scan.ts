import type { Span } from '../../model/span.js'
import { adopt, type Link, settleChain } from './chains.js'
import type { Event } from './events.js'
import { extend } from './extend.js'
import { countOf, fits } from './fit.js'
import { groupAt } from './groups.js'
import type { Group, Token } from './model.js'

export interface Placed extends Event {
  readonly first: number
  readonly last: number
}

/** One sentence read: its words of harm, the people told on their own, and parts that belong to people told elsewhere. */
export interface Clause {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly events: readonly Placed[]
  readonly roots: readonly Group[]
  readonly loose: readonly Group[]
}

const partWords =
  /(?:^|\s)(?:including|include|includes|included|incl\.?|(?:among|amongst|of|with|between) (?:them|whom|which|these|those)|among (?:the|those) (?:dead|victims|killed|deceased|fatalities)|comprising|consisting of|namely|in particular|especially|counting|youngest|oldest|eldest|made up of|composed of|:|\(|—|–|-)(?: (?:were|was|are|is|being|also|at least|both|only|just|,|aged?|the))*$/
const namingWords =
  /(?:the|those|these) (?:\w+ )?(?:dead|deceased|victims?|killed|fatalities)(?: [\p{L}'-]+){0,3} (?:were|are|was|is)(?: :)?$/u
const listWords =
  /^(?:(?<comma>,)|(?<and>,? ?(?:and|&|as well as|along with|together with|alongside|plus|in addition to|besides|and also|and with (?:him|her|them))))$/

const words = (tokens: readonly Token[]): string => tokens.map((t) => t.low).join(' ')

/** Builds the groups of one sentence, left to right: chains, parts in parts, and what stands loose. */
export function scan(text: string, span: Span, tokens: readonly Token[], events: readonly Event[]): Clause {
  const placed = place(tokens, events)
  const roots: Group[] = []
  const loose: Group[] = []
  let chain: Link[] = []
  let parent: Group | null = null
  let prev: Group | null = null
  const open: { chain: Link[]; parent: Group | null; prev: Group }[] = []
  let from = 0

  const close = (): void => {
    if (chain.length === 0) return
    const groups = settleChain(named(chain))
    const last = groups.at(-1)
    if (parent) for (const group of groups) adopt(choose(parent, group), group)
    else if (last && amongVictims(tokens, last)) loose.push(...groups)
    else if (groups.length === 1 && groups[0]) {
      if (groups[0].predicate || (groups[0].share === 'victims' && groups[0].kinds.length > 0)) loose.push(groups[0])
      else roots.push(groups[0])
    } else if (groups.every((g) => g.predicate)) loose.push(...groups)
    else if (groups.length > 1) roots.push(sumOf(groups))
    chain = []
    parent = null
  }

  for (let i = 0; i < tokens.length; ) {
    const event = placed.find((e) => e.first === i)
    if (event) {
      i = event.last + 1
      continue
    }
    const group = groupAt(tokens, i, text)
    if (!group || !keeps(tokens, group, placed, chain.length > 0)) {
      i++
      continue
    }
    extend(group, tokens, text)
    const glue = tokens.slice(from, i)
    const marks = glue.map((t) => t.low)
    const opened = marks.lastIndexOf('(') > marks.lastIndexOf(')')
    const closed = marks.indexOf(')')
    if (closed >= 0 && open.length > 0 && !marks.slice(0, closed).includes('(')) {
      close()
      const back = open.pop()
      if (back) {
        chain = back.chain
        parent = back.parent
        prev = back.prev
      }
    }
    const since = glue.slice(closed >= 0 ? closed + 1 : 0)
    const said = words(since)
    const list = listWords.exec(said)
    const between = placed.some((e) => e.first >= from && e.last < i)
    const isPart: boolean =
      prev !== null &&
      (partWords.test(said) || group.share === 'group' || (group.predicate && /(?:^|,|and|;)$/.test(said)))
    if (prev && opened && !between) {
      open.push({ chain, parent, prev })
      chain = [{ group, glue: 'first' }]
      parent = prev
    } else if (
      prev &&
      !between &&
      list &&
      chain.length > 0 &&
      !(group.form === 'all') &&
      !(group.share && parent === null)
    ) {
      chain.push({ group, glue: list.groups?.comma ? 'comma' : said.startsWith(',') ? 'comma-and' : 'and' })
    } else if (isPart && prev && !(between && group.share && subject(tokens, group, placed))) {
      const anchor: Group =
        between && /\bamong\b/.test(words(tokens.slice(0, 3))) ? (roots.at(-1) ?? chain[0]?.group ?? prev) : prev
      close()
      if (group.form === 'all') {
        const whole = choose(top(anchor), group)
        group.count = countOf(whole)
        adopt(whole, group)
      } else {
        chain = [{ group, glue: 'first' }]
        parent = choose(anchor, group)
      }
    } else {
      close()
      if (amongBefore(said, tokens, i, prev) && prev) {
        chain = [{ group, glue: 'first' }]
        parent = prev
      } else {
        chain = [{ group, glue: 'first' }]
        parent = null
      }
    }
    prev = group
    from = group.lastToken + 1
    i = group.lastToken + 1
  }
  close()
  for (const back of open.reverse()) {
    chain = back.chain
    parent = back.parent
    close()
  }
  return { span, tokens, events: placed, roots: roots.sort((a, b) => a.start - b.start), loose }
}

const top = (group: Group): Group => (group.parent ? top(group.parent) : group)

/** The nearest group, from `near` outward, that may hold `part`. */
function choose(near: Group, part: Group): Group {
  for (let group: Group | null = near; group; group = group.parent) if (fits(group, part)) return group
  return top(near)
}

/** "Among the nine civilians who died were five children": the subject stands behind. */
const amongBefore = (said: string, tokens: readonly Token[], i: number, prev: Group | null): boolean =>
  prev !== null &&
  /(?:were|was|are|is)$/.test(said) &&
  /^(?:among|amongst|of)$/.test(tokens[prev.firstToken - 1]?.low ?? '') &&
  prev.firstToken < i

/** "nine children and six women were among the victims" */
function amongVictims(tokens: readonly Token[], last: Group): boolean {
  const next = words(tokens.slice(last.lastToken + 1, last.lastToken + 7))
  return /^,? ?(?:(?:were|was|are|is) )(?:also )?(?:among|amongst) (?:the|those|them|these)/.test(next)
}

/** A share that does something itself ("17 of them lost their lives") is no part but a toll. */
function subject(tokens: readonly Token[], group: Group, events: readonly Placed[]): boolean {
  if (group.predicate) return false
  return events.some((e) => {
    if (e.first <= group.lastToken) return false
    return tokens
      .slice(group.lastToken + 1, e.first)
      .every((t) => /^(?:were|was|have|had|been|later|also|are|then|all|subsequently)$/.test(t.low))
  })
}

/** A bare number or a lone name is kept only where the words around it can make it people. */
function keeps(tokens: readonly Token[], group: Group, events: readonly Placed[], chained: boolean): boolean {
  if (group.form === 'name') return chained || group.lastToken > group.firstToken
  if (group.form !== 'bare' || group.share) return true
  const next = tokens[group.lastToken + 1]
  if (!next || next.sort === 'mark') return true
  if (events.some((e) => e.first === group.lastToken + 1)) return true
  return functionWords.has(next.low)
}
const functionWords = new Set(
  'in at on by from near when while after before during as who whom that and or but were was are is had have has of when since yesterday today inside outside early late last more others with across this'.split(
    ' ',
  ),
)

function named(chain: readonly Link[]): Link[] {
  if (chain[0]?.group.form === 'name') return [...chain]
  return chain.filter((link, k) => link.group.form !== 'name' || k === 0 || (chain[k - 1]?.group.count ?? 0) >= 1)
}

function sumOf(groups: readonly Group[]): Group {
  const first = groups[0] as Group
  const last = groups.at(-1) as Group
  const bounds = new Set(groups.map((g) => g.bound))
  const sum: Group = {
    ...first,
    end: last.end,
    count: null,
    bound:
      bounds.size === 1
        ? first.bound
        : bounds.has('at-least') && !bounds.has('about') && !bounds.has('at-most')
          ? 'at-least'
          : 'about',
    kinds: [],
    head: '',
    form: 'counted',
    share: null,
    predicate: false,
    more: first.more,
    lastToken: last.lastToken,
    family: null,
    parts: [],
    members: [...groups],
    parent: null,
  }
  for (const group of groups) group.parent = sum
  return sum
}

function place(tokens: readonly Token[], events: readonly Event[]): Placed[] {
  const out: Placed[] = []
  for (const event of events) {
    const first = tokens.findIndex((t) => t.end > event.start)
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < event.end) last++
    const before = out.at(-1)
    if (first >= 0 && (!before || before.last < first)) out.push({ ...event, first, last })
  }
  return out
}

export const isNaming = (tokens: readonly Token[], group: Group): boolean =>
  namingWords.test(words(tokens.slice(Math.max(0, group.firstToken - 9), group.firstToken)))
