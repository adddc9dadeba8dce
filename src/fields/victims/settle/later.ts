import { attackNoun } from '../../../match/events.js'
import type { Passage } from '../../../match/passage.js'
import type { Span } from '../../../model/span.js'
import { countOf } from '../fit.js'
import type { Group } from '../model.js'
import type { Toll } from '../tolls/index.js'

/** "Six were killed, and three men died later in hospital": deaths that follow, of people not among the dead told before. */
export const diedLater = (passage: Passage, main: Toll, toll: Toll): boolean => {
  if (
    toll.group.share ||
    !/^(?:die[ds]?|had died|dying|succumbed|passed away|perished)$/.test(lowAt(passage, toll.word))
  )
    return false
  const { text, sentences } = passage
  if (mournedBy(passage, toll)) return false
  const end = sentences.find((s) => toll.word.start >= s.start && toll.word.start < s.end)?.end ?? text.length
  const about =
    text.slice(toll.group.end, toll.word.start) +
    text.slice(toll.word.end, Math.min(end, toll.word.end + 70)).replace(/[;:].*/su, '')
  return main.at < toll.at && after.test(about)
}

const lowAt = ({ text }: Passage, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')
const after =
  /\b(?:later|subsequently|afterwards|(?:of|from|to)\s(?:his|her|their|its|the)\s(?:wounds|injuries|burns)|in\s(?:the\s|a\s)?(?:field\s)?(?:hospital|clinic)|(?:the\s)?(?:next|following)\s(?:day|morning|night|week)|on\s(?:his|her|their|the)\sway\sto|(?:hours?|days?|weeks?)\s(?:later|after))\b/

/** "Three people lost their lives in total", "the attack thus cost 31 lives": a sum of what was told before it. */
export function inAll({ text, sentences }: Passage, known: readonly Toll[]): Toll | undefined {
  return known.findLast((toll, k) => {
    if (k === 0 || toll.group.share || toll.group.more) return false
    const sentence = sentences.find((s) => toll.at >= s.start && toll.at < s.end)
    const words = text.slice(
      Math.max(sentence?.start ?? 0, toll.at - 60),
      Math.min(sentence?.end ?? text.length, toll.word.end + 60),
    )
    if (!/\b(?:in\s(?:total|all)(?!\sof)|altogether|all\stold|thus|which\smakes)\b/i.test(words)) return false
    // "… the death of 11 civilians in all, the three of them included"
    if (
      /\b(?:them|him|her|these|those|both|victims)\sincluded\b|\bincluding\s(?:these|those|them|him|her)\b/.test(words)
    )
      return true
    const counts = known.slice(0, k).map((t) => countOf(t.group) ?? 0)
    const count = countOf(toll.group) ?? 0
    const sum = counts.reduce((n, c) => n + c, 0)
    // what is neither their sum nor said of the deed may be a toll of a wider place or time
    if (count === sum) return true
    // "a car bomb …, which claimed 75 lives in total"
    const same = /^(?:which|that|it)\s(?:\p{L}+\s){0,2}$/u.test(
      text.slice(text.lastIndexOf(',', toll.word.start) + 2, toll.word.start),
    )
    return count >= Math.max(...counts) && (same || (count <= 3 * sum && deed.test(words)))
  })
}

const deed = new RegExp(`\\b(?:the|this|both|its)\\s(?:[\\p{L}-]+\\s){0,2}(?:${attackNoun})\\b`, 'iu')

/** "16 died on the spot … the death toll stands at 30": a toll told later, and larger, that stands. What another source "put it at" is its own. */
export function standing({ text }: Passage, known: readonly Toll[]): Toll | undefined {
  const toll = known.at(-1)
  if (!toll || known.length < 2 || toll.rule !== 'victims/toll-stands') return undefined
  if (/\b(?:put|puts|putting|gave|given)\b/.test(text.slice(Math.max(0, toll.word.start - 70), toll.word.start)))
    return undefined
  return known.every((t) => (countOf(t.group) ?? 0) <= (countOf(toll.group) ?? 0)) ? toll : undefined
}

/** "Two days later the body of a woman was recovered, bringing the number of dead to nine": she is one of the nine. "Ten bodies were identified …; two died later, so that we have registered 12": so are the ten. */
export const bodiesBefore = (tolls: readonly Toll[], known: readonly Toll[], last: Toll): Group[] => {
  const all = countOf(last.group) ?? 0
  const others = known.filter((t) => t !== last && t.at < last.at).reduce((n, t) => n + (countOf(t.group) ?? 0), 0)
  return tolls
    .filter((t) => t.rule === 'victims/bodies' && t.at < last.at && t.group !== last.group && !known.includes(t))
    .filter((t) => t.clause === last.clause || countOf(t.group) === all - others)
    .map((t) => t.group)
    .filter((g) => (countOf(g) ?? Number.POSITIVE_INFINITY) < all)
}

/** "A baby died in the evening; she is counted among the four", "two volunteers were killed, and are included in the toll". */
export function countedBefore({ text, sentences }: Passage, toll: Toll): boolean {
  const end = sentences.find((s) => toll.word.start >= s.start && toll.word.start < s.end)?.end ?? text.length
  return alreadyIn.test(text.slice(toll.at, Math.min(end, toll.at + 200)))
}
const alreadyIn =
  /(?<!\p{L})(?:(?:is|are|was|were|being|been)\s(?:already\s|also\s)?(?:counted|included|numbered|reckoned|recorded)\s(?:among|amongst|in|with|within)|counted\s(?:above|already)|already\s(?:counted|included)|(?:is|are|was|were)\s(?:one|two|three|\d+)\sof\sthe\s(?:\p{L}+|\d+)\s(?:dead|killed|victims|named|counted|listed))(?!\p{L})/u

/** "A resident said her husband died on the way to hospital": one mourner's dead is among those counted. */
export const mournedBy = ({ text }: Passage, { group }: Toll): boolean =>
  group.owned && /(?:said|says|told\s\w+)\s(?:that\s)?$/.test(text.slice(Math.max(0, group.start - 20), group.start))
