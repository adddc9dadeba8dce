import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { sha256 } from '../model/identity.js'
import { numberOf } from './compare.js'
import { at, type Loose } from './fields.js'

/** One verdict: who took what over into golden, when and why. Hashes tie it to what it spoke of. */
export const Entry = z.looseObject({
  report: z.string(),
  incident: z.string().nullable(),
  field: z.string().nullable(),
  who: z.string(),
  when: z.string(),
  why: z.string(),
  differences: z.int().nonnegative(),
  source: z.string().nullable(),
  golden: z.string(),
})
export type Entry = z.infer<typeof Entry>

/** An entry beside what is there now. */
export interface Verdict extends Entry {
  readonly stands: boolean
  /** Why it fell. */
  readonly fell: 'golden changed' | 'source changed' | null
}

export const ledgerName = 'ledger.jsonl'

export async function readLedger(folder: string): Promise<Entry[]> {
  const text = await readFile(join(folder, ledgerName), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [Entry.parse(JSON.parse(line))]))
}

export async function appendLedger(folder: string, entry: Entry): Promise<void> {
  await appendFile(join(folder, ledgerName), `${JSON.stringify(entry)}\n`)
}

/** Hash of the part of golden that a verdict speaks of: the whole, an incident (found by its number), a field. */
export function subjectHash(golden: Loose, incident: string | null, field: string | null): string {
  let subject: unknown = golden
  if (incident !== null)
    subject = (golden.incidents as readonly Loose[]).find((i) => numberOf(String(i.id)) === numberOf(incident)) ?? null
  if (field !== null && incident !== null) subject = at(subject, field) ?? null
  else if (field !== null)
    subject = [at(golden, field) ?? null, ...(golden.incidents as readonly Loose[]).map((i) => at(i, field) ?? null)]
  return sha256(JSON.stringify(subject))
}

/** Every entry of a report, and whether it still stands. A later verdict on the same thing takes an earlier one's place. */
export function verdicts(entries: readonly Entry[], report: string, golden: Loose, source: string | null): Verdict[] {
  const own = entries.filter((e) => e.report === report)
  return own.flatMap((entry, i) => {
    const replaced = own.slice(i + 1).some((later) => covers(later, entry))
    if (replaced) return []
    const changed = subjectHash(golden, entry.incident, entry.field) !== entry.golden
    const moved = entry.source !== null && source !== null && entry.source !== source
    const fell = changed ? 'golden changed' : moved ? 'source changed' : null
    return [{ ...entry, stands: fell === null, fell }]
  })
}

/** A later verdict touches the earlier one's subject, so the change is on record. */
const covers = (later: Entry, earlier: Entry): boolean =>
  (later.incident === null || earlier.incident === null || later.incident === earlier.incident) &&
  (later.field === null || earlier.field === null || later.field === earlier.field)
