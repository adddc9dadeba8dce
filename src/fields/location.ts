import { derive } from '../match/derive.js'
import { plain } from '../match/names.js'
import { inScope, type Passage, tells } from '../match/passage.js'
import type { Lost, Reading } from '../model/reading.js'
import type { Governorate, Location } from '../model/record.js'
import type { Span } from '../model/span.js'
import type { Field } from './field.js'
import { type Chain, chainsOf, mentionRules } from './location/chains.js'
import { datelinePlace } from './location/dateline.js'
import { governorateOfPlace, isKnownPlace } from './location/known.js'
import { governorateOf, governorateSource, governoratesIn } from './location/mention.js'
import { type Draft, empty, partsOf, put } from './location/parts.js'
import { isQuarterOf } from './location/quarters.js'
import { provinceOfCity } from './location/regions.js'
import { actNear, answered, asideOf, calledLater, dateline, distant, underway } from './location/setting.js'
import { isWide, levelOf } from './location/world.js'

interface Candidate {
  readonly chain: Chain
  readonly draft: Draft
  readonly aside: string | undefined
  readonly score: number
}

/** How much speaks for a chain: typed names before bare ones, sentences with an act before others. */
function score(passage: Passage, chain: Chain, draft: Draft): number {
  const { values } = draft
  // A road, or an area, gives way to a place on it.
  const loose = values.placeType === 'area' || draft.evidence['location.between']?.rule === 'location/road-between'
  const named = loose
    ? 3
    : values.placeType || values.between
      ? 4
      : values.place && values.neighborhood
        ? 4
        : values.place
          ? 2
          : 1
  // "strikes on Ghouta left 18 dead in Kafr Batna": a wide area gives way to a place in it.
  const wide = named === 2 && isWide(values.place ?? '') ? 1 : 0
  // "camps in the vicinity of Kafr Jalis, a few kilometres west of Idlib city"
  const beside = chain.links[0]?.found.value.beside === true
  return (
    named -
    wide -
    (beside ? 2 : 0) -
    (named === 4 && nearIt.test(passage.text.slice(Math.max(0, chain.start - 48), chain.start)) ? 0.5 : 0) +
    (chain.links[0]?.found.value.label === true && chain.start === 0 ? 3 : 0) +
    (values.governorate && (values.neighborhood || !isInferred(draft)) ? 1 : 0) +
    (actNear(passage, chain) ? 3 : 0)
  )
}

/** "near the town of Chamchamal": gives way to a place that it happened in. */
const nearIt =
  /\b(?:near|outside|around|(?:close|next)\sto|not\sfar\sfrom|(?:vicinity|north|south|east|west)\sof)\s(?:the\s(?:\p{Ll}[\p{L}-]*\s){0,3})?$/u

function candidates(passage: Passage): Candidate[] {
  return chainsOf(passage).map((chain) => {
    const draft = partsOf(chain, passage)
    return { chain, draft, aside: asideOf(passage, chain), score: score(passage, chain, draft) }
  })
}

const highest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined)

const placed = (c: Candidate): boolean =>
  c.draft.values.place !== undefined || c.draft.values.neighborhood !== undefined

/** Fills what is still open in `draft` from another phrase about the same place. */
function complete(draft: Draft, from: Draft, paths: readonly (keyof Draft['values'])[]): void {
  for (const path of paths) {
    const value = from.values[path]
    const evidence = from.evidence[`location.${path}`]
    if (draft.values[path] !== undefined || value === undefined || !evidence) continue
    Object.assign(draft.values, { [path]: value })
    draft.evidence[`location.${path}`] = evidence
  }
}

