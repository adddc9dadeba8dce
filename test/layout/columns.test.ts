import { expect, test } from 'vitest'
import { book, story, texts } from './pdf.js'

test.each([{ justify: false }, { justify: true }])(
  'two columns are read one after the other (%o)',
  async ({ justify }) => {
    const b = await book()
    const s = b.sheet()
    let y = s.column(story(2), 50, 80, 230, { justify })
    s.column(story(3), 50, y + 8, 230, { justify })
    y = s.column(story(4), 300, 80, 240, { justify })
    s.column(story(5), 300, y + 8, 240, { justify })
    expect(texts(await b.doc())).toEqual([2, 3, 4, 5].map(story))
  },
)

test('a heading across two columns stands before both, and the columns below it after those above', async () => {
  const b = await book()
  const s = b.sheet()
  s.column(story(2), 50, 80, 230)
  s.column(story(3), 300, 80, 240)
  s.line('A heading that runs right across both of the columns of this page', 50, 240, { size: 16, bold: true })
  s.column(story(4), 50, 270, 230)
  s.column(story(5), 300, 270, 240)
  expect(texts(await b.doc(), 'paragraph')).toEqual([2, 3, 4, 5].map(story))
})

test('a paragraph that a column break cuts is one block', async () => {
  const b = await book()
  const s = b.sheet()
  const words = story(2).split(' ')
  s.column(words.slice(0, 20).join(' '), 50, 80, 230)
  const first = b.sheet
  expect(first).toBeDefined()
  s.column(words.slice(20).join(' '), 300, 80, 240)
  expect(texts(await b.doc())).toEqual([story(2)])
})

test.each([
  { side: 'left', x: 250 },
  { side: 'right', x: 50 },
])('a paragraph squeezed beside a picture on its $side stays whole', async ({ x }) => {
  const b = await book()
  const s = b.sheet()
  let y = s.column(story(2), 50, 80, 490, { justify: true })
  s.line('Hama governorate', 50, y + 10, { bold: true })
  y = s.column(story(3), x, y + 26, 290, { justify: true })
  s.column(story(4), 50, y + 60, 490, { justify: true })
  expect(texts(await b.doc())).toEqual([story(2), 'Hama governorate', story(3), story(4)])
})

test('a caption beside the text is no part of its lines', async () => {
  const b = await book()
  const s = b.sheet()
  s.column(story(2), 50, 80, 290)
  s.line('A street after the attack. Picture by a resident.', 352, 108.6, { size: 8 })
  s.column(story(3), 50, 300, 490)
  const doc = await b.doc()
  expect(texts(doc, 'paragraph')).toEqual([story(2), story(3)])
  expect(texts(doc, 'caption')).toEqual(['A street after the attack. Picture by a resident.'])
})
