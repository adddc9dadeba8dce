import { PGlite } from '@electric-sql/pglite'
import pLimit from 'p-limit'
import { makeFolder } from '../batch/folder.js'
import { Locked, takeLock } from '../batch/lock.js'
import { dataIn } from './address.js'
import { beginning, type Database } from './sql.js'

/**
 * A database inside this process, kept in a folder: one process at a time, since two would destroy it; and one session, so
 * whoever asks waits until the one before is done.
 */
export async function embedded(folder: string): Promise<Database> {
  await makeFolder(folder)
  const lock = await takeLock(folder).catch((error: unknown) => {
    throw error instanceof Locked ? new Error('another tawthiq has it open, and a folder serves one at a time') : error
  })
  const lite = await PGlite.create(dataIn(folder)).catch((error: unknown) => {
    lock.release()
    throw error
  })
  // Also for the queue's own housekeeping: its statements would otherwise fall into a transaction that is open.
  const oneByOne = pLimit(1)
  const rows = async (text: string, values: readonly unknown[] = []) =>
    (await lite.query(text, values as unknown[])).rows as never
  return {
    kind: 'embedded',
    query: (text, values) => oneByOne(() => rows(text, values)),
    transaction: (work, how) =>
      oneByOne(async () => {
        await lite.exec(beginning[how ?? 'work'])
        try {
          const result = await work({ query: rows })
          await lite.exec('commit')
          return result
        } catch (error) {
          await lite.exec('rollback')
          throw error
        }
      }),
    executeSql: (text, values) =>
      oneByOne(async () => {
        if (values !== undefined && values.length > 0) {
          const result = await lite.query(text, values)
          return { rows: result.rows, rowCount: result.affectedRows ?? result.rows.length }
        }
        const last = (await lite.exec(text)).at(-1)
        return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? last?.rows.length ?? 0 }
      }),
    close: async () => {
      await lite.close()
      lock.release()
    },
  }
}
