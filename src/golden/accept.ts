import { type Comparison, type LooseReport, numberOf } from './compare.js'
import type { Difference } from './difference.js'
import { at, type Loose } from './fields.js'
import { goldIncident, goldReport } from './form.js'

/** What is to be accepted: a whole report, one incident of it, one field, or one field of one incident. */
export interface Selection {
  /** Number of the incident, "05", or its id. */
  readonly incident?: string | undefined
  readonly field?: string | undefined
}

/** The differences that a selection speaks of. */
export function select(differences: readonly Difference[], { incident, field }: Selection): Difference[] {
  const number = incident === undefined ? undefined : numberOf(incident)
  return differences.filter((d) => {
    const ids = [...d.golden, ...d.output].map(numberOf)
    if (number !== undefined && !ids.includes(number)) return false
    return field === undefined || (d.field !== null && (d.field === field || d.field.startsWith(`${field}.`)))
  })
}

/** Golden with the selected differences taken over from the output. Pure: nothing is written here. */
export function accepted(
  golden: LooseReport & Loose,
  output: LooseReport & Loose,
  comparison: Comparison,
  chosen: readonly Difference[],
): Record<string, unknown> {
  if (chosen.length === comparison.differences.length) return keepShape(goldReport(output), golden)
  const next = structuredClone(golden) as Record<string, unknown>
  const gold = goldReport(output)
  for (const d of chosen) {
    if (d.kind === 'report' && d.field !== null) put(next, d.field, at(gold, d.field) ?? null)
    if (d.kind === 'check' && d.field !== null) {
      const expected = new Set((next.expectedCheckFailures as string[] | undefined) ?? [])
      if (d.is === 'holds') expected.delete(d.field)
      else expected.add(d.field)
      next.expectedCheckFailures = [...expected]
    }
  }
  next.incidents = incidents(golden, output, comparison, chosen)
  return next
}

/** An entry of the new list: its incident, and the place in the output that it answers to, -1 where none. */
interface Entry {
  incident: Record<string, unknown>
  place: number
}

function incidents(
  golden: LooseReport,
  output: LooseReport,
  { alignment, report }: Comparison,
  chosen: readonly Difference[],
): Record<string, unknown>[] {
  const has = (kind: Difference['kind'], goldenId?: string, outputId?: string): boolean =>
    chosen.some(
      (d) =>
        d.kind === kind &&
        (goldenId === undefined || d.golden.includes(goldenId)) &&
        (outputId === undefined || d.output.includes(outputId)),
    )
  const goldenId = (i: number): string =>
    String(golden.incidents[i]?.id ?? `${report}/${String(i + 1).padStart(2, '0')}`)
  const outputId = (i: number): string =>
    String(output.incidents[i]?.id ?? `${report}/${String(i + 1).padStart(2, '0')}`)
  const placeOf = new Map(alignment.pairs.map((p) => [p.golden, p.output]))
  const gone = new Set<number>()
  const added: number[] = []
  for (const g of alignment.lost) if (has('lost', goldenId(g))) gone.add(g)
  for (const o of alignment.extra) if (has('new', undefined, outputId(o))) added.push(o)
  for (const s of alignment.split) {
    if (!has('split', goldenId(s.golden))) continue
    gone.add(s.golden)
    added.push(...s.outputs)
  }
  for (const j of alignment.joined) {
    if (!has('joined', undefined, outputId(j.output))) continue
    for (const g of j.goldens) gone.add(g)
    added.push(j.output)
  }
  const entries: Entry[] = golden.incidents.flatMap((incident, g) => {
    if (gone.has(g)) return []
    const next = structuredClone(incident) as Record<string, unknown>
    for (const d of chosen)
      if (d.kind === 'field' && d.field !== null && d.golden.includes(goldenId(g))) {
        const from = goldIncident(output.incidents[placeOf.get(g) as number] as Loose)
        put(next, d.field, at(from, d.field) ?? null)
      }
    return [{ incident: next, place: placeOf.get(g) ?? -1 }]
  })
  const reorder = has('moved') || has('swapped')
  const list = reorder ? sortByPlace(entries) : entries
  for (const o of added.sort((a, b) => a - b)) {
    const before = list.findLastIndex((e) => e.place >= 0 && e.place < o)
    list.splice(before + 1, 0, { incident: goldIncident(output.incidents[o] as Loose), place: o })
  }
  // Ids are the reading order; what was put in or taken out renumbers the rest.
  return list.map(({ incident }, i) =>
    'id' in incident ? { ...incident, id: `${report}/${String(i + 1).padStart(2, '0')}` } : incident,
  )
}

/** By place in the output; an entry that the output does not have stays behind the one it stood behind. */
function sortByPlace(entries: readonly Entry[]): Entry[] {
  let last = -1
  return entries
    .map((entry) => {
      if (entry.place >= 0) last = entry.place
      return { entry, key: entry.place >= 0 ? entry.place : last + 0.5 }
    })
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry)
}

/** What people added to golden beside the contract (a note on how it was made) outlives an acceptance. */
function keepShape(next: Record<string, unknown>, golden: Loose): Record<string, unknown> {
  const extra = Object.entries(golden).filter(([key]) => !Object.hasOwn(next, key) && key !== 'expectedCheckFailures')
  return { ...next, ...Object.fromEntries(extra) }
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  let here = target
  for (const key of keys.slice(0, -1)) {
    if (here[key] === null || typeof here[key] !== 'object') here[key] = {}
    here = here[key] as Record<string, unknown>
  }
  here[keys.at(-1) as string] = value
}
