import { findNumbers, numberSource } from '../../match/numbers.js'
import type { Aside } from '../../match/passage.js'
import { differ, overlap, type Telling, tellingOf } from '../../match/telling.js'
import type { Span } from '../../model/span.js'
import { blanked } from '../asides/blank.js'
import { killedIn } from './counts.js'
import { deedsIn } from './deeds.js'
import { afterwards, announced } from './openers.js'

/** A clause with what it tells, background left out. */
export interface Clause extends Span {
  readonly words: string
  readonly telling: Telling
  /** A second toll without a verb ("…, and two more in Nihm"): the stretch before the first toll, which tells of both. */
  readonly head: Span | null
  /** The verb of that first toll. */
  readonly verb: Span | null
  /** The sentence goes over to another deed in another place here. */
  readonly own?: true
}

/** Somebody came to harm, and it is no count of a time. */
export const harms = (c: Clause): boolean =>
  c.head !== null || (!c.telling.statistic && (c.telling.deaths || c.telling.injuries))

/** Inside a sentence: "…, while in Rafah a tank shell …", "…, and another hit …". */
const apart = new RegExp(
  `^(?:at\\sleast\\s|another\\s|a\\sfurther\\s)?${numberSource}\\s(?:others?|more|people|civilians|persons|men|women|children|soldiers|villagers)\\b|^(?:in|near|at|outside)\\s\\p{Lu}|^(?:another|a\\s(?:second|third|separate)|one\\sin)\\b|^\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}\\s(?:city|town|village|camp)\\b`,
  'u',
)

/** "in the nearby village of Soro": where a toll without a verb fell. */
const somewhere =
  '(?:in|near|at|outside)\\s(?:the\\s)?(?:(?:nearby|neighbou?ring|adjacent|eastern|western|northern|southern)\\s)?(?:(?:town|city|village|camp|district|area|suburb|neighbou?rhood)\\sof\\s)?\\p{Lu}'
const somebody =
  'an?\\s(?:\\p{Ll}{3,10}\\s)?(?:child|woman|man|boy|girl|baby|infant|teenager|civilian|soldier|policeman|fighter|shepherd|farmer|teacher|doctor|nurse|medic|paramedic|driver|journalist|student|worker|resident|villager|volunteer)\\b'
const noun =
  '(?!(?:said|says|told|confirmed|reported|added|was|were|is|are|had|has|have|who|and|of)\\s)[\\p{Ll}-]{2,14}'
const amount = `(?:at\\sleast\\s|about\\s|some\\s|another\\s|a\\sfurther\\s)?(?:${numberSource}|${somebody})`
const bare = `${amount}\\s(?:${noun}\\s){0,4}?${somewhere}`
const boundary = new RegExp(
  `;\\s|:\\s|,\\s(?:and|while|whereas|but)(?:,\\s|\\s)|\\s(?:and|while|but)(?:,\\s|\\s)(?=${afterwards})|,?\\s(?:and\\s)?(?=(?:(?:some|several|a\\sfew|just|two|three|four|five|six)\\s){0,2}(?:minutes|hours|an\\shour)\\s(?:before|after)\\s)|\\sand\\s(?=${bare})|,\\s(?=${bare})`,
  'gu',
)
/** "two more on a road in Nihm", "a further nine in Oicha": a toll whose verb stands with the toll before. */
const bareToll = new RegExp(
  `^(?:(?:killed|wounded|injured)\\s(?:another\\s)?)?(?:at\\sleast\\s|about\\s|some\\s|another\\s|a\\sfurther\\s)?(?:${numberSource}|${somebody})(?:\\s${noun}){0,4}?\\s(?:in|on|near|at|outside|during|when)\\b`,
  'u',
)
/** The parts of a list of tolls: "20 in Khan Younis and 10 in Rafah". */
const listed = new RegExp(`(?<n>${numberSource})\\s(?:${noun}\\s){0,4}?${somewhere}`, 'gu')
/** Their sum is the toll before: the tolls of several incidents, told together first. */
function sharesOut(before: string, words: string): boolean {
  const parts = [...words.matchAll(listed)].map((m) => findNumbers(m.groups?.n ?? '')[0]?.value ?? 0)
  const total = killedIn(before)
  return parts.length > 1 && total !== null && total === parts.reduce((a, b) => a + b, 0)
}
const afterTime = new RegExp(
  `^(?:${afterwards}|(?:[\\p{L}]+\\s){0,2}(?:minutes|hours|hour)\\s(?:before|after)\\s)`,
  'u',
)
const dead = /\b(?:killed|killing|kills|claimed|claiming|left|leaving|wounded|wounding|injured|injuring)\s/u

/** Clauses of a sentence: apart by semicolons, and by "and", "while", "hours before" where both sides have their own place or day and their own toll. */
export function clausesOf(text: string, sentence: Span, asides: readonly Aside[]): Clause[] {
  const blank = blanked(text, sentence, asides)
  const deeds = [0, ...deedsIn(blank), blank.length]
  return deeds.slice(1).flatMap((end, i) => {
    const [first, ...rest] = clausesIn(blank.slice(deeds[i], end), sentence.start + (deeds[i] ?? 0))
    return first && i > 0 ? [{ ...first, own: true as const }, ...rest] : first ? [first, ...rest] : []
  })
}

function clausesIn(blank: string, start: number): Clause[] {
  const cuts: { at: number; head: Span | null }[] = [{ at: 0, head: null }]
  let head: Span | null = null
  let verb: Span | null = null
  for (const m of blank.matchAll(boundary)) {
    const from = cuts.at(-1)?.at ?? 0
    if (m.index <= from) continue
    const at = m.index + (/^[;:,]/u.test(m[0]) ? 2 : 1)
    if (m[0] === ': ') {
      const begins = /^(?:one\sin|the\sfirst)\b/u.test(blank.slice(at))
      if (!begins && !(announced.test(blank.slice(from, m.index)) && tellingOf(blank.slice(at)).deaths)) continue
    }
    if (/^[;:]/u.test(m[0])) {
      cuts.push({ at, head: null })
      head = null
      continue
    }
    const before = blank.slice(from, m.index)
    const words = blank.slice(m.index + m[0].length)
    const left = tellingOf(before)
    if (!left.deaths && !left.injuries && head === null) continue
    const right = tellingOf(words)
    if (right.later) continue
    const others = differ(left.days, right.days.slice(0, 1))
    const places = left.places.length > 0 && right.places.length > 0 && !overlap(left.places, right.places)
    if (
      bareToll.test(words) &&
      (others || places || (head === null && sharesOut(before, words))) &&
      !/\bhospital\b/u.test(words.slice(0, 60))
    ) {
      const found: RegExpExecArray | null = head ? null : dead.exec(before)
      if (found) {
        const at = start + from
        verb = { start: at + found.index, end: at + found.index + found[0].trimEnd().length }
        head = { start: at, end: at + found.index + found[0].length }
      }
      if (!head) continue
      cuts.push({ at, head })
      continue
    }
    const timed = afterTime.test(words)
    if (!right.deaths && !(timed && right.injuries && right.act)) continue
    if ((others && !timed) || (right.act && places && (timed || apart.test(words)))) cuts.push({ at, head: null })
  }
  return cuts.map(({ at: from, head: shared }, i) => {
    const to = cuts[i + 1]?.at ?? blank.length
    const words = blank.slice(from, to)
    return {
      start: start + from,
      end: start + to,
      words,
      telling: tellingOf(words),
      head: shared,
      verb: shared && verb,
    }
  })
}
