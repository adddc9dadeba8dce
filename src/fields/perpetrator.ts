import type { Incident, Perpetrator } from '../model/record.js'
import { type Field, nothing } from './field.js'

export interface PerpetratorValue {
  readonly perpetrators: Perpetrator[]
  readonly attribution: Incident['attribution']
}

export const perpetrator: Field<PerpetratorValue> = {
  name: 'perpetrator',
  rules: [],
  read: () => nothing({ perpetrators: [{ party: 'unidentified', name: null }], attribution: 'unknown' }),
}
