import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Another run holds the output folder. */
export class Locked extends Error {
  constructor(
    readonly path: string,
    who: string,
  ) {
    super(`another run is writing there (${who}). Wait until it is done, or choose another folder with --out DIR`)
    this.name = 'Locked'
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, by the system's count: a process id is used again, the pair is not. */
  readonly begun: string | null
  readonly token: string
}

const beatMs = 5000
/** A holder on another machine cannot be asked whether it lives; one that has not touched its lock for so long does not. */
const silentMs = 60_000
/** Longer than anybody needs to take a dead lock away. */
const guardMs = 10_000

/** Takes the folder's lock, or throws `Locked`. A lock whose holder is dead is taken over. */
export async function takeLock(folder: string): Promise<{ release: () => void }> {
  const path = join(folder, '.lock')
  const own: Holder = { pid: process.pid, host: hostname(), begun: begunAt(process.pid), token: randomUUID() }
  const draft = join(folder, `.lock-${own.token}`)
  await writeFile(draft, JSON.stringify(own), { flag: 'wx' })
  try {
    for (let tries = 0; ; tries++) {
      try {
        await put(draft, path, own)
        break
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries === 200) throw error
      }
      const holder = await readHolder(path)
      if (holder !== null && (await lives(holder, path)))
        throw new Locked(path, `process ${holder.pid} on ${holder.host}`)
      await takeAway(path, holder)
    }
  } finally {
    await rm(draft, { force: true })
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beatMs)
  beat.unref()
  return {
    release: () => {
      clearInterval(beat)
      if (isOwn(path, own)) rmSync(path, { force: true })
    },
  }
}

/** A link appears with its content; a file made first and filled then could be read empty. Not every file system has links. */
async function put(draft: string, path: string, own: Holder): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await writeFile(path, JSON.stringify(own), { flag: 'wx' })
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

async function lives(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    const touched = await stat(path).catch(() => null)
    return touched !== null && Date.now() - touched.mtimeMs < silentMs
  }
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return holder.begun === begunAt(holder.pid)
}

/**
 * Takes a dead holder's lock away. Only one may at a time, or a lock that was put in its place a moment ago could be taken
 * away with it; who comes in between waits and looks again.
 */
async function takeAway(path: string, dead: Holder | null): Promise<void> {
  const guard = `${path}-takeover`
  try {
    await writeFile(guard, '', { flag: 'wx' })
  } catch {
    const { mtimeMs } = await stat(guard).catch(() => ({ mtimeMs: Date.now() }))
    // Its maker died between two lines of this function.
    if (Date.now() - mtimeMs > guardMs) await rm(guard, { force: true })
    await sleep(20)
    return
  }
  try {
    const now = await readHolder(path)
    if (now === null || now.token === dead?.token) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

/** A machine that slept may have lost its lock to another, whose lock is not to be taken away. */
function isOwn(path: string, own: Holder): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Holder).token === own.token
  } catch {
    return false
  }
}

function begunAt(pid: number): string | null {
  try {
    // After the name, which may hold spaces and brackets, the start time is the 20th word.
    return (
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    )
  } catch {
    return null
  }
}
