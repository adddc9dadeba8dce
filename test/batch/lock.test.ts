import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Locked, takeLock } from '../../src/batch/lock.js'
import { OutputError, sweepParts, writeWhole } from '../../src/disk/whole.js'

const root = mkdtempSync(join(tmpdir(), 'tawthiq-lock-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let count = 0
const folder = (): string => {
  const path = join(root, String(++count))
  mkdirSync(path)
  return path
}
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('the second of two runs is told who holds the folder', async () => {
  const out = folder()
  const lock = await takeLock(out)
  await expect(takeLock(out)).rejects.toThrow(Locked)
  await expect(takeLock(out)).rejects.toThrow(`process ${process.pid}`)
  lock.release()
  expect(readdirSync(out)).toEqual([])
  ;(await takeLock(out)).release()
})

test('the lock of a process that is dead is taken over', async () => {
  const out = folder()
  writeFileSync(join(out, '.lock'), JSON.stringify({ pid: deadPid(), host: hostname(), begun: '1', token: 'x' }))
  const lock = await takeLock(out)
  expect(JSON.parse(readFileSync(join(out, '.lock'), 'utf8')).pid).toBe(process.pid)
  lock.release()
})

test('a process id that was given to another process since does not hold the lock', async () => {
  const out = folder()
  writeFileSync(join(out, '.lock'), JSON.stringify({ pid: process.pid, host: hostname(), begun: '1', token: 'x' }))
  ;(await takeLock(out)).release()
})

test('a holder on another machine lives as long as it touches its lock', async () => {
  const out = folder()
  const path = join(out, '.lock')
  writeFileSync(path, JSON.stringify({ pid: 1, host: 'elsewhere', begun: '1', token: 'x' }))
  await expect(takeLock(out)).rejects.toThrow('on elsewhere')
  const long = new Date(Date.now() - 3_600_000)
  utimesSync(path, long, long)
  ;(await takeLock(out)).release()
})

test('a lock that was cut short by a crash holds nobody', async () => {
  const out = folder()
  writeFileSync(join(out, '.lock'), '{"pid":')
  ;(await takeLock(out)).release()
})

test('many at once: one gets it', async () => {
  const out = folder()
  writeFileSync(join(out, '.lock'), JSON.stringify({ pid: deadPid(), host: hostname(), begun: '1', token: 'x' }))
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(out)))
  expect(all.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
})

test('a file is written whole or not at all, and what a killed run left is swept', async () => {
  const out = folder()
  await writeWhole(join(out, 'a.json'), 'one')
  await writeWhole(join(out, 'a.json'), 'two')
  expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('two')
  mkdirSync(join(out, 'b.json'))
  await expect(writeWhole(join(out, 'b.json'), 'x')).rejects.toThrow(OutputError)
  await expect(writeWhole(join(out, 'none/c.json'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
  writeFileSync(join(out, '.tawthiq-12-3.part'), 'half')
  writeFileSync(join(out, '.someone-elses.part'), 'kept')
  await sweepParts(out)
  expect(readdirSync(out).sort()).toEqual(['.someone-elses.part', 'a.json', 'b.json'])
  expect(existsSync(join(out, 'b.json'))).toBe(true)
})
