import { readFileSync } from 'node:fs'
import type { Incident, ReportFile } from '../../src/model/record.js'
import { extract } from '../../src/pipeline.js'
import { fromText } from '../../src/text/index.js'

const text = readFileSync(new URL('../fixtures/snhr-2017-01.txt', import.meta.url), 'utf8')

/** The January report as records, read once. */
export const january: ReportFile = extract(fromText(text), { file: 'snhr-2017-01.txt', sha256: 'a'.repeat(64) }).report

/** The same with one incident changed, for what a report seldom holds. */
export function changed(n: number, change: (incident: Incident) => Incident, report: ReportFile = january): ReportFile {
  return { ...report, incidents: report.incidents.map((i, k) => (k === n ? change(i) : i)) }
}
