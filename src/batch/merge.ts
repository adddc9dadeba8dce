import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ManifestEntry, readManifest, writeManifest } from './manifest.js'
import { writeWhole } from './whole.js'

/** Shard outputs do not fit together: said in one line. */
export class MergeError extends Error {}

/** Joins the outputs of shards into one folder: the bytes of a single run over all inputs. */
export async function merge(folders: readonly string[], out: string): Promise<{ inputs: number; records: number }> {
  const entries = new Map<string, ManifestEntry & { folder: string }>()
  for (const folder of folders) {
    const manifest = await readManifest(folder)
    if (!manifest)
      throw new MergeError(`${folder}: has no manifest.json that can be read; name the output folder of a shard`)
    for (const entry of manifest.inputs) {
      const known = entries.get(entry.file)
      if (known && JSON.stringify(strip(known)) !== JSON.stringify(entry))
        throw new MergeError(
          `${entry.file}: ${known.folder} and ${folder} say different things of it; run its shard again`,
        )
      entries.set(entry.file, { ...entry, folder })
    }
  }
  await mkdir(out, { recursive: true })
  let records = 0
  for (const { folder, output } of entries.values()) {
    if (output === null) continue
    await writeWhole(join(out, output), await readFile(join(folder, output), 'utf8'), false)
    records++
  }
  await writeManifest(out, [...entries.values()].map(strip))
  return { inputs: entries.size, records }
}

const strip = ({ folder: _, ...entry }: ManifestEntry & { folder: string }): ManifestEntry => entry
