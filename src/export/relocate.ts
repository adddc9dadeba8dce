import type { Incident, ReportFile } from '../model/record.js'
import type { Gazetteer } from '../places/gazetteer.js'
import { locate } from '../places/locate.js'

const mapIncidents = (report: ReportFile, change: (incident: Incident) => Incident): ReportFile => ({
  ...report,
  incidents: report.incidents.map(change),
})

/** The records with coordinates from another gazetteer: a user's own list, accepted spellings. */
export const relocate = (reports: readonly ReportFile[], gazetteer: Gazetteer): ReportFile[] =>
  reports.map((report) =>
    mapIncidents(report, (i) => ({ ...i, location: { ...i.location, coordinates: locate(gazetteer, i.location) } })),
  )

export { mapIncidents }
