import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, makeReports, readable, runner } from './reports.js'

const REPORTS = 400
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-shards-'))
const run = runner(folder)
/** In no order, as schedulers hand them out. */
const order = [3, 8, 1, 6, 2, 5, 7, 4]
let single: Record<string, string>

beforeAll(async () => {
  await makeReports(join(folder, 'input'), REPORTS)
  run(['ingest', 'input', '--out', 'single', '--quiet'])
  single = filesOf(join(folder, 'single'))
  expect(Object.keys(single)).toHaveLength(readable(REPORTS) + 1)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('shards', () => {
  test('eight in any order, merged: the bytes of a single run', () => {
    for (const i of order) run(['ingest', 'input', '--shard', `${i}/8`, '--out', `shard/${i}`, '--quiet'])
    const all = order.map((i) => `shard/${i}`)
    expect(run(['merge', ...all, '--out', 'merged'])).toEqual({
      code: 0,
      out: expect.stringContaining(`${readable(REPORTS)} record files of ${REPORTS} reports from 8 shards`),
    })
    expect(filesOf(join(folder, 'merged'))).toEqual(single)
    // Merged again over what stands there, with a record that no shard has any more.
    const files = filesOf(join(folder, 'merged'))
    const manifest = JSON.parse(files['manifest.json'] as string)
    manifest.inputs.push({ ...manifest.inputs[0], file: 'gone.txt', id: 'gone', output: 'gone.json' })
    writeFileSync(join(folder, 'merged/manifest.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'merged/gone.json'), '{}')
    run(['merge', ...all.reverse(), '--out', 'merged'])
    expect(filesOf(join(folder, 'merged'))).toEqual(single)

    expect(run(['merge', ...all.slice(2), '--out', 'part'])).toEqual({
      code: 1,
      out: expect.stringMatching(/of 8 shards these are missing: \d, \d/),
    })
    rmSync(join(folder, 'shard/5/.shard'))
    expect(run(['merge', ...all, '--out', 'part']).out).toContain('shard/5: not a shard that was read to its end')
  }, 120_000)

  test('two reports with one id, read by runs that did not know of each other, are not merged', () => {
    mkdirSync(join(folder, 'a'))
    mkdirSync(join(folder, 'b'))
    writeFileSync(join(folder, 'a/one.txt'), 'On 3 March 2016, shelling killed two civilians in Homs city.\n')
    writeFileSync(join(folder, 'b/ONE.txt'), 'On 4 March 2016, shelling killed three civilians in Homs city.\n')
    for (const name of ['a', 'b']) run(['ingest', name, '--out', `out-${name}`, '--quiet'])
    const { code, out } = run(['merge', 'out-a', 'out-b', '--out', 'both'])
    expect([code, out]).toEqual([1, expect.stringContaining('ONE.txt (out-b) have one report id, one')])
  }, 60_000)

  test('a share that is none is wrong usage', () => {
    for (const share of ['5/4', '0/4', 'x', '1/'])
      expect(run(['ingest', 'input', '--shard', share])).toEqual({
        code: 2,
        out: expect.stringContaining('expected a share such as 3/8'),
      })
  })
})
