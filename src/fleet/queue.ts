import PgBoss from 'pg-boss'
import type { Database, Sql } from './sql.js'

/** One report to read. Its bytes stand in the store by their hash, or at an address that every worker reaches. */
export interface Job {
  readonly file: string
  readonly id: string
  readonly sha256: string | null
  readonly address: string | null
}

export const queueName = 'read-report'
const deadName = 'read-report-dead'

export interface Taken {
  readonly id: string
  readonly job: Job
  readonly tries: number
}

export interface Counts {
  readonly queued: number
  readonly running: number
  readonly done: number
  readonly retrying: number
  readonly dead: number
}

/** The queue, on the database itself: pg-boss keeps jobs, retries, leases and dead letters; we add no engine of our own. */
export class Queue {
  readonly #boss: PgBoss

  constructor(
    private readonly database: Database,
    private readonly leaseSeconds: number,
  ) {
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => database.executeSql(text, values) },
      schedule: false,
      supervise: true,
      maintenanceIntervalSeconds: 5,
      monitorStateIntervalSeconds: 60,
    } as PgBoss.ConstructorOptions)
    // A database that is away for a while is no reason to die: the next call learns of it.
    this.#boss.on('error', () => {})
  }

  async start(): Promise<void> {
    await this.#boss.start()
    if ((await this.#boss.getQueue(deadName)) === null) await this.#boss.createQueue(deadName)
    if ((await this.#boss.getQueue(queueName)) !== null) return
    await this.#boss.createQueue(queueName, {
      name: queueName,
      retryLimit: 3,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: this.leaseSeconds,
      deadLetter: deadName,
    })
  }

  /** Newest reports first where `priority` grows with their month. A job for the same input that waits already is not doubled. */
  async put(sql: Sql, job: Job, priority: number): Promise<void> {
    await this.#boss.send(queueName, job, {
      priority,
      retryLimit: 3,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: this.leaseSeconds,
      deadLetter: deadName,
      db: within(sql),
    })
  }

  async take(): Promise<Taken | null> {
    const [job] = await this.#boss.fetch<Job>(queueName, { batchSize: 1, includeMetadata: true, priority: true })
    return job ? { id: job.id, job: job.data, tries: job.retryCount } : null
  }

  /** Ends a job inside the transaction that holds its records: both stand, or neither. */
  async done(sql: Sql, id: string): Promise<void> {
    await this.#boss.complete(queueName, id, { db: within(sql) })
  }

  /** Gives a job back: it is tried again later, or goes to the dead letters with this error. */
  async failed(id: string, message: string): Promise<void> {
    await this.#boss.fail(queueName, id, { message })
  }

  /** Leases of workers that died are ended, so that their jobs are taken again. */
  async endDeadLeases(): Promise<void> {
    await this.#boss.maintain()
  }

  async counts(): Promise<Counts> {
    const rows = await this.database.query<{ name: string; state: string; n: number }>(
      `select name, state::text as state, count(*)::int as n from pgboss.job where name in ($1, $2) group by 1, 2`,
      [queueName, deadName],
    )
    const of = (name: string, ...states: string[]) =>
      rows.filter((r) => r.name === name && states.includes(r.state)).reduce((sum, r) => sum + r.n, 0)
    return {
      queued: of(queueName, 'created'),
      retrying: of(queueName, 'retry'),
      running: of(queueName, 'active'),
      done: of(queueName, 'completed'),
      dead: of(deadName, 'created'),
    }
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
    return rows.map(({ data, output }) => ({ file: data.file, error: output?.message ?? 'its worker died' }))
  }

  stop(): Promise<void> {
    return this.#boss.stop({ graceful: false, close: false, wait: false })
  }
}

const within = (sql: Sql): PgBoss.Db => ({
  executeSql: async (text: string, values: unknown[]) => {
    const rows = await sql.query(text, values)
    return { rows, rowCount: rows.length }
  },
})
