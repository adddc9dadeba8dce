import { adjectival, opensSingular } from '../../../lexicon/grammar.js'
import { adjectivalPeoples } from '../../../lexicon/occupations.js'
import { kindModifiers } from '../../../lexicon/people.js'
import { phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { phraseAt } from './phrase.js'

/** "dozens of civilians", "several": people without a number. */
export function vagueAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  const from = tokens[i + 1]?.low === 'of' ? i + 2 : i + 1
  const phrase = phraseAt(tokens, from)
  const last = phrase ? phrase.last : from - 1
  return make(tokens, text, {
    count: null,
    form: 'vague',
    at,
    first: i,
    last,
    head: phrase?.head ?? '',
    kinds: phrase?.kinds ?? [],
  })
}

/** A noun with neither number nor article: "Child Yasser Al Hamoud died", "women and children", "Civilian killed by". */
export function nounAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  const direct = nouns.get(at.low)
  const phrase =
    direct || at.capital || at.low === 'twin' || adjectival.test(at.low) || Object.hasOwn(kindModifiers, at.low)
      ? phraseAt(tokens, i)
      : null
  if (!phrase) return null
  if (!direct && phrase.last - i > 3) return null
  if (phrase.head === 'names' || phrase.head === 'entries' || phrase.head === 'lives') return null
  const one = !phrase.noun.many
  // "were Russian or Syrian"
  if (one && i > 0 && adjectivalPeoples.has(phrase.head)) return null
  const twins = !one && tokens.slice(i, phrase.last).some((t) => t.low === 'twin')
  const behind = tokens[i - 1]
  // "the five-man crew"
  if (one && behind?.low === '-' && behind.end === at.start && tokens[i - 2]?.sort === 'number') return null
  // A singular without article opens a headline or a sentence, or follows the verb: elsewhere it is half of something.
  if (one && behind && !behind.harm && behind.sort === 'word' && !opensSingular.has(behind.low)) {
    // "beheaded 82-year-old antiquities scholar Khaled": a name follows, and nothing but words of his between
    let k = i - 1
    while (
      k > i - 5 &&
      !tokens[k]?.harm &&
      (tokens[k]?.aside === 'age' || (tokens[k]?.sort === 'word' && !phraseEnds.has(tokens[k]?.low ?? '')))
    )
      k--
    if (!tokens[k]?.harm || !tokens[phrase.last + 1]?.capital) return null
  }
  const head = tokens[phrase.last]
  return make(tokens, text, {
    count: one ? 1 : twins ? 2 : phrase.noun.count,
    form: one ? 'one' : twins || phrase.noun.count ? 'counted' : 'vague',
    at: head ?? at,
    first: i,
    last: phrase.last,
    head: phrase.head,
    kinds: phrase.kinds,
  })
}
