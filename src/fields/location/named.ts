import { facilities, vehicles } from '../../lexicon/facilities.js'
import {
  districtTypes,
  keptPartTypes,
  namedParts,
  partTypes,
  provinceTypes,
  wideWords,
} from '../../lexicon/place-types.js'
import type { Words } from '../../lexicon/words.js'
import { derive, oneOf } from '../../match/derive.js'
import { isAbroad } from '../../match/mentions.js'
import { anyCaseOf, nameEnd, nameSource, nameStart, plain } from '../../match/names.js'
import type { Passage } from '../../match/passage.js'
import type { Rule } from '../../match/rule.js'
import type { Location } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import { governorateOfPlace, isKnownPlace } from './known.js'
import { edge, governorateOf, governorateSource, type Mention, mayBePlace, smallDirection, space } from './mention.js'
import { isQuarter } from './quarters.js'
import { placeTypesOf } from './types.js'
import { isWide, levelOf } from './world.js'

const cityLevel = (name: string): boolean => levelOf(name) === 'city' || levelOf(name) === 'both'

const parts = new Set(partTypes.map(plain))
const kept = new Set(keptPartTypes.map(plain))
const districts = new Set(districtTypes.map(plain))
const provinces = new Set(provinceTypes.map(plain))

/** "Zamfara State"; not "Police Department", nor a governorate of Syria, which has rules of its own. */
const isProvinceName = (name: string, words: Words): boolean =>
  governorateOf(name, words) === undefined &&
  !/^(?:Police|Fire|Health|Justice|Interior|Treasury|Media|Medical)$/u.test(name)

function mention(type: string, name: string, direction: string | undefined, words: Words): Mention {
  const word = plain(type)
  const more = direction === undefined ? {} : { direction }
  const placeType = placeTypesOf(words).settlements.get(word)
  if (placeType !== undefined) return { kind: 'settlement', name, placeType, ...more }
  if (parts.has(word)) return { kind: 'part', name, ...more }
  if (districts.has(word)) return { kind: 'district', name }
  if (provinces.has(word)) return { kind: 'province', name, ...more }
  return { kind: 'area', name, placeType: 'area', ...more }
}

/** "camps a few kilometres west of Idlib city": told by a settlement beside it. */
const apartFrom = (text: string, at: number, found: Mention): Mention =>
  found.kind === 'settlement' &&
  /(?:north|south|east|west)\sof\s(?:the\s)?$/u.test(text.slice(Math.max(0, at - 16), at))
    ? { ...found, beside: true }
    : found

/** "Government-controlled Dayr az-Zawr": who holds a place is no part of its name. */
const unheld = `(?!\\p{L}{2,12}[-‐‑](?:held|controlled|occupied|run|ruled|administered)${space})`

