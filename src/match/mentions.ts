import { groupBeginnings, groupWings, neverGroups } from '../lexicon/armed-men.js'
import { attackNouns, attackVerbs } from '../lexicon/attacks.js'
import { carrierAdjectives } from '../lexicon/carriers.js'
import { countries, nationalities } from '../lexicon/countries.js'
import { foreignForces } from '../lexicon/foreign-forces.js'
import { holdingVerbs, otherDeeds } from '../lexicon/holding.js'
import { notBodies, partyBodies, partyMembers, peoplesMen } from '../lexicon/parties.js'
import { theatres } from '../lexicon/theatres.js'
import type { Words } from '../lexicon/words.js'
import { peoples, worldGroups } from '../lexicon/world-groups.js'
import { provinces, worldCities } from '../lexicon/world-places.js'
import type { Attack, Delivery } from '../model/record.js'
import type { Span } from '../model/span.js'
import { derive } from './derive.js'
import { abbreviationsOf, groupsIn, longName } from './groups.js'
import { type Phrases, phrases } from './phrases.js'

/** One word or phrase of the lexicons, where it stands in a text. */
export type Mention = Span &
  (
    | { readonly kind: 'party'; readonly parties: readonly string[]; readonly adjective: boolean }
    | { readonly kind: 'carrier'; readonly id: string }
    | { readonly kind: 'munition'; readonly id: string; readonly attack: string | null }
    | {
        readonly kind: 'noun'
        readonly attack: Attack | null
        readonly delivery: Delivery | null
        readonly munition: string | null
        readonly plural: boolean
      }
    | {
        readonly kind: 'verb'
        readonly form: 'base' | 'past' | 'ing'
        readonly takes: 'munition' | 'object' | 'victim' | 'attack'
        readonly attack: Attack | null
      }
    | { readonly kind: 'members' | 'filler' | 'deed' | 'other' }
    | { readonly kind: 'holding'; readonly form: 'base' | 'past' | 'ing' }
  )

type Bare<M> = M extends Span ? Omit<M, 'start' | 'end'> : never
/** `land`: a land, or a place that tells which land the text speaks of; no field reads it. */
type Told = Bare<Mention> | { readonly kind: 'land'; readonly abroad: boolean }

interface Known {
  readonly mentions: Mention[]
  readonly abroad: boolean
}

/** All mentions in a text, in order; the longest phrase wins where two overlap. */
export const mentionsIn = (text: string, words: Words): Mention[] => knownOf(text, words).mentions

/** Does the text tell of another land's war ("a market in Yemen") and never of Syria? */
export const isAbroad = (text: string, words: Words): boolean => knownOf(text, words).abroad

function knownOf(text: string, words: Words): Known {
  const known = cache(words)
  let found = known.get(text)
  if (!found) {
    const all = finder(words)
      .find(text)
      .map((m) => ({ ...m.value, start: m.start, end: m.end + Number(dotted(text, m)) + wing(text, m.value, m.end) }))
    const lands = all.filter((m) => m.kind === 'land').filter((m) => /^\p{Lu}/u.test(text.slice(m.start, m.start + 2)))
    const abroad =
      !/Syria(?!n?\sborder)/u.test(text.replace(/\b(?:from|to|with|and)\sSyria\b/gu, '')) &&
      lands.every((m) => m.abroad) &&
      (lands.some((m) => !beyondTheBorder(text, m)) || all.some((m) => isForeign(text, m)))
    const named = withGroups(
      text,
      all.filter((m) => m.kind !== 'land'),
      lands,
      abroad,
    )
    const mentions = named.filter((m, i) => !isFriend(text, m, partyAfter(named, i)))
    found = {
      abroad,
      mentions: mentions.map((m, i) =>
        isBody(text, m, mentions[i - 1]) || (abroad && isAnybody(text, m))
          ? { kind: 'members', start: m.start, end: m.end }
          : isMenOf(text, m, mentions[i + 1])
            ? { kind: 'members', start: m.start, end: m.end }
            : isKind(text, m, mentions[i + 1]) || isOwnPeople(text, m, partyAfter(mentions, i))
              ? { kind: 'filler', start: m.start, end: m.end }
              : isGuise(text, m) || isElsewhereOccupied(text, m) || isChapter(text, m, mentions[i - 1])
                ? { kind: 'other', start: m.start, end: m.end }
                : abroad && isMilitary(text, m, mentions[i + 1])
                  ? { kind: 'party', parties: ['other'], adjective: true, start: m.start, end: m.end }
                  : abroad && isNameless(text, m)
                    ? { ...m, parties: ['other'] }
                    : m,
      ),
    }
    // Kept for the last few texts: every field of one passage asks for the same ones.
    if (known.size > 40) known.clear()
    known.set(text, found)
  }
  return found
}

