import { expect, test } from 'vitest'
import { duplicatesAcross } from '../../src/golden/duplicates.js'

const incident = (id: string, place: string, killed: number | null, more: object = {}) => ({
  id,
  date: { start: '2017-01-12', time: null },
  location: { place, governorate: 'Idlib', neighborhood: null },
  victims: { killed: { total: killed } },
  ...more,
})
const across = (a: object, b: object, second = 'b') =>
  duplicatesAcross([
    { id: 'a', incidents: [a as never] },
    { id: second, incidents: [b as never] },
  ]).map((d) => d.incidents.join(' = '))

test('the same day, place and toll in two reports is one event', () => {
  expect(across(incident('a/01', 'Ma’aret Misreen', 9), incident('b/04', "Ma'aret-Misreen", 9))).toEqual([
    'a/01 = b/04',
  ])
})
test('a toll that one report does not tell does not part them', () => {
  expect(across(incident('a/01', 'Babka', 9), incident('b/04', 'Babka', null))).toEqual(['a/01 = b/04'])
})
test('another toll, another place or another hour does', () => {
  expect(across(incident('a/01', 'Babka', 9), incident('b/04', 'Babka', 5))).toEqual([])
  expect(across(incident('a/01', 'Babka', 9), incident('b/04', 'Urem', 9))).toEqual([])
  const at = (time: string) => ({ date: { start: '2017-01-12', time } })
  expect(across(incident('a/01', 'Babka', 9, at('10:00')), incident('b/04', 'Babka', 9, at('16:30')))).toEqual([])
})
test('twice in one report is the report’s own matter', () => {
  expect(
    duplicatesAcross([{ id: 'a', incidents: [incident('a/01', 'Babka', 9), incident('a/02', 'Babka', 9)] as never }]),
  ).toEqual([])
})
