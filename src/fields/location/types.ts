import { areaTypes, districtTypes, partTypes, provinceTypes, settlementTypes } from '../../lexicon/place-types.js'
import type { Words } from '../../lexicon/words.js'
import { derive } from '../../match/derive.js'
import { anyCaseOf, plain } from '../../match/names.js'
import type { Location } from '../../model/record.js'

type PlaceType = NonNullable<Location['placeType']>

/** The words for kinds of place, the user's own before the built-in ones; patterns as sources. */
interface PlaceTypes {
  readonly settlements: ReadonlyMap<string, PlaceType | null>
  readonly settlement: string
  readonly area: string
  /** Settlements, parts of them, areas, districts and provinces. */
  readonly any: string
}

export const placeTypesOf: (words: Words) => PlaceTypes = derive((words) => {
  const own = words.placeTypes ?? []
  const areas = [...areaTypes, ...own.filter((t) => t.type === 'area').flatMap((t) => t.words)]
  const settlements: [string, PlaceType | null][] = Object.entries(settlementTypes)
  for (const { type, words } of own)
    if (type !== 'area') settlements.push(...words.map((w) => [w, type] as [string, PlaceType]))
  const names = settlements.map(([word]) => word)
  return {
    settlements: new Map(settlements.map(([word, type]) => [plain(word), type])),
    settlement: anyCaseOf(names),
    area: anyCaseOf(areas),
    any: anyCaseOf([...names, ...partTypes, ...areas, ...districtTypes, ...provinceTypes]),
  }
})