function read(passage: Passage): Reading<Location> {
  const all = candidates(passage)
  const told = all.filter((c) => c.aside === undefined && !isFar(c))
  const placedOnes = told.filter(placed)
  const first = highest(placedOnes.filter((c) => !governorateOnly(c)))
  const best =
    (first && toldAgain(first, placedOnes)) ??
    origin(passage, all) ??
    highest(placedOnes) ??
    range(passage, all) ??
    only(passage, all)
  const draft = best ? { values: { ...best.draft.values }, evidence: { ...best.draft.evidence } } : empty()
  const name = plain(draft.values.place ?? '')
  const stated = draft.values.governorate !== undefined && !isInferred(draft)
  for (const other of told) {
    if (other === best) continue
    const same = name !== '' && plain(other.draft.values.place ?? '') === name
    if (same) complete(draft, other.draft, ['placeType', 'neighborhood', 'area'])
    else if (best && partOfIt(other, best, passage)) part(draft, other)
    else if (best && (spotIn(other, best) || quarterIn(other, draft, passage))) spot(draft, other)
    if (draft.values.place === undefined && other.draft.values.place !== undefined && draft.values.neighborhood)
      complete(draft, other.draft, ['place', 'placeType', 'area'])
  }
  // "two brothers from Adra city (Damascus suburbs) … in Adra": the origin tells more of the same place.
  for (const other of all)
    if (other.aside === origins && name !== '' && plain(other.draft.values.place ?? '') === name)
      complete(draft, other.draft, ['placeType', 'governorate', 'direction'])
  cityAround(draft, best, all, passage)
  cityOfQuarter(draft, best, all, passage)
  if (draft.values.place === undefined) {
    const city = datelinePlace(passage, draft.values.neighborhood !== undefined)
    if (city) put(draft, 'place', city.name, 'location/dateline', city.span)
  }
  if (!stated || draft.values.direction === undefined) {
    // "Douma on the edge of Damascus": round the capital lies another governorate.
    const own = draft.values.governorate !== undefined && !besideCapital(draft, passage)
    governorateElsewhere(draft, told, name)
    if (!own) knownGovernorate(draft, passage, best)
  }
  if (draft.values.place !== undefined && draft.values.governorate === undefined)
    for (const other of all) if (other.aside === distant) complete(draft, other.draft, ['governorate'])
  province(draft, told, best, passage)
  wideArea(draft, told, best, passage)
  if (!best) for (const other of told) complete(draft, other.draft, ['area'])
  fromHeading(draft, passage)
  if (draft.values.place !== undefined && draft.values.placeType === undefined && !draft.values.between) {
    const [at] = draft.evidence['location.place']?.spans ?? []
    const from = best?.chain.end ?? (at && 'start' in at ? at.end : 0)
    const later = draft.values.neighborhood === undefined ? calledLater(passage, from) : undefined
    if (later) put(draft, 'placeType', later.type, 'location/called-later', later.span)
  }
  const lost: Lost[] = all
    .filter((c) => c !== best && placed(c))
    .map((c) => ({
      path: 'location.place',
      value: c.draft.values.place ?? c.draft.values.neighborhood ?? null,
      span: { start: c.chain.start, end: c.chain.end },
      rule: c.chain.links[0]?.found.rule ?? 'location',
      why: c.aside ?? 'another place of the paragraph',
    }))
  return {
    value: {
      governorate: draft.values.governorate ?? null,
      place: draft.values.place ?? null,
      placeType: draft.values.placeType ?? null,
      neighborhood: draft.values.neighborhood ?? null,
      area: draft.values.area ?? null,
      direction: draft.values.direction ?? null,
      between: draft.values.between ?? null,
      ...(draft.values.province === undefined ? {} : { province: draft.values.province }),
      coordinates: null,
    },
    evidence: draft.evidence,
    used: all.map((c) => ({ start: c.chain.start, end: c.chain.end, by: c.aside ?? 'location' })),
    lost,
    flags: [],
  }
}

/** "Al-Bab: a restaurant was hit. … in the city of al-Bab": what a headline names is read where the text tells it. */
const toldAgain = (c: Candidate, all: readonly Candidate[]): Candidate =>
  (c.chain.links[0]?.found.value.label === true
    ? all.find((o) => o !== c && plain(o.draft.values.place ?? '') === plain(c.draft.values.place ?? ''))
    : undefined) ?? c

const origins = 'origin of the victims'

/** "Al Qariya street in the city", "the quarter": a named part told on its own lies in the city that is told beside it. */
function partOfIt(c: Candidate, best: Candidate, passage: Passage): boolean {
  const [link] = c.chain.links
  const { place, placeType } = best.draft.values
  const kind = link?.found.value.kind
  if (!link || c.chain.links.length > 1 || (kind !== 'part' && kind !== 'area' && kind !== 'district')) return false
  // "missiles hit the building, in the Souq al-Hunood area": of the city where no list knows a place of that name.
  if (
    kind === 'area' &&
    (placeType !== 'city' || isKnownPlace(link.found.value.name ?? '', passage) || !actNear(passage, c.chain))
  )
    return false
  if (kind === 'district') return false
  const own = c.draft.values.place
  if (own !== undefined && own !== link.found.value.name) return false
  if (/^\s(?:of|in)\sthe\s(?:city|town|village|camp)/u.test(passage.text.slice(c.chain.end))) return true
  const capital =
    governorateOf(place ?? '', passage.words) !== undefined ||
    levelOf(place ?? '') !== undefined ||
    provinceOfCity(place ?? '', passage.text) !== undefined
  if (!capital && placeType !== 'city' && placeType !== 'town' && placeType !== 'camp') return false
  // "Azaz district" is an administrative one, round a town of its own.
  const type = link.found.parts.type
  const rural = placeType === 'village' || placeType === 'town' || placeType === 'camp'
  return (capital && !rural) || !type || !/district/iu.test(passage.text.slice(type.start, type.end))
}

