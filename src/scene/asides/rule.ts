import { matches, matchesOf } from '../../match/matches.js'
import type { Aside } from '../../match/passage.js'
import type { Span } from '../../model/span.js'

/** A sentence as aside rules see it, with the whole paragraph around it. */
export interface Told {
  readonly text: string
  readonly sentence: Span
  /** The stretch that would be set aside. */
  readonly cut: Span
}

/** The stretch that the rule must set aside stands in `[[ ]]`; `none` says why a look-alike must not. */
export type AsideExample = { readonly text: string } | { readonly text: string; readonly none: string }

/** A rule that sets a stretch of background aside. `why` is the reason that the record and `explain` show. */
export interface AsideRule {
  readonly id: string
  readonly why: string
  /** A cheap sign without which the pattern is not even tried: large patterns cost most when they are first made. */
  readonly sign: RegExp
  /** Flags `dgiu` or `dgu`; a group `mark` narrows the match. Tried sentence by sentence. */
  readonly pattern: RegExp
  /**
   * How far the stretch goes from the match: `match` itself, to the end of a relative clause (`relative`), to the end
   * of a main clause (`clause`), the clause that the match stands in from its beginning (`whole-clause`), or all of the `sentence`.
   */
  readonly until: 'match' | 'relative' | 'clause' | 'whole-clause' | 'sentence'
  /** Words before which the stretch ends, whatever `until` says. */
  readonly stop?: RegExp
  /** Declines where the stretch tells the incident after all. */
  readonly when?: (told: Told) => boolean
  readonly examples: readonly AsideExample[]
}

/** Every stretch that `rule` sets aside in these sentences. */
export function cutBy(rule: AsideRule, text: string, sentences: readonly Span[]): Aside[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    if (!matches(words, rule.sign)) return []
    const found = matchesOf(words, rule.pattern).flatMap((m) => {
      const at = m.indices?.groups?.mark ?? [m.index, m.index + m[0].length]
      const match = { start: sentence.start + at[0], end: sentence.start + at[1] }
      const whole = extend(text, sentence, match, rule.until)
      const stop = rule.stop ? text.slice(match.end, whole.end).search(rule.stop) : -1
      const cut = stop < 0 ? whole : { start: whole.start, end: match.end + stop }
      return rule.when && !rule.when({ text, sentence, cut }) ? [] : [{ ...cut, why: rule.why }]
    })
    return found.filter((a, i) => !found.slice(0, i).some((o) => o.start <= a.start && a.end <= o.end))
  })
}

/** A comma that goes on with the same clause: inside a date, before a list, before "when four people were wounded". */
const goesOn =
  /^,\s(?:(?:19|20)\d\d\b|when\b|and\sagain\b|where\b|which\b|who\b|whom\b|in\swhich\b|including\b|among\b|(?:kill|wound|injur|leav|caus)ing\b|mostly\b|most\b|all\b|(?:[\p{Lu}\d][^\s,]{0,20}\s?){1,4},|(?:in|of|near|on|at)\s)/u
/** A comma after which the main clause goes on, or another begins. */
const newClause =
  /^(?:,\s(?:and\s|but\s)?(?:while|whereas|though|although|but|(?:and\s)?(?:the|it|they|he|she|this|all|most|at\sleast)\s(?:[\p{L}’'-]{1,20}\s){0,4}(?:is|are|was|were|has|have)\b)|;|\s[–—]\s)/u

function extend(text: string, sentence: Span, match: Span, until: AsideRule['until']): Span {
  if (until === 'match') return match
  if (until === 'sentence') return sentence
  const stop = sentence.end - (/[.!?]$/.test(text.slice(sentence.start, sentence.end)) ? 1 : 0)
  const who = /^(?:who|whom)\b/iu.test(text.slice(match.start, match.start + 8))
  let end = match.end
  for (let depth = 0; end < stop; end++) {
    const c = text[end]
    if (c === '(') depth++
    else if (c === ')' && --depth < 0) break
    else if (c === ';' || c === ',' || c === ' ') {
      const rest = text.slice(end, end + 120)
      if (newClause.test(rest)) break
      if (who && /^\sdied\b/u.test(rest)) break
      if (until === 'relative' && c === ',' && !goesOn.test(rest)) break
    }
  }
  if (until !== 'whole-clause') return { start: match.start, end }
  const before = text.slice(sentence.start, match.start)
  const opened = Math.max(before.lastIndexOf('; '), before.lastIndexOf('– '), before.lastIndexOf('— '))
  return { start: opened < 0 ? sentence.start : sentence.start + opened + 2, end }
}

/** Does the paragraph hold this pattern outside the stretch? */
export function elsewhere({ text, cut }: Told, pattern: RegExp): boolean {
  return pattern.test(text.slice(0, cut.start)) || pattern.test(text.slice(cut.end))
}

export const inside = ({ text, cut }: Told, pattern: RegExp): boolean => pattern.test(text.slice(cut.start, cut.end))
