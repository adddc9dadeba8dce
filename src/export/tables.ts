import { type Incident, killedParts, type ReportFile } from '../model/record.js'
import type { Cell, ColumnType } from './columns.js'
import { columns } from './columns.js'

/** A table as plain values: what every format is written from. Unknown is null, never 0. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly fields: readonly {
    readonly name: string
    readonly type: ColumnType
    readonly description: string
    readonly hxl: string | null
  }[]
  readonly rows: readonly (readonly Cell[])[]
}

type Field = Table['fields'][number]

const field = (name: string, type: ColumnType, description: string, hxl: string | null = null): Field => ({
  name,
  type,
  description,
  hxl,
})

/** Reports in the order of their ids, so that a dataset never depends on the order of files. */
export const inOrder = (reports: readonly ReportFile[]): ReportFile[] =>
  [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0))

const each = <T>(reports: readonly ReportFile[], read: (incident: Incident, report: ReportFile) => T[]): T[] =>
  inOrder(reports).flatMap((report) => report.incidents.flatMap((incident) => read(incident, report)))

/** One row an incident. */
export function incidentTable(reports: readonly ReportFile[]): Table {
  return {
    name: 'incidents',
    title: 'Incidents: one row each',
    fields: columns.map(({ name, type, description, hxl }) => ({ name, type, description, hxl })),
    rows: each(reports, (incident, report) => [columns.map((c) => c.read(incident, report))]),
  }
}

/** One row a stated number of victims. */
export function victimTable(reports: readonly ReportFile[]): Table {
  return {
    name: 'victims',
    title: 'Victims: one row for each stated number',
    fields: [
      field('incident_id', 'string', 'The incident.', '#event+id'),
      field('outcome', 'string', '`killed` or `injured`.', '#affected+outcome'),
      field(
        'group',
        'string',
        '`total`, or the stated part of it; girls and boys are counted under children too.',
        '#affected+group',
      ),
      field('count', 'integer', 'How many.', '#affected+num'),
      field('qualifier', 'string', 'Of the total: `exact`, `at-least`, `about` or `at-most`.', '#meta+qualifier'),
    ],
    rows: each(reports, ({ id, victims: { killed, injured } }) => [
      ...(killed.total === null ? [] : [[id, 'killed', 'total', killed.total, killed.qualifier]]),
      ...killedParts.flatMap((part) => (killed[part] === null ? [] : [[id, 'killed', part, killed[part], null]])),
      ...(injured.total === null ? [] : [[id, 'injured', 'total', injured.total, injured.qualifier]]),
    ]),
  }
}

/** One row a party in an incident: perpetrators, and who held the place. */
export function partyTable(reports: readonly ReportFile[]): Table {
  return {
    name: 'parties',
    title: 'Parties: one row for each perpetrator and each holder of the place',
    fields: [
      field('incident_id', 'string', 'The incident.', '#event+id'),
      field('relation', 'string', '`perpetrator` or `control`.', '#group+relation'),
      field('party', 'string', 'Party id.', '#group+code'),
      field('name', 'string', 'As printed.', '#group+name'),
      field('role', 'string', 'Of control: `control`, `joint` or `presence`.', '#group+role'),
      field('at', 'string', 'Of control: at the time of the `incident`, or of `writing`.', '#group+at'),
      field(
        'attribution',
        'string',
        'Of perpetrators: `stated`, `believed`, `disputed` or `unknown`.',
        '#meta+attribution',
      ),
    ],
    rows: each(reports, (i) => [
      ...i.perpetrators.map((p) => [i.id, 'perpetrator', p.party, p.name, null, null, i.attribution]),
      ...i.control.map((c) => [i.id, 'control', c.party, c.name, c.role, c.at, null]),
    ]),
  }
}

export const tablesOf = (reports: readonly ReportFile[]): Table[] => [
  incidentTable(reports),
  victimTable(reports),
  partyTable(reports),
]
