import type { Kind } from '../../lexicon/people.js'
import { notPeople, phraseEnds } from '../../lexicon/phrase.js'
import type { Span } from '../../model/span.js'
import { adopt, type Link, settleChain } from './chains.js'
import type { Event } from './events.js'
import { extend } from './extend.js'
import { countOf, fits } from './fit.js'
import { groupAt, make, personKinds } from './groups.js'
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
  /** Of the loose: said of the dead by name ("the dead included two nurses"). */
  readonly named: readonly Group[]
}

const partWords =
  /(?:^|\s)(?:including|include|includes|included|incl ?\.?|(?:among|amongst|of|with|between|most of|many of|some of) (?:them|whom|which|these|those)|among (?:the|those) (?:dead|victims|killed|deceased|fatalities)|mostly|mainly|largely|chiefly|comprising|consisting of|namely|in particular|especially|counting|youngest|oldest|eldest|made up of|composed of|:|\(|—|–|-)(?: (?:were|was|are|is|being|also|at least|both|only|just|,|aged?|the))*$/
const namingWords =
  /(?:the|those|these|whose|its) (?:\w+ )?(?:dead|deceased|victims?|killed|fatalities)(?: [\p{L}'-]+){0,3} (?:were|are|was|is)(?: :)?$/u
const listWords =
  /^(?:(?<comma>,)|(?<and>,? ?(?:and|&|as well as|along with|together with|alongside|plus|in addition to|besides|and also|and with (?:him|her|them))))$/

const lows = (tokens: readonly Token[]): string => tokens.map((t) => t.low).join(' ')

/** Builds the groups of one sentence, left to right: chains, parts in parts, and what stands loose. */
export function scan(text: string, span: Span, words: readonly Token[], events: readonly Event[]): Clause {
  const placed = place(words, events)
  const listed = serial(words, placed)
  const tokens = listed.map((t, k) => (placed.some((e) => k >= e.first && k <= e.last) ? { ...t, harm: true } : t))
  const roots: Group[] = []
  const loose: Group[] = []
  const named: Group[] = []
  let chain: Link[] = []
  let parent: Group | null = null
  let isLoose = false
  let opener = ''
  let listOpen = false
  let prev: Group | null = null
  const open: { chain: Link[]; parent: Group | null; prev: Group }[] = []
  let from = 0

  const close = (): void => {
    if (chain.length === 0) return
    // "four children and their parents, a family that had fled": the last word tells what they all were
    const kin = chain.length > 1 ? chain.at(-1)?.group : undefined
    const family = kin?.head === 'family' && kin.count === null ? chain.pop()?.group : undefined
    const groups = settleChain(withoutPlaces(chain))
    const last = groups.at(-1)
    const only = groups.length === 1 ? groups[0] : undefined
    if (parent?.head === 'family' && parent.count === null) parent.members.push(...groups)
    else if (parent) {
      for (const group of groups) {
        const whole = choose(parent, group)
        if (whole) adopt(whole, group)
        else loose.push(group)
      }
    } else if (isLoose) {
      loose.push(...groups)
      named.push(...groups)
    } else if ((last && amongVictims(tokens, last)) || groups[0]?.predicate) loose.push(...groups)
    else if (only && only.share === 'victims' && only.kinds.length > 0) loose.push(only)
    else if (only) roots.push(only)
    else if (groups.length > 1) {
      const sum = sumOf(groups)
      // "a mother and her three children, all of one family": said of the list, not of its last member
      if (last?.familyAt) {
        sum.family = last.family
        sum.familyAt = last.familyAt
        last.family = null
      }
      roots.push(sum)
    }
    const told = roots.at(-1)
    if (family && told && !parent) {
      told.family = 'all'
      told.familyAt = { start: family.start, end: family.end }
    }
    chain = []
    parent = null
    isLoose = false
  }
  const begin = (group: Group, under: Group | null): void => {
    chain = [{ group, glue: 'first' }]
    parent = under
  }

  for (let i = 0; i < tokens.length; ) {
    const event = placed.find((e) => e.first === i)
    if (event) {
      i = event.last + 1
      continue
    }
    const group = groupAt(tokens, i, text) ?? unknownAt(tokens, i, text)
    // "all but two of the nine were killed", "none of the eleven was a civilian": the words take back what the number says
    const taken = group && lows(tokens.slice(Math.max(0, group.firstToken - 3), group.firstToken))
    if (
      group &&
      taken &&
      /(?:^|\s)(?:all|everyone|everybody|each) (?:but|except|except for|save|save for)$/.test(taken)
    ) {
      i = group.lastToken + 1
      continue
    }
    if (group && prev && noneOf(tokens, prev) && /(?:was|were|is|are)$/.test(lows(tokens.slice(from, i)))) {
      i = group.lastToken + 1
      continue
    }
    if (group?.form === 'bare') withNoun(tokens, group)
    if (group && reports(tokens, group)) {
      i = group.lastToken + 1
      continue
    }
    if (!group || !keeps(tokens, group, placed, chain.length > 0)) {
      i++
      continue
    }
    const whole =
      group.form === 'bare' && chain.length > 0 && inTotal.test(lows(tokens.slice(i + 1, i + 3))) ? chain : null
    if (whole) {
      // "Qasim and his fellow passengers, seven in total": the number of all who were just told
      close()
      const told = roots.at(-1)
      if (told && countOf(told) === null)
        Object.assign(told, { count: group.count, at: group.at, members: [], form: 'counted' })
      i = group.lastToken + 3
      from = i
      prev = told ?? prev
      continue
    }
    extend(group, tokens, text)
    const everybody = saidOfAll(tokens, group, text)
    if (everybody) adopt(group, everybody)
    sexed(group, prev)
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
    const said = lows(closed >= 0 ? glue.slice(closed + 1) : glue)
    const list = listWords.exec(said) ?? (group.owned && prev && prev.count !== null ? ownedGlue.exec(said) : null)
    if (group.more && /(?:^|[,;] )(?:he|she) and$/.test(lows(tokens.slice(Math.max(0, i - 3), i))))
      group.count = (group.count ?? 0) + 1
    const between = placed.some((e) => e.first >= from && e.last < i)
    const acts = subject(tokens, group, placed)
    const under: Group | null = parent
    // "including two children, and 50 were injured": what does something itself, after the whole has had its verb, is new.
    // "killing 13 of them": counted by the verb, of the people told before
    if (/^(?:him|her)$/.test(group.head) && prev?.count === 1) group.kinds = prev.kinds
    const object = group.share === 'group' && !group.predicate && placed.some((e) => e.last === i - 1)
    if (
      group.share === 'group' &&
      group.kinds.length === 0 &&
      prev &&
      (group.form === 'bare' || standing.test(group.head))
    )
      group.kinds = antecedent(group, prev, roots)
    const behindGroup = lows(tokens.slice(group.lastToken + 1, group.lastToken + 13))
    const breaks =
      // "22 inmates, most of them women, and three guards": the guards are no part of the inmates
      (under !== null && chain[0]?.group.form === 'vague' && group.count !== null) ||
      group.head === 'injuries' ||
      (acts && /^fatalit(?:y|ies)$/.test(prev?.head ?? '')) ||
      // "the two were commanders, and a child …": a predicate joins no list
      (prev?.form === 'vague' && /^(?:were|was|are|is)$/.test(tokens[prev.firstToken - 1]?.low ?? '')) ||
      (acts &&
        (group.form === 'bare' ||
          group.more ||
          (under !== null && placed.some((e) => e.last < i && e.last > top(under).firstToken - 4))))
    const listBehind = /^(?:,|and|, and)\s/.test(behindGroup) && amongList.test(behindGroup)
    const told =
      Boolean(prev) &&
      !/^(?:deaths|fatalities)$/.test(group.head) &&
      (partWords.test(said) ||
        (listBehind && parent === null) ||
        amongBehind.test(lows(tokens.slice(group.lastToken + 1, group.lastToken + 4))) ||
        (group.share === 'group' && !acts && !object) ||
        (group.predicate && /(?:^|,|and|;)$/.test(said)))
    if (group.form === 'all' && prev && !acts) {
      close()
      const whole = wholeOf(prev, group)
      group.count = countOf(whole)
      if (group.kinds.length > 0) adopt(whole, group)
      else if (group.family) whole.family = group.family
      from = group.lastToken + 1
      i = from
      continue
    }
    // "four people crossing it: a mother and a boy were killed": the list behind the colon has a verb of its own
    if (acts && list && under && opener.endsWith(':') && !between && sumWith(chain, group) !== countOf(under)) {
      parent = null
      chain.push({ group, glue: list.groups?.comma ? 'comma' : said.startsWith(',') ? 'comma-and' : 'and' })
    } else if (prev && opened && !between) {
      open.push({ chain, parent, prev })
      begin(group, prev)
    } else if (
      prev &&
      !between &&
      !breaks &&
      list &&
      ((parent !== null && listOpen) ||
        (!(listBehind && parent === null) &&
          !amongBehind.test(lows(tokens.slice(group.lastToken + 1, group.lastToken + 4))))) &&
      chain.length > 0 &&
      group.form !== 'all' &&
      !(group.share && parent === null) &&
      (!(group.predicate || group.share) || chain[0]?.group.predicate || chain[0]?.group.share)
    ) {
      chain.push({ group, glue: list.groups?.comma ? 'comma' : said.startsWith(',') ? 'comma-and' : 'and' })
    } else if (prev && !breaks && prev.form === 'one' && group.form === 'name' && !between && behindPhrase.test(said)) {
      // "a media worker for the radio, Samer": the name of the person just told
    } else if (told && prev && !breaks && !strange(group, prev, roots)) {
      close()
      opener = said
      listOpen = listBehind
      const whole =
        (prev.head === 'family' && prev.count === null && /[:(]$/.test(said) ? prev : null) ??
        choose(prev, group) ??
        [...roots].reverse().find((r) => fits(r, group)) ??
        null
      begin(group, whole)
      isLoose = whole === null && !acts && (group.predicate || /\b(?:inclu|compris|among)/.test(said))
    } else {
      close()
      begin(group, prev && amongBefore(said, tokens, i, prev) ? prev : null)
      isLoose = parent === null && naming.test(lows(tokens.slice(Math.max(0, i - 12), i)))
    }
    prev = group
    from = group.lastToken + 1
    i = from
  }
  close()
  for (const back of open.reverse()) {
    chain = back.chain
    parent = back.parent
    close()
  }
  return { span, tokens, events: placed, roots: roots.sort((a, b) => a.start - b.start), loose, named }
}

/** "Their names are: …", "They were a doctor and two nurses", "The victims include two girls": parts of a toll told before. */
const naming =
  /(?:names (?:are|were)|^they (?:are|were|include|included)|among (?:the|those|its) (?:dead|victims|killed|deceased|fatalities|slain)(?: \p{L}+)? (?:were|was|are|is)|(?:^|the )(?:dead|victims|killed|fatalities|deceased) (?:also )?(?:include|included|comprise|comprised))(?: [\p{L}]+){0,2} ?:?$/u
const behindPhrase = /^(?:for|of|from|in|at|with|working|who) [^;]{1,80},$/

/** "five children, two of them female": the word tells girls where children are told, and no age anywhere else. */
function sexed(group: Group, prev: Group | null): void {
  if (!/^(?:fe)?males?$/.test(group.head) || !group.share || !group.predicate) return
  const young = prev?.kinds.includes('children') ?? false
  group.kinds = young ? [group.head.startsWith('f') ? 'girls' : 'boys', 'children'] : []
}

/** The kinds of the people that "them" stands for. */
function antecedent(group: Group, prev: Group, roots: readonly Group[]): readonly Kind[] {
  const told = [...roots, prev]
    .reverse()
    .find((r) => r.count === null || (group.count !== null && r.count >= group.count && r.count > 1))
  return group.predicate || !told ? group.kinds : told.kinds
}

/** "a father with his two sons", "two reporters of a local radio and their driver" */
const ownedGlue = /^(?:with|(?:of|from|in|at|for|near) [^,;.()]{1,60} and)$/
/** "eleven civilians, six children among them" */
const amongBehind = /^(?:among|amongst) (?:them|whom|those|the dead|the victims)|^included(?: [,.;)]|$| when)/
/** "four children and two women included", "a woman and a child among them": said behind the whole list */
const amongList =
  /^(?:, and|,|and) (?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) [a-z-]+ (?:[a-z-]+ )?)(?:(?:, and|,|and) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) [a-z-]+ (?:[a-z-]+ )?)?(?:among(?:st)? (?:them|whom)|included(?: [,.;)]|$| when))/
