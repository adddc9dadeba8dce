import type { Governorate, Location } from '../model/record.js'
import { type Gazetteer, keyBy, type Place, type Strictness } from './gazetteer.js'

export interface Candidate {
  readonly place: Place
  /** 1: same letters; 0.9: same sounds; 0.5: same consonants, proposed only. */
  readonly score: number
  readonly why: string
}

/** From here up a single candidate is taken; below it stays unknown and the candidates are shown. */
export const BAR = 0.9

/** Places of the stated governorate that could be meant, best first. */
export function candidatesFor(gazetteer: Gazetteer, governorate: Governorate, name: string): Candidate[] {
  const found: Candidate[] = []
  const add = (how: Strictness, score: number, why: string) => {
    const key = keyBy[how](name)
    if (how === 'skeleton' && key.length < 3) return
    for (const place of gazetteer.answering(governorate, how, key)) {
      if (!found.some((f) => f.place === place)) found.push({ place, score, why })
    }
  }
  add('spelling', 1, 'the same letters, apart from marks and the article')
  add('sound', 0.9, 'the same sounds: consonants and places of vowels')
  add('skeleton', 0.5, 'the same consonants only')
  return found
}

/**
 * Where a location lies: its place where the gazetteer knows exactly one such name in the stated governorate, else the
 * governorate's seat; null where no governorate is known. Nothing is taken below the bar.
 */
export function locate(
  gazetteer: Gazetteer,
  location: Pick<Location, 'governorate' | 'place'>,
): Location['coordinates'] {
  if (location.governorate === null) return null
  if (location.place !== null) {
    const all = candidatesFor(gazetteer, location.governorate, location.place)
    const best = all.filter((c) => c.score === all[0]?.score)
    const [only] = best
    if (only && best.length === 1 && only.score >= BAR) {
      return {
        lat: only.place.lat,
        lon: only.place.lon,
        precision: 'place',
        source: `${only.place.source}: ${only.place.name}`,
      }
    }
  }
  const seat = gazetteer.seats.get(location.governorate)
  return seat
    ? {
        lat: seat.lat,
        lon: seat.lon,
        precision: 'governorate',
        source: `${seat.source}: seat of the governorate (${seat.name})`,
      }
    : null
}
