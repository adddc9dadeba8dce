import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { reportId } from '../model/identity.js'

/** A report to read: where it is, what it is called, and the id its records will bear. */
export interface Input {
  readonly path: string
  /** Relative to the folder searched, with forward slashes; the bare name of a file given by itself. */
  readonly file: string
  readonly id: string
}

export interface Inputs {
  readonly inputs: readonly Input[]
  /** Files in the folders that are no reports by their name: said, never silently skipped. */
  readonly ignored: readonly string[]
}

const isReport = (name: string): boolean => /\.(?:pdf|txt)$/i.test(name)
const byName = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

/** The reports under these files and folders (searched to the bottom), in an order that does not depend on the file system. */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const found = new Map<string, Input>()
  const ignored: string[] = []
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      for (const file of await filesUnder(path)) {
        if (isReport(file)) found.set(join(path, file), { path: join(path, file), file, id: reportId(file) })
        else ignored.push(file)
      }
    } else found.set(path, { path, file: basename(path), id: reportId(path) })
  }
  return { inputs: [...found.values()].sort(byName), ignored: ignored.sort() }
}

/**
 * A symbolic link to a file is read as that file; one to a folder is not followed, because it can lead out of the folder or
 * round in a circle (name the folder itself to have it read). What is no file (a pipe, a device) is an input that fails.
 */
async function filesUnder(folder: string, prefix = ''): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) files.push(...(await filesUnder(folder, name)))
    else if (!entry.isSymbolicLink() || !(await leadsToFolder(join(folder, name)))) files.push(name)
  }
  return files
}

const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Inputs that would write the same record file, by id. Neither is read: one would overwrite the other. */
export function clashes(inputs: readonly Input[]): Map<string, Input[]> {
  const byId = new Map<string, Input[]>()
  for (const input of inputs) byId.set(input.id, [...(byId.get(input.id) ?? []), input])
  return new Map([...byId].filter(([, same]) => same.length > 1))
}
