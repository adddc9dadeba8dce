import type { Location } from '../model/record.js'

type PlaceType = NonNullable<Location['placeType']>

/** Type words of settlements, and the type that a record gives for them; null: a settlement of no recorded type. */
export const settlementTypes: Readonly<Record<string, PlaceType | null>> = {
  city: 'city',
  town: 'town',
  township: 'town',
  village: 'village',
  camp: 'camp',
  'refugee camp': 'camp',
  'refugees camp': 'camp',
  'IDP camp': 'camp',
  'IDPs camp': 'camp',
  'displacement camp': 'camp',
  'Palestinian refugee camp': 'camp',
  'Palestinian camp': 'camp',
  'tent camp': 'camp',
  hamlet: null,
  suburb: null,
  municipality: null,
}

/** Words for named parts of a settlement: dropped from the name ("Al Waha neighborhood" → "Al Waha"). */
export const partTypes: readonly string[] = [
  'neighborhood',
  'neighbourhood',
  'residential neighborhood',
  'residential neighbourhood',
  'quarter',
  'district',
  'street',
  'main street',
  'avenue',
  'boulevard',
  'alley',
  'square',
  'roundabout',
  'crossroads',
  'intersection',
  'junction',
]

/** Words for named parts that stay in the name ("Al Ashari farms"). */
export const keptPartTypes: readonly string[] = [
  'farms',
  'orchards',
  'fields',
  'housing',
  'gardens',
  'hall',
  'beach',
  'roundabout',
  'crossroads',
  'intersection',
  'junction',
]

/** Words for land that stay in its name, and may be the place or a wider area. */
export const wideWords: readonly string[] = ['desert', 'farm', 'mountain', 'mountains', 'island', 'dam', 'plain']

/** Words for wider areas; alone they are the place ("Al Mallah area"), beside a settlement its area or its part. */
export const areaTypes: readonly string[] = [
  'area',
  'region',
  'subdistrict',
  'sub-district',
  'subregion',
  'sub-region',
  'locality',
  'valley',
]

/** Words for the provinces of other lands. */
export const provinceTypes: readonly string[] = [
  'province',
  'governorate',
  'oblast',
  'state',
  'department',
  'prefecture',
  'wilaya',
  'wilayah',
]

/** Words for the districts of other lands, of the second rank and below: beside a place its area, alone no place. */
export const districtTypes: readonly string[] = [
  'local government area',
  'council area',
  'LGA',
  'territory',
  'woreda',
  'zone',
  'directorate',
  'county',
  'tehsil',
  'tahsil',
  'upazila',
  'commune',
  'canton',
  'cercle',
  'raion',
  'subcounty',
  'sub-county',
  'sub-prefecture',
  'administrative post',
]

/** Type words that, standing after "of X", tell X's size where the name itself has none. */
export const governorateTypes: readonly string[] = ['governorate', 'province', 'muhafazah', 'muhafaza']

/** "the eastern suburbs of Homs": the belt around a governorate's city. */
export const beltWords: readonly string[] = ['suburbs', 'countryside', 'countrysides', 'rural areas', 'suburb']

/** Parts of a city that are named by what they are. */
export const namedParts: readonly string[] = [
  'Old City',
  'Old Town',
  // "in the fifth section of Al-Hol camp"
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) (?:section|sector)(?=\\s(?:of|in|inside)\\s[^.;]{3,24}\\scamp)',
]
