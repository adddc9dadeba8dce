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

test('a column comes before the next one, though its headings stand where the other has its text', async () => {
  const b = await book()
  const s = b.sheet()
  const paragraphs = [2, 3, 4, 5, 6, 7].map(story)
  let y = s.column(paragraphs[0]!, 50, 80, 230)
  s.line('Hama governorate', 50, y + 14, { bold: true, size: 13 })
  y = s.column(paragraphs[1]!, 50, y + 46, 230)
  s.line('Homs governorate', 50, y + 14, { bold: true, size: 13 })
  s.column(paragraphs[2]!, 50, y + 46, 230)
  s.line('Idlib governorate', 300, 80, { bold: true, size: 13 })
  y = s.column(paragraphs[3]!, 300, 112, 240)
  y = s.column(paragraphs[4]!, 300, y + 30, 240)
  s.line('Daraa governorate', 300, y + 14, { bold: true, size: 13 })
  s.column(paragraphs[5]!, 300, y + 46, 240)
  expect(texts(await b.doc(), 'paragraph')).toEqual(paragraphs)
})

test('an address that sticks out into the next column parts neither', async () => {
  const b = await book()
  const s = b.sheet()
  const address = `https://media.example.org/watch/${'a1B2c3D4'.repeat(6)}`
  const y = s.column(story(2), 50, 80, 230)
  s.line(address, 50, y, { size: 9 })
  s.column(story(3), 50, y + 24, 230)
  const end = s.column(story(4), 300, 80, 240)
  s.column(story(5), 300, end + 8, 240)
  const doc = await b.doc()
  expect(texts(doc, 'paragraph')).toEqual([2, 3, 4, 5].map(story))
  expect(texts(doc, 'links')).toEqual([address])
})

test.each([
  { last: 'killed six civilians of one family in their own house.', joined: true },
  { last: 'killed six civilians.', joined: false },
])(
  'an account whose last line is full goes on after a break with its next sentence ($joined)',
  async ({ last, joined }) => {
    const b = await book()
    const s = b.sheet()
    const told = [
      'On Sunday, January 8, 2017, tanks shelled the market',
      'of a village in the western suburbs, and the shells',
      last,
    ]
    const after = 'Armed opposition factions were in control of the village when the shells fell on it.'
    const y = s.column(story(2), 50, 80, 270)
    told.forEach((line, i) => {
      s.line(line, 50, y + 8 + 14.3 * i)
    })
    s.column(story(3), 330, s.column(after, 330, 80, 230) + 8, 230)
    const whole = told.join(' ')
    expect(texts(await b.doc(), 'paragraph')).toEqual([
      story(2),
      ...(joined ? [`${whole} ${after}`] : [whole, after]),
      story(3),
    ])
  },
)

test('words that head a paragraph are told though a column break follows them closely', async () => {
  const b = await book()
  const s = b.sheet()
  const words = `Homs governorate: ${story(4)}`.split(' ')
  const y = s.column(story(2), 50, 80, 230)
  s.column(words.slice(0, 11).join(' '), 50, y + 8, 230)
  s.column(words.slice(11).join(' '), 300, 80, 240)
  const doc = await b.doc()
  const block = doc.blocks.at(-1)!
  expect(doc.text.slice(block.start, block.end)).toBe(words.join(' '))
  expect(doc.text.slice(block.runIn!.start, block.runIn!.end)).toBe('Homs governorate:')
})

test('the last words of a paragraph beside a table are none of its cells', async () => {
  const b = await book()
  const s = b.sheet()
  const left =
    'The market of the village was struck by two missiles, and nine civilians of one family were killed at once.'
  const end = s.column(left, 320, 120, 230)
  const rows = [
    ['Party', 'Massacres', 'Victims'],
    ['Government', '13', '112'],
    ['ISIS', '2', '16'],
    ['Others', '1', '5'],
  ]
  const first = end - 14.3 - 2 * 14.3
  rows.forEach((row, i) => {
    for (const [j, cell] of row.entries()) s.line(cell, [50, 140, 220][j]!, first + 14.3 * i, { size: 10 })
  })
  s.column(story(3), 50, 400, 480)
  const doc = await b.doc()
  expect(texts(doc, 'paragraph')).toContain(left)
  expect(doc.blocks.find((x) => x.kind === 'table')!.rows).toHaveLength(4)
})
