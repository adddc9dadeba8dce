import type { Cell } from './columns.js'
import type { Entry } from './registry.js'

export type Row = Readonly<Record<string, Cell>>

/** State of everything that decides a release: tells why a record changed. */
export interface Basis {
  readonly program: string
  readonly places: string
  /** Report id → hashes of its file and of its text layer. */
  readonly sources: Readonly<Record<string, { readonly sha256: string; readonly textSha256: string }>>
}

export interface Change {
  readonly kind: 'new' | 'changed' | 'withdrawn' | 'merged' | 'split'
  readonly incident: string
  readonly why: string
  readonly fields: readonly { readonly field: string; readonly before: Cell; readonly after: Cell }[]
}

const placeFields = new Set(['latitude', 'longitude', 'coordinates_precision', 'coordinates_source'])

/** What a release says that the one before did not, and why. Rows are matched by their ids, which stay. */
export function changesOf(
  before: { rows: readonly Row[]; basis: Basis; registry: readonly Entry[] },
  after: { rows: readonly Row[]; basis: Basis; registry: readonly Entry[] },
): Change[] {
  const old = new Map(before.rows.map((r) => [r.incident_id as string, r]))
  const now = new Map(after.rows.map((r) => [r.incident_id as string, r]))
  const paragraph = (registry: readonly Entry[], id: string) => registry.find((e) => e.id === id)?.text
  const cause = (report: string): string => {
    const [a, b] = [before.basis.sources[report], after.basis.sources[report]]
    if (!a) return 'new report'
    if (!b) return 'report left out'
    if (a.sha256 !== b.sha256) return 'new version of the report'
    if (a.textSha256 !== b.textSha256) return 'the report’s text was read anew'
    return before.basis.program === after.basis.program
      ? 'corrected record'
      : `new rules (${before.basis.program} → ${after.basis.program})`
  }
  const changes: Change[] = []
  for (const [id, row] of now) {
    const known = old.get(id)
    const report = row.report_id as string
    if (!known) {
      const text = paragraph(after.registry, id)
      const sibling = [...now.keys()].find(
        (other) => other !== id && old.get(other)?.report_id === report && paragraph(after.registry, other) === text,
      )
      changes.push({
        kind: sibling ? 'split' : 'new',
        incident: id,
        why: sibling ? `told in the paragraph of ${sibling}` : cause(report),
        fields: [],
      })
      continue
    }
    const fields = Object.keys(row)
      .filter((f) => row[f] !== known[f])
      .map((field) => ({ field, before: known[field] ?? null, after: row[field] ?? null }))
    if (fields.length === 0) continue
    const onlyPlaces = fields.every((f) => placeFields.has(f.field)) && before.basis.places !== after.basis.places
    changes.push({ kind: 'changed', incident: id, why: onlyPlaces ? 'new list of places' : cause(report), fields })
  }
  for (const [id, row] of old) {
    if (now.has(id)) continue
    const text = paragraph(before.registry, id)
    const into = [...now.keys()].find(
      (other) => old.get(other)?.report_id === row.report_id && paragraph(after.registry, other) === text,
    )
    changes.push({
      kind: into ? 'merged' : 'withdrawn',
      incident: id,
      why: into ? `now one with ${into}` : cause(row.report_id as string),
      fields: [],
    })
  }
  return changes.sort((a, b) => (a.incident < b.incident ? -1 : 1))
}

const shown = (value: Cell): string =>
  value === null ? 'unknown' : String(value).length > 80 ? `${String(value).slice(0, 77)}…` : String(value)

/** The change log as a person reads it. */
export function changeLog(version: string, previous: string | null, changes: readonly Change[]): string {
  const lines = [`# Changes in ${version}`, '']
  if (previous === null) lines.push('This is the first release.')
  else if (changes.length === 0) lines.push(`No record differs from ${previous}.`)
  else {
    const count = (kind: Change['kind']) => changes.filter((c) => c.kind === kind).length
    lines.push(
      `Against ${previous}: ${count('new')} new, ${count('changed')} changed, ${count('split')} split, ${count('merged')} merged, ${count('withdrawn')} withdrawn.`,
      '',
    )
    for (const c of changes) {
      lines.push(`- **${c.incident}** ${c.kind}: ${c.why}`)
      for (const f of c.fields) lines.push(`  - ${f.field}: ${shown(f.before)} → ${shown(f.after)}`)
    }
  }
  return `${lines.join('\n')}\n`
}
