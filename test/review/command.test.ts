import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileText } from './sample.js'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tawthiq-command-'))
  writeFileSync(join(folder, 'hostile.txt'), hostileText)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]) {
  const child = spawn(process.execPath, [main, 'review', 'hostile.txt', ...args], { cwd: folder })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    out += chunk
  })
  const ended = new Promise<{ code: number | null; out: string }>((done) =>
    child.on('close', (code) => done({ code, out })),
  )
  return { child, ended, address: () => said(child, () => out) }
}

const said = (child: ChildProcess, out: () => string): Promise<string> =>
  new Promise((done, fail) => {
    const look = () => {
      const found = /http:\S+/.exec(out())
      if (found) done(found[0])
    }
    child.stdout?.on('data', look)
    child.on('close', () => fail(new Error(out())))
    look()
  })

describe('tawthiq review', () => {
  test('prints an address with a secret, serves until it is interrupted, and ends well', async () => {
    const { child, ended, address } = run('--port', '0')
    const url = new URL(await address())
    expect(url.hostname).toBe('127.0.0.1')
    expect(url.searchParams.get('key')).toMatch(/^[\w-]{43}$/)
    expect((await fetch(url.origin)).status).toBe(401)
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303)

    const second = await run('--port', url.port).ended
    expect(second).toMatchObject({ code: 1 })
    expect(second.out).toContain(`port ${url.port} is in use`)

    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })

  test('refuses a port that is none', async () => {
    const { code, out } = await run('--port', 'many').ended
    expect(code).toBe(2)
    expect(out).toContain('--port takes a number')
  })

  test('--static writes one page in which the report is data, and only its own script may run', async () => {
    const { code, out } = await run('--static', 'page.html').ended
    expect(code).toBe(0)
    expect(out).toMatch(/page\.html: 1 report, \d\.\d MB/)
    const page = readFileSync(join(folder, 'page.html'), 'utf8')
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+';/)
    expect(page).not.toContain('<img src=x')
    expect(page).not.toContain("<script>document.title='broken'")
    expect(page).toContain("\\u003cimg src=x onerror=document.title='broken'>")
    expect(page.match(/<script/g)).toHaveLength(3)
  })
})
