import { commonNames, knownPlaces } from '../../lexicon/known-places.js'
import { derive } from '../../match/derive.js'
import { skeleton, sound, spelling } from '../../match/key.js'
import { isAbroad } from '../../match/mentions.js'
import type { Passage } from '../../match/passage.js'
import { remembered } from '../../match/remembered.js'
import type { Governorate } from '../../model/record.js'
import { governorateOf, governoratesIn } from './mention.js'
import { provinceOfCity } from './regions.js'
import { levelOf } from './world.js'

/** What a key stands for: a governorate, or null where places of several answer to it. */
type Index = Map<string, Governorate | null>

/** Kafr, Kfar, Kufur: one word, of all words in names the one most variously written. */
const even = (name: string): string => name.replace(/\bK[aeu]?f[aeiu]?r(?=[\s-])/u, 'Kafr')
const keys = [
  (n: string) => spelling(even(n)),
  (n: string) => sound(even(n)),
  (n: string) => skeleton(even(n)),
] as const

/** Made when first asked for: most reports print their governorates. */
const known = derive(() => {
  const indexes: readonly [Index, Index, Index] = [new Map(), new Map(), new Map()]
  const spellings = new Map<string, string[]>()
  for (const [governorate, names] of Object.entries(knownPlaces) as [Governorate, readonly string[]][])
    for (const name of names) {
      indexes.forEach((index, i) => {
        const key = keys[i]!(name)
        index.set(key, index.has(key) && index.get(key) !== governorate ? null : governorate)
      })
      const bones = keys[2](name)
      spellings.set(bones, [...(spellings.get(bones) ?? []), keys[0](name)])
    }
  return { indexes, spellings, common: new Set(commonNames.flatMap((n) => [keys[0](n), `=${keys[1](n)}`])) }
})

/** May one spelling be another's slip or fashion: at most two letters apart? */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false
  let row = [...Array(b.length + 1).keys()]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return (row[b.length] ?? 9) <= 2
}

/** A word that is said of Syria's war alone. */
const syrian =
  /Syria|SNHR|SOHR|SANA\b|\bregime\b|Assad|Hay.at Tahrir|\bHTS\b|\bSDF\b|\bSNA\b|\bYPG\b|Nusra|White Helmets|Free Army|\bPYD\b/u

/** Does the text tell of another land, or at least of nothing in Syria? */
export const isElsewhere = ({ text, words, setting }: Passage): boolean =>
  isAbroad(text, words) ||
  (setting.heading.governorate === null && !syrian.test(text) && governoratesIn(text, words).length === 0)

interface Entry {
  readonly found: Governorate | null | undefined
  /** By the same letters, not by the sound alone. */
  readonly exact: boolean
  /** Of few consonants: many names sound like it. */
  readonly short: boolean
  /** Borne by a place of another land, or by a person. */
  readonly common: boolean
}

/** What the list says of a name: every phrase asks about its own several times. */
const lookup = derive((words) =>
  remembered((name): Entry => {
    const { indexes, spellings, common } = known(words)
    const [letters, sounds, bones] = keys.map((key) => key(name)) as [string, string, string]
    const same = indexes[0].get(letters)
    let found = same === undefined ? indexes[1].get(sounds) : same
    if (found === undefined && bones.length >= 4 && spellings.get(bones)?.some((s) => near(s, letters)))
      found = indexes[2].get(bones)
    return {
      found,
      exact: same !== undefined,
      short: bones.length < 4,
      // "Mayadin" sounds as the common "Madan" does, and is spelled otherwise.
      common: same === undefined ? common.has(`=${sounds}`) : common.has(letters),
    }
  }),
)

/** Does a list know the name: a governorate, a well-known place of Syria, or one of another land? */
export const isKnownPlace = (name: string, passage: Passage): boolean =>
  (levelOf(name) ??
    governorateOf(name, passage.words) ??
    governorateOfPlace(name, passage) ??
    (isAbroad(passage.text, passage.words) ? provinceOfCity(name, passage.text) : undefined)) !== undefined

/** The governorate of a well-known place; undefined where the name is unknown, is borne in several, or the text tells of another land. */
export function governorateOfPlace(name: string, { text, words, setting }: Passage): Governorate | undefined {
  // "Raqqa" sounds as a village of Idlib does.
  if (governorateOf(name, words)) return undefined
  const { found, exact, common, short } = lookup(words)(name)
  if (!found || isAbroad(text, words)) return undefined
  // "in Al-Bara, south of Idlib": a governorate tells of Syria as well.
  const told = (): boolean => syrian.test(text) || governoratesIn(text, words).length > 0
  // "Kurram" sounds as Karim does: of a short name the letters count, where nothing else tells of Syria, or of that governorate.
  if (short && !exact && setting.heading.governorate === null) {
    const printed = governoratesIn(text, words).map((m) => governorateOf(m[0], words))
    const near = printed.includes(found) || (found === 'Damascus suburbs' && printed.includes('Damascus'))
    if (printed.length > 0 ? !near : !told()) return undefined
  }
  return common && setting.heading.governorate === null && !told() ? undefined : found
}
