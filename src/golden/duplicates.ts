import { at, type Loose, says } from './fields.js'
import { normalName } from './normal.js'

/** One event that two reports of a dataset tell: counted twice by who adds the reports up. */
export interface Duplicate {
  readonly incidents: readonly [string, string]
  /** What they share, in words. */
  readonly same: string
}

/**
 * Incidents of different reports that are told of the same day and place, with nothing known that tells them apart: the
 * number killed and the perpetrators, where both say them. A check on the dataset, never part of a record: a record
 * depends on its own report alone.
 */
export function duplicatesAcross(
  reports: readonly { readonly id: string; readonly incidents: readonly Loose[] }[],
): Duplicate[] {
  const seen = new Map<string, { report: string; incident: Loose }[]>()
  const found: Duplicate[] = []
  for (const { id, incidents } of reports)
    for (const incident of incidents) {
      const [day, place] = [at(incident, 'date.start'), at(incident, 'location.place')]
      if (!says(day) || !says(place)) continue
      const key = `${day} ${normalName(String(place)).toLowerCase()}`
      const told = seen.get(key) ?? []
      for (const other of told)
        if (other.report !== id && !apart(other.incident, incident))
          found.push({
            incidents: [String(other.incident.id), String(incident.id)],
            same: `${day}, ${place}${toll(incident)}`,
          })
      seen.set(key, [...told, { report: id, incident }])
    }
  return found
}

/** Told apart by what both say: another neighbourhood, another toll, other parties, another hour. */
function apart(a: Loose, b: Loose): boolean {
  return ['victims.killed.total', 'location.neighborhood', 'location.governorate', 'date.time'].some((path) => {
    const [x, y] = [at(a, path), at(b, path)]
    return says(x) && says(y) && normalName(String(x)) !== normalName(String(y))
  })
}

const toll = (incident: Loose): string => {
  const killed = at(incident, 'victims.killed.total')
  return typeof killed === 'number' ? `, ${killed} killed` : ''
}
