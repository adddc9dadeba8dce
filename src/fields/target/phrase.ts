import { facilities, people, vehicles } from '../../lexicon/facilities.js'
import { organisationWords } from '../../lexicon/not-places.js'

/**
 * Sources for the noun phrase of a thing hit. Its words run until a word that cannot belong to it: so the phrase is
 * found without knowing the noun. All patterns are matched with regard to case.
 */
const edge = '(?![\\p{L}\\p{N}])'
const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const nounsInIng =
  'building|buildings|gathering|gatherings|crossing|crossings|wedding|weddings|parking|housing\\s(?:complex|unit|units|block|blocks|compound|estate|project)|dwelling|shopping|passing|moving|meeting|meetings|training|landing|pumping|printing|milling|filling|storing|sorting|dressing|living|dining|swimming|clothing|evening|morning|king|wing|fishing|oncoming|speeding|nearby'
const stopWords =
  'in|at|on|near|of|by|with|from|to|for|into|onto|over|under|underneath|between|during|after|before|against|around|inside|outside|behind|beside|beneath|through|towards?|along|amid|among|across|within|without|as|than|upon|next|close|off|full|thought|believed|known|playing|and|or|but|who|whom|whose|which|that|where|when|while|whereas|because|until|since|then|is|are|was|were|be|been|had|has|have|he|she|they|it|we|there|this|so|if|not|killed|wounded|injured|left|led|leaving|used|held|run|said|told|early|late|just|shortly|yesterday|today|overnight|again|twice|also|together|including|via|per|around|about|struck|hit|hits|shelled|bombed|blew|crashed|slammed|destroyed|tore|fell|landed|came|went|got|took|died|fled|exploded|detonated|collapsed|ripped|lay|could|would|will|may|did|does|also'
const numbers = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens)'
const opens = `(?:an?|the|their|his|her|its|this|that|these|those|${numbers})`
const stop = `(?:(?:${stopWords})${edge}|(?!(?:${nounsInIng})${edge})[\\p{Ll}-]*ing${edge}|[\\p{Ll}-]*(?:ed|run|held|known|driven|dug|set|built)\\s{1,3}(?:by|with|in|at|on|near|to|for|from|as|between|inside|under|against|an?|the|their|his|her|its|\\d+|${numbers})${edge})`

const small = `(?!${stop}|${opens}(?![\\p{L}\\p{N}-]))[\\p{Ll}\\p{N}][\\p{L}\\p{M}\\p{N}’'‐‑-]*`
const capital = "(?:[Aa]l[-‐‑])?\\p{Lu}[\\p{L}\\p{M}’'‘ʼ‐‑-]*"
const determiner =
  '(?:(?:[Oo]ne|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree|[Ss]everal|[Aa] number|[Aa] couple|[Dd]ozens|[Ss]cores)\\s{1,2}of\\s{1,2}(?:the|their|its|his)|[Aa]|[Aa]n|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Nn]umerous|[Vv]arious|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Aa]nother|\\d{1,2})'
const end = `(?=\\s*(?:[,.;:()—–]|$)|\\s{1,3}(?:-\\s|${stop}|${days}|${months}))`

const sources = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll(' ', '\\s{1,2}'))
    .join('|')

/** Heads of what is hit: buildings and vehicles. */
export const things = sources([...facilities, ...vehicles])
const plurals = sources([
  ...people,
  ...people.map((w) => `${w.charAt(0).toUpperCase()}${w.slice(1)}`),
  ...[...facilities, ...vehicles].filter((w) => w.endsWith('s')),
])

/** "a five-story residential building", "the girls' school", "their pickup truck". */
const common = `${determiner}\\s{1,3}(?:(?:IDPs?|UN|US)\\s{1,2})?(?:${small}\\s{1,3}){0,5}(?:${small}|IDPs)`
/** "Al Amal medical center", "the Al Qasr popular market", "a Syrian Democratic Forces checkpoint". */
const named = `(?:${determiner}\\s{1,3})?(?:${small}\\s{1,3}){0,2}(?:${capital}\\s{1,3}(?:(?:al|el|for|of)\\s{1,2}(?=\\p{Lu}))?){1,6}(?:${small}\\s{1,3}){0,3}(?:${things})${edge}`
/** "residential houses", "farmers", "tents". */
const bare = `(?:${small}\\s{1,3}){0,2}(?:${plurals})${edge}`
const phrase = `(?:${common}|${named}|${bare})`

/** "of one of the factions", "of Al Rawda school", "of The Judicial House"; not "of Jisr Al Shoghour city". */
const placeWords = '(?:city|town|village|camp|neighbou?rhood|quarter|district|area|street|governorate|province|capital)'
const ofPhrase = `(?:\\s{1,3}of\\s{1,3}(?!(?:(?!(?:in|at|near|on|from|by|to|with|for)\\s)[\\p{L}’'-]+\\s{1,2}){0,5}${placeWords}${edge})(?:(?:${named}|${common}|(?:${small}\\s{1,3}){0,3}${small})${end}|The\\s${capital}(?:\\s${capital}){0,3}|(?:the\\s)?(?:${capital}\\s){0,4}(?:${sources(organisationWords)})(?:\\s(?:for\\s)?(?:al\\s)?${capital}){0,3}${edge}))?`
const forPhrase = `(?:\\s{1,3}for\\s{1,3}(?:the\\s)?(?:${sources(people)}|displaced|orphans|children|women)${edge})?`

/** Words of position before the thing itself, dropped as "near" is. */
const position =
  '(?:(?:the\\s{1,2})?(?:courtyard|yard|vicinity|front|entrance|entrances|gate|gates|door|doors|roof|roofs|wall|walls|ceiling|windows?|playground|backyard|stairwell|foyer|main\\s{1,2}gate|main\\s{1,2}entrance|outskirts|edge|middle|cent(?:er|re)|back|rear|perimeter|surroundings|area\\s{1,2}around|side|premises|inside|grounds|garden|lobby|corner|foot|rear|heart|walls)\\s{1,2}(?:(?:of|to)\\s{1,2})?)'

/** The whole: positions, then the marked phrase. */
export const thingHit = `(?:${position}){0,2}(?<mark>${phrase}${ofPhrase}${forPhrase})${end}`

/** As above, for a subject: nothing is asked of what follows. */
export const thing = `(?<mark>${phrase}${ofPhrase}${forPhrase})`

/** "on Sunday, 7 January 2018,", "at about 10:30 PM": may stand between a verb and its place. */
const timeCore = `(?:${days}|${months}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|[AaPp]\\.?[Mm]\\.?|dawn|noon|midnight|night|evening|morning|afternoon|o’clock|hours)`
const timeWord = `(?:${timeCore}|early|late|eve|of|the|about|around|approximately)`
export const time = `(?:,?\\s{1,2}(?:on|at|in|around|during|of|by)\\s{1,2}(?:${timeWord}[\\s,]{1,3}){0,7}${timeCore}${edge},?)`

/** A phrase whose head is known to be a building, a vehicle or a crowd. */
export const knownThing = `(?<mark>(?:${determiner}\\s{1,3}(?:${small}\\s{1,3}){0,4}(?:${things})|${named})${edge}(?!\\s{1,3}(?:${things})${edge})${ofPhrase}${forPhrase})`
