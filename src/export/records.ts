import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReportFile } from '../model/record.js'

/** A folder without usable records: one line that says what, where and what to do. */
export class NoRecords extends Error {}

/** The record files of a folder, all or the named reports, checked against the contract, in the order of their ids. */
export async function readRecords(folder: string, reports: readonly string[] = []): Promise<ReportFile[]> {
  const names =
    reports.length > 0 ? reports.map((id) => `${id.replace(/\.json$/, '')}.json`) : await recordFiles(folder)
  if (names.length === 0) throw new NoRecords(`${folder}: no records there. Run “tawthiq ingest” first.`)
  const found: ReportFile[] = []
  for (const name of [...names].sort()) {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8').catch(() => {
      throw new NoRecords(`${path}: there is no such record file. Run “tawthiq ingest” first, or see ${folder}/.`)
    })
    const parsed = ReportFile.safeParse(jsonOrNothing(text))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new NoRecords(
        `${path}: is not a record file of this version (${issue?.path.join('.') || 'JSON'}: ${issue?.message ?? 'not JSON'}). Run “tawthiq ingest” again.`,
      )
    }
    found.push(parsed.data)
  }
  return found
}

async function recordFiles(folder: string): Promise<string[]> {
  const all = await readdir(folder).catch(() => {
    throw new NoRecords(`${folder}: there is no such folder. Run “tawthiq ingest” first.`)
  })
  return all.filter((name) => name.endsWith('.json') && name !== 'manifest.json' && !name.startsWith('.'))
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
