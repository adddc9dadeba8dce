import { mkdtemp, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findInputs } from '../batch/inputs.js'
import { standardJobs, standardLimits } from '../batch/limits.js'
import { MergeError, merge } from '../batch/merge.js'
import { enqueue } from '../fleet/enqueue.js'
import { migrate } from '../fleet/migrations.js'
import { pull } from '../fleet/pull.js'
import { Queue } from '../fleet/queue.js'
import { connect, type Database, shown } from '../fleet/sql.js'
import { isAway, Worker } from '../fleet/worker.js'
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
  try {
    const database = await connect(address)
    await migrate(database)
    return database
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Trouble(
      `${shown(address)}: the database cannot be used: ${shown(message || code || 'no answer')}. Is it running, and does the address name it?`,
    )
  }
}

const leaseSeconds = (timeoutMs: number): number => Math.ceil(timeoutMs / 1000) + 15

async function withQueue<T>(options: FleetOptions, work: (database: Database, queue: Queue) => Promise<T>): Promise<T> {
  const limits = { ...standardLimits, ...limitsFrom(options).limits }
  const database = await open(options.database)
  const queue = new Queue(database, leaseSeconds(limits.timeoutMs))
  try {
    await queue.start()
    return await work(database, queue)
  } finally {
    await queue.stop().catch(() => {})
    await database.close().catch(() => {})
  }
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
  for (const path of given) await stat(path)
  const { inputs } = await findInputs(given)
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

/** `tawthiq status`: how far the queue is. */
export async function statusCommand(options: FleetOptions & { watch?: boolean }): Promise<number> {
  return withQueue(options, async (database, queue) => {
    for (;;) {
      const counts = await queue.counts()
      const [bad] = await database.query<{ n: number }>(
        `select count(*)::int as n from tawthiq.input where status = 'failed'`,
      )
      const rate = await queue.rate()
      const left = counts.queued + counts.retrying + counts.running
      const minutes = rate === 0 ? null : Math.ceil(left / rate)
      const dead = await queue.deadLetters()
      const status = {
        ...counts,
        failed: (bad?.n ?? 0) + counts.dead,
        perMinute: rate,
        minutesLeft: left === 0 ? 0 : minutes,
        deadLetters: dead,
      }
      if (options.json) printJson(status)
      else {
        print(
          `${counts.queued} queued, ${counts.running} running, ${counts.retrying} to be tried again, ${counts.done} done, ${status.failed} failed`,
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
  const database = await open(options.database)
  try {
    const { records } = await pull(database, options.out)
    if (options.json) printJson({ out: options.out, records })
    else if (!options.quiet) print(`${options.out}: ${plural(records, 'record file')} from ${shown(options.database)}`)
    return 0
  } finally {
    await database.close()
  }
}

/** The database's dataset as a folder of this run's own, for commands that read records from a folder. */
export async function pulledFolder(address: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tawthiq-records-'))
  const database = await open(address)
  try {
    await pull(database, folder)
    return folder
  } catch (error) {
    if (isAway(error)) throw new Trouble(`${shown(address)}: the database went away`)
    throw error
  } finally {
    await database.close()
  }
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
