import type { Control } from '../model/record.js'
import { type Field, nothing } from './field.js'

export const control: Field<Control[]> = { name: 'control', rules: [], read: () => nothing([]) }
