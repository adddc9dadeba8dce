import type { Outcome } from '../batch/outcome.js'
import { type Incident, killedParts, ReportFile } from '../model/record.js'
import type { Sql } from './sql.js'

/** Puts an outcome into the dataset: the record in the place of an earlier one, which goes to the history. One transaction's work. */
export async function putOutcome(sql: Sql, outcome: Outcome, record: string | null, rules: string): Promise<void> {
  if (record !== null) await putReport(sql, record, rules)
  await sql.query(
    `insert into tawthiq.input (file, id, sha256, status, error_code, error_message, incidents) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (file) do update set id = excluded.id, sha256 = excluded.sha256, status = excluded.status,
       error_code = excluded.error_code, error_message = excluded.error_message, incidents = excluded.incidents`,
    [
      outcome.file,
      outcome.id,
      outcome.sha256,
      outcome.status,
      outcome.error?.code ?? null,
      outcome.error?.message ?? null,
      outcome.incidents,
    ],
  )
}

async function putReport(sql: Sql, record: string, rules: string): Promise<void> {
  const file = ReportFile.parse(JSON.parse(record))
  const { report, source, generator } = file
  const [known] = await sql.query<{ record: string }>('select record from tawthiq.report where id = $1 for update', [
    report.id,
  ])
  if (known?.record === record) return
  if (known) {
    await sql.query(
      `insert into tawthiq.report_history (report_id, sha256, program, rules, record)
       select id, sha256, program, rules, record from tawthiq.report where id = $1`,
      [report.id],
    )
    await sql.query('delete from tawthiq.report where id = $1', [report.id])
  }
  await insert(sql, 'report', {
    id: report.id,
    file: source.file,
    sha256: source.sha256,
    text_sha256: source.textSha256,
    publisher: report.publisher,
    title: report.title,
    period_start: report.period.start,
    period_end: report.period.end,
    program: generator.version,
    rules,
    record,
  })
  for (const [n, incident] of file.incidents.entries()) await putIncident(sql, report.id, n + 1, incident)
}

async function putIncident(sql: Sql, report: string, number: number, i: Incident): Promise<void> {
  const { killed, injured, family } = i.victims
  await insert(sql, 'incident', {
    id: i.id,
    report_id: report,
    number,
    date_start: i.date.start,
    date_end: i.date.end,
    weekday: i.date.weekday,
    time: i.date.time,
    part_of_day: i.date.partOfDay,
    attribution: i.attribution,
    attack: i.weapon.attack,
    delivery: i.weapon.delivery,
    munitions: i.weapon.munitions,
    munition_count: i.weapon.count,
    strikes: i.weapon.strikes,
    target: i.target,
    governorate: i.location.governorate,
    place: i.location.place,
    place_type: i.location.placeType,
    neighborhood: i.location.neighborhood,
    area: i.location.area,
    direction: i.location.direction,
    latitude: i.location.coordinates?.lat ?? null,
    longitude: i.location.coordinates?.lon ?? null,
    coordinates_precision: i.location.coordinates?.precision ?? null,
    killed_total: killed.total,
    killed_qualifier: killed.qualifier,
    ...Object.fromEntries(killedParts.map((part) => [`killed_${part}`, killed[part]])),
    injured_total: injured.total,
    injured_qualifier: injured.qualifier,
    family,
    flags: i.flags.map((f) => f.code),
    text: i.text,
  })
  for (const [position, p] of i.perpetrators.entries())
    await insert(sql, 'perpetrator', { incident_id: i.id, position, ...p })
  for (const [position, c] of i.control.entries()) await insert(sql, 'control', { incident_id: i.id, position, ...c })
  const groups = [
    ['killed', 'total', killed.total, killed.qualifier] as const,
    ...killedParts.map((part) => ['killed', part, killed[part], null] as const),
    ['injured', 'total', injured.total, injured.qualifier] as const,
  ]
  for (const [outcome, group, count, qualifier] of groups)
    if (count !== null) await insert(sql, 'victim', { incident_id: i.id, outcome, group, count, qualifier })
}

/** Table and column names are ours; only values come from reports, and they are bound. */
async function insert(sql: Sql, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(row)
  const marks = names.map((_, n) => `$${n + 1}`)
  await sql.query(
    `insert into tawthiq.${table} (${names.map((n) => `"${n}"`).join(', ')}) values (${marks.join(', ')})`,
    Object.values(row),
  )
}

/** The dataset's outcomes and records, in the order of files: what an output folder is made of. */
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

export const recordsInStore = (sql: Sql): Promise<{ id: string; record: string }[]> =>
  sql.query('select id, record from tawthiq.report order by id collate "C"')
