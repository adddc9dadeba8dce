import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPriority } from '../../src/fleet/enqueue.js'
import { connect, shown } from '../../src/fleet/sql.js'
import { startServer } from './server.js'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-fleet-'))
const input = join(folder, 'input')
const single = join(folder, 'single')
let server: Awaited<ReturnType<typeof startServer>>

const REPORTS = Number(process.env.TAWTHIQ_FLEET_REPORTS ?? 20)

/** A village's name of its own for each number: "Kafr Banal". */
const village = (n: number): string =>
  `Kafr ${'BDFGHJKLMN'[n % 10]}a${'bdfghjklmn'[Math.floor(n / 10) % 10]}a${'lrstz'[Math.floor(n / 100) % 5]}`

/** Small reports, each its own: one paragraph of the January report with another day and toll. One of them is no report. */
function makeReports(): void {
  mkdirSync(input)
  for (let n = 0; n < REPORTS; n++) {
    const day = (n % 28) + 1
    writeFileSync(
      join(input, `snhr-20${10 + (n % 12)}-${String((n % 9) + 1).padStart(2, '0')}-${n}.txt`),
      `On ${day} March 2016, government helicopters dropped a barrel bomb on ${village(n)} town in the northern suburbs of Homs governorate, killing ${n + 2} civilians, including two children.\n`,
    )
  }
  writeFileSync(join(input, 'empty.txt'), '')
}

function run(args: readonly string[]): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, out: stdout + stderr }
}

function worker(url: string, ...more: string[]): { process: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(
    process.execPath,
    [main, 'worker', '--database', url, '--drain', '--jobs', '1', '--timeout', '15', '--quiet', ...more],
    { cwd: folder, stdio: 'ignore' },
  )
  return { process: child, ended: new Promise((resolve) => child.on('exit', resolve)) }
}

const bytesOf = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )

beforeAll(async () => {
  makeReports()
  server = await startServer()
  run(['ingest', 'input', '--out', single, '--quiet'])
}, 240_000)
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('workers on one queue', () => {
  test('workers are killed at random moments: every report is done, none twice, the dataset is that of a single run', async () => {
    const url = await server.url('killed')
    expect(run(['enqueue', 'input', '--database', url])).toEqual({
      code: 0,
      out: expect.stringContaining(`${REPORTS + 1} reports queued`),
    })
    expect(run(['enqueue', 'input', '--database', url]).out).not.toContain('secret-of-the-test')
    const doomed = [worker(url), worker(url)]
    for (const { process: child, ended } of doomed) {
      await new Promise((resolve) => setTimeout(resolve, 1500 + Math.random() * 1500))
      child.kill('SIGKILL')
      await ended
    }
    expect(await Promise.all([worker(url).ended, worker(url).ended])).toEqual([0, 0])
    const status = JSON.parse(run(['status', '--database', url, '--json']).out)
    expect(status).toMatchObject({ queued: 0, running: 0, retrying: 0, failed: 1, deadLetters: [] })
    run(['pull', '--database', url, '--out', join(folder, 'pulled'), '--quiet'])
    expect(bytesOf(join(folder, 'pulled'))).toEqual(bytesOf(single))
    const database = await connect(url)
    const [count] = await database.query<{ reports: number; incidents: number; history: number }>(
      `select (select count(*)::int from tawthiq.report) as reports, (select count(*)::int from tawthiq.incident) as incidents, (select count(*)::int from tawthiq.report_history) as history`,
    )
    expect(count).toEqual({ reports: REPORTS, incidents: REPORTS, history: 0 })
    const [row] = await database.query<{ killed: number; perpetrators: string }>(
      `select killed_total as killed, perpetrators from tawthiq.incident_row where place = '${village(7)}'`,
    )
    expect(row).toEqual({ killed: 9, perpetrators: 'syrian-regime' })
    await database.close()
  }, 240_000)

  test('the database goes away under load: nothing is lost and the worker comes back', async () => {
    const url = await server.url('away')
    run(['enqueue', 'input', '--database', url])
    const patient = worker(url)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await server.restart(Number(process.env.TAWTHIQ_FLEET_AWAY_MS ?? 4000))
    expect(await patient.ended).toBe(0)
    run(['pull', '--database', url, '--out', join(folder, 'back'), '--quiet'])
    expect(bytesOf(join(folder, 'back'))).toEqual(bytesOf(single))
  }, 240_000)

  test('SIGTERM: what is being read is finished, nothing is left running', async () => {
    const url = await server.url('stopped')
    run(['enqueue', 'input', '--database', url])
    const stopped = worker(url)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    stopped.process.kill('SIGTERM')
    expect(await stopped.ended).toBe(0)
    expect(JSON.parse(run(['status', '--database', url, '--json']).out)).toMatchObject({ running: 0, retrying: 0 })
  }, 120_000)
})

test('a database inside the process needs no server', () => {
  writeFileSync(
    join(folder, 'one.txt'),
    readFileSync(join(input, readdirSync(input).filter((f) => f.startsWith('snhr'))[0] as string)),
  )
  expect(run(['enqueue', 'one.txt', '--database', 'store']).code).toBe(0)
  expect(run(['worker', '--database', 'store', '--drain']).out).toContain('one.txt  1 incident')
  expect(run(['stats', '--database', 'store']).out).toContain('1 report, 1 incident')
}, 120_000)

test('shards in any order, merged: the bytes of a single run', () => {
  const folders = [3, 1, 4, 2].map((i) => {
    run(['ingest', 'input', '--shard', `${i}/4`, '--out', `shard-${i}`, '--quiet'])
    return `shard-${i}`
  })
  expect(run(['merge', ...folders, '--out', 'merged']).out).toContain(
    `${REPORTS} record files of ${REPORTS + 1} reports from 4 shards`,
  )
  expect(bytesOf(join(folder, 'merged'))).toEqual(bytesOf(single))
  expect(run(['ingest', 'input', '--shard', '5/4'])).toEqual({
    code: 2,
    out: expect.stringContaining('expected a share such as 3/8'),
  })
}, 240_000)

describe('addresses and priorities', () => {
  test('no secret is shown', () => {
    expect(shown('postgres://tawthiq:pa55@db:5432/x?sslmode=require&password=other')).toBe(
      'postgres://tawthiq:***@db:5432/x?sslmode=require&password=***',
    )
    const { code, out } = run(['status', '--database', 'postgres://u:pa55word@127.0.0.1:1/x'])
    expect([code, out.includes('pa55word'), out.includes('cannot be used')]).toEqual([1, false, true])
  })
  test('this month first', () => {
    const ids = ['snhr-2016-12', 'snhr-2017-01', 'notes', 'snhr-2016-02']
    expect(ids.sort((a, b) => monthPriority(b) - monthPriority(a))).toEqual([
      'snhr-2017-01',
      'snhr-2016-12',
      'snhr-2016-02',
      'notes',
    ])
  })
})
