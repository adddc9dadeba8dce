import { dayParts, hourWords } from '../../lexicon/calendar.js'
import { oneOf } from '../../match/derive.js'
import type { Rule } from '../../match/rule.js'
import type { PartOfDay } from '../../model/record.js'
import { PART } from './calendar.js'

/** A time as printed; `part` where the words beside it name one ("4:30 in the afternoon"). */
export interface Clock {
  readonly time: string
  readonly part: PartOfDay | null
}

const AFTER = `(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?|\\s?(?<HALF>[AP])\\.?\\s?M\\b\\.?|\\s(?:o['’]clock\\s)?(?:in\\sthe|at)\\s(?<part>${PART})\\b)`

function clock(hour: number, minute: number, half: string | undefined, word: string | undefined): Clock | undefined {
  if (hour > 24 || minute > 59) return undefined
  const part = word === undefined ? null : (dayParts[word.toLowerCase()] ?? null)
  let h = hour === 24 ? 0 : hour
  if (half !== undefined) {
    if (hour > 12 || (hour < 1 && half.toLowerCase() === 'p')) return undefined
    h = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  } else if (part && h <= 12) {
    const later =
      part === 'afternoon' || part === 'evening' || (part === 'night' && h >= 6) || (part === 'noon' && h < 6)
    if (later && h < 12) h += 12
    if ((part === 'night' || part === 'midnight') && h === 12) h = 0
  }
  return { time: `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, part }
}

const NOT_AN_AMOUNT = '(?!\\s?(?:%|percent|per\\scent|km|kilomet|met(?:er|re)|people|civilians))'

export const clockRules: readonly Rule<Clock>[] = [
  {
    id: 'date/clock',
    why: 'Hours and minutes: "around 16:30", "at 3:15 AM", "at 9:05 in the morning", "14.30 hours".',
    pattern: () =>
      new RegExp(
        `(?<![\\d:.,/])(?<hour>[01]?\\d|2[0-4])(?::|h(?=[0-5]\\d\\b)|\\.(?=[0-5]\\d(?:\\s?[ap]\\.?m\\b|\\s?[AP]\\.?M\\b|\\shours\\b|\\shrs\\b|\\sin\\sthe\\s|\\sat\\snight|\\s?(?:and|to|[-–])\\s?\\d{1,2}\\.[0-5]\\d\\s?[apAP]\\.?\\s?[mM]))|(?<=\\b(?:at|around|about|approximately)\\s(?:1[3-9]|2[0-3]))\\.)(?<minute>[0-5]\\d)(?![\\d:])(?:${AFTER}|(?=\\s?(?:and|to|or|[-–])\\s?\\d{1,2}(?:[:.]\\d\\d)?\\s?(?<shared>[apAP])\\.?\\s?[mM]\\b)|)${NOT_AN_AMOUNT}`,
        'dgu',
      ),
    read: ({ groups: g }) => clock(Number(g.hour), Number(g.minute), g.half ?? g.HALF ?? g.shared, g.part),
    examples: [
      { text: 'around [[16:30]], warplanes', gives: { time: '16:30', part: null } },
      { text: 'at [[3:15 AM]], the coalition', gives: { time: '03:15', part: null } },
      { text: 'at [[3:45 a.m.]] on', gives: { time: '03:45', part: null } },
      { text: 'at [[9:05 in the morning]], factions', gives: { time: '09:05', part: 'morning' } },
      { text: 'at [[9.15 in the evening]], killing', gives: { time: '21:15', part: 'evening' } },
      { text: 'at [[4:30 in the afternoon]], two', gives: { time: '16:30', part: 'afternoon' } },
      { text: 'at [[12:20 a.m.]], a shell', gives: { time: '00:20', part: null } },
      { text: 'on Wednesday evening at [[17.20]] as', gives: { time: '17:20', part: null } },
      { text: 'a ratio of 3:1', none: 'no minutes' },
      { text: 'verse 25:70', none: 'no such hour' },
    ],
  },
  {
    id: 'date/hour',
    why: 'A whole hour needs its half of the day: "at nearly 11 p.m.", "at 7 o’clock in the evening".',
    pattern: () => new RegExp(`(?<![\\d:.,/-]|\\b(?:and|to)\\s)(?<hour>1[0-2]|0?[1-9])${AFTER}`, 'dgu'),
    read: ({ groups: g }) => clock(Number(g.hour), 0, g.half ?? g.HALF, g.part),
    examples: [
      { text: 'at nearly [[11 p.m.]] on', gives: { time: '23:00', part: null } },
      { text: 'at [[7 o’clock in the evening]], shells', gives: { time: '19:00', part: 'evening' } },
      { text: 'around [[2 AM]] a missile', gives: { time: '02:00', part: null } },
      { text: 'killing 11 people', none: 'no half of the day' },
      { text: '5 amputees', none: 'a word that begins with «am»' },
    ],
  },
  {
    id: 'date/clock-in-words',
    why: 'Hours written out: "half past six in the evening", "nine o’clock at night", "seven in the morning".',
    pattern: () =>
      new RegExp(
        `\\b(?:(?<past>[Hh]alf|[Qq]uarter)\\s(?<way>past|to)\\s)?(?<hour>${oneOf(hourWords)}|1[0-2]|[1-9])(?:\\so['’]clock)?\\s(?:in\\sthe|at)\\s(?<part>${PART})\\b`,
        'dgu',
      ),
    read: ({ groups: g }) => {
      const hour = hourWords.indexOf((g.hour ?? '').toLowerCase()) + 1 || Number(g.hour)
      const minutes = g.past === undefined ? 0 : (g.past.toLowerCase() === 'half' ? 30 : 15) * (g.way === 'to' ? -1 : 1)
      return minutes < 0 ? clock(hour - 1, 60 + minutes, undefined, g.part) : clock(hour, minutes, undefined, g.part)
    },
    examples: [
      { text: 'at [[half past six in the evening]], fighters', gives: { time: '18:30', part: 'evening' } },
      { text: 'at [[nine o’clock in the evening]]. They', gives: { time: '21:00', part: 'evening' } },
      { text: 'hit the bakery at [[seven in the morning]], when', gives: { time: '07:00', part: 'morning' } },
      { text: 'six in the town', none: 'no part of the day' },
    ],
  },
  {
    id: 'date/hours',
    why: 'Military writing: "at 1600 hours".',
    pattern: () =>
      /(?<![\d:.,/])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\s?(?:hours|hrs|h)\b|(?<=\b[Aa]t\s(?:about\s|around\s|approximately\s)?\d{4})(?=[.,;]|\s(?:on|in|at|near|beside|outside|inside|when|as|local|yesterday|today|last)\b))/dgu,
    read: ({ groups: g }) => clock(Number(g.hour), Number(g.minute), undefined, undefined),
    examples: [
      { text: 'at [[1600 hours]], a drone', gives: { time: '16:00', part: null } },
      { text: 'at [[0430 hrs]] local time', gives: { time: '04:30', part: null } },
      { text: 'exploded at [[1940]], killing a woman', gives: { time: '19:40', part: null } },
      { text: 'after 1600 people fled', none: 'people' },
      { text: 'at 2000 metres', none: 'a height' },
    ],
  },
]

