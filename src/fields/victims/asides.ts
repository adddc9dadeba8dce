import { derive } from '../../match/derive.js'
import { numberSource } from '../../match/numbers.js'
import type { Rule } from '../../match/rule.js'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const month = `(?:${months}|(?:${shortMonths})(?![\\p{L}]))\\.?`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const n = numberSource

/** Why a number that stands in a paragraph counts no victims. The value is the reason, shown where it is set aside. */
export const asideRules: readonly Rule<string>[] = [
  {
    id: 'victims/age',
    why: 'An age is printed like a count: "a 34-year-old teacher", "aged six and nine", "under the age of 15".',
    pattern: derive(
      () =>
        new RegExp(
          [
            `(?<!\\p{L})(?:aged|ages)\\s(?:between\\s|around\\s|about\\s|only\\s)?${n}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\sto\\s|\\sor\\s|-)${n}){0,6}(?:\\s(?:years|months))?`,
            `(?<![\\p{L}\\p{N}])(?:\\d{1,2}|${n}|\\p{L}{3,9})(?:\\sand\\sa\\shalf)?[-‐‑\\s](?:year|month|week|day)s?[-‐‑\\s](?:old|of\\sage)(?:s)?(?!\\p{L})`,
            `(?<!\\p{L})(?:under|over|above|below|at)\\s(?:the\\sage\\sof\\s)(?:only\\s)?${n}`,
            `(?<!\\p{L})the\\sage\\sof\\s${n}`,
            `(?<=\\p{L}),\\s\\d{1,2}(?=,|\\.\\s|\\.$|;|\\)|\\sand\\s(?:his|her|their)\\s)`,
            `(?<=\\p{Ll}\\s)\\((?:aged?\\s)?\\d{1,2}(?:,\\s\\d{1,2})*(?:(?:\\sand\\s|,\\sand\\s)\\d{1,2})?\\)`,
            `(?<!\\p{L})(?:under|over)\\s(?:ten|eighteen|twelve|fifteen|sixteen|18|16|15|14|12|10)(?=[).,;]|\\syears)(?:\\syears(?:\\sof\\sage)?)?`,
          ].join('|'),
          'dgiu',
        ),
    ),
    read: () => 'age',
    examples: [
      { text: 'Yahya, a [[34-year-old]] teacher, died.', gives: 'age' },
      { text: 'Two girls, sisters [[aged six and nine]], were killed.', gives: 'age' },
      { text: 'Five daughters, all [[under the age of 15]].', gives: 'age' },
      { text: 'A bullet killed Umm Ahmad[[, 43]], on the roof.', gives: 'age' },
      { text: 'Four people, 11 of them civilians, were hurt.', none: 'eleven counts people' },
    ],
  },
  {
    id: 'victims/unborn',
    why: 'An unborn child counts nowhere, and "her fifth child" is no count.',
    pattern: derive(
      () =>
        /(?<!\p{L})(?:pregnant(?:\s\p{L}+){0,5}?\swith\s(?:\p{L}+\s){0,3}?(?:child|baby|twins)|(?:(?:the|her|his|their|an|a|whose)\s)?unborn\s(?:child|baby|babies|children|son|daughter|twins)|f(?:o)?etus|expecting\s(?:her|a|their)\s(?:\p{L}+\s)?(?:child|baby))(?!\p{L})/dgiu,
    ),
    read: () => 'unborn child',
    examples: [
      { text: 'A woman [[pregnant with her fifth child]] was killed.', gives: 'unborn child' },
      { text: 'She died; [[the unborn child]] did not survive.', gives: 'unborn child' },
      { text: 'A pregnant woman and a child were killed.', none: 'a born child' },
    ],
  },
  {
    id: 'victims/children-left',
    why: '"a father of four" tells how many children he had, not how many died.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<=\\b(?:father|mother|widow|widower|grandfather|grandmother)\\s)of\\s${n}(?:\\s(?:young\\s|small\\s)?(?:children|kids|boys|girls|sons|daughters))?`,
          'dgiu',
        ),
    ),
    read: () => 'children of the victim',
    examples: [
      { text: 'A father [[of four]] was killed.', gives: 'children of the victim' },
      { text: 'A mother [[of three children]] died.', gives: 'children of the victim' },
      { text: 'A family of five was killed.', none: 'a family of five is five people' },
    ],
  },
  {
    id: 'victims/calendar',
    why: 'Days, years and clock times are numbers beside the victims.',
    pattern: derive(
      () =>
        new RegExp(
          [
            `(?<!\\p{L})${day}(?:\\s?[-–]\\s?${day}|\\s(?:and|to)\\s${day})?\\s(?:of\\s)?(?:${month})(?:,?\\s\\d{4})?(?![\\p{L}\\p{N}])`,
            `(?<!\\p{L})(?:${month})\\s${day}(?:\\s?[-–]\\s?${day}|\\s(?:and|to)\\s${day})?(?:,?\\s\\d{4})?(?![\\p{L}\\p{N}])`,
            `(?<!\\p{L})(?:${month}),?\\s\\d{4}`,
            `(?<![\\p{L}\\p{N}])(?:in|since|until|of|by|during|from)\\s(?:the\\syear\\s)?(?:19|20)\\d{2}(?![\\p{L}\\p{N}])`,
            `(?<![\\p{L}\\p{N}])\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\p{N})`,
            `(?<!\\p{L})${n}\\s(?:a\\.?m\\.?|p\\.?m\\.?|o['’]clock)(?!\\p{L})`,
            `(?<!\\p{L})at\\s(?:about\\s|around\\s|nearly\\s)?(?:half\\spast\\s)?${n}\\sin\\sthe\\s(?:morning|afternoon|evening)`,
            `(?<!\\p{L})half\\spast\\s${n}`,
            `(?<=\\b(?:evening|night|morning|dawn|noon|eve|day)\\sof\\s)${day}(?=\\s)`,
          ].join('|'),
          'dgiu',
        ),
    ),
    read: () => 'date or time',
    examples: [
      { text: 'Killed on [[4 April 2017]] in a raid.', gives: 'date or time' },
      { text: 'On the night of [[13-14 June 2014]] it fell.', gives: 'date or time' },
      { text: 'It struck [[at half past six in the evening]].', gives: 'date or time' },
      { text: 'The blast killed 12 in Marea.', none: 'twelve people' },
    ],
  },
  {
    id: 'victims/span-of-time',
    why: '"two days later" counts days; "the ninth year" is an ordinal.',
    pattern: derive(
      () =>
        new RegExp(
          `(?:${n})\\s(?:more\\s|full\\s|consecutive\\s)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)(?!\\p{L})(?:['’]s?)?(?:\\s(?:later|earlier|ago|before|after))?`,
          'dgiu',
        ),
    ),
    read: () => 'span of time',
    examples: [
      { text: 'They died [[three days later]].', gives: 'span of time' },
      { text: 'Arrested [[seven months before]] his death.', gives: 'span of time' },
      { text: 'Three daylabourers died.', none: 'not days' },
    ],
  },
]
