import {
  anyMen,
  groupBeginnings,
  groupBodies,
  groupHeads,
  groupMen,
  kindsOfGroup,
  neverGroups,
} from '../lexicon/armed-men.js'
import { countries, nationalities } from '../lexicon/countries.js'
import { neverInNames } from '../lexicon/not-places.js'
import { peoples } from '../lexicon/world-groups.js'
import type { Span } from '../model/span.js'
import { lean } from './lean.js'

/**
 * Names of armed groups that no list holds, told by what stands at them: words for armed men ("ADF rebels"), a last or first
 * word that only such groups bear ("Arakan Army", "Jaish-ul-Adl"), a kind before them ("the jihadist group Ansaru"), a claim or
 * a charge ("X claimed responsibility", "blamed on X"), the verb of attack after an abbreviation, an abbreviation in brackets.
 * Each has a small trigger; the name is then looked for right before or right after it.
 */
export interface Group extends Span {
  /** The men of the land that the text tells of. */
  readonly own?: boolean
}

const cap = "(?:al[- ]|el[- ]|Al[- ])?\\p{Lu}[\\p{L}\\d’'/.]{0,20}(?:-[\\p{L}\\d’']{1,16}){0,3}"
const link = '(?:of|for|the|and|al|de|del|la|los|wal|ul|e)'
const number = '(?:\\s\\d{1,4}(?![\\d,.]))?'
const named = `${cap}${number}(?:\\s(?:${link}\\s){0,2}${cap}){0,5}`
const oneOf = (words: readonly string[]): string => [...new Set(words)].join('|').replaceAll('’', "[’']?")
const start = "(?<![\\p{L}\\d’'-])"
const end = "(?![\\p{L}\\d’'-])"
const pattern = (source: string, flags = 'gu'): RegExp => lean(new RegExp(source, flags))

const menAfter = pattern(
  `${start}(?:(?:federal|government|military|state|special|riot|border|paramilitary|security|armed|regular|naval|presidential|army)\\s)?(?:${oneOf([...groupMen, ...groupBodies, ...anyMen])})${end}`,
)
const headAfter = pattern(`${start}(?:${oneOf(groupHeads)})${end}(?!\\s\\p{Lu})`)
/** "Armed Forces of Liberation", "Front for the Liberation of …" */
const ofWhat = pattern(
  `^\\s(?:of|for)\\s(?:the\\s)?(?:National\\s|Popular\\s)?(?:Liberation|Resistance|Freedom|Revolution|Justice|Defence|Defense|Islam|God|Change|Independence|Unity|Salvation)(?:\\sof\\s(?:the\\s)?${cap}(?:\\s${cap}){0,2})?`,
  'u',
)
const beginning = pattern(
  `${start}(?:${oneOf(groupBeginnings)})(?:[-\\s](?:al|ul|ud|us|e|i|ash|as|wal|ut|ur)[-\\s])?[-\\s]?${cap}(?:[-\\s](?:al[-\\s]|wal[-\\s]|ibn\\s|bin\\s)?\\p{Lu}[\\p{L}’'-]{1,18}){0,4}`,
)
const kind = pattern(
  `${start}(?:(?:${oneOf(kindsOfGroup)})\\s(?:group|organi[sz]ation|movement|militia|faction|network|alliance|outfit|army)s?,?\\s(?:(?:known as|called|named|calling itself|dubbed)\\s)?|(?:group|organi[sz]ation|faction|movement)\\s(?:calling itself|that calls itself|known as|styling itself|going by the name of)\\s)(?:the\\s)?["“]?(?<name>${named})`,
)
/** "the RCD-Goma rebel movement": the kind behind the name. */
const kindAfter = pattern(
  `${start}(?:${oneOf(kindsOfGroup)})\\s(?:group|organi[sz]ation|movement|militia|faction|network|alliance|outfit)${end}`,
)
const claim = pattern(
  `${start}(?:claim(?:ed|s|ing)|took|takes|admit(?:ted|s)|accept(?:ed|s))\\s(?:(?:full|sole|the)\\s)?(?:responsibility|credit|(?:attack|bombing|blast|killings?|raid|shooting|assault|ambush)s?${end})`,
)
const suspect = pattern(
  `${start}(?:is|are|was|were|has been|have been)\\s(?:widely\\s|being\\s|also\\s)?(?:held responsible|blamed for|suspected (?:of|in)|accused of|believed to be (?:behind|responsible)|thought to be (?:behind|responsible)|behind the (?:attack|bombing|killing))`,
)
const charge = pattern(
  `${start}(?:claimed by|(?:[Bb]lam(?:ed|es|ing)|[Bb]lame)(?:\\s[^.;,\\p{Lu}]{1,50}?)?\\son|[Bb]lam(?:ed|es|ing)|(?:the|be) (?:work|handiwork|doing) of|attribut(?:ed|es|ing)(?:\\s[^.;,]{1,40}?)? to|claim of responsibility (?:from|by)|responsibility (?:was )?claimed by)\\s(?:the\\s|an?\\s|members of (?:the\\s)?|elements of (?:the\\s)?)?(?<name>${named})`,
)
const men =
  '(?:[Rr]iot |[Bb]order |[Aa]nti-riot |[Mm]ilitary |[Ff]ederal |[Ss]tate |[Nn]ational )?[Pp]olice(?: forces| officers)?|[Ss]oldiers|[Aa]rmy soldiers|[Gg]overnment soldiers|[Aa]rmed [Ff]orces|[Mm]ilitary|[Gg]endarmes|[Mm]arines|[Pp]aramilitar(?:y forces|ies)|[Pp]rison guards|[Bb]order guards|[Ss]ecurity guards|[Gg]overnment troops'
