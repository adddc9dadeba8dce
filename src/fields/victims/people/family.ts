import { phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { groupAt } from './index.js'
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
      if (!at || /^(?:home|house|members?|car|gathering)$/.test(tokens[j + 1]?.low ?? '')) return null
      const last = tokens[j + 1]?.low === 'of' ? lastOfOwner(tokens, j + 2, text) : j
      if (last === null) return null
      return {
        ...make(tokens, text, { count: null, form: 'vague', at, first: i, last, head: 'family', kinds: [] }),
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

/** "the family of a soldier": whose family it is tells no victim. */
function lastOfOwner(tokens: readonly Token[], from: number, text: string): number | null {
  const owner = groupAt(tokens, from, text)
  if (owner?.count !== 1 || !/^(?:one|kin|name)$/.test(owner.form)) return null
  const next = tokens[owner.lastToken + 1]
  return !next || next.harm || /^(?:[,(:;.–—-]|was|were|had|have|and|who|which|in|when|dead)$/.test(next.low)
    ? owner.lastToken
    : null
}