type Kept = Exclude<Told, { kind: 'land' }> & Span

/** "Garo National Liberation Army", "Saraya Ansar al-Sunna": a name of common words, or any name behind a word that only begins one, is the end of a longer one. */
function isPartOfName(text: string, m: Span): boolean {
  const before = /(\p{Lu}[\p{L}’'-]+)\s$/u.exec(text.slice(Math.max(0, m.start - 24), m.start))?.[1]
  if (!before || neverBefore.has(before)) return false
  if (beginnings.has(before)) return true
  if (!common.test(text.slice(m.start, m.end))) return false
  return !/(?:^|[.!?]\s|\b(?:[Ii]n|[Nn]ear|[Aa]t|[Ff]rom)\s)\p{Lu}[\p{L}’'-]+\s$/u.test(
    text.slice(Math.max(0, m.start - 34), m.start),
  )
}
/** "the Burkinabe army", "Serb security forces": whose army it is stands before it. */
function isOfPeople(text: string, m: Span): boolean {
  if (!/^\p{Ll}/u.test(text.slice(m.start, m.start + 2))) return false
  const before = /(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s$/u.exec(text.slice(Math.max(0, m.start - 28), m.start))
    ?.groups?.name
  return before !== undefined && (anyPeople.has(before) || anyPeople.has(before.split(' ').at(-1) ?? ''))
}
const anyPeople = new Set([...nationalities, ...peoples])
const common =
  /^(?:(?:People['’]?s|National|Popular|Liberation|Defen[cs]e|Islamic|Revolutionary|United|Democratic|Free)\s){0,4}(?:Army|Front|Forces?|Brigades?|Resistance)$/u
const beginnings = new Set(groupBeginnings)
const neverBefore = new Set([
  ...neverGroups,
  'The',
  'On',
  'In',
  'By',
  'And',
  'Syrian',
  'Arab',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
])

/** The mentions with the groups that no list knows, each the party `other`, or what the list says of the body that it is part of. */
function withGroups(text: string, mentions: readonly Kept[], lands: readonly Span[], abroad: boolean): Kept[] {
  const touching = (list: readonly Span[], at: Span): boolean => list.some((m) => m.start < at.end && at.start < m.end)
  const strong = mentions.filter((m) =>
    m.kind === 'party' && (isPartOfName(text, m) || isOfPeople(text, m))
      ? false
      : m.kind === 'party'
        ? !m.adjective || !m.parties.includes('other')
        : m.kind === 'other' || m.kind === 'munition' || m.kind === 'carrier',
  )
  const groups = groupsIn(
    text,
    (at) => touching(strong, at),
    (at) => touching(lands, at),
  )
    .filter((at) => !at.own || abroad || (lands.length === 0 && !/Syria/u.test(text)))
    .map(
      (at): Kept => ({
        kind: 'party',
        parties: [partyOf(text, at, mentions, abroad)],
        adjective: false,
        start: at.start,
        end: at.end,
      }),
    )
  const named = [...mentions.filter((m) => !touching(groups, m)), ...groups]
  const parties = named.filter((m): m is Extract<Kept, { kind: 'party' }> => m.kind === 'party' && !m.adjective)
  for (const party of parties) {
    const long = longName(text, party)
    if (long && long.end - long.start > party.end - party.start + 4 && !touching(named, long))
      named.push({ ...party, ...long })
  }
  for (const { of, at } of abbreviationsOf(text, parties)) {
    const party = parties[of]
    if (party) for (const span of at) if (!touching(named, span)) named.push({ ...party, ...span })
  }
  return named.length === mentions.length && groups.length === 0 ? named : named.sort((a, b) => a.start - b.start)
}

/** A faction is told by its army: "Jaysh al-Sharqiya of the Syrian National Army"; one of Syria's that bears a faction's name is one of the opposition's. */
function partyOf(text: string, at: Span, mentions: readonly Kept[], abroad: boolean): string {
  const army = mentions.find((m) => m.kind === 'party' && m.start >= at.end && m.start - at.end < 60)
  if (
    army?.kind === 'party' &&
    /^,?\s(?:(?:which|that)\sis\s)?(?:an?\s|one\sof\s)?(?:[\p{L}-]{3,14}\s){0,2}(?:of|in|within|part\sof|belonging\sto|affiliated\s(?:with|to)|linked\sto|from)\s(?:the\s)?$/u.test(
      text.slice(at.end, army.start),
    )
  )
    return army.parties[0] ?? 'other'
  return !abroad && faction.test(text.slice(at.start, at.end)) ? 'armed-opposition' : 'other'
}
const faction =
  /^(?:Liwaa?|J[ae][iy]sh(?!-)|F[ai]i?yl?aq|Failaq|Firqat|Ahrar|Jabhat|Suqour|Ajnad)\s|\s(?:Division|Legion)$/u

/** Names that are also heard of in Syria's war, or near it. */
const heardNear =
  /Hezbollah|Qaeda|Qaida|^Ansar|PKK|HPG|Hamas|Islamic Jihad|Wagner|PFLP|Palestin|Hizb|Popular Mobili|PM[FU]|Hashd|Nujaba|Fatah al|Azzam|Islamic State|Akhmat|Chech|NATO|Kataib|Kata.ib|Asaib|Badr|Turkistan|TIP|ETIM|IMU|Uzbekistan|Caucasus|Quds|Aqsa|Saraya|Army of Islam|Mahdi|Mehdi|Peshmerga|YBS|Sinjar|Africa Corps|Peace Brigades|Kurdistan|DHKP|PJAK|^National |^Popular |Joint |^Islamic Front|^SAF$|^LNA$|^RSF$|^CMA$|^Shebab|^Arab|^Russian|^Right |^Akhmat|^STC|^UPC|^PLAN|^CPC|^MPC|^PCC|^PDF|^JAS|^MODEL|^GIA|^CMA|^NAS$|^TIP/u
const foreign = new Set(
  [...foreignForces, ...worldGroups].filter((name) => /^\p{Lu}/u.test(name) && !heardNear.test(name)),
)
/** "the Rapid Support Forces", "the Taliban": a name that fights nowhere but in its own land. */
const isForeign = (text: string, m: Span & Told): boolean => {
  if (m.kind !== 'party' || m.parties[0] !== 'other') return false
  const name = text.slice(m.start, m.end)
  return foreign.has(name) || (!m.adjective && farPeoples.has(/^\p{Lu}\p{L}+/u.exec(name)?.[0] ?? ''))
}
/** Peoples whose army or police is named in no report on Syria. */
const fought =
  'Afghan British Chechen Chinese Egyptian Emirati French Georgian Iraqi Jordanian Lebanese Saudi Turkish Russian Spanish Polish Tajik Uzbek Pakistani Yemeni Libyan Greek Cuban Moroccan Tunisian Algerian Sudanese'
const farPeoples = new Set(nationalities.filter((name) => !name.includes(' ') && !fought.split(' ').includes(name)))

/** "U.S. airstrike": the last full stop belongs to the letters. */
const dotted = (text: string, { end }: Span): boolean =>
  text[end] === '.' &&
  text[end + 1] === ' ' &&
  /\b\p{Lu}\.\p{Lu}$/u.test(text.slice(end - 4, end)) &&
  /\p{Ll}/u.test(text[end + 2] ?? '')

/** "Sudan People’s Liberation Movement-North", "ISIS-Khorasan": a wing belongs to the name. */
const wing = (text: string, told: Told, end: number): number =>
  told.kind === 'party' && !told.adjective && /[-‐–]/u.test(text[end] ?? '')
    ? (wingAt.exec(text.slice(end, end + 24))?.[0].length ?? 0)
    : 0
const wingAt = new RegExp(`^[-‐–](?:${groupWings.join('|')})(?![\\p{L}\\d])`, 'u')

/** "near the border with Iraq", "had come from Yemen": named, and not where anything is told. */
const beyondTheBorder = (text: string, m: Span): boolean =>
  /(?:\b(?:from|to|with|bordering|and)\s|[-–/])$/u.test(text.slice(Math.max(0, m.start - 12), m.start)) ||
  /^(?:['’]s)?[\s–-](?:border|frontier)/u.test(text.slice(m.end, m.end + 12))

/** "the army", "government forces", "the coalition": in another land these are that land's, not Syria's. */
const isNameless = (text: string, m: Mention): m is Extract<Mention, { kind: 'party' }> => {
  if (m.kind !== 'party' || !m.parties.every((p) => ownOnly.has(p))) return false
  const name = text.slice(m.start, m.end)
  const lower = !/^.\S*?(?:\p{Lu}|\d)|\s\p{Lu}/u.test(name)
  if (m.parties[0] !== 'international-coalition') return lower || !/Syria|Assad|Baath/u.test(name)
  // A land's own army is no coalition where nothing tells of the one against ISIS: a US drone in Somalia.
  if (american.test(name)) return !/coalition/iu.test(name) && !againstIsis.test(text)
  return lower && (/Yemen|Houthi|Huthi|Saudi/u.test(text) || !(anyAmerican.test(text) || againstIsis.test(text)))
}
const american = /^(?:US|U\.S|America|United States|CENTCOM|Pentagon|Central Command)/u
const anyAmerican = /\bU\.?S\.?\b(?!-(?:made|built|supplied|manufactured))|\bAmerican(?!-made)/u
const againstIsis =
  /\bI(?:SI[SL]|sis|sil)\b|Islamic State|Da['’]?esh|\b(?:US|U\.S\.|American|anti-\S+|[Ii]nternational|[Gg]lobal)(?:-led)? [Cc]oalition/u
const ownOnly = new Set(['syrian-regime', 'armed-opposition', 'international-coalition'])

/** "SDF security forces": words that name the regime's men on their own are another party's men after its name. */
const isBody = (text: string, m: Mention, before: Mention | undefined): boolean =>
  m.kind === 'party' &&
  before?.kind === 'party' &&
  /^(?:['’]s?|\))?\s(?:\d{1,3}(?:st|nd|rd|th)\s)?$/u.test(text.slice(before.end, m.start)) &&
  /^(?:security|intelligence|police|army|military|soldiers|troops|terrorists?|gangs?|rebels?|insurgents?|separatists?|guerrillas?|paramilitar(?:y|ies)|smugglers|loyalists)(?:\s\p{Ll}+)?$/u.test(
    text.slice(m.start, m.end),
  )

/** "insurgents", of whom a report of another land says no more: anybody. */
const isAnybody = (text: string, m: Mention): boolean =>
  m.kind === 'party' && /^(?:insurgents|armed rebels)$/u.test(text.slice(m.start, m.end))

/** "the terrorist group YPG", "rebel group M23": what kind of group it is, before its name. */
const isKind = (text: string, m: Mention, after: Mention | undefined): boolean =>
  m.kind === 'party' &&
  after?.kind === 'party' &&
  !after.adjective &&
  /^,?\s(?:the\s)?["“]?$/u.test(text.slice(m.end, after.start)) &&
  /(?:groups?|organi[sz]ations?|factions?|militias?|movement|terrorists|rebels|army)$/u.test(
    text.slice(m.start, m.end),
  ) &&
  /^\p{Ll}[^\p{Lu}]*$/u.test(text.slice(m.start, m.end)) &&
  /^\p{Lu}|^al/u.test(text.slice(after.start, after.end))

/** "rebels of the ADF", "terrorists of the FMLN": the group's men. */
const isMenOf = (text: string, m: Mention, after: Mention | undefined): boolean =>
  m.kind === 'party' &&
  after?.kind === 'party' &&
  !after.adjective &&
  /^\s(?:of|from|belonging to|loyal to|linked to|affiliated (?:to|with)|allied (?:to|with)|aligned with)\s(?:the\s)?$/u.test(
    text.slice(m.end, after.start),
  ) &&
  /^(?:armed\s)?(?:groups|rebels|insurgents|separatists|terrorists|guerrillas|paramilitaries|gangs)$/u.test(
    text.slice(m.start, m.end),
  ) &&
  /^\p{Lu}|^al/u.test(text.slice(after.start, after.end))

/** The next party, over words for men or a deed: "the Lebanese group Hezbollah", "Rwandan-backed M23". */
const partyAfter = (mentions: readonly Mention[], i: number): Mention | undefined =>
  mentions.slice(i + 1, i + 4).find((n) => n.kind !== 'members' && n.kind !== 'deed' && n.kind !== 'holding')

/** "the Kurdish YPG", "Shiite Houthi": the people or land of a group that has a name of its own. */
const isOwnPeople = (text: string, m: Mention, after: Mention | undefined): boolean =>
  m.kind === 'party' && m.adjective && after?.kind === 'party' && (isLedBy(text, m, after) || isOwnKind(text, m, after))

/** "Iran-backed Houthi rebels": who backs a group that is named. */
const isLedBy = (text: string, m: Mention, after: Mention): boolean =>
  after.start === m.end + 1 &&
  /-(?:backed|aligned|allied)$|^pro-/iu.test(text.slice(m.start, m.end)) &&
  /^\p{Lu}|^al-/u.test(text.slice(after.start, after.end))

const isOwnKind = (
  text: string,
  m: Extract<Mention, { kind: 'party' }>,
  after: Extract<Mention, { kind: 'party' }>,
): boolean =>
  !after.adjective &&
  (after.start === m.end + 1 ||
    /^\s(?:(?:armed|militant|rebel|Islamist|Shiite|Sunni|jihadist|insurgent|paramilitary|separatist|political|powerful|extremist|terrorist)\s){0,3}(?:group|movement|organi[sz]ation|militia|faction|party|outfit)\s$/u.test(
      text.slice(m.end, after.start),
    )) &&
  (m.parties[0] === after.parties[0] || m.parties[0] === 'other' || m.parties[0] === 'sdf') &&
  /^\p{Lu}/u.test(text.slice(after.start, after.end))

/** "the Russian-linked Wagner Group": whose friend a group is, before its own name. */
const isFriend = (text: string, m: Mention, after: Mention | undefined): boolean =>
  m.kind === 'party' &&
  after?.kind === 'party' &&
  /^-(?:linked|trained|armed|supported|aligned|allied|led|backed|dominated|majority|run|affiliated|sponsored|funded)\s(?:(?:rebel|militant|armed|paramilitary|militia)\s(?:group|movement|force|faction|alliance)?\s?)?$/u.test(
    text.slice(m.end, after.start),
  )

/** "ISIS fighters disguised as opposition fighters": they are none. */
const isGuise = (text: string, m: Mention): boolean =>
  (m.kind === 'party' || m.kind === 'members') &&
  /\b(?:disguised|dressed|posing|masquerading|wearing|in)\s(?:up\s)?(?:as\s)?(?:the\suniforms?\sof\s|(?:members|fighters|soldiers|men|officers|elements)\s(?:of|from)\s)?(?:[^.;,]{2,40}\s(?:and|or)\s)?(?:an?\s|the\s)?$/u.test(
    text.slice(Math.max(0, m.start - 90), m.start),
  ) &&
  /\b(?:as|wearing|of)\s(?:an?\s|the\s)?$|\buniforms?\sof\s[^.;,]{2,40}$|^(?:[^.;,]{0,24})\s(?:uniforms?|fatigues|clothes|garb)\b/u.test(
    text
      .slice(Math.max(0, m.start - 60), m.start)
      .match(/(?:as|wearing|of)\s(?:an?\s|the\s)?$|uniforms?\sof\s[^.;,]{2,40}$/u)?.[0] ??
      text.slice(m.end, m.end + 36),
  )

/** "the Islamic State’s Afghan affiliate": where the branch is. */
const isChapter = (text: string, m: Mention, before: Mention | undefined): boolean =>
  m.kind === 'party' &&
  m.adjective &&
  before?.kind === 'party' &&
  /^['’]s\s(?:\p{Ll}+\s)?$/u.test(text.slice(before.end, m.start)) &&
  /^\s(?:\p{Ll}+\s)?(?:affiliate|branch|franchise|wing|offshoot|chapter|arm|province)\b/u.test(
    text.slice(m.end, m.end + 34),
  )

/** "the occupation forces": Israel’s, where the text tells of its lands. */
const isElsewhereOccupied = (text: string, m: Mention): boolean =>
  m.kind === 'party' &&
  m.parties[0] === 'israel' &&
  /^occupation/iu.test(text.slice(m.start, m.end)) &&
  !/Israel|Gaza|Palestin|West Bank|Jerusalem|Jenin|Nablus|Hebron|Golan|Quneitra/u.test(text)

/** "a military jet", where a report tells of another land: its army's. */
const isMilitary = (text: string, m: Mention, after: Mention | undefined): boolean =>
  m.kind === 'filler' &&
  after?.kind === 'carrier' &&
  after.start === m.end + 1 &&
  /^military$/iu.test(text.slice(m.start, m.end))

const cache = derive(() => new Map<string, Known>())

const finder = derive((words): Phrases<Told> => phrases(entries(words)))

const peopled = new Set([
  ...nationalities,
  'Palestinian',
  'Chechen',
  'Tigrayan',
  'Kashmiri',
  'Kurdish',
  'Druze',
  'Bedouin',
])

function* entries(words: Words): Generator<readonly [string, Told]> {
  for (const name of words.notParties) yield [name, { kind: 'other' }]
  for (const { parties, names } of words.alliances)
    for (const name of names) yield [name, { kind: 'party', parties, adjective: false }]
  for (const { id, names, adjectives = [] } of words.parties) {
    const party = { kind: 'party', parties: [id] } as const
    for (const name of names) yield [name, { ...party, adjective: false }]
    for (const adjective of adjectives)
      for (const body of peopled.has(adjective) ? [...partyBodies, ...peoplesMen] : partyBodies)
        yield [`${adjective} ${body}`, { ...party, adjective: false }]
    for (const name of names)
      if (!/forces$/i.test(name))
        for (const body of ['forces', 'force']) yield [`${name} ${body}`, { ...party, adjective: false }]
  }
  for (const { id, adjectives = [] } of words.parties)
    for (const name of adjectives) {
      yield [name, { kind: 'party', parties: [id], adjective: true }]
      for (const noun of notBodies) yield [`${name} ${noun}`, { kind: 'other' }]
    }
  for (const { nouns, attack = null, delivery = null, munition = null } of attackNouns)
    for (const noun of nouns)
      for (const [i, form] of numbersOf(noun).entries())
        yield [form, { kind: 'noun', attack, delivery, munition, plural: i === 1 }]
  for (const { id, nouns, attack = null } of words.munitions)
    for (const noun of nouns) for (const form of numbersOf(noun)) yield [form, { kind: 'munition', id, attack }]
  for (const { id, nouns } of words.carriers)
    for (const noun of nouns) for (const form of numbersOf(noun)) yield [form, { kind: 'carrier', id }]
  for (const { forms, takes, attack = null } of attackVerbs) {
    const [base = '', third = '', past = '', ing = ''] = forms.split(', ')
    yield [past, { kind: 'verb', form: 'past', takes, attack }]
    yield [ing, { kind: 'verb', form: 'ing', takes, attack }]
    yield [base, { kind: 'verb', form: 'base', takes, attack }]
    yield [third, { kind: 'verb', form: 'base', takes, attack }]
  }
  for (const forms of holdingVerbs) {
    const [past = '', base = '', third = '', ing = ''] = forms.split(', ')
    yield [past, { kind: 'holding', form: 'past' }]
    yield [base, { kind: 'holding', form: 'base' }]
    yield [third, { kind: 'holding', form: 'base' }]
    yield [ing, { kind: 'holding', form: 'ing' }]
  }
  for (const deed of otherDeeds) yield [deed, { kind: 'deed' }]
  for (const noun of partyMembers) yield [noun, { kind: 'members' }]
  for (const adjective of carrierAdjectives) yield [adjective, { kind: 'filler' }]
  for (const { spellings } of words.governorates)
    for (const name of spellings) yield [name, { kind: 'land', abroad: false }]
  for (const name of countries) yield [name, { kind: 'land', abroad: true }]
  for (const name of farPlaces) yield [name, { kind: 'land', abroad: true }]
  for (const { names, adjective, places } of theatres) {
    for (const name of [...names, ...places]) yield [name, { kind: 'land', abroad: true }]
    for (const what of landWords) yield [`${adjective} ${what}`, { kind: 'land', abroad: true }]
  }
}

/** Where reports on Syria are written, or what names a part or a people of Syria too. */
const nearOrAlike = new Set(
  'Salahuddin Salah_al-Din Salaheddin Babil Muthanna Qadisiyah Al-Qadisiyah Wasit Unity Lakes Plateau Rivers Sahel Est Nord Lac Far_North North-West South-West Northwest Southwest West_Bank Sinai Bekaa Beqaa Bekaa_Valley Golan Golan_Heights Galilee Upper_Galilee Negev Mahra Jawf Al-Jawf Meta Cesar Santander Magdalena Sila Chin Mon_State Shan Imo Edo Abia Beirut Cairo Amman Istanbul Ankara Gaziantep Diyarbakir Suruc Izmir Tehran Jerusalem Tel_Aviv Moscow Paris London Madrid Brussels Nice Berlin Oslo Boston Dubai Abu_Dhabi Doha Manama Riyadh Jeddah Mecca Kuwait_City Alexandria Kut Hilla Palma Cali Goma Jos Kano Yala Lima Bahri Farah Tyre Sidon Tripoli Khost Ganja'
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
)
const farPlaces = [...provinces, ...worldCities].filter((name) => !nearOrAlike.has(name))

/** After a people's adjective these tell the land: "the Iraqi city of", "Yemeni officials". */
const landWords = [
  'city',
  'town',
  'village',
  'capital',
  'province',
  'governorate',
  'region',
  'state',
  'port',
  'officials',
]

/** A noun and its plural; one already plural, or a mass noun, as it is. */
function numbersOf(noun: string): string[] {
  if (/(?:s|fire|artillery|aircraft|squad|ammunition|sarin|chlorine|phosphorus|napalm|thermite|gas)$/i.test(noun))
    return [noun]
  if (/(?:[^aeiou])y$/i.test(noun)) return [noun, noun.replace(/y$/, 'ies')]
  if (/(?:ch|sh|x)$/i.test(noun)) return [noun, `${noun}es`]
  if (/(?:knife)$/i.test(noun)) return [noun]
  return [noun, `${noun}s`]
}