const inTotal = /^(?:in (?:total|all)|altogether|all told)/

const noneOf = (tokens: readonly Token[], group: Group): boolean =>
  /(?:^|\s)(?:none|not one|no one) of$/.test(lows(tokens.slice(Math.max(0, group.firstToken - 3), group.firstToken)))

const standing = /^(?:them|whom|these|those|which|)$/
/** "a minibus loaded with IDPs; six of the passengers, …": nobody told so far is counted, so the share stands alone. */
const strange = (group: Group, prev: Group, roots: readonly Group[]): boolean =>
  group.share === 'group' &&
  !group.predicate &&
  group.form === 'counted' &&
  !standing.test(group.head) &&
  [prev, ...roots].every((r) => countOf(r) === null || !fits(r, group))

const sumWith = (chain: readonly Link[], group: Group): number =>
  [...chain.map((link) => link.group), group].reduce((sum, g) => sum + (countOf(g) ?? 0), 0)

const top = (group: Group): Group => (group.parent ? top(group.parent) : group)

/** The nearest group, from `near` outward, that may hold `part`. */
function choose(near: Group, part: Group): Group | null {
  for (let group: Group | null = near; group; group = group.parent) if (fits(group, part)) return group
  return null
}

/** Of whom "both of them" and "all of them" are said: the nearest pair, or everybody told together. */
function wholeOf(near: Group, all: Group): Group {
  if (all.head === 'both' || all.pair) {
    for (let group: Group | null = near; group; group = group.parent) if (countOf(group) === 2) return group
    return near
  }
  // "six of the workers, all women": said of the six
  if (near.share === 'group' && !near.predicate) return near
  return fits(top(near), all) ? top(near) : near
}

