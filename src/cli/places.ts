import { appendFile, mkdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import type { Governorate } from '../model/record.js'
import { candidatesFor, locate } from '../places/locate.js'
import { governorateFrom } from '../places/sources.js'
import { Trouble } from './errors.js'
import { recordsIn } from './export.js'
import { loadGazetteer, placesLedger } from './gazetteers.js'
import { paint, plural, print, printJson, table } from './out.js'

export interface PlacesOptions {
  readonly out: string
  readonly golden: string
  readonly places?: string
  readonly accept?: string
  readonly as?: string
  readonly reason?: string
  readonly json?: boolean
}

/** `tawthiq places`: which places have coordinates, from where, and which spellings are proposed for the rest. */
export async function placesCommand(reports: readonly string[], options: PlacesOptions): Promise<number> {
  const gazetteer = await loadGazetteer({ golden: options.golden, places: options.places?.split(',') ?? [] })
  if (options.accept !== undefined) return acceptSpelling(options, gazetteer)
  const seen = new Map<string, { governorate: Governorate; place: string; incidents: string[] }>()
  for (const report of await recordsIn(options.out, reports)) {
    for (const { id, location } of report.incidents) {
      if (location.governorate === null || location.place === null) continue
      const key = `${location.governorate}\u0000${location.place}`
      const known = seen.get(key) ?? { governorate: location.governorate, place: location.place, incidents: [] }
      known.incidents.push(id)
      seen.set(key, known)
    }
  }
  const rows = [...seen.values()].map(({ governorate, place, incidents }) => {
    const coordinates = locate(gazetteer, { governorate, place })
    const candidates = candidatesFor(gazetteer, governorate, place).map((c) => ({
      name: c.place.name,
      lat: c.place.lat,
      lon: c.place.lon,
      score: c.score,
      why: c.why,
    }))
    return {
      governorate,
      place,
      incidents,
      coordinates,
      candidates: coordinates?.precision === 'place' ? [] : candidates,
    }
  })
  if (options.json) {
    printJson(rows)
    return 0
  }
  const located = rows.filter((r) => r.coordinates?.precision === 'place').length
  print(`${located} of ${plural(rows.length, 'place')} located; the others have their governorate's seat.`)
  for (const line of table(
    rows.map((r) => [
      r.coordinates?.precision === 'place' ? paint.green('place') : paint.yellow('governorate'),
      `${r.place}, ${r.governorate}`,
      r.coordinates ? `${r.coordinates.lat.toFixed(3)} ${r.coordinates.lon.toFixed(3)}` : '',
      r.coordinates?.source ?? '',
    ]),
  ))
    print(line)
  const proposed = rows.filter((r) => r.candidates.length > 0)
  if (proposed.length > 0) {
    print()
    print('Proposed, not taken (accept with: tawthiq places --accept "PLACE, GOVERNORATE" --as NAME --reason "…"):')
    for (const r of proposed)
      for (const c of r.candidates) print(`  ${r.place}, ${r.governorate} → ${c.name} (${c.lat}, ${c.lon}): ${c.why}`)
  }
  return 0
}

async function acceptSpelling(
  options: PlacesOptions,
  gazetteer: Awaited<ReturnType<typeof loadGazetteer>>,
): Promise<number> {
  const [, spelling = '', printed = ''] = /^(.+),\s*([^,]+)$/.exec(options.accept ?? '') ?? []
  const governorate = governorateFrom(printed)
  if (governorate === null)
    throw new Trouble(`--accept "${options.accept}": expected "PLACE, GOVERNORATE", such as "Tabaqa, Raqqa"`, 2)
  if (options.as === undefined || !options.reason)
    throw new Trouble('--accept needs --as NAME (a place of the list) and --reason "why"', 2)
  const place = gazetteer.places.find(
    (p) => p.governorate === governorate && (p.name === options.as || p.also?.includes(options.as ?? '')),
  )
  if (!place) throw new Trouble(`--as ${options.as}: the list knows no such place in ${governorate}`, 2)
  const line = {
    governorate,
    spelling,
    name: place.name,
    lat: place.lat,
    lon: place.lon,
    who: userInfo().username,
    when: new Date().toISOString(),
    why: options.reason,
  }
  const path = placesLedger(options.golden)
  await mkdir(dirname(path), { recursive: true })
  await appendFile(path, `${JSON.stringify(line)}\n`)
  print(`${path}: ${spelling}, ${governorate} is ${place.name} from now on`)
  return 0
}
