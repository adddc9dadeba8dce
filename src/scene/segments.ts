import { matches } from '../match/matches.js'
import { findNumbers } from '../match/numbers.js'
import type { Aside } from '../match/passage.js'
import { differ, overlap } from '../match/telling.js'
import type { Span } from '../model/span.js'
import { isBackground } from './parts/background.js'
import { type Clause, clausesOf, harms } from './parts/clauses.js'
import { killedIn } from './parts/counts.js'
import { ownDeed } from './parts/deeds.js'
import { commonDays, commonPlaces, commonTolls, leadOf, plainly } from './parts/lead.js'
import { type Listed, listedIn } from './parts/listed.js'
import { announced, another, ordinalOf, otherDay } from './parts/openers.js'

interface Segment {
  readonly clauses: Clause[]
  days: string[]
  places: string[]
  /** Places of the clause that it begins with: by them a later clause speaks of it. */
  named: string[]
  dead: boolean
}

/** What belongs to one incident of a paragraph; `totals` are tolls, days and places of all its incidents together, which are not its own. */
export interface Segmented {
  readonly scope: readonly Span[]
  readonly totals: readonly Span[]
  /** Where a sentence is parted, because the incidents part inside it. */
  readonly parted: readonly number[]
  /** A toll without a verb of its own: where it begins, and the verb before. */
  readonly elided?: { readonly at: number; readonly verb: Span }
}

const common =
  /\b(?:in\s(?:all|total)|altogether|together|combined|(?:in\s)?both\s(?:attacks|strikes|airstrikes|explosions|bombings|raids|blasts|incidents|cases|places)|between\sthem|(?:the|these|all)\s(?:two|three|four)\s(?:attacks|strikes|airstrikes|explosions|bombings|raids))\b/iu
const shared =
  /\b(?:both|either|neither|each|all\s(?:three|four|of\sthem)|(?:any|none)\sof\sthe(?:m|se|\s\p{L}+s)|the\s(?:two|three|four)\s\p{L}+s|these|those|the\s(?:mines|attacks|bombings|strikes|killings|blasts|villages|towns|neighbou?rhoods|cities|incidents))\b/iu

/** The incidents behind a lead, each with its toll and its places. */
const toldIn = (rest: readonly Clause[]) =>
  walk(rest, true).segments.map((s) => ({ killed: tollOf(s), places: s.named }))

/** Paragraphs of a news text that are one account: the first tells of all that the others tell. */
export function toldTogether(text: string, sentences: readonly Span[], asides: readonly Aside[]): boolean {
  const clauses = sentences.flatMap((s) => clausesOf(text, s, asides))
  return leadOf(clauses, toldIn) > 0
}

/** A paragraph behind an account whose dead are all of a time far off: a comparison, and no incident. */
export function onlyBackground(text: string, sentences: readonly Span[], asides: readonly Aside[]): boolean {
  const harmed = sentences.flatMap((s) => clausesOf(text, s, asides)).filter(harms)
  return harmed.length > 0 && harmed.every((c) => isBackground(c, ['day']))
}

/**
 * The incidents of a paragraph: a new one begins where another day, or another place with an act of its own, comes with
 * a toll of its own. Later deaths, corrections, a second strike with a common toll stay with the incident before, and a
 * clause that speaks of an incident by its place, its day or its turn goes to that one.
 */
