import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { entryOf, writeManifest } from '../batch/manifest.js'
import { recordFile } from '../batch/names.js'
import { writeWhole } from '../batch/whole.js'
import type { Database } from './sql.js'
import { outcomesIn, recordsInStore } from './store.js'

/** Writes the dataset as an output folder: the bytes that one machine's `ingest` would have written. */
export async function pull(database: Database, folder: string): Promise<{ records: number }> {
  await mkdir(folder, { recursive: true })
  const records = await recordsInStore(database)
  for (const { id, record } of records) await writeWhole(join(folder, recordFile(id)), record, false)
  await writeManifest(folder, (await outcomesIn(database)).map(entryOf))
  return { records: records.length }
}
