import { countries } from '../../lexicon/countries.js'
import { foreignCities, foreignNames } from '../../lexicon/not-places.js'
import type { Passage } from '../../match/passage.js'
import { findAll, type Rule } from '../../match/rule.js'
import type { Finding } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import { between, roadName } from './between.js'
import { beforeTown, beltAfter, beltAlone, beltOf, beltPossessive, rural, typed } from './governorate.js'
import { isElsewhere } from './known.js'
import { isForeignCity, isForeignLand, type Mention, space } from './mention.js'
import {
  bareName,
  enclosing,
  keptName,
  keptWide,
  namedPart,
  nameThenType,
  nameType,
  ownedName,
  owner,
  runIn,
  several,
  subjectName,
  typeOfName,
  typeThenName,
} from './named.js'

/** How a mention hangs on the one before it. */
export type Relation = 'in' | 'owns' | 'affiliated' | 'near' | 'away'

export interface Link {
  readonly found: Finding<Mention>
  readonly relation: Relation
}

/** Mentions that one phrase strings together, from the smallest place to the largest. */
export interface Chain extends Span {
  readonly links: readonly Link[]
}

/** In order of trust: where two mentions overlap, the longer one stands, and among equals the earlier rule's. */
export const mentionRules: readonly Rule<Mention>[] = [
  between,
  roadName,
  beltOf,
  beltPossessive,
  beltAfter,
  beltAlone,
  rural,
  typed,
  beforeTown,
  nameThenType,
  several,
  typeOfName,
  typeThenName,
  keptName,
  keptWide,
  namedPart,
  nameType,
  bareName,
  subjectName,
  runIn,
  owner,
  ownedName,
  enclosing,
]

function mentions(passage: Passage): Finding<Mention>[] {
  const all = mentionRules
    .flatMap((rule, rank) => findAll(rule, passage).map((found) => ({ found, rank })))
    .filter(({ found }) => !isForeignLand(found.value) && (!isForeignCity(found.value.name) || isElsewhere(passage)))
  all.sort(
    (a, b) =>
      Number(a.found.value.kind === 'bare') - Number(b.found.value.kind === 'bare') ||
      Number(a.found.value.weak === true) - Number(b.found.value.weak === true) ||
      Number(b.found.value.kind === 'between') - Number(a.found.value.kind === 'between') ||
      b.found.span.end - b.found.span.start - (a.found.span.end - a.found.span.start) ||
      a.rank - b.rank,
  )
  const kept: Finding<Mention>[] = []
  for (const { found } of all) {
    if (kept.every((k) => k.span.end <= found.span.start || k.span.start >= found.span.end)) kept.push(found)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

const glueWords = new Set(
  `in at to of on within near inside outside the a an which that is was are lies lay lie located situated lying
  found affiliated administratively belonging close next beside by center centre heart middle part parts side edge
  outskirts outskirt entrance area town village city district suburb suburbs countryside region province governorate
  northern southern eastern western central north south east west northeast northwest southeast southwest
  community communities settlement hamlet locality northeastern northwestern southeastern southwestern largest biggest rebel opposition government regime kurdish held controlled
  besieged occupied annexed internally border coastal desert capital km kilometers kilometres miles about around some approximately just
  for idps idp refugees displaced people persons syrian syria syria’s its also old follows following likewise both`
    .split(/\s+/)
    .filter(Boolean),
)

/** "in south Lebanon's Tyre district", "in Nigeria's restive Borno state": the land before its part. */
const ofLand = new RegExp(
  `(?<!\\p{L})(?:${[...countries, ...foreignNames, ...foreignCities].filter((n) => /^\p{Lu}/u.test(n)).join('|')})['’]s?(?=\\s)|(?<=['’]s?\\s)(?:restive|troubled|volatile|war-torn|conflict-hit)(?=\\s)`,
  'gu',
)

/** Text between two mentions to the relation of the second to the first; undefined where it does not join them. */
export function relationOf(between: string): Relation | undefined {
  if (between.length > 90 || /[.;:!?\n]/.test(between)) return undefined
  // "fired by rebels in Eastern Ghouta on the Bab Touma area"
  if (/^\s(?:on|onto)\s(?:the\s)?$/.test(between)) return undefined
  const words = between
    .replace(/\bto\s(?=the\s(?:north|south|east|west)[a-z]*\sof\b)/, '')
    .replace(/\p{L}+[-‐‑](?:held|controlled|occupied|run|ruled|administered|besieged|majority)(?!\p{L})/gu, '')
    .replace(/['’]/.test(between) ? ofLand : /^(?!)/, ' ')
    .toLowerCase()
    .split(/[\s,()#‐‑–/-]+/)
    .filter((w) => w !== '')
  for (const word of words) if (!glueWords.has(word) && !/^\d+$/.test(word)) return undefined
  if (words.includes('to') && !/affiliated|belonging|close|next/.test(between)) return undefined
  if (/affiliated|belonging|follows|administratively/i.test(between)) return 'affiliated'
  if (/\b(?:near|close|next|beside|outside)\b/i.test(between)) return 'near'
  if (
    /\b(?:north|south|east|west)(?:east|west|ern|eastern|western)?\s{1,3}of\b/i.test(between) &&
    !/\bin the\b/i.test(between)
  )
    return 'away'
  return 'in'
}

/** "on Zamalka and Ein Tarma in Eastern Ghouta": what encloses both encloses the first. */
const andAnother = new RegExp(
  `^(?:,?${space}and|,)${space}(?:the${space})?(?:[Aa]l-?\\s?)?\\p{Lu}[\\p{L}’'‘ʼ-]+(?:${space}(?:al[ -])?\\p{Lu}[\\p{L}’'‘ʼ-]+){0,2}(?=${space}in${space})`,
  'u',
)

/** A governorate closes a chain, but for the one that stands before its place ("the Idlib town of Saraqib"). */
const ended = (links: readonly Link[]): boolean =>
  links.some((l, i) => l.found.value.kind === 'governorate' && (i > 0 || l.found.rule !== 'location/governorates-town'))

/** The places of a passage, strung together. */
export function chainsOf(passage: Passage): Chain[] {
  const chains: { start: number; end: number; links: Link[] }[] = []
  for (const found of mentions(passage)) {
    const last = chains.at(-1)
    const gap = last ? passage.text.slice(last.end, found.span.start) : undefined
    const relation =
      gap === undefined
        ? undefined
        : /^['’]s?\s/.test(gap) && found.value.kind !== 'governorate' && last?.links.at(-1)?.found.value.owner
          ? 'owns'
          : relationOf(gap.replace(andAnother, ''))
    if (last && relation && !ended(last.links)) {
      last.links.push({ found, relation })
      last.end = found.span.end
    } else if (!found.value.weak || found.value.owner || found.value.far)
      chains.push({ start: found.span.start, end: found.span.end, links: [{ found, relation: 'in' }] })
  }
  return chains.filter((c) => !c.links.every((l) => l.found.value.owner))
}
