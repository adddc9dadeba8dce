import { expect, test } from 'vitest'
import { Refusal } from '../../src/model/note.js'
import { readReport } from '../../src/pipeline.js'
import { importPdfjs } from '../../src/read/globals.js'
import { textLayer } from '../../src/text/index.js'
import { locked, pdfOf, pixel, sentence } from './files.js'

const codeOf = async (bytes: Uint8Array, options = {}): Promise<string> => {
  try {
    await textLayer(bytes, options)
    return 'read'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('what is no report is refused by name', async () => {
  expect(await codeOf(new Uint8Array())).toBe('empty-file')
  expect(await codeOf(bytes(' \n\n '))).toBe('empty-file')
  expect(await codeOf(pixel)).toBe('not-a-report')
  expect(await codeOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]))).toBe('not-a-report')
  expect(await codeOf(bytes('PK\u0003\u0004 a zip archive'))).toBe('not-a-report')
  expect(await codeOf(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))).toBe('not-a-report')
  expect(await codeOf(bytes('<!doctype html><html><body>A page</body></html>'))).toBe('not-a-report')
})

test('a user password is asked for; a wrong one is called wrong; the right one opens', async () => {
  const file = await locked({ userPassword: 'secret', ownerPassword: 'owner' })
  expect(await codeOf(file)).toBe('encrypted')
  await expect(textLayer(file)).rejects.toThrow(/needs a password/)
  await expect(textLayer(file, { password: 'guess' })).rejects.toThrow(/not the right one/)
  expect((await textLayer(file, { password: 'secret' })).text).toBe(sentence)
})

test('an owner password alone is no obstacle', async () => {
  expect((await textLayer(await locked({ ownerPassword: 'owner' }))).text).toBe(sentence)
})

test('a truncated file is damaged', async () => {
  const file = await pdfOf(sentence)
  expect(await codeOf(file.slice(0, 60))).toBe('damaged')
  expect(await codeOf(bytes('%PDF-1.7\nnothing else'))).toBe('damaged')
})

test('pictures of pages: all of them is a refusal, some of them a note with the page', async () => {
  expect(await codeOf(await pdfOf(null, null))).toBe('no-text-layer')
  const doc = await textLayer(await pdfOf(sentence, null, sentence))
  expect(doc.notes).toMatchObject([{ code: 'page-without-text', page: 2 }])
})

test('a picture at the edge of a written report is its cover: listed, no doubt', async () => {
  const doc = await textLayer(await pdfOf(null, sentence, sentence, sentence, null))
  expect(doc.notes).toEqual([])
  expect(doc.dropped.filter((d) => d.why === 'cover').map((d) => d.page)).toEqual([1, 5])
  const hole = await textLayer(await pdfOf(sentence, null, sentence, sentence, null))
  expect(hole.notes.map((n) => n.page)).toEqual([2, 5])
})

test('a picture after a page that is full of text, or after half a sentence, may be a lost page', async () => {
  const full = Array.from({ length: 40 }, () => sentence).join(' ')
  const after = async (...texts: string[]) => (await textLayer(await pdfOf(...texts, null))).notes.map((n) => n.page)
  expect(await after(full, full, full)).toEqual([4])
  expect(await after(full, full, sentence)).toEqual([])
  expect(await after(sentence, sentence, 'On Tuesday, January 3, 2017, tanks shelled the market of')).toEqual([4])
  const before = await textLayer(await pdfOf(null, `of the market. ${sentence}`, sentence, sentence))
  expect(before.notes).toMatchObject([{ code: 'page-without-text', page: 1 }])
})

test('text that is no language is told, page by page', async () => {
  const caesar = Array.from(
    { length: 12 },
    () => 'Tkvfcz uifsf xbt bo bubdl po b wjmmbhf boe gjwf djwjmjbot xfsf ljmmfe.',
  ).join(' ')
  expect(await codeOf(await pdfOf(caesar))).toBe('broken-characters')
  const doc = await textLayer(await pdfOf(sentence, caesar))
  expect(doc.notes).toMatchObject([{ code: 'broken-characters', page: 2 }])
  expect(doc.text).toBe(sentence)
})

test('more pages than allowed are refused', async () => {
  const three = await pdfOf(sentence, sentence, sentence)
  expect(await codeOf(three, { maxPages: 2 })).toBe('too-large')
  await expect(readReport('a.pdf', three, { maxPages: 2 })).rejects.toThrow(/has 3 pages; at most 2/)
  expect((await readReport('a.pdf', three, { maxPages: 3 })).doc.pages).toHaveLength(3)
})

test('reading leaves the built-ins of the process as they were', async () => {
  const before = [Array.prototype.push, Function.prototype.toString, JSON.parse, JSON.stringify]
  await importPdfjs()
  await textLayer(await pdfOf(sentence))
  expect([Array.prototype.push, Function.prototype.toString, JSON.parse, JSON.stringify]).toEqual(before)
})
