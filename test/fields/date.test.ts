import { describe, expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Setting } from '../../src/match/passage.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in; start, end where it differs, weekday, time, part of the day and flags out. */
function read(text: string, setting: Partial<Setting> = {}): string {
  const { value, evidence, flags } = fields.date.read(plainPassage(text, baseWords, setting))
  for (const [path, printed] of [
    ['weekday', value.weekday],
    ['partOfDay', value.partOfDay],
    ['time', value.time],
    ['start', value.start],
  ] as const) {
    // No value without its place in the text.
    expect(evidence[`date.${path}`]?.spans.length ?? 0, path).toBe(printed === null ? 0 : 1)
  }
  const days = value.end === value.start ? [value.start ?? '?'] : [`${value.start}..${value.end}`]
  return [...days, value.weekday, value.time, value.partOfDay, ...flags.map((f) => f.code)]
    .filter((v) => v !== null)
    .join(' ')
}

const cases: readonly (readonly [string, string])[] = [
  ['Three men were found stabbed to death near Shahba on Thursday, August 6, 2020.', '?'],
  ['A man was later found dead in a well in Tafas on 4 May 2021.', '?'],
  ['On April 3, 2020, his family received information that he had died under torture there.', '?'],
  ['Three men were stabbed on August 6, 2020; their bodies were found on August 9, 2020.', '2020-08-06'],
  ['On the 3rd of October, 2015, warplanes bombed X.', '2015-10-03'],
  ['On Sunday the 5th of March 2017 warplanes bombed X.', '2017-03-05 Sunday'],
  ['In the early hours of Monday, 12 February 2018, jets struck X.', '2018-02-12 Monday'],
  ['On Monday night, 5 March 2018, jets struck X.', '2018-03-05 Monday night'],
  ['On 5 and 6 March 2018 jets struck X.', '2018-03-05..2018-03-06'],
  ['In the night from 3 to 4 May 2015 a helicopter bombed X.', '2015-05-03..2015-05-04 night'],
  ['On 25-03-2016 tanks shelled X.', '2016-03-25'],
  ['On 5/3/2016 tanks shelled X.', '?'],
  ['On Saturday 5/3/2016 tanks shelled X.', '2016-03-05 Saturday'],
  ['On Tues. 5 Jan. 2016 tanks shelled X.', '2016-01-05 Tuesday'],
  ['From Monday 4 to Wednesday 6 July 2016 they shelled X.', '2016-07-04..2016-07-06 Monday'],
  ['From 30 November until 2 December 2016 they shelled X.', '2016-11-30..2016-12-02'],
  ['On Friday (12 February 2016) they shelled X.', '2016-02-12 Friday'],
  ['On January 5 of 2016 tanks fired.', '2016-01-05'],
  ['In a pre-dawn raid on 2 May 2015 jets struck.', '2015-05-02 dawn'],
  ['On 2 May 2015 at 16h30 jets struck.', '2015-05-02 16:30'],
  ['On 2 May 2015, between 3 and 4 p.m., jets struck.', '2015-05-02'],
  ['On 2 May 2015 at 4.30pm jets struck.', '2015-05-02 16:30'],
  ['At half past 6 in the morning of 3 June 2016 jets struck.', '2016-06-03 06:30 morning'],
  ['On 3 June 2018, in the evening, jets struck X.', '2018-06-03 evening'],
  ['On June 3, at night, jets struck X.', '? night'],
  ['X, 2017/01/07: jets struck.', '2017-01-07'],
  ['The strike happened at 3 in the afternoon on 5 May 2018.', '2018-05-05 15:00 afternoon'],
  ['On 4 April 2018 at 22:30hrs jets struck.', '2018-04-04 22:30'],
  ['In mid-March 2016 jets struck X.', '?'],
  ['On Wednesday and Thursday, 5 and 6 April 2017, they shelled X.', '2017-04-05..2017-04-06 Wednesday'],
  ['Sunday, January 14, 2017, around 03:45, warplanes fired missiles.', '2017-01-14 Sunday 03:45 weekday-mismatch'],
  ['It had been spared until May 23, 2016, a Monday, when bombers attacked a station.', '2016-05-23 Monday'],
  // background dates
  ['Wounded on 3 June 2018 in the shelling of X, he died on 7 June 2018.', '2018-06-03'],
  ['Yasser died today, May 12, 2019, of wounds sustained in a bombardment of X on May 9, 2019.', '2019-05-09'],
  [
    'On May 21, 2021, Yahya died under torture. He had been arrested at a checkpoint on February 3, 2019.',
    '2021-05-21',
  ],
  [
    'On March 12, 2018, warplanes fired missiles at a building. The same building had been shelled on March 2.',
    '2018-03-12',
  ],
  ['Despite the truce announced on 22 February 2014, shells hit X on 3 March 2014.', '2014-03-03'],
  ['Raids hit a farm in Idlib, a war monitor said on Saturday.', '?'],
  ['At least 12 people were killed on Tuesday when shells hit X.', '? Tuesday'],
  ['Shells fell near the March 15 School on 8 March Street.', '?'],
]

