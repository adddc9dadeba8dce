import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { findInputs } from '../batch/inputs.js'
import { standardJobs, standardLimits } from '../batch/limits.js'
import { MergeError, merge } from '../batch/merge.js'
import { shown, withoutSecrets } from '../fleet/address.js'
import { enqueue, linked } from '../fleet/enqueue.js'
import { migrate } from '../fleet/migrations.js'
import { pull } from '../fleet/pull.js'
import { Queue } from '../fleet/queue.js'
import { isLink } from '../fleet/source.js'
import { connect, type Database, isAway } from '../fleet/sql.js'
import { Worker } from '../fleet/worker.js'
import type { Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'
import { type LimitOptions, limitsFrom } from './limits.js'
import { paint, plural, print, printable, printJson, say } from './out.js'
import { stopOnSignals } from './progress.js'

export interface FleetOptions extends LimitOptions {
  readonly database: string
  readonly input: string
  readonly words?: Words
  readonly password?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Opens the database with its tables at this version; an address that does not answer is said without its password. */
async function open(address: string): Promise<Database> {
  let database: Database | null = null
  try {
    database = await connect(address)
    await migrate(database)
    return database
  } catch (error) {
    await database?.close().catch(() => {})
    throw unusable(address, error)
  }
}

/** What a database says, as a line for a person that holds no secret. */
function unusable(address: string, error: unknown): Trouble {
  const { code, message } = error as NodeJS.ErrnoException
  const said = withoutSecrets(message || code || 'no answer', address)
  // 42501: the role may not do this; 28: it is not let in.
  const advice =
    code === '42501'
      ? 'The role has not the right: docs/fleet/roles.sql has the roles, and the tables are made, and brought to a new version, by a command under the owner’s.'
      : code?.startsWith('28') === true
        ? 'Are user and password right? They may stand in PGUSER, PGPASSWORD or a .pgpass file.'
        : 'Is it running, and does the address name it?'
  return new Trouble(`${shown(address)}: the database cannot be used: ${said}. ${advice}`)
}

/** The database's own errors, by their five-character code, and a server that does not answer; all else is a bug of ours. */
const isOfDatabase = (error: unknown): boolean =>
  isAway(error) || /^[0-9A-Z]{5}$/.test(String((error as NodeJS.ErrnoException).code ?? ''))

/** Work on a database that is closed after it; its errors said without secrets. */
async function withDatabase<T>(address: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open(address)
  try {
    return await work(database)
  } catch (error) {
    throw isOfDatabase(error) ? unusable(address, error) : error
  } finally {
    await database.close().catch(() => {})
  }
}

/** A report waits in a worker's hands for the one before it, is read, and put away. */
const leaseSeconds = (timeoutMs: number): number => Math.ceil((2 * timeoutMs) / 1000) + 15

async function withQueue<T>(options: FleetOptions, work: (database: Database, queue: Queue) => Promise<T>): Promise<T> {
  const limits = { ...standardLimits, ...limitsFrom(options).limits }
  return withDatabase(options.database, async (database) => {
    const queue = new Queue(database, leaseSeconds(limits.timeoutMs))
    try {
      await queue.start()
      return await work(database, queue)
    } finally {
      await queue.stop().catch(() => {})
    }
  })
}

/** `tawthiq enqueue`: reports into the queue. */
export async function enqueueCommand(
  paths: readonly string[],
  options: FleetOptions & { keep: string; priority?: string },
): Promise<number> {
  if (options.keep !== 'bytes' && options.keep !== 'path')
    throw new Trouble(`--keep ${options.keep}: expected bytes or path`, 2)
  const priority = options.priority === undefined ? null : Number(options.priority)
  if (priority !== null && !Number.isInteger(priority))
    throw new Trouble(`--priority ${options.priority}: expected a whole number`, 2)
  const given = paths.length > 0 ? paths : [options.input]
  const local = given.filter((path) => !isLink(path))
  for (const path of local) await stat(path)
  const inputs = [...(await findInputs(local)).inputs, ...given.filter(isLink).map(linked)]
  if (inputs.length === 0)
    throw new Trouble(`${given.join(', ')}: no reports there. Name a file or folder with .pdf or .txt files.`)
  const keep = options.keep
  const { queued, failed } = await withQueue(options, (database, queue) =>
    enqueue(database, queue, { inputs, keep, priority }),
  )
  if (options.json) printJson({ queued, failed })
  else if (!options.quiet)
    print(
      `${plural(queued, 'report')} queued${failed > 0 ? `, ${failed} not (two files with one report id)` : ''}. Read them with: tawthiq worker --database ${shown(options.database)}`,
    )
  return failed > 0 ? 1 : 0
}

/** `tawthiq worker`: reads what is queued, on any number of machines at once. */
export async function workerCommand(options: FleetOptions & { drain?: boolean }): Promise<number> {
  const { jobs, limits: given } = limitsFrom(options)
  const limits = { ...standardLimits, ...given }
  const stop = stopOnSignals()
  const done = await withQueue(options, async (database, queue) => {
    const worker = new Worker(database, queue, {
      // Inside the process there is one session, so one report at a time.
      jobs: database.kind === 'embedded' ? 1 : (jobs ?? standardJobs(availableParallelism())),
      limits,
      ...(options.words === undefined ? {} : { words: options.words }),
      ...(options.password === undefined ? {} : { password: options.password }),
      signal: stop.signal,
      drain: options.drain === true,
      onOutcome: (outcome) => {
        if (options.json) print(JSON.stringify({ event: 'report', ...outcome }))
        else if (outcome.error)
          say(
            `${paint.red('not read:')} ${printable(outcome.file)}: ${printable(outcome.error.message)} (${outcome.error.code})`,
          )
        else if (!options.quiet) print(`${printable(outcome.file)}  ${plural(outcome.incidents, 'incident')}`)
      },
      onTrouble: (message) => say(`${paint.yellow('waiting:')} ${message}`),
    })
    await worker.run()
    return worker.done
  }).finally(() => stop.done())
  if (!options.quiet && !options.json) say(`${plural(done, 'report')} done by this worker`)
  return 0
}

/** Reports that the dataset has an outcome of. */
async function ended(database: Database): Promise<{ done: number; failed: number }> {
  const rows = await database.query<{ status: string; n: number }>(
    'select status, count(*)::int as n from tawthiq.input group by 1',
  )
  const of = (status: string) => rows.find((r) => r.status === status)?.n ?? 0
  return { done: of('done'), failed: of('failed') }
}

/** `tawthiq status`: how far the queue is. */
export async function statusCommand(options: FleetOptions & { watch?: boolean }): Promise<number> {
  return withQueue(options, async (database, queue) => {
    for (;;) {
      const counts = await queue.counts()
      const { done, failed } = await ended(database)
      const rate = await queue.rate()
      const left = counts.queued + counts.retrying + counts.running
      const minutes = rate === 0 ? null : Math.ceil(left / rate)
      const dead = await queue.deadLetters()
      const status = {
        ...counts,
        done,
        failed,
        perMinute: rate,
        minutesLeft: left === 0 ? 0 : minutes,
        deadLetters: dead,
      }
      if (options.json) printJson(status)
      else {
        print(
          `${counts.queued} queued, ${counts.running} running, ${counts.retrying} to be tried again, ${done} done, ${failed} failed`,
        )
        print(
          left === 0
            ? 'Nothing is left to do.'
            : `${rate} a minute; ${minutes === null ? 'no estimate yet' : `about ${plural(minutes, 'minute')} left`}`,
        )
        for (const { file, error } of dead) print(`  ${paint.red('given up:')} ${printable(file)}: ${printable(error)}`)
      }
      if (!options.watch) return 0
      await sleep(2000)
    }
  })
}

/** `tawthiq pull`: the dataset as an output folder. */
export async function pullCommand(options: FleetOptions & { out: string }): Promise<number> {
  const { records } = await withDatabase(options.database, (database) => pull(database, options.out))
  if (options.json) printJson({ out: options.out, records })
  else if (!options.quiet) print(`${options.out}: ${plural(records, 'record file')} from ${shown(options.database)}`)
  return 0
}

/** The dataset, or some of its reports, into a folder: for commands that read records from one. */
export async function pullTo(address: string, folder: string, reports: readonly string[]): Promise<void> {
  await withDatabase(address, (database) => pull(database, folder, reports))
}

/** `tawthiq merge`: shard outputs into the bytes of a single run. */
export async function mergeCommand(
  folders: readonly string[],
  options: { out: string; json?: boolean; quiet?: boolean },
): Promise<number> {
  try {
    const { inputs, records } = await merge(folders, options.out)
    if (options.json) printJson({ out: options.out, inputs, records })
    else if (!options.quiet)
      print(
        `${options.out}: ${plural(records, 'record file')} of ${plural(inputs, 'report')} from ${plural(folders.length, 'shard')}`,
      )
    return 0
  } catch (error) {
    if (error instanceof MergeError) throw new Trouble(error.message)
    throw error
  }
}