function part(draft: Draft, { chain, draft: other }: Candidate): void {
  const [link] = chain.links
  const name = link?.found.value.name
  if (other.values.neighborhood !== undefined) complete(draft, other, ['neighborhood'])
  else if (name !== undefined && draft.values.neighborhood === undefined)
    put(draft, 'neighborhood', name, link!.found.rule, link!.found.parts.name ?? link!.found.span)
}

const canonical = (city: string, { words }: Passage): string => governorateOf(city, words) ?? city

/** "neighborhoods in the city of Deir al-Zour. The rockets landed in al-Joura": a quarter that everybody knows needs no word for it. */
function quarterIn({ chain, draft }: Candidate, { values }: Draft, passage: Passage): boolean {
  const { text } = passage
  const { place } = draft.values
  return (
    chain.links.length === 1 &&
    draft.values.placeType === undefined &&
    place !== undefined &&
    values.place !== undefined &&
    isQuarterOf(place, canonical(values.place, passage)) &&
    actNear(passage, chain) &&
    !jailed.test(text) &&
    !namesThing.test(text.slice(chain.end, chain.end + 30))
  )
}

/** "Al Sakhour hospital", "Bustan al-Qasr crossing" */
const namesThing = /^\s(?:\p{Ll}+\s)?(?:hospital|crossing|school|mosque|market|prison|bridge)(?!\p{L})/u

/** "a convoy waiting to cross into Aleppo … at Rashidin": the quarter is told by its name alone, and its city elsewhere. */
function cityOfQuarter(draft: Draft, best: Candidate | undefined, all: readonly Candidate[], passage: Passage): void {
  const { place, placeType, neighborhood } = draft.values
  const evidence = draft.evidence['location.place']
  if (!best || best.chain.links.length > 2 || place === undefined || neighborhood !== undefined || !evidence) return
  if (placeType !== undefined && placeType !== 'area') return
  const city = all.find((c) => {
    const name = c.draft.values.place
    return c !== best && name !== undefined && c.aside !== dateline && isQuarterOf(place, canonical(name, passage))
  })
  const at = city?.draft.evidence['location.place']
  if (!city || !at) {
    // "Kherson — A Russian drone dropped an explosive on a minibus in the Antonivka suburb"
    const dated = datelinePlace(passage, true)
    if (!dated || !isQuarterOf(place, canonical(dated.name, passage))) return
    draft.values.neighborhood = place
    draft.evidence['location.neighborhood'] = evidence
    delete draft.values.placeType
    delete draft.evidence['location.placeType']
    put(draft, 'place', dated.name, 'location/dateline', dated.span)
    return
  }
  if (!namesThing.test(passage.text.slice(best.chain.end, best.chain.end + 30))) {
    draft.values.neighborhood = place
    draft.evidence['location.neighborhood'] = evidence
  }
  draft.values.place = city.draft.values.place ?? place
  draft.evidence['location.place'] = at
  delete draft.values.placeType
  delete draft.evidence['location.placeType']
  complete(draft, city.draft, ['placeType'])
}

/** "in al-Mayadin city; … in the roundabout of al-Balaoum": a street or square of a place that is told beside it. */
const spotIn = ({ chain: { links }, draft }: Candidate, best: Candidate): boolean =>
  links.length === 1 &&
  links[0]?.found.value.spot === true &&
  draft.values.governorate === undefined &&
  best.draft.values.placeType !== undefined &&
  best.draft.values.placeType !== 'area'

function spot(draft: Draft, { draft: { values, evidence } }: Candidate): void {
  const at = evidence['location.place']
  if (draft.values.neighborhood !== undefined || values.place === undefined || !at) return
  draft.values.neighborhood = values.place
  draft.evidence['location.neighborhood'] = at
}

