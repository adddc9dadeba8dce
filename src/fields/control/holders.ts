import { whoIn } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Match } from '../../match/rule.js'
import type { Control } from '../../model/record.js'
import type { Span } from '../../model/span.js'

/** Who holds the place in one phrase. */
export interface Holders {
  readonly parties: readonly string[]
  readonly role: Control['role']
  readonly at: Control['at']
}

/** Where the parties of a match stand: its group `p` (or a numbered twin), and one that a pronoun stands for. */
export function partySpans(match: Pick<Match, 'parts' | 'span'>, before?: Span): Span[] {
  const { p, p2, p3, p4, p5 } = match.parts
  return [before, p, p2, p3, p4, p5].filter((at) => at !== undefined)
}

const nowWords =
  /\b(?:currently|now|at present|presently|nowadays|at the moment|as of (?:this|the time of) writing|at the time of (?:writing|publication|(?:preparing|writing|publishing|issuing) th(?:is|e) report)|to this day|until now|to date)\b/iu

/** Then, or "currently": told by the words of the same clause. */
export function timeOf(passage: Passage, span: Span): Control['at'] {
  const before = passage.text.slice(Math.max(0, span.start - 90), span.start)
  const after = passage.text.slice(span.end, span.end + 60)
  const clause =
    (before.split(/[.;:,(]|\b(?:while|whereas|although|but|and)\b/u).at(-1) ?? '') +
    passage.text.slice(span.start, span.end) +
    (after.split(/[.;:,)]|\b(?:while|whereas|although|but|and)\b/u)[0] ?? '')
  const opening = /(?:^|[.;]\s)(?:As of (?:this|the time of) writing|Currently|At present|Now),[^.;]*$/u.test(before)
  return opening || nowWords.test(clause) ? 'writing' : 'incident'
}

/** Parties of a match with their role: two holders in one phrase hold jointly. */
export function holders(match: Match, passage: Passage, role?: Control['role'], before?: Span): Holders | undefined {
  const named = partySpans(match, before).flatMap((span) => whoIn(passage, span))
  const parties = [...new Set(named.map((n) => n.party))]
  if (parties.length === 0) return undefined
  const several = parties.length > 1 && role !== 'presence'
  return {
    parties,
    role: several ? 'joint' : role === 'joint' ? 'control' : (role ?? 'control'),
    at: timeOf(passage, match.span),
  }
}
