import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isServer, isStore, shown } from '../fleet/address.js'
import { Trouble } from './errors.js'
import { pullTo } from './fleet.js'

/**
 * Work on the records of a database, through a folder of this run's own for commands that read records from a folder. The
 * folder goes when the work ends: well, with an error, or by a signal.
 */
export async function withStored<T>(
  address: string,
  reports: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  let folder = ''
  const remove = (): void => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true })
  }
  // A command that ends by itself on a signal (the review page) is left to do so, and its end removes the folder.
  const stopped = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return
    remove()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.on('exit', remove)
  process.on('SIGINT', stopped)
  process.on('SIGTERM', stopped)
  try {
    // Made when its removal is arranged for: a signal may come at any moment.
    folder = mkdtempSync(join(tmpdir(), 'tawthiq-records-'))
    await pullTo(address, folder, reports.map(idOf))
    return await work(folder)
  } catch (error) {
    // The folder is nothing that a person knows of.
    if (error instanceof Trouble) throw new Trouble(error.message.replaceAll(folder, shown(address)), error.exitCode)
    throw error
  } finally {
    process.off('SIGINT', stopped)
    process.off('SIGTERM', stopped)
    process.off('exit', remove)
    remove()
  }
}

const idOf = (report: string): string => report.replace(/^.*[\\/]/, '').replace(/\.json$/, '')

/** A folder or record file as it is; a server's address as a folder of its records. */
export function withPlaces<T>(places: readonly string[], work: (folders: string[]) => Promise<T>): Promise<T> {
  const [first, ...rest] = places
  if (first === undefined) return work([])
  const go = (folder: string) => withPlaces(rest, (others) => work([folder, ...others]))
  return isServer(first) || isStore(first) ? withStored(first, [], go) : go(first)
}
