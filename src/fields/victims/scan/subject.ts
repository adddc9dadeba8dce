import type { Group, Token } from '../model.js'
import { lows, type Placed } from './clause.js'

/** "7 civilians including a woman and 4 children were injured": who was among them stands before their verb. */
const membersInside =
  /^,? ?(?:including|among them(?! (?:,|and) )|among whom(?! (?:,|and) )|mostly|most of them|all of them) [^;.:]{1,80}?(?= (?:were|was|are|have|had|died|perished|got|sustained|suffered) )/

/** A share that does something itself ("17 of them lost their lives") is no part but a toll. */
export function subject(tokens: readonly Token[], group: Group, events: readonly Placed[]): boolean {
  if (group.predicate) return false
  const inside =
    /^, (?:all|both|including|among them|most of them|an?|his|her|their|one|two|three|four|five) [^,;.:]{1,60} , (?=were|was|had|died|perished)/
  return events.some((e) => {
    if (e.first <= group.lastToken) return false
    // "including one paramedic killed by the second barrel": of those the verb before tells, and no verb of its own
    if (
      group.parent === null &&
      e.low === 'killed' &&
      e.first === group.lastToken + 1 &&
      group.form !== 'bare' &&
      /^(?:by|when|while)$/.test(tokens[e.last + 1]?.low ?? '') &&
      events.some((other) => other.harm === 'killed' && other.last < group.firstToken)
    )
      return false
    const said = lows(tokens.slice(group.lastToken + 1, e.last + 1))
    const between = (group.share ? said.replace(inside, '') : said).replace(membersInside, '').trim()
    // "a motorcyclist who happened to be passing was moderately wounded"
    if (e.harm === 'injured' && /^who [^,;.]{2,60} (?:was|were|had been)(?: \w+ly)? \S+$/.test(between)) return true
    return between
      .split(' ')
      .slice(0, e.first - e.last - 1)
      .every((word) =>
        /^(?:were|was|have|had|been|later|also|are|then|all|subsequently|since|now|already|both|reportedly|\w+ly)$/.test(
          word,
        ),
      )
  })
}

/** The group stands behind a word of harm as its object: "killed six civilians", "killed in addition to 15 fighters". */
export function isObject(tokens: readonly Token[], group: Group, events: readonly Placed[]): boolean {
  const verb = events.filter((e) => e.last < group.firstToken).at(-1)
  if (!verb || group.firstToken - verb.last > 8) return false
  const said = lows(tokens.slice(verb.last + 1, group.firstToken))
  return /^(?:(?:of|instantly|at least|about|another|,? ?(?:in addition to|together with|along with|as well as|besides)|(?:,? ?(?:by|with|on|in|at) [^,;.]{1,60}?)) ?)?$/.test(
    said,
  )
}
