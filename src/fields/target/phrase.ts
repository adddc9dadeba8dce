import { facilities, people, vehicles } from '../../lexicon/facilities.js'
import { organisationWords } from '../../lexicon/not-places.js'
import { lean } from '../../match/lean.js'
import type { Span } from '../../model/span.js'

/** The noun phrase of a thing hit, and its head: the last word before its of-phrase. */
export interface Phrase extends Span {
  readonly head: string
  /** Where the words before "of" end. */
  readonly core: number
}

interface Word extends Span {
  readonly text: string
}

/** A list of words as a reader prints it. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const nounsInIng = set(
  `boarding processing packing trading manufacturing building buildings gathering gatherings crossing crossings wedding weddings parking dwelling shopping passing moving
  meeting meetings training landing pumping printing milling filling storing sorting dressing living dining swimming
  clothing evening morning mourning wing fishing oncoming speeding surrounding neighbouring neighboring adjoining existing remaining outlying ring king spring bedding sewing knitting`,
)
const stopWords = set(
  `in at on near of by with from to for into onto over under underneath between during after before against around inside
  outside behind beside beneath through toward towards along amid among across within without as than upon next close off out
  full thought believed known playing and or but who whom whose which that where when while whereas because until since then
  is are was were be been had has have he she they it we there this so if not killed wounded injured left led leaving used
  held run said told early late just shortly yesterday today overnight again twice also together including via per struck
  themselves itself himself herself kills kill injures wounds leaves hit hits shelled bombed blew crashed slammed destroyed tore fell landed came went got took died fled exploded detonated
  collapsed ripped ablaze alight afire lay could would will may did does about some housing turned converted targeted attacked bombarded pounded raided stormed flattened ambushed`,
)
const numbers = set('one two three four five six seven eight nine ten eleven twelve several many dozens')
const openers = set('a an the their his her its this that these those')
const determiners = set(
  'a an the one two three four five six seven eight nine ten several some many multiple numerous various their his her its another',
)
const afterParticiple = set(
  'by with in at on near to for from as between inside under against around outside up over together there down along a an the their his her its',
)
/** "people crossing it": a verb, whatever noun looks like it. */
const afterVerb = set('it them him her the a an their his its')
const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const irregular =
  /(?:ed|run|held|known|driven|ridden|hidden|taken|led|sent|made|flown|worn|owned|caught|dug|set|built)$/
const housing = /^(?:complex|units?|blocks?|compound|estate|project)$/

/** "Civil Defense volunteers": those named by their service. */
const helpers =
  /^(?:volunteers|personnel|workers|staff|teams?|crews?|medics|paramedics|rescuers|employees|journalists)$/
const makes = set(
  'toyota corolla hilux cruiser kia rio hyundai nissan mercedes peugeot mazda jeep lada suzuki ford pickup-truck hiace',
)
const things = new Set([...makes, ...facilities, ...vehicles].flatMap((w) => w.split(' ').at(-1) ?? []))
const crowds = new Set([
  'people',
  'men',
  'women',
  'children',
  'villagers',
  ...people,
  ...[...facilities, ...vehicles].filter((w) => w.endsWith('s')),
])
/** "Syrian port": an adjective names no building. */
const peoples = set(
  'Syrian Russian Turkish Israeli Iranian Iraqi Lebanese American Kurdish Arab Palestinian Jordanian British French',
)
const organisations = new Set(organisationWords)
const shared = /^(?:city|town|village|camp|neighbou?rhood|quarter|district|area|street|governorate|province|capital)s?$/
/** Things that are told by their owner: "the house of Abu Ahmad". */
const owned = /^(?:houses?|homes?|farm|farmhouse|shop|store|office|car|vehicle|tent|apartment|villa|residence)$/

const crowd = /^(?:crowd|group|gathering|queue|line|column|convoy|bus|busload|boatload|family|rally|procession)$/

/** What an armed group or an office holds. */
const held =
  /^(?:base|bases|headquarters|barracks|outpost|post|positions?|office|offices|branch|checkpoint|checkpoints|convoy|patrol|members)$/

export const isThing = (head: string): boolean => things.has(head.toLowerCase())
export const isCrowd = (head: string): boolean => crowds.has(head) || crowds.has(head.toLowerCase())

