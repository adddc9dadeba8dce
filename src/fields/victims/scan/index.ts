import type { Span } from '../../../model/span.js'
import { absorb, adopt, kindsIn, type Link, settleChain, unsaid } from '../chains.js'
import type { Event } from '../events.js'
import { extend } from '../extend.js'
import { countOf, fits } from '../fit.js'
import type { Group, Token } from '../model.js'
import { groupAt } from '../people/index.js'
import { type Clause, lows, place } from './clause.js'
import {
  amongBehind,
  amongList,
  amongVictims,
  behindPhrase,
  describedGlue,
  inTotal,
  listWords,
  naming,
  ownedGlue,
  partWords,
  wasGlue,
} from './glue.js'
import { keeps, reports } from './keeps.js'
import {
  amongBefore,
  amongTheDead,
  antecedent,
  choose,
  goesOn,
  goesOnBehind,
  noneOf,
  outerLevel,
  sexed,
  standing,
  strange,
  sumWith,
  top,
  turnsTo,
  wholeOf,
} from './parts.js'
import { saidOfAll } from './said-of-all.js'
import { samePerson } from './same-person.js'
import { serial } from './serial.js'
import { isObject, subject } from './subject.js'
import { sumOf, withoutPlaces } from './sum.js'
import { unknownAt, withAge, withNoun } from './unknown.js'

export type { Clause, Placed } from './clause.js'
export { isNaming } from './glue.js'
export { noneOf } from './parts.js'

