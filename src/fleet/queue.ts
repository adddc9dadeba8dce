import PgBoss from 'pg-boss'
import { type Database, type Sql, within } from './sql.js'

/** One report to read. Its bytes stand in the store by their hash, or at an address that every worker reaches. */
export interface Job {
  readonly file: string
  readonly id: string
  readonly sha256: string | null
  readonly address: string | null
}

export const queueName = 'read-report'
const deadName = 'read-report-dead'
const tries = { retryLimit: 3, retryDelay: 2, retryBackoff: true } as const
/** Jobs that nobody takes are kept: the library's own fortnight would lose the end of a long archive. */
const tenYearsInMinutes = 10 * 366 * 24 * 60

export interface Taken {
  readonly id: string
  readonly job: Job
  /** Whether it goes to the dead letters when it fails now. */
  readonly last: boolean
  /** After so long it is given to another, whatever came of it here. */
  readonly leaseSeconds: number
}

export interface Put {
  /** Of the job: given by whoever puts it, so that the dataset can say which job it waits for. */
  readonly id: string
  readonly job: Job
  /** Larger is sooner. */
  readonly priority: number
}

export interface Counts {
  readonly queued: number
  readonly running: number
  readonly retrying: number
}

/** The queue, on the database itself: pg-boss keeps jobs, retries, leases and dead letters; we add no engine of our own. */
export class Queue {
  readonly #boss: PgBoss

  constructor(
    private readonly database: Database,
    readonly leaseSeconds: number,
  ) {
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => database.executeSql(text, values) },
      schedule: false,
      supervise: true,
      // One worker of all ends the leases of those that died; whose turn it is, the library keeps in the database.
      maintenanceIntervalSeconds: 5,
      // Ended jobs leave the table that is searched for the next one.
      archiveCompletedAfterSeconds: 3600,
      archiveFailedAfterSeconds: 30 * 24 * 3600,
    } as PgBoss.ConstructorOptions)
    // A database that is away for a while is no reason to die: the next call learns of it.
    this.#boss.on('error', () => {})
  }

  async start(): Promise<void> {
    await this.#boss.start()
    const options = { retentionMinutes: tenYearsInMinutes, expireInSeconds: this.leaseSeconds }
    if ((await this.#boss.getQueue(deadName)) === null)
      await this.#boss.createQueue(deadName, { name: deadName, ...options })
    if ((await this.#boss.getQueue(queueName)) !== null) return
    await this.#boss.createQueue(queueName, { name: queueName, ...options, ...tries, deadLetter: deadName })
    const [table] = await this.database.query<{ name: string }>(
      `select format('pgboss.%I', partition_name) as name from pgboss.queue where name = $1`,
      [queueName],
    )
    // The next job is asked for by priority, and leases that ended by state: without these, all that wait are sorted for each
    // job that is taken, and all that ended are looked through every few seconds.
    await this.database.executeSql(
      `create index if not exists tawthiq_next on ${table?.name} (priority desc, created_on, id) where state < 'active';
       create index if not exists tawthiq_held on ${table?.name} (started_on) where state = 'active'`,
    )
  }

  async put(sql: Sql, all: readonly Put[]): Promise<void> {
    const jobs = all.map(({ id, job, priority }) => ({
      id,
      name: queueName,
      data: job,
      priority,
      expireInSeconds: this.leaseSeconds,
    }))
    await this.#boss.insert(jobs, { db: within(sql) } as PgBoss.InsertOptions)
  }

  async take(most: number): Promise<Taken[]> {
    let trouble: unknown
    const db: PgBoss.Db = {
      executeSql: (text, values) =>
        this.database.executeSql(text, values).catch((error: unknown) => {
          trouble = error
          throw error
        }),
    }
    const jobs = await this.#boss.fetch<Job>(queueName, { batchSize: most, includeMetadata: true, priority: true, db })
    // The library takes every trouble for an empty queue.
    if (trouble !== undefined) throw trouble
    return jobs.map((job) => ({
      id: job.id,
      job: job.data,
      last: job.retryCount >= job.retryLimit,
      leaseSeconds: Number(job.expireInSeconds),
    }))
  }

  /** Ends a job inside the transaction that holds its records: both stand, or neither. False where it is not this worker's any more. */
  async done(sql: Sql, id: string): Promise<boolean> {
    return affected(await this.#boss.complete(queueName, id, {}, { db: within(sql) }))
  }

  /** Gives a job back after a failure: it is tried again later, or goes to the dead letters with this error. */
  async failed(sql: Sql, id: string, message: string): Promise<boolean> {
    return affected(await this.#boss.fail(queueName, id, { message }, { db: within(sql) }))
  }

  /** Gives a job back that nobody began to read. */
  async giveBack(id: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const db = within(sql)
      if (affected(await this.#boss.cancel(queueName, id, { db }))) await this.#boss.resume(queueName, id, { db })
    })
  }

  /** Takes jobs out of the queue, whatever their state: the input has a newer one. */
  async forget(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.#boss.deleteJob(queueName, [...ids], { db: within(sql) })
  }

  /** Jobs given up for good that an input still waits for: their workers died, and nobody said so to the dataset. */
  givenUp(sql: Sql): Promise<{ job: string; file: string; id: string; sha256: string | null }[]> {
    return sql.query(
      `select j.id as job, i.file, i.id, j.data ->> 'sha256' as sha256 from pgboss.job d
       join tawthiq.input i on i.file = d.data ->> 'file' join pgboss.job j on j.name = $1 and j.id = i.job
       where d.name = $2 and d.state = 'created' and j.state = 'failed' order by i.file for update of i`,
      [queueName, deadName],
    )
  }

  /** Whether a job waits, runs or is to be tried again. Cheaper than counting them. */
  async busy(): Promise<boolean> {
    const [row] = await this.database.query<{ busy: boolean }>(
      `select exists (select from pgboss.job where name = $1 and state < 'active')
         or exists (select from pgboss.job where name = $1 and state = 'active') as busy`,
      [queueName],
    )
    return row?.busy === true
  }

  async counts(): Promise<Counts> {
    const rows = await this.database.query<{ state: string; n: number }>(
      `select state::text as state, count(*)::int as n from pgboss.job where name = $1 and state < 'completed' group by 1`,
      [queueName],
    )
    const of = (state: string) => rows.find((r) => r.state === state)?.n ?? 0
    return { queued: of('created'), retrying: of('retry'), running: of('active') }
  }

  /** Reports read in the last minute. */
  async rate(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from pgboss.job where name = $1 and state = 'completed' and completed_on > now() - interval '1 minute'`,
      [queueName],
    )
    return row?.n ?? 0
  }

  async deadLetters(): Promise<{ file: string; error: string }[]> {
    const rows = await this.database.query<{ data: Job; output: { message?: string } | null }>(
      `select data, output from pgboss.job where name = $1 and state = 'created' order by created_on, id`,
      [deadName],
    )
    return rows.map(({ data, output }) => ({ file: data.file, error: output?.message ?? workerDied }))
  }

  stop(): Promise<void> {
    return this.#boss.stop({ graceful: false, close: false, wait: false })
  }
}

export const workerDied = 'its worker died each time'

const affected = (answer: unknown): boolean => (answer as { affected: number }).affected > 0
