import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '../../src/fleet/sql.js'
import { startServer, type TestServer } from './postgres.mjs'
import { endWorkers, filesOf, runner, startWorker } from './reports.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-dead-'))
const run = runner(folder)
let server: TestServer
let url: string
let database: Database

const told = (killed: string): string =>
  `On 3 March 2016, government artillery forces fired shells at Kafr Bala town in Homs governorate, killing ${killed} civilians.\n`

beforeAll(async () => {
  mkdirSync(join(folder, 'input'))
  writeFileSync(join(folder, 'input/one.txt'), told('two'))
  server = await startServer()
  url = await server.url('dead')
  database = await connect(url)
}, 240_000)
afterAll(async () => {
  endWorkers()
  await database?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const drained = async (): Promise<void> => {
  const worker = startWorker(folder, url)
  expect([await worker.ended, worker.said()]).toEqual([0, expect.any(String)])
}
const pulled = (): Record<string, string> => {
  run(['pull', '--database', url, '--out', 'pulled', '--quiet'])
  return filesOf(join(folder, 'pulled'))
}
const rows = <T>(text: string): Promise<T[]> => database.query<T>(text)

describe('one report through its life', () => {
  test('put twice, it is read once', async () => {
    run(['enqueue', 'input', '--database', url])
    run(['enqueue', 'input', '--database', url])
    expect(await rows(`select count(*)::int as n from pgboss.job where name = 'read-report'`)).toEqual([{ n: 1 }])
    await drained()
    expect(await rows('select killed_total from tawthiq.incident')).toEqual([{ killed_total: 2 }])
  }, 60_000)

  test('changed, it keeps its records until the new ones are there; the old ones go to the history', async () => {
    const before = pulled()
    writeFileSync(join(folder, 'input/one.txt'), told('three'))
    run(['enqueue', 'input', '--database', url])
    expect(pulled()).toEqual(before)
    await drained()
    expect(await rows('select killed_total from tawthiq.incident')).toEqual([{ killed_total: 3 }])
    const [old] = await rows<{ report_id: string; record: string }>(
      'select report_id, record from tawthiq.report_history',
    )
    expect(old).toEqual({ report_id: 'one', record: before['one.json'] })
  }, 60_000)

  test('broken, its records are taken away, as in a folder', async () => {
    writeFileSync(join(folder, 'input/one.txt'), '')
    run(['enqueue', 'input', '--database', url])
    await drained()
    run(['ingest', 'input', '--out', 'single', '--quiet'])
    expect(pulled()).toEqual(filesOf(join(folder, 'single')))
    expect(Object.keys(pulled())).toEqual(['manifest.json'])
    expect(await rows('select count(*)::int as n from tawthiq.report_history')).toEqual([{ n: 2 }])
  }, 60_000)
})

describe('jobs that cannot be done', () => {
  test('tried with growing pauses, then a dead letter with its error; the dataset says what a run on one machine would', async () => {
    writeFileSync(join(folder, 'input/one.txt'), told('four'))
    run(['enqueue', 'input', '--database', url])
    // Its tries are used up; the next one is the last.
    await database.query(`update pgboss.job set retry_limit = 0 where name = 'read-report' and state = 'created'`)
    const worker = startWorker(folder, url, '--timeout', '0.1')
    await worker.ended
    const status = JSON.parse(run(['status', '--database', url, '--json']).out)
    expect(status).toMatchObject({ queued: 0, running: 0, retrying: 0, done: 0, failed: 1 })
    expect(status.deadLetters).toEqual([
      { file: 'one.txt', error: 'timed-out: one.txt was not read within 0.1 s (--timeout)' },
    ])
    expect(JSON.parse(pulled()['manifest.json'] as string).inputs[0].error.code).toBe('timed-out')
  }, 60_000)

  test('a job whose worker died each time is given up, and the dataset says so', async () => {
    run(['enqueue', 'input', '--database', url])
    await database.query(
      `update pgboss.job set state = 'active', started_on = now() - interval '1 hour', retry_count = retry_limit where name = 'read-report' and state = 'created'`,
    )
    await drained()
    const [entry] = JSON.parse(pulled()['manifest.json'] as string).inputs
    expect(entry).toMatchObject({
      status: 'failed',
      error: { code: 'damaged', message: 'could not be read: its worker died each time' },
    })
  }, 60_000)

  test('a record that the database refuses ends neither the worker nor the others', async () => {
    await database.query(`alter table tawthiq.incident add constraint few check (killed_total < 5)`)
    writeFileSync(join(folder, 'input/one.txt'), told('five'))
    writeFileSync(join(folder, 'input/two.txt'), told('four'))
    run(['enqueue', 'input', '--database', url])
    await database.query(`update pgboss.job set retry_limit = 0 where name = 'read-report' and state = 'created'`)
    await drained()
    expect(Object.keys(pulled())).toEqual(['manifest.json', 'two.json'])
    const { deadLetters } = JSON.parse(run(['status', '--database', url, '--json']).out)
    expect(deadLetters.at(-1).error).toContain('internal-error: one.txt its record was refused by the database')
    await database.query('alter table tawthiq.incident drop constraint few')
  }, 60_000)

  test('a worker whose job was given to another changes nothing', async () => {
    run(['enqueue', 'input/one.txt', '--database', url])
    const { Queue } = await import('../../src/fleet/queue.js')
    const queue = new Queue(database, 60)
    await queue.start()
    const [taken] = await queue.take(1)
    await queue.giveBack(taken?.id as string)
    const [again] = await queue.take(5)
    expect(again?.id).toBe(taken?.id)
    const done = () => database.transaction((sql) => queue.done(sql, taken?.id as string))
    expect([await done(), await done()]).toEqual([true, false])
    await queue.stop()
  }, 60_000)

  test('only where the file is, for machines that reach it under one name', async () => {
    writeFileSync(join(folder, 'input/one.txt'), told('six'))
    run(['enqueue', 'input', '--keep', 'path', '--database', url])
    rmSync(join(folder, 'input/two.txt'))
    await drained()
    run(['ingest', 'input', '--out', 'single-six', '--quiet'])
    expect(pulled()['one.json']).toBe(readFileSync(join(folder, 'single-six/one.json'), 'utf8'))
    const [two] = JSON.parse(pulled()['manifest.json'] as string).inputs.slice(-1)
    expect(two).toMatchObject({ file: 'two.txt', status: 'failed', error: { code: 'unreadable' } })
  }, 60_000)

  test('by a link to object storage, which no message shows', async () => {
    const there = createServer((request, answer) => {
      const known = request.url?.startsWith('/bucket/far.txt')
      answer.writeHead(known ? 200 : 404).end(known ? told('seven') : '')
    })
    await new Promise<void>((done) => there.listen(0, '127.0.0.1', () => done()))
    const { port } = there.address() as AddressInfo
    const links = ['far', 'lost'].map((name) => `http://127.0.0.1:${port}/bucket/${name}.txt?signature=hush`)
    const put = run(['enqueue', ...links, '--database', url])
    await database.query(`update pgboss.job set retry_limit = 0 where name = 'read-report' and state = 'created'`)
    const worker = startWorker(folder, url)
    await worker.ended
    there.close()
    expect(await rows(`select killed_total from tawthiq.incident where report_id = 'far'`)).toEqual([
      { killed_total: 7 },
    ])
    const status = run(['status', '--json', '--database', url]).out
    expect(status).toContain('unreadable: lost.txt was not given by its address (404)')
    for (const said of [put.out, worker.said(), status, JSON.stringify(pulled())]) expect(said).not.toContain('hush')
  }, 60_000)
})
