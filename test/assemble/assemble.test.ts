import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/assemble/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Setting } from '../../src/match/passage.js'
import { extract } from '../../src/pipeline.js'
import { plainPassage } from '../../src/scene/index.js'
import { docOf } from '../outline/doc.js'

const under = (
  perpetrator: string | null,
  governorate: string | null,
  more: Partial<Setting> = {},
): Partial<Setting> => ({
  heading: { perpetrator, governorate },
  ...more,
})
const flags = (text: string, setting: Partial<Setting>): string[] =>
  assemble(plainPassage(text, baseWords, setting)).incident.flags.map((f) => f.code)

const russian =
  'On 3 May 2016 Russian warplanes fired missiles at Babka village in the western suburbs of Aleppo governorate, killing six civilians.'

describe('doubts that the whole record shows', () => {
  const cases: [string, Partial<Setting>, string[]][] = [
    [russian, under('Russian forces', 'Aleppo governorate'), []],
    [russian, under('Alleged Russian forces', null), []],
    [russian, under('Syrian regime forces', 'Aleppo governorate'), ['perpetrator-differs-from-heading']],
    [russian, under('Other parties', 'Aleppo governorate'), []],
    [russian, under('Russian forces', 'Idlib governorate'), ['governorate-differs-from-heading']],
    [russian, under('Russian forces', null, { period: { start: '2016-05-01', end: '2016-05-31' } }), []],
    [
      russian,
      under('Russian forces', null, { period: { start: '2016-06-01', end: '2016-06-30' } }),
      ['date-outside-period'],
    ],
    [
      'On 3 May 2016 a car bomb exploded in Izaz city, killing six civilians. We could not identify the perpetrators.',
      under('ISIS', null),
      [],
    ],
  ]
  for (const [text, setting, expected] of cases)
    test(`${setting.heading?.perpetrator} / ${setting.heading?.governorate}: ${text.slice(0, 40)}`, () =>
      expect(flags(text, setting)).toEqual(expected))

  test('the same incident twice in a report', () => {
    const { report } = extract(docOf(`# Details\n\n## Russian forces\n\n${russian}\n\n${russian}`), {
      file: 'x.txt',
      sha256: '',
    })
    expect(report.incidents.map((i) => i.flags.map((f) => f.code))).toEqual([[], ['duplicate-incident']])
  })
  test('a record below the report’s own definition', () => {
    const { report } = extract(
      docOf(
        `# Introduction\n\nA massacre is defined as an attack in which at least five peaceful people are killed at once.\n\n# Details\n\n## Russian forces\n\n${russian.replace('six', 'three')}`,
      ),
      { file: 'x.txt', sha256: '' },
    )
    expect(report.incidents[0]?.flags.map((f) => f.code)).toEqual(['below-definition'])
  })
})

describe('what points back to the incident before', () => {
  const read = (text: string) => extract(docOf(text), { file: 'x.txt', sha256: '' }).report.incidents
  test('the same governorate', () => {
    const [, second] = read(
      'On 3 May 2016 shells killed six people in Babka village in Aleppo governorate. On 5 May 2016 shells killed two in Anadan city in the same governorate.',
    )
    expect(second?.location.governorate).toBe('Aleppo')
    expect(second?.spans['location.governorate']).toEqual([
      expect.objectContaining({ inferred: 'the incident told before in the same paragraph' }),
    ])
  })
  test('they', () => {
    const [, second] = read(
      'ISIS gunmen killed two men in Hajin town on 3 May 2016. On 5 May 2016, they shot dead a teacher in Garanij town.',
    )
    expect(second?.perpetrators).toEqual([{ party: 'isis', name: 'ISIS' }])
  })
  test('nothing without a word that points back', () => {
    const [, second] = read(
      'ISIS gunmen killed two men in Hajin town on 3 May 2016. On 5 May 2016, a mine killed a teacher in Garanij town.',
    )
    expect(second?.perpetrators.map((p) => p.party)).toEqual(['unidentified'])
  })
})

describe('evidence that no field used', () => {
  const left = (text: string): string[] => assemble(plainPassage(text, baseWords)).trace.leftover.map((l) => l.words)
  test('a plain incident leaves nothing', () => expect(left(russian)).toEqual([]))
  test('background is no loss', () =>
    expect(
      left(`${russian} The village had already been shelled on 2 May, when four people were wounded by ISIS.`),
    ).toEqual([]))
  test('a number that nobody took is', () =>
    expect(left(`${russian} The hospital’s register speaks of 17 foreigners.`)).toEqual(['17']))
})
