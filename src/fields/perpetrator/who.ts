import { mentionsIn } from '../../match/mentions.js'
import type { Passage } from '../../match/passage.js'
import type { Match } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import type { Span } from '../../model/span.js'

/** One named party, with the name's own place. */
export interface Named {
  readonly party: string
  readonly name: string
  readonly span: Span
}

/** Parties that one phrase names: one, several acting together, or several of which one did it. */
export interface Who {
  readonly parties: readonly string[]
  readonly names: readonly string[]
  readonly link: 'one' | 'joint' | 'either'
}

/** "A", "A/B", "A and B", "A or B", "either A or B": up to four, as a pattern on the view. */
export const listed = `${anyParty}(?:(?:\\s?/\\s?|,?\\s(?:and|or|and/or)\\s(?:(?:the|an?|local|allied|possibly|from|of|by)\\s){0,2}|,\\s|-)${anyParty}){0,3}`

/** Arms or men after a party: "Russian [Su-24 warplanes]", "ISIS [members]". */
export const kit = `(?:['’]s?)?(?:\\s(?:${run.filler}|${run.carrier}|${run.members})){0,4}`

/** Articles and the like before a party. */
export const article = `(?:(?:the|an?|two|three|four|several|some|other|allied|local|another|unknown|heavy|${run.filler}|\\p{L}{2,14}-(?:led|type|made))\\s){0,3}`

/** The parties of one phrase. Same party twice under "/" is one name ("armed opposition factions/Syrian National Army"); after "and" the first name stands. */
export function whoIn(passage: Passage, span: Span): Named[] {
  const named: Named[] = []
  for (const m of mentionsIn(passage.text, passage.words)) {
    if (m.kind !== 'party' || m.start < span.start || m.end > span.end) continue
    for (const party of m.parties) {
      const at = named.findIndex((n) => n.party === party)
      const before = named[at]
      if (!before) named.push({ party, name: passage.text.slice(m.start, m.end), span: { start: m.start, end: m.end } })
      else if (/^\s?\/\s?$/.test(passage.text.slice(before.span.end, m.start))) {
        const joined = { start: before.span.start, end: m.end }
        named[at] = { party, name: passage.text.slice(joined.start, joined.end), span: joined }
      }
    }
  }
  return named
}

/** How the phrase joins them: "/" and "or" offer, "and" and "-" join. */
export function linkOf(passage: Passage, span: Span): Who['link'] {
  const named = whoIn(passage, span)
  if (named.length < 2) return 'one'
  const words = view(passage).slice(span.start, span.end)
  return /\/|\sor\s/.test(words) ? 'either' : 'joint'
}

/** A rule's value from its group `p`; an adjective ("Russian") names a party only before arms, men, munitions or an attack. */
export function readWho(match: Match, passage: Passage, bare = false): Who | undefined {
  const at = match.parts.p
  if (!at) return undefined
  const named = whoIn(passage, at)
  if (named.length === 0) return undefined
  if (
    !bare &&
    view(passage)[at.end - 1] === mark.adjective &&
    !beforeArms.test(view(passage).slice(at.end, at.end + 80))
  )
    return undefined
  return { parties: named.map((n) => n.party), names: named.map((n) => n.name), link: linkOf(passage, at) }
}

const beforeArms = new RegExp(
  `^(?:['’]s?)?(?:\\s(?:${run.filler}|[\\p{Ll}-]{3,14})){0,2}\\s(?:${run.carrier}|${run.members}|${run.munition}|${run.noun})`,
  'u',
)

/** The parties of a match: those of `p`, and those of `with` who act together with them. */
export function namedIn(parts: Match['parts'], passage: Passage): Named[] {
  const at = parts.p ?? parts.own
  const first = at ? whoIn(passage, at) : []
  const second = parts.with ? whoIn(passage, parts.with) : []
  return [...first, ...second.filter((n) => !first.some((f) => f.party === n.party))]
}

export function withCompanion(who: Who | undefined, match: Match, passage: Passage): Who | undefined {
  const at = match.parts.with
  if (!who || !at) return who
  // "besieged by", "manned by" carry the same mark as "backed by".
  const lead = passage.text.slice(match.parts.p?.end, at.start)
  if (/\sby\s/.test(lead) && !/\b(?:accompanied|assisted|backed|supported)\sby\s/.test(lead)) return undefined
  const named = namedIn(match.parts, passage)
  return {
    parties: named.map((n) => n.party),
    names: named.map((n) => n.name),
    link: who.link === 'either' ? 'either' : named.length > 1 ? 'joint' : 'one',
  }
}

/** "Al Islam Division, an armed opposition faction": the name is the one that the party's word explains. */
export function appositionName(named: Named, passage: Passage): Named {
  const before = passage.text.slice(Math.max(0, named.span.start - 70), named.span.start)
  const found = /(?<name>(?:\p{Lu}[\p{L}’'-]*\s|al[- ]){0,5}\p{Lu}[\p{L}’'-]*),\s(?:an?|one of the)\s$/u.exec(before)
  const name = found?.groups?.name?.replace(/^(?:The|On|By|Of)\s/u, '')
  if (!found || !name) return named
  const start = named.span.start - before.length + found.index + found[0].indexOf(name)
  return { ...named, name, span: { start, end: start + name.length } }
}
