import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkFile } from '../batch/bytes.js'
import { clashes, type Input } from '../batch/inputs.js'
import { standardLimits } from '../batch/limits.js'
import { clash } from '../batch/run.js'
import { sha256 } from '../model/identity.js'
import type { Queue } from './queue.js'
import type { Database } from './sql.js'
import { putOutcome } from './store.js'

export interface EnqueueOptions {
  readonly inputs: readonly Input[]
  /** `bytes` keeps each source in the database; `path` keeps where it is, which every worker must reach under the same name. */
  readonly keep: 'bytes' | 'path'
  /** Larger is sooner; null takes it from the report's own month, the newest first. */
  readonly priority: number | null
  readonly onQueued?: (done: number, total: number) => void
}

/** The month in a report's id ("snhr-2017-01") as a number that grows; 0 where there is none. */
export function monthPriority(id: string): number {
  const [, year, month] = /(?:^|\D)((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/.exec(id) ?? []
  return year === undefined ? 0 : Number(year) * 12 + Number(month)
}

/** Puts reports into the queue. Inputs that would write the same record are failed at once, as in a run on one machine. */
export async function enqueue(
  database: Database,
  queue: Queue,
  options: EnqueueOptions,
): Promise<{ queued: number; failed: number }> {
  const clashing = clashes(options.inputs)
  let [queued, failed] = [0, 0]
  for (const input of options.inputs) {
    const same = clashing.get(input.id)
    const bytes = same || options.keep === 'path' ? null : await bytesOf(input.path)
    await database.transaction(async (sql) => {
      if (same) return putOutcome(sql, clash(input, same), null, '')
      const hash = bytes === null ? null : sha256(bytes)
      if (bytes !== null)
        await sql.query('insert into tawthiq.source (sha256, bytes) values ($1, $2) on conflict do nothing', [
          hash,
          Buffer.from(bytes),
        ])
      await sql.query(
        `insert into tawthiq.input (file, id, sha256, status) values ($1, $2, $3, 'queued')
         on conflict (file) do update set id = excluded.id, sha256 = excluded.sha256, status = 'queued', error_code = null, error_message = null`,
        [input.file, input.id, hash],
      )
      await queue.put(
        sql,
        { file: input.file, id: input.id, sha256: hash, address: bytes === null ? resolve(input.path) : null },
        options.priority ?? monthPriority(input.id),
      )
    })
    if (same) failed++
    else queued++
    options.onQueued?.(queued + failed, options.inputs.length)
  }
  return { queued, failed }
}

/** The file's bytes where it is a regular file of a sane size; null leaves it to the worker, which says what is wrong with it. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    checkFile(await stat(path), standardLimits.bytes)
    return await readFile(path)
  } catch {
    return null
  }
}
