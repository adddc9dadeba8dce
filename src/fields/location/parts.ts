import { isAbroad } from '../../match/mentions.js'
import { plain } from '../../match/names.js'
import type { Passage } from '../../match/passage.js'
import type { Evidence, Finding } from '../../model/reading.js'
import type { Governorate, Location } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import type { Chain } from './chains.js'
import { governorateOfPlace } from './known.js'
import { governorateOf, type Mention, smallDirection } from './mention.js'
import { isQuarterOf } from './quarters.js'
import { isProvince } from './regions.js'
import { hasRuralDistricts, isWide, type Level, levelOf } from './world.js'

type Path = Exclude<keyof Location, 'coordinates'>

/** A location being put together; every value comes with its evidence. */
export interface Draft {
  readonly values: { [K in Path]?: NonNullable<Location[K]> }
  readonly evidence: Record<string, Evidence>
}

export const empty = (): Draft => ({ values: {}, evidence: {} })

export function put<K extends Path>(
  draft: Draft,
  path: K,
  value: NonNullable<Location[K]>,
  rule: string,
  ...spans: (Span & { inferred?: string })[]
): void {
  Object.assign(draft.values, { [path]: value })
  draft.evidence[`location.${path}`] = { spans, rule }
}

const nameSpan = (found: Finding<Mention>): Span => {
  const own = spanOf(found)
  const { direction } = found.parts
  // "eastern Ghouta"
  return direction && found.value.kind === 'bare' && found.value.name?.length === own.end - direction.start
    ? { start: direction.start, end: own.end }
    : own
}

const spanOf = (found: Finding<Mention>): Span =>
  found.parts.name ??
  found.parts.first ??
  found.parts.wider ??
  found.parts.area ??
  found.parts.between ??
  found.parts.listed ??
  found.parts.mark ??
  found.span

function putPlace(draft: Draft, found: Finding<Mention>): void {
  const { value, rule, parts } = found
  if (value.name === undefined) return
  put(draft, 'place', value.name, rule, nameSpan(found))
  const type = parts.type ?? parts.after ?? parts.plural
  if (value.placeType && type) put(draft, 'placeType', value.placeType, rule, type)
}

function putGovernorate(draft: Draft, found: Finding<Mention>, governorate: Governorate): void {
  const span = found.parts.governorate ?? nameSpan(found)
  put(draft, 'governorate', governorate, found.rule, span)
  const direction = found.value.direction
  const at = found.parts.inner ?? found.parts.direction ?? found.parts.side
  if (direction !== undefined && at) put(draft, 'direction', direction, found.rule, at)
}

/** "Kushar district, Hajjah governorate": a part of a governorate, not of a city, is the nearest place that is named. */
const districtOf =
  /^(?:[Ss]ub-?)?[Dd]istrict(?:,\s(?:in\s)?|\s(?:of|in)\s)(?:the\s)?(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}(?:governorate|province|Governorate|Province)(?![\p{L}])/u

const provinceType = /^(?:region|state|province|department|oblast|prefecture|governorate|county|division)$/iu

function isQuarter(found: Finding<Mention>, city: Governorate, passage: Passage): boolean {
  const known = governorateOfPlace(found.value.name ?? '', passage)
  if (isQuarterOf(found.value.name ?? '', city)) return true
  if (found.value.kind === 'bare') return known === 'Damascus' && city === 'Damascus'
  if (city === 'Damascus') return known === 'Damascus'
  const after = passage.text.slice(found.span.end)
  return known === undefined && /^\sof\s/u.test(after) && /\bthe\scity(?!\p{L})(?!\sof\s)/u.test(after)
}

const isCityName = (name: string, { words }: Passage): boolean => {
  const level = levelOf(name)
  return level === 'city' || level === 'both' || governorateOf(name, words) !== undefined
}

