import { anyDate } from '../match/events.js'
import { mentionsIn } from '../match/mentions.js'
import { findNumbers } from '../match/numbers.js'
import { type Passage, tells } from '../match/passage.js'
import type { Used } from '../model/reading.js'
import type { SpanRef } from '../model/record.js'
import type { Span } from '../model/span.js'

/** Something that an incident's paragraph says and no field took: a measure of what was missed that needs no gold. */
export interface Leftover extends Span {
  readonly kind: 'number' | 'date' | 'munition' | 'party' | 'place'
  readonly words: string
}

const date = new RegExp(`\\b${anyDate}\\b`, 'gu')
const place =
  /\b(?!(?:The|This|That|A)\s)(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]+|al|el|ez)){0,3})\s(?:city|town|village|camp|governorate|neighbou?rhood|street|market|hospital|school|mosque)\b/gu
/** Numbers that count nothing an incident record holds. */
const uncounted =
  /^(?:\s|-)?(?:years?|months?|weeks?|days?|hours?|minutes?|kilomet(?:er|re)s?|km|met(?:er|re)s?|stor(?:e?y|ies)|floors?|o['’]clock|[ap]\.?m\b|houses?|buildings?|tents?|cars?|shops?|rooms?|families|villages|towns|of\swhich|or\s)/iu
const ordinalOne = /^(?:of\sthe\b|another\b|hand\b|side\b|by\sone\b|and\sa\shalf)/iu

/** What is left over in a passage when every field has taken its words. */
export function leftover(passage: Passage, used: readonly Used[], spans: readonly SpanRef[]): Leftover[] {
  const { text } = passage
  const taken: Span[] = [...used, ...spans.flatMap((s) => ('start' in s ? [s] : []))]
  const free = (s: Span): boolean => tells(passage, s) && !taken.some((u) => s.start < u.end && u.start < s.end)
  const dates = [...text.matchAll(date)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const within = (s: Span, list: readonly Span[]): boolean => list.some((d) => s.start >= d.start && s.end <= d.end)
  const found: (Span & { kind: Leftover['kind'] })[] = [
    ...dates.map((d) => ({ ...d, kind: 'date' as const })),
    ...findNumbers(text)
      .filter((n) => !within(n, dates))
      .filter(
        (n) => !uncounted.test(text.slice(n.end, n.end + 20)) && !ordinalOne.test(text.slice(n.end + 1, n.end + 20)),
      )
      .filter(
        (n) =>
          !/\b(?:the|which\sof\sthe|second|third|other|of\sthe|aged|(?:boy|girl|child|man|woman)\sof)\s(?:the\s)?$/iu.test(
            text.slice(Math.max(0, n.start - 30), n.start),
          ),
      )
      .map((n) => ({ start: n.start, end: n.end, kind: 'number' as const })),
    ...mentionsIn(text, passage.words).flatMap((m) =>
      m.kind === 'party' || m.kind === 'munition' ? [{ start: m.start, end: m.end, kind: m.kind }] : [],
    ),
    ...[...text.matchAll(place)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'place' as const })),
  ]
  const left = found.filter(free)
  // A name that the fields know by its other mention is no loss: the same party, place or munition, said again.
  const known = (s: Span): boolean => {
    const words = text.slice(s.start, s.end).toLowerCase()
    return taken.some((u) => {
      const read = text.slice(u.start, u.end).toLowerCase()
      return read.length > 2 && (read.includes(words) || words.includes(read))
    })
  }
  return left
    .filter((l) => l.kind === 'number' || !known(l))
    .map((l) => ({ start: l.start, end: l.end, kind: l.kind, words: text.slice(l.start, l.end) }))
    .sort((a, b) => a.start - b.start)
    .filter(
      (l, i, all) =>
        !all.some(
          (o, k) => k !== i && o.start <= l.start && o.end >= l.end && (o.end > l.end || o.start < l.start || k < i),
        ),
    )
}
