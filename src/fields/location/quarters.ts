import { quarters } from '../../lexicon/quarters.js'
import { sound } from '../../match/key.js'
import { remembered } from '../../match/remembered.js'

const bare = (name: string): string => name.replace(/^(?:[Aa]l|[Ee]l)[\s-](?=\p{L}{3})/u, '')

let made: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** Made when first asked for: most texts say what a quarter is. */
function index(): ReadonlyMap<string, ReadonlySet<string>> {
  made ??= new Map(
    Object.entries(quarters).map(([city, names]) => [
      keyOf(city),
      new Set(names.split(/,\s+/u).map((name) => keyOf(name))),
    ]),
  )
  return made
}

/** By its sound, without the article and without the word for what it is. */
const keyOf = remembered((name: string) => sound(bare(name)))

/** Is this the name of a well-known quarter of this city? */
export const isQuarterOf = (name: string, city: string): boolean =>
  name !== '' && index().get(keyOf(city))?.has(keyOf(name)) === true

let names: ReadonlySet<string> | undefined

/** A quarter of some city: "Sadr City" is no city. */
export function isQuarter(name: string): boolean {
  names ??= new Set([...index().values()].flatMap((all) => [...all]))
  return names.has(keyOf(name))
}