const acronym = pattern(
  `${start}(?<name>\\p{Lu}[\\p{Lu}\\d]{1,7}(?:-[\\p{Lu}\\d][\\p{L}\\d]{0,10})?)${end}(?=\\s(?:(?:reportedly|also|then|later|allegedly)\\s)?(?:kill|attack|raid|ambush|shot|abduct|storm|massacre|execut|behead|burn|torch|shell|bomb|fired|plant|detonat)(?:s|ed|ned)?\\s)`,
)

/** "carried out by Pakistan", "blamed on Rwanda": a land that does something. */
const country = pattern(
  `${start}(?:[Bb]y|[Bb]lam(?:ed|es|ing)(?:\\s[^.;,\\p{Lu}]{1,50}?\\son)?|[Aa]ccus(?:ed|es|ing))\\s(?<name>${oneOf(countries)})${end}(?!['’]s)(?!\\s(?:border|state|province|city))|${start}(?<doer>${oneOf(countries)})${end}(?=\\s(?:(?:has|had|also|then|later)\\s){0,2}(?:shelled|bombed|bombarded|struck|attacked|fired|launched|carried\\sout|pounded|targeted|said\\s(?:it|its)\\s)${end})`,
)
/** "police shot dead three protesters", "killed by soldiers": a state's men who have no other name. */
const state = pattern(
  `${start}(?:(?<=(?:[Bb]y|[Aa]ccus(?:ed|es)|[Bb]lam(?:ed|es))\\s(?:the\\s)?)(?<by>${men})${end}|(?<!['’]s\\s|\\d\\s|(?:two|three|four|five|six|several|a|an|of|killed|including)\\s)(?<name>${men})(?=\\s(?:reportedly\\s|also\\s|then\\s)?(?:killed?|shot|shoot|opened fire|open fire|fired? (?:on|at|into|live|tear|rubber)|executed|massacred|gunned|beat|tortured|bombed|shelled)${end}(?!\\s(?:dead\\s)?(?:at\\s(?:the|an?)|in|by|when|while|near|during)\\s)))`,
)

/** "forces loyal to Muammar Gaddafi", "Khalifa Haftar’s forces": whose they are is their name. */
const following = pattern(
  `${start}(?:[Ff]orces|[Tt]roops|[Ff]ighters|[Mm]ilitias?|[Mm]ilitiamen|[Gg]unmen|[Rr]ebels|[Ss]oldiers)\\s(?:loyal|allied|aligned|faithful)\\s(?:to|with)\\s(?:the\\s)?(?:(?:eastern|western|northern|southern|rebel|renegade|military|militia|opposition|ousted|deposed|former|late|local|self-declared|commander|warlord|general|president|vice-president|leader|strongman|chief|prime minister|ruler|politician|governor|clan|tribal)\\s){0,4}${named}|${start}${named}['’]s?\\s(?:forces|militia|militias|militiamen|loyalists|army)${end}`,
)

/** "pro-Tripoli forces": whose side they are on is their name. */
const sided = pattern(
  `${start}[Pp]ro-\\p{Lu}\\p{L}{2,16}\\s(?:forces|fighters|militias?|gunmen|militiamen|rebels|troops|factions|groups)${end}`,
)

