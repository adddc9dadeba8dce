import { join } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import { makeFolder } from './folder.js'
import { takeLock } from './lock.js'
import { type ManifestEntry, readManifest, writeManifest } from './manifest.js'
import { recordFile } from './names.js'
import { removeRecord } from './stale.js'

/** Records that were made elsewhere, to stand in an output folder as if they had been made there. */
export interface Filling {
  readonly records: () => AsyncIterable<{ readonly id: string; readonly record: string }>
  readonly entries: () => Promise<readonly ManifestEntry[]>
}

/**
 * Makes an output folder of records and a manifest. A record that the folder's earlier manifest names and that is not among
 * these is taken away: it would pass for one of them.
 */
export async function fillFolder(out: string, { records, entries }: Filling): Promise<{ records: number }> {
  await makeFolder(out)
  const lock = await takeLock(out)
  try {
    const written = new Set<string>()
    for await (const { id, record } of records()) {
      await writeWhole(join(out, recordFile(id)), record, false)
      written.add(id)
    }
    for (const { id, output } of (await readManifest(out))?.inputs ?? [])
      if (output !== null && !written.has(id)) await removeRecord(out, id)
    await writeManifest(out, await entries())
    return { records: written.size }
  } finally {
    lock.release()
  }
}
