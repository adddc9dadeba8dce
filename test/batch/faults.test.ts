import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const root = mkdtempSync(join(tmpdir(), 'tawthiq-faults-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const input = join(root, 'in')
mkdirSync(input)
for (let n = 1; n <= 60; n++) {
  const days = Array.from(
    { length: 2 },
    (_, i) =>
      `On January ${1 + ((n + i) % 28)}, 2017, government forces fired ${n} shells at Al Bara town in Idlib. ${i + 2} civilians were killed.`,
  )
  writeFileSync(join(input, `brief-${n}.txt`), `Report ${n}\n\n${days.join('\n\n')}\n`)
}
const command = (out: string): string[] => [main, 'ingest', input, '--out', out, '--jobs', '2', '--quiet']
const files = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name !== '.cache')
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )

const kills = Number(process.env.KILLS ?? 4)

describe('a run that ends badly', () => {
  const whole = join(root, 'whole')
  test('undisturbed, for comparison', { timeout: 240_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, command(whole), { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(Object.keys(files(whole))).toHaveLength(61)
  })
  test(`killed ${kills} times at moments of chance, then run once more: the same bytes`, {
    timeout: 600_000,
  }, async () => {
    const out = join(root, 'killed')
    let torn = 0
    for (let n = 0; n < kills; n++) {
      const child = spawn(process.execPath, command(out), { stdio: 'ignore' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      // The first reports take a while; what matters is to hit the middle of the writing.
      const before = count(out)
      const until = Date.now() + 30_000
      while (child.exitCode === null && count(out) < before + 5 && Date.now() < until) await sleep(5)
      await sleep(Math.random() * 300)
      child.kill('SIGKILL')
      await ended
      for (const name of readdirSync(out).filter((file) => /^brief.*\.json$/.test(file))) {
        expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'))
        torn++
      }
    }
    expect(torn).toBeGreaterThan(0)
    const { status } = spawnSync(process.execPath, command(out))
    expect(status).toBe(0)
    expect(files(out)).toEqual(files(whole))
  })
  test('a disk that takes no more: one line, exit 1, nothing half-written; then the same bytes', {
    timeout: 240_000,
  }, () => {
    const out = join(root, 'full')
    // The shell lets no file grow beyond 1 kB: less than a record file needs.
    const line = command(out)
      .map((word) => `'${word}'`)
      .join(' ')
    const done = spawnSync('bash', ['-c', `ulimit -f 1; exec '${process.execPath}' ${line}`], { encoding: 'utf8' })
    expect(done.status).toBe(1)
    expect(done.stderr.trim().split('\n')).toHaveLength(1)
    expect(done.stderr).toContain('cannot write records there')
    expect(readdirSync(out).filter((name) => /\.(?:json|part)$/.test(name))).toEqual([])
    expect(spawnSync(process.execPath, command(out)).status).toBe(0)
    expect(files(out)).toEqual(files(whole))
  })
  test('Ctrl-C: what is finished stays, and the next run goes on', { timeout: 240_000 }, async () => {
    const out = join(root, 'interrupted')
    const child = spawn(process.execPath, command(out), { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (child.exitCode === null && count(out) < 3) await sleep(5)
    child.kill('SIGINT')
    expect([0, 130]).toContain(await ended)
    if (said !== '') expect(said).toContain('Run the same command again to go on')
    expect(spawnSync(process.execPath, command(out)).status).toBe(0)
    expect(files(out)).toEqual(files(whole))
  })
  test('two runs at once: the second says so and leaves', { timeout: 240_000 }, async () => {
    const out = join(root, 'two')
    const first = spawn(process.execPath, command(out), { stdio: 'ignore' })
    const ended = new Promise((resolve) => first.once('exit', resolve))
    while (first.exitCode === null && !list(out).includes('.lock')) await sleep(5)
    const second = spawnSync(process.execPath, command(out), { encoding: 'utf8' })
    if (first.exitCode === null) {
      expect(second.status).toBe(1)
      expect(second.stderr).toContain('another run is writing there')
    }
    expect(await ended).toBe(0)
    expect(files(out)).toEqual(files(whole))
  })
})

function list(out: string): string[] {
  try {
    return readdirSync(out)
  } catch {
    return []
  }
}
const count = (out: string): number => list(out).filter((name) => name.endsWith('.json')).length
