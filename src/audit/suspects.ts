import type { Check, Incident, Stated } from '../model/record.js'
import type { Compared } from './against.js'
import { entries } from './against.js'
import type { Part } from './counted.js'

type Suspect = NonNullable<Check['suspects']>[number]

/**
 * The smallest sets of values that could explain a failed check: the printed figure itself, where all others agree
 * with the incidents; else the incidents whose reading is open to the difference.
 */
export function suspectsOf(failed: Compared, all: readonly Compared[], stated: Stated): Suspect[] {
  const implied = impliedBy(failed.check.id, stated)
  const { extracted } = failed.check
  const printed: Suspect = {
    incident: null,
    field: `stated.${failed.check.id}`,
    has: failed.check.stated,
    implied: extracted,
    why: 'the printed figure: the other printed figures imply what was extracted',
  }
  if (implied !== null && implied === extracted) return [printed]
  if (alone(failed, all))
    return [{ ...printed, why: 'the printed figure: every other figure about the same incidents agrees' }]
  return [...inIncidents(failed), ...(implied === null ? [printed] : [])].slice(0, 6)
}

/** What the other stated figures make of this one: its parts added up, or its total less the other parts. */
export function impliedBy(id: string, stated: Stated): number | null {
  const path = id.split('.')
  const sum = (values: readonly (number | null | undefined)[]): number | null =>
    values.length > 1 && values.every((v) => v !== null && v !== undefined)
      ? values.reduce<number>((a, b) => a + (b ?? 0), 0)
      : null
  const rest = (
    record: Readonly<Record<string, number | null>> | null,
    key: string,
    total: number | null,
  ): number | null => {
    const others = entries(record).filter(([k]) => k !== key)
    if (total === null || others.length === 0) return null
    return total - others.reduce((a, [, v]) => a + (v ?? 0), 0)
  }
  const { incidents, killed } = stated
  if (id === 'incidents.total')
    return sum(Object.values(incidents.byPerpetrator ?? {})) ?? sum(Object.values(incidents.byGovernorate ?? {}))
  if (path[0] === 'incidents' && path[1] === 'byPerpetrator')
    return rest(incidents.byPerpetrator, path[2] ?? '', incidents.total)
  if (path[0] === 'incidents' && path[1] === 'byGovernorate')
    return rest(incidents.byGovernorate, path[2] ?? '', incidents.total)
  if (path[0] === 'incidents' && path[1] === 'byControl') {
    const party = path[2] ?? ''
    return rest(incidents.byControl?.[party] ?? null, path[3] ?? '', incidents.byPerpetrator?.[party] ?? null)
  }
  const parties = (part: Part): Record<string, number | null> =>
    Object.fromEntries(entries(killed.byPerpetrator).map(([party, k]) => [party, k[part]]))
  if (path[0] === 'killed' && path.length === 2 && path[1] !== 'womenAndChildrenPercent') {
    const part = path[1] as Part
    const values = Object.values(parties(part))
    return values.length > 1 ? values.reduce<number>((a, b) => a + (b ?? 0), 0) : null
  }
  if (path[1] === 'byPerpetrator') {
    const part = path[3] as Part
    return rest(parties(part), path[2] ?? '', killed[part])
  }
  return null
}

/** Do all other comparisons of this measure that cover the same incidents agree? Then the odd one is the printed figure. */
function alone(failed: Compared, all: readonly Compared[]): boolean {
  const others = all.filter(
    (c) => c !== failed && c.part === failed.part && c.check.ok !== null && c.check.measure === failed.check.measure,
  )
  const touching = others.filter((c) => c.covers.some((i) => failed.covers.includes(i)))
  return touching.length > 0 && touching.every((c) => c.check.ok === true)
}

const doubted = [
  'parts-exceed-total',
  'perpetrator-differs-from-heading',
  'governorate-differs-from-heading',
  'date-outside-period',
  'duplicate-incident',
]

function inIncidents({ check, covers, part }: Compared): Suspect[] {
  const missing = (check.stated ?? 0) - (check.extracted ?? 0)
  if (part === null) return misplaced(check, covers, missing)
  const field = `victims.killed.${part}`
  const ranked = covers.flatMap((i): (Suspect & { rank: number })[] => {
    const has = i.victims.killed[part]
    const room = part === 'total' ? Number.POSITIVE_INFINITY : (i.victims.killed.total ?? Number.POSITIVE_INFINITY)
    const implied = (has ?? 0) + missing
    if (implied < 0 || implied > room) return []
    const told = { incident: i.id, field, has, implied }
    if (has === null && missing > 0) return [{ ...told, rank: 0, why: `states no ${part === 'total' ? 'toll' : part}` }]
    if (i.flags.some((f) => doubted.includes(f.code)))
      return [{ ...told, rank: 1, why: 'its figures are doubted already' }]
    if (part === 'total' && i.victims.killed.qualifier !== 'exact')
      return [{ ...told, rank: 2, why: 'its toll is not exact' }]
    return []
  })
  const best = Math.min(...ranked.map((s) => s.rank))
  return ranked.filter((s) => s.rank === best).map(({ rank: _, ...s }) => s)
}

function misplaced(check: Check, covers: readonly Incident[], missing: number): Suspect[] {
  const odd = covers.filter((i) => i.flags.some((f) => doubted.includes(f.code)))
  if (missing < 0 && odd.length > 0)
    return odd.map((i) => ({
      incident: i.id,
      field: 'heading',
      has: null,
      implied: null,
      why: 'it may be counted elsewhere: it is doubted',
    }))
  if (missing > 0)
    return [
      {
        incident: null,
        field: 'incidents',
        has: check.extracted,
        implied: check.stated,
        why: 'a paragraph may have given no incident',
      },
    ]
  return []
}