/** "Among the nine civilians who died were five children": the subject stands behind. */
const amongBefore = (said: string, tokens: readonly Token[], i: number, prev: Group | null): boolean =>
  prev !== null &&
  /(?:were|was|are|is)$/.test(said) &&
  /^(?:among|amongst|of)$/.test(tokens[prev.firstToken - 1]?.low ?? '') &&
  prev.firstToken < i

/** "nine children and six women were among the victims" */
function amongVictims(tokens: readonly Token[], last: Group): boolean {
  const next = lows(tokens.slice(last.lastToken + 1, last.lastToken + 7))
  return /^(?:,? ?(?:were|was|are|is) (?:also )?(?:among|amongst) |(?:among|amongst) (?!them|whom|which))/.test(next)
}

/** A share that does something itself ("17 of them lost their lives") is no part but a toll. */
function subject(tokens: readonly Token[], group: Group, events: readonly Placed[]): boolean {
  if (group.predicate) return false
  const inside = /^, (?:all|both|including|among them|most of them) [^,;.:]{1,60} , (?=were|was|had|died|perished)/
  return events.some((e) => {
    if (e.first <= group.lastToken) return false
    // "including one paramedic killed by the second barrel": of those the verb before tells, and no verb of its own
    if (
      group.parent === null &&
      e.low === 'killed' &&
      e.first === group.lastToken + 1 &&
      group.form !== 'bare' &&
      /^(?:by|when|while)$/.test(tokens[e.last + 1]?.low ?? '') &&
      events.some((other) => other.harm === 'killed' && other.last < group.firstToken)
    )
      return false
    const said = lows(tokens.slice(group.lastToken + 1, e.last + 1))
    const between = group.share ? said.replace(inside, '') : said
    return between
      .split(' ')
      .slice(0, e.first - e.last - 1)
      .every((word) => /^(?:were|was|have|had|been|later|also|are|then|all|subsequently)$/.test(word))
  })
}

