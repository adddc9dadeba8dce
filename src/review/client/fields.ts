import type { Choices } from '../data.js'

/** A colour of the legend: fields that answer one question. */
export interface Group {
  readonly id: string
  readonly label: string
  /** Letter shown on small marks, so that colour is never the only sign. */
  readonly letter: string
}

export const groups: readonly Group[] = [
  { id: 'date', label: 'When', letter: 'D' },
  { id: 'who', label: 'Who', letter: 'P' },
  { id: 'weapon', label: 'With what', letter: 'W' },
  { id: 'target', label: 'Target', letter: 'T' },
  { id: 'place', label: 'Where', letter: 'L' },
  { id: 'control', label: 'Held by', letter: 'C' },
  { id: 'killed', label: 'Killed', letter: 'K' },
  { id: 'injured', label: 'Injured', letter: 'I' },
]

export type Kind =
  | { readonly of: 'date' | 'time' | 'text' | 'count' | 'names' | 'ids' | 'parties' | 'holders' }
  | { readonly of: 'choice'; readonly from: keyof Choices; readonly always?: true }

export interface Field {
  readonly path: string
  readonly label: string
  readonly group: string
  readonly kind: Kind
}

const field = (group: string, path: string, label: string, kind: Kind | Exclude<Kind['of'], 'choice'>): Field => ({
  path,
  label,
  group,
  kind: typeof kind === 'string' ? { of: kind } : kind,
})
const choice = (from: keyof Choices): Kind => ({ of: 'choice', from })

const parts = [
  'civilians',
  'children',
  'girls',
  'boys',
  'women',
  'men',
  'medical',
  'media',
  'rescue',
  'fighters',
  'military',
]

/** Every field that a person may look at and correct, in the order of the record. */
export const fields: readonly Field[] = [
  field('date', 'date.start', 'day', 'date'),
  field('date', 'date.end', 'last day', 'date'),
  field('date', 'date.weekday', 'weekday', 'text'),
  field('date', 'date.time', 'time', 'time'),
  field('date', 'date.partOfDay', 'part of the day', choice('partsOfDay')),
  field('who', 'perpetrators', 'perpetrators', 'parties'),
  field('who', 'attribution', 'attribution', { of: 'choice', from: 'attributions', always: true }),
  field('weapon', 'weapon.attack', 'attack', choice('attacks')),
  field('weapon', 'weapon.delivery', 'brought by', choice('deliveries')),
  field('weapon', 'weapon.munitions', 'munitions', 'ids'),
  field('weapon', 'weapon.count', 'number of munitions', 'count'),
  field('weapon', 'weapon.strikes', 'number of attacks', 'count'),
  field('target', 'target', 'target', 'text'),
  field('place', 'location.governorate', 'governorate', choice('governorates')),
  field('place', 'location.place', 'place', 'text'),
  field('place', 'location.placeType', 'kind of place', choice('placeTypes')),
  field('place', 'location.neighborhood', 'neighbourhood', 'text'),
  field('place', 'location.area', 'wider area', 'text'),
  field('place', 'location.direction', 'direction', 'text'),
  field('place', 'location.between', 'between', 'names'),
  field('control', 'control', 'holders', 'holders'),
  field('killed', 'victims.killed.total', 'killed', 'count'),
  field('killed', 'victims.killed.qualifier', 'exact?', choice('qualifiers')),
  ...parts.map((part) => field('killed', `victims.killed.${part}`, part, 'count')),
  field('killed', 'victims.family', 'one family', choice('families')),
  field('injured', 'victims.injured.total', 'injured', 'count'),
  field('injured', 'victims.injured.qualifier', 'exact?', choice('qualifiers')),
]

const byPath = new Map(fields.map((f) => [f.path, f]))

/** The row that a path of spans, rules or differences belongs to: `control.0.party` is part of `control`. */
export function fieldOf(path: string): Field | undefined {
  let here = path.replace(/\[\d+\]/g, '')
  for (;;) {
    const found = byPath.get(here)
    if (found) return found
    const dot = here.lastIndexOf('.')
    if (dot < 0) return fields.find((f) => f.path.startsWith(`${here}.`))
    here = here.slice(0, dot)
  }
}

export const groupOf = (path: string): Group | undefined => {
  const id = fieldOf(path)?.group
  return groups.find((g) => g.id === id)
}

/** The value at a dotted path. */
export function at(value: unknown, path: string): unknown {
  let here = value
  for (const key of path.split('.')) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

/** Does the field say anything? `0` does; null and an empty list do not. */
export const says = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** A value in words. */
export function show(value: unknown): string {
  if (!says(value)) return 'not stated'
  if (Array.isArray(value)) return value.map(show).join(', ')
  if (typeof value !== 'object') return String(value)
  const { party, name, role, at: when } = value as Record<string, string | null | undefined>
  const detail = [name, role === 'control' ? null : role, when === 'writing' ? 'now' : null].filter(Boolean)
  return detail.length > 0 ? `${party} (${detail.join(', ')})` : String(party ?? JSON.stringify(value))
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
