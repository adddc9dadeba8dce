import type { Span } from '../../model/span.js'
import { afterPositions, isCrowd, isThing, type Phrase, phraseAt, phrasesIn } from './phrase.js'

const joined = /^,?\s(?:and|as\swell\sas|&)\s/u
const joinedBefore = /\s(?:and|as\swell\sas|&)\s$/u
/** The second of two is the subject of what follows: "hit a school and a mosque collapsed". */
const acts =
  /^\s(?:(?:in|at|on|of|near)\s[^.;,]{2,40}?\s)?(?:(?:was|were|is|are|has|have|had|also|then|later|both|collapsed|died|fled|said|went|caught|came|lay|stood|remained|opened|fired|shot|took|began)(?!\p{L})|to\s)/u

const zone = /^(?:area|areas|zone|zones|surroundings)$/
/** What can stand beside a thing hit: another thing, a crowd, a district of works. */
const alike = (text: string, { start, end, head }: Phrase): boolean =>
  isThing(head) ||
  isCrowd(head) ||
  (zone.test(head) && /\s(?:industrial|commercial|residential|market)\s/u.test(text.slice(start, end)))

/** "a nearby clinic" was struck besides; "and set vehicles ablaze" is another verb. */
const apart =
  /^(?:\S+\s)?(?:nearby|neighbou?ring|passing|parked|surrounding\s(?:houses|homes|buildings))\s|^(?:set|left|put|hit|cut)\s/u

/** End of the last thing that "and" joins to the one ending here; a comma joins only where "and" follows: "a school, a mosque and two houses". */
function lastOf(text: string, end: number): number {
  let at = end
  for (let n = 0; n < 4; n++) {
    const and = joined.exec(text.slice(at, at + 12))
    const comma = and ? null : /^,\s/u.exec(text.slice(at, at + 2))
    const join = and ?? comma
    if (!join) return end
    const next = phraseAt(text, afterPositions(text, at + join[0].length), true)
    if (!next || !alike(text, next) || apart.test(text.slice(next.start, next.end))) return end
    if (and) return acts.test(text.slice(next.end, next.end + 60)) ? end : next.end
    at = next.end
  }
  return end
}

/** "a school and a mosque", "the market and the adjacent industrial area": one attack on both, told as one object. */
export function paired(text: string, span: Span): Span {
  const end = lastOf(text, span.end)
  if (end !== span.end) return { start: span.start, end }
  const before = joinedBefore.exec(text.slice(Math.max(0, span.start - 12), span.start))
  if (before) {
    const end = span.start - before[0].length
    const first = phrasesIn(text, { start: Math.max(0, end - 60), end }).find((p) => p.end === end)
    if (first && alike(text, first) && !/^(?:and|or)$/.test(first.head)) return { start: first.start, end: span.end }
  }
  return span
}

const part =
  /['’]s?\s(?:main\s)?(?:gates?|entrances?|courtyard|yard|roof|walls?|parking\slot|car\spark|forecourt|steps|doors?)$/u

/** "the hospital's gate": a position at a thing is dropped, as "near" is. */
export function withoutPosition(text: string, { start, end }: Span): Span {
  const m = part.exec(text.slice(start, end))
  return { start, end: m ? start + m.index : end }
}
