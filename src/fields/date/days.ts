import * as chrono from 'chrono-node/en'
import { ordinals } from '../../lexicon/calendar.js'
import { oneOf } from '../../match/derive.js'
import { isAbroad } from '../../match/mentions.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import {
  DASH,
  DAY,
  type Day,
  dayOf,
  daysIn,
  iso,
  MONTH,
  monthNumber,
  PART,
  WEEKDAY_ANY,
  weekdayNumber,
  weekdayOf,
  YEAR,
} from './calendar.js'

/** What a date expression says: one day or several, with the weekday printed with the first. */
export interface DateText {
  readonly start: Day
  readonly end: Day
}

/** Any fixed day: chrono reads relative to nothing here, since only whole dates are kept. */
const reference = new Date(2000, 0, 1, 12)

/** Of chrono's strict parsers those that know the months' names: times, weekdays and spans are not asked for here. */
const months = new chrono.Chrono({
  parsers: chrono.strict.parsers.filter((parser) =>
    /january/.test(parser.pattern({ text: '', refDate: reference, option: {} } as never).source),
  ),
  refiners: chrono.strict.refiners,
})

/** chrono's strict reading of a whole date; undefined unless day, month and year are all printed. */
function byChrono(text: string): Day | undefined {
  const start = months.parse(text, reference)[0]?.start
  if (!start?.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return undefined
  return dayOf(start.get('year'), start.get('month'), start.get('day') ?? 0)
}

const number = (printed: string | undefined): number => Number.parseInt(printed ?? '', 10)
const single = (day: Day | undefined): DateText | undefined => day && { start: day, end: day }

/** Before a date: "Sunday, ", "Thursday dawn, ", "the evening of Friday, ". */
const BEFORE = `(?:\\b(?<weekday>${WEEKDAY_ANY})(?:\\s(?<part>${PART}))?(?:\\s?,\\s?|\\s\\(|\\s)(?:the\\s)?)?`
/** A name of a street or school that looks like a date ("8 March Street"). */
const NOT_A_NAME =
  '(?!\\s(?:[Ss]treet|[Nn]eighbou?rhood|[Ss]chool|[Ss]quare|[Pp]ark|[Hh]ospital|[Bb]ridge|[Bb]rigade|[Rr]evolution|[Ss]tadium|[Dd]am\\b|[Uu]niversity|[Cc]amp|[Hh]all|[Rr]oundabout|[Dd]istrict|[Qq]uarter))'
const NOT_INSIDE = '(?<![\\p{L}\\d/.:-])'

function fromWords(m: Match): DateText | undefined {
  const { month, day, year } = m.groups
  const read = dayOf(year === undefined ? null : number(year), monthNumber(month ?? ''), number(day))
  if (!read || read.year === null) return single(read)
  // chrono knows more spellings than we list; where it reads a whole date too, both must agree.
  const other = byChrono(m.text)
  return other && (other.month !== read.month || other.day !== read.day || other.year !== read.year)
    ? undefined
    : single(read)
}

/** One day of two, its groups numbered. */
const one = (n: string): string =>
  `(?:(?:(?<month${n}a>${MONTH})\\s(?<day${n}a>${DAY}))|(?:(?<day${n}b>${DAY})\\s(?:of\\s)?(?<month${n}b>${MONTH})))(?!\\p{L})(?:\\s?,?\\s(?<year${n}>${YEAR})(?!\\d))?`

export const dayRules: readonly Rule<DateText>[] = [
  {
    id: 'date/month-day',
    why: 'The commonest form: "Sunday, January 15, 2017"; the year may be missing.',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}${BEFORE}(?<month>${MONTH})\\s?,?\\s(?:the\\s)?(?<day>${DAY})(?!\\s?[-–]\\s?\\d|\\d|:\\d)(?:(?:\\s?,?\\s|\\sof\\s)(?<year>${YEAR})(?![\\d/-]))?${NOT_A_NAME}(?!\\p{L})`,
        'dgu',
      ),
    read: fromWords,
    examples: [
      { text: '[[Sunday, January 15, 2017]], tanks fired.', gives: whole(2017, 1, 15) },
      { text: '[[Thursday dawn, January 12, 2017]], warplanes fired.', gives: whole(2017, 1, 12) },
      { text: 'On [[Oct. 3rd, 2015]] a bomb fell.', gives: whole(2015, 10, 3) },
      { text: 'On [[Wednesday, January 8]], a bomb fell.', gives: whole(null, 1, 8) },
      { text: 'near the March 15 School', none: 'a school’s name' },
      { text: 'This may 10 families', none: 'a verb' },
      { text: 'in January 2017', none: 'a month, no day' },
      { text: 'On February 30, 2017 a bomb fell.', none: 'no such day' },
    ],
  },
  {
    id: 'date/day-month',
    why: 'The European order: "3 October 2015", "the 12th of May 2016".',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}(?<!\\d\\s?[-–]\\s?)${BEFORE}(?:the\\s)?\\b(?<day>${DAY})(?:\\sof\\s|[\\s/-])(?<month>${MONTH})(?![\\p{L}])(?:(?:\\s?,?\\s|[/-])(?<year>${YEAR})(?![\\d/-]))?${NOT_A_NAME}`,
        'dgu',
      ),
    read: fromWords,
    examples: [
      { text: 'On [[3 October 2015]] helicopters dropped', gives: whole(2015, 10, 3) },
      { text: 'On [[the 12th of May 2016]], at 4:30', gives: whole(2016, 5, 12) },
      { text: 'On the evening of [[Friday 6 January 2017]]', gives: whole(2017, 1, 6) },
      { text: 'On [[12-May-2016]] a bomb fell.', gives: whole(2016, 5, 12) },
      { text: 'at night on [[Monday 16/March/2015]].', gives: whole(2015, 3, 16) },
      { text: 'on 8 March Street in the city', none: 'a street’s name' },
      { text: 'killing 10 Marching fighters', none: 'no month' },
    ],
  },
  {
    id: 'date/day-in-words',
    why: 'A day written out: "the twenty-first of February 2015".',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}${BEFORE}(?:the\\s)(?<ordinal>${oneOf(ordinals)})\\s(?:day\\s)?of\\s(?<month>${MONTH})(?!\\p{L})(?:\\s?,?\\s(?<year>${YEAR})(?!\\d))?`,
        'dgu',
      ),
    read: ({ groups: g }) =>
      single(
        dayOf(
          g.year === undefined ? null : number(g.year),
          monthNumber(g.month ?? ''),
          ordinals.indexOf((g.ordinal ?? '').replace(/[‐‑–\s]/u, '-')) + 1,
        ),
      ),
    examples: [
      { text: 'on [[the twenty-first of February 2015]], by shells', gives: whole(2015, 2, 21) },
      { text: 'On [[the first of May]], a shell', gives: whole(null, 5, 1) },
      { text: 'the second of three strikes in May', none: 'counts strikes' },
    ],
  },
  {
    id: 'date/named-day',
    why: 'A few days have a name of their own: "Christmas Day 2008", "New Year’s Eve, 2016".',
    pattern: () =>
      new RegExp(
        `\\b(?:(?<christmas>Christmas)|New\\sYear[’']?s)\\s(?<which>Day|Eve)(?:,?\\s(?<year>${YEAR})(?!\\d))`,
        'dgu',
      ),
    read: ({ groups: g }) =>
      single(
        g.christmas
          ? dayOf(number(g.year), 12, g.which === 'Eve' ? 24 : 25)
          : dayOf(number(g.year), g.which === 'Eve' ? 12 : 1, g.which === 'Eve' ? 31 : 1),
      ),
    examples: [
      { text: 'in Faradje on [[Christmas Day 2008]].', gives: whole(2008, 12, 25) },
      { text: 'on [[New Year’s Eve, 2016]], a gunman', gives: whole(2016, 12, 31) },
      { text: 'a Christmas market in 2016', none: 'no day' },
    ],
  },
  {
    id: 'date/numeric',
    why: 'Dates in figures; the order of day and month is the report’s own habit, or what the weekday leaves possible.',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}${BEFORE}(?<first>\\d{1,2})(?<sep>[/.-])(?<second>\\d{1,2})\\k<sep>(?<year>${YEAR})(?![\\d/.-]\\d|\\d)`,
        'dgu',
      ),
    read: readNumeric,
    examples: [
      { text: 'On [[25/9/2013]] tanks fired.', gives: whole(2013, 9, 25) },
      { text: 'On [[Wednesday 4/4/2018]] tanks fired.', gives: whole(2018, 4, 4) },
      { text: 'On [[Friday 4/5/2018]] tanks fired.', gives: whole(2018, 5, 4) },
      { text: 'On [[9.11.2012]] tanks fired.', gives: whole(2012, 11, 9) },
      { text: 'On 4/5/2018 tanks fired.', none: 'either the fourth of May or the fifth of April' },
      { text: 'Resolution 2139/2014/15', none: 'not a date' },
    ],
  },
  {
    id: 'date/numeric-night',
    why: 'A night in figures: "22-23/6/2013", "the night of 13/14.3.2012"; two days that follow each other leave no doubt which is the month.',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}(?<from>\\d{1,2})(?:${DASH}|/)(?<to>\\d{1,2})(?<sep>[/.])(?<month>\\d{1,2})\\k<sep>(?<year>${YEAR})(?!\\d)`,
        'dgu',
      ),
    read: ({ groups: g }) => {
      const [year, month] = [number(g.year), number(g.month)]
      const start = dayOf(year, month, number(g.from))
      const end = dayOf(year, month, number(g.to))
      return start && end && end.day === start.day + 1 ? { start, end } : undefined
    },
    examples: [
      { text: 'On the night of [[22-23/6/2013]] forces broke into', gives: range(2013, 6, 22, 23) },
      { text: 'Friday night [[27-28/9/2013]], artillery fired', gives: range(2013, 9, 27, 28) },
      { text: 'from 3-9/6/2013', none: 'no night' },
    ],
  },
  {
    id: 'date/iso',
    why: 'Databases and data notes print 2017-01-05.',
    pattern: () =>
      new RegExp(`${NOT_INSIDE}(?<year>${YEAR})(?<sep>[-/.])(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)(?![\\d/-])`, 'dgu'),
    read: (m) => single(dayOf(number(m.groups.year), number(m.groups.month), number(m.groups.day))),
    examples: [
      { text: 'Date: [[2017-01-05]].', gives: whole(2017, 1, 5) },
      { text: '[[2017/01/07]]: shelling', gives: whole(2017, 1, 7) },
      { text: 'on [[2018-12-31]] shelling', gives: whole(2018, 12, 31) },
      { text: 'report 2017-01-055', none: 'a number' },
    ],
  },
  {
    id: 'date/days-of-month',
    why: 'A night or several days in one month: "13-14 June 2014", "between 5 and 9 January".',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}(?:\\b(?<weekday>${WEEKDAY_ANY})(?:\\s(?:and|to)\\s(?:${WEEKDAY_ANY}))?(?:\\s?,\\s?|\\s))?\\b(?<from>${DAY})(?:${DASH}|\\s(?:and|to|until|through)\\s(?:the\\s)?)(?:(?:${WEEKDAY_ANY})\\s?,?\\s)?(?<to>${DAY})(?:\\sof\\s|\\s)(?<month>${MONTH})(?!\\p{L})(?:\\s?,?\\s(?<year>${YEAR})(?!\\d))?`,
        'dgu',
      ),
    read: readDaysOfMonth,
    examples: [
      { text: 'On the night of [[13-14 June 2014]], a helicopter', gives: range(2014, 6, 13, 14) },
      { text: 'between [[5 and 9 January]], ISIS shelled', gives: range(null, 1, 5, 9) },
      { text: 'On [[Wednesday and Thursday, 5 and 6 April 2017]], they shelled', gives: range(2017, 4, 5, 6) },
      { text: 'from [[3 to 6 May 2016]]', gives: range(2016, 5, 3, 6) },
      { text: 'killing 9 and 5 June died', none: 'the days run backwards' },
    ],
  },
  {
    id: 'date/month-days',
    why: 'The same in the American order: "January 17-18, 2017".',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}(?:\\b(?<weekday>${WEEKDAY_ANY})(?:\\s(?:and|to)\\s(?:${WEEKDAY_ANY}))?(?:\\s?,\\s?|\\s))?\\b(?<month>${MONTH})\\s(?<from>${DAY})(?:${DASH}|\\s(?:and|to|until|through)\\s(?:the\\s)?)(?<to>${DAY})(?![\\d:]|\\s?(?:${MONTH})(?!\\p{L}))(?:\\s?,?\\s(?<year>${YEAR})(?!\\d))?`,
        'dgu',
      ),
    read: readDaysOfMonth,
    examples: [
      { text: 'On [[January 17-18, 2017]] shells fell.', gives: range(2017, 1, 17, 18) },
      { text: 'Between [[March 3 and 5, 2018]], warplanes', gives: range(2018, 3, 3, 5) },
      { text: 'On January 17-98, 2017', none: 'no such day' },
      { text: 'On [[March 1 and 2]], tanks', gives: range(null, 3, 1, 2) },
    ],
  },
  {
    id: 'date/from-to',
    why: 'Two whole dates: "Between Wednesday, February 14 and Friday, February 16, 2018"; the first takes the second’s year.',
    pattern: () => {
      return new RegExp(
        `(?<![\\p{L}\\d])(?:(?:[Bb]etween|[Ff]rom)\\s(?:the\\s(?:\\w{1,12}\\s){1,2}of\\s)?)(?<mark>(?:(?<weekday>${WEEKDAY_ANY})(?:\\s(?:${PART}))?\\s?,?\\s)?${one('1')}\\s?,?(?:\\s(?:and|to|until|through)\\s|${DASH})(?:the\\s(?:\\w{1,12}\\s){1,2}of\\s)?(?:(?:${WEEKDAY_ANY})(?:\\s(?:${PART}))?\\s?,?\\s)?${one('2')})`,
        'dgu',
      )
    },
    read: readFromTo,
    examples: [
      {
        text: 'Between [[Wednesday, February 14 and Friday, February 16, 2018]], a drone struck',
        gives: { start: { year: 2018, month: 2, day: 14 }, end: { year: 2018, month: 2, day: 16 } },
      },
      {
        text: 'Between [[September 2 and September 5, 2013]], forces broke into',
        gives: { start: { year: 2013, month: 9, day: 2 }, end: { year: 2013, month: 9, day: 5 } },
      },
      {
        text: 'From [[28 December 2016 to 3 January 2017]] they shelled',
        gives: { start: { year: 2016, month: 12, day: 28 }, end: { year: 2017, month: 1, day: 3 } },
      },
      { text: 'between Sarmada city and Kafr Daryan town', none: 'places' },
    ],
  },
  {
    id: 'date/across-months',
    why: 'A night over the end of a month or of a year: "31 December 2015-1 January 2016", "June 30/July 1, 2015".',
    pattern: () =>
      new RegExp(
        `${NOT_INSIDE}(?:\\b(?<weekday>${WEEKDAY_ANY})(?:(?:\\s?[-–/]\\s?|\\s(?:and|to)\\s)(?:${WEEKDAY_ANY}))?(?:\\s?,\\s?|\\s))?\\b${one('1')}\\s?[-–/]\\s?${one('2')}`,
        'dgu',
      ),
    read: readFromTo,
    examples: [
      {
        text: 'On the night of [[31 December 2015-1 January 2016]], tanks fired',
        gives: { start: { year: 2015, month: 12, day: 31 }, end: { year: 2016, month: 1, day: 1 } },
      },
      {
        text: 'in the night of [[June 30-July 1, 2015]], shells fell',
        gives: { start: { year: 2015, month: 6, day: 30 }, end: { year: 2015, month: 7, day: 1 } },
      },
      { text: 'May 3 - 10 civilians killed', none: 'a number of people' },
    ],
  },
]

