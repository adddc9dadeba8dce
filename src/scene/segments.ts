import { attackNoun } from '../match/events.js'
import { lean } from '../match/lean.js'
import { numberSource } from '../match/numbers.js'
import type { Aside } from '../match/passage.js'
import { differ, overlap, type Telling, tellingOf } from '../match/telling.js'
import type { Span } from '../model/span.js'

/** A clause with what it tells, background left out. */
interface Clause extends Span {
  readonly words: string
  readonly telling: Telling
}

interface Segment {
  readonly clauses: Clause[]
  days: string[]
  places: string[]
  dead: boolean
}

/** What belongs to one incident of a paragraph; `totals` are tolls of all its incidents together, which are nobody's own. */
export interface Segmented {
  readonly scope: readonly Span[]
  readonly totals: readonly Span[]
  /** Where a sentence is parted, because the incidents part inside it. */
  readonly parted: readonly number[]
}

const common =
  /\b(?:in\s(?:all|total)|altogether|together|combined|both|(?:the|these|all)\s(?:two|three|four)\s(?:attacks|strikes|airstrikes|explosions|bombings|raids))\b/iu
const shared =
  /\b(?:both|either|neither|each|all\s(?:three|four|of\sthem)|the\s(?:two|three|four)\s\p{L}+s|these|those|the\s(?:mines|attacks|bombings|strikes|villages|towns|neighbou?rhoods|cities|incidents))\b/iu
/** Words by which a second act, on the same day or on none, is told apart from the first. */
const another =
  /^(?:(?:an?|one|two|three|four|five|six|seven)\s(?:hours?|days?)\s(?:earlier|before|later)|the\s(?:day\sbefore|previous\sday)|meanwhile|elsewhere|separately|also|similarly|likewise|in\saddition|on\sthe\sother\shand|hours\s(?:later|earlier|before)|(?:first|second|third)(?:ly)?,|further\s(?:north|south|east|west)|in\s(?:the\s)?(?:\p{L}+\s){0,2}\p{Lu}|another|a\s(?:second|third|separate|similar)|on\sthe\s\p{L}{3,12}\sof\s(?:the|that)\s(?:same\s)?month|earlier|later|on\sthe\ssame\sday|(?:on\s)?the\s(?:following|next)\s(?:day|morning|evening)|in\sa\s(?:second|separate|similar|different))|^(?:and|while|whereas|but)\s(?:another\b|one\sin\b|in\s\p{Lu}|near\s\p{Lu}|a\s(?:second|third|separate)|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s(?:city|town|village|camp)\b)|^the\s(?:second|third|other|latter)\b|\b(?:neighbou?ring|nearby|separate|the\ssame\s(?:day|morning|afternoon|evening|night|hour)|(?:another|other|separate)\s(?:attack|strike|raid|explosion|bombing|incident|case|shelling|shooting|massacre|village|town|district)s?)\b/iu

/**
 * The incidents of a paragraph: a new one begins where another day, or another place with an act of its own, comes with
 * a toll of its own. Later deaths, corrections, a second strike with a common toll stay with the incident before.
 */
export function segmentsOf(text: string, sentences: readonly Span[], asides: readonly Aside[]): Segmented[] {
  const clauses = sentences.flatMap((s) => clausesOf(text, s, asides))
  const segments: Segment[] = []
  clauses.forEach((clause, i) => {
    const open = segments.at(-1)
    if (open?.dead && begins(open, clause, clauses.slice(i + 1)))
      segments.push({ clauses: [], days: [], places: [], dead: false })
    const into = segments.at(-1) ?? { clauses: [], days: [], places: [], dead: false }
    if (segments.length === 0) segments.push(into)
    into.clauses.push(clause)
    if (!clause.telling.later) into.days.push(...clause.telling.days)
    into.places.push(...clause.telling.places)
    into.dead ||= clause.telling.deaths || clause.telling.injuries
  })
  const [first] = segments
  if (!first || segments.length < 2) return [{ scope: [{ start: 0, end: text.length }], totals: [], parted: [] }]
  const parted = segments.flatMap((s) => s.clauses.slice(0, 1).map((c) => c.start))
  const lead = leading(first)
  // "Couple assassinated": the headline of the first incident is none of the others'
  const own = lead.filter((c) => c.telling.deaths && c.start < text.indexOf('\n') && !announced.test(c.words))
  const tail = trailing(segments)
  return segments.map((segment, k) => ({
    scope: merge([
      ...(k === 0 ? lead : lead.filter((c) => !own.includes(c))),
      ...segment.clauses.filter((c) => !tail.includes(c)),
      ...tail,
    ]),
    totals: lead.flatMap((c) => [...(c.telling.deaths || c.telling.injuries ? found(toll, c) : []), ...found(acts, c)]),
    parted,
  }))
}

function begins(open: Segment, clause: Clause, rest: readonly Clause[]): boolean {
  const t = clause.telling
  if (t.statistic || common.test(clause.words)) return false
  // "And on Wednesday two men were found shot dead near Sayda town": found, but not of those told before.
  const elsewhereFound =
    t.later && t.deaths && differ(open.days, t.days) && t.places.length > 0 && !overlap(open.places, t.places)
  if (
    t.later &&
    !(
      elsewhereFound &&
      !/\b(?:wounded|injured|wounds|injuries|hospital|more|another|succumbed|brought|toll)\b/u.test(clause.words)
    )
  )
    return false
  const next = rest.find((c) => c.words.trim() !== '')
  const own =
    t.deaths ||
    (t.injuries && t.act) ||
    (t.act &&
      next !== undefined &&
      (next.telling.deaths || next.telling.injuries) &&
      !next.telling.later &&
      next.telling.days.length === 0 &&
      !common.test(next.words))
  if (!own) return false
  if (differ(open.days, t.days)) return true
  const words = clause.words.trim()
  // "The next day warplanes bombed the city again, killing seven others."
  if (t.act && t.deaths && open.days.length > 0 && nextDay.test(words)) return true
  const elsewhere = t.act && open.places.length > 0 && t.places.length > 0 && !overlap(open.places, t.places)
  return elsewhere && another.test(words)
}

