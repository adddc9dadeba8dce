import type { Weapon } from '../model/record.js'
import { type Field, nothing } from './field.js'

export const weapon: Field<Weapon> = {
  name: 'weapon',
  rules: [],
  read: () => nothing({ attack: null, delivery: null, munitions: [], count: null, strikes: null }),
}