const isSuburb = (draft: Draft, text: string): boolean => {
  const at = draft.evidence['location.place']?.spans[0]
  return (
    draft.values.placeType === undefined &&
    draft.values.neighborhood === undefined &&
    at !== undefined &&
    'start' in at &&
    /\bsuburb\sof\s$/u.test(text.slice(Math.max(0, at.start - 12), at.start))
  )
}

const typeOf = ({ parts: { type } }: Finding<Mention>, text: string): string =>
  type === undefined ? '' : text.slice(type.start, type.end)

/** "Zirgan (Abu Rasin)", "Ras al-Ain (Serê Kaniyê)": what alone stands in parentheses is the same place in another tongue. */
const isOtherName = ({ rule, parts: { name }, value }: Finding<Mention>, text: string): boolean =>
  rule === 'location/enclosing' && name !== undefined && text[name.end] === ')' && !isWide(value.name ?? '')

/** "Let Yet Kone village (Tabayin township)": beside a smaller place a district. */
const isDistrict = (found: Finding<Mention>, text: string): boolean =>
  /^(?:township|municipality)$/iu.test(typeOf(found, text))

/** Is this the name of a province, or of a well-known city, of another land? Undefined for what lies in Syria, and for names that nobody lists. */
function wider({ value: { kind, name, owner }, parts }: Finding<Mention>, passage: Passage): Level | undefined {
  if (
    name === undefined ||
    kind === 'settlement' ||
    kind === 'between' ||
    kind === 'governorate' ||
    kind === 'district'
  )
    return undefined
  if (kind === 'province') return 'province'
  if (governorateOf(name, passage.words) || governorateOfPlace(name, passage)) return undefined
  const level = levelOf(name)
  const type = parts.type && passage.text.slice(parts.type.start, parts.type.end)
  if (kind === 'area') {
    // "Mopti region", "the Kharkiv area"
    if (level === 'city') return undefined
    if (level !== undefined) return level === 'wide' ? level : 'province'
    return type !== undefined && provinceType.test(type) && isAbroad(passage.text, passage.words)
      ? 'province'
      : undefined
  }
  return kind === 'part' || (owner && level === 'city') ? undefined : level
}

const sideBefore = new RegExp(`(?<![\\p{L}-])(?<side>${smallDirection})\\s$`, 'u')

