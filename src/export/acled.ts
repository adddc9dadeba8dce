import type { Incident, ReportFile } from '../model/record.js'
import type { Table } from './tables.js'
import { inOrder } from './tables.js'

/** Our attack → ACLED's event type and sub-event type (ACLED Codebook). A person can read this table aloud. */
const events: Readonly<Record<string, readonly [event: string, sub: string]>> = {
  'air-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'ground-launched-missile': ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'suicide-bombing': ['Explosions/Remote violence', 'Suicide bomb'],
  'car-bomb': ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  'explosive-device': ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  'chemical-attack': ['Explosions/Remote violence', 'Chemical weapon'],
  shooting: ['Violence against civilians', 'Attack'],
  execution: ['Violence against civilians', 'Attack'],
  stabbing: ['Violence against civilians', 'Attack'],
  torture: ['Violence against civilians', 'Attack'],
  arson: ['Violence against civilians', 'Attack'],
}

/** Our party → ACLED's kind of actor (`inter1`). */
const actors: Readonly<Record<string, string>> = {
  'syrian-regime': 'State forces',
  russia: 'External/Other forces',
  'international-coalition': 'External/Other forces',
  turkey: 'External/Other forces',
  israel: 'External/Other forces',
  iran: 'External/Other forces',
  hezbollah: 'External/Other forces',
  isis: 'Rebel group',
  hts: 'Rebel group',
  'armed-opposition': 'Rebel group',
  sdf: 'Rebel group',
}

const text = (name: string, description: string) => ({ name, type: 'string' as const, description, hxl: null })

/** 1: the day; 2: within a week or so; 3: the month only. */
function timePrecision({ date }: Incident): number | null {
  if (date.start === null || date.end === null) return null
  const days = (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000
  return days === 0 ? 1 : days <= 7 ? 2 : 3
}

/** 1: the place; 2: near it, or a part of the region; 3: the region only. */
const geoPrecision = ({ location: l }: Incident): number | null =>
  l.coordinates === null ? null : l.coordinates.precision === 'place' ? 1 : 3

/** Incidents in ACLED's columns. Fatalities are null where the text states none; ACLED itself prints 0 there. */
export function acledTable(reports: readonly ReportFile[]): Table {
  return {
    name: 'acled',
    title: 'Incidents in ACLED’s columns',
    fields: [
      text('event_id_cnty', 'Our incident id.'),
      { name: 'event_date', type: 'date', description: 'First day.', hxl: null },
      { name: 'year', type: 'integer', description: 'Year of the first day.', hxl: null },
      { name: 'time_precision', type: 'integer', description: '1 day, 2 up to a week, 3 longer.', hxl: null },
      text('event_type', 'From our attack.'),
      text('sub_event_type', 'From our attack.'),
      text('actor1', 'First perpetrator as printed, or its id.'),
      text('assoc_actor_1', 'Further perpetrators.'),
      text('inter1', 'Kind of the first perpetrator.'),
      text('civilian_targeting', '"Civilian targeting" where civilians are among the stated dead.'),
      text('country', 'Syria; empty where the province is another land’s.'),
      text('admin1', 'Governorate, or another land’s province.'),
      text('location', 'Place, as printed.'),
      { name: 'latitude', type: 'number', description: 'Degrees, WGS 84.', hxl: null },
      { name: 'longitude', type: 'number', description: 'Degrees, WGS 84.', hxl: null },
      { name: 'geo_precision', type: 'integer', description: '1 place, 3 governorate.', hxl: null },
      text('source', 'Publisher.'),
      text('notes', 'The paragraph.'),
      { name: 'fatalities', type: 'integer', description: 'Killed, as stated; null where not stated.', hxl: null },
    ],
    rows: inOrder(reports).flatMap((r) =>
      r.incidents.map((i) => {
        const [event, sub] = events[i.weapon.attack ?? ''] ?? [null, null]
        const names = i.perpetrators.map((p) => p.name ?? p.party)
        return [
          i.id,
          i.date.start,
          i.date.start === null ? null : Number(i.date.start.slice(0, 4)),
          timePrecision(i),
          event,
          sub,
          names[0] ?? null,
          names.slice(1).join('; ') || null,
          actors[i.perpetrators[0]?.party ?? ''] ?? null,
          (i.victims.killed.civilians ?? 0) > 0 ? 'Civilian targeting' : null,
          i.location.province === undefined ? 'Syria' : null,
          i.location.governorate ?? i.location.province ?? null,
          i.location.place,
          i.location.coordinates?.lat ?? null,
          i.location.coordinates?.lon ?? null,
          geoPrecision(i),
          r.report.publisher,
          i.text,
          i.victims.killed.total,
        ]
      }),
    ),
  }
}