/** "Al Waha neighborhood", "southern Taldao city", "Al-Hol camp". */
export const nameType: Rule<Mention> = {
  id: 'location/name-and-type',
  why: 'Most reports name a place by its name and the word for what it is.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?:(?<![\\p{L}\\p{N}])(?<direction>${smallDirection})${space})?${nameStart}${unheld}(?<name>${nameSource})${space}(?:\\([^)(\\n]{2,24}\\)${space})?(?:(?:fishing|farming|mining|border|mountain|desert)${space}(?=village|town|community))?(?<type>${placeTypesOf(words).any})${edge}(?!-)(?!${space}(?:market|bakery|school|hospital|mosque|prison|checkpoint)${edge})`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, type, direction }, span }, { words, text }) => {
    if (!name || !type || !mayBePlace(name, words)) return undefined
    if (junctions.has(plain(type)) || (provinces.has(plain(type)) && !isProvinceName(name, words))) return undefined
    // "Damascus' Old City"
    if (/['’]\sOld$/u.test(name)) return undefined
    // "in Sadr City": a quarter by its name
    if (type === 'City' && isQuarter(`${name} City`)) return undefined
    // "Baghdad's Sadr City": a part by its name
    if (type === 'City' && /['’]s?\s$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return undefined
    const governorate = governorateOf(name, words)
    if (governorate && /^(?:suburb|hamlet|village)$/.test(plain(type))) return undefined
    // "the Idlib area", "the Aleppo region": the governorate.
    if (governorate && /^(?:area|region)$/.test(plain(type))) return { kind: 'governorate', governorate }
    // "the Eastern Ghouta town of Douma": the type belongs to the name that follows.
    if (
      placeTypesOf(words).settlements.has(plain(type)) &&
      plain(type) !== 'suburb' &&
      /^\sof\s(?:[Aa]l[\s-])?\p{Lu}/u.test(text.slice(span.end, span.end + 10)) &&
      /\b[Tt]he\s(?:\p{Ll}+\s)?$/u.test(text.slice(Math.max(0, span.start - 20), span.start))
    )
      return undefined
    return apartFrom(text, span.start, mention(type, name, direction, words))
  },
  examples: [
    {
      text: 'fired missiles at [[Al Waha neighborhood]].',
      gives: { kind: 'part', name: 'Al Waha' },
    },
    {
      text: 'bombed [[southern Taldao city]].',
      gives: { kind: 'settlement', name: 'Taldao', placeType: 'city', direction: 'southern' },
    },
    {
      text: 'in Government-controlled [[Dayr az-Zawr city]].',
      gives: { kind: 'settlement', name: 'Dayr az-Zawr', placeType: 'city' },
    },
    { text: 'near the [[Jafra area]],', gives: { kind: 'area', name: 'Jafra', placeType: 'area' } },
    {
      text: 'infiltrated [[Ayn Al Arab (Kobani) city]].',
      gives: { kind: 'settlement', name: 'Ayn Al Arab', placeType: 'city' },
    },
    { text: 'a Syrian Democratic Forces camp', none: 'a party holds a camp, the camp has no name' },
    { text: 'Al Jisreen Street market was hit', none: 'the market is named after a street' },
    { text: 'in the eastern suburbs of the city', none: 'no name' },
  ],
}

const junctions = new Set(['roundabout', 'crossroads', 'intersection', 'junction'])
const besideIt = /\b(?:near|close\sto|next\sto|beside|opposite|in\sfront\sof|by)\s(?:the\s)?$/u

/** "Al Ashari farms", "Al Naeem roundabout": the type word belongs to the name. */
export const keptName: Rule<Mention> = {
  id: 'location/named-farms',
  why: 'Farms, orchards and crossroads with a name are a part of a town; the word stays in the name.',
  pattern: derive(
    () => new RegExp(`(?=(?:${anyCaseOf(kept)})${edge})(?<=(?<own>${nameSource})${space})\\p{L}+`, 'dgu'),
  ),
  mark: ({ parts: { own }, span }) => own && { start: own.start, end: span.end },
  read: ({ groups: { mark }, parts: at }, { words, text }) => {
    if (!mark || !at.mark || !mayBePlace(mark.replace(/\s\S+$/, ''), words)) return undefined
    // "near the Ashrafiya roundabout": a landmark beside the spot.
    const crossing = junctions.has(plain(/\S+$/.exec(mark)?.[0] ?? ''))
    if (crossing && besideIt.test(text.slice(Math.max(0, at.mark.start - 24), at.mark.start))) return undefined
    return { kind: 'part', name: mark }
  },
  examples: [
    {
      text: 'dropped bombs on [[Al Ashari farms]] in Misraba',
      gives: { kind: 'part', name: 'Al Ashari farms' },
    },
    { text: 'fired at [[Tal Hajar orchards]].', gives: { kind: 'part', name: 'Tal Hajar orchards' } },
    { text: 'in [[Al Naeem roundabout]] in Raqqa', gives: { kind: 'part', name: 'Al Naeem roundabout' } },
    { text: 'close to Al Shuhada roundabout in Douma', none: 'a landmark beside the spot' },
    { text: 'farmers on their farms near Misraba', none: 'farms without a name' },
  ],
}

/** "al-Rusafah desert", "Al Qubeir farm", "Turkman mountain": the word belongs to the name, which may be the place or an area. */
export const keptWide: Rule<Mention> = {
  id: 'location/named-land',
  why: 'A desert, a mountain or a single farm with a name of its own; the word stays in the name.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?<mark>(?!(?:${governorateSource(words)})${edge})${nameSource}${space}(?:${anyCaseOf(wideWords)}))${edge}(?!${space}(?:road|market|school))`,
        'dgu',
      ),
  ),
  read: ({ groups: { mark } }, { words }) =>
    mark && mayBePlace(mark.replace(/\s\S+$/, ''), words) ? { kind: 'bare', name: mark } : undefined,
  examples: [
    { text: 'position in [[al-Rusafah desert]] in', gives: { kind: 'bare', name: 'al-Rusafah desert' } },
    { text: 'advanced in [[Al Qubeir farm]], affiliated', gives: { kind: 'bare', name: 'Al Qubeir farm' } },
    { text: 'in the southeastern Homs desert', none: 'the governorate’s desert' },
    { text: 'in the Syrian desert', none: 'no name' },
  ],
}

const inPlace = new Set([
  'street',
  'avenue',
  'alley',
  'main street',
  'square',
  'roundabout',
  'crossroads',
  'intersection',
  'junction',
])
const ownName = new RegExp(`${nameSource}\\s$`, 'u')

/** "the Old City of Damascus", "Aleppo's Old City". */
export const namedPart: Rule<Mention> = {
  id: 'location/named-part',
  why: 'Some parts of a city are named by what they are.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}-])(?<name>${namedParts.join('|')})${edge}(?!${space}(?:${placeTypesOf(words).any})${edge})`,
        'dgu',
      ),
  ),
  read: ({ groups: { name } }) => (name ? { kind: 'part', name } : undefined),
  examples: [
    { text: 'in the [[Old City]] of Damascus', gives: { kind: 'part', name: 'Old City' } },
    { text: 'Aleppo’s [[Old Town]].', gives: { kind: 'part', name: 'Old Town' } },
    { text: 'the Old City quarter of Raqqa', none: 'the type word follows' },
    { text: 'an old city', none: 'not a name' },
  ],
}