const inCity =
  /^,?\s(?:(?:in|of|on|to|at)\s)?(?:the\s)?(?:\p{L}+\s(?:of\s)?(?:the\s)?){0,4}(?:city|capital|town)(?!\p{L})(?!\sof\s)/u

/** "the Afghan capital, Kabul, … in the Dasht-e-Barchi area in the west of the city": a lone part lies in the city that the text points back to. */
function cityAround(draft: Draft, best: Candidate | undefined, all: readonly Candidate[], passage: Passage): void {
  const [link] = best?.chain.links ?? []
  const { place } = draft.values
  const evidence = draft.evidence['location.place']
  if (!best || !link || !evidence || place === undefined) return
  if (best.chain.links.length > 1 || place !== link.found.value.name) return
  if ((link.found.value.kind !== 'area' && link.found.value.kind !== 'part') || draft.values.neighborhood) return
  const points = inCity.test(passage.text.slice(best.chain.end, best.chain.end + 60))
  const dated = link.found.value.kind === 'part' || points ? datelinePlace(passage, true) : undefined
  const cities = points ? all.filter((c) => c !== best && isCity(c.draft.values.place ?? '', passage)) : []
  const [first] = cities
  const at = first?.draft.evidence['location.place']
  const span = at?.spans[0]
  const found =
    first && span && 'start' in span && new Set(cities.map((c) => plain(c.draft.values.place ?? ''))).size === 1
      ? { name: first.draft.values.place ?? '', span: { start: span.start, end: span.end }, rule: at.rule }
      : dated?.back
        ? { ...dated, rule: 'location/dateline' }
        : undefined
  if (!found) return
  draft.values.neighborhood = place
  draft.evidence['location.neighborhood'] = evidence
  delete draft.values.placeType
  delete draft.evidence['location.placeType']
  put(draft, 'place', found.name, found.rule, found.span)
  if (first?.draft.values.placeType) complete(draft, first.draft, ['placeType'])
}

const isCity = (name: string, { words }: Passage): boolean =>
  governorateOf(name, words) !== undefined || levelOf(name) === 'city' || levelOf(name) === 'both'

/** A sniper or a checkpoint shoots at who stands before it: where they stand is the place, if no other is named. */
function range(passage: Passage, all: readonly Candidate[]): Candidate | undefined {
  const from = all.filter((c) => c.aside === 'a firing position' && placed(c) && tells(passage, c.chain))
  const one = from[0]
  return one && from.length === 1 && shots.test(passage.text) ? one : undefined
}
const shots = /\b[Ss]nipers?\b|\b[Cc]heckpoint\b|\bborder guards?\b/u

/** "shot dead at a checkpoint south of Kirkuk": told by a place beside it. */
const isFar = (c: Candidate): boolean => c.chain.links[0]?.found.value.far === true

/** Where no phrase tells the place of the act, the only place that the text names anywhere but in its first line. */
function only(passage: Passage, all: readonly Candidate[]): Candidate | undefined {
  const named = all.filter(
    (c) =>
      placed(c) &&
      (c.aside === undefined || (mayTell.has(c.aside) && !jailed.test(passage.text))) &&
      inScope(passage, c.chain),
  )
  const far = named.filter((c) => isFar(c) && c.aside === undefined)
  if (far.length > 0) return far[0]
  const names = new Set(named.map((c) => plain(c.draft.values.place ?? c.draft.values.neighborhood ?? '')))
  return names.size === 1 ? highest(named) : undefined
}

/** Who dies in prison dies elsewhere than where he came from. */
const jailed = /\b(?:arrest|detain|detention|prison|tortur|jail)/u
/** What gives a place another part, but where it may be all that is told of the place. */
const mayTell = new Set([origins, answered, underway, 'outside the incident told'])

const isInferred = (draft: Draft): boolean =>
  draft.evidence['location.governorate']?.spans.some((s) => s.inferred !== undefined) ?? false

/** Victims "from X town" killed "on the outskirts of the town": X is the place, where no other is named. */
function origin(passage: Passage, all: readonly Candidate[]): Candidate | undefined {
  const from = all.filter((c) => c.aside === origins && placed(c) && tells(passage, c.chain))
  const one = from[0]
  if (!one || from.length > 1) return undefined
  const type = one.draft.values.placeType ?? '(?:village|town|city|camp)'
  const back = new RegExp(
    `\\b(?:in|of|near|at|on|outside|inside|into|pounded|shelled|hit|struck|bombed|raided|stormed|attacked|entered|invaded|overran)\\sthe\\s${type}\\b(?!\\sof\\s)|[.!?]\\sThe\\s${type}\\b(?!\\sof\\s)`,
  )
  return back.test(passage.text.slice(one.chain.end)) ? one : undefined
}

