import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textLayer } from '../../src/text/index.js'

const raw = readFileSync(join(import.meta.dirname, '../fixtures/snhr-test-2018-02.txt'), 'utf8')
const wide = (text: string, little: boolean): Uint8Array => {
  const out = Buffer.from(text, 'utf16le')
  return new Uint8Array(little ? out : out.swap16())
}

test('Windows line ends, UTF-16 and a byte order mark change nothing', async () => {
  const plain = await textLayer(new TextEncoder().encode(raw))
  for (const bytes of [
    new TextEncoder().encode(raw.replaceAll('\n', '\r\n')),
    new TextEncoder().encode(`\ufeff${raw}`),
    wide(`\ufeff${raw}`, true),
    wide(`\ufeff${raw}`, false),
    wide(raw, true),
  ])
    expect((await textLayer(bytes)).text).toBe(plain.text)
})

test('the old Western code page is read as what it is', async () => {
  const doc = await textLayer(
    Uint8Array.from(Buffer.from('Attack on Jam\x92ieyat caf\xe9.\nFive people were killed.', 'latin1')),
  )
  expect(doc.text).toContain('Jam’ieyat café')
})
