import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-release-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program in a folder of its own; the exit code and what it printed. */
function run(args: readonly string[], env: Record<string, string> = {}): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { code: status, out: stdout + stderr }
}

execFileSync(process.execPath, [main, 'ingest', join(root, 'input'), '--golden', 'golden', '--quiet'], { cwd: folder })

describe('tawthiq release and verify', () => {
  test('a release is made once, and made again elsewhere it is the same', () => {
    expect(run(['release', '2017.1']).out).toContain('releases/2017.1: 1 report, 21 incidents, 23 files')
    expect(run(['release', '2017.1'])).toEqual({
      code: 1,
      out: expect.stringContaining('this release is there already'),
    })
    const again = run(['verify', 'releases/2017.1', '--input', join(root, 'input')], {
      TZ: 'Asia/Tokyo',
      LC_ALL: 'ar_SY.UTF-8',
    })
    expect(again).toEqual({ code: 0, out: expect.stringMatching(/^identical: /) })
  })
  test('verify names the first field after a planted change, and the report that is not there', () => {
    const path = join(folder, 'releases/2017.1/data/incidents.jsonl')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"killed_total":12', '"killed_total":21'))
    const { code, out } = run(['verify', 'releases/2017.1', '--input', join(root, 'input')])
    writeFileSync(path, text)
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringContaining('snhr-2017-01/01 killed_total: the release has “21”, made again it is “12”'),
    })
    expect(run(['verify', 'releases/2017.1', '--input', 'releases'])).toEqual({
      code: 1,
      out: expect.stringContaining('snhr-2017-01.pdf: the release was made from this report, and it is not there'),
    })
  })
  test('wrong use says what to do', () => {
    expect(run(['release', '../x'])).toEqual({
      code: 2,
      out: expect.stringContaining('expected a version such as 2017.1'),
    })
    expect(run(['verify', 'nowhere'])).toEqual({ code: 2, out: expect.stringContaining('there is no release') })
    expect(run(['export', '--to', 'doc'])).toEqual({
      code: 2,
      out: expect.stringContaining('no such format. There are csv,'),
    })
    expect(run(['stats', '--out', 'empty'])).toEqual({
      code: 1,
      out: expect.stringContaining('Run “tawthiq ingest” first'),
    })
  })
})

test('a spelling that a person accepts counts from then on, in the ledger', () => {
  expect(run(['places']).out).toMatch(/governorate\s+Babka, Aleppo/)
  const accept = ['places', '--golden', 'golden', '--accept', 'Babka, Aleppo', '--as', 'Batabo', '--reason', 'a test']
  expect(run(accept)).toEqual({ code: 0, out: expect.stringContaining('Babka, Aleppo is Batabo from now on') })
  expect(run(['places']).out).toMatch(/place\s+Babka, Aleppo .*accepted spelling of Batabo/)
  expect(readFileSync(join(folder, 'golden/places.jsonl'), 'utf8')).toContain('"why":"a test"')
})

test('places of the January report: coordinates from GeoNames, each one looked at', () => {
  rmSync(join(folder, 'golden'), { recursive: true, force: true })
  const rows = JSON.parse(run(['places', '--json']).out) as {
    place: string
    coordinates: { lat: number; lon: number; precision: string }
  }[]
  const located = rows
    .filter((r) => r.coordinates.precision === 'place')
    .map((r) => `${r.place} ${r.coordinates.lat.toFixed(2)} ${r.coordinates.lon.toFixed(2)}`)
  expect(located).toEqual([
    'Mohasan 35.23 40.32',
    'Deir Ez-Zour 35.34 40.14',
    'Taldao 34.88 36.52',
    'Ma’aret Misreen 36.01 36.67',
    'Izaz 36.59 37.05',
    'Tadef 36.35 37.53',
    'Jabla 35.36 35.93',
  ])
})

test('stats: the sums are the records’', () => {
  const stats = JSON.parse(run(['stats', '--json']).out)
  expect([stats.incidents, stats.killed, stats.children, stats.women]).toEqual([21, 205, 64, 27])
  expect(run(['stats', 'snhr-2017-01']).out).toContain('By governorate')
})