/** "a mother, Iman; her two sons, Adam and Taym; and a neighbor died": marks that only part a list are commas. */
function serial(tokens: readonly Token[], placed: readonly Placed[]): Token[] {
  const out = [...tokens]
  const last = tokens.findIndex((t, k) => t.low === ';' && tokens[k + 1]?.low === 'and')
  const verb = (t: Token, k: number): boolean =>
    /^(?:were|was|are|is|had|has|have|who|which|that)$/.test(t.low) || placed.some((e) => k >= e.first && k <= e.last)
  let marks: number[] = last > 0 ? [last] : []
  for (let k = last - 1; k >= 0; k--) {
    const t = tokens[k]
    if (t?.low === ';') marks.push(k)
    else if (t && verb(t, k)) {
      // What stands before the verb is no member of the list; the verb itself may open it: "killing a mother, …; …; and …"
      if (placed.some((e) => e.last === k)) break
      marks = []
      break
    }
  }
  if (marks.length < 2) return out
  for (const k of marks) out[k] = { ...(tokens[k] as Token), low: ',' }
  return out
}

/** "All the eight who died in the bombing were civilians": what everybody was, told behind their own verb. */
function saidOfAll(tokens: readonly Token[], group: Group, text: string): Group | null {
  if (!/^(?:all|the)$/.test(tokens[group.firstToken]?.low ?? '') || (group.count ?? 0) < 2 || group.share) return null
  // "half of the 12 dead were", "not all the eight who died were": not everybody
  const lead = lows(tokens.slice(Math.max(0, group.firstToken - 2), group.firstToken))
  if (/(?:^|\s)(?:of|not|nearly|almost|than)$/.test(lead) && lead !== 'all of') return null
  let j = group.lastToken + 1
  const relative = tokens[j]?.low === 'who'
  if (relative) j++
  while (relative && /^(?:were|had|have|been)$/.test(tokens[j]?.low ?? '')) j++
  if (!tokens[j]?.harm && tokens[j]?.low !== 'killed') return null
  const link = tokens.findIndex((t, k) => k > j && k < j + 26 && /^(?:were|[.;:,])$/.test(t.low))
  const next = tokens[link + 1]
  const after = tokens[link + 2]?.low ?? '.'
  if (tokens[link]?.low !== 'were' || next?.sort !== 'word' || !/^[.;,]$/.test(after)) return null
  const kinds = personKinds(next.low)
  if (kinds.length === 0) return null
  const told = make(tokens, text, {
    count: group.count,
    form: 'counted',
    at: next,
    first: link + 1,
    last: link + 1,
    head: next.low,
    kinds,
    predicate: true,
  })
  return told
}