/** "the rebel-held town of Douma", "the village of al-Qubeir", "the Syrian border town of Tal Abyad". */
export const typeOfName: Rule<Mention> = {
  id: 'location/type-of-name',
  why: 'News texts put the type first: "the town of X".',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}-])(?:(?<article>[Aa]n?)${space}(?:[\\p{Ll}-]{2,20}${space}){0,2})?(?<type>${placeTypesOf(words).any})${space}of${space}(?:the${space})?#?(?<name>${nameSource})${nameEnd}(?!${space}(?:${placeTypesOf(words).any})${edge})`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, type, article }, parts }, { words, text }) => {
    if (!name || !type || !parts.type || !mayBePlace(name, words)) return undefined
    // "Al Hamidiya street of Beit Shahlub", "the Old City of Damascus": the type word belongs to the name before it.
    const before = text.slice(Math.max(0, parts.type.start - 60), parts.type.start)
    const named = ownName.exec(before)?.[0].trim()
    const city = named !== undefined && governorateOf(named, words) !== undefined
    if (
      article !== undefined &&
      parts.article &&
      ownName.test(text.slice(Math.max(0, parts.article.start - 40), parts.article.start).replace(/,\s$/u, ' ')) &&
      text.slice(parts.article.start - 2, parts.article.start) === ', '
    )
      return undefined
    if (named && !city && (/^\p{Lu}/u.test(type) || !placeTypesOf(words).settlements.has(plain(type)))) return undefined
    // "near Aranpur village of Dantewada": the first; "the Fulani village of Ogossagou": the second.
    if (
      named &&
      !city &&
      mayBePlace(named, words) &&
      !/\b[Tt]he\s(?:\p{Ll}+\s)?$/u.test(before.slice(0, -named.length - 1))
    )
      return undefined
    // "a rural area of Samaniego", "the industrial area of Ariha"
    if (
      /^area$/i.test(type) &&
      /\b(?:rural|industrial|residential|populated|commercial|civilian|crowded|built-up)\s$/.test(before)
    )
      return { kind: 'bare', name }
    // "the largest city of Eastern Ghouta"
    if (isWide(name)) return { kind: 'bare', name }
    // "the main square of Tal Abyad": the square lies in the place that is named.
    if (inPlace.has(plain(type))) return { kind: 'bare', name, spot: true }
    if (provinces.has(plain(type)) && !isProvinceName(name, words)) return undefined
    const found = mention(type, name, undefined, words)
    if (found.kind !== 'settlement' && governorateOf(name, words)) return undefined
    if (article !== undefined && found.kind !== 'settlement') return undefined
    return plain(type) === 'suburb' && governorateOf(name, words) ? undefined : apartFrom(text, parts.type.start, found)
  },
  examples: [
    {
      text: 'in the besieged [[town of Madaya]].',
      gives: { kind: 'settlement', name: 'Madaya', placeType: 'town' },
    },
    {
      text: 'on the [[village of Sarjat Al Wadi]], near Idlib',
      gives: { kind: 'settlement', name: 'Sarjat Al Wadi', placeType: 'village' },
    },
    { text: 'in the main [[roundabout of Tal Abyad]], Raqqah', gives: { kind: 'bare', name: 'Tal Abyad', spot: true } },
    { text: 'in an eastern neighborhood of Aleppo', none: 'Aleppo is the city, the neighborhood has no name' },
    { text: 'in the town of Ahrar fighters', none: 'a group, no place' },
  ],
}

