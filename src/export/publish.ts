import type { Incident, ReportFile } from '../model/record.js'
import type { Gazetteer } from '../places/gazetteer.js'
import { locate } from '../places/locate.js'
import { mapIncidents } from './relocate.js'

export interface PublishOptions {
  /** Incidents of the last so many months get their governorate's point, not their place's. */
  readonly coarsenMonths: number
  /** ISO day the months are counted back from; the dataset's own last day where not given. No clock is asked. */
  readonly asOf?: string
}

/** A target that says whose it was: "the house of Ahmad …". */
const owned =
  /\b(?:house|home|car|shop|store|farm|building|land|truck|van|motorcycle)s?\s(?:of|owned\sby|belonging\sto|for)\s/iu

/** The last day any incident of the dataset has; null where none has a day. */
export function lastDay(reports: readonly ReportFile[]): string | null {
  const days = reports.flatMap((r) => r.incidents.flatMap((i) => (i.date.end === null ? [] : [i.date.end])))
  return days.sort().at(-1) ?? null
}

/** The same day so many months before; the month's last day where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const month = y * 12 + (m - 1) - months
  const [year, index] = [Math.floor(month / 12), month % 12]
  const last = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][index] as number
  return `${year}-${String(index + 1).padStart(2, '0')}-${String(Math.min(d, last)).padStart(2, '0')}`
}

/**
 * Records that do no harm when everybody can read them. Private persons are named in the paragraphs and may be shown
 * behind the links, so both are dropped whole; owners are dropped from targets; recent places are coarsened.
 */
export function forPublishing(
  reports: readonly ReportFile[],
  gazetteer: Gazetteer,
  options: PublishOptions,
): ReportFile[] {
  const asOf = options.asOf ?? lastDay(reports)
  const since = asOf === null ? null : monthsBefore(asOf, options.coarsenMonths)
  const recent = (i: Incident): boolean =>
    options.coarsenMonths > 0 && (i.date.end === null || since === null || i.date.end > since)
  return reports.map((report) => ({
    ...mapIncidents(report, (i) => ({
      ...i,
      text: '',
      evidence: [],
      target: i.target !== null && owned.test(i.target) ? null : i.target,
      location:
        recent(i) && i.location.coordinates?.precision === 'place'
          ? { ...i.location, coordinates: locate(gazetteer, { governorate: i.location.governorate, place: null }) }
          : i.location,
    })),
    evidence: [],
  }))
}