const nameBefore = pattern(`${start}(?<name>${named})(?:\\s\\((?:the\\s)?[\\p{L}-]{2,12}\\))?\\s$`, 'u')
const claimantBefore = pattern(
  `${start}(?<name>${named})(?:\\s\\((?:the\\s)?[\\p{L}-]{2,12}\\))?(?:,\\s[^.;]{1,80},)?\\s(?:(?:has|have|had|later|also|then|subsequently|since|group|militants|quickly|soon|immediately|itself)\\s){0,3}$`,
  'u',
)

const heads = new Set(groupHeads)
const never = new Set([...neverInNames, ...neverGroups])
const people = new Set([...peoples, ...nationalities].map((p) => p.toLowerCase()))
const ownMen = new Set(groupMen)
const bodies = new Set(groupBodies)
/** Before a name these make it a place's: "in Benghazi militants". */
const placed = /(?:^|\s)(?:[Ii]n|[Nn]ear|[Aa]t|[Aa]round|[Ii]nside|[Oo]utside|[Aa]cross|[Tt]owards?)\s$/u

/** All such names in a text; `taken`: is any of this already read as something else; `land`: does a land or a place's name stand there. */
export function groupsIn(text: string, taken: (at: Span) => boolean, land: (at: Span) => boolean): Group[] {
  const found: Group[] = []
  const add = (from: number, to: number): void => {
    const at = trimmed(text, from, to)
    if (at && !taken(at) && !found.some((f) => f.start < at.end && at.start < f.end)) found.push(at)
  }
  const addFolk = (from: number, to: number): void => {
    const at = { start: from, end: to }
    if (!taken(at) && !found.some((f) => f.start < to && from < f.end)) found.push(at)
  }
  for (const m of text.matchAll(kind)) addGroup(m, add)
  for (const m of text.matchAll(following)) {
    const at = { start: m.index, end: m.index + m[0].replace(/['’]s$/u, '').length }
    const first = /^\S+/u.exec(m[0])?.[0] ?? ''
    if (
      !taken(at) &&
      (!land(at) || /\s(?:to|with)\s/u.test(m[0])) &&
      (!never.has(first) || /^(?:Forces|Troops|Fighters|Rebels|Gunmen|Militants|Soldiers)$/u.test(first))
    )
      found.push(at)
  }
  for (const m of text.matchAll(sided)) addFolk(m.index, m.index + m[0].length)
  for (const m of text.matchAll(beginning)) add(m.index, m.index + m[0].length)
  for (const m of text.matchAll(headAfter)) {
    const name = before(text, m.index, nameBefore)
    if (!name || land({ start: m.index - 2, end: m.index })) continue
    const stop = m.index + m[0].length
    add(name.start, stop + (ofWhat.exec(text.slice(stop, stop + 60))?.[0].length ?? 0))
  }
  for (const m of text.matchAll(menAfter)) {
    const name = before(text, m.index, nameBefore)
    if (!name) continue
    const last = text.slice(name.start, name.end).split(/\s/u).at(-1) ?? ''
    const folk = people.has(last.toLowerCase())
    if (
      /^\s(?:group|organi[sz]ation|movement|outfit)\s[\p{L}-]*\p{Lu}/u.test(
        text.slice(m.index + m[0].length, m.index + m[0].length + 40),
      )
    )
      continue
    if (folk) addFolk(name.end - last.length, m[0] === 'armed' ? name.end : m.index + m[0].length)
    else if ((ownMen.has(m[0]) && !/^gunm/u.test(m[0])) || (bodies.has(m[0]) && name.end - name.start > 3)) {
      if (/^(?:Islamic|Muslim|Christian|Hindu)$/u.test(text.slice(name.start, name.end))) continue
      if (land(name) || placed.test(text.slice(Math.max(0, name.start - 9), name.start))) continue
      add(name.start, bodies.has(m[0]) && !/^\p{Lu}[\p{Lu}\d-]+$/u.test(last) ? m.index + m[0].length : name.end)
    }
  }
  for (const m of text.matchAll(kindAfter)) {
    const name = before(text, m.index, nameBefore)
    if (name && !people.has(text.slice(name.start, name.end).toLowerCase())) add(name.start, name.end)
  }
  for (const m of text.matchAll(claim)) {
    const name = before(text, m.index, claimantBefore, 150)
    if (name && !placed.test(text.slice(Math.max(0, name.start - 9), name.start))) add(name.start, name.end)
  }
  for (const m of text.matchAll(suspect)) {
    const name = before(text, m.index, nameBefore)
    if (name && !placed.test(text.slice(Math.max(0, name.start - 9), name.start))) add(name.start, name.end)
  }
  // "blamed the Basque separatist group ETA": whose kind it is, not its name.
  for (const m of text.matchAll(charge))
    if (!kindOfAnother.test(text.slice(m.index + m[0].length, m.index + m[0].length + 60))) addGroup(m, add)
  for (const m of text.matchAll(country)) addGroup(m, add)
  for (const m of text.matchAll(state)) {
    const name = m.groups?.by ?? m.groups?.name ?? ''
    const at = { start: m.index + m[0].length - name.length, end: m.index + m[0].length }
    // "the SDF’s military police": another’s men.
    if (/['’]s\s(?:\S+\s)?$/u.test(text.slice(Math.max(0, at.start - 14), at.start))) continue
    if (!taken(at)) found.push({ ...at, own: true })
  }
  for (const m of text.matchAll(acronym)) add(m.index, m.index + (m.groups?.name?.length ?? 0))
  return found
}

const kindOfAnother =
  /^\s(?:[\p{Ll}-]+\s){1,3}(?:group|movement|organi[sz]ation|militia|faction|guerrillas?|rebels|militants|army)\s(?:the\s)?\p{Lu}/u

function addGroup(m: RegExpExecArray, add: (from: number, to: number) => void): void {
  const name = m.groups?.name ?? m.groups?.doer ?? ''
  const from = m.index + m[0].length - name.length
  add(from, from + name.length)
}

/** The name that ends right before this place. */
function before(text: string, at: number, name: RegExp, reach = 90): Span | null {
  const from = Math.max(0, at - reach)
  const m = name.exec(text.slice(from, at))
  const printed = m?.groups?.name
  return m && printed ? { start: from + m.index, end: from + m.index + printed.length } : null
}

/** The name without words that begin none: "On Monday Ansaru" is Ansaru. Null where nothing is left, or what is left is a sentence's first word alone. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let stop = to
  const words = [...text.slice(from, to).matchAll(/\S+/gu)]
  let k = 0
  while (k < words.length && never.has((words[k]?.[0] ?? '').replace(/[.,]$/u, ''))) k++
  while (k < words.length && /^(?:of|for|the|and|de|del|la)$/u.test(words[k]?.[0] ?? '')) k++
  const first = words[k]
  if (!first) return null
  start = from + first.index
  // A full stop ends the sentence, and the name with it.
  const name = text
    .slice(start, stop)
    .replace(/[.’']+$/u, '')
    .replace(/['’]s$/u, '')
  stop = start + name.length
  if (
    name.length < 2 ||
    heads.has(name) ||
    /^\d/u.test(name) ||
    /\.\s/u.test(name) ||
    /(?<!\b(?:People|Peoples|Lord|Workers?|God|Nation|Women|Citizen))['’]s\s/u.test(name) ||
    /^\p{Ll}/u.test(name.replace(/^(?:al|el)[- ]/u, ''))
  )
    return null
  return { start, end: stop }
}

/** "the Cooperative for the Development of Congo (CODECO)": the long name of what a list knows by its abbreviation. */
export function longName(text: string, short: Span): Span | null {
  if (text[short.start - 1] !== '(' || text[short.end] !== ')') return null
  const from = Math.max(0, short.start - 90)
  const m = nameBefore.exec(text.slice(from, short.start - 1))
  const printed = m?.groups?.name
  return m && printed ? trimmed(text, from + m.index, from + m.index + printed.length) : null
}

/** "Sri Lanka Air Force (SLAF)": the abbreviation that a text gives a name, wherever it then stands. */
export function abbreviationsOf(text: string, names: readonly Span[]): { readonly of: number; readonly at: Span[] }[] {
  return names.flatMap((name, of) => {
    if (text[name.end] !== ' ' || text[name.end + 1] !== '(') return []
    const short = /^ \((?:the )?["“]?(\p{Lu}[\p{L}\d/-]{1,9})["”]?\)/u.exec(text.slice(name.end, name.end + 18))?.[1]
    if (!short || !/\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(short)) return []
    const at: Span[] = []
    for (let i = text.indexOf(short, name.end); i >= 0; i = text.indexOf(short, i + short.length))
      if (!/[\p{L}\d-]/u.test(text[i - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[i + short.length] ?? ' '))
        at.push({ start: i, end: i + short.length })
    return [{ of, at }]
  })
}
