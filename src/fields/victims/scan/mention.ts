import { extend } from '../extend.js'
import { countOf } from '../fit.js'
import type { Group } from '../model.js'
import { groupAt } from '../people/index.js'
import { inTotal } from './glue.js'
import { keeps, reports } from './keeps.js'
import { amongTheDead, noneOf } from './parts.js'
import { close, type State, said } from './state.js'
import { unknownAt, withAge, withNoun, withPeople } from './unknown.js'

/** What stands at a token: people, or how far to go on because none count there. */
export type Mention = { readonly group: Group } | { readonly next: number }

/** The people told at token `i`, unless the words around them say that they count nobody. */
export function mentionAt(state: State, i: number): Mention {
  const { tokens, text, events, prev } = state
  const group = groupAt(tokens, i, text) ?? unknownAt(tokens, i, text)
  if (!group) return { next: i + 1 }
  const past = { next: group.lastToken + 1 }
  // "all but two of the nine were killed", "none of the eleven was a civilian": the words take back what the number says
  const lead = said(state, group.firstToken - 3, group.firstToken)
  if (/(?:^|\s)(?:all|everyone|everybody|each) (?:but|except|except for|save|save for)$/.test(lead)) {
    if (group.allBut === undefined) {
      if (!group.predicate || group.share !== 'group' || group.kinds.length === 0 || group.count === null) return past
      // "all but two of them civilians": the whole tells how many
      Object.assign(group, { but: group.count, count: null, form: 'vague' })
      extend(group, tokens, text)
      return { group }
    }
    Object.assign(group, { count: group.allBut - (group.count ?? 0), share: null })
  }
  if (prev && noneOf(tokens, prev) && /(?:was|were|is|are)$/.test(said(state, state.from, i))) return past
  // "12 people, not including two fighters": nobody of those counted
  if (
    /(?:^|\s)(?:not|without|excluding) ?(?:including|counting|included)?$/.test(lead) &&
    / ?(?:includ|count|exclud)/.test(lead)
  )
    return past
  // "a schoolgirl was among the dead and 17 people were wounded": the dead are no one new
  if (group.count === null && amongTheDead(tokens, group)) return past
  if (group.form === 'bare') withNoun(tokens, group)
  if (group.form === 'bare' && !group.share && !group.more) withPeople(tokens, group, state.chain.length > 0)
  if (group.form === 'name') withAge(tokens, group)
  if (reports(tokens, group)) return { next: group.lastToken + 1 }
  if (!keeps(tokens, group, events, state.chain.length > 0)) return { next: i + 1 }
  replaces(state, group, i)
  const total = countsThemAll(state, group, i)
  if (total) return { next: total }
  extend(group, tokens, text)
  return { group }
}

/** "A fourth, 18-year-old civilian Mohammed, succumbed": who the fourth was. */
function replaces({ chain, prev, from }: State, group: Group, i: number): void {
  if (group.count !== 1 || prev?.count !== 1 || !prev.more || prev.form !== 'bare') return
  if (from !== i || chain.at(-1)?.group !== prev) return
  chain.pop()
  Object.assign(group, { more: true })
}

/** "Qasim and his fellow passengers, seven in total": the number of all who were just told. Where the text goes on. */
function countsThemAll(state: State, group: Group, i: number): number | null {
  if (group.form !== 'bare' || state.chain.length === 0 || !inTotal.test(said(state, i + 1, i + 3))) return null
  close(state)
  const told = state.roots.at(-1)
  if (told && countOf(told) === null)
    Object.assign(told, { count: group.count, at: group.at, members: [], form: 'counted' })
  state.from = group.lastToken + 3
  state.prev = told ?? state.prev
  return state.from
}
