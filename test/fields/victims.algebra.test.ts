import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { victims } from '../../src/fields/victims/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const print = (n: number, inWords: boolean): string => (inWords && n <= 12 ? (words[n - 1] ?? `${n}`) : `${n}`)
const count = (n: number, one: string, many: string, inWords: boolean): string =>
  `${print(n, inWords)} ${n === 1 ? one : many}`
const read = (text: string) => victims.read(plainPassage(text, baseWords)).value

const part = fc.record({
  girls: fc.integer({ min: 1, max: 9 }),
  boys: fc.integer({ min: 1, max: 9 }),
  women: fc.integer({ min: 1, max: 12 }),
  men: fc.integer({ min: 1, max: 30 }),
  inWords: fc.boolean(),
})
const verb = fc.constantFrom(
  (people: string) => `The shelling killed ${people}.`,
  (people: string) => `The raid, which hit the market, resulted in the killing of ${people}.`,
  (people: string) => `A missile struck the house, killing ${people}.`,
)

describe('counts are an algebra', () => {
  test('a total with parts inside parts gives back every number', () => {
    fc.assert(
      fc.property(part, verb, ({ girls, boys, women, men, inWords }, tell) => {
        const children = girls + boys
        const total = children + women + men
        const people = `${count(total, 'person', 'people', inWords)}, including ${count(children, 'child', 'children', inWords)} (${count(girls, 'girl', 'girls', inWords)} and ${count(boys, 'boy', 'boys', inWords)}) and ${count(women, 'woman', 'women', inWords)}`
        const { killed } = read(tell(people))
        expect(killed).toMatchObject({ total, qualifier: 'exact', children, girls, boys, women, men: null })
      }),
      { numRuns: 60 },
    )
  })

  test('a list without a total is added up', () => {
    fc.assert(
      fc.property(part, verb, ({ girls, boys, women, men, inWords }, tell) => {
        const people = `${count(men, 'man', 'men', inWords)}, ${count(women, 'woman', 'women', inWords)}, ${count(girls, 'girl', 'girls', inWords)} and ${count(boys, 'boy', 'boys', inWords)}`
        const { killed } = read(tell(people))
        expect(killed).toMatchObject({
          total: girls + boys + women + men,
          men,
          women,
          girls,
          boys,
          children: girls + boys,
        })
      }),
      { numRuns: 60 },
    )
  })

  test('the wounded are never added to the killed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1200 }), (dead, hurt) => {
        const { killed, injured } = read(
          `The bombing killed ${count(dead, 'person', 'people', false)} and wounded ${hurt} others.`,
        )
        expect([killed.total, injured.total]).toEqual([dead, hurt])
      }),
      { numRuns: 60 },
    )
  })
})
