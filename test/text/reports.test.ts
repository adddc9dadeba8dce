import { expect, test } from 'vitest'
import { diffWords } from '../../src/golden/words-diff.js'
import { readPdf } from '../../src/read/pdf.js'
import { drawPage } from '../../src/text/draw.js'
import { pagesOf, regionsOf, textLayer } from '../../src/text/index.js'
import { bytesOf, incidentsOf, reports } from './fixtures.js'

test('the golden text layer, letter for letter', async () => {
  const golden = new TextDecoder().decode(bytesOf('golden/snhr-2017-01.txt'))
  expect(`${(await textLayer(bytesOf('input/snhr-2017-01.pdf'))).text}\n`).toBe(golden)
})

test.each(reports)('%s: every incident is a block of its own, as gold has it', async (file, gold) => {
  const doc = await textLayer(bytesOf(file))
  const blocks = doc.blocks.map((b) => doc.text.slice(b.runIn?.end ?? b.start, b.end).trim())
  for (const text of incidentsOf(gold)) expect(blocks.filter((b) => b === text)).toHaveLength(1)
})

test.each([
  'test/fixtures/snhr-2017-01-chromium.pdf',
  'test/fixtures/snhr-2017-01-libreoffice.pdf',
  'test/fixtures/snhr-2017-01.txt',
])('%s gives the words of the golden text layer, in order', async (file) => {
  const golden = new TextDecoder().decode(bytesOf('golden/snhr-2017-01.txt'))
  const body = golden.slice(golden.indexOf('Executive Summary'))
  const { text } = await textLayer(bytesOf(file))
  const diff = diffWords(
    body.replace(/Perpetrator party[\s\S]*?Total\t21/, ''),
    text.slice(text.indexOf('Executive Summary')),
  )
  expect(diff.missing).toEqual([])
  expect(diff.misplaced).toEqual([])
})

test.each(reports.filter(([file]) => file.endsWith('.pdf')))(
  '%s: the boxes of its incidents hold their words',
  async (file, gold) => {
    const bytes = bytesOf(file)
    const doc = await textLayer(bytes)
    const { pages } = await readPdf(bytes)
    for (const text of incidentsOf(gold).slice(0, 10)) {
      const start = doc.text.indexOf(text)
      const regions = regionsOf(doc, { start, end: start + text.length })
      expect(pagesOf(doc, { start, end: start + text.length })).toEqual([...new Set(regions.map((r) => r.page))])
      // Read back: what the page's own runs have inside the boxes.
      const inside = regions.map((r) =>
        pages[r.page - 1]!.runs.filter(
          (run) =>
            run.y > r.y &&
            run.y < r.y + r.height &&
            run.x + run.width / 2 > r.x &&
            run.x + run.width / 2 < r.x + r.width,
        )
          .sort((a, b) => a.x - b.x)
          .map((run) => run.text)
          .join(''),
      )
      const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '')
      const runIn = doc.blocks.find((b) => b.start <= start && b.end >= start + text.length)!.runIn
      const head = runIn === null ? '' : letters(doc.text.slice(runIn.start, runIn.end))
      const read = letters(inside.join(''))
      expect(read.startsWith(head) ? read.slice(head.length) : read).toContain(letters(text).slice(0, 200))
    }
  },
)

test('the box of a word in the middle of a line stands where the word is drawn', async () => {
  const doc = await textLayer(bytesOf('input/snhr-2017-01.pdf'))
  // pdftotext -bbox: "Russian" at x 462.8…506.0 on page 5.
  const at = doc.text.indexOf('Russian fired missiles at the eastern parts')
  const [box] = regionsOf(doc, { start: at, end: at + 'Russian'.length })
  expect(box!.page).toBe(5)
  expect(Math.abs(box!.x - 462.8)).toBeLessThan(4)
  expect(Math.abs(box!.x + box!.width - 506)).toBeLessThan(4)
})

test('links stand on their words, and every one is found', async () => {
  const doc = await textLayer(bytesOf('input/snhr-2017-01.pdf'))
  const named = doc.links.find((l) => l.span !== null && doc.text.slice(l.span.start, l.span.end) === 'Following URL')
  expect(named?.url).toMatch(/Methodology\.pdf$/)
  expect(doc.links.filter((l) => l.page === 4)).toHaveLength(6)
})

test('a page can be drawn for people to look at', async () => {
  const bytes = bytesOf('test/fixtures/snhr-test-2015-10.pdf')
  const doc = await textLayer(bytes)
  const { pages } = await readPdf(bytes)
  const svg = drawPage(pages[0]!, doc, [{ start: 0, end: 20 }])
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain('Introduction')
})
