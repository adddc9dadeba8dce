import type { ReviewReport } from '../data.js'
import { fieldOf, show } from './fields.js'

export interface Doubt {
  readonly kind: 'flag' | 'warning' | 'golden' | 'check'
  readonly field: string | null
  readonly text: string
  /** A person has accepted what it is about, and neither golden nor the source has changed since. */
  readonly settled: boolean
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
  const doubts: Doubt[][] = incidents.map(() => [])
  const index = new Map(incidents.map((incident, i) => [incident.id, i]))
  const add = (incident: string | number | null | undefined, doubt: Omit<Doubt, 'settled'>) => {
    const i = typeof incident === 'string' ? index.get(incident) : incident
    if (i !== undefined && i !== null) doubts[i]?.push({ ...doubt, settled: isSettled(report, i, doubt) })
  }
  incidents.forEach((incident, i) => {
    for (const flag of incident.flags) add(i, { kind: 'flag', field: flag.field, text: flag.message })
  })
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

/** A difference from golden is never settled: the record may have changed since the verdict. */
function isSettled({ golden }: ReviewReport, incident: number, { kind, field }: Omit<Doubt, 'settled'>): boolean {
  if (kind === 'golden') return false
  return golden.verdicts.some(
    (v) =>
      v.fell === null && (v.incident === null || v.incident === incident) && (v.field === null || v.field === field),
  )
}

export const openDoubts = (doubts: readonly Doubt[]): readonly Doubt[] => doubts.filter((d) => !d.settled)

/** How much an incident wants to be looked at. */
export const weightOf = (doubts: readonly Doubt[]): number =>
  openDoubts(doubts).reduce((sum, d) => sum + weights[d.kind], 0)
