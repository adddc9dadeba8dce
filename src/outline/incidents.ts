import type { Words } from '../lexicon/words.js'
import { daysIn, differ, hasDate, isWarlike, overlap, type Telling, tellingOfAll } from '../match/telling.js'
import type { Note } from '../model/note.js'
import { entriesOf } from './entries.js'
import { type Heading, headingRef, headingsOf, isPlacedDay, runInLength, type Section } from './headings.js'
import type { HeadingRef, IncidentBlock } from './index.js'
import type { Opened } from './stated/index.js'
import { mayBeHeading, type Unit } from './units.js'

export interface Sorted {
  readonly incidents: readonly IncidentBlock[]
  /** Units that stand before the incidents and are none: where the report speaks of itself. */
  readonly opening: readonly Opened[]
  /** Indexes of the units of each incident, for its links. */
  readonly unitsOf: readonly (readonly number[])[]
  readonly titles: readonly Unit[]
  readonly notableOnly: boolean
  readonly notes: readonly Note[]
}

interface Place {
  section: Section | null
  level: number | null
  perpetrator: HeadingRef | null
  governorate: HeadingRef | null
  day: HeadingRef | null
  /** The day's heading is one account's: what stands under it is that account. */
  entry: boolean
}

interface Found {
  readonly block: IncidentBlock
  readonly units: number[]
  readonly telling: Telling
  readonly section: Section | null
}

/** Walks the report once: headings set the place, paragraphs are sorted into incidents and the rest. */
export function sortUnits(units: readonly Unit[], words: Words): Sorted {
  const headings = headlineFreed(headingsOf(units, words))
  const byDay = headings.filter((h) => h?.kind === 'day').length > 1
  const closed = closedBy(headings)
  const entries = entriesOf(units, (i) => closed[i] ?? false)
  const listed = entries.size > 0
  const structured = byDay || listed || headings.some((h) => h !== null && h.kind !== 'unknown' && h.kind !== 'day')
  const outer = outerHeading(headings)
  const place: Place = { section: null, level: null, perpetrator: null, governorate: null, day: null, entry: false }
  const incidents: Found[] = []
  const opening: Opened[] = []
  const titles: Unit[] = []
  const notes: Note[] = []
  let open: { units: number[]; start: number; end: number; telling: Telling; armed: boolean; entry: boolean } | null =
    null
  let notableOnly = false

  const attacks = countsAttacks(units)
  /** A text of a few paragraphs tells of a deed even where its place has no known form: "on the Qamishli–Malikiyah highway". */
  const alone = !structured && units.length <= 6
  /** What the headings say already: the day, the governorate; and whether an attack counts that hurt nobody. */
  const told = (t: Telling): Telling => ({
    ...t,
    days: t.days.length === 0 && place.day ? [place.day.text] : t.days,
    region: t.region || (structured && place.governorate !== null),
    mortal: t.mortal || (attacks && structured && place.section === 'details'),
  })
  /** Where accounts under headings have their days, one without is a remark: "three of its patients died this month". */
  const tells = (t: Telling, armed: boolean): boolean => {
    const known = told(t)
    const dated =
      known.days.length > 0 || known.later || !structured || !incidents.some((x) => x.telling.days.length > 0)
    return dated && (tellsIncident(known) || (alone && known.deaths && known.act && !known.statistic && armed))
  }
  const close = (): void => {
    if (open && (open.entry || tells(open.telling, open.armed))) {
      incidents.push({
        block: {
          start: open.start,
          end: open.end,
          ...(attacks && !tellsIncident(open.telling) ? { attackOnly: true as const } : {}),
          heading: { perpetrator: place.perpetrator, governorate: place.governorate, day: place.day },
        },
        units: open.units,
        telling: open.telling,
        section: place.section,
      })
    }
    open = null
  }

  const walk = (unit: Unit, i: number): void => {
    const day = dayBefore(units[i - 1])
    const heading = headings[i]?.kind === 'day' && !byDay ? { kind: 'unknown' as const } : (headings[i] ?? null)
    if (heading) {
      const notable = /\bmost\s(?:notable|prominent|significant|important)\b/iu.test(unit.text)
      if (heading.kind === 'section' && notable) notableOnly = true
      if (structured || heading.kind !== 'unknown') close()
      applyHeading(place, heading, unit, outer, () => opensIncidents(units, headings, i, words))
      if (incidents.length === 0) titles.push(unit)
      if (heading.kind !== 'unknown' || structured) {
        if (incidents.length === 0) opening.push({ ...unit, section: place.section })
        return
      }
    }
    if (unit.kind === 'links') {
      close()
      return
    }
    const apart = unit.kind === 'caption' || unit.kind === 'footnote' || unit.kind === 'table'
    // In a text without headings a paragraph may have been taken for a note or a caption.
    if (apart && (structured || units.length > 4 || unit.rows || !tellsIncident(tellingOfAll(unit.text)))) {
      if (incidents.length === 0 && unit.kind === 'table') opening.push({ ...unit, section: place.section })
      return
    }
    const entry = entries.has(i)
    if (entry && place.section !== 'after') place.section = 'details'
    if (place.section === 'before' || place.section === 'summary' || place.section === 'after') {
      if (place.section !== 'after' || incidents.length === 0) opening.push({ ...unit, section: place.section })
      return
    }
    const runIn = runInLength(unit, words)
    const text = unit.text.slice(runIn?.length ?? 0)
    const read = tellingOfAll(text)
    const printed = runIn?.kind === 'governorate' ? { ...read, region: true } : read
    const armed = alone && isWarlike(text)
    const under = day !== null && printed.days.length === 0 && !runIn ? day : null
    const telling = under ? joined(tellingOfAll(under.text), printed) : printed
    if (runIn && (tells(telling, armed) || telling.act)) {
      close()
      setHeading(place, runIn.kind, headingRef(unit, unit.start + runIn.length), outer)
    }
    if (under) close()
    const start = under?.start ?? unit.start + (runIn?.length ?? 0)
    const item = { units: [i], start, end: unit.end, telling, armed, entry }
    const underHeadline = open !== null && !structured && open.units.every((u) => isHeadline(units[u]))
    if (
      open &&
      !runIn &&
      !entry &&
      ((underHeadline && !differ(open.telling.days, telling.days)) ||
        (place.entry && goesUnder(open.telling, telling)) ||
        goesOn(open.telling, telling, text, structured))
    ) {
      open = {
        units: [...open.units, i],
        start: open.start,
        end: unit.end,
        telling: joined(open.telling, telling),
        armed: open.armed || armed,
        entry: open.entry,
      }
    } else if (
      entry ||
      (!listed &&
        (tells(telling, armed) ||
          (place.entry && open === null) ||
          (beginsIncident(told(telling)) && followed(units, headings, i))))
    ) {
      close()
      open = item
    } else if (open && !structured && units.length < 16 && !telling.statistic && telling.days.length === 0) {
      // a quotation or a remark within a short news text: what comes behind it may still be of the incident
    } else {
      close()
      if (incidents.length === 0) opening.push({ ...unit, section: place.section })
      else if (place.section === 'details' && telling.deaths && telling.days.length > 0) notes.push(missing(unit))
    }
  }
  units.forEach(walk)
  close()
  const blocks = structured ? underDetails(incidents) : withHeadline(units, incidents)
  return {
    incidents: blocks.map((x) => x.block),
    unitsOf: blocks.map((x) => x.units),
    opening,
    titles,
    notableOnly,
    notes,
  }
}

