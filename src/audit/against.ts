import type { Words } from '../lexicon/words.js'
import type { Check, Incident } from '../model/record.js'
import type { Outline } from '../outline/index.js'
import { governorateOf, heldBy, type Part, partyOf, sumOf } from './counted.js'

/** A stated figure, what the incidents give for it, and the incidents that it covers. */
export interface Compared {
  readonly check: Check
  readonly covers: readonly Incident[]
  readonly part: Part | null
}

/** Every stated figure against the incidents, counted as the report counts them. */
export function against(outline: Outline, incidents: readonly Incident[], words: Words): Compared[] {
  const { stated, notableOnly } = outline
  const out: Compared[] = []
  const groups = group(incidents, (i) => partyOf(i, words))
  const places = group(incidents, (i) => governorateOf(i, words))
  const none: readonly Incident[] = []
  const put = (
    id: string,
    scope: string,
    measure: string,
    said: number | null,
    extracted: number | null,
    covers: readonly Incident[],
    part: Part | null,
  ): void => {
    if (said === null) return
    const nothing = extracted === null || incidents.length === 0
    const ok = nothing ? null : notableOnly ? extracted <= said : extracted === said
    out.push({
      check: { id, scope, measure, stated: said, extracted: nothing ? null : extracted, ok, ...most(notableOnly) },
      covers,
      part,
    })
  }
  put('incidents.total', 'report', 'incidents', stated.incidents.total, incidents.length, incidents, null)
  for (const [party, n] of entries(stated.incidents.byPerpetrator)) {
    const covers = groups.get(party) ?? none
    put(`incidents.byPerpetrator.${party}`, party, 'incidents', n, covers.length, covers, null)
  }
  for (const [place, n] of entries(stated.incidents.byGovernorate)) {
    const covers = places.get(place) ?? none
    put(`incidents.byGovernorate.${place}`, place, 'incidents', n, covers.length, covers, null)
  }
  for (const [party, holders] of entries(stated.incidents.byControl))
    for (const [holder, n] of entries(holders))
      out.push(control(party, holder, n, groups.get(party) ?? none, notableOnly))
  for (const part of ['total', 'children', 'women'] as const)
    put(
      `killed.${part}`,
      'report',
      part === 'total' ? 'killed' : part,
      stated.killed[part],
      sumOf(incidents, part),
      incidents,
      part,
    )
  out.push(...percent(stated.killed.womenAndChildrenPercent, incidents, notableOnly))
  for (const [party, figures] of entries(stated.killed.byPerpetrator))
    for (const part of ['total', 'children', 'women'] as const) {
      const covers = groups.get(party) ?? none
      const measure = part === 'total' ? 'killed' : part
      put(
        `killed.byPerpetrator.${party}.${part}`,
        party,
        measure,
        figures[part],
        sumOf(covers, part) ?? 0,
        covers,
        part,
      )
    }
  return out
}

/** Joint control may be counted for either holder: the report does not say for which. */
function control(
  party: string,
  holder: string,
  said: number,
  covers: readonly Incident[],
  notableOnly: boolean,
): Compared {
  const { sole, joint } = heldBy(covers, holder)
  const told = covers.some((i) => i.control.length > 0)
  const extracted = joint > 0 && said >= sole && said <= sole + joint ? said : sole
  const check: Check = {
    id: `incidents.byControl.${party}.${holder}`,
    scope: party,
    measure: 'incidents',
    stated: said,
    extracted: told ? extracted : null,
    ok: told ? (notableOnly ? extracted <= said : extracted === said) : null,
    ...(joint > 0 ? { rule: 'joint control counts for either holder' } : most(notableOnly)),
  }
  return { check, covers, part: null }
}

function percent(said: number | null, incidents: readonly Incident[], notableOnly: boolean): Compared[] {
  if (said === null) return []
  const total = sumOf(incidents, 'total')
  const extracted = total ? share((sumOf(incidents, 'children') ?? 0) + (sumOf(incidents, 'women') ?? 0), total) : null
  const check: Check = {
    id: 'killed.womenAndChildrenPercent',
    scope: 'report',
    measure: 'womenAndChildrenPercent',
    stated: said,
    extracted,
    // A list of the most notable incidents says nothing about the share in all of them.
    ok: extracted === null || notableOnly ? null : near(said, extracted),
    rule: 'within one percentage point',
  }
  return [{ check, covers: incidents, part: null }]
}

export const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
/** The publisher rounds loosely: 45% where its own figures give 44.4%. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1 + 1e-9

const most = (notableOnly: boolean): { rule?: string } =>
  notableOnly ? { rule: 'at most: the report lists only its most notable incidents' } : {}

export const entries = <V>(record: Readonly<Record<string, V>> | null): [string, V][] => Object.entries(record ?? {})

function group(incidents: readonly Incident[], key: (i: Incident) => string | null): Map<string, Incident[]> {
  const out = new Map<string, Incident[]>()
  for (const i of incidents) {
    const k = key(i)
    if (k !== null) out.set(k, [...(out.get(k) ?? []), i])
  }
  return out
}
