import { possessives, vague } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { nameAt } from '../names.js'
import { allAt } from './all.js'
import { nounAt, vagueAt } from './bare.js'
import { countedAt } from './counted.js'
import { make } from './make.js'
import { oneAt } from './one.js'
import { fractionAt, restAt } from './remainder.js'
import { shareAt } from './share.js'
import { theAt } from './the.js'

/** The people named from token `i` on, or null where none are. */
export function groupAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const t = tokens[i]
  if (!t || t.aside) return null
  const fraction = fractionAt(tokens, i, text)
  if (fraction) return fraction
  if (t.sort === 'number')
    return t.low === 'one' && !t.bound
      ? (shareAt(tokens, i, text) ?? oneAt(tokens, i, text))
      : countedAt(tokens, i, text)
  if (t.sort !== 'word') return null
  const low = t.low
  if (
    tokens[i - 1]?.harm &&
    (low === 'him' ||
      (low === 'her' &&
        /^(?:and|along|together|,|\.|;|in|at|on|with|instantly|dead|as|when|outside|inside)$/.test(
          tokens[i + 1]?.low ?? '.',
        )))
  )
    return make(tokens, text, { count: 1, form: 'one', at: t, first: i, last: i, head: low, kinds: [] })
  if (low === 'a' || low === 'an' || low === 'another' || low === 'each') return oneAt(tokens, i, text)
  if (low === 'the' || possessives.has(low) || /(?:'s|s')$/.test(low))
    return (low === 'the' ? restAt(tokens, i, text) : null) ?? theAt(tokens, i, text)
  if (low === 'all' || low === 'both') return allAt(tokens, i, text)
  if (vague.has(low)) return vagueAt(tokens, i, text)
  return nounAt(tokens, i, text) ?? nameAt(tokens, i, text)
}
