import { killedParts } from '../model/record.js'
import { normalName } from './normal.js'

/** An incident of any origin: an output, a golden, a gold line. What is absent (undefined) is not compared. */
export type Loose = Readonly<Record<string, unknown>>

/** How a field's values are compared. */
type Kind = 'exact' | 'name' | 'name-set' | 'set' | 'things' | 'codes'

export interface FieldSpec {
  readonly path: string
  readonly kind: Kind
  /** Part of a perfect incident: what an incident is, apart from its detail. */
  readonly core: boolean
}

const spec = (path: string, kind: Kind = 'exact', core = false): FieldSpec => ({ path, kind, core })

/** Every field of an incident that is compared, in the order of the contract. */
export const incidentFields: readonly FieldSpec[] = [
  spec('heading.perpetrator', 'name'),
  spec('heading.governorate', 'name'),
  spec('text', 'name'),
  spec('date.start', 'exact', true),
  spec('date.end', 'exact', true),
  spec('date.weekday'),
  spec('date.time'),
  spec('date.partOfDay'),
  spec('perpetrators', 'things', true),
  spec('attribution'),
  spec('weapon.attack', 'exact', true),
  spec('weapon.delivery'),
  spec('weapon.munitions', 'set'),
  spec('weapon.count'),
  spec('weapon.strikes'),
  spec('target', 'name'),
  spec('location.governorate', 'exact', true),
  spec('location.place', 'name', true),
  spec('location.placeType'),
  spec('location.neighborhood', 'name'),
  spec('location.area', 'name'),
  spec('location.direction', 'name'),
  spec('location.between', 'name-set'),
  spec('control', 'things', true),
  spec('victims.killed.total', 'exact', true),
  spec('victims.killed.qualifier'),
  ...killedParts.map((part) => spec(`victims.killed.${part}`, 'exact', part === 'children' || part === 'women')),
  spec('victims.injured.total', 'exact', true),
  spec('victims.injured.qualifier'),
  spec('victims.family'),
  spec('flags', 'codes'),
]

/** Paths taken apart once: they are few, and asked for by the hundred thousand. */
const split = new Map<string, string[]>()

/** The value at a dotted path; undefined where the way there breaks off. */
export function at(value: unknown, path: string): unknown {
  let keys = split.get(path)
  if (keys === undefined) {
    keys = path.split('.')
    split.set(path, keys)
  }
  let here = value
  for (const key of keys) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

/** Does the field say anything? `0` does; null and an empty list do not. */
export const says = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** Are two values the same by the field's meaning? `0` and null are not; sets have no order; names are their normal form. */
export function same(field: FieldSpec, golden: unknown, output: unknown): boolean {
  if (golden === output || plainly(golden, output)) return true
  return key(field.kind, golden, golden) === key(field.kind, output, golden)
}

/** The same at first sight: lists with the same entries in the same order. Most are, and it is told a hundred times sooner. */
function plainly(golden: unknown, output: unknown): boolean {
  if (!Array.isArray(golden) || !Array.isArray(output) || golden.length !== output.length) return false
  const keys = golden.length > 0 && isThing(golden[0]) ? Object.keys(golden[0]) : []
  return golden.every((g, i) => {
    const o: unknown = output[i]
    if (!isThing(g) || !isThing(o)) return g === o
    return Object.keys(g).length === keys.length && keys.every((k) => Object.hasOwn(g, k) && g[k] === (o[k] ?? null))
  })
}

const isThing = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'

function key(kind: Kind, value: unknown, golden: unknown): string {
  if (!says(value)) return 'null'
  if (kind === 'name') return JSON.stringify(normalName(String(value)))
  if (!Array.isArray(value)) return JSON.stringify(value)
  if (kind === 'codes') return sorted(value.map((flag) => (typeof flag === 'string' ? flag : String(at(flag, 'code')))))
  if (kind === 'name-set') return sorted(value.map((name) => normalName(String(name))))
  if (kind === 'set') return sorted(value.map(String))
  return sorted(value.map((thing) => thingKey(thing, golden)))
}

/** A party with what is said of it; only what golden's entries have is compared, so that golden may leave out names. */
function thingKey(thing: unknown, golden: unknown): string {
  const keys = new Set((Array.isArray(golden) ? golden : [thing]).flatMap((g) => Object.keys(g as object)))
  return [...keys]
    .sort()
    .map((k) => {
      const value = at(thing, k) ?? null
      return `${k}=${typeof value === 'string' ? normalName(value) : JSON.stringify(value)}`
    })
    .join(',')
}

const sorted = (items: readonly string[]): string => JSON.stringify([...new Set(items)].sort())

/** A value as a person reads it in one line. */
export function show(value: unknown): string {
  if (!says(value)) return '—'
  if (typeof value === 'string') return value.length > 160 ? `${value.slice(0, 157)}…` : value
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.map(showThing).join(', ')
}

function showThing(thing: unknown): string {
  if (thing === null || typeof thing !== 'object') return String(thing)
  const { party, name, role, at: when, code } = thing as Record<string, string | null | undefined>
  if (code !== undefined) return String(code)
  const detail = [name, role === 'control' ? undefined : role, when === 'writing' ? 'now' : undefined].filter((x) => x)
  return detail.length > 0 ? `${party} (${detail.join(', ')})` : String(party)
}
