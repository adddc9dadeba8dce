import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../src/pipeline.js'

const printed = readFileSync(join(import.meta.dirname, '../fixtures/snhr-test-2015-10.txt'), 'utf8')
const audited = async (text: string) =>
  (await readReport('snhr-test-2015-10.txt', new TextEncoder().encode(text))).report.checks

test('a sound report fails no check', { timeout: 60_000 }, async () => {
  expect((await audited(printed)).filter((c) => c.ok !== true)).toEqual([])
})

test('three figures falsified: exactly their checks fail, and the suspects hold the truth', {
  timeout: 60_000,
}, async () => {
  const changes = [
    ['Damascus suburbs: 3', 'Damascus suburbs: 4'],
    ['ISIS: 16 individuals', 'ISIS: 18 individuals'],
    ['65 children and 36 women', '65 children and 39 women'],
  ] as const
  let text = printed
  for (const [from, to] of changes) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  const failed = (await audited(text)).filter((c) => c.ok === false && !c.id.startsWith('stated.'))
  expect(failed.map((c) => [c.id, c.suspects?.[0]?.incident, c.suspects?.[0]?.implied])).toEqual([
    ['incidents.byGovernorate.Damascus suburbs', null, 3],
    ['killed.women', null, 36],
    ['killed.byPerpetrator.isis.total', null, 16],
  ])
})
