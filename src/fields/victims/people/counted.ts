import { moreWords } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { ownsAnimals, phraseAt } from './phrase.js'
import { predicateAt } from './predicate.js'
import { shareAt } from './share.js'

/** "six civilians", "three others", "nine": what a number counts. */
export function countedAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || at.value === undefined) return null
  const share = shareAt(tokens, i, text)
  if (share) return share
  let j = i + 1
  // "nine (9) people"
  if (tokens[j]?.low === '(' && tokens[j + 1]?.value === at.value && tokens[j + 2]?.low === ')') j += 3
  let more = false
  while (moreWords.has(tokens[j]?.low ?? '')) {
    more = true
    j++
  }
  const phrase = phraseAt(tokens, more && nouns.get(tokens[j - 1]?.low ?? '') ? j - 1 : j)
  if (phrase && (phrase.noun.many || at.value === 1 || phrase.head === 'personnel'))
    return make(tokens, text, {
      count: at.value * (/^couples?$/.test(phrase.head) ? 2 : 1),
      form: phrase.noun.kin ? 'kin' : 'counted',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
      more,
    })
  if (tokens[j]?.low === 'of' && ownsAnimals(tokens, j + 1)) return null
  const predicate = predicateAt(tokens, j)
  if (predicate && !phrase && j === i + 1)
    return make(tokens, text, {
      count: at.value,
      form: 'counted',
      at,
      first: i,
      last: predicate.last,
      head: predicate.head,
      kinds: predicate.kinds,
      predicate: true,
    })
  // "a nine-storey building"
  if (j === i + 1 && /^[-‐‑](?!m[ae]n|member|person|strong|wom[ae]n|people)\p{L}/u.test(text.slice(at.end, at.end + 8)))
    return null
  return make(tokens, text, { count: at.value, form: 'bare', at, first: i, last: j - 1, head: '', kinds: [], more })
}