const settled = `city|town|village|hamlet|(?:refugee${space})?camp`
/** Words that tell a settlement apart, so that the name after its comma is its own. */
const apart =
  /(?:['’]s?|\b(?:second|third|largest|biggest|main|nearest|neighbou?ring|nearby|port|border|coastal|northern|southern|eastern|western|central|market|mining))\s(?:\p{Ll}+\s){0,2}$/u

/** "Syria's second city Aleppo", "Gaza's biggest refugee camp, Jabalia,": the name stands in apposition. */
export const typeThenName: Rule<Mention> = {
  id: 'location/type-then-name',
  why: 'The word for a settlement may stand right before its name, or before a comma and the name.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<=(?<![\\p{L}\\p{N}’'-])\\p{Ll}[\\p{Ll}-]{0,20}${space})(?<type>${settled}),?${space}(?<name>${nameSource})${nameEnd}(?=[,.;)]|${space}(?:on|in|at|and|after|when|by|where|killing|killed|late|early|before|during)${edge})`,
        'dgu',
      ),
  ),
  read: ({ groups: { type, name }, span }, passage) => {
    const { words, text } = passage
    if (!type || !name || !mayBePlace(name, words) || isWide(name) || levelOf(name) === 'province') return undefined
    if (!isKnownPlace(name, passage) && !apart.test(text.slice(Math.max(0, span.start - 40), span.start)))
      return undefined
    return mention(type, name, undefined, words)
  },
  examples: [
    {
      text: 'in Syria’s second [[city Aleppo]] on Thursday',
      gives: { kind: 'settlement', name: 'Aleppo', placeType: 'city' },
    },
    {
      text: 'a school in Gaza’s biggest [[refugee camp, Jabalia]], on',
      gives: { kind: 'settlement', name: 'Jabalia', placeType: 'camp' },
    },
    { text: 'in Zamalka town, Kafr Batna area', none: 'the word belongs to the name before it' },
    { text: 'in the village, Abu Hamid, a teacher, said', none: 'a person who speaks' },
    { text: 'in the town Ahmad said', none: 'no end of a name' },
  ],
}

/** "Da'el, a town in Daraa province", "Harasta, an opposition-held town". */
export const nameThenType: Rule<Mention> = {
  id: 'location/name-then-type',
  why: 'News texts explain a name after a comma: "X, a town in".',
  pattern: derive(
    (words) =>
      new RegExp(
        `#?(?<name>${nameSource}),${space}(?<article>an?|the)${space}(?:[\\p{L}-]{2,24}${space}){0,2}(?<type>${placeTypesOf(words).settlement}|${anyCaseOf(partTypes)})${edge}`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, type, article }, span }, { words, text }) => {
    // "in Hamrat al-Bidri, North Kordofan, an RSF-held town"
    if (!name || !type || !mayBePlace(name, words) || levelOf(name) === 'province') return undefined
    // "in Idlib, the town of Hass": the type is the next name's; "Hass, a town of Eastern Ghouta" is Hass's own.
    const of = /^\sof\s(?:the\s)?(?<whole>(?:\p{Lu}\p{L}+\s?){1,3})/u.exec(text.slice(span.end, span.end + 50))
    const whole = of?.groups?.whole?.trim() ?? ''
    // "Sheikh Maqsoud, the Kurdish-controlled district of Aleppo city"
    const part =
      partTypes.includes(plain(type)) &&
      (governorateOf(whole.replace(/\sCity$/u, ''), words) !== undefined || cityLevel(whole)) &&
      !(governorateOf(name, words) || cityLevel(name))
    if (of && !part && !isWide(whole) && (article === 'the' || governorateOf(name, words))) return undefined
    return mention(type, name, undefined, words)
  },
  examples: [
    {
      text: 'in [[Dayr al-Asafir, a town]] of Eastern Ghouta',
      gives: { kind: 'settlement', name: 'Dayr al-Asafir', placeType: 'town' },
    },
    {
      text: 'their house in [[Da’el, a town]] in Daraa province',
      gives: { kind: 'settlement', name: 'Da’el', placeType: 'town' },
    },
    {
      text: 'on [[Harasta, an opposition-held town]] in the Eastern Ghouta',
      gives: { kind: 'settlement', name: 'Harasta', placeType: 'town' },
    },
    { text: 'Hassan Ali, a teacher in the town', none: 'a person, told by his work' },
  ],
}

const verbs =
  'struck|hit|bombed|shelled|bombarded|targeted|attacked|pounded|stormed|raided|entered|invaded|infiltrated|overran|besieged|ransacked|torched|razed|hitting|targeting|striking|shelling|bombing|pounding|attacking|storming|raiding|invading|entering|infiltrating'
const preps =
  '(?:affiliated|belonging)\\s{1,2}(?:administratively\\s{1,2})?(?:to|with)|in|at|on|onto|upon|off|near|outside|over|around|into|inside|against|towards?|within|across|above|beside|(?:close|next)\\s{1,2}to'
/** Before "of": "the coast of Rafah", "the houses of Kafr Naseh". What else is said to be of a name must be of a known place. */
const ofNouns = new Set(
  `air airstrike airstrikes area areas attack attacks axis bakery bastion battle battles bazaar bombardment bombing bridge capital capture center centre checkpoint checkpoints cities city coast countryside crossing desert district districts docks east edge edges enclave entrance evacuation fall farms fields fringes frontlines? fronts? gate gates grove groves heart highway hill hills homes hospital houses interior invasion island land lands liberation limits loss market massacre middle mountain mountains neighborhood neighborhoods neighbourhood neighbourhoods north orchards outskirts part parts perimeter periphery plain pocket port pounding quarter quarters raids recapture road roads ruins school section sector shelling shore shores side sides siege skies sky slums south square squares station storming streets strike strikes stronghold sub-district subdistrict suburb suburbs surroundings town towns valley vicinity village villagers villages waters west yard`.split(
    /\s+/u,
  ),
)

/** Who holds a place, or how it fares, before its name. */
const held =
  '(?:besieged|occupied|annexed|restive|nearby|neighbou?ring|\\p{L}{2,12}[-‐‑](?:held|controlled|occupied|run|ruled|administered))'

/** Beside a governorate's city, not in it. */
const beyond = /^(?:near|outside|close|next|beside|toward)/i

/** What may follow a place: words that join, and participles. Any other word in small letters is what the name belongs to. */
const follows =
  /^(?:in|at|on|of|near|and|or|to|from|by|with|when|where|while|as|after|before|during|for|until|since|who|which|that|whose|is|are|was|were|has|have|had|said|says|told|but|so|if|early|late|last|this|yesterday|today|overnight|around|about|through|over|under|between|via|amid|among|along|into|onto|outside|inside|within|without|also|then|again|later|just|only|both|all|at|off|out|up|towards?|across|against|because|due|per|not|no|it|they|he|she|we|there|north|south|east|west|northern|southern|eastern|western|\p{Ll}+(?:ed|ing|ly|went|held|left|fell|saw|came))(?![\p{L}-])/u
