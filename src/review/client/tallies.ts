import type { ReviewReport } from '../data.js'

/** One bar of a chart: what the report says of itself, and what its records add up to. Null: says nothing. */
export interface Bar {
  readonly label: string
  readonly stated: number | null
  readonly extracted: number | null
}

type Incident = ReviewReport['report']['incidents'][number]

/** Sums over incidents by a key; incidents without a number add nothing, and where none has one, the sum is not known. */
function sums(
  incidents: readonly Incident[],
  keyOf: (incident: Incident) => string,
  amount: (incident: Incident) => number | null,
): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const incident of incidents) {
    const key = keyOf(incident)
    const add = amount(incident)
    const before = found.get(key) ?? null
    found.set(key, add === null ? before : (before ?? 0) + add)
  }
  return found
}

const killed = (incident: Incident): number | null => incident.victims.killed.total
const one = (): number => 1
const parties = (incident: Incident): string => incident.perpetrators.map((p) => p.party).join(' + ') || 'not stated'
const governorate = (incident: Incident): string => incident.location.governorate ?? 'not stated'

/** Bars by stated key; the extracted figures are those of the checks, which group as the report groups. */
function bars(
  report: ReviewReport,
  stated: Readonly<Record<string, number | null>> | null,
  checkOf: (key: string) => string,
  extracted: ReadonlyMap<string, number | null>,
): Bar[] {
  const checks = new Map(report.report.checks.map((c) => [c.id, c.extracted]))
  const all =
    stated === null
      ? [...extracted].map(([label, value]) => ({ label, stated: null, extracted: value }))
      : Object.entries(stated).map(([label, value]) => ({
          label,
          stated: value,
          extracted: checks.get(checkOf(label)) ?? extracted.get(label) ?? null,
        }))
  return all.sort(
    (a, b) => (b.stated ?? b.extracted ?? 0) - (a.stated ?? a.extracted ?? 0) || (a.label < b.label ? -1 : 1),
  )
}

export function killedByPerpetrator(report: ReviewReport): Bar[] {
  const stated = report.report.stated.killed.byPerpetrator
  return bars(
    report,
    stated && Object.fromEntries(Object.entries(stated).map(([party, { total }]) => [party, total])),
    (party) => `killed.byPerpetrator.${party}.total`,
    sums(report.report.incidents, parties, killed),
  )
}

export function incidentsByGovernorate(report: ReviewReport): Bar[] {
  return bars(
    report,
    report.report.stated.incidents.byGovernorate,
    (name) => `incidents.byGovernorate.${name}`,
    sums(report.report.incidents, governorate, one),
  )
}

export const killedByGovernorate = (report: ReviewReport): Bar[] =>
  bars(report, null, String, sums(report.report.incidents, governorate, killed))

export const killedByWeapon = (report: ReviewReport): Bar[] =>
  bars(
    report,
    null,
    String,
    sums(report.report.incidents, (i) => i.weapon.attack ?? 'not stated', killed),
  )

/** By day, in the order of days; incidents without a day come last. */
export const killedByDay = (report: ReviewReport): Bar[] =>
  [...sums(report.report.incidents, (i) => i.date.start ?? 'not stated', killed)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, extracted]) => ({ label, stated: null, extracted }))