function whole(year: number | null, month: number, day: number): DateText {
  return { start: { year, month, day }, end: { year, month, day } }
}

function range(year: number | null, month: number, from: number, to: number): DateText {
  return { start: { year, month, day: from }, end: { year, month, day: to } }
}

function readNumeric(m: Match, passage: Passage): DateText | undefined {
  const [first, second, year] = [number(m.groups.first), number(m.groups.second), number(m.groups.year)]
  const dayMonth = dayOf(year, second, first)
  const monthDay = dayOf(year, first, second)
  if (!dayMonth || !monthDay || first === second) return single(dayMonth ?? monthDay)
  const printed = m.groups.weekday === undefined ? null : weekdayNumber(m.groups.weekday)
  if (printed !== null) {
    const fits = [dayMonth, monthDay].filter((d) => weekdayOf(year, d.month, d.day) === printed)
    if (fits.length === 1) return single(fits[0])
  }
  const inside = [dayMonth, monthDay].filter((d) => within(d, passage))
  if (inside.length === 1) return single(inside[0])
  // Dots are the European habit: «9.11.2012» is nowhere written for the 11th of September.
  if (m.groups.sep === '.' || passage.setting.dateOrder === 'day-month') return single(dayMonth)
  if (passage.setting.dateOrder === 'month-day') return single(monthDay)
  // "08/14/2018: Assailants fired …": the American data notes that begin so; elsewhere, in a text on Syria, the day comes first.
  const noted = m.span.start === 0 && /^\d\d\/\d\d\//u.test(m.text) && passage.text[m.span.end] === ':'
  if (noted) return single(monthDay)
  return passage.setting.dateOrder === null && onSyria(passage) ? single(dayMonth) : undefined
}

