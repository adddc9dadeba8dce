import { expect, test } from 'vitest'
import { unfoldColumns } from '../../src/layout/plain/columns.js'
import { fromText } from '../../src/text/index.js'
import { story, texts } from './pdf.js'

/** Words in lines of at most so many characters. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A page as "pdftotext -layout" writes it: columns side by side, `gap` characters between them at least. */
function sheet(columns: readonly string[][], width: number, gap = 3, apart = false): string {
  const rows: string[] = []
  const put = (row: number, at: number, text: string): void => {
    rows[row] = `${(rows[row] ?? '').padEnd(at)}${text}`
  }
  columns.forEach((paragraphs, c) => {
    const lines = paragraphs.flatMap((p, i) => [...(i > 0 ? [''] : []), ...wrapped(p, width)])
    // Columns that do not keep step: every line has a row of its own.
    lines.forEach((line, i) => {
      if (line !== '') put(apart ? columns.length * i + c : i, c * (width + gap), line)
    })
  })
  return Array.from(rows, (row) => row ?? '').join('\n')
}

const page = (raw: string): string[] => texts(fromText(raw))

test.each([
  { columns: [2, 3], width: 50 },
  { columns: [2, 3], width: 44, gap: 2 },
  { columns: [2, 3, 4], width: 38 },
  { columns: [2, 3], width: 46, gap: 4, apart: true },
])('columns side by side are read one after the other (%o)', ({ columns, width, gap, apart }) => {
  const told = columns.map((n) => [story(n), story(n + 10)])
  expect(page(sheet(told, width, gap, apart))).toEqual(told.flat())
})

test('a paragraph goes on in the next column, and on the next page', () => {
  const words = story(2).split(' ')
  const [a, b] = [words.slice(0, 24), words.slice(24)].map((w) => w.join(' '))
  const one = sheet(
    [
      [story(3), story(4), a!],
      [b!, story(5), story(6), story(7).slice(0, story(7).indexOf(' which'))],
    ],
    50,
  )
  const two = sheet(
    [
      [story(7).slice(story(7).indexOf('which')), story(8)],
      [story(9), story(10)],
    ],
    50,
  )
  const out = page(`${one}\n\f${two}`)
  expect(out.slice(0, 3)).toEqual([story(3), story(4), `${a} ${b}`])
  expect(out.slice(3)).toEqual([story(5), story(6), story(7), story(8), story(9), story(10)])
})

test('a long address sticks out of its column and parts nothing', () => {
  const address = `https://media.example.org/watch/archive/2017/01/${'0'.repeat(20)}`
  const left = wrapped(story(2), 50)
  const right = wrapped(`${story(3)} ${story(4)}`, 50)
  const rows = [...left, address, ...wrapped(story(5), 50)].map((line, i) =>
    line === address ? line : `${line.padEnd(53)}${right[i] ?? ''}`.trimEnd(),
  )
  right.splice(left.length, 1)
  expect(page(rows.join('\n'))).toContain(story(2))
})

test('one column, a table, a list of figures and a centred heading stay as they are', () => {
  const rows = [
    ...wrapped(story(2), 90),
    '',
    '                              Syrian regime forces',
    '',
    'Perpetrator party                 Massacres      Victims       Children',
    'Government forces                 13             112           46',
    'Alleged Russian forces            5              57            10',
    'Armed opposition factions         2              12            2',
    'International coalition           1              5             3',
    'Unidentified groups               1              16            3',
    '',
    ...wrapped(story(3), 90).map((line) => line.replace(/ (?=\S+$)/u, '    ')),
  ].join('\n')
  expect(unfoldColumns(rows)).toBe(rows)
  expect(page(rows)).toEqual(expect.arrayContaining([story(2), 'Syrian regime forces', story(3)]))
})

test('text without form feeds is read in stretches of a page’s length: none is lost', () => {
  const pages = Array.from({ length: 12 }, (_, i) => sheet([[story(3 * i + 2)], [story(3 * i + 3)]], 50))
  const out = page(pages.join('\n\n')).join(' ')
  for (let i = 0; i < 12; i++) expect(out).toContain(`fired ${3 * i + 2} missiles`)
  const words = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
  expect(words(unfoldColumns(pages.join('\n\n')))).toBe(words(pages.join('\n\n')))
})

test('a row more between two lines is no paragraph’s end where the first of them is full', () => {
  const told = [
    'The shells fell on the market, the school',
    'and the houses of the Civil',
    'Defense team of the village, and killed',
    'five of its members at once. The village',
  ]
  const left = [story(2), story(3), story(4)].flatMap((s) => wrapped(s, 42))
  const right = [
    ...wrapped(story(5), 42),
    '',
    told[0]!,
    `${told[1]} ${told[2]!.slice(0, 12)}`,
    '',
    told[2]!.slice(13),
    told[3]!,
  ]
  const rows = left.map((line, i) => `${line.padEnd(46)}${right[i] ?? ''}`.trimEnd())
  expect(page(rows.join('\n')).at(-1)).toBe(told.join(' '))
})
