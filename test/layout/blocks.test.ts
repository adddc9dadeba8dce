import { expect, test } from 'vitest'
import { cut } from '../../src/model/span.js'
import { book, story, texts } from './pdf.js'

test('a footnote mark leaves the sentence it follows, and points to its note', async () => {
  const b = await book()
  const s = b.sheet()
  s.column(story(2), 50, 90, 490)
  s.line('The village was besieged.', 50, 200)
  s.line('1', 176.8, 196, { size: 7 })
  s.line('1', 50, 757.5, { size: 5.5 })
  s.line('We spoke with a witness by phone.', 54, 760, { size: 8 })
  const doc = await b.doc()
  expect(texts(doc)).toEqual([story(2), 'The village was besieged.', 'We spoke with a witness by phone.'])
  expect(doc.marks).toHaveLength(1)
  expect(doc.text.slice(0, doc.marks[0]!.offset)).toMatch(/besieged\.$/)
  expect(doc.blocks[doc.marks[0]!.block!]!.kind).toBe('footnote')
})

test('"B." drawn apart from "Russian forces", and a little higher, is that heading’s number', async () => {
  const b = await book()
  const s = b.sheet()
  s.line('B.', 30, 97, { size: 15, bold: true })
  s.line('Russian forces', 60, 107, { size: 15, bold: true })
  s.column(story(2), 60, 130, 480)
  const doc = await b.doc()
  expect(doc.blocks[0]).toMatchObject({ marker: 'B.' })
  expect(texts(doc)).toEqual(['Russian forces', story(2)])
})

test('words in bold that head a paragraph from within are told', async () => {
  const b = await book()
  const s = b.sheet()
  s.line('Aleppo governorate:', 50, 90, { bold: true })
  s.line('On 3 October 2015 helicopters dropped two barrel bombs on houses in the', 162, 90)
  s.line('western suburbs, which led to the killing of nine civilians.', 50, 104.3)
  const doc = await b.doc()
  expect(doc.blocks).toHaveLength(1)
  expect(cut(doc.text, doc.blocks[0]!.runIn!)).toBe('Aleppo governorate:')
})

test('a table keeps its rows, and its words stay out of the paragraphs', async () => {
  const b = await book()
  const s = b.sheet()
  s.column(story(2), 50, 90, 490)
  const rows = [
    ['Party', 'Massacres', 'Victims'],
    ['Government forces', '13', '112'],
    ['ISIS', '2', '16'],
    ['Armed opposition factions', '2', '12'],
  ]
  rows.forEach((row, i) => {
    for (const [j, cell] of row.entries()) s.line(cell, [120, 300, 400][j]!, 200 + 20 * i, { bold: i === 0 })
  })
  s.column(story(3), 50, 300, 490)
  const doc = await b.doc()
  expect(texts(doc, 'paragraph')).toEqual([story(2), story(3)])
  expect(doc.blocks.find((x) => x.kind === 'table')!.rows!.map((r) => r.map((c) => cut(doc.text, c)))).toEqual(rows)
})

test('labels of a drawn chart are dropped and listed', async () => {
  const b = await book()
  const s = b.sheet()
  const y = s.column(story(2), 50, 90, 490)
  ;['100', '80', '60', '40', '20', '0'].forEach((n, i) => {
    s.line(n, 60, y + 30 + 20 * i, { size: 7 })
  })
  ;['Syrian regime', 'Russia', 'ISIS'].forEach((n, i) => {
    s.line(n, 90 + 100 * i, y + 144, { size: 7 })
  })
  s.line('48', 100, y + 80, { size: 7 })
  s.line('31', 200, y + 100, { size: 7 })
  s.column(story(3), 50, y + 190, 490)
  const doc = await b.doc()
  expect(texts(doc)).toEqual([story(2), story(3)])
  expect(doc.dropped.filter((d) => d.why === 'chart')).toHaveLength(11)
})

test('a large initial belongs to the word it begins', async () => {
  const b = await book()
  const s = b.sheet()
  s.line('S', 50, 110, { size: 34 })
  s.line('unday, January 15, 2017, tanks fired shells at a', 76, 94)
  s.line('gathering in the village and killed 12 civilians.', 76, 108.3)
  s.line('The village was besieged at the time.', 50, 122.6)
  expect((await b.doc()).text).toBe(
    'Sunday, January 15, 2017, tanks fired shells at a gathering in the village and killed 12 civilians. The village was besieged at the time.',
  )
})

test('letters set wide apart are words again', async () => {
  const b = await book()
  const s = b.sheet()
  const widths = { R: 10.1, U: 10.1, S: 9.3, I: 3.9, A: 10.1, N: 10.1, F: 8.6, O: 10.9, C: 10.1, E: 9.3, ' ': 3.9 }
  let x = 50
  for (const c of 'RUSSIAN FORCES') {
    if (c !== ' ') s.line(c, x, 90, { size: 14, bold: true })
    x += widths[c as keyof typeof widths] + 3
  }
  s.column(story(2), 50, 120, 490)
  expect(texts(await b.doc())[0]).toBe('RUSSIAN FORCES')
})
