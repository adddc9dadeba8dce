import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The output folder refuses: nothing more can be written. `code` is the system's (ENOSPC, EROFS, …). */
export class OutputError extends Error {
  constructor(
    readonly path: string,
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'OutputError'
  }
}

let counter = 0
const part = /^\.tawthiq-\d+-\d+\.part$/
/** A lock not yet in place: another run may be asking for it this moment, so only old ones are left behind. */
const draft = /^\.lock-[0-9a-f-]{36}(?:-old)?$/
const isOld = async (path: string): Promise<boolean> => {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > 60_000
}

/**
 * Writes a file whole or not at all: beside it, to the disk, and then into its place. The name beside is our own, so that
 * what a killed run leaves can be told from a person's files and swept.
 */
export async function writeWhole(path: string, content: string | Uint8Array, sync = true): Promise<void> {
  const beside = join(dirname(path), `.tawthiq-${process.pid}-${++counter}.part`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(content)
      if (sync) await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    const { code, message } = error as NodeJS.ErrnoException
    throw new OutputError(path, code ?? 'EIO', message)
  }
}

/** Takes away what an earlier run, killed in the middle of a write, left beside. Only while the folder's lock is held. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (part.test(name) || (draft.test(name) && (await isOld(path)))) await rm(path, { force: true })
  }
}

/** A rename stands on the disk only when its folder does. Not every system can; then there is nothing to wait for. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {}
}