/** What a chain says of a place: the smallest settlement is the place, what stands before it a part, after it an area. */
export function partsOf(chain: Chain, passage: Passage): Draft {
  const { text, words } = passage
  const draft = empty()
  /** Mentions without a settlement's type word, waiting for what follows. */
  let waiting: Finding<Mention> | undefined
  let cityDirection: Finding<Mention> | undefined
  const isPlace = (): boolean => draft.values.place !== undefined
  const neighborhood = (found: Finding<Mention>): void => {
    if (draft.values.neighborhood === undefined && found.value.name !== undefined)
      put(draft, 'neighborhood', found.value.name, found.rule, nameSpan(found))
  }
  const abroad = isAbroad(text, words)
  // In other lands a bare name beside the place is a province's.
  const area = (found: Finding<Mention>): void => {
    if (abroad && found.value.kind === 'bare' && !isWide(found.value.name ?? '')) return
    if (draft.values.area === undefined && found.value.name !== undefined)
      put(draft, 'area', found.value.name, found.rule, nameSpan(found))
  }
  /** "in the southern province of Kandahar", "in northern Tigray" */
  const side = (found: Finding<Mention>): void => {
    const printed = found.parts.direction
    if (draft.values.direction !== undefined || !abroad || found.value.owner) return
    if (found.value.direction !== undefined && printed) {
      put(draft, 'direction', found.value.direction, found.rule, printed)
      return
    }
    const before = sideBefore.exec(text.slice(Math.max(0, found.span.start - 24), found.span.start))
    const words = before?.groups?.side
    if (before === null || words === undefined) return
    const start = found.span.start - before[0].length + before[0].indexOf(words)
    put(draft, 'direction', words, found.rule, { start, end: start + words.length })
  }
  for (let i = 0; i < chain.links.length; i++) {
    const { found, relation } = chain.links[i]!
    const { kind, name = '' } = found.value
    const level = wider(found, passage)
    if (kind === 'district' && isProvince(name) && /^county$/iu.test(typeOf(found, text))) {
      // "Juma village, Lamu County": of the first rank.
      if (waiting && !isPlace()) putPlace(draft, waiting)
      if (draft.values.province === undefined) put(draft, 'province', name, found.rule, nameSpan(found))
      waiting = undefined
      continue
    }
    if (level === 'wide' || kind === 'district') {
      // "in Nuseirat, central Gaza", "Magami village in Maradun Local Government Area": round the place that is told before.
      if (waiting && !isPlace() && relation === 'in') putPlace(draft, waiting)
      // "in Gaza's Zeitoun neighbourhood": there the city is meant.
      if (plain(name) === 'gaza' && !isPlace() && draft.values.neighborhood !== undefined) putPlace(draft, found)
      else if (relation === 'in') area(found)
      waiting = undefined
      continue
    }
    const quarter =
      // "the Al-Mawasi area of Khan Younis"
      (waiting?.value.kind === 'part' ||
        (waiting?.value.kind === 'area' && /^\sof\s$/u.test(text.slice(waiting.span.end, found.span.start)))) &&
      (!hasRuralDistricts(name) || /\b(?:the|this)\s(?:\p{L}+\s){0,2}city(?!\p{L}|\sof\s)/u.test(text))
    if (level === 'province' || (level === 'both' && (isPlace() || (waiting && !quarter)))) {
      // What stands before a province of another land is the place.
      if (waiting && !isPlace()) putPlace(draft, waiting)
      if (relation === 'in' && draft.values.province === undefined)
        put(draft, 'province', name, found.rule, nameSpan(found))
      if (relation === 'in') side(found)
      waiting = undefined
      continue
    }
    if ((level === 'city' || level === 'both') && kind === 'bare' && !isPlace() && !waiting) {
      // "the Beirut southern suburb of Haret Hreik"
      const after = chain.links[i + 1]?.found
      if (
        after?.value.kind === 'settlement' &&
        /^\s(?:\p{Ll}+\s)?$/u.test(text.slice(found.span.end, after.span.start))
      )
        continue
    }
    if ((level === 'city' || (level === 'both' && quarter)) && kind === 'bare') {
      if (waiting && !waiting.value.owner && !isPlace() && relation === 'in') neighborhood(waiting)
      if (!isPlace() && !(waiting && relation !== 'in')) {
        putPlace(draft, found)
        if (found.value.direction !== undefined) cityDirection ??= found
      } else if (waiting && !isPlace()) putPlace(draft, waiting)
      waiting = undefined
      continue
    }
    const asGovernorate = found.value.governorate ?? governorateOf(name, words)
    if (waiting?.value.owner && (kind === 'settlement' || kind === 'bare' || kind === 'area')) {
      // "Idlib's Jisr al-Shughur": the owner is the governorate, or the wider area.
      const owner = governorateOf(waiting.value.name ?? '', words)
      if (owner) putGovernorate(draft, waiting, owner)
      else if (isCityName(waiting.value.name ?? '', passage) && kind !== 'settlement') {
        // "Peshawar's Police Lines"
        putPlace(draft, waiting)
        neighborhood(found)
        waiting = undefined
        continue
      } else if (!abroad) area(waiting)
      waiting = undefined
    }
    if (kind === 'governorate') {
      const side = found.parts.direction
      if (!found.value.governorate && found.value.direction !== undefined && side && (isPlace() || waiting))
        put(draft, 'direction', found.value.direction, found.rule, side)
      if (relation === 'away' || !found.value.governorate) continue
      putGovernorate(draft, found, found.value.governorate)
      // "Al-Shaar neighbourhood in eastern Aleppo": a part of the city that the governorate is named after.
      const untyped = found.rule === 'location/governorate' && !found.parts.type && !found.parts.kind
      const city = found.parts.governorate
      if (untyped && city && draft.values.neighborhood !== undefined && !isPlace() && !waiting)
        put(draft, 'place', text.slice(city.start, city.end), found.rule, city)
    } else if (kind === 'between') {
      // "on the Aleppo–Latakia highway near Urum al-Jawz": a place on the road is nearer than its ends.
      const next = chain.links[i + 1]?.found.value
      if (
        isPlace() ||
        (found.rule === 'location/road-between' && (next?.kind === 'settlement' || next?.kind === 'bare'))
      )
        continue
      putPlace(draft, found)
      const second = found.parts.second
      put(draft, 'between', [...(found.value.others ?? [])], found.rule, nameSpan(found), ...(second ? [second] : []))
      // A road from one governorate's city to another's may be in either.
      const other = governorateOf(found.value.others?.[1] ?? '', words)
      if (asGovernorate && (other === undefined || other === asGovernorate)) inferred(draft, found, asGovernorate)
    } else if (kind === 'part') {
      const type = found.parts.type
      const next = chain.links[i + 1]?.found
      if (next && !isPlace() && !waiting && next.value.kind === 'bare' && isCityName(name, passage)) {
        if (/^\sof\s(?:the\s)?#?$/u.test(text.slice(found.span.end, nameSpan(next).start))) {
          // "in the western Mosul neighborhood of al-Jadida"
          put(draft, 'place', name, found.rule, nameSpan(found))
          if (asGovernorate) inferred(draft, found, asGovernorate)
          if (found.value.direction !== undefined) cityDirection = found
          neighborhood(next)
          i++
          continue
        }
      }
      // "Aleppo city, Tariq Al Bab neighborhood: Friday 22 February 2013."
      const last = chain.links[i - 1]?.found
      if (
        last?.value.kind === 'settlement' &&
        isPlace() &&
        draft.values.place === last.value.name &&
        draft.values.neighborhood === undefined &&
        !/^district$/iu.test(typeOf(found, text)) &&
        /^\s?[,–-]\s$/u.test(text.slice(last.span.end, found.span.start))
      ) {
        neighborhood(found)
        continue
      }
      const district = type !== undefined && /^district$/i.test(text.slice(type.start, type.end))
      const inCity = levelOf(draft.values.place ?? '') !== undefined
      if (!isPlace() && type && districtOf.test(text.slice(type.start, type.end + 60))) putPlace(draft, found)
      else if (abroad && !isPlace() && !waiting && district) waiting = found
      else if (abroad && isPlace() && district && !inCity) {
        if (relation === 'in' || relation === 'owns') area(found)
      } else if (
        district &&
        !isPlace() &&
        waiting?.value.kind === 'bare' &&
        !waiting.value.owner &&
        governorateOf(waiting.value.name ?? '', words) === undefined &&
        levelOf(waiting.value.name ?? '') === undefined &&
        relation === 'in'
      ) {
        // "al-Ziyara in the Shirawa district"
        putPlace(draft, waiting)
        area(found)
        waiting = undefined
      } else if (!isPlace() || relation === 'owns') neighborhood(found)
      else if (district) area(found)
    } else if (kind === 'settlement') {
      if (relation === 'away' && (isPlace() || waiting)) continue
      if (!isPlace()) {
        // "the Eastern Ghouta town of Douma"
        if (waiting && relation === 'in' && isWide(waiting.value.name ?? '')) area(waiting)
        else if (waiting && relation === 'in') neighborhood(waiting)
        else if (waiting) {
          putPlace(draft, waiting)
          waiting = undefined
          if (relation === 'affiliated') area(found)
          continue
        }
        waiting = undefined
        putPlace(draft, found)
        if (found.value.direction !== undefined) cityDirection = found
        if (asGovernorate) inferred(draft, found, asGovernorate)
      } else if (abroad && relation === 'in' && found.value.placeType === 'city' && isSuburb(draft, text)) {
        // "the suburb of Tekstilshchik in Donetsk city"
        const part = draft.evidence['location.place']?.spans[0]
        if (part && 'start' in part)
          put(draft, 'neighborhood', draft.values.place ?? '', draft.evidence['location.place']?.rule ?? '', {
            start: part.start,
            end: part.end,
          })
        putPlace(draft, found)
      } else if (relation === 'affiliated' || (abroad && relation === 'in' && isDistrict(found, text))) area(found)
      else if (relation === 'in' && asGovernorate && draft.values.governorate === undefined)
        put(draft, 'governorate', asGovernorate, found.rule, nameSpan(found))
    } else if (kind === 'area') {
      if (isPlace()) {
        if (relation !== 'near' && relation !== 'away') area(found)
      } else if (waiting?.value.kind === 'bare' && relation === 'in') {
        putPlace(draft, waiting)
        area(found)
        waiting = undefined
      } else if (!waiting) waiting = found
      if (found.value.direction !== undefined) cityDirection ??= found
    } else if (asGovernorate) {
      // A bare "Idlib": the governorate beside a place, the city where nothing smaller is named.
      if (relation === 'near') continue
      if (relation === 'away') {
        const part = draft.evidence['location.neighborhood']?.spans[0]
        const town = governorateOfPlace(draft.values.neighborhood ?? '', passage)
        if (isPlace() || waiting || !part || !('start' in part)) continue
        // "the Sayyidah Zaynab district south of Damascus": a town of its own.
        if (town !== undefined && town !== asGovernorate) {
          put(draft, 'place', draft.values.neighborhood ?? '', found.rule, { start: part.start, end: part.end })
          delete draft.values.neighborhood
          delete draft.evidence['location.neighborhood']
        } else waiting = found
      } else if (
        (waiting?.value.kind === 'area' || (waiting?.value.kind === 'bare' && !waiting.value.owner)) &&
        isQuarter(waiting, asGovernorate, passage)
      ) {
        // "the Dweila area of Damascus", "in Al Midan, Damascus", "the Jabal Badro area of Aleppo" where the text goes on with "the city"
        neighborhood(waiting)
        waiting = found
      } else if (isPlace() || waiting) putGovernorate(draft, found, asGovernorate)
      else waiting = found
    } else if (isPlace()) {
      if ((relation === 'in' || relation === 'affiliated') && !isOtherName(found, text)) area(found)
    } else if (waiting) {
      if ((relation !== 'in' && relation !== 'affiliated') || isOtherName(found, text)) continue
      if (waiting.value.kind === 'area' || waiting.value.kind === 'part') {
        neighborhood(waiting)
        waiting = found
      } else {
        putPlace(draft, waiting)
        area(found)
        waiting = undefined
      }
    } else waiting = found
  }
  if (waiting && !isPlace()) {
    putPlace(draft, waiting)
    const capital = governorateOf(waiting.value.name ?? '', words)
    if (capital) inferred(draft, waiting, capital)
    else if (waiting.value.direction !== undefined) cityDirection ??= waiting
  }
  const at = cityDirection?.parts.direction
  if (cityDirection?.value.direction !== undefined && at && draft.values.direction === undefined)
    put(draft, 'direction', cityDirection.value.direction, cityDirection.rule, at)
  return draft
}

/** "Aleppo city": the place's own name is the governorate's. */
function inferred(draft: Draft, found: Finding<Mention>, governorate: Governorate): void {
  if (draft.values.governorate !== undefined) return
  put(draft, 'governorate', governorate, found.rule, {
    ...nameSpan(found),
    inferred: 'the place lies in this governorate',
  })
}