describe('date', () => {
  for (const [text, value] of cases) test(`${text} → ${value}`, () => expect(read(text)).toBe(value))
})

describe('a missing year comes from the report’s period, and says so', () => {
  const period = { start: '2020-01-01', end: '2020-01-31' }
  test('inside the period', () => {
    const text = 'On Wednesday, January 8, warplanes fired missiles.'
    const { value, evidence } = fields.date.read(plainPassage(text, baseWords, { period }))
    expect(value.start).toBe('2020-01-08')
    expect(evidence['date.start']?.spans).toEqual([{ start: 3, end: 23, inferred: 'year from report.period' }])
  })
  test('a period of two years that holds the day twice leaves it open', () => {
    const long = { start: '2019-01-01', end: '2020-12-31' }
    expect(read('On January 8 warplanes fired missiles.', { period: long })).toBe('?')
  })
  test('a turn of the year', () => {
    const turn = { start: '2019-12-01', end: '2020-01-31' }
    expect(read('On December 30 warplanes fired missiles.', { period: turn })).toBe('2019-12-30')
  })
})

describe('a missing year comes from the one year of its paragraph', () => {
  test.each([
    ['In 2013, missiles hit Aleppo often. On Friday 22 February, one fell on a house.', '2013-02-22 Friday'],
    ['The truce of May 9, 2014 held. Three days later, on May 12, a barrel bomb hit Hayyan town.', '2014-05-12'],
    ['In the middle of March 2014 they took the city; on 13 March warplanes bombed a street.', '2014-03-13'],
    ['Violations of Ramadan, 2013. On Friday, August 2, shells hit a mosque.', '2013-08-02 Friday'],
    ['Four died, OCHA said in an update dated 4 March 2022. The blast took place on 2 March.', '2022-03-02'],
  ])('%s', (text, value) => expect(read(text)).toBe(value))
  test.each([
    ['two years', 'In 2013 and in 2014 missiles hit Aleppo. On 22 February one fell on a house.', '?'],
    ['the year before', 'He was arrested on 3 December 2012 and killed by a guard on 15 January.', '?'],
    ['another weekday', 'In 2013, missiles hit Aleppo. On Monday 22 February one fell on a house.', '? Monday'],
    ['only the beginning', 'Since 2011 Aleppo was hit often. On 22 February a missile fell on a house.', '?'],
    ['people', 'In all, 2013 people died. On 22 February a missile fell on a house.', '?'],
  ])('not: %s', (_, text, value) => expect(read(text)).toBe(value))
})

describe('a date in figures', () => {
  test('of which one reading lies in the report’s period', () => {
    const period = { start: '2013-05-01', end: '2013-05-31' }
    expect(read('On 3/5/2013 tanks fired.', { period })).toBe('2013-05-03')
    expect(read('On 5/3/2013 tanks fired.', { period })).toBe('2013-05-03')
    expect(read('On 3/5/2013 tanks fired.', { period: { start: '2013-01-01', end: '2013-12-31' } })).toBe('?')
  })
})

