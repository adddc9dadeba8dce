import { theatres } from '../../lexicon/theatres.js'
import { worldRegions } from '../../lexicon/world-regions.js'
import { plain } from '../../match/names.js'

/** A province of a land, by the name that is inferred. */
interface Region {
  readonly land: string
  readonly name: string
}

interface Index {
  readonly cities: ReadonlyMap<string, readonly Region[]>
  readonly provinces: ReadonlySet<string>
}

let made: Index | undefined

/** Made when first asked for: reports on Syria never ask. */
function index(): Index {
  if (made) return made
  const cities = new Map<string, Region[]>()
  const provinces = new Set<string>()
  for (const [land, listed] of Object.entries(worldRegions))
    for (const entry of listed.split(/[;\n]/u)) {
      const [names = '', places = ''] = entry.split(':')
      const [name = '', ...others] = names.split('|').map((n) => n.trim())
      if (name === '') continue
      for (const n of [name, ...others]) provinces.add(plain(n))
      for (const city of places.split(',').map((c) => plain(c)))
        if (city !== '') cities.set(city, [...(cities.get(city) ?? []).filter((r) => r.land !== land), { land, name }])
    }
  made = { cities, provinces }
  return made
}

/** Is this the printed name of a province, by the list? */
export const isProvince = (name: string): boolean => index().provinces.has(plain(name))

const named = new Map(
  theatres.map(({ land, names, adjective }) => [
    land,
    new RegExp(`(?<![\\p{L}-])(?:${[land, ...names, adjective].join('|')})(?!\\p{L})`, 'u'),
  ]),
)

/** The province that a widely known city of another land lies in; undefined where several lands have the city and the text names none, or more than one, of them. */
export function provinceOfCity(name: string, text: string): string | undefined {
  const found = index().cities.get(plain(name)) ?? []
  if (found.length < 2) return found[0]?.name
  const told = found.filter(({ land }) => (named.get(land) ?? new RegExp(land, 'u')).test(text))
  return told.length === 1 ? told[0]?.name : undefined
}