const token = lean(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ‐‑-]*/uy)
/** White space, with the marks of a quoted name: the "Tombouctou" passenger boat. */
const gap = lean(/["”]?[^\S\n]{1,3}["“‘']?(?=[\p{L}\p{N}])/uy)
const abbreviated = /^(?:Dr|St|Prof|Gen|Col|Mt|Eng)$/

function wordAt(text: string, at: number): Word | undefined {
  token.lastIndex = at
  const m = token.exec(text)
  return m ? { text: m[0], start: at, end: at + m[0].length } : undefined
}

function wordAfter(text: string, word: Word): Word | undefined {
  gap.lastIndex = abbreviated.test(word.text) && text[word.end] === '.' ? word.end + 1 : word.end
  const m = gap.exec(text)
  return m ? wordAt(text, gap.lastIndex) : undefined
}

const isCapital = (word: string): boolean => /^(?:[Aa]l[-‐‑])?\p{Lu}/u.test(word) && !/^(?:IDPs?|UN|US)$/.test(word)

const side = /^(?:north|south)?(?:east|west)$|^(?:north|south)$/

/** A word that cannot stand inside the phrase: it ends before it. */
function stops(word: Word, next: Word | undefined): boolean {
  const low = word.text.toLowerCase()
  if (low === 'housing' && next && housing.test(next.text)) return false
  if (side.test(low) && next?.text === 'of') return true
  // "a hotel popular with foreigners", "a bus full of soldiers"
  if (/^(?:popular|full|crowded|close|adjacent)$/.test(low) && /^(?:with|of|to)$/.test(next?.text ?? '')) return true
  if (low === 'busy') return next?.text === 'with'
  if (days.test(word.text)) return !(next && things.has(next.text))
  if (stopWords.has(low)) return true
  if (/ing$/.test(low) && !isCapital(word.text))
    return !nounsInIng.has(low) || (next !== undefined && afterVerb.has(next.text))
  return (
    irregular.test(low) &&
    next !== undefined &&
    (afterParticiple.has(next.text) || numbers.has(next.text) || /^\d/.test(next.text))
  )
}

const ofDisplaced = /^(?:displacement|IDPs?|refugee|informal|makeshift|tented|displaced)$/
const ofWhole = /^(?:one|some|many|most|two|three|several)$/i

/** The phrase that begins at this offset. `free`: nouns need not be known where an article stands. */
export function phraseAt(text: string, start: number, free = true): Phrase | undefined {
  let word = wordAt(text, /["“‘']/u.test(text[start] ?? '') ? start + 1 : start)
  if (!word) return undefined
  let determined = /\bwhose\s$/u.test(text.slice(Math.max(0, start - 7), start))
  const first = word.text.toLowerCase()
  if (determiners.has(first) || /^\d{1,2}$/.test(first)) {
    determined = true
    const of = wordAfter(text, word)
    const the = of?.text === 'of' && ofWhole.test(first) ? wordAfter(text, of) : undefined
    word = the && /^(?:the|their|its|his)$/.test(the.text) ? wordAfter(text, the) : of
  }
  const run: Word[] = []
  let capitals = 0
  while (word && run.length < 9) {
    const next = wordAfter(text, word)
    const kind =
      /ing$/.test(word.text) && determined && !run.some((w) => things.has(w.text)) && leadsToThing(text, next)
    if (openers.has(word.text) || (run.length > 0 && numbers.has(word.text)) || (!kind && stops(word, next))) break
    if (isCapital(word.text) && !(run.length === 0 && isCrowd(word.text))) capitals++
    run.push(word)
    word = next?.text === 'and' && !things.has(word.text.toLowerCase()) ? (mixed(text, next) ?? next) : next
  }
  // "the Iranian consulate": an adjective of a people is no name.
  if (
    determined &&
    capitals > 0 &&
    run.every((w) => !isCapital(w.text) || peoples.has(w.text)) &&
    !isCapital(run.at(-1)?.text ?? 'X')
  )
    capitals = 0
  // "a DIY superstore": no name ends in a small letter behind "a".
  if (free && /^an?$/.test(first) && run.length > 1 && !isCapital(run.at(-1)?.text ?? 'X')) capitals = 0
  const whole = run.length
  if (capitals > 0) {
    while (
      run.length > 0 &&
      !things.has(run.at(-1)?.text.toLowerCase() ?? '') &&
      !helpers.test(run.at(-1)?.text ?? '') &&
      !(run.length === whole && whole > 1 && crowds.has(run.at(-1)?.text ?? ''))
    ) {
      // "Al Hal market street" is a street.
      const dropped = run.pop()
      if (dropped && !isCapital(dropped.text) && things.has(run.at(-1)?.text ?? '')) return undefined
    }
    const office = run[0]
    if (run.length === 1 && determined && office) {
      const end = officeEnd(text, office)
      if (end !== undefined) return { start, end, head: office.text.toLowerCase(), core: office.end }
    }
    if (run.length < 2) return undefined
    if (!determined && capitals === 1 && peoples.has(run[0]?.text ?? '')) return undefined
  }
  const last = run.at(-1)
  if (!last || run.length > (capitals > 0 ? 9 : 6)) return undefined
  const head = last.text
  const inhabited =
    (/^(?:areas|neighbou?rhoods|districts|quarters|streets)$/.test(head) && run.at(-2)?.text === 'residential') ||
    (/^(?:camps|settlements)$/.test(head) && ofDisplaced.test(run.at(-2)?.text ?? ''))
  if (!determined && capitals === 0 && (run.length > 3 || !(isCrowd(head) || inhabited))) return undefined
  const camp = /^camps?$/.test(head) && /^(?:an?|one|two|three|several)$/.test(first)
  if (determined && !free && !things.has(head.toLowerCase()) && !isCrowd(head) && !camp) return undefined
  const end = ofEnd(text, last, free) ?? last.end
  return { start, end: forEnd(text, end), head, core: last.end }
}

/** "hits cattle market in Omdurman": headlines and codings leave the article out. Up to three small words that end in a thing, and no more of them. */
export function bareAt(text: string, start: number): Phrase | undefined {
  let last: Word | undefined
  for (let w = wordAt(text, start), n = 0; w && n < 4; w = wordAfter(text, w), n++) {
    if (isCapital(w.text) || stopWords.has(w.text) || openers.has(w.text) || /^\d/.test(w.text)) break
    last = w
  }
  return last && (things.has(last.text) || isCrowd(last.text))
    ? { start, end: last.end, head: last.text, core: last.end }
    : undefined
}

/** "a cooking gas bottling plant": what a thing is for stands before it; "a man selling bread at a market" is cut by its preposition. */
function leadsToThing(text: string, word: Word | undefined): boolean {
  let at = word
  for (let n = 0; n < 3 && at; n++) {
    if (isCapital(at.text) || openers.has(at.text) || numbers.has(at.text) || stopWords.has(at.text)) return false
    if (things.has(at.text)) return true
    at = wordAfter(text, at)
  }
  return false
}

/** "the Directorate of Education building", "the Faculty of Architecture": where the name of an office, begun by its kind, ends. */
function officeEnd(text: string, office: Word): number | undefined {
  const of = wordAfter(text, office)
  let at = of?.text === 'of' ? wordAfter(text, of) : undefined
  if (at?.text === 'the') at = wordAfter(text, at)
  if (!at || !isCapital(at.text)) return undefined
  let end = at.end
  for (let w: Word | undefined = at; w; w = wordAfter(text, w)) {
    const next = wordAfter(text, w)
    if (isCapital(w.text) && !days.test(w.text)) end = w.end
    else if (/^(?:building|headquarters|complex|compound|hospital|school)$/.test(w.text)) return w.end
    else if (!(w.text === 'and' && next && isCapital(next.text))) break
  }
  return end
}

/** "the fruit and vegetables market": two words in small letters before one thing; the word after "and". */
function mixed(text: string, and: Word): Word | undefined {
  const second = wordAfter(text, and)
  const head = second && wordAfter(text, second)
  return head &&
    !isCapital(second.text) &&
    !things.has(second.text) &&
    things.has(head.text) &&
    !stops(second, head) &&
    !openers.has(second.text)
    ? second
    : undefined
}

/** End of an of-phrase that belongs to the thing: not one that names the place it stands in. */
function ofEnd(text: string, last: Word, free: boolean): number | undefined {
  const of = wordAfter(text, last)
  const first = of?.text === 'of' ? wordAfter(text, of) : undefined
  if (!first) return undefined
  const names: Word[] = []
  for (let w: Word | undefined = first; w && names.length < 8; w = wordAfter(text, w)) {
    if (names.length > 0 && stops(w, wordAfter(text, w))) break
    names.push(w)
  }
  const counted = /^(?:number|couple|series|handful|dozens|scores)$/.test(last.text)
    ? phraseAt(text, first.start, false)
    : undefined
  if (counted) return counted.end
  if (names.some((w) => shared.test(w.text.toLowerCase()))) return undefined
  // "a building of five floors"
  if (numbers.has(first.text) && names.some((w) => /^(?:floors|stor(?:ey|ie)s|rooms|levels)$/.test(w.text)))
    return undefined
  const inner = phraseAt(text, first.start, free)
  if (inner) return inner.end
  const lower = names.findIndex((w) => isCapital(w.text))
  if (lower < 0) {
    const plain = names.at(-1)
    return plain && names.length <= 4 && !/^(?:it|them|him|her|which|whom)$/.test(plain.text) ? plain.end : undefined
  }
  // "a convoy of Albanian refugees", "a crowd of Shiites"
  const who = names.findIndex((w, i) => i < 3 && crowds.has(w.text))
  if (who > 0) return names[who]?.end
  if (crowd.test(last.text) && names[0] && /s$/u.test(names[0].text) && isCapital(names[0].text)) return names[0].end
  const force = names.findIndex((w) =>
    /^(?:forces|army|factions?|militias?|police|regime|group|fighters|members)$/.test(w.text),
  )
  if (force >= 0) return names[force]?.end
  const capitals = names.filter((w) => isCapital(w.text))
  const lastCapital = capitals.at(-1)
  if (!lastCapital) return undefined
  const after = wordAfter(text, lastCapital)
  if (after && /^(?:family|network|association|foundation|agency|company|charity|channel)$/.test(after.text))
    return after.end
  const owner = owned.test(last.text) && names.length > 1
  // "a base of Ansar al Tawhid", "passengers of the Hazara community": whose it is.
  const noun = names.findIndex((w) => /^(?:community|union|party|movement|network|church|tribe|family)$/i.test(w.text))
  if (held.test(last.text)) return names[noun]?.end ?? lastCapital.end
  if (first.text === 'the' && names.length > 1) return names[noun]?.end ?? lastCapital.end
  if (first.text === 'The' || owner || capitals.some((w) => organisations.has(w.text))) return lastCapital.end
  return undefined
}

const forPeople = new RegExp(
  `^\\s{1,3}for\\s{1,3}(?:the\\s{1,3})?(?:${[...people].sort((a, b) => b.length - a.length).join('|')}|(?:internally\\s{1,3})?displaced(?:\\s{1,3}(?:people|persons|families|civilians))?|orphans|children|women|girls|boys|the\\s{1,3}(?:blind|deaf|disabled|elderly|displaced))(?![\\p{L}-])`,
  'u',
)

function forEnd(text: string, end: number): number {
  const m = forPeople.exec(text.slice(end, end + 60))
  return end + (m ? m[0].length : 0)
}

const position =
  /(?:(?:the|a)\s{1,2})?(?:(?:first|second|third|fourth|fifth|sixth|top|upper|ground|lower)\s{1,2}(?:floors?|storeys?|stor(?:y|ies))|floors?|parking\s{1,2}(?:lot|area)|car\s{1,2}park|forecourt|garden|steps|doorstep|corridor|courtyard|yard|vicinity|front|(?:main\s{1,2})?entrances?|(?:main\s{1,2})?gates?|doors?|roofs?|walls?|ceiling|windows?|(?:ventilation\s{1,2})?shaft|chimney|skylight|balcony|hallway|playground|backyard|stairwell|outskirts|edge|middle|midst|(?<=the\s{1,2})cent(?:er|re)|back|rear|perimeter|surroundings|area\s{1,2}around|side|premises|inside|grounds|lobby|corner|foot|heart|underside|bottom|undercarriage|chassis)\s{1,2}(?:of|to)\s{1,2}/uy

/** Offset after words of position ("the courtyard of"), which are dropped as "near" is. */
export function afterPositions(text: string, start: number): number {
  let at = start
  for (let i = 0; i < 2; i++) {
    position.lastIndex = at
    const m = position.exec(text)
    if (!m) break
    at += m[0].length
  }
  return at
}

const endsInPosition = new RegExp(`${position.source}$`, 'u')

/** Where words of position before this offset begin: "the walls of |the house". */
export const beforePositions = (text: string, at: number): number => {
  const from = Math.max(0, at - 40)
  const m = endsInPosition.exec(text.slice(from, at))
  return m ? from + m.index : at
}

/** Every phrase with a known head in a stretch of text, from left to right, without overlap. */
export function phrasesIn(text: string, span: Span): Phrase[] {
  const found: Phrase[] = []
  let word = wordAt(text, span.start) ?? nextWord(text, span.start)
  while (word && word.start < span.end) {
    const phrase = phraseAt(text, word.start, false)
    if (phrase && phrase.end <= span.end) found.push(phrase)
    word = nextWord(text, phrase ? phrase.end : word.end)
  }
  return found
}

const anyWord = lean(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘ʼ‐‑-]*/gu)

function nextWord(text: string, from: number): Word | undefined {
  anyWord.lastIndex = from
  const m = anyWord.exec(text)
  return m ? { text: m[0], start: m.index, end: m.index + m[0].length } : undefined
}