/** Where a part of the report is for the incidents, what stood before any part tells of them all, or of the report. */
function underDetails(found: readonly Found[]): readonly Found[] {
  const first = found.findIndex((x) => x.section === 'details')
  return first > 0 && found.length - first > 1 ? found.slice(first) : found
}

/** "Attacks on vital facilities": a report that counts attacks, whether anybody was hurt or not. */
function countsAttacks(units: readonly Unit[]): boolean {
  const titles = units
    .slice(0, 4)
    .filter(mayBeHeading)
    .map((u) => u.text)
    .join(' ')
  return (
    /\b(?:attacks?\s(?:on|against)|targeting|bombing\sof|bombardment\sof|strikes?\son|use\sof)\b/iu.test(titles) &&
    !/massacre|kill|death|dead\b|victim|casualt|toll/iu.test(titles)
  )
}

/** A line that is only a day with a colon, "Sunday 4 May 2014:", or a place with its day. It belongs to the account after it. */
function dayBefore(unit: Unit | undefined): Unit | null {
  if (!unit) return null
  if (isPlacedDay(unit)) return unit
  if (unit.text.length <= 170 && placeAndDay.test(unit.text)) {
    const told = tellingOfAll(unit.text)
    return (told.places.length > 0 || told.region) && !told.deaths && hasDate(told) ? unit : null
  }
  if (unit.text.length > 48 || !/^(?:On\s)?[\p{L}\d][\p{L}\d\s,./]{4,}\s?[:：]$/u.test(unit.text)) return null
  return unit.text.split(/\s+/u).length <= 6 && hasDate(tellingOfAll(unit.text)) ? unit : null
}
/** "Sarmin city, eastern suburbs of Idlib governorate - Sunday, February 2, 2020" */
const placeAndDay = /^\p{Lu}[^.!?;]{3,130}\s[-–—|]\s[^.!?;]{3,40}\b(?:19|20)\d\d:?$/u

