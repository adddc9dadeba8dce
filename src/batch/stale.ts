import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { IndexFile } from './index-file.js'
import type { ManifestEntry } from './manifest.js'
import { recordFile } from './names.js'

/**
 * Of the entries that this run has nothing to say about, those whose report is known to be gone; their record files are taken
 * away. A report that still stands where it was keeps its records, so that one folder can be filled by several runs; and where
 * nothing is known (the cache was deleted) nothing is taken away.
 */
export async function takeAwayGone(
  out: string,
  others: readonly ManifestEntry[],
  index: IndexFile,
): Promise<ManifestEntry[]> {
  const gone: ManifestEntry[] = []
  for (const entry of others) {
    const known = index.get(entry.id)
    const unknown = known === undefined || known.outcome.file !== entry.file
    // Of a failure nothing stands in the folder: it is told by the run that meets it.
    if (unknown ? entry.status === 'done' : await exists(known.path)) continue
    gone.push(entry)
    index.forget(entry.id)
    await removeRecord(out, entry.id)
  }
  return gone
}

/** An old record file of an input that is gone or fails now would pass for its result. */
export async function removeRecord(out: string, id: string): Promise<boolean> {
  try {
    await rm(join(out, recordFile(id)))
    return true
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}