function besideCapital(draft: Draft, { text }: Passage): boolean {
  const at = draft.evidence['location.governorate']?.spans[0]
  return (
    draft.values.governorate === 'Damascus' &&
    at !== undefined &&
    'start' in at &&
    /\b(?:edges?|outskirts|fringes?|periphery|limits|gates|near|outside)\s(?:of\s)?(?:the\s)?(?:capital,?\s)?$/u.test(
      text.slice(Math.max(0, at.start - 32), at.start),
    )
  )
}

/** The governorate told in another phrase of the incident, where the paragraph names only one. */
function governorateElsewhere(draft: Draft, told: readonly Candidate[], name: string): void {
  const others = told.filter((c) => {
    const kinds = c.draft.values
    if (kinds.governorate === undefined) return false
    return kinds.place === undefined || plain(kinds.place) === name || governorateOnly(c)
  })
  const known = draft.values.governorate
  if (known === undefined && others.length === 0) {
    const only = new Set(told.flatMap((c) => c.draft.values.governorate ?? []))
    const first = told.find((c) => c.draft.values.governorate !== undefined && !isInferred(c.draft))
    if (first && only.size === 1) complete(draft, first.draft, ['governorate', 'direction'])
    return
  }
  const names = new Set(others.map((c) => c.draft.values.governorate))
  if (known === undefined ? names.size !== 1 : !names.has(known)) return
  for (const other of others) {
    if (known !== undefined && other.draft.values.governorate !== known) continue
    if (isInferred(draft) && !isInferred(other.draft)) {
      draft.evidence['location.governorate'] = other.draft.evidence['location.governorate']!
    }
    complete(draft, other.draft, ['governorate', 'direction'])
    if (plain(other.draft.values.place ?? '') === name || other.draft.values.place === undefined)
      complete(draft, other.draft, ['area'])
  }
}

/** A bare "in Idlib" beside a smaller place. */
const governorateOnly = (c: Candidate): boolean =>
  c.chain.links.length === 1 && c.chain.links[0]?.found.value.kind === 'bare' && isInferred(c.draft)

/**
 * "an air strike on Ariha": a place widely known tells its governorate, and better than one that the paragraph names of
 * something else ("died in a hospital in Idlib"). Nothing where a heading names one.
 */
function knownGovernorate(draft: Draft, passage: Passage, best: Candidate | undefined): void {
  if (passage.setting.heading.governorate !== null) return
  for (const path of ['place', 'area', 'neighborhood'] as const) {
    const name = draft.values[path]
    const evidence = draft.evidence[`location.${path}`]
    const governorate = name === undefined ? undefined : governorateOfPlace(name, passage)
    if (!governorate || !evidence) continue
    if (draft.values.governorate === governorate) return
    // What a governorate's own words tell ("in the suburbs of Aleppo governorate") is not overruled.
    if (/governorate/.test(draft.evidence['location.governorate']?.rule ?? '')) return
    const second = draft.values.between?.[1]
    if (
      second !== undefined &&
      (governorateOf(second, passage.words) ?? governorateOfPlace(second, passage)) !== governorate
    )
      return
    delete draft.values.direction
    delete draft.evidence['location.direction']
    draft.values.governorate = governorate
    draft.evidence['location.governorate'] = {
      spans: evidence.spans
        .slice(0, 1)
        .map((s) => ({ ...s, inferred: 'the place is known to lie in this governorate' })),
      rule: 'location/known-place',
    }
    return
  }
  if (draft.values.governorate !== undefined) return
  // "Al-Mansoura, west of Raqqa": beside a governorate's city.
  for (const { found, relation } of best?.chain.links ?? []) {
    const beside =
      relation === 'away' || relation === 'near' ? governorateOf(found.value.name ?? '', passage.words) : undefined
    if (beside) {
      inferGovernorate(
        draft,
        beside === 'Damascus' ? 'Damascus suburbs' : beside,
        found.parts.name ?? found.parts.mark ?? found.span,
      )
      return
    }
  }
  // "Maram camp near Kafr Jales": what lies beside it; "Daraa, 14 November 2021: …": what the line begins with.
  for (const { found } of best?.chain.links ?? []) {
    const name = found.value.name
    const governorate = name === undefined ? undefined : governorateOfPlace(name, passage)
    if (governorate) {
      inferGovernorate(draft, governorate, found.parts.name ?? found.parts.mark ?? found.span)
      return
    }
  }
  const label = /^[^\n:.]{2,60}:\s/u.exec(passage.text)?.[0]
  const [named] = label ? governoratesIn(label, passage.words) : []
  const governorate = named ? governorateOf(named[0], passage.words) : undefined
  if (named && governorate && passage.scope[0]?.start === 0)
    inferGovernorate(draft, governorate, { start: named.index, end: named.index + named[0].length })
}

