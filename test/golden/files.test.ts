import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { goldenFiles, goldFiles } from '../../src/golden/files.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-golden-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const gold = (id: string): string => JSON.stringify({ report: { id }, incidents: [] })

test('a golden folder’s ledger, scores and places are no gold', async () => {
  for (const name of ['ledger.jsonl', 'places.jsonl', 'scores.json']) writeFileSync(join(folder, name), '{}')
  writeFileSync(join(folder, 'march.json'), gold('march'))
  writeFileSync(join(folder, 'march.txt'), 'a text layer')
  expect((await goldFiles(folder)).map((f) => basename(f))).toEqual(['march.json'])
  expect([...(await goldenFiles(folder)).keys()]).toEqual(['march'])
})
