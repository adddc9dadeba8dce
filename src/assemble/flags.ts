import type { Words } from '../lexicon/words.js'
import type { Passage } from '../match/passage.js'
import type { Flag, Incident } from '../model/record.js'
import { governorateKey, partyKey } from '../outline/labels.js'

type Read = Pick<Incident, 'date' | 'perpetrators' | 'attribution' | 'location' | 'victims'>

/** Doubts that only the whole record shows: a field against its heading, the date against the report's months. */
export function crossFlags(read: Read, { setting, words }: Passage): Flag[] {
  return [
    ...perpetratorAgainst(read, setting.heading.perpetrator, words),
    ...governorateAgainst(read, setting.heading.governorate, words),
    ...dateAgainst(read, setting.period),
  ]
}

/** Only where no named party belongs to the heading; "Other parties" holds everybody, an unknown one contradicts nobody. */
function perpetratorAgainst(read: Read, heading: string | null, words: Words): Flag[] {
  const key = heading === null ? null : partyKey(heading, words)
  const named = read.perpetrators.map((p) => p.party)
  if (key === null || key === 'other' || named.length === 0 || named.includes(key)) return []
  if (key !== 'unidentified' && named.every((party) => party === 'unidentified')) return []
  return [
    {
      code: 'perpetrator-differs-from-heading',
      field: 'perpetrators',
      message: `The paragraph names ${named.join(' and ')}, but stands under "${heading}".`,
    },
  ]
}

function governorateAgainst(read: Read, heading: string | null, words: Words): Flag[] {
  const key = heading === null ? null : governorateKey(heading, words)
  const told = read.location.governorate
  if (key === null || told === null || key === told) return []
  return [
    {
      code: 'governorate-differs-from-heading',
      field: 'location.governorate',
      message: `The paragraph places the incident in ${told}, but stands under "${heading}".`,
    },
  ]
}

function dateAgainst(read: Read, period: Passage['setting']['period']): Flag[] {
  const { start } = read.date
  if (start === null || period.start === null || period.end === null) return []
  const last = read.date.end ?? start
  if (last >= period.start && start <= period.end) return []
  return [
    {
      code: 'date-outside-period',
      field: 'date.start',
      message: `${start} is outside the report's months, ${period.start} to ${period.end}.`,
    },
  ]
}

/** The same incident told twice in one report: same day, place and toll, and the same party. */
export function duplicateFlags(incidents: readonly Incident[]): ReadonlyMap<string, Flag> {
  const seen = new Map<string, string>()
  const flags = new Map<string, Flag>()
  for (const i of incidents) {
    const { date, location, victims } = i
    if (date.start === null || location.place === null || victims.killed.total === null) continue
    const key = [
      date.start,
      location.governorate,
      location.place.toLowerCase(),
      location.neighborhood?.toLowerCase(),
      victims.killed.total,
      i.perpetrators.map((p) => p.party).join('+'),
    ].join('|')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i.id)
    else
      flags.set(i.id, {
        code: 'duplicate-incident',
        field: 'id',
        message: `The same day, place and toll as ${first}.`,
      })
  }
  return flags
}
