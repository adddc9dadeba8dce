import { type Field, nothing } from './field.js'

export const target: Field<string | null> = { name: 'target', rules: [], read: () => nothing(null) }
