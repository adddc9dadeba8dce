import { phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { make } from './make.js'
import { nouns } from './nouns.js'

/** "a family of five", "an entire family of seven", "a displaced family of six". */
export function familyAt(tokens: readonly Token[], i: number, text: string): Group | null {
  for (let j = i + 1; j < i + 5 && j < tokens.length; j++) {
    const low = tokens[j]?.low ?? ''
    if (low !== 'family') {
      if (phraseEnds.has(low) || nouns.has(low)) return null
      continue
    }
    const number = tokens[j + 2]
    if (tokens[j + 1]?.low !== 'of' || number?.value === undefined || number.aside) {
      const at = tokens[j]
      if (!at || ['of', 'home', 'house', 'member', 'members', 'car', 'gathering'].includes(tokens[j + 1]?.low ?? ''))
        return null
      return {
        ...make(tokens, text, { count: null, form: 'vague', at, first: i, last: j, head: 'family', kinds: [] }),
        family: 'all',
      }
    }
    const last = nouns.get(tokens[j + 3]?.low ?? '')?.many ? j + 3 : j + 2
    const made = make(tokens, text, {
      count: number.value,
      form: 'counted',
      at: number,
      first: i,
      last,
      head: 'family',
      kinds: [],
    })
    return { ...made, family: 'all' }
  }
  return null
}
