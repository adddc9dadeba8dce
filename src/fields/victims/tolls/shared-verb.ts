import { countOf, lastBefore } from '../fit.js'
import type { Group, Token } from '../model.js'
import type { Clause, Placed } from '../scan/index.js'
import type { Toll } from './model.js'
import { lows } from './verb.js'

interface Shared {
  readonly group: Group
  readonly verb: Placed
}

/** "four died on the spot and a fifth in hospital", "killed two in Marea and three in Azaz", "the second five": one verb for both. */
export function sharedVerbs(clause: Clause, told: readonly Toll[], taken: ReadonlySet<Group>): Shared[] {
  const { tokens, events, roots } = clause
  const out: Shared[] = []
  const counted = (): Group[] => [
    ...told.filter((t) => t.harm === 'killed').map((t) => t.group),
    ...out.map((s) => s.group),
  ]
  for (const root of roots) {
    const verb = events.filter((e) => e.last < root.firstToken).at(-1)
    if (
      verb?.harm !== 'killed' ||
      taken.has(root) ||
      (root.share && !root.owned && root.share !== 'wounded') ||
      countOf(root) === null
    )
      continue
    const lead = lows(tokens, root.firstToken - 2, root.firstToken)
    // "a teacher lost her life, and so did four of her pupils"
    if (/(?:^| )(?:so|as) (?:too )?(?:did|were|was|had)$/.test(lows(tokens, root.firstToken - 3, root.firstToken)))
      out.push({ group: root, verb })
    else if ((trailing(root, verb, tokens) || alongWith(root, verb, tokens)) && counted().length > 0)
      out.push({ group: root, verb })
    else if (!(root.form === 'bare' || root.head === 'others')) continue
    else if (tokens.slice(verb.last, root.firstToken).some((t) => t.low === ':')) continue
    else if (
      (root.more && root.count === 1 && !ownVerb.test(tokens[root.lastToken + 1]?.low ?? '')) ||
      /(?:^| )(?:second|third|other|latter)$/.test(lead) ||
      (/(?:^| )(?:and|,|;|but)$/.test(lead) && parallel(root, verb, counted(), tokens))
    )
      out.push({ group: root, verb })
  }
  return out
}

/** "… and a third lost his hand": what befell him is told by another verb. */
const ownVerb =
  /^(?:lost|was|were|is|are|had|has|have|managed|went|ran|fled|hid|lies|lay|\p{L}{3,}ed|remains|suffers)$/u

/** "three soldiers were killed, and two militiamen." */
function trailing(root: Group, verb: Placed, tokens: readonly Token[]): boolean {
  return (
    root.form === 'counted' &&
    /^(?:[^.;]{0,80} )?, and$/.test(lows(tokens, verb.last + 1, root.firstToken)) &&
    /^\.?$/.test(tokens[lastBefore(root, tokens.length) + 1]?.low ?? '')
  )
}

/** "three soldiers were killed in the blast on Monday, along with a civilian": nobody goes, walks or drives with anybody in between. */
function alongWith(root: Group, verb: Placed, tokens: readonly Token[]): boolean {
  // "96 civilians killed, among them 25 children and 23 women, besides 7 soldiers"
  const armed = [root, ...root.members].some((g) => g.kinds.some((k) => k === 'military' || k === 'fighters'))
  const said = lows(tokens, verb.last + 1, root.firstToken)
  const between = !armed
    ? said
    : said.replace(
        /^, (?:among(?:st)? (?:them|whom)|including) [^;.:]{1,90}, (?=(?:besides|plus|in addition to|as well as|along with|alongside) ?$)/u,
        '',
      )
  return (
    /(?:^| )(?:(?:along|together) with|as well as|in addition to|alongside|besides|plus)$/.test(between) &&
    !/(?:^| )(?:\p{L}{2,}ing|was|were|is|are|had|has|have|when|while|as(?! well as$)|who|which|that|after|before|because|among|including|whom|them)(?: |$)/u.test(
      between,
    )
  )
}

const placing = /^(?:the|in|at|near|by|on|inside|outside|later|from|during|when|there|around)$/
/** "two in a series", "one in five": no place and no strike. */
const ratio = /^in (?:a (?:series|string|spate|row|wave|row|line)|\p{L}+ (?:people|civilians))|^by (?:one|now|then)/u

/** The count stands in the same frame as the one before: "two in Marea and three in Azaz", "five in the first raid, seven in the second". */
function parallel(root: Group, verb: Placed, told: readonly Group[], tokens: readonly Token[]): boolean {
  const behind = tokens[root.lastToken + 1]?.low ?? ''
  if (!placing.test(behind) || ratio.test(lows(tokens, root.lastToken + 1, root.lastToken + 5))) return false
  if (tokens[root.firstToken - 1]?.low === 'and') return true
  const before = told.findLast((g) => g.firstToken < root.firstToken)
  // "14 were killed - nine in the first, five in the second": the nine are counted already, and so are the five
  if (!before || before.parts.some((p) => p.firstToken > verb.last)) return false
  const frame = Math.max(before.lastToken, verb.last) + 1
  return frame < root.firstToken && tokens[frame]?.low === behind
}
