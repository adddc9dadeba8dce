import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))

/** Reports with their gold: the same report in several layouts, as PDF and as plain text. */
export const reports: readonly (readonly [file: string, gold: string])[] = [
  ['input/snhr-2017-01.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01-chromium.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01-libreoffice.pdf', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-2017-01.txt', 'golden/snhr-2017-01.json'],
  ['test/fixtures/snhr-test-2015-10.pdf', 'test/fixtures/snhr-test-2015-10.gold.json'],
  ['test/fixtures/snhr-test-2015-10.txt', 'test/fixtures/snhr-test-2015-10.gold.json'],
  ['test/fixtures/snhr-test-2018-02.pdf', 'test/fixtures/snhr-test-2018-02.gold.json'],
  ['test/fixtures/snhr-test-2018-02.txt', 'test/fixtures/snhr-test-2018-02.gold.json'],
]

export const incidentsOf = (gold: string): string[] =>
  (JSON.parse(readFileSync(join(root, gold), 'utf8')) as { incidents: { text: string }[] }).incidents.map((i) => i.text)
