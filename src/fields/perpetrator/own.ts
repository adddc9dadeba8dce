import { mentionsIn } from '../../match/mentions.js'
import type { Named } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Who } from './who.js'

type Agent = Finding<Who>

const several =
  /\b(?:attacks|bombings|strikes|raids|airstrikes|explosions|blasts|killings|massacres|assaults|bombs|shellings|incidents|twice|two|three|four|five|six|separate|series|wave)\b/u

/**
 * "Opposition groups shelled the district twice. On 5 April … Army of Islam shells …; on 2 May …": where a paragraph tells several
 * incidents, who did this one is told with it; the lead before them all is asked where it tells nobody.
 */
export function ownFirst(agents: readonly Agent[], passage: Passage): readonly Agent[] {
  const [first] = passage.scope
  const lead = passage.sentences[0]
  if (!first || !lead || (passage.scope.length === 1 && first.start === 0 && first.end >= passage.text.length - 1))
    return agents
  const last = Math.max(...passage.scope.map((s) => s.start))
  const own = last > 0 ? agents.filter((a) => a.span.start >= last) : []
  if (own.length > 0) return known(own, agents) ? agents : own
  if (first.start > lead.start || !several.test(passage.text.slice(lead.start, lead.end))) return agents
  const behind = agents.filter((a) => a.span.start >= lead.end)
  return behind.length > 0 && !known(behind, agents) ? behind : agents
}

/** "Israeli attacks killed 19 … Israel said it had hit", "Burkina Faso’s army … Soldiers": the lead names better who is told again. */
const known = (own: readonly Agent[], agents: readonly Agent[]): boolean =>
  own.every((a) => said.has(a.rule) || a.value.names.every((n) => kindOnly.test(n))) &&
  agents.some(
    (a) =>
      !own.includes(a) &&
      own.some((o) => o.value.parties.some((p) => a.value.parties.includes(p))) &&
      a.value.names.every((n) => !kindOnly.test(n)),
  )

const said = new Set(['perpetrator/claimed', 'perpetrator/said-it', 'perpetrator/blamed', 'perpetrator/responsible'])

/** "Rebels", "armed groups", "the military": what they are, not what they are called. */
const kindOnly =
  /^(?:\p{Lu}?[\p{Ll}-]+\s)?(?:[Rr]ebels?|[Ii]nsurgents?|[Ss]eparatists?|[Gg]uerrillas?|[Mm]ilitants?|[Gg]unm[ea]n|[Jj]unta|[Pp]aramilitar(?:y|ies)|[Ee]xtremists|[Jj]ihadists|[Tt]errorists?|[Gg]angs?|[Mm]ilitias?|[Aa]rmed groups?|[Tt]errorist (?:groups?|organi[sz]ations?)|(?:[Rr]ebel|[Oo]pposition|[Ii]nsurgent|[Aa]rmed) (?:groups?|factions?|fighters|forces))$|^(?:[Tt]he )?(?:[\p{Ll}-]+\s)?(?:[Ss]oldiers|[Tt]roops|[Pp]olice(?:men)?|[Mm]ilitary|[Aa]rmy)$/u

const ofState = /(?:soldiers|troops|police(?:men)?|military|army|junta)$/iu

/** "Burundian army", "National Police": what any land has. */
const ofLand =
  /(?:\bpolice|\barmy|\bmilitary|\btroops|\bsoldiers|\bforces|^(?:National|Armed|Federal|Royal)\s(?:Army|Police|Forces|Guard))$/u

/** A name that stands for a group alone. */
const proper = (name: string): boolean => /^(?:\p{Lu}|al-)/u.test(name) && !kindOnly.test(name) && !ofLand.test(name)

/**
 * "Rebels hacked 26 people to death … The attackers were remnants of the AFRC", "Hutu rebels (FNL)": a party told first by what it is
 * is called by the name that the text gives it where it tells the deed again.
 */
export function calledBy(named: Named, agents: readonly Agent[], passage: Passage): Named {
  if (!kindOnly.test(named.name) || ofState.test(named.name)) return named
  const mentions = mentionsIn(passage.text, passage.words).filter((m) => m.kind === 'party')
  const behind = mentions.find(
    (m) =>
      m.start > named.span.end &&
      /^(?:\s(?:rebels|fighters|militants|group))?\s\(?(?:of\s(?:the\s)?)?$/u.test(
        passage.text.slice(named.span.end, m.start),
      ),
  )
  const again = mentions.find(
    (m) =>
      m.kind === 'party' &&
      m.parties.includes(named.party) &&
      m.start > named.span.end &&
      proper(passage.text.slice(m.start, m.end)) &&
      agents.some(
        (a) =>
          a.value.names.includes(passage.text.slice(m.start, m.end)) &&
          a.span.start <= m.start &&
          m.end <= a.span.end + 40,
      ),
  )
  const at =
    behind &&
    proper(passage.text.slice(behind.start, behind.end)) &&
    behind.kind === 'party' &&
    behind.parties.includes(named.party)
      ? behind
      : again
  return at
    ? { party: named.party, name: passage.text.slice(at.start, at.end), span: { start: at.start, end: at.end } }
    : named
}
