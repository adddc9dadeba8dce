import { directionAdjectives, directionNouns } from '../../lexicon/directions.js'
import { everywhere, foreignCities, foreignNames, natureWords, organisationWords } from '../../lexicon/not-places.js'
import { theatres } from '../../lexicon/theatres.js'
import type { Words } from '../../lexicon/words.js'
import { derive } from '../../match/derive.js'
import { lean } from '../../match/lean.js'
import { matchesOf } from '../../match/matches.js'
import { anyCaseOf, plain } from '../../match/names.js'
import type { Governorate, Location } from '../../model/record.js'
import { isPeople, isWide, levelOf } from './world.js'

/** One place as a phrase names it, before it is known which part it plays. The parts' spans stand in the finding. */
export interface Mention {
  readonly kind: 'settlement' | 'part' | 'area' | 'district' | 'province' | 'governorate' | 'bare' | 'between'
  readonly name?: string
  readonly placeType?: Location['placeType']
  readonly governorate?: Governorate
  readonly direction?: string
  readonly others?: readonly string[]
  /** Only a place where it is strung to one: after a comma or in parentheses. */
  readonly weak?: boolean
  /** "south of Kirkuk": beside the place; the nearest that is named where no other is. */
  readonly far?: boolean
  /** Of a street, a square or a roundabout: a part of the place that is told beside it, or that place itself. */
  readonly spot?: boolean
  /** "Douma: nine citizens …": what the line begins with is the place of it all. */
  readonly label?: boolean
  /** "camps west of Idlib city": gives way to a place that the act is told in. */
  readonly beside?: boolean
  /** Printed before what lies in it: "Aleppo's Salaheddine neighbourhood", "Idlib's Jisr al-Shughur". */
  readonly owner?: boolean
}

export const space = '\\s{1,3}'
export const edge = '(?![\\p{L}\\p{N}])'
const adjective = anyCaseOf(directionAdjectives)
const noun = anyCaseOf(directionNouns)

/** "southern", "north-eastern", "northern and western". */
export const directions = `(?:${adjective})(?:(?:${space}and${space}|[-‐‑–/])(?:${adjective}))?`
/** "southern" or "south": where a noun may stand as well. */
export const anyDirection = `(?:${adjective}|${noun})`

/** As above, only as printed inside a sentence: in "Eastern Ghouta" the word belongs to the name. */
export const smallDirection = `(?:${[...directionAdjectives, ...directionNouns].sort((a, b) => b.length - a.length).join('|')})`

export const governorateSource = derive((words) => anyCaseOf(words.governorates.flatMap((g) => g.spellings)))

const table = derive(
  (words) => new Map(words.governorates.flatMap((g) => g.spellings.map((s) => [plain(s), g.name] as const))),
)

const governorateNamed = derive((words) =>
  lean(new RegExp(`(?<![\\p{L}-])(?:${governorateSource(words)})(?![\\p{L}-])`, 'gu')),
)

/** Every governorate that the text prints, with a type word or without. */
export const governoratesIn = (text: string, words: Words): RegExpExecArray[] =>
  matchesOf(text, governorateNamed(words))

/** The governorate that a printed name stands for. */
export const governorateOf = (name: string, words: Words): Governorate | undefined => table(words).get(plain(name))

const foreign = new Set(foreignNames.map(plain))
const cities = new Set(foreignCities.map(plain))
const nature = new Set(natureWords.map(plain))
const common = new Set(everywhere.map(plain))
const organisation = new Set(organisationWords.map(plain))
const partyNames = derive((words) => new Set(words.parties.flatMap((p) => p.names.map(plain))))

/** "IS-held": an adjective with a name in it. */
const compound =
  /\s(?:held|controlled|led|backed|run|based|occupied|born|dominated|majority|made|affiliated|linked|owned|allied|ruled|administered|populated)$/

/** Does a capitalised name stand for a place, as far as its own words tell? */
export function mayBePlace(name: string, words: Words): boolean {
  const own = name.split(/\s+/).map(plain)
  return (
    plain(name).length > 1 &&
    !common.has(plain(name)) &&
    !partyNames(words).has(plain(name)) &&
    !own.some((w) => organisation.has(w) || compound.test(w)) &&
    !own.every((w) => foreign.has(w)) &&
    (!nature.has(own.at(-1) ?? '') || isWide(name)) &&
    !isPeople(name) &&
    // "FARC", "ANP": letters that stand for an organisation.
    !/^\p{Lu}{2,4}s?$/u.test(name) &&
    !/^(?:al|el|um|bin)$/.test(plain(name))
  )
}

/** Baghdad, Beirut: a place of incidents only in a text on that land. */
export const isForeignCity = (name: string | undefined): boolean => name !== undefined && cities.has(plain(name))

const lands = new Set(theatres.flatMap(({ names, land }) => [land, ...names]).map(plain))
/** "in Sudan", "in North Darfur": the land, where a text on it names no smaller place. */
export const isForeignLand = ({ kind, name }: Mention): boolean =>
  kind === 'bare' &&
  name !== undefined &&
  !isWide(name) &&
  levelOf(name) === undefined &&
  (lands.has(plain(name)) || lands.has(plain(name).replace(/^\S+\s/, '')))
