import type { Incident, ReportFile } from '../model/record.js'
import { pcodeOf } from './columns.js'
import { inOrder, type Table } from './tables.js'

/**
 * best, low and high of a stated toll, as UCDP GED tells them: an exact number is all three; "at least 12" is a low and
 * the best, with no high known; "up to 40" is a high; "about 20" is the best alone.
 */
export function estimates({ total, qualifier }: { total: number | null; qualifier: string | null }): {
  best: number | null
  low: number | null
  high: number | null
} {
  if (total === null) return { best: null, low: null, high: null }
  if (qualifier === 'at-least') return { best: total, low: total, high: null }
  if (qualifier === 'at-most') return { best: null, low: null, high: total }
  if (qualifier === 'about') return { best: total, low: null, high: null }
  return { best: total, low: total, high: total }
}

/** UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer. */
export function datePrecision({ start, end }: Incident['date']): number | null {
  if (start === null || end === null) return null
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
  return days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5
}

/** UCDP's `where_prec`: 1 the place, 4 the first-order administrative division only. */
const wherePrecision = (i: Incident): number | null =>
  i.location.coordinates === null ? null : i.location.coordinates.precision === 'place' ? 1 : 4

const f = (name: string, type: 'string' | 'integer' | 'number' | 'date', description: string) => ({
  name,
  type,
  description,
  hxl: null,
})

/** Incidents in the columns of the UCDP Georeferenced Event Dataset. `type_of_violence` is left to a person: it depends on more than a report says. */
export function gedTable(reports: readonly ReportFile[]): Table {
  return {
    name: 'ucdp-ged',
    title: 'Incidents in UCDP GED’s columns',
    fields: [
      f('id', 'string', 'Our incident id.'),
      f('date_start', 'date', 'First day.'),
      f('date_end', 'date', 'Last day.'),
      f('date_prec', 'integer', '1 day, 2 two to six days, 3 a week, 4 up to a month, 5 longer.'),
      f('side_a', 'string', 'Perpetrators as printed.'),
      f('where_coordinates', 'string', 'Place, as printed.'),
      f('where_prec', 'integer', '1 place, 4 governorate.'),
      f('adm_1', 'string', 'Governorate, or another land’s province.'),
      f('adm_1_pcode', 'string', 'OCHA p-code of the governorate (not a column of GED).'),
      f('latitude', 'number', 'Degrees, WGS 84.'),
      f('longitude', 'number', 'Degrees, WGS 84.'),
      f('best', 'integer', 'Best estimate of deaths.'),
      f('low', 'integer', 'Low estimate.'),
      f('high', 'integer', 'High estimate.'),
      f('deaths_civilians', 'integer', 'Killed who are called civilians.'),
      f('source_article', 'string', 'Publisher, report and pages.'),
      f('source_headline', 'string', 'The report’s title.'),
    ],
    rows: inOrder(reports).flatMap((r) =>
      r.incidents.map((i) => {
        const { best, low, high } = estimates(i.victims.killed)
        return [
          i.id,
          i.date.start,
          i.date.end,
          datePrecision(i.date),
          i.perpetrators.map((p) => p.name ?? p.party).join('; ') || null,
          i.location.place,
          wherePrecision(i),
          i.location.governorate ?? i.location.province ?? null,
          pcodeOf(i.location.governorate),
          i.location.coordinates?.lat ?? null,
          i.location.coordinates?.lon ?? null,
          best,
          low,
          high,
          i.victims.killed.civilians,
          [r.report.publisher, r.report.id, i.source.pages?.length ? `p. ${i.source.pages.join(', ')}` : null]
            .filter(Boolean)
            .join(', '),
          r.report.title,
        ]
      }),
    ),
  }
}
