import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AcceptAnswer, ReviewReport } from '../../src/review/data.js'
import { type Running, serve } from '../../src/review/server.js'
import { hostileText, readOnce } from './sample.js'

let folder: string
let running: Running
let cookie: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawthiq-server-'))
  mkdirSync(join(folder, 'input'))
  writeFileSync(join(folder, 'input/hostile.txt'), hostileText)
  writeFileSync(join(folder, 'secret.txt'), 'not to be served')
  running = await serve(
    { inputs: [join(folder, 'input')], out: join(folder, 'output'), golden: join(folder, 'golden') },
    0,
    readOnce,
  )
  const first = await ask(running.address.replace(/^http:\/\/[^/]+/, ''), { cookie: false })
  cookie = String(first.headers['set-cookie']).split(';')[0] as string
})
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly cookie?: boolean
}

/** A bare request: the path goes out exactly as it is written. */
function ask(path: string, { method = 'GET', headers = {}, body, cookie: withCookie = true }: Ask = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: running.port,
        path,
        method,
        headers: { ...(withCookie ? { Cookie: cookie } : {}), ...headers },
      },
      (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
      },
    )
    sent.on('error', fail)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

const own = () => ({ Origin: `http://127.0.0.1:${running.port}`, 'Content-Type': 'application/json' })
const read = async () => JSON.parse((await ask('/api/report?id=hostile')).text) as ReviewReport
const verdict = (report: ReviewReport, more: object = {}) => ({
  report: 'hostile',
  golden: report.golden.hash,
  source: report.report.source.sha256,
  incident: null,
  field: null,
  reason: 'read against the text',
  edits: {},
  ...more,
})
const accept = (body: unknown, headers: Record<string, string> = own()) =>
  ask('/api/accept', { method: 'POST', headers, body })

describe('who gets in', () => {
  test('the secret address leads to the page, and leaves the address', async () => {
    const answer = await ask(running.address.replace(/^http:\/\/[^/]+/, ''), { cookie: false })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  })
  test.each(['/', '/api/reports', '/api/report?id=hostile', '/app.js', '/?key=guess', '/?key='])(
    'without the secret %s is closed',
    async (path) => expect((await ask(path, { cookie: false })).status).toBe(401),
  )
  test('a wrong secret in the cookie is none', async () =>
    expect((await ask('/', { cookie: false, headers: { Cookie: `${cookie}x` } })).status).toBe(401))
  test('another host name is refused, even with the secret (DNS rebinding)', async () => {
    expect((await ask('/', { headers: { Host: `evil.example:${running.port}` } })).status).toBe(403)
    expect((await ask('/', { headers: { Host: '127.0.0.1' } })).status).toBe(403)
  })
  test('it listens on the loopback address only', () => expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:/))
})

describe('what is served', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/api/report?id=../secret',
    '/api/report?id=../input/hostile.txt',
    '/api/pdf?id=hostile',
    '/api/report?id=__proto__',
    '/pdfjs/cmaps/../../package.json',
    '/pdfjs/cmaps/%2e%2e/%2e%2e/package.json',
    '/package.json',
    '/etc/passwd',
  ])('nothing outside: %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('not to be served')
  })
  test('every answer forbids foreign and inline script, framing, sniffing and keeping', async () => {
    for (const path of ['/', '/app.js', '/api/reports', '/nothing']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })
  test('the page itself holds no word of any report', async () =>
    expect((await ask('/')).text).not.toMatch(/hostile|onerror|Babka/))
  test('pdf.js finds its character maps', async () =>
    expect((await ask('/pdfjs/cmaps/UniGB-UCS2-H.bcmap')).status).toBe(200))
})

describe('writes', () => {
  test.each([
    ['no origin', { 'Content-Type': 'application/json' }],
    ['another origin', { Origin: 'https://evil.example', 'Content-Type': 'application/json' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1', 'Content-Type': 'application/json' }],
    ['a page from a file', { Origin: 'null', 'Content-Type': 'application/json' }],
  ])('from %s are refused', async (_, headers) => {
    expect((await accept(verdict(await read()), headers)).status).toBe(403)
    expect(existsSync(join(folder, 'golden'))).toBe(false)
  })
  test('as a form are refused', async () =>
    expect((await accept({}, { ...own(), 'Content-Type': 'text/plain' })).status).toBe(403))
  test.each([
    ['nothing', null],
    ['without a reason', { reason: ' ' }],
    ['with more than is asked', { more: 1 }],
  ])('of %s are not understood', async (_, change) => {
    const body = change === null ? null : verdict(await read(), change)
    expect((await accept(body)).status).toBe(400)
  })
  test.each([
    ['a field that is none', { 'victims.killed.__proto__': { value: 1, span: null } }],
    ['a field that is not read from the text', { text: { value: 'x', span: null } }],
    ['a value of another kind', { 'victims.killed.total': { value: 'many', span: null } }],
    ['words outside the text', { target: { value: 'x', span: { start: 0, end: 99_999 } } }],
  ])('of %s are refused, and nothing is written', async (_, edits) => {
    const report = await read()
    const id = report.report.incidents[0]?.id as string
    const answer = await accept(verdict(report, { edits: { [id]: edits } }))
    expect(answer.status).toBe(422)
    expect(existsSync(join(folder, 'golden'))).toBe(false)
  })

  test('a correction goes to golden and to the ledger; a window that has not seen it is told', async () => {
    const before = await read()
    const incident = before.report.incidents[0] as ReviewReport['report']['incidents'][number]
    const at = incident.text.indexOf('Babka')
    const edits = { [incident.id]: { 'location.place': { value: 'Babka', span: { start: at, end: at + 5 } } } }
    const answer = await accept(verdict(before, { incident: incident.id, edits, reason: 'the village is named' }))
    expect(answer.status).toBe(200)
    const golden = JSON.parse(readFileSync(join(folder, 'golden/hostile.json'), 'utf8'))
    expect(golden.incidents).toHaveLength(1)
    expect(golden.incidents[0].location.place).toBe('Babka')
    expect(golden.incidents[0].spans['location.place']).toEqual([{ start: at, end: at + 5 }])
    const ledger = readFileSync(join(folder, 'golden/ledger.jsonl'), 'utf8').trim().split('\n')
    expect(JSON.parse(ledger.at(-1) as string)).toMatchObject({
      report: 'hostile',
      incident: incident.id,
      field: null,
      why: 'the village is named',
      source: before.report.source.sha256,
    })

    const late = await accept(verdict(before, { reason: 'from the other window' }))
    expect(late.status).toBe(409)
    const told = JSON.parse(late.text) as AcceptAnswer
    expect(told).toMatchObject({ ok: false, code: 'changed' })
    expect(told.golden?.hash).not.toBe(before.golden.hash)
    expect(readFileSync(join(folder, 'golden/ledger.jsonl'), 'utf8')).not.toContain('from the other window')

    const again = await accept(verdict(await read(), { reason: 'seen now' }))
    expect(again.status).toBe(200)
  })
  test('two at once: one is taken, the other is told', async () => {
    const now = await read()
    const id = now.report.incidents[0]?.id as string
    const edit = (value: number) => ({ [id]: { 'victims.injured.total': { value, span: null } } })
    const answers = await Promise.all([11, 12].map((n) => accept(verdict(now, { incident: id, edits: edit(n) }))))
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409])
  })
})
