import { degrees } from 'pdf-lib'
import { expect, test } from 'vitest'
import { regionsOf } from '../../src/text/index.js'
import { book, story, texts } from './pdf.js'

test('running heads, feet and page numbers go, because they repeat; each is listed', async () => {
  const b = await book()
  for (let n = 1; n <= 4; n++) {
    const s = b.sheet()
    s.line('A network for rights', 400, 40, { size: 9 })
    s.column(story(n + 1), 50, 200, 490)
    s.line(`Page ${n} of 4`, 270, 810, { size: 9 })
  }
  const doc = await b.doc()
  expect(texts(doc)).toEqual([2, 3, 4, 5].map(story))
  expect(doc.dropped.map((d) => [d.page, d.why])).toEqual(
    [1, 2, 3, 4].flatMap((page) => [
      [page, 'running-head'],
      [page, 'page-number'],
    ]),
  )
})

test('a heading that begins two pages alike is kept: it stands as close to its text as everywhere', async () => {
  const b = await book()
  for (let n = 1; n <= 4; n++) {
    const s = b.sheet()
    s.line(n === 1 || n === 3 ? 'Aleppo governorate' : 'Homs governorate', 50, 75, { bold: true })
    s.column(story(n + 1), 50, 91, 490)
  }
  expect(texts(await b.doc(), 'heading')).toHaveLength(4)
})

test('a paragraph runs on over the page, with foot, head, notes and a list of links in between', async () => {
  const b = await book()
  const words = story(3).split(' ')
  const one = b.sheet()
  one.line('SNHR monthly report', 400, 40, { size: 9 })
  one.column(story(2), 50, 90, 490, { justify: true })
  const y = one.column(words.slice(0, 30).join(' '), 50, 600, 490, { justify: true })
  one.line('https://example.org/watch?id=1', 50, y + 40, { size: 7 })
  one.line('https://example.org/watch?id=2', 50, y + 50, { size: 7 })
  one.line('1', 290, 812, { size: 9 })
  const two = b.sheet()
  two.line('SNHR monthly report', 400, 40, { size: 9 })
  const end = two.column(words.slice(30).join(' '), 50, 90, 490, { justify: true })
  two.column(story(4), 50, end + 10, 490, { justify: true })
  two.line('2', 290, 812, { size: 9 })
  const doc = await b.doc()
  expect(texts(doc, 'paragraph')).toEqual([story(2), story(3), story(4)])
  expect(texts(doc, 'links')).toEqual(['https://example.org/watch?id=1 https://example.org/watch?id=2'])
  const cut = doc.blocks.find((x) => doc.text.startsWith(story(3), x.start))!
  expect(new Set(regionsOf(doc, cut).map((r) => r.page))).toEqual(new Set([1, 2]))
})

test.each([90, 180, 270])('a page turned by %i degrees reads like an upright one', async (turn) => {
  const b = await book()
  const s = b.sheet()
  s.page.setRotation(degrees(turn))
  const [w, h] = [595, 842]
  // Written so that the page shows upright text after its turn.
  const lines = [
    'On Monday, January 2, 2017, warplanes fired two missiles at a market in the town',
    'and killed five civilians, two of them children.',
  ]
  lines.forEach((text, i) => {
    const at = 100 + i * 14
    if (turn === 90) s.page.drawText(text, { x: at, y: 50, size: 11, rotate: degrees(90) })
    else if (turn === 180) s.page.drawText(text, { x: w - 50, y: at, size: 11, rotate: degrees(180) })
    else s.page.drawText(text, { x: w - at, y: h - 50, size: 11, rotate: degrees(270) })
  })
  const doc = await b.doc()
  expect(texts(doc)).toEqual([lines.join(' ')])
  const box = regionsOf(doc, { start: 0, end: 2 })[0]!
  expect(box.x).toBeCloseTo(50, 0)
  expect(box.y + 0.8 * 11).toBeCloseTo(100, 0)
})

test('a page whose text is drawn sideways is read all the same', async () => {
  const b = await book()
  const s = b.sheet()
  s.page.drawText('On Monday, January 2, 2017, warplanes fired two missiles at a market in', {
    x: 100,
    y: 50,
    size: 11,
    rotate: degrees(90),
  })
  s.page.drawText('the town and killed five civilians.', { x: 114, y: 50, size: 11, rotate: degrees(90) })
  expect(texts(await b.doc())).toEqual([
    'On Monday, January 2, 2017, warplanes fired two missiles at a market in the town and killed five civilians.',
  ])
})

test('a rotated side bar is set apart, and listed', async () => {
  const b = await book()
  for (let n = 2; n < 4; n++) {
    const s = b.sheet()
    s.line('Syrian Network for Human Rights', 20, 600, { turn: 90, size: 9 })
    s.column(story(n), 50, 90, 490)
  }
  const doc = await b.doc()
  expect(texts(doc)).toEqual([story(2), story(3)])
  expect(doc.dropped.map((d) => [d.why, d.text])).toEqual([
    ['side-bar', 'Syrian Network for Human Rights'],
    ['side-bar', 'Syrian Network for Human Rights'],
  ])
})