/** Builds the groups of one sentence, left to right: chains, parts in parts, and what stands loose. */
export function scan(text: string, span: Span, words: readonly Token[], events: readonly Event[]): Clause {
  const placed = place(words, events)
  const listed = serial(words, placed)
  const tokens = [...listed]
  const eventAt = new Map(placed.map((e) => [e.first, e]))
  for (const e of placed) for (let k = e.first; k <= e.last; k++) tokens[k] = { ...(listed[k] as Token), harm: true }
  const roots: Group[] = []
  const loose: Group[] = []
  const named: Group[] = []
  let chain: Link[] = []
  let parent: Group | null = null
  let isLoose = false
  let opener = ''
  let listOpen = false
  /** The list is told again of a whole that has parts already. */
  let retold = false
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
        const others = parent.head === 'others' && parent.form === 'vague' ? parent : null
        const whole = choose(parent, group) ?? others
        if (whole) adopt(whole, retold ? unsaid(group, kindsIn(whole.parts)) : group)
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
    retold = false
  }
  const begin = (group: Group, under: Group | null): void => {
    chain = [{ group, glue: 'first' }]
    parent = under
  }

  for (let i = 0; i < tokens.length; ) {
    const event = eventAt.get(i)
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
      if (group.allBut === undefined) {
        i = group.lastToken + 1
        continue
      }
      Object.assign(group, { count: group.allBut - (group.count ?? 0), share: null })
    }
    if (group && prev && noneOf(tokens, prev) && /(?:was|were|is|are)$/.test(lows(tokens.slice(from, i)))) {
      i = group.lastToken + 1
      continue
    }
    // "a schoolgirl was among the dead and 17 people were wounded": the dead are no one new
    if (group && group.count === null && amongTheDead(tokens, group)) {
      i = group.lastToken + 1
      continue
    }
    if (group?.form === 'bare') withNoun(tokens, group)
    if (group?.form === 'name') withAge(tokens, group)
    if (group && reports(tokens, group)) {
      i = group.lastToken + 1
      continue
    }
    if (!group || !keeps(tokens, group, placed, chain.length > 0)) {
      i++
      continue
    }
    // "A fourth, 18-year-old civilian Mohammed, succumbed": who the fourth was
    if (
      group.count === 1 &&
      prev?.more &&
      prev.form === 'bare' &&
      prev.count === 1 &&
      from === i &&
      chain.at(-1)?.group === prev
    ) {
      chain.pop()
      Object.assign(group, { more: true })
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
    sexed(tokens, group, prev)
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
    const between = placed.some((e) => e.first >= from && e.last < i)
    const acts = subject(tokens, group, placed)
    const list =
      listWords.exec(said) ??
      (group.owned && prev && prev.count !== null ? ownedGlue.exec(said) : null) ??
      (prev &&
      !between &&
      (!acts || parent === null) &&
      chain.at(-1)?.group === prev &&
      (goesOnBehind(tokens, group, chain, parent, placed) || (parent && outerLevel(chain, parent, group)))
        ? (describedGlue.exec(said) ?? (prev.share ? wasGlue.exec(said) : null))
        : null)
    if (
      (group.more || (group.owned && group.count !== null)) &&
      /(?:^|[,;] )(?:he|she) and$/.test(lows(tokens.slice(Math.max(0, i - 3), i)))
    )
      group.count = (group.count ?? 0) + 1
    if (prev && list?.groups?.and && chain.at(-1)?.group === prev && samePerson(tokens, group, prev)) {
      absorb(prev, group)
      from = group.lastToken + 1
      i = from
      continue
    }
    const outer = prev && !between && list && parent ? outerLevel(chain, parent, group) : null
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
    // "ten were killed: three in the house, five in the street and two who died in hospital"
    const completes = under !== null && opener.endsWith(':') && sumWith(chain, group) === countOf(under)
    const breaks =
      // "22 inmates, most of them women, and three guards": the guards are no part of the inmates
      (under !== null && chain[0]?.group.form === 'vague' && group.count !== null && !partWords.test(said)) ||
      // "killed her bodyguard, and two fighters were captured": the list has its verb, and these have one of their own
      (list !== null && under === null && turnsTo(tokens, group, said, chain[0]?.group, placed)) ||
      /^injur(?:y|ies)$/.test(group.head) ||
      (acts && /^fatalit(?:y|ies)$/.test(prev?.head ?? '')) ||
      // "the two were commanders, and a child …": a predicate joins no list
      (prev?.form === 'vague' && /^(?:were|was|are|is)$/.test(tokens[prev.firstToken - 1]?.low ?? '')) ||
      (acts &&
        !completes &&
        (group.form === 'bare' ||
          // "killed six civilians, and two children were wounded": the six are the object of a verb before, the two the subject of the next
          (under === null && chain[0] !== undefined && isObject(tokens, chain[0].group, placed)) ||
          // "two priests and 17 others killed": the verb is that of the whole list
          (group.more && !(said === 'and' && under === null)) ||
          (under !== null && placed.some((e) => e.last < i && e.last > top(under).firstToken - 4))))
    // "killed a man, and his wife and two children were wounded": the list of the next clause began behind the comma
    const turn = chain.findLastIndex((link) => link.glue === 'comma-and')
    const first = chain[0]?.group
    if (acts && said === 'and' && !between && turn > 0 && under === null && first && isObject(tokens, first, placed)) {
      const next = chain.splice(turn)
      close()
      chain = [...next.map((link, k) => (k === 0 ? { ...link, glue: 'first' as const } : link)), { group, glue: 'and' }]
      prev = group
      from = group.lastToken + 1
      i = from
      continue
    }
    const listBehind = /^(?:,|and|, and)\s/.test(behindGroup) && amongList.test(behindGroup)
    // "the groom, his mother and seven of the guests": nobody has told of the guests
    const fresh = parent === null && chain[0]?.group.form !== 'vague' && prev !== null && strange(group, prev, roots)
    const closesList =
      parent === null &&
      chain[0] !== undefined &&
      chain.every((link) => countOf(link.group) !== null && !link.group.share) &&
      !isObject(tokens, chain[0].group, placed) &&
      /^(?:among|amongst) (?:the dead|the victims|the killed|those killed)/.test(
        lows(tokens.slice(group.lastToken + 1, group.lastToken + 4)),
      )
    const told =
      Boolean(prev) &&
      !/^(?:deaths?|fatalities)$/.test(group.head) &&
      (partWords.test(said) ||
        (listBehind && parent === null) ||
        amongBehind.test(lows(tokens.slice(group.lastToken + 1, group.lastToken + 4))) ||
        (group.share === 'group' && !acts && !object) ||
        (group.predicate && /(?:^|,|and|;)$/.test(said)))
    if (group.form === 'all' && prev && !acts && goesOn(tokens, group, chain, prev)) {
      // "three women, all of them teachers, and two children": said of the three, and the list goes on
      if (group.kinds.length > 0) {
        group.count = prev.count
        adopt(prev, group)
      }
      from = group.lastToken + 1
      i = from
      continue
    }
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
    } else if (closesList && prev && !breaks && list && !between) {
      // "naming a father, his wife and six of their children among the victims": said behind the whole list
      chain.push({ group, glue: list.groups?.comma ? 'comma' : said.startsWith(',') ? 'comma-and' : 'and' })
      parent = roots.findLast((r) => countOf(r) !== null && fits(r, group)) ?? null
      isLoose = parent === null
      retold = true
    } else if (outer && !breaks) {
      close()
      begin(group, outer)
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
      !(group.share && parent === null && !fresh) &&
      (!(group.predicate || group.share) || fresh || chain[0]?.group.predicate || chain[0]?.group.share)
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
        // "several others, including a journalist": of those, and of nobody told before
        (prev.head === 'others' && prev.form === 'vague' ? prev : null) ??
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
