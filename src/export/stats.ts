import type { Incident, ReportFile } from '../model/record.js'

export interface Tally {
  readonly key: string
  readonly incidents: number
  /** Sum of the stated tolls; incidents without one are counted in `unknown`. */
  readonly killed: number
  readonly unknown: number
}

export interface Stats {
  readonly reports: number
  readonly incidents: number
  readonly killed: number
  readonly children: number
  readonly women: number
  readonly injured: number
  readonly killedUnknown: number
  readonly byPerpetrator: readonly Tally[]
  readonly byGovernorate: readonly Tally[]
  readonly byAttack: readonly Tally[]
  readonly byMonth: readonly Tally[]
  readonly flags: readonly { readonly code: string; readonly incidents: number }[]
  readonly checks: { readonly ok: number; readonly failed: number; readonly open: number }
}

/** The dataset in numbers. An incident with two perpetrators counts under both names joined, so that sums stay whole. */
export function statsOf(reports: readonly ReportFile[]): Stats {
  const incidents = reports.flatMap((r) => r.incidents)
  const sum = (read: (i: Incident) => number | null) => incidents.reduce((total, i) => total + (read(i) ?? 0), 0)
  const checks = reports.flatMap((r) => r.checks)
  const codes = [...new Set(incidents.flatMap((i) => i.flags.map((f) => f.code)))].sort()
  return {
    reports: reports.length,
    incidents: incidents.length,
    killed: sum((i) => i.victims.killed.total),
    children: sum((i) => i.victims.killed.children),
    women: sum((i) => i.victims.killed.women),
    injured: sum((i) => i.victims.injured.total),
    killedUnknown: incidents.filter((i) => i.victims.killed.total === null).length,
    byPerpetrator: tally(incidents, (i) => i.perpetrators.map((p) => p.party).join(' / ') || 'unidentified'),
    byGovernorate: tally(incidents, (i) => i.location.governorate ?? 'unknown'),
    byAttack: tally(incidents, (i) => i.weapon.attack ?? 'unknown'),
    byMonth: tally(incidents, (i) => i.date.start?.slice(0, 7) ?? 'unknown').sort((a, b) => (a.key < b.key ? -1 : 1)),
    flags: codes.map((code) => ({
      code,
      incidents: incidents.filter((i) => i.flags.some((f) => f.code === code)).length,
    })),
    checks: {
      ok: checks.filter((c) => c.ok === true).length,
      failed: checks.filter((c) => c.ok === false).length,
      open: checks.filter((c) => c.ok === null).length,
    },
  }
}

function tally(incidents: readonly Incident[], key: (i: Incident) => string): Tally[] {
  const found = new Map<string, { incidents: number; killed: number; unknown: number }>()
  for (const i of incidents) {
    const t = found.get(key(i)) ?? { incidents: 0, killed: 0, unknown: 0 }
    t.incidents++
    t.killed += i.victims.killed.total ?? 0
    if (i.victims.killed.total === null) t.unknown++
    found.set(key(i), t)
  }
  return [...found]
    .map(([name, t]) => ({ key: name, ...t }))
    .sort((a, b) => b.killed - a.killed || b.incidents - a.incidents || (a.key < b.key ? -1 : 1))
}
