import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { output } from '../golden/sample.js'
import { folder, root, tawthiq } from './run.js'

const base = folder()
const run = (...args: string[]) => tawthiq(args, { cwd: base })
const golden = (): string => readFileSync(join(base, 'golden/snhr-2017-01.json'), 'utf8')
/** Writes an output that says what golden says, but for one planted change. */
const plant = (change: (report: ReturnType<typeof output>) => void = () => {}, folder = 'output'): void => {
  const report = output()
  change(report)
  mkdirSync(join(base, folder), { recursive: true })
  writeFileSync(join(base, folder, 'snhr-2017-01.json'), JSON.stringify(report))
}

beforeAll(() => {
  mkdirSync(join(base, 'golden'))
  cpSync(join(root, 'golden/snhr-2017-01.json'), join(base, 'golden/snhr-2017-01.json'))
})

describe('from a difference to a verdict', () => {
  test('equal: exit 0', () => {
    plant()
    const { code, out } = run('check')
    expect(out).toContain('No difference from golden.')
    expect(code).toBe(0)
  })
  test('the scores are accepted, on record', () => {
    const { code } = run('accept', 'snhr-2017-01', '--scores', '--reason', 'measured', '--yes')
    expect(code).toBe(0)
    expect(run('check', '--ratchet').code).toBe(0)
  })
  test('a planted count is one line: report, incident, page, field, golden, output, words; exit 1', () => {
    plant((report) => {
      report.incidents[4]!.victims.killed.total = 99
    })
    const { code, out } = run('check', '--quiet')
    expect(out.split('\n')[0]).toMatch(
      /^snhr-2017-01\/05 {2}p\. 3 {2}victims\.killed\.total {2}golden \d+ {2}output 99 {2}read from “killing of” by victims\/killed$/,
    )
    expect(code).toBe(1)
  })
  test('the ratchet names the incident that flipped', () => {
    const { code, out } = run('check', '--ratchet', '--quiet')
    expect(out).toMatch(/fell {2}victims\.killed\.total {2}accepted 100\.0%, now 95\.2%: snhr-2017-01\/05/)
    expect(code).toBe(1)
  })
  test('--json and --html say the same', () => {
    const { out } = run('check', '--json', '--html', 'check.html')
    expect(JSON.parse(out).reports[0].differences).toHaveLength(1)
    expect(readFileSync(join(base, 'check.html'), 'utf8')).toContain('victims.killed.total')
  })
  test('nobody there to ask: nothing is written', () => {
    const before = golden()
    const { code, err } = run('accept', 'snhr-2017-01', '--reason', 'why not')
    expect(err).toMatch(/nobody is there to ask.*--yes/)
    expect(code).toBe(2)
    expect(golden()).toBe(before)
  })
  test('one field of one incident is accepted, with who, when and why', () => {
    const { code } = run(
      'accept',
      'snhr-2017-01',
      '--incident',
      '05',
      '--field',
      'victims.killed',
      '--reason',
      'p. 3 says so',
      '--yes',
    )
    expect(code).toBe(0)
    expect(JSON.parse(golden()).incidents[4].victims.killed.total).toBe(99)
    const ledger = readFileSync(join(base, 'golden/ledger.jsonl'), 'utf8').trim().split('\n')
    expect(JSON.parse(ledger.at(-1) as string)).toMatchObject({
      report: 'snhr-2017-01',
      incident: 'snhr-2017-01/05',
      field: 'victims.killed',
      why: 'p. 3 says so',
    })
    expect(run('check').code).toBe(0)
  })
  test('a verdict falls when golden changes under it', () => {
    const changed = JSON.parse(golden())
    changed.incidents[4].victims.killed.total = 5
    writeFileSync(join(base, 'golden/snhr-2017-01.json'), JSON.stringify(changed, null, 2))
    expect(run('check', '--quiet').out).toMatch(/verdict fell on snhr-2017-01\/05 victims\.killed: golden changed/)
  })
})

describe('diff', () => {
  test('two runs: what changed, why, and the totals', () => {
    plant(undefined, 'before')
    plant((report) => {
      const incident = report.incidents[4]!
      incident.victims.killed.total += 1
      incident.rules['victims.killed.total'] = 'victims/other'
      report.incidents[0]!.control.reverse()
    }, 'after')
    const { code, out } = run('diff', 'before', 'after')
    expect(code).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('[the rule changed: victims/killed → victims/other]')
    expect(out.replace(/\s+/g, ' ')).toContain('[only the order changed]')
    expect(out).toMatch(/killed {2}205 {2}→ {2}206/)
    expect(run('diff', 'before', 'before').code).toBe(0)
  })
})

test('200 reports are checked in under two seconds of work', () => {
  mkdirSync(join(base, 'many-golden'))
  mkdirSync(join(base, 'many'))
  const report = output()
  const gold = JSON.parse(readFileSync(join(root, 'golden/snhr-2017-01.json'), 'utf8'))
  for (let n = 0; n < 200; n++) {
    const id = `report-${n}`
    writeFileSync(join(base, 'many-golden', `${id}.json`), JSON.stringify({ ...gold, report: { ...gold.report, id } }))
    writeFileSync(join(base, 'many', `${id}.json`), JSON.stringify({ ...report, report: { ...report.report, id } }))
  }
  const { code, out } = run('check', '--golden', 'many-golden', '--out', 'many')
  expect(out).toContain('200 reports, 4200 incidents: 4200 found')
  expect(code).toBe(0)
})
