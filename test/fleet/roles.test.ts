import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '../../src/fleet/sql.js'
import { startServer, type TestServer } from './postgres.mjs'
import { endWorkers, runner, startWorker } from './reports.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-roles-'))
const run = runner(folder)
let server: TestServer
let root: Database

beforeAll(async () => {
  mkdirSync(join(folder, 'input'))
  writeFileSync(
    join(folder, 'input/snhr-2016-03.txt'),
    'On 3 March 2016, government artillery forces fired shells at Kafr Bala town in Homs governorate, killing two civilians.\n',
  )
  server = await startServer()
  root = await connect(await server.url('roles'))
}, 240_000)
afterAll(async () => {
  endWorkers()
  await root?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('roles.sql: each may do its work and no more', () => {
  const as = (role: string): string => `postgres://${role}:${role}-pw@127.0.0.1:${server.port}/roles`
  const roles = join(import.meta.dirname, '../../docs/fleet/roles.sql')

  beforeAll(async () => {
    // Twice: it may be run again.
    for (const _ of [1, 2]) await root.executeSql(readFileSync(roles, 'utf8'))
    for (const role of ['owner', 'worker', 'reader'])
      await root.query(`alter role tawthiq_${role} password 'tawthiq_${role}-pw'`)
    expect(run(['enqueue', 'input', '--database', as('tawthiq_owner')])).toMatchObject({ code: 0 })
  }, 60_000)

  test('a worker works', async () => {
    const worker = startWorker(folder, as('tawthiq_worker'))
    expect([await worker.ended, worker.said()]).toEqual([0, ''])
    expect(run(['status', '--database', as('tawthiq_worker')]).out).toContain('1 done, 0 failed')
  }, 60_000)

  test('a reader reads', () => {
    expect(run(['stats', '--database', as('tawthiq_reader')])).toEqual({
      code: 0,
      out: expect.stringContaining('1 report, 1 incident: 2 killed'),
    })
  }, 60_000)

  const denied = async (role: string, statements: readonly string[]) => {
    const database = await connect(as(role))
    for (const statement of statements)
      await expect(database.query(statement), statement).rejects.toThrow(
        /permission denied|must be owner|violates RESTRICT/,
      )
    await database.close()
  }
  const making = [
    'drop table tawthiq.incident',
    'drop schema tawthiq cascade',
    'drop view tawthiq.incident_row',
    'alter table tawthiq.report add column x int',
    'create table tawthiq.x (n int)',
    'create schema another',
    'truncate tawthiq.report',
    `select pgboss.delete_queue('read-report')`,
  ]
  test('a worker cannot drop, alter or make tables', () => denied('tawthiq_worker', making))
  test('a reader cannot do that either, nor write, nor see the queue', () =>
    denied('tawthiq_reader', [
      ...making,
      'delete from tawthiq.report',
      `update tawthiq.incident set killed_total = 0`,
      `insert into tawthiq.migration values (99)`,
      'select * from pgboss.job',
      `insert into tawthiq.source values ('${'0'.repeat(64)}', '')`,
    ]))

  test('tables of an older version are brought to this one by the owner alone', async () => {
    await root.query('delete from tawthiq.migration where version = 2')
    await root.query('alter table tawthiq.input drop column job')
    for (const role of ['tawthiq_worker', 'tawthiq_reader']) {
      const { code, out } = run(['stats', '--database', as(role)])
      expect([code, out]).toEqual([1, expect.stringContaining('by a command under the owner’s')])
    }
    expect(run(['status', '--database', as('tawthiq_owner')]).code).toBe(0)
    expect(run(['stats', '--database', as('tawthiq_reader')]).code).toBe(0)
  }, 60_000)
})

describe('TLS', () => {
  const tls = join(import.meta.dirname, '../fixtures/tls')
  const authority = join(tls, 'server.crt')
  const at = (host: string, options: string): string =>
    `postgres://postgres:${server.password}@${host}:${server.port}/roles${options}`

  beforeAll(async () => {
    const data = join(server.folder, 'data')
    const { uid, gid } = statSync(data)
    for (const name of ['server.crt', 'server.key']) {
      copyFileSync(join(tls, name), join(data, name))
      chownSync(join(data, name), uid, gid)
      chmodSync(join(data, name), 0o600)
    }
    await root.query('alter system set ssl = on')
    await root.query('select pg_reload_conf()')
  }, 60_000)

  async function encrypted(address: string): Promise<boolean | undefined> {
    const database = await connect(address)
    try {
      const [row] = await database.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
      return row?.ssl
    } finally {
      await database.close()
    }
  }

  test('verified with an authority of one’s own; only encrypted; not at all', async () => {
    expect(await encrypted(at('localhost', `?sslmode=verify-full&sslrootcert=${authority}`))).toBe(true)
    expect(await encrypted(at('127.0.0.1', `?sslmode=verify-ca&sslrootcert=${authority}`))).toBe(true)
    expect(await encrypted(at('127.0.0.1', '?sslmode=require'))).toBe(true)
    expect(await encrypted(at('127.0.0.1', '?sslmode=disable'))).toBe(false)
  })

  test('another name than the certificate’s, or an authority that nobody knows, is refused, and no secret said', async () => {
    await expect(encrypted(at('127.0.0.1', `?sslmode=verify-full&sslrootcert=${authority}`))).rejects.toThrow(
      /altnames/,
    )
    const { code, out } = run(['status', '--database', at('localhost', '?sslmode=verify-full')])
    expect([code, out]).toEqual([1, expect.stringContaining('self-signed certificate')])
    expect(out).not.toContain(server.password)
  })

  test('from the environment', () => {
    const said = (env: Record<string, string>) => run(['stats', '--database', at('localhost', '')], env)
    expect(said({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: authority })).toMatchObject({ code: 0 })
    expect(said({ PGSSLMODE: 'verify-full' })).toEqual({ code: 1, out: expect.stringContaining('self-signed') })
  }, 60_000)
})
