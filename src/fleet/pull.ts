import { fillFolder } from '../batch/fill.js'
import { entryOf } from '../batch/manifest.js'
import type { Database } from './sql.js'
import { outcomesIn, recordsIn } from './store.js'

/**
 * Writes the dataset as an output folder: the bytes that one machine's `ingest` would have written, and all of one moment,
 * while workers go on. `only`: these reports' records, where some are named.
 */
export function pull(database: Database, folder: string, only: readonly string[] = []): Promise<{ records: number }> {
  return database.transaction(
    (sql) =>
      fillFolder(folder, {
        records: () => recordsIn(sql, only),
        entries: async () => (await outcomesIn(sql)).map(entryOf),
      }),
    'snapshot',
  )
}
