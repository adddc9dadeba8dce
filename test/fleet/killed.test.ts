import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '../../src/fleet/sql.js'
import { startServer, type TestServer } from './postgres.mjs'
import {
  endWorkers,
  enqueueShort,
  filesOf,
  makeReports,
  readable,
  runner,
  startWorker,
  village,
  type Working,
} from './reports.js'

const REPORTS = Number(process.env.TAWTHIQ_FLEET_REPORTS ?? 400)
/** The same seed kills at the same moments, as far as the machine is as fast as before. */
const seed = Number(process.env.TAWTHIQ_FLEET_SEED ?? Math.floor(Math.random() * 2 ** 31))

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-killed-'))
const run = runner(folder)
let server: TestServer
let single: Record<string, string>

beforeAll(async () => {
  console.log(`seed of the random moments: TAWTHIQ_FLEET_SEED=${seed}`)
  await makeReports(join(folder, 'input'), REPORTS)
  server = await startServer()
  run(['ingest', 'input', '--out', 'single', '--quiet'])
  single = filesOf(join(folder, 'single'))
}, 240_000)
afterAll(async () => {
  endWorkers()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

function chances(from: number): () => number {
  let state = from
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const endedIn = async (database: Database): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*)::int as n from tawthiq.input where status <> 'queued'`))[0]
    ?.n ?? 0

/** Kills three workers, each at a moment of chance: somewhere in the first nine tenths of the work, plus some milliseconds. */
async function killThree(database: Database, chance: () => number, next: () => Working): Promise<void> {
  const moments = [chance(), chance(), chance()].map((x) => Math.floor(x * 0.8 * REPORTS) + 4).sort((a, b) => a - b)
  for (const moment of moments) {
    const victim = next()
    while ((await endedIn(database)) < moment && victim.process.exitCode === null) await sleep(5)
    await sleep(chance() * 20)
    // Killed it must be, not done: otherwise the test would show nothing.
    expect(victim.process.exitCode).toBe(null)
    victim.process.kill('SIGKILL')
    await victim.ended
  }
}

async function expectWholeDataset(name: string, url: string, database: Database): Promise<void> {
  const status = JSON.parse(run(['status', '--database', url, '--json']).out)
  expect(status).toMatchObject({
    queued: 0,
    running: 0,
    retrying: 0,
    done: readable(REPORTS),
    failed: 4,
    deadLetters: [],
  })
  run(['pull', '--database', url, '--out', name, '--quiet'])
  expect(filesOf(join(folder, name))).toEqual(single)
  // Nothing was replaced, so nothing was put in twice; and every job ended once.
  const [count] = await database.query(
    `select (select count(*)::int from tawthiq.report) as reports, (select count(*)::int from tawthiq.incident) as incidents,
       (select count(*)::int from tawthiq.report_history) as replaced,
       (select count(*)::int from pgboss.job where name = 'read-report' and state = 'completed') as ended`,
  )
  const one = readable(REPORTS)
  expect(count).toEqual({ reports: one, incidents: one, replaced: 0, ended: REPORTS - 2 })
}

describe.concurrent(`${REPORTS} reports, three workers killed at random moments`, () => {
  test('two workers, the killed ones replaced', async () => {
    const url = await server.url('two')
    expect(run([...enqueueShort, url])).toEqual({
      code: 1,
      out: expect.stringContaining(`${REPORTS - 2} reports queued, 2 not (two files with one report id)`),
    })
    const database = await connect(url)
    const all = [startWorker(folder, url), startWorker(folder, url)]
    let victim = 0
    await killThree(database, chances(seed), () => {
      if (victim > 0) all.push(startWorker(folder, url))
      return all[victim++] as Working
    })
    all.push(startWorker(folder, url))
    expect(await Promise.all(all.slice(3).map((w) => w.ended))).toEqual([0, 0])
    await expectWholeDataset('two', url, database)
    const [row] = await database.query(
      `select killed_total as killed, perpetrators from tawthiq.incident_row where place = '${village(7)}'`,
    )
    expect(row).toEqual({ killed: 9, perpetrators: 'syrian-regime' })
    await database.close()
  }, 240_000)

  test('four workers, one is left', async () => {
    const url = await server.url('four')
    run([...enqueueShort, url])
    const database = await connect(url)
    const all = [1, 2, 3, 4].map(() => startWorker(folder, url))
    let victim = 0
    await killThree(database, chances(seed + 1), () => all[victim++] as Working)
    expect(await all[3]?.ended).toBe(0)
    await expectWholeDataset('four', url, database)
    await database.close()
  }, 240_000)
})
