import { countOf, fits } from '../fit.js'
import type { Group } from '../model.js'
import { amongBehind, amongList, describedGlue, listWords, ownedGlue, partWords, wasGlue } from './glue.js'
import { goesOnBehind, outerLevel, strange, sumWith, top, turnsTo } from './parts.js'
import { type State, said as wordsIn } from './state.js'
import { isObject, subject } from './subject.js'

/** How a mention of people stands to those told before it. */
export interface Setting {
  /** The words between. */
  readonly said: string
  /** A bracket opens between the two. */
  readonly opened: boolean
  /** A word of harm stands between. */
  readonly between: boolean
  /** They have a word of harm of their own. */
  readonly acts: boolean
  /** The list goes on. */
  readonly list: { readonly comma: boolean; readonly and: boolean } | null
  /** The list goes on outside what was told of its last member. */
  readonly outer: Group | null
  /** They are no part of what stands before. */
  readonly breaks: boolean
  /** "four children and two women included": the list begins here, and what it is stands behind it. */
  readonly listBehind: boolean
  /** "six children among them" */
  readonly among: boolean
  /** They stand in for people whom nobody has told yet. */
  readonly fresh: boolean
  /** The last of a list of people "among the dead". */
  readonly closesList: boolean
  /** They are told of those before. */
  readonly told: boolean
}

export function settingOf(state: State, group: Group, i: number, said: string, opened: boolean): Setting {
  const { tokens, events, chain, parent, prev, from } = state
  const between = events.some((e) => e.first >= from && e.last < i)
  const acts = subject(tokens, group, events)
  const list = listGoesOn(state, group, said, between, acts)
  const outer = prev && !between && list && parent ? outerLevel(chain, parent, group) : null
  const among = amongBehind.test(behind(state, group, 4))
  const listBehind = amongList(tokens, group)
  // "killing 13 of them": counted by the verb, of the people told before
  const object = group.share === 'group' && !group.predicate && events.some((e) => e.last === i - 1)
  return {
    said,
    opened,
    between,
    acts,
    list: list && { comma: list.comma !== undefined, and: list.and !== undefined },
    outer,
    breaks: breaksOff(state, group, i, said, acts, list !== null),
    listBehind,
    among,
    // "the groom, his mother and seven of the guests": nobody has told of the guests
    fresh: parent === null && chain[0]?.group.form !== 'vague' && prev !== null && strange(group, prev, state.roots),
    closesList:
      parent === null &&
      chain[0] !== undefined &&
      chain.every((link) => countOf(link.group) !== null && !link.group.share) &&
      !isObject(tokens, chain[0].group, events) &&
      /^(?:among|amongst) (?:the dead|the victims|the killed|those killed)/.test(behind(state, group, 3)),
    told:
      Boolean(prev) &&
      !/^(?:deaths?|fatalities)$/.test(group.head) &&
      (partWords.test(said) ||
        (listBehind && (parent === null || /(?:^|\s)with$/.test(said))) ||
        among ||
        (group.share === 'group' && !acts && !object) ||
        (group.predicate && /(?:^|,|and|;)$/.test(said))),
  }
}

/** The first `n` words behind a group. */
const behind = (state: State, group: Group, n: number): string =>
  wordsIn(state, group.lastToken + 1, group.lastToken + 1 + n)

type Glue = Readonly<Record<string, string | undefined>>

/** Do the words between make the group the next member of the list? */
function listGoesOn(state: State, group: Group, said: string, between: boolean, acts: boolean): Glue | null {
  const { tokens, events, chain, parent, prev } = state
  const glue = listWords.exec(said)
  if (glue) return glue.groups ?? {}
  const owned = group.owned && prev && prev.count !== null ? ownedGlue.exec(said) : null
  if (owned) return owned.groups ?? {}
  if (!prev || between || (acts && parent !== null) || chain.at(-1)?.group !== prev) return null
  if (!goesOnBehind(tokens, group, chain, parent, events) && !(parent && outerLevel(chain, parent, group))) return null
  const described = describedGlue.exec(said) ?? (prev.share ? wasGlue.exec(said) : null)
  return described ? (described.groups ?? {}) : null
}

/** "including two children, and 50 were injured": what does something itself, after the whole has had its verb, is new. */
function breaksOff(state: State, group: Group, i: number, said: string, acts: boolean, list: boolean): boolean {
  const { tokens, events, chain, parent, prev } = state
  const first = chain[0]?.group
  // "22 inmates, most of them women, and three guards": the guards are no part of the inmates
  // …, but "including women and six children" is one list
  const listed =
    said === 'and' && !first?.share && /(?:^|\s)(?:includ|among|compris|namely|counting)/.test(state.opener)
  if (parent !== null && first?.form === 'vague' && group.count !== null && !partWords.test(said) && !listed)
    return true
  // "killed her bodyguard, and two fighters were captured": the list has its verb, and these have one of their own
  if (list && parent === null && turnsTo(tokens, group, said, first, events)) return true
  // "96 civilians, among them 25 children, besides 7 soldiers": no soldier is a civilian
  if (
    parent?.kinds.includes('civilians') &&
    /(?:besides|in addition to|as well as|plus|along with|alongside|together with)$/.test(said) &&
    group.kinds.some((k) => k === 'military' || k === 'fighters')
  )
    return true
  if (/^injur(?:y|ies)$/.test(group.head)) return true
  if (acts && /^fatalit(?:y|ies)$/.test(prev?.head ?? '')) return true
  // "the two were commanders, and a child …": a predicate joins no list
  if (prev?.form === 'vague' && /^(?:were|was|are|is)$/.test(tokens[prev.firstToken - 1]?.low ?? '')) return true
  // "ten were killed: three in the house, five in the street and two who died in hospital"
  const completes = parent !== null && state.opener.endsWith(':') && sumWith(chain, group) === countOf(parent)
  if (!acts || completes) return false
  return (
    group.form === 'bare' ||
    // "killed six civilians, and two children were wounded": the six are the object of a verb before, the two the subject of the next
    (parent === null && first !== undefined && isObject(tokens, first, events)) ||
    // "two priests and 17 others killed": the verb is that of the whole list
    (group.more && !(said === 'and' && parent === null)) ||
    (parent !== null && events.some((e) => e.last < i && e.last > top(parent).firstToken - 4))
  )
}

/** Of the people told so far, whom a group told behind them is part of. */
export function wholeFor({ roots, prev, tokens, events }: State, group: Group, said: string): Group | null {
  // "Sixteen were Tamils; four were women": said of others, told elsewhere
  if (
    !prev ||
    (prev.form === 'bare' && !events.length && /^(?:were|was|are)$/.test(tokens[prev.lastToken + 1]?.low ?? ''))
  )
    return null
  if (prev.head === 'family' && prev.count === null && /[:(–—-]$/.test(said)) return prev
  // "several others, including a journalist": of those, and of nobody told before
  if (prev.head === 'others' && prev.form === 'vague') return prev
  // "four of them siblings, …; the rest were three men": the rest of all, not of the four
  for (let whole: Group | null = prev; whole; whole = whole.parent)
    if (fits(whole, group) && !(group.rest && whole.share)) return whole
  return [...roots].reverse().find((r) => fits(r, group)) ?? null
}
