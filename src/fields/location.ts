import type { Location } from '../model/record.js'
import { type Field, nothing } from './field.js'

export const location: Field<Location> = {
  name: 'location',
  rules: [],
  read: () =>
    nothing({
      governorate: null,
      place: null,
      placeType: null,
      neighborhood: null,
      area: null,
      direction: null,
      between: null,
      coordinates: null,
    }),
}
