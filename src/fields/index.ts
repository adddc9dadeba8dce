import { control } from './control.js'
import { date } from './date/index.js'
import { location } from './location.js'
import { perpetrator } from './perpetrator.js'
import { target } from './target.js'
import { victims } from './victims/index.js'
import { weapon } from './weapon.js'

/** Every field of the record, in the order of the contract. */
export const fields = { date, perpetrator, weapon, target, location, control, victims } as const

export const allRules = Object.values(fields).flatMap((field) => [...field.rules])
