import { governorateWords } from '../lexicon/governorates.js'
import { type Incident, killedParts, type ReportFile } from '../model/record.js'

export type Cell = string | number | null
export type ColumnType = 'string' | 'integer' | 'number' | 'date'

/** One column of the incident table: what the data dictionary, every format and the mappings are made from. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Path in the record; what the column is read from. */
  readonly path: string
  /** HXL hashtag and attributes (hxlstandard.org); null where the standard has none. */
  readonly hxl: string | null
  readonly read: (incident: Incident, report: ReportFile) => Cell
}

/** Several values in one cell are joined by this, in the record's order. */
export const JOIN = '; '

const list = (values: readonly (string | null)[]): Cell => {
  const printed = values.filter((v): v is string => v !== null)
  return printed.length === 0 ? null : printed.join(JOIN)
}

const column = (
  name: string,
  type: ColumnType,
  path: string,
  hxl: string | null,
  description: string,
  read: Column['read'],
): Column => ({ name, type, path, hxl, description, read })

export const pcodeOf = (governorate: string | null): string | null =>
  governorateWords.find((g) => g.name === governorate)?.pcode ?? null

const killedHxl: Readonly<Record<string, string>> = {
  civilians: '#affected+killed+civilians',
  children: '#affected+killed+children',
  girls: '#affected+killed+children+f',
  boys: '#affected+killed+children+m',
  women: '#affected+killed+adults+f',
  men: '#affected+killed+adults+m',
  medical: '#affected+killed+medical',
  media: '#affected+killed+media',
  rescue: '#affected+killed+rescue',
  fighters: '#affected+killed+combatants+fighters',
  military: '#affected+killed+combatants+military',
}

const killedText: Readonly<Record<string, string>> = {
  civilians: 'Killed who are called civilians; a stated part of the total, not a remainder.',
  children: 'Killed children; girls and boys are counted here too.',
  girls: 'Killed girls, where told apart.',
  boys: 'Killed boys, where told apart.',
  women: 'Killed women.',
  men: 'Killed men, where told apart.',
  medical: 'Killed medical personnel.',
  media: 'Killed media workers.',
  rescue: 'Killed rescue workers (Civil Defense and others).',
  fighters: 'Killed members of armed groups.',
  military: 'Killed soldiers.',
}

const controlAt = (at: 'incident' | 'writing') => (i: Incident) =>
  list(i.control.filter((c) => c.at === at).map((c) => c.party))

