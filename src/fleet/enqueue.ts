import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { bytesOf } from '../batch/bytes.js'
import { clashes, type Input } from '../batch/inputs.js'
import { standardLimits } from '../batch/limits.js'
import { clash } from '../batch/run.js'
import { reportId, sha256 } from '../model/identity.js'
import type { Put, Queue } from './queue.js'
import { isLink } from './source.js'
import type { Database, Sql } from './sql.js'
import { retire } from './store.js'

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

/** So many reports, or so many bytes of them, go in at once: a transaction each would cost more than what it holds. */
const most = { reports: 100, bytes: 16 * 1024 * 1024 }

/** Puts reports into the queue. Inputs that would write the same record are failed at once, as in a run on one machine. */
export async function enqueue(
  database: Database,
  queue: Queue,
  { inputs, keep, priority, onQueued }: EnqueueOptions,
): Promise<{ queued: number; failed: number }> {
  const clashing = clashes(inputs)
  let [queued, failed] = [0, 0]
  let batch: Waiting[] = []
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await database.transaction((sql) => putAll(sql, queue, batch))
    queued += batch.length
    batch = []
    onQueued?.(queued + failed, inputs.length)
  }
  for (const input of inputs) {
    const same = clashing.get(input.id)
    if (same) {
      await database.transaction((sql) => putClash(sql, input, same))
      failed++
      continue
    }
    const bytes =
      keep === 'path' || isLink(input.path) ? null : await bytesOf(input.path, standardLimits.bytes).catch(() => null)
    batch.push(waiting(input, bytes, priority ?? monthPriority(input.id)))
    const size = batch.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)
    if (batch.length >= most.reports || size >= most.bytes) await flush()
  }
  await flush()
  return { queued, failed }
}

interface Waiting extends Put {
  readonly bytes: Uint8Array | null
}

/** Bytes that could not be taken (no file, too large a one) are left to the worker, which says what is wrong with them. */
function waiting({ path, file, id }: Input, bytes: Uint8Array | null, priority: number): Waiting {
  const hash = bytes === null ? null : sha256(bytes)
  const job = { file, id, sha256: hash, address: bytes === null ? addressOf(path) : null }
  return { id: randomUUID(), job, priority, bytes }
}

const addressOf = (path: string): string => (isLink(path) ? path : resolve(path))

/** A report on object storage, named by what stands last in its link. */
export function linked(link: string): Input {
  const file = decodeURIComponent(new URL(link).pathname.replace(/^.*\//, ''))
  return { path: link, file, id: reportId(file) }
}

async function putAll(sql: Sql, queue: Queue, batch: readonly Waiting[]): Promise<void> {
  const sources = batch.flatMap(({ job, bytes }) => (bytes === null ? [] : [{ hash: job.sha256, bytes }]))
  await sql.query(
    'insert into tawthiq.source (sha256, bytes) select * from unnest($1::text[], $2::bytea[]) on conflict do nothing',
    [sources.map((s) => s.hash), sources.map((s) => Buffer.from(s.bytes))],
  )
  const of = <T>(take: (job: Put['job']) => T) => batch.map(({ job }) => take(job))
  // As in a folder, the later of two inputs with one report id stands.
  await sql.query(
    'delete from tawthiq.input i using unnest($1::text[], $2::text[]) n(file, id) where i.id = n.id and i.file <> n.file',
    [of((job) => job.file), of((job) => job.id)],
  )
  // Inputs in one order on every machine, so that two that put the same ones never wait for each other. What was read of an
  // input before stands until the new reading is there.
  const before = await sql.query<{ job: string }>(
    `select job from tawthiq.input where file = any($1) and job is not null order by file for update`,
    [of((job) => job.file)],
  )
  if (before.length > 0)
    await queue.forget(
      sql,
      before.map(({ job }) => job),
    )
  await sql.query(
    `insert into tawthiq.input (file, id, sha256, status, job)
     select file, id, sha256, 'queued', job from unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) n(file, id, sha256, job) order by file
     on conflict (file) do update set id = excluded.id, job = excluded.job`,
    [of((job) => job.file), of((job) => job.id), of((job) => job.sha256), batch.map(({ id }) => id)],
  )
  await queue.put(sql, batch)
}

async function putClash(sql: Sql, input: Input, same: readonly Input[]): Promise<void> {
  const { error } = clash(input, same)
  await sql.query(
    `insert into tawthiq.input (file, id, status, error_code, error_message) values ($1, $2, 'failed', $3, $4)
     on conflict (file) do update set id = excluded.id, sha256 = null, status = 'failed', job = null, incidents = 0,
       error_code = excluded.error_code, error_message = excluded.error_message`,
    [input.file, input.id, error?.code, error?.message],
  )
  await retire(sql, input.id)
}