const NOT_PRAYERS =
  '(?<!\\b[Bb]efore\\s(?:sunrise|daybreak))(?!\\s(?:meal|shift|classes|school|before|edition|news|vision|market|club|watch|guards?|bus|train|vigil))'

export const partRules: readonly Rule<PartOfDay>[] = [
  {
    id: 'date/part-of-day',
    why: 'Dawn, noon or night stands beside the date or in a phrase of its own: "on the evening of", "at dawn", "shortly after midnight".',
    pattern: () =>
      new RegExp(
        `(?:(?:\\b(?:[Aa]t|[Ii]n\\sthe|[Oo]n\\sthe|[Dd]uring\\sthe|[Tt]hat(?:\\ssame)?|[Ll]ast|[Dd]uring|[Ff]or\\sthe|[Bb]y|[Aa]fter|[Bb]efore|[Aa]round|[Aa]bout|[Ss]ame|[Ll]ate|[Ee]arly|[Ii]n\\sthe\\s(?:early|late)|[Oo]n\\sthe\\s(?:early|late)|[Ll]ate\\s(?:in\\sthe|at)|[Tt]owards?)|[Tt]he(?:\\s(?:previous|same|following|next))?|[Tt]his|[Aa]n?|1[02]|day\\s?,?|\\p{Lu}\\p{Ll}{2,8}day)\\s(?:pre-|mid-)?)(?<mark>${PART})\\b(?!['’]s|-)${NOT_PRAYERS}|(?<=\\b(?:19|20)\\d\\d\\s|\\b\\p{Lu}\\p{Ll}{2,8}\\s\\d{1,2}\\s)(?:at\\s)?(?<late>${PART})\\b|\\b(?<kind>${PART})\\s(?:[Pp]rayers?|[Mm]ass|assault|attack|raid|strike|bombing|blast|rush)\\b|\\b(?<night>[Oo]vernight)\\b`,
        'dgu',
      ),
    read: ({ groups: g }) => dayParts[(g.mark ?? g.late ?? g.kind ?? g.night ?? '').toLowerCase()],
    examples: [
      { text: 'On the [[evening]] of 7 April 2018', gives: 'evening' },
      { text: 'Thursday [[dawn]], January 12', gives: 'dawn' },
      { text: 'shortly after [[midnight]], regime forces', gives: 'midnight' },
      { text: 'at [[noon]] on 5 May', gives: 'noon' },
      { text: 'at the time of the [[dawn]] prayer', gives: 'dawn' },
      { text: 'into the village the previous [[evening]], damaging', gives: 'evening' },
      { text: 'during [[morning]] prayers on Tuesday', gives: 'morning' },
      { text: 'killed late last [[night]] when', gives: 'night' },
      { text: 'died that [[afternoon]], and', gives: 'afternoon' },
      { text: 'before sunrise on 31 March', none: 'neither night nor dawn' },
      { text: 'after Friday prayers', none: 'no part of the day' },
      { text: 'the evening news said', none: 'a broadcast' },
      { text: 'the night before', none: 'another night' },
    ],
  },
]