export const columns: readonly Column[] = [
  column(
    'incident_id',
    'string',
    'id',
    '#event+id',
    'Identifier of the incident; stays the same from release to release.',
    (i) => i.id,
  ),
  column(
    'report_id',
    'string',
    'report.id',
    '#meta+source+id',
    'Identifier of the report: its file’s name.',
    (_, r) => r.report.id,
  ),
  column(
    'publisher',
    'string',
    'report.publisher',
    '#meta+source+org',
    'Who published the report.',
    (_, r) => r.report.publisher,
  ),
  column(
    'report_title',
    'string',
    'report.title',
    '#meta+source+title',
    'The report’s title, as printed.',
    (_, r) => r.report.title,
  ),
  column('date_start', 'date', 'date.start', '#date+start', 'First day of the attack, ISO 8601.', (i) => i.date.start),
  column(
    'date_end',
    'date',
    'date.end',
    '#date+end',
    'Last day of the attack; the first day again for one day.',
    (i) => i.date.end,
  ),
  column(
    'weekday',
    'string',
    'date.weekday',
    '#date+weekday',
    'Weekday as printed with the first day.',
    (i) => i.date.weekday,
  ),
  column(
    'time',
    'string',
    'date.time',
    '#date+time',
    'Time of day as stated, HH:MM, 24 hours, local.',
    (i) => i.date.time,
  ),
  column('part_of_day', 'string', 'date.partOfDay', null, 'Part of the day as stated.', (i) => i.date.partOfDay),
  column(
    'perpetrators',
    'string',
    'perpetrators[].party',
    '#group+perpetrator+code',
    'Ids of the parties who did it; `unidentified` where nobody is named.',
    (i) => list(i.perpetrators.map((p) => p.party)),
  ),
  column(
    'perpetrator_names',
    'string',
    'perpetrators[].name',
    '#group+perpetrator+name',
    'The parties as printed.',
    (i) => list(i.perpetrators.map((p) => p.name)),
  ),
  column(
    'attribution',
    'string',
    'attribution',
    '#meta+attribution',
    '`stated`, `believed`, `disputed` or `unknown`.',
    (i) => i.attribution,
  ),
  column('attack', 'string', 'weapon.attack', '#event+type', 'Kind of attack.', (i) => i.weapon.attack),
  column(
    'delivery',
    'string',
    'weapon.delivery',
    '#event+delivery',
    'What brought the munition.',
    (i) => i.weapon.delivery,
  ),
  column('munitions', 'string', 'weapon.munitions', '#event+munition', 'What struck, in order of mention.', (i) =>
    list(i.weapon.munitions),
  ),
  column(
    'munition_count',
    'integer',
    'weapon.count',
    '#indicator+munitions+num',
    'Number of munitions, where stated.',
    (i) => i.weapon.count,
  ),
  column(
    'strikes',
    'integer',
    'weapon.strikes',
    '#indicator+strikes+num',
    'Number of attacks, where stated.',
    (i) => i.weapon.strikes,
  ),
  column(
    'target',
    'string',
    'target',
    '#event+target',
    'What was hit, as printed, where it is more than the place itself.',
    (i) => i.target,
  ),
  column(
    'governorate',
    'string',
    'location.governorate',
    '#adm1+name',
    'Governorate (admin 1).',
    (i) => i.location.governorate,
  ),
  column('governorate_pcode', 'string', 'location.governorate', '#adm1+code', 'OCHA p-code of the governorate.', (i) =>
    pcodeOf(i.location.governorate),
  ),
  column(
    'province',
    'string',
    'location.province',
    '#adm1+province',
    'First-level area of another land (admin 1); empty in Syria.',
    (i) => i.location.province ?? null,
  ),
  column(
    'place',
    'string',
    'location.place',
    '#loc+name',
    'City, town, village or camp nearest to the incident, as printed.',
    (i) => i.location.place,
  ),
  column(
    'place_type',
    'string',
    'location.placeType',
    '#loc+type',
    'Type of the place, as printed.',
    (i) => i.location.placeType,
  ),
  column(
    'neighborhood',
    'string',
    'location.neighborhood',
    '#loc+neighborhood+name',
    'Named part of the place.',
    (i) => i.location.neighborhood,
  ),
  column('area', 'string', 'location.area', '#loc+area+name', 'Named wider area.', (i) => i.location.area),
  column(
    'direction',
    'string',
    'location.direction',
    '#loc+direction',
    'Direction within the governorate, as printed.',
    (i) => i.location.direction,
  ),
  column('between', 'string', 'location.between', '#loc+between', 'The places it lies between.', (i) =>
    list(i.location.between ?? []),
  ),
  column(
    'latitude',
    'number',
    'location.coordinates.lat',
    '#geo+lat',
    'Degrees, WGS 84; see coordinates_precision.',
    (i) => i.location.coordinates?.lat ?? null,
  ),
  column(
    'longitude',
    'number',
    'location.coordinates.lon',
    '#geo+lon',
    'Degrees, WGS 84; see coordinates_precision.',
    (i) => i.location.coordinates?.lon ?? null,
  ),
  column(
    'coordinates_precision',
    'string',
    'location.coordinates.precision',
    '#geo+precision',
    '`place`, or `governorate`: then the point is the governorate’s seat, not the place.',
    (i) => i.location.coordinates?.precision ?? null,
  ),
  column(
    'coordinates_source',
    'string',
    'location.coordinates.source',
    '#meta+geo+source',
    'Where the point comes from.',
    (i) => i.location.coordinates?.source ?? null,
  ),
  column(
    'control',
    'string',
    'control[at=incident].party',
    '#group+control+code',
    'Who held the place, or was present, at the time of the incident.',
    controlAt('incident'),
  ),
  column(
    'control_at_writing',
    'string',
    'control[at=writing].party',
    '#group+control+current+code',
    'Who held it when the report was written, where that is said apart.',
    controlAt('writing'),
  ),
  column(
    'killed_total',
    'integer',
    'victims.killed.total',
    '#affected+killed',
    'Killed in all; see killed_qualifier.',
    (i) => i.victims.killed.total,
  ),
  column(
    'killed_qualifier',
    'string',
    'victims.killed.qualifier',
    '#meta+killed+qualifier',
    '`exact`, `at-least`, `about` or `at-most`.',
    (i) => i.victims.killed.qualifier,
  ),
  ...killedParts.map((part) =>
    column(
      `killed_${part}`,
      'integer',
      `victims.killed.${part}`,
      killedHxl[part] ?? null,
      killedText[part] ?? '',
      (i) => i.victims.killed[part],
    ),
  ),
  column(
    'injured_total',
    'integer',
    'victims.injured.total',
    '#affected+injured',
    'Injured in all; see injured_qualifier.',
    (i) => i.victims.injured.total,
  ),
  column(
    'injured_qualifier',
    'string',
    'victims.injured.qualifier',
    '#meta+injured+qualifier',
    'As killed_qualifier.',
    (i) => i.victims.injured.qualifier,
  ),
  column(
    'family',
    'string',
    'victims.family',
    '#affected+killed+family',
    '`all`, `most` or `some` of the dead were of one family.',
    (i) => i.victims.family,
  ),
  column('flags', 'string', 'flags[].code', '#meta+flags', 'Doubts about this incident.', (i) =>
    list(i.flags.map((f) => f.code)),
  ),
  column('pages', 'string', 'source.pages', '#meta+source+page', 'Pages of the report it stands on.', (i) =>
    list((i.source.pages ?? []).map(String)),
  ),
  column('source_file', 'string', 'source.file', '#meta+source+file', 'The report’s file.', (_, r) => r.source.file),
  column(
    'source_sha256',
    'string',
    'source.sha256',
    '#meta+source+hash',
    'SHA-256 of that file.',
    (_, r) => r.source.sha256,
  ),
  column('evidence', 'string', 'evidence[].url', '#meta+url', 'Links that belong to the incident.', (i) =>
    list(i.evidence.map((e) => e.url)),
  ),
  column('text', 'string', 'text', '#event+description', 'The paragraph it was read from.', (i) => i.text),
]
