import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { governorates } from '../model/record.js'
import { builtinPlaces } from '../places/builtin.js'
import { type AcceptedSpelling, type Gazetteer, gazetteerOf, type Place } from '../places/gazetteer.js'
import { readPlaces } from '../places/sources.js'
import { Trouble } from './errors.js'

/** A line of the ledger of spellings that a person has accepted for a place. */
export const PlaceLine = z.strictObject({
  governorate: z.enum(governorates),
  spelling: z.string(),
  name: z.string(),
  lat: z.number(),
  lon: z.number(),
  who: z.string(),
  when: z.string(),
  why: z.string(),
})

export const placesLedger = (golden: string): string => join(golden, 'places.jsonl')

/**
 * All places, the surest first: spellings that a person accepted (golden/places.jsonl), then the user's own lists, then
 * the built-in one.
 */
export async function loadGazetteer(options: { golden: string; places?: readonly string[] }): Promise<Gazetteer> {
  const lists: Place[] = (await acceptedSpellings(options.golden)).map((a) => ({
    name: a.spelling,
    governorate: a.governorate,
    lat: a.lat,
    lon: a.lon,
    source: `accepted spelling of ${a.name}`,
  }))
  for (const path of options.places ?? []) {
    try {
      lists.push(...readPlaces(await readFile(path, 'utf8'), basename(path)))
    } catch (error) {
      throw new Trouble(`${path}: cannot be read as a list of places: ${(error as Error).message}`, 2)
    }
  }
  return gazetteerOf([...lists, ...builtinPlaces])
}

async function acceptedSpellings(golden: string): Promise<AcceptedSpelling[]> {
  const path = placesLedger(golden)
  if (!existsSync(path)) return []
  return (await readFile(path, 'utf8')).split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const parsed = PlaceLine.safeParse(safeJson(line))
    if (!parsed.success)
      throw new Trouble(`${path}:${i + 1}: is not a line of accepted spellings; see “tawthiq places --help”`)
    return [parsed.data]
  })
}

function safeJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
