import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillFolder } from './fill.js'
import { type ManifestEntry, readManifest } from './manifest.js'
import { shardIn } from './shard.js'

/** Shard outputs do not fit together: said in one line. */
export class MergeError extends Error {}

type Placed = ManifestEntry & { readonly folder: string }

/** Joins the outputs of shards into one folder: the bytes of a single run over all inputs. */
export async function merge(folders: readonly string[], out: string): Promise<{ inputs: number; records: number }> {
  const entries = await entriesOf(folders)
  await checkComplete(folders)
  checkIds(entries)
  const { records } = await fillFolder(out, {
    records: async function* () {
      for (const { folder, id, output } of entries)
        if (output !== null) yield { id, record: await recordIn(folder, output) }
    },
    entries: async () => entries.map(({ folder: _, ...entry }) => entry),
  })
  return { inputs: entries.length, records }
}

async function entriesOf(folders: readonly string[]): Promise<Placed[]> {
  const entries = new Map<string, Placed>()
  for (const folder of folders) {
    const manifest = await readManifest(folder)
    if (!manifest)
      throw new MergeError(`${folder}: has no manifest.json that can be read; name the output folder of a shard`)
    for (const entry of manifest.inputs) {
      const known = entries.get(entry.file)
      if (known && JSON.stringify({ ...known, folder }) !== JSON.stringify({ ...entry, folder }))
        throw new MergeError(
          `${entry.file}: ${known.folder} and ${folder} say different things of it; run its shard again`,
        )
      entries.set(entry.file, { ...entry, folder })
    }
  }
  return [...entries.values()]
}

/** Shards that say which they are must be all there: what is missing would be reports that nobody misses. */
async function checkComplete(folders: readonly string[]): Promise<void> {
  const shards = await Promise.all(folders.map(shardIn))
  const known = shards.flatMap((shard) => shard ?? [])
  if (known.length === 0) return
  const unfinished = folders.filter((_, n) => shards[n] === null)
  if (unfinished.length > 0)
    throw new MergeError(`${unfinished.join(', ')}: not a shard that was read to its end; run it again`)
  const counts = [...new Set(known.map(({ count }) => count))]
  if (counts.length > 1) throw new MergeError(`the folders are shards of different runs: of ${counts.join(', of ')}`)
  const missing = Array.from({ length: counts[0] as number }, (_, n) => n + 1).filter(
    (index) => !known.some((shard) => shard.index === index),
  )
  if (missing.length > 0) throw new MergeError(`of ${counts[0]} shards these are missing: ${missing.join(', ')}`)
}

/** Two inputs with one report id, read by runs that did not know of each other. */
function checkIds(entries: readonly Placed[]): void {
  const byId = new Map<string, Placed>()
  for (const entry of entries) {
    if (entry.output === null) continue
    const same = byId.get(entry.id)
    if (same)
      throw new MergeError(
        `${same.file} (${same.folder}) and ${entry.file} (${entry.folder}) have one report id, ${entry.id}; rename one of them`,
      )
    byId.set(entry.id, entry)
  }
}

async function recordIn(folder: string, output: string): Promise<string> {
  return readFile(join(folder, output), 'utf8').catch(() => {
    throw new MergeError(`${join(folder, output)}: is named by the manifest and cannot be read; run its shard again`)
  })
}
