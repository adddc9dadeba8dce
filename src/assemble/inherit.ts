import type { Passage } from '../match/passage.js'
import type { Incident } from '../model/record.js'
import type { Span } from '../model/span.js'
import type { Extracted } from './index.js'

/** The incident told just before in the same paragraph, and what this one takes from it by a word that points back. */
export type Before = Pick<Incident, 'date' | 'perpetrators' | 'attribution' | 'location' | 'spans'>

const samePlace =
  /\bthe\ssame\s(?<level>governorate|province|city|town|village|camp|neighbou?rhood|quarter|district|suburbs|countryside|area|region)\b|\b(?:suburbs|countryside|parts?)\sof\sthe\s(?:governorate|province)\b/iu
/** "in the southern suburbs of the governorate", "in the same governorate's northern suburbs" */
const ownSide =
  /\b(?<who>(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central)\s(?:suburbs|countryside))\sof\s(?:the|that)\s(?:same\s)?(?:governorate|province)\b|\bthe\ssame\s(?:governorate|province)['’]s\s(?<means>(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central)\s(?:suburbs|countryside))\b/u
/** Who acts is a pronoun, or the group, weapon or means of the act before. */
const sameActor =
  /(?:^|[.;]\s|,\s(?:and\s)?)(?:[^.;]{0,60}?,\s)?(?<who>[Tt]hey|[Ii]t|[Tt]he\s(?:group|organi[sz]ation))\s(?:also\s|then\s|again\s|later\s|returned|opened|fired|hit|struck|shelled|bombed|attacked|killed|carried|dropped|launched|targeted|stormed|raided|executed|shot)|\b(?<means>[Tt]he\ssame\s(?:group|party|forces?|gunmen|warplanes|helicopters|means|organi[sz]ation|faction|militia)|also\sby\s(?:them|it))\b/u

const back = 'the incident told before in the same paragraph'

/** Fills what the text itself ties to the incident before: nothing is taken without a word that points back. */
export function inherit(incident: Extracted, before: Before | null, passage: Passage): Extracted {
  if (before === null) return incident
  const out = {
    ...incident,
    date: { ...incident.date },
    location: { ...incident.location },
    spans: { ...incident.spans },
    rules: { ...incident.rules },
  }
  const place = find(passage, samePlace)
  const inferred = (out.spans['location.governorate'] ?? []).some((s) => s.inferred !== undefined)
  const open =
    out.location.governorate === null || (inferred && out.location.governorate === before.location.governorate)
  if (place && open && before.location.governorate !== null) {
    out.location.governorate = before.location.governorate
    note(out, 'location.governorate', place.span)
    const side = find(passage, ownSide)
    // "in the same suburbs": the same side of the governorate as well.
    if (side !== null) {
      out.location.direction = side.words
      note(out, 'location.direction', side.span)
    } else if (
      /same\s(?:suburbs|countryside)/u.test(place.words) &&
      out.location.direction === null &&
      before.location.direction !== null
    ) {
      out.location.direction = before.location.direction
      note(out, 'location.direction', place.span)
    }
  }
  samePart(out, before, place)
  sameDay(out, before, passage)
  const nobody = out.perpetrators.every((p) => p.party === 'unidentified' && p.name === null)
  // Nobody was printed for this act: what stands as evidence is only inferred.
  const printed = (out.spans.perpetrators ?? []).some((s) => s.inferred === undefined)
  const actor = nobody && !printed ? find(passage, sameActor) : null
  const known = before.perpetrators.some((p) => p.party !== 'unidentified')
  if (actor && known) {
    out.perpetrators = before.perpetrators.map((p) => ({ ...p }))
    out.attribution = before.attribution
    note(out, 'perpetrators', actor.span)
    note(out, 'attribution', actor.span)
  }
  return out
}

/** "in Tareeq Al Bab neighborhood in the same city", "a house in the Sakhani neighbourhood": a part of the place told before. */
function samePart(out: Extracted, before: Before, told: { span: Span; words: string } | null): void {
  const { location } = out
  const at = out.spans['location.neighborhood']?.[0]
  const city = told && /^the\ssame\s(?:city|town|village|camp)$/iu.test(told.words)
  if (location.place !== null || before.location.place === null || before.location.between) return
  const span = city ? told.span : at && 'start' in at && before.location.neighborhood !== null ? at : undefined
  if (!span) return
  for (const path of ['place', 'placeType', 'governorate'] as const) {
    const value = before.location[path]
    if (value === null || (path === 'governorate' && location.governorate !== null)) continue
    Object.assign(location, { [path]: value })
    note(out, `location.${path}`, span)
  }
}

/** A day counted from the one told before, or a time far off: not the day of the incident before. */
const otherTime =
  /\b(?:days?|weeks?|months?|years?)\s(?:later|earlier|before|prior|after(?:wards?)?|ago)\b|\bthe\s(?:(?:very\s)?(?:next|following|previous|preceding)\s(?:day|morning|evening|night|afternoon|week|month)|day\s(?:before|after)|night\sbefore|eve\b)|\b(?:yesterday|tomorrow|overnight)\b|\blast\s(?:week|month|year|night|\p{Lu})|\b(?:in|during)\s(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/iu

/** "In Mosul, meanwhile, …", "hours later, …": one day of all, where the text names no other. */
function sameDay(out: Extracted, before: Before, passage: Passage): void {
  const { date } = before
  if (out.date.start !== null || out.date.weekday !== null || (date.start === null && date.weekday === null)) return
  // The clause that the incident begins with: what its lead says is of all.
  const own = passage.scope.map((s) => passage.text.slice(s.start, s.end)).join(' ')
  if (otherTime.test(own)) return
  const spans = before.spans
  for (const path of ['start', 'end', 'weekday'] as const) {
    const value = date[path]
    const at = spans[`date.${path}`]
    if (value === null || !at) continue
    out.date[path] = value
    out.spans[`date.${path}`] = at.map((s) => ({ ...s, inferred: back }))
    out.rules[`date.${path}`] = 'assemble/same-day'
  }
}

function note(out: Extracted, path: string, span: Span): void {
  out.spans[path] = [{ ...span, inferred: back }]
  out.rules[path] = 'assemble/points-back'
}

function find(passage: Passage, pattern: RegExp): { span: Span; words: string } | null {
  for (const range of passage.scope) {
    const m = pattern.exec(passage.text.slice(range.start, range.end))
    if (!m) continue
    const words = m.groups?.who ?? m.groups?.means ?? m[0]
    const start = range.start + m.index + m[0].lastIndexOf(words)
    return { span: { start, end: start + words.length }, words }
  }
  return null
}
