import { munitions } from '../lexicon/munitions.js'
import { parties } from '../lexicon/parties.js'
import {
  attacks,
  Control,
  deliveries,
  governorates,
  Incident,
  Location,
  partsOfDay,
  qualifiers,
  Victims,
} from '../model/record.js'
import type { Choices } from './data.js'

/** Read off the contract's schemas and the word lists: a new party or munition appears in the page by itself. */
export const choices: Choices = {
  governorates,
  attacks,
  deliveries,
  partsOfDay,
  qualifiers,
  placeTypes: Location.shape.placeType.unwrap().options,
  families: Victims.shape.family.unwrap().options,
  attributions: Incident.shape.attribution.options,
  roles: Control.shape.role.options,
  times: Control.shape.at.options,
  parties: [...new Set([...parties.map((p) => p.id), 'unidentified', 'other'])],
  munitions: [...new Set(munitions.map((m) => m.id))],
}