const things = new Set([...facilities, ...vehicles])
const facility = new Set(facilities)

/** "the Bardo museum", "the Elite hotel", "near Nasser hospital": the name is a thing's, unless the place is known ("Ariha market"). */
function ofThing(at: Span | undefined, passage: Passage): boolean {
  if (!at) return false
  const { text } = passage
  const after = text.slice(at.end, at.end + 48)
  const word = /^\s(?<word>\p{Ll}[\p{L}-]+)/u.exec(after)?.groups?.word
  // "the Gateway of India"
  if (/^\sof\s\p{Lu}/u.test(after) && /\b[Tt]he\s$/.test(text.slice(Math.max(0, at.start - 4), at.start))) return true
  // "Al-Zohra rural hospital", "the Faroshga shopping mall", "the Sadaf tutoring centre"
  const head = /^\s\p{Ll}[\p{L}-]+\s(?<head>\p{Ll}[\p{L}-]+)/u.exec(after)?.groups?.head
  if (word !== undefined && /ing$/u.test(word) && head !== undefined && facility.has(head)) return true
  if (word === undefined || (follows.test(word) && !things.has(word))) return false
  if (/^\s(?:military\s)?(?:air\s?base|airport|airfield|base)(?!\p{L})/u.test(text.slice(at.end, at.end + 24)))
    return true
  const name = text.slice(at.start, at.end)
  if (isKnownPlace(name, passage)) return false
  return (
    things.has(word) ||
    (head !== undefined && facility.has(head)) ||
    /\b[Tt]he\s$/.test(text.slice(Math.max(0, at.start - 4), at.start))
  )
}

