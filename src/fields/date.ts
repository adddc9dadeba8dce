import type { DateValue } from '../model/record.js'
import { type Field, nothing } from './field.js'

export const date: Field<DateValue> = {
  name: 'date',
  rules: [],
  read: () => nothing({ start: null, end: null, weekday: null, time: null, partOfDay: null }),
}
