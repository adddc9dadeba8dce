import { notPeople, phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { collectionAt } from './collection.js'
import { countedAt } from './counted.js'
import { familyAt } from './family.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { phraseAt } from './phrase.js'

/** "the teacher", "his wife", "the two drivers", "the family": people with an article or an owner. */
export function theAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  let j = i + 1
  let more = false
  if (['other', 'remaining'].includes(tokens[j]?.low ?? '')) {
    more = true
    j++
    // "killing one of the two riders and injuring the other"
    const ends = tokens[j]
    if (
      at.low === 'the' &&
      (tokens[i - 1]?.harm || /^(?:lost|was|suffered|sustained)$/.test(ends?.low ?? '')) &&
      (!ends ||
        ends.sort === 'mark' ||
        /^(?:and|in|at|on|who|when|seriously|severely|lost|was|suffered|sustained)$/.test(ends.low))
    )
      return make(tokens, text, { count: 1, form: 'bare', at, first: i, last: j - 1, head: '', kinds: [], more })
  }
  const number = tokens[j]
  if (number?.sort === 'number' && number.value !== undefined && !number.aside) {
    const rest = countedAt(tokens, j, text)
    if (rest && rest.form !== 'bare') return { ...rest, start: at.start, firstToken: i, more, owned: at.low !== 'the' }
    return rest && { ...rest, start: at.start, firstToken: i, more, owned: at.low !== 'the' }
  }
  // "the family's five members"
  const household = /^(?:family|household)'s$/.test(tokens[j]?.low ?? '') ? countedAt(tokens, j + 1, text) : null
  if (household && household.form === 'counted') return { ...household, start: at.start, firstToken: i, family: 'all' }
  const family = familyAt(tokens, i, text) ?? collectionAt(tokens, i, text)
  if (family) return family
  // "the two-year-old", "his deputy": a person told by an age, or by whose he is
  let old = j
  while (tokens[old]?.aside === 'age') old++
  const person = tokens[j]
  const unknown =
    (at.low === 'his' || at.low === 'her') &&
    person?.sort === 'word' &&
    !person.capital &&
    !person.harm &&
    !phraseEnds.has(person.low) &&
    !notPeople.has(person.low) &&
    !nouns.has(person.low) &&
    /^(?:,|and|\.|was|were)$/.test(tokens[j + 1]?.low ?? '.') &&
    /^(?:and|,)$/.test(tokens[i - 1]?.low ?? '')
  if (unknown || (old > j && !nouns.has(tokens[old]?.low ?? '')))
    return make(tokens, text, {
      count: 1,
      form: 'kin',
      at: person ?? at,
      first: i,
      last: unknown ? j : old - 1,
      head: 'person',
      kinds: [],
    })
  const phrase = phraseAt(tokens, j)
  // "shot in the head"
  if (phrase?.head === 'head' && /^(?:in|to|on|through)$/.test(tokens[i - 1]?.low ?? '')) return null
  // "the District Reserve Guard": a body by its name
  if (
    at.low === 'the' &&
    phrase &&
    phrase.last > j &&
    tokens[phrase.last]?.capital &&
    tokens[phrase.last - 1]?.capital &&
    !tokens[phrase.last + 1]?.capital
  )
    return null
  if (!phrase || /^(?:lives|names|entries)$/.test(phrase.head)) return null
  // "lost his hand"
  if (at.low !== 'the' && /^(?:hands?|head)$/.test(phrase.head)) return null
  const twins = phrase.noun.many && tokens.slice(i, phrase.last).some((t) => t.low === 'twin')
  const count = twins ? 2 : phrase.noun.many ? phrase.noun.count : 1
  return make(tokens, text, {
    count,
    form: count === null ? 'vague' : phrase.noun.kin ? 'kin' : 'one',
    at: tokens[phrase.last] && phrase.noun.kin ? (tokens[j] ?? at) : at,
    first: i,
    last: phrase.last,
    head: phrase.head,
    kinds: phrase.kinds,
  })
}