/** "near the Ash'ari junction" is no place; "in Ariha's market" is, since Ariha is known. */
function standsAlone(at: Span, name: string, passage: Passage): boolean {
  const after = passage.text.slice(at.end, at.end + 48)
  if (/^\s(?:roundabout|crossroads|intersection|junction)(?!\p{L})/u.test(after)) return false
  if (!/^['’]s?\s/u.test(after)) return true
  // What has a name of its own is told by the rule for owners.
  if (/^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:\p{Ll}{2}-)?\p{Lu}/u.test(after)) return false
  return isKnownPlace(name, passage)
}

/** "residents of al-Bayda": where they are from; the place where the text goes back to it. */
const dwellers = /^(?:residents?|inhabitants|people|natives?)$/u
const shotAt = /\b(?:shot|shoots?|shooting|fired|fires|firing)\s$/u
/** Whose office is a place's: only where the place is known. */
const offices = new Set(['mukhtar', 'mayor', 'imam', 'headman', 'councillor', 'elder', 'elders', 'sheikh'])
const nounBefore = /(?<![\p{L}\p{N}-])(?<noun>[\p{L}-]{3,16})\s{1,3}$/u
const compass = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/u
/** "at the Central American University": a side is no place. */
const directional = /^(?:Central|Northern|Southern|Eastern|Western|North|South|East|West|Greater|Upper|Lower)$/u

/** Lands that are told by their sides. */
const sided = /^(?:Ghouta|Qalamoun|Qalamun)$/u

/** "in Hass", "on Daraya", "the popular market of #Sarmin", "shelled Saraqib". */
export const bareName: Rule<Mention> = {
  id: 'location/bare-name',
  why: 'A name without a type word is a place where it stands after "in", "at", "on", "near" or a verb of attack.',
  pattern: derive(
    () =>
      new RegExp(
        `${nameStart}(?<=(?<![\\p{L}\\p{N}-])(?<lead>${anyCaseOf(['In', 'At', 'Near', 'Outside', 'Over', 'On'])}|${preps}|of|(?:entrances?|gates?|approach|approaches)${space}to|capital,?|${verbs})${space}(?:the${space})?(?:(?<direction>${smallDirection})${space})?(?:${held}${space})?#?)(?!\\p{L}{2,12}[-‐‑](?:held|controlled|occupied|run|ruled|administered)${space})(?<mark>${nameSource})${nameEnd}(?!${space}(?:forces|artillery|warplanes|fighters|rebels|militants|officials?|activists?|residents|police|army|planes|jets|soldiers|road|highway|desert|river|lake|dam|mountains?|hills?|province|governorate|muhafazah?|oblast|state|province’s)${edge})`,
        'dgu',
      ),
  ),
  read: ({ groups: { mark, direction, lead = '' }, parts: at }, p) => {
    const { words } = p
    if (!mark || !at.mark || !mayBePlace(mark, words) || ofThing(at.mark, p)) return undefined
    if (!standsAlone(at.mark, mark, p) || directional.test(mark)) return undefined
    // "shot at Nasser Al Dalati": whoever is no known place is a person.
    if (
      /^at$/iu.test(lead) &&
      shotAt.test(p.text.slice(Math.max(0, (at.lead?.start ?? 0) - 12), at.lead?.start)) &&
      !isKnownPlace(mark, p)
    )
      return undefined
    const of =
      lead === 'of' && at.lead
        ? nounBefore.exec(p.text.slice(Math.max(0, at.lead.start - 20), at.lead.start))?.groups?.noun?.toLowerCase()
        : undefined
    if (lead === 'of' && of === undefined) return undefined
    const side = of !== undefined && compass.test(of)
    if (of !== undefined && offices.has(of)) return isKnownPlace(mark, p) ? { kind: 'bare', name: mark } : undefined
    const onRoad =
      of === 'out' && /\broads?\sout\s$/.test(p.text.slice(Math.max(0, (at.lead?.start ?? 0) - 12), at.lead?.start))
    if (
      of !== undefined &&
      !side &&
      !onRoad &&
      !ofNouns.has(of) &&
      !dwellers.test(of) &&
      !(facility.has(of) && isKnownPlace(mark, p))
    )
      return undefined
    const far = side || /^(?:affiliated|belonging)/.test(lead) || (beyond.test(lead) && governorateOf(mark, words))
    // "besieged eastern Ghouta": the side belongs to the name.
    const whole = direction !== undefined && sided.test(mark) && at.direction?.end === at.mark.start - 1
    return {
      kind: 'bare',
      name: whole ? `${direction} ${mark}` : mark,
      ...(direction === undefined || whole ? {} : { direction }),
      ...(far ? { weak: true } : {}),
      ...(side ? { far: true } : {}),
    }
  },
  examples: [
    { text: 'the courtyard of the school in [[Hass]].', gives: { kind: 'bare', name: 'Hass' } },
    { text: 'shelling on the popular market of #[[Sarmin]] in the north', gives: { kind: 'bare', name: 'Sarmin' } },
    { text: 'heavy shelling on [[Deir ez-Zor]],', gives: { kind: 'bare', name: 'Deir ez-Zor' } },
    { text: 'in government-held [[Avdiivka]], two', gives: { kind: 'bare', name: 'Avdiivka' } },
    { text: 'hit a boat off the coast of [[Rafah]],', gives: { kind: 'bare', name: 'Rafah' } },
    { text: 'the houses of [[Kafr Naseh]] and', gives: { kind: 'bare', name: 'Kafr Naseh' } },
    { text: 'the hospital of [[Jarablus]], where', gives: { kind: 'bare', name: 'Jarablus' } },
    { text: 'the mosque of Omar was hit', none: 'a thing’s name' },
    { text: 'shells hit [[Ariha]]’s main market', gives: { kind: 'bare', name: 'Ariha' } },
    { text: 'in Samir’s house', none: 'a person’s' },
    { text: 'near the Ash’ari junction', none: 'a landmark' },
    { text: 'on Friday, in January and in Russia', none: 'a day, a month and a country' },
    { text: 'killed in the attack by Nusra Front', none: 'a party' },
  ],
}

/** "Aleppo's Salaheddine neighbourhood", "Idlib's Jisr al-Shughur", "the Homs district of Al-Zahraa". */
export const owner: Rule<Mention> = {
  id: 'location/owner',
  why: 'A possessive, or a city’s name before "district of", stands before the place that lies in it.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?=['’]s?${space}(?:${smallDirection}${space}|\\p{Ll}+(?:ly|-held|-controlled|-run|-occupied)?${space}(?:(?:Shi['’]?ite|Shia|Sunni|Christian|Alawite|Kurdish|Druze|Jewish)${space})?|(?:Shi['’]?ite|Shia|Sunni|Christian|Alawite|Kurdish|Druze|Jewish)${space})?(?:[Aa]l[ -])?\\p{Lu})(?<=(?<mark>${nameSource}))|(?<city>${governorateSource(words)})(?=${space}(?:${anyCaseOf(partTypes)})${space}of${space}(?:the${space})?(?:[Aa]l[ -])?\\p{Lu})`,
        'dgu',
      ),
  ),
  mark: ({ parts }) => parts.mark ?? parts.city,
  read: ({ groups: { mark } }, { words }) =>
    mark && mayBePlace(mark, words) ? { kind: 'bare', name: mark, weak: true, owner: true } : undefined,
  examples: [
    {
      text: 'hit [[Aleppo]]’s Salaheddine neighbourhood',
      gives: { kind: 'bare', name: 'Aleppo', weak: true, owner: true },
    },
    { text: 'in the [[Homs]] district of Al-Zahraa', gives: { kind: 'bare', name: 'Homs', weak: true, owner: true } },
    { text: 'Turkey’s Defence Ministry said', none: 'a country' },
  ],
}

/** The name after a possessive: only a place where the owner is one. */
export const ownedName: Rule<Mention> = {
  id: 'location/owned-name',
  why: 'A bare name after "Idlib’s" is a place in Idlib.',
  pattern: derive(
    () =>
      new RegExp(
        `${nameStart}(?<=['’]s?${space}(?:${smallDirection}${space})?)(?<mark>${nameSource})${nameEnd}(?=[,.;]|${space}\\p{Ll})`,
        'dgu',
      ),
  ),
  read: ({ groups: { mark }, parts: at }, p) =>
    mark && at.mark && mayBePlace(mark, p.words) && !ofThing(at.mark, p)
      ? { kind: 'bare', name: mark, weak: true }
      : undefined,
  examples: [
    { text: 'in Pattani’s Big C supermarket', none: 'the name of a shop' },
    { text: 'on Idlib’s [[Jisr al-Shughur]] on', gives: { kind: 'bare', name: 'Jisr al-Shughur', weak: true } },
    { text: 'Idlib’s [[Saraqib]], killing', gives: { kind: 'bare', name: 'Saraqib', weak: true } },
    { text: 'Idlib’s main market', none: 'no name' },
  ],
}

