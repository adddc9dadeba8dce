import type { Words } from '../lexicon/words.js'
import type { Incident } from '../model/record.js'
import { governorateKey, partyKey } from '../outline/labels.js'

export type Part = 'total' | 'children' | 'women'

/** The key that the report counts this incident under: its heading, as the report does; without one, who did it. */
export function partyOf(incident: Incident, words: Words): string | null {
  const { perpetrator } = incident.heading
  if (perpetrator !== null) return partyKey(perpetrator, words)
  const named = incident.perpetrators.map((p) => p.party)
  return named.length === 1 ? (named[0] ?? null) : null
}

export function governorateOf(incident: Incident, words: Words): string | null {
  const { governorate } = incident.heading
  return (governorate === null ? null : governorateKey(governorate, words)) ?? incident.location.governorate
}

/** Sum of a part over incidents: a part that a paragraph does not name is none of its dead. Null where no toll was read. */
export function sumOf(incidents: readonly Incident[], part: Part): number | null {
  const told = incidents.filter((i) => i.victims.killed.total !== null || i.victims.killed[part] !== null)
  if (told.length === 0) return null
  return told.reduce((sum, i) => sum + (i.victims.killed[part] ?? 0), 0)
}

export interface Held {
  readonly sole: number
  readonly joint: number
}

/** Incidents in areas of a holder: as the only one, or as one of several. A presence is no control. */
export function heldBy(incidents: readonly Incident[], holder: string): Held {
  let sole = 0
  let joint = 0
  for (const { control } of incidents) {
    const then = control.filter((c) => c.role !== 'presence' && c.at === 'incident')
    const holders = (then.length > 0 ? then : control.filter((c) => c.role !== 'presence')).map((c) => c.party)
    if (!holders.includes(holder)) continue
    if (new Set(holders).size > 1) joint++
    else sole++
  }
  return { sole, joint }
}
