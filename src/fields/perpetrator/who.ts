import { mentionsIn } from '../../match/mentions.js'
import { linkOf, type Named, whoIn } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Match } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import type { Span } from '../../model/span.js'

/** Parties that one phrase names: one, several acting together, or several of which one did it. */
export interface Who {
  readonly parties: readonly string[]
  readonly names: readonly string[]
  readonly link: 'one' | 'joint' | 'either'
}

/** A rule's value from its group `p`; an adjective ("Russian") names a party only before arms, men, munitions or an attack. */
export function readWho(match: Match, passage: Passage, bare = false): Who | undefined {
  const at = match.parts.p
  if (!at) return undefined
  const named = unspoken(whoIn(passage, at), passage)
  if (named.length === 0) return undefined
  const seen = view(passage)
  if (
    !bare &&
    seen[at.end - 1] === mark.adjective &&
    !beforeArms.test(seen.slice(at.end, at.end + 80)) &&
    !asNoun(passage, at)
  )
    return undefined
  return { parties: named.map((n) => n.party), names: named.map((n) => n.name), link: linkOf(passage, at) }
}

/** "the regime", "the government" before a verb or a comma: the adjective stands for the party itself. */
function asNoun(passage: Passage, at: Span): boolean {
  if (!/(?:regime|government|opposition|coalition|US|U\.S\.|army)$/iu.test(passage.text.slice(at.start, at.end)))
    return false
  if (!/\bthe\s$/iu.test(passage.text.slice(Math.max(0, at.start - 5), at.start))) return false
  return nounAfter.test(view(passage).slice(at.end, at.end + 40))
}

const nounAfter = new RegExp(
  `^(?:['’]s)?(?:[,.;:)]|$|\\s(?:${run.verb}|${run.ing}|${run.base}|has|have|had|was|were|is|are|then|also|later|again|in|on|at|and|or|from|which|that|to|for|with|of)(?![\\p{L}]))`,
  'u',
)

const beforeArms = new RegExp(
  `^(?:['’]s?)?(?:\\s(?:${run.filler}|[\\p{Ll}-]{3,14})){0,2}\\s(?:ones|vehicles?|jeeps?|convoys?|trucks?|soldiers|${run.carrier}|${run.members}|${run.munition}|${run.noun})`,
  'u',
)

/** "which is held by the SDF, Turkey’s governor said": who speaks after a comma is none of them. */
function unspoken(named: Named[], passage: Passage): Named[] {
  const last = named.at(-1)
  if (!last || named.length < 2) return named
  if (!/,\s(?:the\s)?$/u.test(passage.text.slice(Math.max(0, last.span.start - 6), last.span.start))) return named
  return /^(?:['’]s?)?\s(?:[\p{L}-]{2,14}\s){0,4}?(?:said|says|told|reported|stated|announced|added)\b/u.test(
    passage.text.slice(last.span.end, last.span.end + 70),
  )
    ? named.slice(0, -1)
    : named
}

/** The parties of a match: those of `p`, and those of `with` who act together with them. */
export function namedIn(parts: Match['parts'], passage: Passage): Named[] {
  const at = parts.p ?? parts.own ?? parts.p2 ?? parts.p3
  const first = at ? unspoken(whoIn(passage, at), passage) : []
  const second = parts.with ? whoIn(passage, parts.with) : []
  return [...first, ...second.filter((n) => !first.some((f) => f.party === n.party))]
}

export function withCompanion(who: Who | undefined, match: Match, passage: Passage): Who | undefined {
  const at = match.parts.with
  if (!who || !at) return who
  // "besieged by", "manned by" carry the same mark as "backed by".
  const lead = passage.text.slice(match.parts.p?.end, at.start)
  if (/\sby\s/.test(lead) && !/\b(?:accompanied|assisted|backed|supported|joined)\sby\s/.test(lead)) return undefined
  const named = namedIn(match.parts, passage)
  return {
    parties: named.map((n) => n.party),
    names: named.map((n) => n.name),
    link: who.link === 'either' ? 'either' : named.length > 1 ? 'joint' : 'one',
  }
}

/** "Al Islam Division, an armed opposition faction": the name is the one that the party's word explains. */
export function appositionName(named: Named, passage: Passage): Named {
  const whole = apposedTo(named.span, passage)
  if (whole && (named.party === 'other' || whole.party === named.party)) return whole
  if (!/^(?:factions?|groups?|brigades?)\s|(?:factions?|groups?|militias?|brigade|movement)$/iu.test(named.name))
    return named
  const before = passage.text.slice(Math.max(0, named.span.start - 70), named.span.start)
  const found = /(?<name>(?:\p{Lu}[\p{L}’'-]*\s|al[- ]){0,5}\p{Lu}[\p{L}’'-]*),\s(?:an?|one of the)\s$/u.exec(before)
  const name = found?.groups?.name?.replace(/^(?:The|On|By|Of)\s/u, '')
  if (!found || !name) return named
  const start = named.span.start - before.length + found.index + found[0].indexOf(name)
  return { ...named, name, span: { start, end: start + name.length } }
}

/** "the Allied Democratic Forces, a Ugandan rebel group": what a party's word explains, where that is a party itself. */
export function apposedTo(span: Span, passage: Passage): Named | undefined {
  const before = /,\s(?:an?|one of the)\s(?:[\p{L}-]{3,16}\s){0,3}$/u.exec(
    passage.text.slice(Math.max(0, span.start - 60), span.start),
  )
  if (!before) return undefined
  const at = span.start - before[0].length
  const m = mentionsIn(passage.text, passage.words).find((n) => n.kind === 'party' && n.end <= at && at - n.end < 14)
  if (m?.kind !== 'party' || m.adjective || !/^(?:\s\([^()]{2,12}\))?$/u.test(passage.text.slice(m.end, at)))
    return undefined
  const [party] = m.parties
  return party ? { party, name: passage.text.slice(m.start, m.end), span: { start: m.start, end: m.end } } : undefined
}

/** Words before a party that make it what is struck, held, or spoken of: "on ISIS positions", "including three SDF fighters". */
export const notAgent =
  /(?:\b(?:on|against|at|targeting|for|with|near|between|into|towards?|inside|outside|including|among|against|joined|joining|fighting|battling|combating|carrying|transporting|ferrying|of|from|by|in|to)|\b(?:killed|killing|wounding|injuring|hit|hitting|struck|striking))\s(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|some|other|both|many)\s){0,2}$/iu

export const passiveBefore =
  /\b(?:was|were|been|being|be|is|are)\s(?:\p{L}{3,12}ly\s|also\s|then\s|later\s|again\s|found\s){0,2}$/u

/** "two missiles hit a regime tank": what a verb of attack leads to is struck. */
export const struckBy = new RegExp(
  `(?:${run.verb}|${run.ing})\\s(?:(?:the|an?|at|least|more|than|about|around|some|over|nearly|up|to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|scores|many|other|of|men|members|residents|\\d{1,4})\\s){0,6}$`,
  'u',
)

/** What leads from men to their party. */
export const pledged =
  'of|from|with|in|belonging to|who belong(?:ed)? to|affiliated (?:to|with)|linked (?:to|with)|loyal to|allied (?:to|with)|aligned with|fighting (?:for|with)|working for|serving (?:in|with)|recruited by'
