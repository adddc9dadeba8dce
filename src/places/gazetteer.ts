import { governorateWords } from '../lexicon/governorates.js'
import { sha256 } from '../model/identity.js'
import type { Governorate } from '../model/record.js'
import { skeleton, sound, spelling } from './key.js'

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
  /** By governorate and key: the places that answer to it, by strictness. */
  readonly index: ReadonlyMap<string, readonly Place[]>
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

export const keyOf = (governorate: Governorate, how: 'spelling' | 'sound' | 'skeleton', name: string): string => {
  const key = how === 'spelling' ? spelling(name) : how === 'sound' ? sound(name) : skeleton(name)
  return `${governorate}\u0000${how}\u0000${key}`
}

/** A gazetteer of these places; the first of two with the same name and governorate stands. */
export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const index = new Map<string, Place[]>()
  const put = (key: string, place: Place) => {
    const list = index.get(key)
    if (!list) index.set(key, [place])
    else if (!list.includes(place)) list.push(place)
  }
  for (const place of places) {
    for (const name of [place.name, ...(place.also ?? [])]) {
      for (const how of ['spelling', 'sound', 'skeleton'] as const) put(keyOf(place.governorate, how, name), place)
    }
    // A governorate's capital answers to every spelling of the governorate's own name.
    const own = governorateWords.find((g) => g.name === place.governorate)
    if (own && seatNames[place.governorate] === place.name && place.governorate !== 'Damascus suburbs') {
      for (const name of own.spellings) put(keyOf(place.governorate, 'spelling', name), place)
    }
  }
  const seats = new Map<Governorate, Place>()
  for (const [governorate, name] of Object.entries(seatNames) as [Governorate, string][]) {
    const seat = places.find(
      (p) => p.name === name && (p.governorate === governorate || governorate === 'Damascus suburbs'),
    )
    if (seat) seats.set(governorate, seat)
  }
  const hash = sha256(JSON.stringify(places))
  return { places, index, seats, hash }
}