/** Of each unit: does it stand under a section on the report itself, or behind the incidents? */
function closedBy(headings: readonly (Heading | null)[]): boolean[] {
  let closed = false
  return headings.map((h) => {
    if (h?.kind === 'section') closed = h.section === 'before' || h.section === 'after'
    else if (h !== null && h.kind !== 'unknown') closed = false
    return closed
  })
}

/** A lone heading at the very top is a headline ("Toll rises to 12 in Ariha strike"), whatever its words are elsewhere. */
function headlineFreed(headings: readonly (Heading | null)[]): (Heading | null)[] {
  const known = headings.flatMap((h, i) => (h !== null && h.kind !== 'unknown' ? [i] : []))
  return known.length === 1 && known[0] === 0 ? [{ kind: 'unknown' }, ...headings.slice(1)] : [...headings]
}

/** Deaths or wounds, told as an event: with a day or a place, and not as a count over a period. */
export function tellsIncident(t: Telling): boolean {
  if (t.statistic) return false
  const somewhere = t.places.length > 0 || t.region
  if (t.deaths || (t.injuries && t.act)) return t.days.length > 0 || somewhere
  return t.mortal && t.act && t.days.length > 0 && somewhere
}

/** An act with its day or place, whose dead are told in the next paragraph. */
const beginsIncident = (t: Telling): boolean => t.act && !t.statistic && t.days.length > 0 && t.places.length > 0

function followed(units: readonly Unit[], headings: readonly (Heading | null)[], i: number): boolean {
  const next = units[i + 1]
  if (!next || headings[i + 1] || next.kind !== 'paragraph') return false
  const t = tellingOfAll(next.text)
  // "until the evening of the following day" counts from the account's own day.
  return (t.deaths || t.injuries) && t.days.every((d) => d.startsWith('the '))
}

/** "The warplanes", "The girl’s father": a thing with "the" was told before, but for what a report says of itself and of a time. */
const definite =
  'The\\s(?!(?:reports?|network|organi[sz]ation|document|database|numbers?|figures?|statistics|totals?|months?|years?|periods?|quarter|above|below|following|next|previous|past|first|second|third|fourth|last|latest|other|same|incidents|massacres|violations|crimes|conflict|war|crisis|international|documented|recorded)(?!\\p{L}))\\p{Ll}{2,}'
const back = new RegExp(
  `^(?:${definite}|It|They|Additionally|Moreover|Furthermore|In\\saddition|Also|Among|As\\sof|At\\sthe\\stime|At\\sleast|By\\s(?:the\\s(?:end|evening|morning|next|following|time)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|then|nightfall|midnight|dawn|noon)|Following\\sthe\\s(?:removal|recovery|death|burial)|No\\sgroup|Nobody|No\\sone|\\p{L}+\\sof\\s(?:the|them|whom)|All|Most|Many|More|Several|Dozens|Scores|Some|Another|Others?|One|Two|Three|Four|Five|Their|His|Her|He|She|We|Our|SNHR|Witnesses|Eyewitness(?:es)?|Residents|Activists|Local|Rescue|Rescuers|Civil\\sDefen[cs]e|A\\s(?:second|third|witness|doctor|medic|resident|spokes\\p{L}+)|According|Later|Images|Photos|Videos?|Footage|["“])(?!\\p{L})`,
  'u',
)

/** Do the first words point to what was told before? */
export const goesBack = (text: string): boolean => back.test(text)

