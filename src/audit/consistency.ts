import type { Check, Stated } from '../model/record.js'
import { entries, near, share } from './against.js'

/** The stated figures against each other: parts against their total, children and women within it, the percentage. */
export function consistency({ incidents, killed }: Stated): Check[] {
  const out: Check[] = []
  const sum = (
    id: string,
    scope: string,
    measure: string,
    total: number | null,
    parts: readonly (number | null)[],
  ): void => {
    if (total === null || parts.length < 2) return
    const added = parts.reduce<number>((a, b) => a + (b ?? 0), 0)
    // A part that is not said may hold what is missing; nothing may hold what is too much.
    const open = parts.includes(null) && added < total
    out.push({
      id,
      scope,
      measure,
      stated: total,
      extracted: added,
      ok: open ? null : added === total,
      rule: 'parts add up to their total',
    })
  }
  const values = (record: Readonly<Record<string, number>> | null): number[] => Object.values(record ?? {})
  sum('stated.incidents.byPerpetrator.sum', 'report', 'incidents', incidents.total, values(incidents.byPerpetrator))
  sum('stated.incidents.byGovernorate.sum', 'report', 'incidents', incidents.total, values(incidents.byGovernorate))
  for (const [party, holders] of entries(incidents.byControl))
    sum(
      `stated.incidents.byControl.${party}.sum`,
      party,
      'incidents',
      incidents.byPerpetrator?.[party] ?? null,
      values(holders),
    )
  const parties = Object.values(killed.byPerpetrator ?? {})
  for (const part of ['total', 'children', 'women'] as const)
    sum(
      `stated.killed.byPerpetrator.${part}.sum`,
      'report',
      part === 'total' ? 'killed' : part,
      killed[part],
      parties.map((p) => p[part]),
    )
  const within = (
    id: string,
    scope: string,
    k: { total: number | null; children: number | null; women: number | null },
  ): void => {
    if (k.total === null || (k.children === null && k.women === null)) return
    const parts = (k.children ?? 0) + (k.women ?? 0)
    out.push({
      id,
      scope,
      measure: 'killed',
      stated: k.total,
      extracted: parts,
      ok: parts <= k.total,
      rule: 'children and women are at most the total',
    })
  }
  within('stated.killed.parts', 'report', killed)
  for (const [party, k] of entries(killed.byPerpetrator)) within(`stated.killed.byPerpetrator.${party}.parts`, party, k)
  const said = killed.womenAndChildrenPercent
  if (said !== null && killed.total && killed.children !== null && killed.women !== null) {
    const given = share(killed.children + killed.women, killed.total)
    out.push({
      id: 'stated.killed.womenAndChildrenPercent',
      scope: 'report',
      measure: 'womenAndChildrenPercent',
      stated: said,
      extracted: given,
      ok: near(said, given),
      rule: 'within one percentage point',
    })
  }
  return out
}
