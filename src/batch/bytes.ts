import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Refusal } from '../model/note.js'

/**
 * The bytes of a regular file of at most `most` bytes. Opened without waiting: a named pipe or a device would hold the reader
 * for ever; what it is, is asked of the open file, so that nobody changes it in between.
 */
export async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await file.stat()
    checkFile(found, most)
    const bytes = Buffer.allocUnsafeSlow(found.size)
    let at = 0
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, 1 << 24), at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}

/** Throws `Refusal` for what is no regular file, or too large a one. */
export function checkFile(found: { isFile(): boolean; isDirectory(): boolean; size: number }, most: number): void {
  if (found.isDirectory()) throw new Refusal('not-a-report', 'is a folder, not a file')
  if (!found.isFile()) throw new Refusal('not-a-report', 'is a pipe, a socket or a device, not a file')
  if (found.size > most)
    throw new Refusal('too-large', `has ${megabytes(found.size)} MB; the limit is ${megabytes(most)} MB (--max-size)`)
}

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))
