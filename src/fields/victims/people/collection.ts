import { collections } from '../../../lexicon/grammar.js'
import { phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { countedAt } from './counted.js'
import { nouns } from './nouns.js'

/** "the party of seven", "a truffle-gathering party of nine women", "the crew of four": a crowd told with its number. */
export function collectionAt(tokens: readonly Token[], i: number, text: string): Group | null {
  for (let j = i + 1; j < i + 5; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm) return null
    if (collections.has(t.low)) {
      if (tokens[j + 1]?.low !== 'of' || tokens[j + 2]?.value === undefined) return null
      const rest = countedAt(tokens, j + 2, text)
      return rest && { ...rest, start: tokens[i]?.start ?? rest.start, firstToken: i, form: 'counted' }
    }
    if (phraseEnds.has(t.low) || nouns.has(t.low)) return null
  }
  return null
}