const pluralTypes = derive((words): ReadonlyMap<string, Location['placeType']> => {
  const built = [
    ['villages', 'village'],
    ['towns', 'town'],
    ['cities', 'city'],
    ['camps', 'camp'],
  ] as const
  const own = (words.placeTypes ?? []).flatMap((t) => t.words.map((w) => [`${w}s`, t.type] as const))
  return new Map([...built, ...own])
})
const simple = `(?:(?:al|el|ad|an|ar|as|ash|at|az)[ -])?\\p{Lu}[\\p{L}’'‘ʼ-]*(?:${space}(?:al[ -])?\\p{Lu}[\\p{L}’'‘ʼ-]*){0,3}`
const plural = (words: Words): string =>
  oneOf([...pluralTypes(words).keys(), 'neighborhoods', 'neighbourhoods', 'districts', 'quarters', 'streets'])

/** "the villages of Nubl and Zahraa", "Nubl and Zahraa villages": the first is the place. */
export const several: Rule<Mention> = {
  id: 'location/first-of-several',
  why: 'Of several places of one kind the first stands for the incident’s.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?<type>${plural(words)})${space}of${space}(?<name>${nameSource})(?=,|${space}and${edge})(?:(?:,|${space}and|,${space}and)${space}(?:${simple})){1,4}|(?<first>${nameSource})(?:(?:,|${space}and|,${space}and)${space}(?:${simple})){1,4}${space}(?<after>${plural(words)})${edge}`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, first, type, after } }, { words, text }) => {
    const found = name ?? first
    const word = type ?? after
    if (!found || !word || !mayBePlace(found, words)) return undefined
    // "on the border of Kangpokpi and Imphal East districts"
    if (word === 'districts' && isAbroad(text, words)) return { kind: 'district', name: found }
    const placeType = pluralTypes(words).get(word)
    return placeType ? { kind: 'settlement', name: found, placeType } : { kind: 'part', name: found }
  },
  examples: [
    {
      text: 'hit the [[villages of Nubl and Zahraa]] in',
      gives: { kind: 'settlement', name: 'Nubl', placeType: 'village' },
    },
    { text: 'the [[neighbourhoods of al-Qusour and al-Joura]] on', gives: { kind: 'part', name: 'al-Qusour' } },
    { text: 'in [[Hass and Kafr Ruma towns]].', gives: { kind: 'settlement', name: 'Hass', placeType: 'town' } },
    { text: 'several villages and towns in Idlib', none: 'no names' },
  ],
}

/** "Saraqib was shelled", "Maʿarrat al-Nuʿmān came under fire". */
export const subjectName: Rule<Mention> = {
  id: 'location/subject-name',
  why: 'A name that was shelled or bombed is a place.',
  pattern: derive(
    () =>
      new RegExp(
        `(?=w|ha|c[ao]|s[au])(?<=(?<mark>${nameSource})${space})(?:(?:was|were|had${space}been|has${space}been)${space}(?:(?:again|also|heavily)${space})?(?:shelled|bombed|bombarded|hit|struck|targeted|pounded)|c[ao]me${space}under${space}(?:\\p{Ll}+${space}){0,2}(?:fire|attack|shelling|bombardment)|(?:saw|witnessed|suffered)${space}[^.;,]{1,40}?(?:bombings?|attacks?|massacres?|shelling|strikes?|airstrikes?|raids?|explosions?|blasts?|assassinations?))${edge}`,
        'dgu',
      ),
  ),
  read: ({ groups: { mark } }, { words }) =>
    mark && mayBePlace(mark, words) ? { kind: 'bare', name: mark } : undefined,
  examples: [
    { text: 'On 3 May, [[Maʿarrat al-Nuʿmān]] was shelled by', gives: { kind: 'bare', name: 'Maʿarrat al-Nuʿmān' } },
    { text: '[[Saraqib]] came under heavy fire', gives: { kind: 'bare', name: 'Saraqib' } },
    { text: '[[Tartus]] saw its worst bombing of the war', gives: { kind: 'bare', name: 'Tartus' } },
    { text: 'The town was shelled', none: 'no name' },
    { text: 'Ahmad saw the shell fall', none: 'a person who looks on' },
  ],
}

const wide = 'Jabal|Jebel|Jabel|Mount|Wadi|Sahl|Hawd|Eastern|Western|Northern|Southern|Qalamoun|Houran|Hauran|Ghouta'

const namedThing =
  /(?:in|at|on|near|outside|inside|hit|struck|of)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,4}(?:[Mm]arket|[Bb]azaar|[Hh]ospital|[Mm]osque|[Cc]hurch|[Ss]chool|[Uu]niversity|[Hh]otel|[Aa]irport|[Ss]tation|[Cc]heckpoint|[Cc]amp|[Pp]ark|[Bb]ridge|[Ss]hrine|[Tt]emple|[Cc]ollege|[Cc]entre|[Cc]enter|[Mm]all|[Rr]estaurant|[Cc]lub|[Ss]tadium|[Pp]rison|[Bb]ase)$/u

