import type { Aside } from '../../match/passage.js'
import type { Span } from '../../model/span.js'
import { around } from './around.js'
import { earlier } from './earlier.js'
import { origins } from './origins.js'
import { type AsideRule, cutBy } from './rule.js'
import { totals } from './totals.js'

export const asideRules: readonly AsideRule[] = [...earlier, ...totals, ...origins, ...around]

/** Every stretch of background in a paragraph, in order; cut as narrowly as its rule can. */
export function asidesOf(text: string, sentences: readonly Span[]): Aside[] {
  return asideRules
    .flatMap((rule) => cutBy(rule, text, sentences))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((a, i, all) => !all.slice(0, i).some((o) => o.start <= a.start && a.end <= o.end))
}
