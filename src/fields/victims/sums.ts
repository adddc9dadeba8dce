import { countOf } from './fit.js'
import type { Toll } from './tolls/index.js'

/**
 * "… killing 65. Twenty-one died at the graveyard and 44 others when they gave chase": tolls told behind another, in a
 * row, whose sum it is, tell its dead again. The value is the toll they belong to.
 */
export function partsBySum(known: readonly Toll[]): Map<Toll, Toll> {
  const out = new Map<Toll, Toll>()
  known.forEach((whole, i) => {
    const all = countOf(whole.group) ?? 0
    const again = known.findLastIndex((t) => t.group === whole.group)
    for (let j = i + 1; j < known.length && all > 1; j++) {
      // what is told as beside the others opens no list of them
      if (known[j]?.group.more || known[j]?.force === 'more') continue
      if (again >= j) break
      let sum = 0
      for (let k = j; k < known.length && sum < all; k++) {
        sum += countOf((known[k] as Toll).group) ?? 0
        if (sum === all && k > j) for (const part of known.slice(j, k + 1)) if (!out.has(part)) out.set(part, whole)
      }
    }
  })
  return out
}
