import { at, type FieldSpec, incidentFields, type Loose, same, says } from './fields.js'

/** What was counted for one field. */
export interface Tally {
  /** Incidents whose gold has the field. */
  compared: number
  /** Of those: output says the same, null for null included. */
  equal: number
  /** Gold says something. */
  gold: number
  /** Output says something. */
  given: number
  /** Both say the same something. */
  right: number
}

export interface Score extends Tally {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly accuracy: number | null
}

/** One compared pair: either side is missing where an incident was lost or is spurious. */
export interface Compared {
  readonly golden: Loose | null
  readonly output: Loose | null
}

export interface Measured {
  readonly fields: ReadonlyMap<string, Tally>
  /** Incidents of gold; those of them that are perfect, found; and incidents that gold does not have. */
  readonly incidents: { gold: number; perfect: number; found: number; spurious: number }
}

export function measure(compared: readonly Compared[]): Measured {
  const fields = new Map<string, Tally>()
  const incidents = { gold: 0, perfect: 0, found: 0, spurious: 0 }
  for (const { golden, output } of compared) {
    if (golden === null) incidents.spurious++
    else {
      incidents.gold++
      if (output !== null) incidents.found++
      if (output !== null && isPerfect(golden, output)) incidents.perfect++
    }
    for (const field of incidentFields) {
      const g = golden === null ? undefined : at(golden, field.path)
      const o = output === null ? null : at(output, field.path)
      if (golden !== null && g === undefined) continue
      const tally = fields.get(field.path) ?? { compared: 0, equal: 0, gold: 0, given: 0, right: 0 }
      fields.set(field.path, tally)
      const equal = golden !== null && output !== null && same(field, g, o)
      if (golden !== null) tally.compared++
      if (equal) tally.equal++
      if (says(g)) tally.gold++
      if (says(o)) tally.given++
      if (equal && says(g)) tally.right++
    }
  }
  // A spurious incident counts only in fields that gold speaks of at all.
  if (compared.some((c) => c.golden !== null))
    for (const [path, tally] of fields) if (tally.compared === 0) fields.delete(path)
  return { fields: new Map(incidentFields.flatMap(({ path }) => [...entry(fields, path)])), incidents }
}

const entry = (fields: Map<string, Tally>, path: string): [string, Tally][] => {
  const tally = fields.get(path)
  return tally ? [[path, tally]] : []
}

/** All core fields that gold has are right: date, perpetrators, attack, governorate, place, control, killed with children and women, injured. */
export const isPerfect = (golden: Loose, output: Loose): boolean =>
  incidentFields.every((f) => !f.core || isSame(f, golden, output))

export function isSame(field: FieldSpec, golden: Loose, output: Loose): boolean {
  const g = at(golden, field.path)
  return g === undefined || same(field, g, at(output, field.path))
}

export function score(t: Tally): Score {
  const precision = t.given === 0 ? null : t.right / t.given
  const recall = t.gold === 0 ? null : t.right / t.gold
  return {
    ...t,
    precision,
    recall,
    f1: f1(precision, recall),
    accuracy: t.compared === 0 ? null : t.equal / t.compared,
  }
}

function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null
  const [p, r] = [precision ?? 0, recall ?? 0]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

export interface Overall {
  /** All fields' counts together. */
  readonly all: Score
  /** The core fields' counts together. */
  readonly core: Score
  /** Mean of the fields' F1, over fields that gold or output say anything in. */
  readonly macroF1: number | null
}

export function overall(measured: Measured): Overall {
  const add = (paths: (path: string) => boolean): Score => {
    const sum: Tally = { compared: 0, equal: 0, gold: 0, given: 0, right: 0 }
    for (const [path, t] of measured.fields)
      if (paths(path)) for (const k of Object.keys(sum) as (keyof Tally)[]) sum[k] += t[k]
    return score(sum)
  }
  const core = new Set(incidentFields.filter((f) => f.core).map((f) => f.path))
  const f1s = [...measured.fields.values()].map((t) => score(t).f1).filter((x) => x !== null)
  return {
    all: add(() => true),
    core: add((path) => core.has(path)),
    macroF1: f1s.length === 0 ? null : f1s.reduce((a, b) => a + b, 0) / f1s.length,
  }
}

/** Several measurements as one. */
export function sumUp(parts: readonly Measured[]): Measured {
  const fields = new Map<string, Tally>()
  const incidents = { gold: 0, perfect: 0, found: 0, spurious: 0 }
  for (const part of parts) {
    for (const k of Object.keys(incidents) as (keyof typeof incidents)[]) incidents[k] += part.incidents[k]
    for (const [path, t] of part.fields) {
      const sum = fields.get(path) ?? { compared: 0, equal: 0, gold: 0, given: 0, right: 0 }
      for (const k of Object.keys(sum) as (keyof Tally)[]) sum[k] += t[k]
      fields.set(path, sum)
    }
  }
  return { fields: new Map(incidentFields.flatMap(({ path }) => entry(fields, path))), incidents }
}
