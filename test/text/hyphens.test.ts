import { expect, test } from 'vitest'
import { evidenceOf, seam } from '../../src/text/hyphens.js'

const none = evidenceOf([])
const joined = (before: string, after: string, evidence = none): string => {
  const { cut, glue } = seam(before, after, evidence)
  return `${cut > 0 ? before.slice(0, -cut) : before}${glue}${after}`
}

test.each([
  ['op-', 'erations', 'operations'],
  ['four-', 'teen people', 'fourteen people'],
  ['gover\u2010', 'norate', 'governorate'],
  ['gover\u00ad', 'norate', 'governorate'],
  ['ex-', 'ploded', 'exploded'],
  ['the', 'village', 'the village'],
  ['Kurdish-', 'majority', 'Kurdish-majority'],
  ['Russian-', 'Turkish', 'Russian-Turkish'],
  ['Al-', 'Labed', 'Al-Labed'],
  ['self-', 'proclaimed', 'self-proclaimed'],
  ['fixed-', 'wing', 'fixed-wing'],
  ['surface-', 'to-surface', 'surface-to-surface'],
  ['surface-to-', 'surface', 'surface-to-surface'],
  ['Su-', '24', 'Su-24'],
  ['14-', 'year-old', '14-year-old'],
  ['five-', 'story', 'five-story'],
  ['regime/', 'Russian', 'regime/Russian'],
  ['short-', 'and long-range', 'short- and long-range'],
  ['forces –', 'who', 'forces – who'],
  ['Der Qa -', 'noun village', 'Der Qanoun village'],
])('%s | %s → %s', (before, after, whole) => {
  expect(joined(before, after)).toBe(whole)
})

test('a hyphen set a little apart splits a word, a dash stands between two', () => {
  const own = ['the village of Der Qa -', 'noun', 'the station of the mas -', 'sacre', 'no massacre there']
  expect(joined('Der Qa -', 'noun village', evidenceOf(own))).toBe('Der Qanoun village')
  expect(joined('the mas -', 'sacre', evidenceOf(own))).toBe('the massacre')
  const dashes = ['the forces - which held it - left', 'it was the village', 'which was all']
  expect(joined('the village -', 'which was', evidenceOf(dashes))).toBe('the village - which was')
  expect(joined('ISIS -', 'Russia', evidenceOf(own))).toBe('ISIS - Russia')
})

test('the report’s own words decide', () => {
  expect(joined('pro-', 'cess')).toBe('process')
  expect(joined('pro-', 'Assad')).toBe('pro-Assad')
  expect(joined('pro-', 'militia', evidenceOf(['the militia of the town']))).toBe('pro-militia')
  expect(joined('air-', 'strikes', evidenceOf(['by air, in strikes']))).toBe('air-strikes')
  expect(joined('air-', 'strikes', evidenceOf(['airstrikes on the air base']))).toBe('airstrikes')
  expect(joined('bomb-', 'laden', evidenceOf(['a bomb-laden car']))).toBe('bomb-laden')
})

test('what a broken line left over is no word of the report', () => {
  expect(joined('under-', 'ground', evidenceOf(['the under-', 'ground shelter']))).toBe('underground')
})