describe('days of something else', () => {
  test.each([
    [
      'The toll rose to 15 after two of the injured passed away on August 14, 2022. Rocket launchers had fired five rockets at the market on Friday, August 12, 2022.',
      '2022-08-12 Friday',
    ],
    [
      'On July 24, 2018, his family obtained a death certificate, in which it is mentioned that he died on January 15, 2014.',
      '2014-01-15',
    ],
    [
      'The funeral of four demonstrators drew thousands on Wednesday. Security forces had fired on them on Monday night.',
      '? Monday night',
    ],
    ['State media said the crime happened Monday.', '? Monday'],
    [
      'A car bomb, whose source is unknown until now, blew up on Saturday morning, November 23, 2019.',
      '2019-11-23 Saturday morning',
    ],
    ['On July 25, 2018, Wednesday, ISIS attacked villages.', '2018-07-25 Wednesday'],
  ])('%s', (text, value) => expect(read(text)).toBe(value))
})

describe('the day told before', () => {
  test('the following day', () => {
    expect(read('The following day, tanks shelled the town.', { previousDay: '2016-02-28' })).toBe('2016-02-29')
    expect(read('The following day, tanks shelled the town.')).toBe('?')
  })
  test('the report’s own habit decides 4/5/2018', () => {
    expect(read('On 4/5/2018 tanks fired.', { dateOrder: 'day-month' })).toBe('2018-05-04')
    expect(read('On 4/5/2018 tanks fired.', { dateOrder: 'month-day' })).toBe('2018-04-05')
  })
})

describe('the day from which a text speaks', () => {
  test.each([
    // The dateline is the day of publication; weekdays and "yesterday" count from it.
    [
      'ALEPPO, Feb 3, 2014 (Reuters) - Helicopters dropped barrel bombs on Aleppo on Sunday, killing 36 people.',
      '2014-02-02 Sunday',
    ],
    ['Tegucigalpa, 14 Jul 1989 -- A charge killed three soldiers yesterday at a club.', '1989-07-13'],
    ['Lima, 18 May 1989 (EFE) -- Guerrillas murdered the mayor on 16 May 1989.', '1989-05-16'],
    ['MOSUL, March 25, 2017 — A strike brought down houses on March 17, killing families.', '2017-03-17'],
    ['Vanguard 2018-04-25 / AFP: militia open fire at a mass on Tuesday; 19 killed.', '2018-04-24 Tuesday'],
    ['BEIRUT, 21 July 2018 - Warplanes bombed a school.', '?'],
    // A date before a colon may be the event's own.
    ['Douma, 17/8/2015: a MiG fired four missiles, killing 54 people.', '2015-08-17'],
    // No year, no day.
    ['BAGHDAD, Jan. 22 (Reuters) - Bombings killed 32 people on Thursday.', '? Thursday'],
    // A statement's day serves as well, and is not the event's.
    [
      'Forces stormed Daraya on Saturday, killing 320, activists said on Sunday, 26 August 2012.',
      '2012-08-25 Saturday',
    ],
    ['A missile hit a petrol station a day earlier, killing 21, an official said on 6 June 2021.', '2021-06-05'],
    [
      'Gunmen stormed Solhan overnight Friday to Saturday, killing 132, the government said on June 5, 2021.',
      '2021-06-04..2021-06-05 Friday night',
    ],
    // Who speaks on a day is not who struck.
    ['Officials on Tuesday said that a mine killed two boys.', '?'],
    ['The toll of the bombing rose to 41 on Wednesday. The car blew up on Tuesday.', '? Tuesday'],
    ["SANA said Thursday's shelling killed eight.", '? Thursday'],
    ['On May 12, 2015, between 3:00 and 3:30 p.m., helicopters bombed the hospital.', '2015-05-12 15:00'],
    // Days from which others count.
    ['Three days after the truce of 27 February 2016, warplanes bombed Hirbnafsah.', '?'],
    ['A mine killed two on Monday, 17 October 2022. On the 19th, a drone killed three.', '2022-10-17 Monday'],
  ])('%s', (text, value) => expect(read(text)).toBe(value))
})