export function segmentsOf(text: string, sentences: readonly Span[], asides: readonly Aside[]): Segmented[] {
  const list = listedIn(text)
  if (list) return ofList(list, text, asides)
  const clauses = sentences.flatMap((s) => clausesOf(text, s, asides))
  const one: Segmented[] = [{ scope: [{ start: 0, end: text.length }], totals: [], parted: [] }]
  if (clauses.filter(harms).length < 2 && !clauses.some((c) => c.telling.act && !harms(c))) return one
  const ahead = leadOf(clauses, toldIn)
  const { segments, dropped } = walk(clauses.slice(ahead), ahead > 0)
  const [first] = segments
  if (!first || segments.length < 2) return one
  const lead = ahead > 0 ? clauses.slice(0, ahead) : leading(first)
  // "Couple assassinated": the headline of the first incident is none of the others'
  const own = lead.filter((c) => c.telling.deaths && c.start < text.indexOf('\n') && !announced.test(c.words))
  const tail = trailing(segments)
  const begun = segments.map((s) => s.clauses[0]).filter((c) => c !== undefined)
  return segments.map((segment, k) => {
    const told = segment.clauses.filter((c) => !lead.includes(c))
    const opening = segment.clauses[0]
    const head = opening?.head ?? null
    const verb = opening?.verb
    const mine = k === 0 ? lead : lead.filter((c) => !own.includes(c))
    const dated = told.some((c) => c.telling.days.length > 0)
    const placed = told.some((c) => c.telling.places.length > 0)
    return {
      ...(opening && verb ? { elided: { at: opening.start, verb } } : {}),
      scope: merge([...mine, ...(head ? [head] : []), ...told.filter((c) => !tail.includes(c)), ...tail]),
      totals: [
        ...mine.flatMap((c) => [
          ...commonTolls(c),
          ...(dated ? commonDays(c) : []),
          ...(placed ? commonPlaces(c) : []),
        ]),
        ...dropped,
      ],
      parted: [
        ...begun.filter((c) => c.head === null || c === segment.clauses[0]).map((c) => c.start),
        ...begun.flatMap((c) => (c.head !== null && c !== segment.clauses[0] ? [c.start] : [])),
        ...(head ? [head.end] : []),
      ].sort((a, b) => a - b),
    }
  })
}

/** Each place of a list with its own toll; the day stands before the list, and so does the toll of all. */
function ofList({ lead, items, verb }: Listed, text: string, asides: readonly Aside[]): Segmented[] {
  const head = lead.end > 0 ? clausesOf(text, lead, asides) : []
  return items.map((item) => ({
    scope: merge(lead.end > 0 ? [lead, item] : [item]),
    totals: head.flatMap(commonTolls),
    parted: items.map((i) => i.start),
    ...(verb ? { elided: { at: item.start, verb } } : {}),
  }))
}

const tollOf = (s: Segment): number | null => {
  for (const c of s.clauses) {
    const n = c.head ? (findNumbers(c.words)[0]?.value ?? null) : killedIn(c.words)
    if (n !== null) return n
  }
  return null
}

/** The clauses in order, each given to its incident. `announced`: a lead has told of several, so that another place with a toll is another incident. */
function walk(clauses: readonly Clause[], told: boolean): { segments: Segment[]; dropped: Clause[] } {
  const segments: Segment[] = []
  const dropped: Clause[] = []
  let current: Segment | undefined
  clauses.forEach((clause, i) => {
    const open = segments.at(-1)
    if (open?.dead && isBackground(clause, open.days)) {
      dropped.push(clause)
      return
    }
    const meant = segments.length > 1 ? meantBy(clause, segments) : undefined
    if (!meant && (!open || (open.dead && begins(open, clause, clauses.slice(i + 1), told, segments)))) {
      current = { clauses: [], days: [], places: [], named: [...clause.telling.places], dead: false }
      segments.push(current)
    } else if (meant) current = meant
    const into = current ?? open
    if (!into) return
    into.clauses.push(clause)
    if (!(clause.telling.later || matches(clause.words, recount)) || clause.telling.dated)
      into.days.push(...clause.telling.days)
    into.places.push(...clause.telling.places)
    if (into.named.length === 0) into.named.push(...clause.telling.places)
    into.dead ||= clause.head !== null || clause.telling.deaths || clause.telling.injuries
  })
  return { segments, dropped }
}

