import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import { sha256 } from '../model/identity.js'
import { accepted, type Selection, select } from './accept.js'
import { type Comparison, compare, type LooseReport, numberOf } from './compare.js'
import type { Difference } from './difference.js'
import { at, type Loose } from './fields.js'
import { readGold } from './files.js'
import { goldReport } from './form.js'
import { appendLedger, subjectHash } from './ledger.js'
import { readScores, scoresOf, writeScores } from './scores.js'

/** Words that a person gave for a corrected value, by incident id and field: kept in golden beside the value. */
export type KeptSpans = Readonly<Record<string, Readonly<Record<string, readonly { start: number; end: number }[]>>>>

export interface Taking {
  /** What was read. */
  readonly output: LooseReport & Loose
  /** The same with a person's corrections in it, where there are any. */
  readonly corrected?: (LooseReport & Loose) | undefined
  readonly spans?: KeptSpans | undefined
  readonly selection: Selection
  /** Leave golden as it is; accept only the scores measured against it. */
  readonly scoresOnly?: boolean | undefined
  readonly who: string
  readonly when: string
  readonly why: string
}

/** Golden as it is now, and what a verdict would change. */
export interface Before {
  readonly file: string
  /** SHA-256 of the golden file; null where there is none yet. */
  readonly hash: string | null
  readonly golden: LooseReport & Loose
  readonly comparison: Comparison
  readonly chosen: readonly Difference[]
}

/** Reads golden and chooses the differences a verdict speaks of. Nothing is written. */
export async function lookBefore(folder: string, id: string, taking: Taking): Promise<Before> {
  const file = join(folder, `${id}.json`)
  const text = await goldenText(folder, id)
  const golden = text === null ? { report: { id }, incidents: [] } : await readGold(file)
  const comparison = compare(golden, taking.corrected ?? taking.output)
  const chosen = taking.scoresOnly === true ? [] : select(comparison.differences, taking.selection)
  return { file, hash: text === null ? null : sha256(text), golden, comparison, chosen }
}

/**
 * The one way into golden, for the command and for the review page: golden is written whole, with the scores that the
 * output now has against it, and who, when and why goes on record.
 */
export async function take(folder: string, id: string, taking: Taking, before: Before): Promise<void> {
  const { golden, chosen } = before
  const target = taking.corrected ?? taking.output
  const whole = taking.selection.incident === undefined && taking.selection.field === undefined
  const isNew = before.hash === null
  const next = (
    taking.scoresOnly === true
      ? golden
      : isNew && whole
        ? goldReport(target)
        : accepted(golden, target, before.comparison, chosen)
  ) as LooseReport & Record<string, unknown>
  carrySpans(golden, next)
  keepSpans(next, target, taking.spans ?? {})
  await mkdir(folder, { recursive: true })
  if (taking.scoresOnly !== true) await writeWhole(before.file, `${JSON.stringify(next, null, 2)}\n`)
  const scores = (await readScores(folder)) ?? { schemaVersion: '1' as const, reports: {} }
  scores.reports[id] = scoresOf(next, taking.output, compare(next, taking.output))
  await writeScores(folder, scores)
  const source = at(taking.output, 'source.sha256')
  const { incident: number, field } = taking.selection
  const incident = number === undefined ? null : `${id}/${numberOf(number)}`
  await appendLedger(folder, {
    report: id,
    incident,
    field: field ?? null,
    ...(taking.scoresOnly === true ? { scores: true } : {}),
    who: taking.who,
    when: taking.when,
    why: taking.why,
    differences: chosen.length,
    source: typeof source === 'string' ? source : null,
    golden: subjectHash(next, incident, field ?? null),
  })
}

/** The golden file's text; null where there is none. */
export async function goldenText(folder: string, id: string): Promise<string | null> {
  try {
    return await readFile(join(folder, `${id}.json`), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Words that a person gave earlier stay with their value as long as it stays. */
function carrySpans(before: LooseReport, next: LooseReport): void {
  if (!before.incidents.some((i) => i.spans !== undefined)) return
  for (const { golden, output } of compare(before, next).alignment.pairs) {
    const [old, own] = [before.incidents[golden] as Loose, next.incidents[output] as Record<string, unknown>]
    const stay = Object.entries((old.spans ?? {}) as Loose).filter(
      ([path]) => JSON.stringify(at(old, path)) === JSON.stringify(at(own, path)),
    )
    delete own.spans
    if (stay.length > 0) own.spans = Object.fromEntries(stay)
  }
}

/** Golden numbers its incidents for itself: which of them an output's incident is, the alignment tells. */
function keepSpans(golden: LooseReport, output: LooseReport, spans: KeptSpans): void {
  const given = Object.entries(spans).filter(([, own]) => Object.keys(own).length > 0)
  if (given.length === 0) return
  const { pairs } = compare(golden, output).alignment
  for (const [id, own] of given) {
    const pair = pairs.find((p) => output.incidents[p.output]?.id === id)
    const incident = pair && (golden.incidents[pair.golden] as Record<string, unknown> | undefined)
    if (incident !== undefined) incident.spans = { ...(incident.spans as Loose | undefined), ...own }
  }
}
