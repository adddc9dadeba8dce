import { readFileSync } from 'node:fs'
import type { LooseReport } from '../../src/golden/compare.js'

// biome-ignore lint/suspicious/noExplicitAny: tests plant changes anywhere
export type Json = Record<string, any>

export interface Editable extends Omit<LooseReport, 'incidents' | 'stated'> {
  incidents: Json[]
  stated: Json
}

/** The hand-made gold of the January 2017 report; a fresh copy each time, so that a test may plant changes in it. */
export const gold = (): Editable =>
  JSON.parse(readFileSync(new URL('../../golden/snhr-2017-01.json', import.meta.url), 'utf8'))

/** An output that says exactly what gold says, with pages, spans and rules as an output has them. */
export function output(): Editable {
  const report = gold() as unknown as Json
  report.source = { file: 'snhr-2017-01.pdf', sha256: 'aa', mediaType: 'application/pdf', pages: 8, textSha256: 'bb' }
  report.generator = { name: 'tawthiq', version: '0.1.0' }
  report.checks = []
  report.warnings = []
  report.evidence = []
  report.stated.spans = {}
  for (const incident of report.incidents) {
    incident.source = { pages: [3], regions: [] }
    incident.evidence = []
    incident.control = incident.control.map((c: Json) => ({ ...c, name: 'a name' }))
    incident.location.coordinates = null
    const at = incident.text.indexOf('killing')
    incident.spans = { 'victims.killed.total': [{ start: at, end: at + 10 }] }
    incident.rules = { 'victims.killed.total': 'victims/killed' }
    incident.flags = incident.flags.map((code: string) => ({ code, field: 'date', message: '' }))
  }
  return report as never
}
