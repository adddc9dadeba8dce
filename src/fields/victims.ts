import type { Victims } from '../model/record.js'
import { type Field, nothing } from './field.js'

export const unknownKilled: Victims['killed'] = {
  total: null,
  qualifier: null,
  civilians: null,
  children: null,
  girls: null,
  boys: null,
  women: null,
  men: null,
  medical: null,
  media: null,
  rescue: null,
  fighters: null,
  military: null,
}

export const victims: Field<Victims> = {
  name: 'victims',
  rules: [],
  read: () => nothing({ killed: unknownKilled, injured: { total: null, qualifier: null }, family: null }),
}
