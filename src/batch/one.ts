import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { Refusal } from '../model/note.js'
import { ReportFile } from '../model/record.js'
import { type Options, readReport, sha256 } from '../pipeline.js'
import type { Input } from './inputs.js'
import type { Outcome } from './outcome.js'

/** A record file's bytes: the same records give the same bytes. */
export const recordText = (report: ReportFile): string => `${JSON.stringify(report, null, 2)}\n`

export const recordFile = (id: string): string => `${id}.json`

/** Reads one report and writes its records. Whatever is wrong with the input comes back as an outcome; nothing is left half-written. */
export async function ingestOne(input: Input, out: string, options: Options): Promise<Outcome> {
  const begun = performance.now()
  const failed = (hash: string | null, code: string, message: string): Outcome => ({
    file: input.file,
    id: input.id,
    sha256: hash,
    status: 'failed',
    output: null,
    error: { code, message },
    incidents: 0,
    pages: null,
    ms: performance.now() - begun,
  })
  let bytes: Uint8Array
  try {
    bytes = await readFile(input.path)
  } catch (error) {
    return failed(null, 'unreadable', (error as Error).message.replace(/, \w+ '.*$/s, ''))
  }
  const hash = sha256(bytes)
  let report: ReportFile
  try {
    report = ReportFile.parse((await readReport(input.file, bytes, options)).report)
  } catch (error) {
    if (error instanceof Refusal) return failed(hash, error.code, error.message)
    // A bug of ours must not stop the other files; it is named as what it is.
    return failed(hash, 'internal-error', (error as Error).message.replace(/\s+/g, ' ').slice(0, 300))
  }
  await writeFileAtomic(join(out, recordFile(input.id)), recordText(report))
  return {
    file: input.file,
    id: input.id,
    sha256: hash,
    status: 'done',
    output: recordFile(input.id),
    error: null,
    incidents: report.incidents.length,
    pages: report.source.pages,
    ms: performance.now() - begun,
  }
}
