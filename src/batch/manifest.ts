import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { infer as Infer } from 'zod'
import { writeWhole } from '../disk/whole.js'
import { version } from '../version.js'
import type { Manifest as Schema } from './manifest-schema.js'
import type { Outcome } from './outcome.js'

export const manifestName = 'manifest.json'

export type Manifest = Infer<typeof Schema>
export type ManifestEntry = Manifest['inputs'][number]

/** An outcome without what differs from run to run. */
export const entryOf = ({ file, id, sha256, status, output, incidents, error }: Outcome): ManifestEntry => ({
  file,
  id,
  sha256,
  status,
  output,
  incidents,
  error,
})

const byFile = (a: ManifestEntry, b: ManifestEntry): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Written only where it changed. */
export async function writeManifest(out: string, entries: readonly ManifestEntry[]): Promise<void> {
  const manifest: Manifest = {
    schemaVersion: '1',
    generator: { name: 'tawthiq', version },
    inputs: [...entries].sort(byFile),
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const path = join(out, manifestName)
  if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeWhole(path, text)
}

/** The manifest of an output folder; null where there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  let text: string
  try {
    text = await readFile(join(out, manifestName), 'utf8')
  } catch {
    return null
  }
  // Loaded only where there is something to check: it takes longer than reading a short report.
  const { Manifest } = await import('./manifest-schema.js')
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    return null
  }
}
