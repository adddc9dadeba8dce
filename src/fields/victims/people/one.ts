import { collections, copulas, ordinals } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { collectionAt } from './collection.js'
import { countedAt } from './counted.js'
import { familyAt } from './family.js'
import { make } from './make.js'
import { phraseAt } from './phrase.js'
import { predicateAt } from './predicate.js'

/** "a child", "one woman", "another man", "a second media activist", "a fourth", "a dozen" is a number already. */
export function oneAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  // "one of the shells": what is shared is no people
  if (at.low === 'one' && tokens[i + 1]?.low === 'of') return null
  let j = i + 1
  let more = at.low === 'another'
  const low = tokens[j]?.low ?? ''
  if (ordinals.has(low) || ['further', 'additional', 'other', 'more'].includes(low)) {
    more = true
    j++
  }
  const next = tokens[j]
  if (
    (at.low === 'a' || at.low === 'an' || at.low === 'another') &&
    next?.sort === 'number' &&
    next.value !== undefined &&
    !next.aside
  ) {
    const rest = countedAt(tokens, j, text)
    return (
      rest && {
        ...rest,
        start: at.start,
        firstToken: i,
        at: { start: at.start, end: rest.at.end },
        more: more || at.low === 'another' || rest.more,
      }
    )
  }
  // "another dozen"
  if (at.low === 'another' && low === 'dozen')
    return make(tokens, text, { count: 12, form: 'bare', at, first: i, last: j, head: '', kinds: [], more })
  if (low === 'total' && tokens[j + 1]?.low === 'of') {
    const rest = countedAt(tokens, j + 2, text)
    return rest && { ...rest, start: at.start, firstToken: i }
  }
  // "a group of five shepherds", "a crew of four", "a pair of brothers"
  if (collections.has(low)) {
    const many = low === 'pair' ? 2 : low === 'trio' ? 3 : null
    if (tokens[j + 1]?.low !== 'of') return null
    if (many !== null) {
      const told = phraseAt(tokens, j + 2)
      if (!told?.noun.many) return null
      return make(tokens, text, {
        count: many,
        form: 'counted',
        at: tokens[j] ?? at,
        first: i,
        last: told.last,
        head: told.head,
        kinds: told.kinds,
      })
    }
    return collectionAt(tokens, i, text)
  }
  if (low === 'number') return null
  const crowd = at.low === 'one' ? null : collectionAt(tokens, i, text)
  if (crowd) return crowd
  // "one death and four injuries"
  if (at.low === 'one' && /^(?:death|injury)$/.test(low))
    return make(tokens, text, { count: 1, form: 'counted', at, first: i, last: j, head: low, kinds: [], more })
  if (low !== 'father' && low !== 'mother') {
    const family = familyAt(tokens, i, text)
    if (family) return family
  }
  if (low === 'couple' && tokens[j + 1]?.low === 'of') return null
  let phrase = phraseAt(tokens, j)
  if (!phrase && at.low === 'one') {
    if (['a', 'an'].includes(tokens[j]?.low ?? '') || copulas.has(tokens[j]?.low ?? '')) phrase = predicateAt(tokens, j)
    if (phrase && !phrase.noun.many)
      return make(tokens, text, {
        count: 1,
        form: 'one',
        at,
        first: i,
        last: phrase.last,
        head: phrase.head,
        kinds: phrase.kinds,
        predicate: true,
      })
    phrase = null
  }
  if (phrase && (!phrase.noun.many || phrase.noun.count === 2 || phrase.head === 'personnel'))
    return make(tokens, text, {
      count: phrase.noun.count ?? 1,
      form: phrase.noun.kin ? 'kin' : 'one',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
      more,
    })
  // "killed a 12-year-old"
  let old = i + 1
  while (tokens[old]?.aside === 'age') old++
  if (!phrase && old > i + 1 && (at.low === 'a' || at.low === 'an'))
    return make(tokens, text, { count: 1, form: 'one', at, first: i, last: old - 1, head: 'person', kinds: [] })
  // "a third of them": a fraction
  if (ordinals.has(low) && tokens[j]?.low === 'of') return null
  if (more && ordinals.has(low))
    return make(tokens, text, { count: 1, form: 'bare', at, first: i, last: j - 1, head: '', kinds: [], more })
  if (at.low === 'one' || at.low === 'another')
    return make(tokens, text, { count: 1, form: 'bare', at, first: i, last: i, head: '', kinds: [], more })
  return null
}