/** The incident that a clause speaks of by its turn, its place or its day, once several are told. */
function meantBy(clause: Clause, segments: readonly Segment[]): Segment | undefined {
  const words = clause.words.trim()
  const turn = ordinalOf(words)
  if (turn !== null) {
    const at = segments.at(turn)
    if (at && turn < segments.length && !differ(at.days, clause.telling.days)) return at
  }
  const small = ` ${plainly(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const named = segments.filter((s) => s.named.some((p) => small.includes(` ${p} `)))
  const [only] = named
  if (named.length === 1 && only) {
    const again = /^(?:those|the\s(?:pair|two|three|four|five|dead|victims|attackers?|gunmen|assailants))\b/iu.test(
      words,
    )
    if (again || !harms(clause) || !differ(only.days, clause.telling.days)) return only
  }
  if (named.length === 0 && clause.telling.places.length === 0 && clause.telling.days.length > 0) {
    const dated = segments.filter((s) => overlap(s.days, clause.telling.days))
    if (dated.length === 1 && /^(?:the\s)?\p{L}+day[’']s\s/u.test(words)) return dated[0]
  }
  return undefined
}

/** "put the number of dead at 46", "which gave the toll as 115": another source’s count of the same dead. */
const recount =
  /\b(?:put|puts|putting|gave|gives|giving|placed|places|set|sets|revised|lowered|raised|estimated|confirmed|updated|corrected)\s(?:\p{L}+\s){0,4}(?:toll|number|count|figure|figures|tally|dead)\b|\b(?:toll|count|tally)\s(?:now\s|then\s|had\s|has\s){0,2}(?:stood|stands|reached|risen|climbed|rose)\b/iu

function begins(
  open: Segment,
  clause: Clause,
  rest: readonly Clause[],
  told: boolean,
  segments: readonly Segment[],
): boolean {
  const t = clause.telling
  if (clause.head !== null) return true
  if (t.statistic || matches(clause.words, common) || matches(clause.words, recount)) return false
  // "And on Wednesday two men were found shot dead near Sayda town": found, but not of those told before.
  const elsewhereFound =
    t.later &&
    t.deaths &&
    (differ(open.days, t.days) || otherDay.test(clause.words.trim())) &&
    t.places.length > 0 &&
    !overlap(open.places, t.places)
  if (
    t.later &&
    !(
      elsewhereFound &&
      !/\b(?:wounded|injured|wounds|injuries|hospital|more|another|succumbed|brought|bringing|toll|had\sbeen\s(?:hit|shot|hurt|burn(?:ed|t)|maimed)\b[^.;]{0,60}\bdied|an?\s(?:second|third|fourth|fifth|sixth|seventh)\s\p{L}+[^.;]{0,80}\sdied)\b/iu.test(
        clause.words,
      )
    )
  )
    return false
  const next = rest.find((c) => c.words.trim() !== '')
  const own =
    t.deaths ||
    (t.injuries && t.act) ||
    (t.act &&
      next !== undefined &&
      next.head === null &&
      (next.telling.deaths || next.telling.injuries) &&
      !next.telling.later &&
      next.telling.days.length === 0 &&
      !common.test(next.words))
  // "A cellmate told us that he died under torture on 12 January 2015": the man told before, once more.
  if (ofHim.test(clause.words) && killedIn(clause.words) === null) return false
  // "MSF condemns the killing of two relatives. Late on 20 February a tank fired …": what is condemned is told behind it.
  if (open.clauses.every((c) => !harms(c) || condemned.test(c.words.trim())) && !another.test(clause.words.trim()))
    return false
  // "; a bus driver dies on 8 November": of the wounds, where no deed is told
  if (
    !t.act &&
    t.places.length === 0 &&
    t.days.length > 0 &&
    diesLater.test(clause.words) &&
    killedIn(clause.words) === null
  )
    return false
  // "He died in hospital on 31 October": of those told before.
  if (!t.act && t.places.length === 0 && referring.test(clause.words.trim())) return false
  if (!own) return false
  if (differ(open.days, t.days)) return true
  const words = clause.words.trim()
  // "The next day warplanes bombed the city again, killing seven others."
  if (t.act && t.deaths && open.days.length > 0 && nextDay.test(words)) return true
  const fresh = t.places.length > 0 && !segments.some((s) => overlap(s.places, t.places))
  // "Two days earlier Iranian drones had killed two children at Koh-e-Sabz": a day of its own, and a place of its own.
  if (fresh && t.deaths && otherDay.test(words)) return true
  const elsewhere = fresh && open.places.length > 0
  if (clause.own || (elsewhere && told && (t.act || t.deaths))) return true
  if (elsewhere && t.act && t.deaths && ownDeed(words)) return true
  // "At around 10 a.m. a sniper of the regime killed a paramedic in Zamalka."
  if (elsewhere && t.act && t.deaths && atHour.test(words)) return true
  // Behind a lead that told of two: "Hours later a car bomber struck a checkpoint, leaving 20 people dead."
  if (
    told &&
    t.act &&
    t.deaths &&
    (another.test(words) || laterOn.test(words)) &&
    killedIn(words) !== null &&
    open.dead
  )
    return true
  if (elsewhere && t.act && t.deaths && sameDay.test(words)) return true
  // "The same day a bomb in a car killed two at the police station of the town."
  if (t.act && t.deaths && sameDay.test(words) && ownDeed(words.replace(sameDay, ''))) return true
  return elsewhere && t.act && another.test(words)
}

const laterOn =
  /^(?:in\sthe\s(?:morning|afternoon|evening)|at\s(?:dawn|noon|night|midnight|sunset)|that\s(?:evening|night|afternoon)),?\s/iu
const atHour =
  /^(?:(?:and|but)\s)?(?:at|around|about|shortly\s(?:after|before))\s(?:about\s|around\s|approximately\s)?[\d.:]{1,5}\s?(?:[ap]\.?m\b|o['’]clock|hours?\b)/iu
const sameDay =
  /^(?:(?:and|but)\s)?(?:on\s|later\s)?the\s(?:very\s)?same\s(?:day|morning|afternoon|evening|night),?\s/iu

const referring =
  /^(?:(?:and|but)\s)?(?:(?:he|she|they|it)\s(?:later\s)?(?:died|dies|passed|succumbed)|the\s(?:boy|girl|child|man|woman|baby|infant|victim|latter|wounded|injured)\b|one\sof\s(?:them|the\swounded|the\sinjured))/iu

const ofHim =
  /\b(?:that|said|says|confirmed|added)\s(?:he|she)\s(?:had\s|has\s|was\s){0,2}(?:also\s|actually\s|in\sfact\s)?(?:died|dead|killed|perished|succumbed|executed|tortured|shot|beaten|passed\saway)\b/u
const condemned =
  /^[^.;]{2,120}?\b(?:condemn|denounc|deplor|mourn|regret|protest)(?:s|e[sd]?|ed|ing)\b[^.;]{0,80}\b(?:killing|murder|death|attack|strike|bombing|shelling|assassination|massacre|execution|raid)s?\b/iu
const diesLater = /\b(?:dies|died)\b/u

const nextDay =
  /^(?:(?:and|but)\s)?(?:on\s)?the\s(?:next|following)\s(?:day|morning|evening|night|afternoon)\b[^.]{0,60}\b(?:shell|bomb|struck|hit|fire|kill|attack|drop|launch|explo|raid|target)/iu

/** What is told of all incidents before the first one has its day or place: "Two separate attacks killed 12 people." */
function leading(first: Segment): Clause[] {
  const [opening] = first.clauses
  if (first.clauses.length > 1 && opening && opening.telling.places.length === 0 && announced.test(opening.words))
    return [opening]
  // "The ministry said the army had targeted 25 sites on Monday. In Amuda, a drone …": a day of all, and no place
  const at = first.clauses.findIndex((c) => c.telling.places.length > 0 || (c.telling.days.length > 0 && harms(c)))
  const dated = first.clauses.findIndex((c) => c.telling.days.length > 0)
  if (dated >= 0 && dated < at && first.clauses[at]?.telling.days.length === 0)
    return first.clauses.slice(0, at).every((c) => !harms(c)) ? first.clauses.slice(0, at) : []
  const to = at < 0 ? dated : dated < 0 ? at : Math.min(at, dated)
  return to <= 0 ? [] : first.clauses.slice(0, to)
}

/** Sentences after the last toll that speak of all incidents: "Both villages were under the control of ISIS." */
function trailing(segments: readonly Segment[]): Clause[] {
  const all = segments.flatMap((s) => s.clauses).sort((a, b) => a.start - b.start)
  const last = segments.at(-1)?.clauses[0]?.start ?? 0
  const same = segments.every((s, i) => i === 0 || overlap(segments[0]?.places ?? [], s.places))
  return all.filter(
    (c) => c.start > last && !harms(c) && (shared.test(c.words) || (same && /\bcontrol|\bheld\b/iu.test(c.words))),
  )
}

function merge(clauses: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const c of [...clauses].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && c.start <= last.end + 2) last.end = Math.max(last.end, c.end)
    else out.push({ start: c.start, end: c.end })
  }
  return out
}