/** "nine truffle hunters", "a goldsmith": a noun that no list knows, between a number or article and a word of harm. */
function nounEnd(tokens: readonly Token[], from: number, plural: boolean): number | null {
  for (let j = from; j < from + 4; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm || t.capital || t.aside || phraseEnds.has(t.low) || notPeople.has(t.low)) {
      const last = tokens[j - 1]?.low ?? ''
      return j > from && /s$/.test(last) === plural && !notPeople.has(t?.low ?? '') ? j - 1 : null
    }
  }
  return null
}

function harmed(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = /^(?:was|were|been|being|also|later|have|had|has|then)$/
  let j = last + 1
  while (verb.test(tokens[j]?.low ?? '')) j++
  return Boolean(tokens[j]?.harm) || Boolean(tokens[first - 1]?.harm)
}

function withNoun(tokens: readonly Token[], group: Group): void {
  const end = nounEnd(tokens, group.lastToken + 1, true)
  if (end === null || !harmed(tokens, group.firstToken, end)) return
  group.lastToken = end
  group.end = tokens[end]?.end ?? group.end
  group.form = 'counted'
}

function unknownAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || at.aside || !/^an?$/.test(at.low)) return null
  const end = nounEnd(tokens, i + 1, false)
  if (end === null || !harmed(tokens, i, end) || tokens[end + 1]?.low === 'were') return null
  if (/^(?:for|at|on|in|near|of|to|from|with|against|by)$/.test(tokens[i - 1]?.low ?? '') && !tokens[i - 2]?.harm)
    return null
  return make(tokens, text, { count: 1, form: 'one', at, first: i, last: end, head: tokens[end]?.low ?? '', kinds: [] })
}