const onSyria = ({ text, words }: Passage): boolean =>
  /\b(?:Syria|governorate|(?:Homs|Hama|Idlib|Aleppo|Daraa|Damascus|Latakia|Raqqa|Tartus)\s(?:city|suburbs|countryside))\b/u.test(
    text,
  ) && !isAbroad(text, words)

/** Of two readings only one may lie in the report's own period. */
function within(day: Day, { setting: { period } }: Passage): boolean {
  if (period.start === null || period.end === null) return false
  const printed = iso(day) ?? ''
  return printed >= period.start && printed <= period.end
}

function readDaysOfMonth(m: Match): DateText | undefined {
  const year = m.groups.year === undefined ? null : number(m.groups.year)
  const month = monthNumber(m.groups.month ?? '')
  const start = dayOf(year, month, number(m.groups.from))
  const end = dayOf(year, month, number(m.groups.to))
  return start && end && start.day < end.day && end.day <= daysIn(end.month, year) ? { start, end } : undefined
}

function readFromTo(m: Match): DateText | undefined {
  const g = m.groups
  const over = monthNumber(g.month1a ?? g.month1b ?? '') === 12 && monthNumber(g.month2a ?? g.month2b ?? '') === 1
  const year2 = g.year2 !== undefined ? number(g.year2) : g.year1 === undefined ? null : number(g.year1) + Number(over)
  const end = dayOf(year2, monthNumber(g.month2a ?? g.month2b ?? ''), number(g.day2a ?? g.day2b))
  const start = dayOf(
    g.year1 !== undefined ? number(g.year1) : year2 === null ? null : year2 - Number(over),
    monthNumber(g.month1a ?? g.month1b ?? ''),
    number(g.day1a ?? g.day1b),
  )
  if (!start || !end) return undefined
  const order = (d: Day) => ((d.year ?? 0) * 12 + d.month) * 31 + d.day
  return order(start) <= order(end) ? { start, end } : undefined
}
