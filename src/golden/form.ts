import { at, type Loose } from './fields.js'

/** An incident as golden keeps it: what a person can judge, without the machine's evidence for it. */
export function goldIncident(incident: Loose): Record<string, unknown> {
  const { source: _s, spans: _p, rules: _r, evidence: _e, ...kept } = incident
  const { coordinates: _c, ...location } = (incident.location ?? {}) as Record<string, unknown>
  const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as Loose[]) : [])
  return {
    ...kept,
    location,
    control: list(incident.control).map(({ party, role, at }) => ({ party, role, at })),
    flags: list(incident.flags).map((flag) => (typeof flag === 'string' ? flag : at(flag, 'code'))),
  }
}

/** A report as golden keeps it. */
export function goldReport(output: Loose): Record<string, unknown> {
  const { spans: _, ...stated } = (output.stated ?? {}) as Record<string, unknown>
  const failed = ((output.checks ?? []) as readonly Loose[]).filter((c) => c.ok === false).map((c) => String(c.id))
  return {
    schemaVersion: '1',
    report: output.report,
    stated,
    incidents: (output.incidents as readonly Loose[]).map(goldIncident),
    ...(failed.length > 0 ? { expectedCheckFailures: failed } : {}),
  }
}
