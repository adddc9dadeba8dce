import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/fleet/sql.js'
import { startServer, type TestServer } from './postgres.mjs'
import { endWorkers, main, runner, startWorker } from './reports.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-database-'))
const run = runner(folder)
/** A place for temporary files of our own, to see that nothing is left in it. */
const temporary = join(folder, 'tmp')
const asIf = { TMPDIR: temporary }
let server: TestServer
let url: string

beforeAll(async () => {
  mkdirSync(temporary)
  mkdirSync(join(folder, 'input'))
  mkdirSync(join(folder, 'golden'))
  for (const name of ['snhr-test-2015-10', 'snhr-test-2018-02']) {
    copyFileSync(join(fixtures, `${name}.txt`), join(folder, 'input', `${name}.txt`))
    copyFileSync(join(fixtures, `${name}.gold.json`), join(folder, 'golden', `${name}.json`))
  }
  server = await startServer()
  url = await server.url('reading')
  run(['ingest', 'input', '--quiet'])
  run(['enqueue', 'input', '--database', url])
  await startWorker(folder, url).ended
}, 240_000)
afterAll(async () => {
  endWorkers()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('the same from a database as from a folder', () => {
  test.each([
    ['stats', []],
    ['stats', ['snhr-test-2018-02', '--json']],
    ['check', ['--json']],
    ['check', ['snhr-test-2015-10']],
    ['places', ['--json']],
    ['export', ['--to', 'csv,jsonl,geojson', '--dir', 'DIR', '--json']],
    ['export', ['snhr-test-2018-02', '--to', 'csv', '--dir', 'DIR']],
    ['review', ['--static', 'DIR/review.html']],
  ])(
    '%s %j',
    (command, args) => {
      const from = (source: readonly string[], dir: string) => {
        rmSync(join(folder, dir), { recursive: true, force: true })
        mkdirSync(join(folder, dir))
        const { code, out } = run([command, ...args.map((a) => a.replace('DIR', dir)), ...source], asIf)
        const files = readdirSync(join(folder, dir)).map((name) => [
          name,
          readFileSync(join(folder, dir, name), 'utf8'),
        ])
        return { code, out: out.replaceAll(dir, 'DIR'), files }
      }
      const folderSays = from(['--out', 'output'], 'by-folder')
      expect(from(['--database', url], 'by-database')).toEqual(folderSays)
      expect(folderSays.out).not.toBe('')
      expect(readdirSync(temporary)).toEqual([])
    },
    60_000,
  )

  test('diff of a database and a folder, either way round', () => {
    const same = { code: 0, out: expect.stringContaining('No difference in 2 reports.') }
    expect(run(['diff', url, 'output'], asIf)).toEqual(same)
    expect(run(['diff', 'output', url], asIf)).toEqual(same)
    expect(run(['diff', 'output', '--database', url], asIf)).toEqual(same)
    const path = join(folder, 'output/snhr-test-2018-02.json')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(/"total": (\d+)/, '"total": 9$1'))
    expect(run(['diff', 'output', url], asIf)).toEqual({ code: 1, out: expect.stringContaining('1 report changed') })
    writeFileSync(path, before)
    expect(run(['diff', 'output'], asIf)).toEqual({ code: 2, out: expect.stringContaining('diff takes two') })
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)
})

describe('the temporary folder goes', () => {
  test('after a failure', () => {
    const { code, out } = run(['stats', 'no-such-report', '--database', url], asIf)
    expect([code, out]).toEqual([1, expect.stringContaining('there is no such record file')])
    expect(out).not.toContain(temporary)
    expect(readdirSync(temporary)).toEqual([])
  })

  test('after Ctrl-C while records are fetched', async () => {
    const database = await connect(url)
    await database.transaction(async (sql) => {
      // Nobody else may read meanwhile: the command hangs where its folder is there already.
      await sql.query('lock table tawthiq.report in access exclusive mode')
      expect(await interrupted(['stats', '--database', url], () => readdirSync(temporary).length > 0)).toBe(130)
    })
    await database.close()
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)

  test('after Ctrl-C on the review page', async () => {
    expect(await interrupted(['review', '--port', '0', '--database', url], (said) => said.includes('Open http'))).toBe(
      0,
    )
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)

  async function interrupted(args: readonly string[], when: (said: string) => boolean): Promise<number | null> {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...process.env, ...asIf } })
    let said = ''
    child.stdout.on('data', (piece) => (said += piece))
    const ended = new Promise<number | null>((done) => child.on('exit', done))
    while (!when(said) && child.exitCode === null) await sleep(20)
    child.kill('SIGINT')
    return ended
  }
})

describe('no secret in what is said', () => {
  const secret = 'pa55/w@rd'
  const encoded = encodeURIComponent(secret)
  test.each([
    [
      'a wrong password',
      () => `postgres://postgres:${encoded}@127.0.0.1:${server.port}/reading`,
      'Are user and password right?',
    ],
    ['no such database', () => url.replace(/reading$/, 'nowhere'), 'does not exist'],
    ['a wrong host', () => `postgres://u:${encoded}@no-such-host.invalid/x`, 'Is it running'],
    ['a port where nobody listens', () => `postgres://u:${secret}@127.0.0.1:1/x`, 'cannot be used'],
    ['an address that is none', () => `postgres://u:${secret}@127.0.0.1:port/x`, 'cannot be used'],
  ])(
    '%s',
    (_, address, said) => {
      for (const command of ['status', 'stats']) {
        const { code, out } = run([command, '--database', address()], {
          ...asIf,
          DEBUG: 'tawthiq',
          PGPASSWORD: 'from-env',
        })
        expect([command, code, out]).toEqual([command, 1, expect.stringContaining(said)])
        for (const word of [secret, encoded, server.password, 'from-env', 'w@rd']) expect(out).not.toContain(word)
      }
      expect(readdirSync(temporary)).toEqual([])
    },
    60_000,
  )
})
