import { type Doubt, weightOf } from './doubts.js'
import { show } from './fields.js'
import type { State } from './store.js'

/** Indices of the incidents that the list shows, in its order. */
export function listed(
  { report, filter, edits }: Pick<State, 'report' | 'filter' | 'edits'>,
  doubts: readonly (readonly Doubt[])[],
): number[] {
  if (report === null) return []
  const { incidents } = report.report
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const held = new Set(report.golden.held)
  const differing = new Set(report.golden.differences.map((d) => d.incident))
  const kept = incidents.flatMap((incident, i) => {
    if (filter.only === 'doubts' && weightOf(doubts[i] ?? []) === 0) return []
    if (filter.only === 'edited' && edits[incident.id] === undefined) return []
    if (filter.only === 'not-accepted' && held.has(i) && !differing.has(i)) return []
    if (filter.perpetrator && !incident.perpetrators.some((p) => p.party === filter.perpetrator)) return []
    if (filter.governorate && incident.location.governorate !== filter.governorate) return []
    if (words.length === 0) return [i]
    const text =
      `${incident.id} ${incident.text} ${show(incident.perpetrators)} ${incident.location.governorate} ${incident.date.start}`.toLowerCase()
    return words.every((word) => text.includes(word)) ? [i] : []
  })
  if (filter.order === 'reading') return kept
  return kept.sort((a, b) => weightOf(doubts[b] ?? []) - weightOf(doubts[a] ?? []) || a - b)
}
