import { governorateWords } from '../lexicon/governorates.js'
import { skeleton, sound, spelling } from '../match/key.js'
import { sha256 } from '../model/identity.js'
import type { Governorate } from '../model/record.js'

/** How strictly two spellings are held to be one name. */
export type Strictness = 'spelling' | 'sound' | 'skeleton'
export const keyBy: Readonly<Record<Strictness, (name: string) => string>> = { spelling, sound, skeleton }

/** A known place. Degrees, WGS 84. */
export interface Place {
  readonly name: string
  readonly governorate: Governorate
  readonly lat: number
  readonly lon: number
  /** Other spellings, in any script. */
  readonly also?: readonly string[]
  /** Where it comes from, as it will be cited. */
  readonly source: string
  readonly pcode?: string
}

/** A spelling that a person has accepted for a place. */
export interface AcceptedSpelling {
  readonly governorate: Governorate
  readonly spelling: string
  readonly name: string
  readonly lat: number
  readonly lon: number
}

export interface Gazetteer {
  readonly places: readonly Place[]
  /** The places of a governorate that answer to a key of this strictness. */
  readonly answering: (governorate: Governorate, how: Strictness, key: string) => readonly Place[]
  readonly seats: ReadonlyMap<Governorate, Place>
  /** Names the sources and their state in manifests. */
  readonly hash: string
}

const seatNames: Readonly<Record<Governorate, string>> = {
  Damascus: 'Damascus',
  Aleppo: 'Aleppo',
  // No seat of its own: its administration sits in Damascus.
  'Damascus suburbs': 'Damascus',
  Homs: 'Homs',
  Hama: 'Ḩamāh',
  Latakia: 'Latakia',
  Idlib: 'Idlib',
  Hasaka: 'Al Ḩasakah',
  'Deir Ez-Zour': 'Deir ez-Zor',
  Tartus: 'Ţarţūs',
  Raqqa: 'Ar Raqqah',
  Daraa: 'Dar‘ā',
  Suwayda: 'As-Suwayda',
  Quneitra: 'Al Qunayţirah',
}

/** A gazetteer of these places; the first of two with the same name and governorate stands. */
export function gazetteerOf(places: readonly Place[]): Gazetteer {
  // Made for a governorate when it is first asked for: a report names few of them.
  const indexes = new Map<string, ReadonlyMap<string, readonly Place[]>>()
  const answering: Gazetteer['answering'] = (governorate, how, key) => {
    const id = `${governorate} ${how}`
    let index = indexes.get(id)
    if (index === undefined) {
      index = indexOf(places, governorate, how)
      indexes.set(id, index)
    }
    return index.get(key) ?? []
  }
  const seats = new Map<Governorate, Place>()
  for (const [governorate, name] of Object.entries(seatNames) as [Governorate, string][]) {
    const seat = places.find(
      (p) => p.name === name && (p.governorate === governorate || governorate === 'Damascus suburbs'),
    )
    if (seat) seats.set(governorate, seat)
  }
  return {
    places,
    answering,
    seats,
    get hash() {
      return sha256(JSON.stringify(places))
    },
  }
}

function indexOf(places: readonly Place[], governorate: Governorate, how: Strictness): Map<string, Place[]> {
  const index = new Map<string, Place[]>()
  // A governorate's capital answers to every spelling of the governorate's own name.
  const own = governorateWords.find((g) => g.name === governorate)
  for (const place of places) {
    if (place.governorate !== governorate) continue
    const capital = how === 'spelling' && seatNames[governorate] === place.name && governorate !== 'Damascus suburbs'
    for (const name of [place.name, ...(place.also ?? []), ...(capital ? (own?.spellings ?? []) : [])]) {
      const key = keyBy[how](name)
      const list = index.get(key)
      if (!list) index.set(key, [place])
      else if (!list.includes(place)) list.push(place)
    }
  }
  return index
}