function inferGovernorate(draft: Draft, governorate: Governorate, span: Span): void {
  draft.values.governorate = governorate
  draft.evidence['location.governorate'] = {
    spans: [{ start: span.start, end: span.end, inferred: 'the place is known to lie in this governorate' }],
    rule: 'location/known-place',
  }
}

/** Outside Syria: the province that the text prints, or the one in which a widely known city lies. */
function province(draft: Draft, told: readonly Candidate[], best: Candidate | undefined, passage: Passage): void {
  if (draft.values.governorate !== undefined || passage.setting.heading.governorate !== null) {
    delete draft.values.province
    delete draft.evidence['location.province']
    return
  }
  if (draft.values.province !== undefined) return
  const printed = told.filter((c) => c.draft.values.province !== undefined)
  const [first] = printed
  if (first && new Set(printed.map((c) => plain(c.draft.values.province ?? ''))).size === 1) {
    complete(draft, first.draft, ['province'])
    return
  }
  if (/Syria(?!n?\sborder)/u.test(passage.text)) return
  for (const path of ['place', 'area', 'neighborhood'] as const) {
    const name = draft.values[path]
    const at = draft.evidence[`location.${path}`]?.spans[0]
    const found = name === undefined ? undefined : provinceOfCity(name, passage.text)
    if (found === undefined || !at || !('start' in at)) continue
    put(draft, 'province', found, 'location/known-city', {
      start: at.start,
      end: at.end,
      inferred: 'the city is known to lie in this province',
    })
    return
  }
  // "in the village of Beita, south of Nablus"
  for (const { found, relation } of draft.values.place === undefined ? [] : (best?.chain.links ?? [])) {
    const name = relation === 'in' ? undefined : found.value.name
    const beside = name === undefined ? undefined : provinceOfCity(name, passage.text)
    if (beside === undefined) continue
    const { start, end } = found.parts.name ?? found.parts.mark ?? found.span
    put(draft, 'province', beside, 'location/known-city', {
      start,
      end,
      inferred: 'the city beside it lies in this province',
    })
    return
  }
}

/** "The city is one of the cities of Eastern Ghouta" */
const oneOfIts = /\b[Tt]he\s(?:city|town|village|camp)\s(?:is|lies|belongs)\s[^.;]{0,40}$/u

/** "bombardment of Eastern Ghouta … in the town of Hammuriyeh": a wide area told beside a place that is known to lie in its governorate. */
function wideArea(draft: Draft, told: readonly Candidate[], best: Candidate | undefined, passage: Passage): void {
  const { place, area, governorate } = draft.values
  if (place === undefined || area !== undefined || isWide(place)) return
  if (governorate === undefined) return
  const known = governorateOfPlace(place, passage) === governorate
  const wide = told.find((c) => {
    const name = c.draft.values.place ?? ''
    if (c === best || !isWide(name) || governorateOfPlace(name, passage) !== governorate) return false
    return known || oneOfIts.test(passage.text.slice(Math.max(0, c.chain.start - 60), c.chain.start))
  })
  const evidence = wide?.draft.evidence['location.place']
  if (!wide || !evidence) return
  draft.values.area = wide.draft.values.place ?? ''
  draft.evidence['location.area'] = evidence
}

const governorateName = derive((words) => new RegExp(governorateSource(words), 'u'))

function fromHeading(draft: Draft, passage: Passage): void {
  const heading = passage.setting.heading.governorate
  if (draft.values.governorate !== undefined || heading === null) return
  const name = governorateName(passage.words).exec(heading)?.[0]
  const governorate = name === undefined ? undefined : governorateOf(name, passage.words)
  if (!governorate) return
  draft.values.governorate = governorate
  draft.evidence['location.governorate'] = { spans: [{ source: 'heading.governorate' }], rule: 'location/heading' }
}

export const location: Field<Location> = { name: 'location', rules: mentionRules, read }
