import { matchesOf } from '../../match/matches.js'
import { numberSource } from '../../match/numbers.js'
import { tellingOf } from '../../match/telling.js'
import type { Span } from '../../model/span.js'

/** "Mosul: 5 by roadside bomb", "Kirkuk: 3 policemen shot dead": a place, a colon and a toll. */
const item = new RegExp(
  `(?<=^|[.;:]\\s|\\n)(?<name>\\p{Lu}[\\p{L}’'-]+(?:[\\s-]\\p{L}[\\p{L}’'-]+){0,3}):\\s(?=(?:at\\sleast\\s|about\\s|some\\s|an?\\s)?(?:${numberSource}|civilian|child|woman|man|boy|girl|policeman|soldier)\\b)`,
  'gu',
)
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Update|Breaking|Corrected|Correction|Note|Total|Killed|Dead|Deaths|Injured|Wounded|Casualties|Toll|Victims|Children|Women|Summary|Civilians|Military|Photo|Source)/iu
/** "5 by roadside bomb": the verb stands with the toll of all. */
const byMeans = new RegExp(`^(?:at\\sleast\\s)?${numberSource}(?:\\s\\p{L}+){0,2}\\s(?:by|in|when|from)\\b`, 'u')
const verb = /\bkilled\b/u

export interface Listed {
  /** What stands before the list: the day, the toll of all. */
  readonly lead: Span
  readonly items: readonly Span[]
  /** The verb of the lead, for items that have none. */
  readonly verb: Span | null
}

/** A list of places with their tolls; null where there are not two of them. */
export function listedIn(text: string): Listed | null {
  if (!text.includes(': ')) return null
  const found = matchesOf(text, item).filter((m) => !noPlace.test(m.groups?.name ?? ''))
  if (found.length < 2) return null
  const items = found.map((m, i) => ({ start: m.index, end: found[i + 1]?.index ?? text.length }))
  const lead = { start: 0, end: items[0]?.start ?? 0 }
  const head = verb.exec(text.slice(0, lead.end))
  const tolls = items.every(({ start, end }, i) => {
    const words = text.slice(start + (found[i]?.[0].length ?? 0), end)
    return tellingOf(words).deaths || (head !== null && byMeans.test(words))
  })
  if (!tolls) return null
  return { lead, items, verb: head && { start: head.index, end: head.index + head[0].length } }
}
