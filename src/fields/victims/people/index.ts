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

const low = (tokens: readonly Token[], k: number): string => tokens[k]?.low ?? ''

/** The people named from token `i` on, or null where none are. */
export function groupAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const t = tokens[i]
  if (!t || t.aside) return null
  const fraction = fractionAt(tokens, i, text)
  if (fraction) return fraction
  if (
    low(tokens, i) === 'one' &&
    /^(?:after|by|another)$/.test(low(tokens, i + 1)) &&
    /^(?:another|one|the)$/.test(low(tokens, i + 2))
  )
    return null
  if (t.sort === 'number')
    return t.low === 'one' && !t.bound
      ? (shareAt(tokens, i, text) ?? oneAt(tokens, i, text))
      : countedAt(tokens, i, text)
  if (t.sort !== 'word') return null
  // "one after another": said of how, not of whom
  if (t.low === 'another' && /^(?:after|one)$/.test(tokens[i - 1]?.low ?? '')) return null
  if (
    tokens[i - 1]?.harm &&
    (t.low === 'him' ||
      (t.low === 'her' &&
        /^(?:and|along|together|,|\.|;|in|at|on|with|instantly|dead|as|when|outside|inside)$/.test(
          tokens[i + 1]?.low ?? '.',
        )))
  )
    return make(tokens, text, { count: 1, form: 'one', at: t, first: i, last: i, head: t.low, kinds: [] })
  if (t.low === 'a' || t.low === 'an' || t.low === 'another' || t.low === 'each') return oneAt(tokens, i, text)
  if (t.low === 'the' || possessives.has(t.low) || /(?:'s|s')$/.test(t.low))
    return (t.low === 'the' ? restAt(tokens, i, text) : null) ?? theAt(tokens, i, text)
  if (t.low === 'all' || t.low === 'both') return allAt(tokens, i, text)
  if (vague.has(t.low)) return vagueAt(tokens, i, text)
  return nounAt(tokens, i, text) ?? nameAt(tokens, i, text)
}
