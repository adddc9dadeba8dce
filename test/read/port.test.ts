import { expect, test } from 'vitest'
import { importPdfjs } from '../../src/read/globals.js'
import { copied } from '../../src/read/port.js'

test.each([
  ['a number', 3],
  ['nothing', undefined],
  ['a list', [1, 'b', [null, undefined]]],
  ['records in records', { a: { b: [true, null, 'c'] }, d: undefined }],
  ['a map', new Map([['a', { b: 1 }]])],
  ['bytes', Uint8Array.of(1, 2, 3)],
  ['a day', new Date(0)],
])('%s: the receiver gets a copy, as structuredClone makes it', (_, value) => {
  const copy = copied(value)
  expect(copy).toEqual(structuredClone(value))
  if (typeof value === 'object') expect(copy).not.toBe(value)
})

test('what belongs to one side alone cannot be sent', () => {
  expect(() => copied({ call: () => {} })).toThrow(/could not be cloned/)
})

test('bytes that are given away are not copied', () => {
  const data = Uint8Array.of(1, 2, 3)
  expect((copied({ data }, [data.buffer]) as { data: unknown }).data).toBe(data)
})

test('loading pdf.js twice at once leaves the process as it was', async () => {
  const before = [console.warn, JSON.stringify, JSON.parse, Array.prototype.push, Function.prototype.toString]
  await Promise.all([importPdfjs(), importPdfjs()])
  expect([console.warn, JSON.stringify, JSON.parse, Array.prototype.push, Function.prototype.toString]).toEqual(before)
})
