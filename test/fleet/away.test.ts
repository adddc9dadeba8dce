import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '../../src/fleet/sql.js'
import { startServer, type TestServer } from './postgres.mjs'
import { endWorkers, enqueueShort, filesOf, makeReports, runner, startWorker } from './reports.js'

const REPORTS = 400
const AWAY_MS = Number(process.env.TAWTHIQ_FLEET_AWAY_MS ?? 20_000)

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-away-'))
const run = runner(folder)
let server: TestServer
let single: Record<string, string>

beforeAll(async () => {
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

async function untilDone(url: string, many: number): Promise<number> {
  const database: Database = await connect(url)
  try {
    for (;;) {
      const [row] = await database.query<{ n: number }>(
        `select count(*)::int as n from tawthiq.input where status = 'done'`,
      )
      if ((row?.n ?? 0) >= many) return row?.n ?? 0
      await sleep(10)
    }
  } finally {
    await database.close()
  }
}

describe(`${REPORTS} reports`, () => {
  test(`the database goes away for ${AWAY_MS / 1000} s under load: nothing is lost, the workers come back`, async () => {
    const url = await server.url('away')
    run([...enqueueShort, url])
    const workers = [startWorker(folder, url), startWorker(folder, url)]
    expect(await untilDone(url, 40)).toBeLessThan(REPORTS * 0.9)
    await server.restart(AWAY_MS)
    // The same processes: they waited, said so once, and none was started anew.
    expect(await Promise.all(workers.map((w) => w.ended))).toEqual([0, 0])
    for (const worker of workers) expect(worker.said()).toContain('waiting: the database is away')
    run(['pull', '--database', url, '--out', 'back', '--quiet'])
    expect(filesOf(join(folder, 'back'))).toEqual(single)
  }, 240_000)

  test('SIGTERM: what is being read is finished, the rest is given back at once, and another worker does it', async () => {
    const url = await server.url('stopped')
    run([...enqueueShort, url])
    const stopped = startWorker(folder, url)
    await untilDone(url, 20)
    stopped.process.kill('SIGTERM')
    expect(await stopped.ended).toBe(0)
    const status = JSON.parse(run(['status', '--database', url, '--json']).out)
    expect(status).toMatchObject({ running: 0, retrying: 0 })
    expect(status.queued).toBeGreaterThan(0)
    expect(await startWorker(folder, url).ended).toBe(0)
    run(['pull', '--database', url, '--out', 'after', '--quiet'])
    expect(filesOf(join(folder, 'after'))).toEqual(single)
  }, 240_000)
})
