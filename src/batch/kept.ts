import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sha256 } from '../model/identity.js'

/**
 * Work that is kept for the next run, by name. Each file begins with its own hash, so that a torn or changed one is seen and
 * made again; nothing here has to reach the disk in time, and all of it may be deleted.
 */
export function readKept(folder: string, name: string): unknown {
  try {
    const kept = readFileSync(join(folder, name))
    const body = kept.subarray(64)
    if (kept.toString('latin1', 0, 64) !== sha256(body)) return null
    return JSON.parse(inflateRawSync(body).toString('utf8'))
  } catch {
    return null
  }
}

/** What cannot be kept costs time in the next run, nothing else. */
export function keep(folder: string, name: string, value: unknown): void {
  const beside = join(folder, `.${name}.${process.pid}.${threadId}`)
  try {
    const body = deflateRawSync(JSON.stringify(value), { level: 1 })
    mkdirSync(folder, { recursive: true })
    writeFileSync(beside, Buffer.concat([Buffer.from(sha256(body), 'latin1'), body]))
    renameSync(beside, join(folder, name))
  } catch {
    rmSync(beside, { force: true })
  }
}

const oldMs = 90 * 24 * 60 * 60 * 1000

/** What was kept long ago is taken away: reports that changed or left would gather for ever. The rest is made again when asked for. */
export async function pruneKept(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const age = Date.now() - (await stat(path)).mtimeMs
      if (age > oldMs || (name.startsWith('.') && age > 60_000)) await rm(path, { force: true })
    }
  } catch {}
}
