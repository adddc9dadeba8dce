import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { ReportFile } from '../../src/model/record.js'
import { fixtures, folder, type Ran, root, tawthiq } from './run.js'

const base = folder()
const files = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(base, out))
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(base, out, name), 'utf8')]),
  )
const records = (out: string, id: string): ReportFile =>
  ReportFile.parse(JSON.parse(files(out)[`${id}.json`] as string))

let first: Ran
beforeAll(() => {
  for (const name of ['input', 'golden', 'texts']) mkdirSync(join(base, name))
  copyFileSync(join(root, 'input/snhr-2017-01.pdf'), join(base, 'input/snhr-2017-01.pdf'))
  for (const name of ['snhr-2017-01.json', 'scores.json', 'ledger.jsonl'])
    copyFileSync(join(root, 'golden', name), join(base, 'golden', name))
  copyFileSync(join(fixtures, 'snhr-2017-01.txt'), join(base, 'texts/snhr-2017-01.txt'))
  // Without a network: what would use it throws.
  first = tawthiq(['ingest', '--jobs', '1'], {
    cwd: base,
    node: ['--import', pathToFileURL(join(root, 'test/cli/offline.mjs')).href],
  })
}, 120_000)

describe('the January 2017 report, from the PDF, without a network', () => {
  test('all well', () => {
    expect(first.err).toBe('')
    expect(first.code).toBe(0)
  })
  test('the network guard bites', () => {
    const { code, err } = tawthiq(['review', '--port', '0'], {
      cwd: base,
      node: ['--import', pathToFileURL(join(root, 'test/cli/offline.mjs')).href],
    })
    expect(err).toContain('NETWORK: net.listen')
    expect(code).not.toBe(0)
  })
  test('says what was found, against the report’s own figures, and where the files are', () => {
    const lines = first.out.split('\n')
    expect(lines.every((line) => [...line].length <= 100)).toBe(true)
    expect(first.out).toMatch(/all +21 ✓ +205 ✓ +64 ✓ +27 ✓/)
    for (const row of [/syrian-regime +6 ✓ +48 ✓ +21 ✓ +8 ✓/, /other +3 ✓ +81 ✓ +11 ✓ +7 ✓/, /Deir Ez-Zour +5 ✓/])
      expect(first.out).toMatch(row)
    expect(first.out).toMatch(/all \d+ figures of the report’s own summary hold/)
    expect(first.out).toMatch(/snhr-2017-01\/11 {2}p\. 5 {2}weekday-mismatch/)
    expect(first.out).toMatch(/Records: output\/snhr-2017-01\.json\. Every input: output\/manifest\.json\./)
  })
  test('the record file is valid, and every span lies in its text', () => {
    const { incidents, checks } = records('output', 'snhr-2017-01')
    expect(incidents).toHaveLength(21)
    expect(checks.filter((c) => c.ok !== true)).toEqual([])
    for (const incident of incidents) {
      expect(incident.source.pages?.length).toBeGreaterThan(0)
      expect(incident.source.regions.length).toBeGreaterThan(0)
      for (const span of Object.values(incident.spans).flat())
        if ('start' in span) expect(incident.text.slice(span.start, span.end)).not.toBe('')
    }
  })
  test('no accepted score has fallen, and no verdict', () => {
    const { code, out } = tawthiq(['check', '--ratchet'], { cwd: base })
    expect(out).not.toMatch(/\bfell\b/)
    expect(code).toBe(0)
  })
  test('a second run gives the same bytes', () => {
    const before = files('output')
    expect(tawthiq(['ingest', '--out', 'again', '--jobs', '1'], { cwd: base }).code).toBe(0)
    expect(files('again')).toEqual(before)
  })
  test('the plain text gives the same records, apart from pages and regions', () => {
    expect(tawthiq(['ingest', 'texts', '--out', 'from-text', '--jobs', '1'], { cwd: base }).code).toBe(0)
    const bare = (out: string) =>
      records(out, 'snhr-2017-01').incidents.map(({ source: _s, evidence: _e, ...incident }) => incident)
    expect(bare('from-text')).toEqual(bare('output'))
  })
  test('--json is for programs: the summary is the last line', () => {
    const { out } = tawthiq(['ingest', 'texts', '--out', 'from-text', '--json', '--jobs', '1'], { cwd: base })
    const last = JSON.parse(out.trim().split('\n').at(-1) as string)
    expect(last.event).toBe('summary')
    expect(last.total.killed.found).toBe(205)
  })
  test('--strict: a falsified figure of the summary is exit code 1, and named', () => {
    const text = readFileSync(join(fixtures, 'snhr-2017-01.txt'), 'utf8')
    mkdirSync(join(base, 'false'))
    writeFileSync(join(base, 'false/snhr-2017-01.txt'), text.replace(/including 64 children/, 'including 63 children'))
    const { code, out } = tawthiq(['ingest', 'false', '--out', 'out-false', '--strict', '--jobs', '1'], { cwd: base })
    expect(out).toContain('killed.children: the report says 63, found 64')
    expect(code).toBe(1)
  })
})