/** "(Ma'arrat an-Nu'man, Idleb)", "Hass, Idlib": what encloses the place before it. */
export const enclosing: Rule<Mention> = {
  id: 'location/enclosing',
  why: 'Short forms put the wider places behind a comma or in parentheses.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?:\\((?<name>${nameSource})(?=,|\\))|,${space}(?:the${space})?(?<area>(?=(?:${wide}|(?:[Aa]l[ -])?Ghouta|(?:[Aa]l[ -])?Qalamoun)${edge})${nameSource})${nameEnd}(?=[,.;)]|${space}\\p{Ll})|,${space}(?<between>${nameSource})(?=,${space}(?:${governorateSource(words)})${edge})|,${space}(?<wider>${governorateSource(words)})(?=[,.;:)]|${space}(?:on|in|after|when|by|killing|and)${edge})|,${space}(?<listed>${nameSource})${nameEnd}(?=[,.;)]|${space}(?:on|in|after|when|by|killing|and|during)${edge}))`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, wider, area, between, listed }, span }, { words, text }) => {
    const found =
      name ??
      wider ??
      area ??
      between ??
      (listed && (levelOf(listed) || governorateOf(listed, words)) ? listed : undefined)
    if (!found || !mayBePlace(found, words)) return undefined
    // "near Liberty Market, Lahore": what stands before the comma is a thing in it.
    const thing =
      (wider ?? listed ?? area) !== undefined && namedThing.test(text.slice(Math.max(0, span.start - 60), span.start))
    return { kind: 'bare', name: found, ...(thing ? {} : { weak: true as const }) }
  },
  examples: [
    { text: 'near Liberty Market[[, Lahore]];', gives: { kind: 'bare', name: 'Lahore' } },
    {
      text: 'Jarjnaz village [[(Ma’arrat an-Nu’man]], 3 km',
      gives: { kind: 'bare', name: 'Ma’arrat an-Nu’man', weak: true },
    },
    { text: 'in Arbin[[, Eastern Ghouta]], on', gives: { kind: 'bare', name: 'Eastern Ghouta', weak: true } },
    { text: 'a school in Hass[[, Idlib]].', gives: { kind: 'bare', name: 'Idlib', weak: true } },
    { text: 'children (Five children and one woman)', none: 'a count, no place' },
  ],
}

/** "Tal Rifaat, Aleppo: two killed", "Idlib: two killed". */
export const runIn: Rule<Mention> = {
  id: 'location/run-in',
  why: 'A line may begin with its place and a colon.',
  pattern: derive((words) => {
    const governorate = `(?:${governorateSource(words)})(?:${space}(?:governorate|province|countryside|suburbs))?:`
    return new RegExp(
      `^(?<mark>${nameSource})(?:(?=,${space}${governorate.slice(0, -1)}(?:[:.,]|${space}[-–—]${space}))|(?=:)(?<=^${governorate.slice(0, -1)})|(?=:${space}\\p{Lu}?[\\p{L}\\d]))|(?<=^${governorate.slice(0, -1)}\\s?[,–-]\\s)(?<inner>${nameSource})(?=\\s?[,:–-]\\s)`,
      'dgmu',
    )
  }),
  mark: ({ parts }) => parts.mark ?? parts.inner,
  read: ({ groups: { mark, inner }, parts }, passage) => {
    const { words, text } = passage
    // "Rural Damascus, Douma, 30/10/2015: …"
    if (inner)
      return isKnownPlace(inner, passage) && !governorateOf(inner, words)
        ? { kind: 'bare', name: inner, label: true }
        : undefined
    if (!mark || !mayBePlace(mark, words)) return undefined
    const governorate = governorateOf(mark, words) !== undefined
    if (text[parts.mark?.end ?? 0] !== ':') return governorate ? undefined : { kind: 'bare', name: mark, label: true }
    if (governorate) return { kind: 'bare', name: mark }
    // "Mosul: 5 by roadside bomb"
    const toll = /^:\s(?:at\sleast\s|about\s)?\d/u.test(text.slice(parts.mark?.end ?? 0, (parts.mark?.end ?? 0) + 14))
    return governorateOfPlace(mark, passage) || (toll && cityLevel(mark))
      ? { kind: 'bare', name: mark, label: true }
      : undefined
  },
  examples: [
    {
      text: '[[Baghouz]], Deir Ez-Zour governorate, March 2019. Aircraft',
      gives: { kind: 'bare', name: 'Baghouz', label: true },
    },
    { text: '[[Saraqib]]: nine citizens were martyred', gives: { kind: 'bare', name: 'Saraqib', label: true } },
    { text: 'Idlib, Aleppo, Hama: barrel bombs fell', none: 'a list' },
    {
      text: '[[Tal Rifaat]], Aleppo: two killed in rocket fire',
      gives: { kind: 'bare', name: 'Tal Rifaat', label: true },
    },
    { text: '[[Idlib]]: two killed', gives: { kind: 'bare', name: 'Idlib' } },
    { text: 'Update: two killed', none: 'no governorate' },
  ],
}
