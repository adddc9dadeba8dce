import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connect } from '../../src/fleet/sql.js'
import { filesOf, makeReports, runner } from './reports.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-embedded-'))
const run = runner(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a database inside the process needs no server and gives the same bytes', async () => {
  await makeReports(join(folder, 'input'), 12)
  run(['ingest', 'input', '--out', 'single', '--quiet'])
  expect(run(['enqueue', 'input', '--database', 'store']).out).toContain('10 reports queued')
  const { code, out } = run(['worker', '--database', 'store', '--drain'])
  expect([code, out]).toEqual([0, expect.stringContaining('10 reports done')])
  run(['pull', '--database', 'store', '--out', 'pulled', '--quiet'])
  expect(filesOf(join(folder, 'pulled'))).toEqual(filesOf(join(folder, 'single')))
  expect(run(['diff', 'single', 'store']).out).toContain('No difference in 8 reports.')
}, 240_000)

test('a folder serves one process at a time: the second is told so', async () => {
  const database = await connect(join(folder, 'held'))
  expect(run(['status', '--database', 'held'])).toEqual({
    code: 1,
    out: expect.stringContaining('another tawthiq has it open, and a folder serves one at a time'),
  })
  await database.close()
}, 120_000)

test('one session: whatever asks meanwhile waits for the end of a transaction', async () => {
  const database = await connect(join(folder, 'session'))
  await database.query('create table t (n int)')
  let outside: Promise<unknown> = Promise.resolve()
  await database
    .transaction(async (sql) => {
      await sql.query('insert into t values ($1)', [1])
      // The queue's housekeeping comes in several statements with a transaction of their own.
      outside = database.executeSql('begin; insert into t values (2); commit;')
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('changed my mind')
    })
    .catch(() => {})
  await outside
  expect(await database.query('select n from t')).toEqual([{ n: 2 }])
  await database.close()
}, 120_000)
