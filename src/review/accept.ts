import * as z from 'zod'
import { type KeptSpans, lookBefore, type Taking, take } from '../golden/take.js'
import { who } from '../golden/who.js'
import { corrected } from './corrected.js'
import type { AcceptAnswer, AcceptRequest, Edits } from './data.js'
import { goldenState } from './goldens.js'
import type { Opened } from './library.js'

const EditSchema = z.strictObject({
  value: z.unknown(),
  span: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).nullable(),
})

/** A write as the page sends it. */
export const AcceptBody = z.strictObject({
  report: z.string(),
  golden: z.string().nullable(),
  source: z.string(),
  incident: z.string().nullable(),
  field: z.string().nullable(),
  reason: z.string().trim().min(1).max(2000),
  edits: z.record(z.string(), z.record(z.string(), EditSchema)),
})

let last: Promise<unknown> = Promise.resolve()

/**
 * Takes a person's verdict into golden, unless golden or the report changed since they looked. One after another: between
 * looking and writing no other verdict may come.
 */
export function acceptInto(folder: string, opened: Opened, request: AcceptRequest): Promise<AcceptAnswer> {
  const next = last.then(() => acceptNow(folder, opened, request))
  last = next.catch(() => {})
  return next
}

async function acceptNow(folder: string, opened: Opened, request: AcceptRequest): Promise<AcceptAnswer> {
  const { report } = opened
  const { id } = report.report
  if (report.source.sha256 !== request.source)
    return { ok: false, code: 'changed', message: 'The report itself was changed since this page read it: reload.' }
  const result = corrected(report, request.edits)
  if ('problem' in result) return { ok: false, code: 'refused', message: result.problem }
  const taking: Taking = {
    output: report,
    corrected: result.report,
    spans: keptSpans(request.edits),
    selection: { incident: request.incident ?? undefined, field: request.field ?? undefined },
    who: who(),
    when: new Date().toISOString(),
    why: request.reason.trim(),
  }
  const before = await lookBefore(folder, id, taking)
  if (before.hash !== request.golden) {
    const message = 'Golden was changed by another window or program since this page read it. Nothing was written.'
    return { ok: false, code: 'changed', message, golden: await goldenState(folder, report) }
  }
  if (
    request.field !== null &&
    before.comparison.alignment.extra.some((i) => report.incidents[i]?.id === request.incident)
  )
    return { ok: false, code: 'refused', message: 'Golden does not hold this incident yet: accept the incident first.' }
  await take(folder, id, taking, before)
  return { ok: true, golden: await goldenState(folder, report) }
}

function keptSpans(edits: Edits): KeptSpans {
  return Object.fromEntries(
    Object.entries(edits).map(([incident, own]) => [
      incident,
      Object.fromEntries(Object.entries(own).flatMap(([path, { span }]) => (span ? [[path, [span]]] : []))),
    ]),
  )
}
