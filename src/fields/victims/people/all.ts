import { copulas, possessives, pronouns, victimWords } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { countedAt } from './counted.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { predicateAt } from './predicate.js'

/** "all of them soldiers", "both parents", "all seven passengers", "all of whom were women". */
export function allAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  let j = i + 1
  if (tokens[j]?.low === 'the' || possessives.has(tokens[j]?.low ?? '')) j++
  const number = tokens[j]
  if (number?.value !== undefined && !number.aside) {
    const rest = countedAt(tokens, j, text)
    if (!rest) return null
    if (rest.share === 'victims')
      return {
        ...rest,
        start: at.start,
        firstToken: i,
        head: 'victims',
        share: null,
        predicate: false,
        form: 'counted',
      }
    const next = tokens[rest.lastToken + 1]
    // "all the eight who died", "all of the nine killed": everybody, and their number
    const aboard = tokens[i - 1]?.harm && /^(?:aboard|inside|on|in|people|passengers)$/.test(next?.low ?? '')
    if (rest.form === 'bare' && rest.share === null && (next?.low === 'who' || next?.harm || aboard))
      return { ...rest, start: at.start, firstToken: i, head: 'victims', form: 'counted' }
    if (rest.form === 'bare' || rest.predicate || rest.share === 'group')
      return {
        ...make(tokens, text, {
          count: null,
          form: 'all',
          at,
          first: i,
          last: rest.lastToken,
          head: rest.head,
          kinds: rest.kinds,
          share: 'group',
          predicate: rest.kinds.length > 0,
        }),
      }
    return { ...rest, start: at.start, firstToken: i }
  }
  // "all the victims were civilians"
  const were = /^(?:were|are)$/.test(tokens[j + 1]?.low ?? '') ? predicateAt(tokens, j + 1) : null
  if (
    at.low === 'all' &&
    victimWords.has(tokens[j]?.low ?? '') &&
    were?.noun.many &&
    /^[.,;]?$/.test(tokens[were.last + 1]?.low ?? '')
  )
    return make(tokens, text, {
      count: null,
      form: 'all',
      at,
      first: i,
      last: were.last,
      head: were.head,
      kinds: were.kinds,
      share: 'group',
      predicate: true,
    })
  let share: Group['share'] = null
  if (tokens[j]?.low === 'of') {
    j++
    if (tokens[j]?.low === 'the') j++
    const told = at.low === 'both' || at.low === 'all' ? nouns.get(tokens[j]?.low ?? '') : undefined
    // "two more bodies, both of women"
    if (told?.many && told.kinds.length > 0)
      return make(tokens, text, {
        count: null,
        form: 'all',
        at,
        first: i,
        last: j,
        head: tokens[j]?.low ?? '',
        kinds: told.kinds,
        share: 'group',
        predicate: true,
      })
    if (!pronouns.has(tokens[j]?.low ?? '') && !victimWords.has(tokens[j]?.low ?? '')) return null
    share = 'group'
    j++
  }
  // "all of which government troops had entered"
  if (tokens[j - 1]?.low === 'which' && !copulas.has(tokens[j]?.low ?? '')) return null
  const phrase = predicateAt(tokens, j)
  if (phrase?.noun.many && at.low === 'both' && j === i + 1 && (tokens[i - 1]?.harm || tokens[i - 1]?.low === 'and'))
    return make(tokens, text, {
      count: 2,
      form: 'counted',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
    })
  const allKin = phrase?.noun.kin && phrase.noun.many && at.low === 'all' && j === i + 1
  if (phrase && (!phrase.noun.kin || allKin)) {
    // "all women and children": the two kinds are not told apart
    const mixed = tokens[phrase.last + 1]?.low === 'and' && nouns.has(tokens[phrase.last + 2]?.low ?? '')
    const last = mixed ? phrase.last + 2 : phrase.last
    return make(tokens, text, {
      count: null,
      form: 'all',
      at,
      first: i,
      last,
      head: phrase.head,
      kinds:
        mixed ||
        /^(?:nearly|almost|not|virtually|practically)$/.test(tokens[i - 1]?.low ?? '') ||
        /^(?:except|save|but|apart)$/.test(tokens[last + 1]?.low ?? '')
          ? []
          : phrase.kinds,
      share: 'group',
      predicate: true,
    })
  }
  if (phrase && at.low === 'both')
    return make(tokens, text, {
      count: 2,
      form: 'kin',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
    })
  return share
    ? make(tokens, text, { count: null, form: 'all', at, first: i, last: j - 1, head: '', kinds: [], share })
    : null
}
