import { expect, test } from 'vitest'
import { fromText } from '../../src/text/index.js'
import { texts } from './pdf.js'

const page = (...lines: string[]): string[] => texts(fromText(lines.join('\n')))

test.each([
  ['On Wednesday, February', '7, 2018, warplanes fired missiles', 'at the market of a village.'],
  ['On Friday, 28', 'February 2014 a shell fell on the', 'market of a village.'],
  ['On 3 October 2015 government', 'forces dropped two barrel bombs on', 'the market of a village.'],
  ['On Sunday,', '8 January 2017, tanks shelled the', 'market of a village.'],
])('a narrow line that begins an account is no heading: %s', (...lines) => {
  const heading = ['Idlib governorate', '']
  const before = ['The first account ends here, in one line of its own, as it should.', '']
  expect(page(...before, ...heading, ...lines)).toContain(lines.join(' '))
})

test('a line of prose that many pages hold is no running foot', () => {
  const told = (n: number): string[] => [
    `On January ${n}, 2017, tanks shelled`,
    'a market in the northern suburbs,',
    'which is under the joint control of',
    'armed opposition factions and ISIS.',
    `No less than ${n * n} people were killed.`,
  ]
  const doc = fromText([2, 3, 4, 5, 6].map((n) => told(n).join('\n')).join('\n\f'))
  expect(doc.dropped).toEqual([])
  expect(texts(doc)).toContain(told(2).join(' '))
})

test('the rest of an address that broke after its slashes belongs to it', () => {
  expect(
    page('Five people were killed.', 'https://', 'media.example.org/watch?v=12', 'http://', 'example.org/a=3'),
  ).toEqual(['Five people were killed.', 'https://media.example.org/watch?v=12', 'http://example.org/a=3'])
})

test('ligatures and odd spaces are read as what they stand for', () => {
  expect(page('Ofﬁcers\u00a0of the mili琀椀a le昀琀 the village.')).toEqual([
    'Officers of the militia left the village.',
  ])
})

test.each([
  ['fixedwing warplanes', 'fixed-wing warplanes', ['a fixed-wing plane came']],
  ['the Kurdishmajority forces', 'the Kurdish-majority forces', ['Kurdish-majority forces came']],
  ['a surfaceto-surface missile', 'a surface-to-surface missile', ['surface-to-surface missiles came']],
  ['a surface-tosurface missile', 'a surface-to-surface missile', ['surface-to-surface missiles came']],
  ['in Deir EzZour city', 'in Deir Ez-Zour city', ['Deir Ez-Zour', 'in Deir Ez-Zour']],
  ['he cooperated well', 'he cooperated well', ['they co-operated']],
  ['airstrikes and airstrikes', 'airstrikes and airstrikes', ['an air-strikes tally']],
])('%s → %s, where the text has the hyphen elsewhere', (joined, mended, elsewhere) => {
  expect(page(...elsewhere.flatMap((line) => [`${line}.`, '']), `There were ${joined} here.`).at(-1)).toBe(
    `There were ${mended} here.`,
  )
})

test('a note under its number, and an address, stand apart from the sentence before them', () => {
  const told = 'On January 2, 2017, tanks shelled a market in the suburbs and killed five people of one family there.'
  expect(page(told, '4 Video: https://media.example.org/watch?v=2', told, 'https://media.example.org/a b')).toEqual([
    told,
    '4 Video: https://media.example.org/watch?v=2',
    told,
    'https://media.example.org/a b',
  ])
})

test('two pages are enough for a number that stands alone at their feet', () => {
  const one = ['Tanks shelled the market of a village in the', 'northern suburbs, which led to the killing of', '- 1 -']
  const two = ['five civilians of one family.', '', 'The village was besieged.', '- 2 -']
  expect(page(`${one.join('\n')}\n\f${two.join('\n')}\n\f`)[0]).toBe(
    'Tanks shelled the market of a village in the northern suburbs, which led to the killing of five civilians of one family.',
  )
})

test('headings as wide as their column stand apart from the account below them', () => {
  const told = (n: number): string[] => [
    `On January ${n}, 2017, tanks shelled the`,
    'market of a village in the suburbs, in',
    'which five civilians of one family and',
    'their neighbour were killed at noon.',
  ]
  const out = page(
    ...told(2),
    '',
    'International coalition forces as such',
    'Deir Ez-Zour governorate',
    ...told(5),
    '',
    'Daraa governorate: On',
    ...told(8).map((line) => line.replace(/^On /u, '')),
  )
  expect(out).toContain(told(5).join(' '))
  expect(out).toContain(`Daraa governorate: ${told(8).join(' ')}`)
})

test('a hollow circle that came out as the letter o stands before an item; a name that ends in ’a is no article', () => {
  const lead = 'Nobody could establish who was behind the following two incidents:'
  const first = 'On 6 December 2022 a motorcycle bomb exploded in front of a restaurant in Babka, killing four people.'
  const second = 'On 17 December 2022 a shell fell on the market of a village near Dara’a and killed four boys.'
  const doc = fromText([lead, '', `o ${first}`, '', `o ${second}`, '', '▪ Dara’a', '', first].join('\n'))
  expect(texts(doc)).toEqual([lead, first, second, 'Dara’a', first])
})

test('marks in brackets are taken off where a note at the foot of a page answers them', () => {
  const doc = fromText(
    [
      'A massacre is any single incident, which the media do not mention.(1) Four men lived there (2) then.',
      '',
      'The neighborhood is under the control of armed opposition factions and of the groups that',
      '(1) Other organizations set the limit at three victims, or at ten.',
      '\fare allied with them.',
    ].join('\n'),
  )
  expect(texts(doc)[0]).toBe(
    'A massacre is any single incident, which the media do not mention. Four men lived there (2) then.',
  )
  expect(texts(doc)).toContain('Other organizations set the limit at three victims, or at ten.')
})

test('raised figures are marks of notes, but not behind a unit', () => {
  const told = 'Government forces control the town.³ The farm of 40 km² burned down. “Nobody helped.”¹²'
  expect(page(told)).toEqual(['Government forces control the town. The farm of 40 km² burned down. “Nobody helped.”'])
})

test.each([
  ['Sunday 21 July', 'Thursday 25 July'],
  ['21 July 2019', '25 July 2019'],
  ['July 21:', 'July 25:'],
])('a day alone on its line heads the account after it, though the line before is full: %s', (one, two) => {
  const told = (place: string) => [
    `Two men were killed in ${place}, a town in the western countryside of Aleppo, when`,
    'artillery shelled the road on which their vehicle was standing in the morning of the',
    `day. Six shells were counted on it, and opposition factions were holding ${place} then.`,
  ]
  expect(page(one, ...told('Urum'), two, ...told('Atarib'))).toEqual([
    one,
    told('Urum').join(' '),
    two,
    told('Atarib').join(' '),
  ])
})

test('a day that goes on in the next line, or ends a sentence, is no heading', () => {
  const lines = [
    'Two men were killed in Urum, a town in the western countryside of Aleppo, where the',
    'artillery shelled the road on Sunday 21 July, and four died of their wounds there on',
    'Monday 22 July, when the hospital was hit as well and nobody could be treated. It was',
    'Sunday 21 July 2019.',
  ]
  expect(page(...lines)).toEqual([lines.join(' ')])
})
