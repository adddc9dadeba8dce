import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Doc } from '../model/doc.js'
import { sha256 } from '../model/identity.js'

/**
 * Kept text layers: by the bytes' hash and the reader's key. Each begins with its own hash, so that a torn or changed file is
 * seen and made again; nothing here has to reach the disk in time, and all of it may be deleted.
 */
export const layersFolder = (cache: string): string => join(cache, 'layers')

export const layerName = (source: string, reader: string): string => `${source}-${reader}`

export function readLayer(folder: string, name: string): Doc | null {
  try {
    const kept = readFileSync(join(folder, name))
    const body = kept.subarray(64)
    if (kept.toString('latin1', 0, 64) !== sha256(body)) return null
    return JSON.parse(inflateRawSync(body).toString('utf8')) as Doc
  } catch {
    return null
  }
}

/** A layer that cannot be kept costs time in the next run, nothing else. */
export function keepLayer(folder: string, name: string, doc: Doc): void {
  const beside = join(folder, `.${name}.${process.pid}.${threadId}`)
  try {
    const body = deflateRawSync(JSON.stringify(doc), { level: 1 })
    mkdirSync(folder, { recursive: true })
    writeFileSync(beside, Buffer.concat([Buffer.from(sha256(body), 'latin1'), body]))
    renameSync(beside, join(folder, name))
  } catch {
    rmSync(beside, { force: true })
  }
}

const oldMs = 90 * 24 * 60 * 60 * 1000

/** Layers made long ago are taken away: reports that changed or left would gather for ever. The others are made again when asked for. */
export async function pruneLayers(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const age = Date.now() - (await stat(path)).mtimeMs
      if (age > oldMs || (name.startsWith('.') && age > 60_000)) await rm(path, { force: true })
    }
  } catch {}
}
