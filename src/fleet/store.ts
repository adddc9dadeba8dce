import type { Outcome } from '../batch/outcome.js'
import type { ReportFile } from '../model/record.js'
import { asJson, rowsOf } from './rows.js'
import type { Sql } from './sql.js'

/** Where an outcome comes from: the job that the input waits for, and what the records depend on besides the bytes. */
export interface Origin {
  readonly job: string
  readonly rules: string
}

/** Only what the input waits for is taken: an older job that ends late changes nothing. */
const own = 'where file = $1 and job = $2::uuid'

/**
 * One statement a report, whatever it holds: a statement a row would cost the database, and the worker, ten times as much.
 * The tables' columns are taken by name from the rows.
 */
const place = `
  with input as (
    update tawthiq.input set sha256 = $3, status = 'done', error_code = null, error_message = null, incidents = $4::int, job = null ${own} returning 1
  ), report as (
    insert into tawthiq.report (id, file, sha256, text_sha256, publisher, title, period_start, period_end, program, rules, record)
    select $5::text, $6::text, $3::text, $7::text, $8::text, $9::text, $10::date, $11::date, $12::text, $13::text, $14::text
    where exists (select from input) on conflict (id) do nothing returning 1
  ), incident as (
    insert into tawthiq.incident select rows.* from json_populate_recordset(null::tawthiq.incident, $15) rows where exists (select from report)
  ), perpetrator as (
    insert into tawthiq.perpetrator select rows.* from json_populate_recordset(null::tawthiq.perpetrator, $16) rows where exists (select from report)
  ), control as (
    insert into tawthiq.control select rows.* from json_populate_recordset(null::tawthiq.control, $17) rows where exists (select from report)
  ), victim as (
    insert into tawthiq.victim select rows.* from json_populate_recordset(null::tawthiq.victim, $18) rows where exists (select from report)
  )
  select exists (select from input) as wanted, exists (select from report) as placed`

/**
 * Puts an outcome into the dataset, within the caller's transaction: the record in the place of an earlier one, which goes to
 * the history; a failure takes an earlier record away, which would pass for its result.
 */
export async function putOutcome(sql: Sql, outcome: Outcome, record: string | null, origin: Origin): Promise<void> {
  if (record === null) return putFailure(sql, outcome, origin)
  const values = valuesOf(outcome, record, origin)
  const [first] = await sql.query<{ wanted: boolean; placed: boolean }>(place, values)
  if (first?.wanted !== true || first.placed) return
  const [known] = await sql.query<{ record: string }>('select record from tawthiq.report where id = $1 for update', [
    outcome.id,
  ])
  if (known?.record === record) return
  await retire(sql, outcome.id)
  await sql.query('update tawthiq.input set job = $2 where file = $1', [outcome.file, origin.job])
  await sql.query(place, values)
}

function valuesOf(outcome: Outcome, record: string, { job, rules }: Origin): unknown[] {
  const file = JSON.parse(record) as ReportFile
  const { report, source, generator } = file
  const rows = rowsOf(file)
  const facts = [report.id, source.file, source.textSha256, report.publisher, report.title]
  const period = [report.period.start, report.period.end]
  const lists = [rows.incident, rows.perpetrator, rows.control, rows.victim].map(asJson)
  return [
    ...[outcome.file, job, outcome.sha256, outcome.incidents],
    ...[...facts, ...period, generator.version, rules, record],
    ...lists,
  ]
}

export async function putFailure(sql: Sql, outcome: Outcome, { job }: Pick<Origin, 'job'>): Promise<void> {
  const taken = await sql.query(
    `update tawthiq.input set sha256 = $3, status = 'failed', error_code = $4, error_message = $5, incidents = 0, job = null ${own} returning 1`,
    [outcome.file, job, outcome.sha256, outcome.error?.code, outcome.error?.message],
  )
  if (taken.length > 0) await retire(sql, outcome.id)
}

/** A record that is replaced or taken away goes to the history, with its incidents inside it. */
export async function retire(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `with gone as (delete from tawthiq.report where id = $1 returning id, sha256, program, rules, record)
     insert into tawthiq.report_history (report_id, sha256, program, rules, record) select * from gone`,
    [id],
  )
}

/** The dataset's outcomes, in the order of files: what an output folder's manifest is made of. */
export async function outcomesIn(sql: Sql): Promise<Outcome[]> {
  const rows = await sql.query<{
    file: string
    id: string
    sha256: string | null
    status: 'done' | 'failed'
    error_code: string | null
    error_message: string | null
    incidents: number
  }>(
    `select file, id, sha256, status, error_code, error_message, incidents from tawthiq.input where status <> 'queued' order by file collate "C"`,
  )
  return rows.map((r) => ({
    file: r.file,
    id: r.id,
    sha256: r.sha256,
    status: r.status,
    output: r.status === 'done' ? `${r.id}.json` : null,
    error: r.error_code === null ? null : { code: r.error_code, message: r.error_message ?? '' },
    incidents: r.incidents,
    pages: null,
    ms: 0,
  }))
}

const pageSize = 50

/** The records, some at a time: a dataset is larger than memory. Only those named, where some are. */
export async function* recordsIn(sql: Sql, ids: readonly string[]): AsyncGenerator<{ id: string; record: string }> {
  for (let after = ''; ; ) {
    const rows = await sql.query<{ id: string; record: string }>(
      `select id, record from tawthiq.report where id > $1 and ($2::text[] is null or id = any($2)) order by id limit ${pageSize}`,
      [after, ids.length === 0 ? null : ids],
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}
