import type { Rule } from '../../match/rule.js'
import { WEEKDAY, weekdayName } from './calendar.js'

/** A day told by another one: `days` after the day told before; or a weekday alone, which names no date. */
export type Relative = { readonly days: number } | { readonly weekday: string }

const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

export const relativeRules: readonly Rule<Relative>[] = [
  {
    id: 'date/days-after',
    why: '"The following day" counts from the incident told before.',
    pattern: () =>
      /\b(?:[Oo]n\s)?(?:[Tt]he\s)?(?:(?<next>following|next)\s(?:day|morning|evening|night)|(?<same>same)\sday|(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\sdays?\slater)\b/dgu,
    read: ({ groups: g }) => ({ days: g.next ? 1 : g.same ? 0 : (counts[(g.count ?? '').toLowerCase()] ?? 0) }),
    examples: [
      { text: '[[The following day]], helicopters dropped', gives: { days: 1 } },
      { text: '[[Two days later]], shells fell', gives: { days: 2 } },
      { text: '[[On the same day]], a bomb', gives: { days: 0 } },
      { text: 'the day was cold', none: 'counts from nothing' },
    ],
  },
  {
    id: 'date/weekday',
    why: 'News texts name the weekday alone: kept as printed, no date is made of it.',
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}-])(?<weekday>${WEEKDAY})(?![\\p{L}]|['’]s?\\s(?:Market|market|prayers?)|\\s(?:[Pp]rayers?|[Mm]arket|[Mm]osque))`,
        'dgu',
      ),
    read: ({ groups: g }) => {
      const weekday = weekdayName(g.weekday ?? '')
      return weekday === null ? undefined : { weekday }
    },
    examples: [
      { text: 'were killed on [[Tuesday]] when', gives: { weekday: 'Tuesday' } },
      { text: '[[Friday]] evening, shells', gives: { weekday: 'Friday' } },
      { text: 'the Friday market in the town', none: 'a market’s name' },
      { text: 'a satellite', none: 'no weekday' },
    ],
  },
]
