import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import * as z from 'zod'
import { version } from '../version.js'
import type { Outcome } from './outcome.js'

export const manifestName = 'manifest.json'

/** What one run did: every input with its hash and what came of it. No clock and no path of a machine, so that two runs give the same bytes. */
export const Manifest = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  inputs: z.array(
    z.strictObject({
      file: z.string(),
      id: z.string(),
      sha256: z.string().nullable(),
      status: z.enum(['done', 'failed']),
      output: z.string().nullable(),
      incidents: z.int().nonnegative(),
      error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

export function manifestOf(outcomes: readonly Outcome[]): Manifest {
  return {
    schemaVersion: '1',
    generator: { name: 'tawthiq', version },
    inputs: outcomes.map(({ file, id, sha256, status, output, incidents, error }) => ({
      file,
      id,
      sha256,
      status,
      output,
      incidents,
      error,
    })),
  }
}

export async function writeManifest(out: string, outcomes: readonly Outcome[]): Promise<void> {
  await writeFileAtomic(join(out, manifestName), `${JSON.stringify(manifestOf(outcomes), null, 2)}\n`)
}

/** The manifest of an output folder; null where there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(out, manifestName), 'utf8')))
  } catch {
    return null
  }
}
