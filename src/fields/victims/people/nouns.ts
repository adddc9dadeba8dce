import { kinWords } from '../../../lexicon/kin.js'
import { moreWords } from '../../../lexicon/occupations.js'
import { type Kind, personWords } from '../../../lexicon/people.js'

export interface Noun {
  readonly kinds: readonly Kind[]
  readonly count: number | null
  readonly many: boolean
  readonly kin: boolean
}

export const nouns = new Map<string, Noun>()
// the words of the first list hold where both have one
for (const { kinds, one, many } of [...moreWords, ...personWords]) {
  for (const word of one) nouns.set(word, { kinds, count: 1, many: false, kin: false })
  for (const word of many) nouns.set(word, { kinds, count: null, many: true, kin: false })
}
for (const { word, count, kinds } of kinWords) nouns.set(word, { kinds, count, many: count !== 1, kin: true })
for (const word of ['dead', 'deceased']) nouns.set(word, { kinds: [], count: null, many: true, kin: false })
nouns.set('personnel', { kinds: [], count: null, many: true, kin: false })

/** The kinds of a plural that stands alone: «civilians», «women». */
export const personKinds = (word: string): readonly Kind[] =>
  nouns.get(word)?.many ? (nouns.get(word)?.kinds ?? []) : []
