import { copulas } from '../../../lexicon/grammar.js'
import type { Token } from '../model.js'
import { nouns } from './nouns.js'
import { type Phrase, phraseAt } from './phrase.js'

/** "were children", "being women", "an elderly man", "of children", "women": what a share of the victims were. */
export function predicateAt(tokens: readonly Token[], from: number): Phrase | null {
  let j = from
  while (copulas.has(tokens[j]?.low ?? '') && j < from + 2) {
    j++
  }
  // "was later identified as", "was named as"
  if (j > from && !nouns.has(tokens[j]?.low ?? '')) {
    const named = tokens
      .slice(j, j + 3)
      .findIndex((t) =>
        /^(?:identified|named|confirmed|listed|reported|entered|registered|recorded|described|counted|classed|classified|known)$/.test(
          t.low,
        ),
      )
    if (named >= 0 && tokens[j + named + 1]?.low === 'as') j += named + 2
  }
  const low = tokens[j]?.low ?? ''
  if (low === 'of') j++
  else if (low === 'those' && tokens[j + 1]?.low === 'of') j += 2
  if (
    ['a', 'an', ...(j > from ? ['the'] : []), 'also', 'only', 'members'].includes(tokens[j]?.low ?? '') &&
    nouns.get(tokens[j]?.low ?? '') === undefined
  )
    j++
  if (tokens[j]?.low === 'from' || (tokens[j]?.sort !== 'word' && tokens[j]?.aside !== 'age')) return null
  const sex = tokens[j]?.low ?? ''
  const ends = tokens[j + 1]
  if (/^(?:female|male)$/.test(sex) && (!ends || ends.sort === 'mark' || /^(?:and|who)$/.test(ends.low)))
    return { head: sex, noun: { kinds: [], count: null, many: true, kin: false }, kinds: [], last: j }
  if (/^(?:children|women|men|girls|boys)'s?$/.test(tokens[j]?.low ?? '')) {
    const word = (tokens[j]?.low ?? '').replace(/'s?$/, '')
    const noun = nouns.get(word)
    if (noun) return { head: word, noun, kinds: noun.kinds, last: j }
  }
  return phraseAt(tokens, j)
}
