import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFile } from '../batch/bytes.js'
import { cause } from '../batch/run.js'
import { Refusal } from '../model/note.js'
import type { Job } from './queue.js'
import type { Database } from './sql.js'

const FETCH_MS = 60_000

/** Why there are no records, with a code as in the manifest. */
export class Problem {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Where a job's bytes stand for the thread that reads them; or why they cannot be had. */
export interface Found {
  readonly path: string
  readonly problem: Problem | null
  /** Whether the trouble may pass: an address on the network that does not answer now. */
  readonly passing: boolean
}

/** An address that is fetched: object storage by a signed or an open link. All else is a path. */
export const isLink = (address: string): boolean => /^https?:\/\//i.test(address)

/** The sources of a worker's jobs: a file where it is, or the database's bytes in a folder of the worker's own while they are read. */
export class Source {
  #files = 0

  constructor(
    private readonly database: Database,
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  async of(job: Job): Promise<Found> {
    if (job.address !== null && isLink(job.address)) return this.#fetched(job.address)
    const path = job.address ?? (await this.#stored(job))
    try {
      checkFile(await stat(path), this.maxBytes)
      return { path, problem: null, passing: false }
    } catch (error) {
      const { code, message } = error instanceof Refusal ? error : new Problem('unreadable', cause(error))
      return { path, problem: new Problem(code, message), passing: false }
    }
  }

  async release(job: Job, path: string): Promise<void> {
    if (job.address === null || isLink(job.address)) await rm(path, { force: true })
  }

  async #stored(job: Job): Promise<string> {
    const [row] = await this.database.query<{ bytes: Uint8Array }>(
      'select bytes from tawthiq.source where sha256 = $1',
      [job.sha256],
    )
    const path = this.#next()
    if (row !== undefined) await writeFile(path, row.bytes)
    return path
  }

  /** A link may hold a signature: no message says more of it than what came back. */
  async #fetched(link: string): Promise<Found> {
    const path = this.#next()
    const found = (code: string, message: string, passing: boolean): Found => ({
      path,
      problem: new Problem(code, message),
      passing,
    })
    try {
      const answer = await fetch(link, { signal: AbortSignal.timeout(FETCH_MS) })
      if (!answer.ok) return found('unreadable', `was not given by its address (${answer.status})`, true)
      const pieces: Uint8Array[] = []
      let size = 0
      for await (const piece of answer.body ?? []) {
        size += piece.length
        if (size > this.maxBytes)
          return found('too-large', 'is larger at its address than the limit (--max-size)', false)
        pieces.push(piece)
      }
      await writeFile(path, Buffer.concat(pieces))
      return { path, problem: null, passing: false }
    } catch {
      return found('unreadable', 'could not be fetched from its address', true)
    }
  }

  #next(): string {
    return join(this.folder, `${++this.#files}`)
  }
}

/** A worker's own folder for sources, with its machine and process in the name, so that what a killed one left can be told and swept. */
export async function workFolder(): Promise<string> {
  const machine = `tawthiq-worker-${hostname().replace(/[^\w.]/g, '_')}-`
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(machine) ? Number(/^\d+/.exec(name.slice(machine.length))?.[0]) : Number.NaN
    if (Number.isInteger(pid) && !lives(pid))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {})
  }
  return mkdtemp(join(tmpdir(), `${machine}${process.pid}-`))
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
