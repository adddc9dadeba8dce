import { type Incident, killedParts, type ReportFile } from '../model/record.js'

/** A report's incidents as rows of the tables; one list a table, in reading order. */
export interface Rows {
  readonly incident: readonly object[]
  readonly perpetrator: readonly object[]
  readonly control: readonly object[]
  readonly victim: readonly object[]
}

export function rowsOf({ report, incidents }: ReportFile): Rows {
  return {
    incident: incidents.map((incident, n) => incidentRow(report.id, n + 1, incident)),
    perpetrator: incidents.flatMap(({ id, perpetrators }) =>
      perpetrators.map(({ party, name }, position) => ({ incident_id: id, position, party, name })),
    ),
    control: incidents.flatMap(({ id, control }) =>
      control.map(({ party, name, role, at }, position) => ({ incident_id: id, position, party, name, role, at })),
    ),
    victim: incidents.flatMap(victimRows),
  }
}

const incidentRow = (report: string, number: number, i: Incident): object => ({
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
  killed_total: i.victims.killed.total,
  killed_qualifier: i.victims.killed.qualifier,
  ...Object.fromEntries(killedParts.map((part) => [`killed_${part}`, i.victims.killed[part]])),
  injured_total: i.victims.injured.total,
  injured_qualifier: i.victims.injured.qualifier,
  family: i.victims.family,
  flags: i.flags.map((f) => f.code),
  text: i.text,
})

function victimRows({ id, victims: { killed, injured } }: Incident): object[] {
  const groups = [
    ['killed', 'total', killed.total, killed.qualifier] as const,
    ...killedParts.map((part) => ['killed', part, killed[part], null] as const),
    ['injured', 'total', injured.total, injured.qualifier] as const,
  ]
  return groups.flatMap(([outcome, group, count, qualifier]) =>
    count === null ? [] : [{ incident_id: id, outcome, group, count, qualifier }],
  )
}

/** What no text of a database can hold, and what it would refuse the whole report for: a zero byte, half a letter. */
const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Rows as the JSON that is handed to the database; the record itself keeps its very bytes. */
export const asJson = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value) => (typeof value === 'string' ? value.replace(unstorable, '\ufffd') : value))
