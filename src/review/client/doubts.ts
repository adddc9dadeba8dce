import type { ReviewReport } from '../data.js'
import { fieldOf, show } from './fields.js'

export interface Doubt {
  readonly kind: 'flag' | 'warning' | 'golden' | 'check'
  readonly field: string | null
  readonly text: string
}

const weights: Record<Doubt['kind'], number> = { golden: 4, flag: 3, check: 2, warning: 1 }

const known = new WeakMap<ReviewReport, Doubt[][]>()

/** What a person should look at, incident by incident. */
export function doubtsOf(report: ReviewReport): Doubt[][] {
  const before = known.get(report)
  if (before !== undefined) return before
  const doubts = collect(report)
  known.set(report, doubts)
  return doubts
}

function collect(report: ReviewReport): Doubt[][] {
  const { incidents, warnings, checks } = report.report
  const doubts: Doubt[][] = incidents.map((incident) =>
    incident.flags.map((flag) => ({ kind: 'flag', field: flag.field, text: flag.message })),
  )
  const index = new Map(incidents.map((incident, i) => [incident.id, i]))
  const add = (incident: string | number | null | undefined, doubt: Doubt) => {
    const i = typeof incident === 'string' ? index.get(incident) : incident
    if (i !== undefined && i !== null) doubts[i]?.push(doubt)
  }
  for (const warning of warnings) add(warning.incident, { kind: 'warning', field: null, text: warning.message })
  for (const check of checks)
    if (check.ok === false)
      for (const suspect of check.suspects ?? [])
        add(suspect.incident, { kind: 'check', field: suspect.field, text: `${check.id}: ${suspect.why}` })
  for (const difference of report.golden.differences)
    add(difference.incident, {
      kind: 'golden',
      field: difference.field,
      text:
        difference.field === null
          ? `golden: ${difference.kind}`
          : `${fieldOf(difference.field)?.label ?? difference.field}: golden says ${show(difference.was)}, read as ${show(difference.is)}`,
    })
  return doubts
}

export const weightOf = (doubts: readonly Doubt[]): number => doubts.reduce((sum, d) => sum + weights[d.kind], 0)
