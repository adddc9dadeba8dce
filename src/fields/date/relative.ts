import type { Rule } from '../../match/rule.js'
import { WEEKDAY, weekdayName, weekdayNumber } from './calendar.js'

/**
 * A day told by another one: `days` after the day told before, or, with `from`, before the day on which the text speaks; or a
 * weekday alone.
 */
export type Relative =
  | { readonly days: number; readonly from?: 'speech' | 'either' }
  | { readonly weekday: string; readonly nights?: number }
  | { readonly date: number }

const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
const count = '(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)'
const counted = (word: string | undefined): number => counts[(word ?? '').toLowerCase()] ?? 0

export const relativeRules: readonly Rule<Relative>[] = [
  {
    id: 'date/days-after',
    why: '"The following day" counts from the incident told before.',
    pattern: () =>
      new RegExp(
        `\\b(?:[Oo]n\\s)?(?:[Tt]he\\s)?(?:(?<next>following|next)\\s(?:day|morning|evening|night)|(?<same>same)\\sday|${count}\\sdays?\\s(?:later|afterwards?|after\\s(?:that|the)\\s(?:attack|blast|bombing|explosion|strike|raid|incident|killing)))\\b`,
        'dgu',
      ),
    read: ({ groups: g }) => ({ days: g.next ? 1 : g.same ? 0 : counted(g.count) }),
    examples: [
      { text: '[[The following day]], helicopters dropped', gives: { days: 1 } },
      { text: '[[Two days later]], shells fell', gives: { days: 2 } },
      { text: '[[On the same day]], a bomb', gives: { days: 0 } },
      { text: 'shot [[two days after that blast]]', gives: { days: 2 } },
      { text: 'the day was cold', none: 'counts from nothing' },
    ],
  },
  {
    id: 'date/days-before',
    why: '"A day earlier", "the day before": counts back from the day told before, or from the statement.',
    pattern: () =>
      new RegExp(
        `\\b(?:[Oo]n\\s)?(?:[Tt]he\\s(?:day\\sbefore(?!\\s(?:the|a|an|his|her|their|yesterday|\\p{Lu}))|previous\\s(?:day|night|evening)|(?:night|evening)\\sbefore(?!\\s\\p{L}))|${count}\\sdays?\\s(?:earlier|before(?!\\s(?:the|a|an|his|her|their|\\p{Lu}))))\\b`,
        'dgu',
      ),
    read: ({ groups: g }) => ({ days: -(g.count ? counted(g.count) : 1), from: 'either' }),
    examples: [
      { text: 'those killed [[a day earlier]] in a bombing', gives: { days: -1, from: 'either' } },
      { text: '[[The day before]], the ministry added,', gives: { days: -1, from: 'either' } },
      { text: '[[Two days earlier]] drones had killed', gives: { days: -2, from: 'either' } },
      { text: 'the day before the truce', none: 'counts from the truce' },
    ],
  },
  {
    id: 'date/spoken-day',
    why: '"Yesterday", "last night": counts from the day on which the text speaks.',
    pattern: () =>
      /\b(?:(?<back>[Yy]esterday|YESTERDAY|[Ll]ast\s(?:night|evening)|LAST\sNIGHT)|(?<now>[Tt]oday|TODAY|[Tt]his\s(?:morning|afternoon|evening)|THIS\s(?:MORNING|AFTERNOON)))\b(?!['’]s)/dgu,
    read: ({ groups: g }) => ({ days: g.back ? -1 : 0, from: 'speech' }),
    examples: [
      { text: 'killed three soldiers [[yesterday]] at a club', gives: { days: -1, from: 'speech' } },
      { text: 'were shot [[last night]] as they returned', gives: { days: -1, from: 'speech' } },
      { text: 'a bomb went off [[this morning]] in', gives: { days: 0, from: 'speech' } },
      { text: 'today’s Syria', none: 'a time, no day' },
    ],
  },
  {
    id: 'date/day-alone',
    why: '"On the 15th": a day of the month told before.',
    pattern: () =>
      /\b[Oo]n\sthe\s(?<date>3[01]|[12]?\d)(?:st|nd|rd|th)(?=[,.;]|\s(?:an?|the|in|at|by|two|three|when|another|warplanes|helicopters|shells|rockets|gunmen|artillery)\b)/dgu,
    read: ({ groups: g }) => ({ date: Number(g.date) }),
    examples: [
      { text: 'In a separate incident [[on the 15th]], an IED', gives: { date: 15 } },
      { text: '[[On the 3rd]] a shell hit', gives: { date: 3 } },
      { text: 'on the 4th floor of the building', none: 'a floor' },
    ],
  },
  {
    id: 'date/weekday',
    why: 'News texts name the weekday alone: kept as printed, no date is made of it.',
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}-])(?<weekday>${WEEKDAY})(?:\\s(?:to|into|and)\\s(?<to>${WEEKDAY})|[-–](?<until>${WEEKDAY}))?(?![\\p{L}]|['’]s?\\s(?:Market|market)|\\s(?:[Mm]arket|[Mm]osque))`,
        'dgu',
      ),
    read: ({ groups: g }) => {
      const weekday = weekdayName(g.weekday ?? '')
      if (weekday === null) return undefined
      const first = weekdayNumber(weekday)
      const last = weekdayNumber(g.to ?? g.until ?? '')
      return first === null || last === null ? { weekday } : { weekday, nights: (last - first + 7) % 7 }
    },
    examples: [
      { text: 'were killed on [[Tuesday]] when', gives: { weekday: 'Tuesday' } },
      {
        text: 'stormed the village overnight [[Friday to Saturday]], killing',
        gives: { weekday: 'Friday', nights: 1 },
      },
      { text: '[[Friday]] evening, shells', gives: { weekday: 'Friday' } },
      { text: 'the Friday market in the town', none: 'a market’s name' },
      { text: 'a satellite', none: 'no weekday' },
    ],
  },
]
