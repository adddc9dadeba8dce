import type { Kind } from '../../lexicon/people.js'
import { everyGroup } from './groups.js'
import type { Clause } from './scan/index.js'

const services: readonly (readonly [Kind, RegExp])[] = [
  [
    'rescue',
    /(?<!\p{L})(?:[Cc]ivil [Dd]efen[cs]e|White Helmets?|rescue (?:teams?|crews?|workers)|rescuers)(?!\p{L})/gu,
  ],
  ['medical', /(?<!\p{L})(?:medical (?:teams?|crews?|staff)|ambulance (?:teams?|crews?|staff))(?!\p{L})/gu],
]
/** Other bodies with volunteers and members of their own. */
const others =
  /(?<!\p{L})(?:Red Crescent|Red Cross|aid (?:group|agency|workers?)|charity|organi[sz]ation|association|foundation|relief|council|party|faction|police|army|group|family|tribe)(?!\p{L})/gu

const near = (pattern: RegExp, text: string): number => {
  let at = -1
  for (const m of text.matchAll(pattern)) at = m.index
  return at
}

/**
 * "While a Civil Defense team was rescuing the wounded, a second shell killed one volunteer": a volunteer, or a member of
 * the team, is of the service named last before it.
 */
export function ofTheTeam(text: string, clauses: readonly Clause[]): void {
  for (const group of everyGroup(clauses)) {
    if (group.kinds.length > 0 || group.members.length > 0) continue
    const words = text.slice(group.start, group.end)
    const head = /^volunteers?$/.test(group.head)
    const member =
      /^members?$/.test(group.head) &&
      /\b(?:of (?:the|its) team|of (?:the|its) crew|of its members)\b/u.test(text.slice(group.start, group.end + 14))
    if ((!head && !member) || /\bof (?!the team|its team|the crew|its members|them)/u.test(words)) continue
    const before = text.slice(Math.max(0, group.start - 320), group.start)
    const behind = text.slice(group.end, group.end + 40)
    if (/^\s(?:of|with|from|in)\s(?!the\steam|its|the\screw)/u.test(behind)) continue
    const found = services
      .map(([kind, pattern]) => ({ kind, at: near(pattern, before) }))
      .sort((a, b) => b.at - a.at)[0]
    if (found && found.at >= 0 && found.at > near(others, before)) group.kinds = [found.kind]
  }
}
