import { reordered, withCauses } from './cause.js'
import { compare, type LooseReport } from './compare.js'
import type { Difference } from './difference.js'
import { at, type Loose } from './fields.js'

export interface Totals {
  readonly incidents: number
  readonly killed: number
  readonly children: number
  readonly women: number
  readonly injured: number
}

/** What changed in one report between two outputs: last month's run and this one, two versions, two engines. */
export interface ReportDiff {
  readonly report: string
  readonly status: 'same' | 'changed' | 'added' | 'removed'
  readonly differences: readonly Difference[]
  /** What holds for the report as a whole: another source, another text layer, another program. */
  readonly causes: readonly string[]
  readonly before: Totals | null
  readonly after: Totals | null
}

export function diffReports(before: (LooseReport & Loose) | null, after: (LooseReport & Loose) | null): ReportDiff {
  const report = String(at(after ?? before, 'report.id'))
  const totals = { before: before && totalsOf(before), after: after && totalsOf(after) }
  if (before === null || after === null)
    return { report, status: before === null ? 'added' : 'removed', differences: [], causes: [], ...totals }
  const failed = (before.checks ?? []).filter((c) => c.ok === false).map((c) => String(c.id))
  const comparison = compare({ ...before, expectedCheckFailures: failed }, after)
  const order = comparison.alignment.pairs.flatMap((p) =>
    reordered(report, before.incidents[p.golden] as Loose, after.incidents[p.output] as Loose),
  )
  const differences = [...withCauses(comparison.differences, before, after), ...order]
  return {
    report,
    status: differences.length > 0 ? 'changed' : 'same',
    differences,
    causes: causes(before, after),
    ...totals,
  }
}

function causes(before: Loose, after: Loose): string[] {
  const changed = (path: string): boolean => at(before, path) !== at(after, path)
  return [
    ...(changed('source.sha256') ? ['another source file'] : []),
    ...(changed('source.textSha256') ? ['another text layer'] : []),
    ...(changed('generator.version')
      ? [`program ${at(before, 'generator.version')} → ${at(after, 'generator.version')}`]
      : []),
  ]
}

function totalsOf({ incidents }: LooseReport): Totals {
  const sum = (path: string): number =>
    incidents.reduce((n, i) => {
      const value = at(i, path)
      return n + (typeof value === 'number' ? value : 0)
    }, 0)
  return {
    incidents: incidents.length,
    killed: sum('victims.killed.total'),
    children: sum('victims.killed.children'),
    women: sum('victims.killed.women'),
    injured: sum('victims.injured.total'),
  }
}