const nextDay =
  /^(?:(?:and|but)\s)?(?:on\s)?the\s(?:next|following)\s(?:day|morning|evening|night|afternoon)\b[^.]{0,60}\b(?:shell|bomb|struck|hit|fire|kill|attack|drop|launch|explo|raid|target)/iu

/** Inside a sentence: "…, while in Rafah a tank shell …", "…, and another hit …". */
const apart =
  /^(?:in|near|at|outside)\s\p{Lu}|^(?:another|a\s(?:second|third|separate)|one\sin)\b|^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s(?:city|town|village|camp)\b/u

/** What is told of all incidents before the first one has its day or place: "Two separate attacks killed 12 people." */
function leading(first: Segment): Clause[] {
  const single = first.clauses.findIndex((c) => singled.test(c.words.trim()))
  if (single > 0) return first.clauses.slice(0, single)
  const [opening] = first.clauses
  if (first.clauses.length > 1 && opening && opening.telling.places.length === 0 && announced.test(opening.words))
    return [opening]
  const at = first.clauses.findIndex((c) => c.telling.days.length > 0 || c.telling.places.length > 0)
  return at <= 0 ? [] : first.clauses.slice(0, at)
}

/** "In the deadliest incident, …": what stands before it told of all. */
const singled =
  /^in\s(?:the|one)\s(?:(?:of\sthe\s)?(?:deadliest|worst|bloodiest|most\sserious|first|single)\s)?(?:incidents?|attacks?|strikes?|cases?|raids?)\b/iu
/** "witnessed two assassinations on the same day": a day that all of them have. */
const announced = new RegExp(
  `\\b(?:two|three|four|five|six|several|a\\s(?:number|series|string)\\sof)\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:${attackNoun}|assassinations|executions)\\b`,
  'iu',
)

/** Sentences after the last toll that speak of all incidents: "Both villages were under the control of ISIS." */
function trailing(segments: readonly Segment[]): Clause[] {
  const last = segments.at(-1)?.clauses ?? []
  const dead = last.findLastIndex((c) => c.telling.deaths || c.telling.injuries)
  const same = segments.every((s, i) => i === 0 || overlap(segments[0]?.places ?? [], s.places))
  return last.slice(dead + 1).filter((c) => shared.test(c.words) || (same && /\bcontrol|\bheld\b/iu.test(c.words)))
}

const person =
  '(?:people|civilians|persons|others|individuals|soldiers|fighters|children|women|men|residents|journalists|lives)'
const toll = new RegExp(
  [
    `\\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing)|injur(?:ed|ing)|claimed|left)\\s(?:at\\sleast\\s|more\\sthan\\s|about\\s)?${numberSource}(?:\\s${person}|\\sdead)?`,
    `${numberSource}\\s(?:${person}\\s)?(?:(?:was|were)\\s)?(?:dead|killed|wounded|injured|die)\\b`,
  ].join('|'),
  'giu',
)

/** "two deadly explosions": they are the incidents themselves, no strikes of one. */
const acts = new RegExp(`\\b${numberSource}\\s(?:[\\p{L}-]{1,20}\\s){0,3}${attackNoun}\\b`, 'giu')

const found = (pattern: RegExp, clause: Clause): Span[] =>
  [...clause.words.matchAll(lean(pattern))].map((m) => ({
    start: clause.start + m.index,
    end: clause.start + m.index + m[0].length,
  }))

function merge(clauses: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const c of [...clauses].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && c.start <= last.end + 2) last.end = Math.max(last.end, c.end)
    else out.push({ start: c.start, end: c.end })
  }
  return out
}

/** Clauses of a sentence: apart by semicolons, and by ", and" where both sides have their own day and their own dead. */
function clausesOf(text: string, sentence: Span, asides: readonly Aside[]): Clause[] {
  let blank = text.slice(sentence.start, sentence.end)
  for (const a of asides) {
    const from = Math.max(0, a.start - sentence.start)
    const to = Math.min(blank.length, a.end - sentence.start)
    if (to > from) blank = blank.slice(0, from) + ' '.repeat(to - from) + blank.slice(to)
  }
  const cuts = [0]
  for (const m of blank.matchAll(/;\s|:\s(?=(?:one\sin|the\sfirst)\b)|,\s(?:and|while|whereas|but),?\s/gu)) {
    const from = cuts.at(-1) ?? 0
    const at = m.index + 2
    if (/^[;:]/u.test(m[0])) cuts.push(at)
    else {
      const left = tellingOf(blank.slice(from, m.index))
      const right = tellingOf(blank.slice(m.index + m[0].length))
      const words = blank.slice(m.index + m[0].length)
      const elsewhere =
        right.act &&
        left.places.length > 0 &&
        right.places.length > 0 &&
        !overlap(left.places, right.places) &&
        apart.test(words)
      if (left.deaths && right.deaths && !right.later && (differ(left.days, right.days.slice(0, 1)) || elsewhere))
        cuts.push(at)
    }
  }
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? blank.length
    const words = blank.slice(from, to)
    return { start: sentence.start + from, end: sentence.start + to, words, telling: tellingOf(words) }
  })
}
