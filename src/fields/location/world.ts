import {
  peoples,
  provinces,
  provincialCities,
  ruralDistricts,
  wideLands,
  worldCities,
} from '../../lexicon/world-places.js'
import { plain } from '../../match/names.js'
import { remembered } from '../../match/remembered.js'

const outer = new Set(provinces.map(plain))
const cities = new Set(worldCities.map(plain))
const both = new Set(provincialCities.map(plain))
const wide = new Set(wideLands.map(plain))
const people = new Set(peoples.map(plain))
const article = /^(?:al|el|the)\s/

/** What a name is in other lands, as far as the list of well-known names tells. */
export type Level = 'province' | 'city' | 'both' | 'wide'

export const levelOf = (name: string): Level | undefined => level(name) ?? undefined

/** Every phrase is asked about several times. */
const level = remembered((name): Level | null => findLevel(name) ?? null)

function findLevel(name: string): Level | undefined {
  const key = plain(name)
  const bare = key.replace(article, '')
  if (wide.has(key) || wide.has(bare)) return 'wide'
  // "northern Mopti", "West Darfur": a part of a province is one as well.
  if (outer.has(key) || outer.has(bare) || outer.has(bare.replace(/^(?:north|south|east|west|central)(?:ern)?\s/, '')))
    return 'province'
  if (both.has(key) || both.has(bare)) return 'both'
  return cities.has(key) || cities.has(bare) ? 'city' : undefined
}

const rural = new Set(ruralDistricts.map(plain))
/** "Hays district, Hodeidah" lies outside the city; "Salmani district, Benghazi" in it. */
export const hasRuralDistricts = (name: string): boolean => rural.has(plain(name))

/** "Fulani", "Shiite": whose a place is. */
export const isPeople = (name: string): boolean =>
  name.split(/\s+/).every((w) => people.has(plain(w).replace(/s$/, '')) || people.has(plain(w)))

/** "Eastern Ghouta", "Wadi Barada", "the Gaza Strip": wider than a place. */
export const isWide = (name: string): boolean => wideName.test(name) || wide.has(plain(name))
const wideName =
  /^(?:(?:[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Nn]orthern|[Ss]outhern|[Aa]l)[\s-])*(?:Ghouta|Qalamoun|Hauran|Houran|Jazira)$|^(?:Jabal|Jebel|Wadi|Sahl)\s/u
