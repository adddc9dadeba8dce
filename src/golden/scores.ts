import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { writeWhole } from '../disk/whole.js'
import type { Comparison, LooseReport } from './compare.js'
import { comparedOf } from './compare.js'
import { incidentFields } from './fields.js'
import { isSame, score } from './measure.js'

const rate = z.number().nullable()

/** The accepted state of one report: the rates a field, and which incidents are known to be wrong there. */
export const ReportScores = z.strictObject({
  incidents: z.int(),
  found: z.int(),
  spurious: z.int(),
  perfect: z.int(),
  fields: z.record(
    z.string(),
    z.strictObject({ precision: rate, recall: rate, f1: rate, accuracy: rate, wrong: z.array(z.string()) }),
  ),
})
export type ReportScores = z.infer<typeof ReportScores>

export const Scores = z.strictObject({ schemaVersion: z.literal('1'), reports: z.record(z.string(), ReportScores) })
export type Scores = z.infer<typeof Scores>

export const scoresName = 'scores.json'

/** Accepted scores of a golden folder; null where none were accepted yet. */
export async function readScores(folder: string): Promise<Scores | null> {
  const text = await readFile(join(folder, scoresName), 'utf8').catch(() => null)
  return text === null ? null : Scores.parse(JSON.parse(text))
}

export async function writeScores(folder: string, scores: Scores): Promise<void> {
  const reports = Object.fromEntries(Object.entries(scores.reports).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(join(folder, scoresName), `${JSON.stringify({ ...scores, reports }, null, 2)}\n`)
}

const fieldAt = new Map(incidentFields.map((field) => [field.path, field]))

export function scoresOf(golden: LooseReport, output: LooseReport, { measured, alignment }: Comparison): ReportScores {
  const compared = comparedOf(golden.incidents, output.incidents, alignment)
  const fields: ReportScores['fields'] = {}
  for (const [path, tally] of measured.fields) {
    const field = fieldAt.get(path)!
    const { precision, recall, f1, accuracy } = score(tally)
    const wrong = compared.flatMap((c) => {
      const id = String(c.golden?.id ?? c.output?.id)
      return c.golden !== null && c.output !== null && isSame(field, c.golden, c.output) ? [] : [id]
    })
    fields[path] = { precision, recall, f1, accuracy, wrong }
  }
  const { gold: incidents, ...rest } = measured.incidents
  return { incidents, ...rest, fields }
}

/** A score that fell, and the incidents that were right when it was accepted and are wrong now. */
export interface Fall {
  readonly report: string
  readonly field: string
  readonly was: number
  readonly is: number
  readonly flipped: readonly string[]
}

const measures = ['precision', 'recall', 'f1', 'accuracy'] as const

export function falls(report: string, accepted: ReportScores, now: ReportScores): Fall[] {
  const fields = Object.entries(accepted.fields).flatMap(([field, was]): Fall[] => {
    const is = now.fields[field]
    const drop = measures.find((m) => was[m] !== null && (is?.[m] ?? 0) < (was[m] as number) - 1e-9)
    const flipped = (is?.wrong ?? []).filter((id) => !was.wrong.includes(id))
    if (drop === undefined && flipped.length === 0) return []
    const measure = drop ?? 'accuracy'
    return [{ report, field, was: was[measure] ?? 0, is: is?.[measure] ?? 0, flipped }]
  })
  const whole: Fall[] = (['found', 'perfect'] as const).flatMap((m) =>
    now[m] < accepted[m] ? [{ report, field: `incidents ${m}`, was: accepted[m], is: now[m], flipped: [] }] : [],
  )
  if (now.spurious > accepted.spurious)
    whole.push({ report, field: 'incidents spurious', was: accepted.spurious, is: now.spurious, flipped: [] })
  return [...fields, ...whole]
}