/** Does this paragraph go on with the incident that is open? */
export function goesOn(open: Telling, next: Telling, text: string, structured: boolean): boolean {
  if (next.statistic) return false
  const own = next.deaths && !next.later
  const otherDay = differ(open.days, next.days)
  const otherPlace = open.places.length > 0 && next.places.length > 0 && !overlap(open.places, next.places)
  const complete = open.deaths || open.injuries
  // "The attack came at dawn on Friday.", "SANA blamed the attack on rebels in …": of the attack told before.
  if (!structured && !otherDay && complete && ofAttack.test(text)) return true
  if (own && complete && (otherDay || (otherPlace && next.act))) return false
  // "On Friday, July 12, 2019, … killing eight people …, and a worker who died of his wounds": its own day opens it.
  if (complete && otherPlace && next.act && next.deaths && differ(open.days, daysIn(text.slice(0, 48)))) return false
  // A day, a place and an act of its own, though its dead are told by no known word, or were found later.
  if (complete && otherDay && otherPlace && next.act && tellsIncident(next)) return false
  // "The mother of one of the babies died of her burns": a death that follows belongs to those told before.
  if (
    complete &&
    next.later &&
    next.deaths &&
    (next.places.length === 0 || (!next.act && (!otherPlace || ofWounds.test(text))))
  )
    return true
  if (structured) {
    if (own && complete && next.days.length > 0 && !back.test(text)) return false
    return (
      back.test(text) ||
      /\bunder\sthe\s(?:joint\s)?control\b/iu.test(text) ||
      (!complete && own) ||
      (complete && !own && speaksOf(next, text))
    )
  }
  return (
    next.deaths ||
    next.injuries ||
    (next.act && (back.test(text) || !otherDay)) ||
    /\bcontrol(?:led)?\b|\bheld\b/iu.test(text) ||
    overlap(open.places, next.places)
  )
}

const deed = '(?:attack|strike|air\\s?strike|raid|bombing|blast|explosion|shelling|shooting|killing|massacre|assault)s?'
const ofAttack = new RegExp(
  `^(?:(?:The|This|That)\\s${deed}\\s(?:came|c[ao]mes|took\\splace|happened|occurred|followed|was|were|hit|struck|targeted|killed)\\b|[\\p{Lu}][\\p{L}’' -]{1,50}?\\s(?:blamed|blames|condemned|claimed|denied|described|attributed)\\s(?:responsibility\\sfor\\s|carrying\\sout\\s)?the\\s${deed}\\b)`,
  'u',
)

/** Under an account's own heading all belongs to it, but another day's act with its own dead. */
const goesUnder = (open: Telling, next: Telling): boolean =>
  !(
    differ(open.days, next.days) &&
    next.act &&
    (next.deaths || next.injuries) &&
    !next.later &&
    (open.deaths || open.injuries)
  )

/**
 * A witness, or more of what was struck, right behind an account: "Abu Ahmad, a teacher from the village, told us that the
 * children had just left." The law and what is asked for speak of all accounts.
 */
const speaksOf = (next: Telling, text: string): boolean =>
  !(hasDate(next) && next.act) && !ofAll.test(text) && (witness.test(text) || thing.test(text.slice(0, 90)))
const witness =
  /\b(?:told|tells|said|says|recounts?|recounted|recall(?:s|ed)|testified|described|describes|adds|added|spoke|explained|explains)\b|[“"][^”"]{12}/u
const thing =
  /\b(?:the|this|that|his|her|their|its)\s(?:same\s|second\s|first\s)?(?:attack|strike|raid|airstrike|shelling|bombing|bombardment|explosion|blast|massacre|incident|victims?|dead|killed|wounded|injured|bodies|village|town|city|camp|neighbou?rhood|quarter|hospital|school|market|house|home|building|mosque|shelter|scene|site|family|missiles?|shells?|bombs?|rockets?)\b/iu
const ofAll =
  /\b(?:international\s(?:humanitarian\s|human\srights\s|criminal\s)?law|Security\sCouncil|Rome\sStatute|Geneva|resolutions?\s\d|war\scrimes?|crimes?\sagainst|recommend\p{L}*|must|should|call(?:s|ed|ing)?\s(?:on|upon|for)|urg(?:es?|ed|ing)|th(?:is|ese)\s(?:report|reports|attacks|massacres|incidents)|the\s(?:attacks|massacres|incidents|figures)\s(?:above|listed|described|in)|(?:this|the)\smonth|methodology)\b/iu

/** "A girl died of her wounds at a hospital in Idlib city": elsewhere, but of those hurt before. */
const ofWounds = /\b(?:of|from|to)\s(?:his|her|their|its|the)\s(?:wounds|injuries|burns)\b/iu

export function joined(a: Telling, b: Telling): Telling {
  return {
    days: [...a.days, ...b.days],
    places: [...a.places, ...b.places],
    region: a.region || b.region,
    deaths: a.deaths || b.deaths,
    injuries: a.injuries || b.injuries,
    mortal: a.mortal || b.mortal,
    act: a.act || b.act,
    statistic: false,
    later: a.later,
  }
}