/** A bare number or a lone name is kept only where the words around it can make it people. */
function keeps(tokens: readonly Token[], group: Group, events: readonly Placed[], chained: boolean): boolean {
  if (group.form === 'name') {
    // "had fled Hama": a name after another verb or noun is a place or belongs to it
    const behind = tokens[group.firstToken - 1]
    if (
      behind &&
      behind.sort === 'word' &&
      !behind.harm &&
      !/^(?:and|were|was|are|is|with|of|but|identified|as|including|that)$/.test(behind.low)
    )
      return false
    const [next, after] = tokens.slice(group.lastToken + 1, group.lastToken + 3)
    const opens =
      group.firstToken === 0 &&
      /^(?:,|and|\()$/.test(next?.low ?? '') &&
      (after?.capital || after?.aside === 'age' || next?.aside === 'age' || /^(?:his|her)$/.test(after?.low ?? ''))
    const household = behind?.harm && /^(?:,|and)$/.test(next?.low ?? '') && /^(?:his|her)$/.test(after?.low ?? '')
    return chained || group.lastToken > group.firstToken || Boolean(opens) || Boolean(household)
  }
  if (group.form !== 'bare' || group.share) return true
  const next = tokens[group.lastToken + 1]
  if (!next || next.sort === 'mark') return true
  if (events.some((e) => e.first === group.lastToken + 1)) return true
  return functionWords.has(next.low)
}
/** "residents said", "according to medics": who tells it, not whom it struck. */
function reports(tokens: readonly Token[], group: Group): boolean {
  const next = tokens[group.lastToken + 1]?.low ?? ''
  if (
    /^(?:said|says|say|told|tells|reported|added|confirmed|noted|stated|explained|estimated|counted|documented)$/.test(
      next,
    )
  )
    return group.count === null || group.count === 1
  const behind = lows(tokens.slice(Math.max(0, group.firstToken - 2), group.firstToken))
  return (
    /(?:^|\s)(?:said|says|told|according to|quoting|cited|citing)$/.test(behind) &&
    !group.share &&
    !(group.count !== null && group.count > 1)
  )
}

const functionWords = new Set(
  'aboard alone there in at on by from near when while after before during as who whom that and or but could can did were was are is had have has of when since yesterday today inside outside early late last more others with across this'.split(
    ' ',
  ),
)

function withoutPlaces(chain: readonly Link[]): Link[] {
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
    form: groups.every((g) => g.form === 'name') ? 'name' : 'counted',
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
  namingWords.test(lows(tokens.slice(Math.max(0, group.firstToken - 9), group.firstToken)))