/** Which heading holds the other: the kind that comes first after the summary. */
function outerHeading(headings: readonly (Heading | null)[]): 'perpetrator' | 'governorate' {
  const kinds = headings.flatMap((h) => (h && (h.kind === 'perpetrator' || h.kind === 'governorate') ? [h.kind] : []))
  const first = kinds[0] ?? 'perpetrator'
  const runs = (kind: string): number => kinds.filter((k, i) => k === kind && kinds[i - 1] !== kind).length
  const both = runs('perpetrator') > 0 && runs('governorate') > 0
  return both && first === 'governorate' ? 'governorate' : 'perpetrator'
}

function setHeading(place: Place, kind: 'perpetrator' | 'governorate', ref: HeadingRef, outer: string): void {
  place[kind] = ref
  if (kind === outer) place[kind === 'perpetrator' ? 'governorate' : 'perpetrator'] = null
}

function partRef(unit: Unit, words: string): HeadingRef {
  const start = unit.start + unit.text.indexOf(words)
  return { text: words, span: { start, end: start + words.length } }
}

function titleOf(unit: Unit, day: string): { title?: string } {
  const title = unit.text.slice(0, unit.text.indexOf(day)).replace(/(?:[\s,:|(–—-]|\bon)+$/u, '')
  return title === '' ? {} : { title }
}

function applyHeading(place: Place, heading: Heading, unit: Unit, outer: string, opens: () => boolean): void {
  if (heading.kind === 'section') {
    place.section = heading.section
    place.level = unit.level
    place.perpetrator = null
    place.governorate = null
    place.day = null
    place.entry = false
  } else if (heading.kind === 'day') {
    place.entry = heading.entry ?? false
    place.day = heading.day ? { ...partRef(unit, heading.day), ...titleOf(unit, heading.day) } : headingRef(unit)
    if (heading.place) place.governorate = heading.governorate ? partRef(unit, heading.place) : null
    if ((place.section === 'before' || place.section === 'summary') && opens()) place.section = 'details'
  } else if (heading.kind === 'unknown') {
    if (place.entry) place.day = null
    place.entry = false
    const higher = unit.level !== null && place.level !== null && unit.level <= place.level
    if (!higher || place.section === null) return
    if (place.section !== 'details') place.section = opens() ? 'details' : place.section
    // "4. The incidents" … "5. What the record shows": the part that tells incidents is over, until another opens.
    else if (unit.marker !== null && !opens()) place.section = 'before'
  } else {
    if ((place.section === 'before' || place.section === 'summary') && opens()) place.section = 'details'
    if (place.section === null || place.section === 'details') setHeading(place, heading.kind, headingRef(unit), outer)
  }
}

/** Is this heading followed, after other headings at most, by a paragraph that tells an incident with its day? */
function opensIncidents(
  units: readonly Unit[],
  headings: readonly (Heading | null)[],
  i: number,
  words: Words,
): boolean {
  for (let k = i + 1; k < units.length && k < i + 6; k++) {
    const unit = units[k]
    if (!unit) return false
    if (headings[k]) {
      if (headings[k]?.kind === 'section') return false
      continue
    }
    const t = tellingOfAll(unit.text.slice(runInLength(unit, words)?.length ?? 0))
    const dated = t.days.length > 0 || headings.slice(i, k).some((h) => h?.kind === 'day')
    if (tellsIncident(t) && dated && t.act && unit.text.length > 60) return true
    // An account under its own heading may tell the deed first, and the dead in the next paragraph.
    if (!headings.slice(i, k).some((h) => h?.kind === 'day' && h.entry)) return false
  }
  return false
}

/** A news text: its headline belongs to the one incident that its paragraphs tell. */
function withHeadline<T extends { block: IncidentBlock; units: number[] }>(
  units: readonly Unit[],
  found: readonly T[],
): T[] {
  const [only, ...more] = found
  if (!only || more.length > 0) return [...found]
  const first = only.units[0] ?? 0
  const before = units.slice(0, first)
  const headline = before.findIndex((u) => mayBeHeading(u) && headlineTells(u.text))
  if (headline < 0 || first - headline > 3) return [...found]
  return [{ ...only, block: { ...only.block, start: units[headline]?.start ?? only.block.start } }]
}

const isHeadline = (unit: Unit | undefined): boolean => unit !== undefined && mayBeHeading(unit)

function headlineTells(text: string): boolean {
  const t = tellingOfAll(text)
  return t.deaths || t.injuries || t.act || /\b(?:dead|dies?|kills?|deaths?)\b/iu.test(text)
}

const missing = (unit: Unit): Note => ({
  code: 'paragraph-without-incident',
  message: `A paragraph names a day and a death but gave no incident: "${unit.text.slice(0, 80)}…"`,
  ...(unit.page === null ? {} : { page: unit.page }),
})
