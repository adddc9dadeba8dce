import { actsOf } from '../match/acts.js'
import { preferText } from '../match/headline.js'
import { isShort, type Named } from '../match/named.js'
import { inScope, type Passage, sentenceAt, tells } from '../match/passage.js'
import { findAll, findInSentences } from '../match/rule.js'
import type { Evidence, Finding, Lost, Reading } from '../model/reading.js'
import type { Incident, Perpetrator, SpanRef } from '../model/record.js'
import type { Span } from '../model/span.js'
import type { Field } from './field.js'
import { runIn, they } from './perpetrator/acting.js'
import { isBelieved } from './perpetrator/belief.js'
import { clash, sides } from './perpetrator/clash.js'
import { fromHeading } from './perpetrator/heading.js'
import { arrester, custodian } from './perpetrator/holding.js'
import { onlyParty, onlyPartyIn } from './perpetrator/only-party.js'
import { calledBy, ownFirst } from './perpetrator/own.js'
import { agentRules } from './perpetrator/rules.js'
import { secondLook, toldFurther } from './perpetrator/second-look.js'
import { subject, subjectIn } from './perpetrator/subject.js'
import { inquiryOpen, nobodyNamed } from './perpetrator/unknown.js'
import { unknownGroup, unknownGroupIn } from './perpetrator/unknown-group.js'
import { byHearsay, countered, isCharged, onlyHeard, struckBack, toldBefore } from './perpetrator/voices.js'
import { pair, pairIn } from './perpetrator/which.js'
import { appositionName, namedIn, type Who } from './perpetrator/who.js'

export interface PerpetratorValue {
  readonly perpetrators: Perpetrator[]
  readonly attribution: Incident['attribution']
}

type Agent = Finding<Who>

/** Rules that tell the deed itself come before what people say of it, but for two sides that accuse each other; a prison's holder comes last. */
const said = [
  'perpetrator/responsible',
  'perpetrator/claimed',
  'perpetrator/blamed',
  'perpetrator/said-it',
  'perpetrator/traded-blame',
  'perpetrator/charge',
]
const last = [
  'perpetrator/they',
  'perpetrator/custodian',
  'perpetrator/arrester',
  'perpetrator/besieger',
  'perpetrator/fired-from',
  'perpetrator/own-arms',
  'perpetrator/clash',
]
const rank = (a: Agent): number =>
  a.rule === 'perpetrator/cross-blame'
    ? -1
    : said.includes(a.rule)
      ? 1
      : last.includes(a.rule)
        ? 2 + last.indexOf(a.rule)
        : 0

export const perpetrator: Field<PerpetratorValue> = {
  name: 'perpetrator',
  rules: [...agentRules, subject, pair, onlyParty, ...secondLook, unknownGroup, nobodyNamed, inquiryOpen],
  read: (passage) => {
    const lost: Lost[] = []
    const agents: Agent[] = []
    const heardOutside: Agent[] = []
    const heardBeside: Agent[] = []
    for (const rule of agentRules)
      for (const found of rule === they || rule === runIn ? findAll(rule, passage) : findInSentences(rule, passage))
        if ((rule === arrester || tells(passage, found.span)) && acts(found, passage)) agents.push(found)
        else {
          lost.push(losing(found, 'told aside'))
          if (!inScope(passage, found.span)) heardOutside.push(found)
          else if (besideLaw(found, passage)) heardBeside.push(found)
        }
    const heard = ownFirst(agents, passage).filter((a) => !slur(a, agents, passage))
    agents.splice(0, agents.length, ...deadliest(preferText(passage, heard), passage))
    agents.sort(
      (a, b) =>
        rank(a) - rank(b) || Number(earlier(a, passage)) - Number(earlier(b, passage)) || a.span.start - b.span.start,
    )
    const nobody = findAll(nobodyNamed, passage).filter((f) => tells(passage, f.span))
    const open = findAll(inquiryOpen, passage).filter((f) => tells(passage, f.span))
    if (agents.length === 0) {
      const two = pairIn(passage)
      if (two) agents.push(two)
    }
    if (agents.length === 0 && nobody.length === 0 && open.length === 0) {
      const before = heardBeside[0] ?? toldBefore(heardOutside, passage)
      if (before) agents.push(before)
    }
    if (agents.length === 0 && nobody.length === 0 && open.length === 0 && !passage.setting.heading.perpetrator) {
      const only = subjectIn(passage, (f) => acts(f, passage)) ?? onlyPartyIn(passage)
      const further = only ? [only] : toldFurther(passage, (f) => acts(f, passage))
      const group = further.length > 0 ? undefined : unknownGroupIn(passage)
      agents.push(...further, ...(group ? [group] : []))
    }
    const first = agents[0]
    if (!first || vetoed(first, nobody, open, passage)) {
      if (first) lost.push(...agents.map((a) => losing(a, 'the report says that nobody could be named')))
      return (
        nobodyNamedAt(nobody[0]) ??
        fromHeading(passage) ??
        silence(
          passage,
          lost,
          open.find((f) => /investigat/u.test(passage.text.slice(f.span.start, f.span.end))),
        )
      )
    }
    const chosen = [first, ...agents.filter((a) => a !== first && joins(a, first, passage, open.length > 0))]
    const named: (Named & { rule: string })[] = []
    for (const agent of chosen.sort((a, b) => nameStart(a) - nameStart(b)))
      for (const n of namesOf(agent, passage))
        if (!named.some((k) => (agent.rule === clash.id || agent.rule === pair.id ? k.name === n.name : same(k, n))))
          named.push({ ...calledBy(appositionName(n, passage), agents, passage), rule: agent.rule })
    lost.push(
      ...agents.filter((a) => !chosen.includes(a)).map((a) => losing(a, 'another attack, or said of it elsewhere')),
    )
    const either =
      named.length > 1 &&
      (chosen.some((a) => a.value.link === 'either' || offered(a, first, passage)) ||
        contradicts(first, chosen, passage))
    const attribution =
      either || open.length > 0
        ? 'disputed'
        : chosen.some(
              (a) => isBelieved(a, passage) || isCharged(a, passage) || byHearsay(a, passage) || onlyHeard(a, passage),
            )
          ? 'believed'
          : 'stated'
    const evidence: Record<string, Evidence> = {
      perpetrators: { spans: named.map((n) => n.span), rule: first.rule },
      attribution: { spans: [open[0]?.span ?? first.span], rule: open[0]?.rule ?? first.rule },
    }
    return {
      value: { perpetrators: named.map(({ party, name }) => ({ party, name })), attribution },
      evidence,
      used: named.map((n) => ({ ...n.span, by: 'perpetrators' })),
      lost,
      flags: [],
    }
  },
}

/** The parties that the agent's words name; a group that no list knows stands for itself. */
const namesOf = (agent: Agent, passage: Passage): Named[] =>
  agent.rule === unknownGroup.id
    ? [{ party: 'other', name: agent.value.names[0] ?? '', span: agent.span }]
    : agent.rule === clash.id || agent.rule === pair.id
      ? sides(agent.span, passage)
      : namedIn(agent.parts, passage)

/** Told of this act: not of another time, not denied, and no answer to it. */
const acts = (a: Agent, passage: Passage): boolean =>
  !longBefore(a, passage) &&
  !habit(a, passage) &&
  !neither(a, passage) &&
  !struckBack(a, passage) &&
  !reason(a, passage)

/** "had refused to leave because IS snipers were shooting": why people did what they did. */
const reason = (a: Agent, passage: Passage): boolean =>
  /\b(?:leave|left|return(?:ed)?|flee|fled|stay(?:ed)?|go|went|enter|reach|move|approach|rescue|come out|hid|hiding)\b[^.;,]{0,30}\b(?:because|as|since|for fear(?: that)?|fearing(?: that)?)\s(?:the\s)?$/u.test(
    passage.text.slice(Math.max(0, nameStart(a) - 90), nameStart(a)),
  )

/** Two groups outside the list are not one for being `other` both. */
const same = (a: Named, b: Named): boolean =>
  a.party === b.party &&
  (a.party !== 'other' ||
    a.name.toLowerCase() === b.name.toLowerCase() ||
    isShort(a.name, b.name) ||
    isShort(b.name, a.name))

const nameStart = (a: Agent): number => nameOf(a).start

/** "Hazaras, who have often been targeted by the Islamic State", "the Taliban have repeatedly bombed": what they are used to do, not this act. */
function habit(a: Agent, passage: Passage): boolean {
  const at = sentenceAt(passage, a.span.start)
  const sentence = passage.sentences[at]
  if (!sentence) return false
  const verb = a.parts.verb ?? nameOf(a)
  const lead = passage.text.slice(Math.max(sentence.start, verb.start - 70), verb.start)
  const past =
    /\b(?:has|have|had|is|are|was|were)\s(?:often|repeatedly|frequently|regularly|routinely|previously|long|in the past|commonly|habitually|usually|typically|sporadically|periodically)(?:\s(?:been|also))?\s[^.;,]{0,50}$/u
  return (
    past.test(lead) ||
    (a.parts.verb !== undefined &&
      /\b(?:has|have|had)\s(?:\p{Ll}{3,12}\s)?$/u.test(lead) &&
      /^[^.;]{0,90}\b(?:in the past|in recent (?:years|months|weeks)|over the (?:past|last) (?:years?|months?|decade|\p{L}+ (?:years|months)))\b/u.test(
        passage.text.slice(verb.end, verb.end + 120),
      ))
  )
}

const nameOf = (a: Agent): Span => a.parts.p ?? a.parts.own ?? a.parts.p2 ?? a.parts.p3 ?? a.span

/** "The Commission finds that the strikes were carried out by … and may amount to a war crime", "The shelling, by regime forces, … and thus the dead since Sunday are 346": law and totals are told aside, who did it is not. */
function besideLaw(a: Agent, passage: Passage): boolean {
  const aside = passage.asides.find((x) => a.span.start >= x.start && a.span.start < x.end)
  if (!aside) return false
  if (aside.why === 'legal description' || aside.why === 'witness’s account') return !earlier(a, passage)
  // Who arrested him holds the prison that he died in; what was hit before anybody died of it is what they died of.
  if (aside.why === 'earlier arrest') return a.rule === custodian.id || a.rule === arrester.id
  if (aside.why === 'earlier attack')
    return !/\b(?:earlier|before|previous(?:ly)?|ago|already|last (?:week|month|year))\b/u.test(
      passage.text.slice(aside.start, aside.end),
    )
  if (aside.why !== 'campaign total') return false
  const lead = passage.text.slice(aside.start, a.span.start)
  return /^(?:The|This|That)\s(?:\p{Ll}{3,14}\s){0,2}?(?:attack|strike|airstrike|raid|shelling|bombing|bombardment|massacre|killing|explosion|shell|missile|rocket)s?\b[^;]{0,60}$/u.test(
    lead,
  )
}

/** "Neither the Taliban nor Islamic State has said it did it": who is denied is not named. */
const neither = (a: Agent, passage: Passage): boolean =>
  /\b(?:neither|nor|no)\s(?:the\s|any\s|other\s)?$/iu.test(
    passage.text.slice(Math.max(0, nameStart(a) - 20), nameStart(a)),
  )

/** State media's word for whoever fights the state, in quotation marks. */
const slurred = (a: Agent, passage: Passage): boolean =>
  /^(?:armed\s)?(?:terrorist|gang)/iu.test(a.value.names[0] ?? '') &&
  /["“](?:an?\s|the\s)?$/u.test(passage.text.slice(Math.max(0, nameStart(a) - 5), nameStart(a)))

const entering =
  /^(?:raid|storm|overr[au]n|invad|infiltrat|descend|swoop|burst|br[eo]ak|broke|ransack|attack|ambush|launch|mount|stag)/u
const slaying = /^(?:kill|shot|shoot|gunn|execut|behead|massacr|slaughter|slain|murder|stabb|butcher|hang)/u
const foe =
  /^\s(?:dead\s)?(?:(?:all|both|the|two|three|four|five|six|several|\d{1,3})\s){0,3}(?:attackers?|assailants?|gunm[ea]n|militants|fighters|bombers?|terrorists|soldiers|insurgents|them|him)\b/u

/** "A large Israeli force raided the camp … the forces shot and killed nine": who killed is told by the killing, not by the entering. */
function deadliest(agents: Agent[], passage: Passage): Agent[] {
  const verbOf = (a: Agent): string => (a.parts.verb ? passage.text.slice(a.parts.verb.start, a.parts.verb.end) : '')
  const entered = agents.filter((a) => a.rule === 'perpetrator/active' && entering.test(verbOf(a)))
  const [first] = entered
  if (!first || agents.some((a) => a.span.start < first.span.start)) return agents
  const killed = agents.find(
    (a) =>
      (a.rule === 'perpetrator/active' || a.rule === 'perpetrator/men-of') &&
      a.span.start > first.span.end &&
      slaying.test(verbOf(a)) &&
      !foe.test(passage.text.slice(a.parts.verb?.end, (a.parts.verb?.end ?? 0) + 60)),
  )
  const related =
    killed &&
    (killed.value.parties.some((p) => first.value.parties.includes(p)) || /^overr|^enter|^invad/u.test(verbOf(first)))
  return related ? agents.filter((a) => !entered.includes(a)) : agents
}

const states = new Set(['syrian-regime', 'russia', 'turkey', 'israel', 'iran', 'international-coalition'])
const byState = (a: Agent): boolean => a.value.parties.some((p) => states.has(p))

/** State media's "terrorists" and an armed group named by another voice are one and the same: the group is named. */
const slur = (a: Agent, all: readonly Agent[], passage: Passage): boolean =>
  rank(a) === 0 &&
  slurred(a, passage) &&
  all.some((o) => o !== a && rank(o) === 0 && !byState(o) && o.value.parties.some((p) => p !== 'other'))

const losing = (a: Agent, why: string): Lost => ({
  path: 'perpetrators',
  value: a.value,
  span: a.span,
  rule: a.rule,
  why,
})

/** "had dropped", "had been shelled": told of the time before, unless nothing else is told. */
function earlier(a: Agent, passage: Passage): boolean {
  const verb = a.parts.verb
  return verb ? /\bhad\s(?:\p{L}+ly\s)?$/u.test(passage.text.slice(Math.max(0, verb.start - 20), verb.start)) : false
}

/** "ISIS had attacked the town a year earlier": no part of what is told now. */
function longBefore(a: Agent, passage: Passage): boolean {
  const verb = a.parts.verb
  return (
    verb !== undefined &&
    earlier(a, passage) &&
    /^[^.;]{0,60}\b(?:years?|months?)\s(?:earlier|before|previously|ago)\b/u.test(
      passage.text.slice(verb.end, verb.end + 90),
    )
  )
}

/** "Residents blamed the government; we found no proof and do not name a party." */
const unproved =
  /\bwithout (?:naming|identifying|specifying)\b|\bno (?:proof|evidence)\b|\b(?:do|can|could|did)(?: not|not|n['’]t) (?:therefore )?(?:name|attribute)\b/u

/** "We were not able to identify the group, though colleagues accuse …": the report’s own word stands against a charge. */
const ourselves =
  /\b(?:[Ww]e|SNHR|[Tt]he (?:Network|Commission))\b[^.;]{0,40}\b(?:able|identify|determine|establish|name)\b/u

/** The report says that nobody could be named: that stands, except against a claim, a belief or a choice of two. */
function vetoed(first: Agent, nobody: Finding<unknown>[], open: Finding<unknown>[], passage: Passage): boolean {
  if (
    nobody.some((f) => f.span.start > first.span.end && unproved.test(passage.text.slice(first.span.end, f.span.end)))
  )
    return true
  if (
    open.length === 0 &&
    rank(first) === 1 &&
    nobody.some((f) => ourselves.test(passage.text.slice(f.span.start - 20, f.span.end)))
  )
    return true
  if (nobody.length === 0 || open.length > 0 || rank(first) === 1) return false
  if (first.value.link === 'either' || isBelieved(first, passage)) return false
  // "unidentified persons" after a named agent are victims or bystanders, not the agent.
  return nobody.some(
    (f) =>
      !/^(?:unidentified|unknown|unnamed|masked)/iu.test(passage.text.slice(f.span.start, f.span.end)) ||
      f.span.start < first.span.start,
  )
}

/** A second agent belongs to the same attack where one sentence names both, or a sentence goes on from the first. */
function joins(a: Agent, first: Agent, passage: Passage, open: boolean): boolean {
  if (contested(a, first, passage)) return true
  if (rank(a) !== rank(first) && !open) return false
  if (rank(a) >= 2 && !(open && a.rule === 'perpetrator/fired-from')) return false
  if (open) return true
  if (rank(a) === 1) return a.rule === first.rule || a.rule === 'perpetrator/blamed'
  if (earlier(a, passage) && !earlier(first, passage)) return false
  const [x, y] = [sentenceAt(passage, a.span.start), sentenceAt(passage, first.span.start)]
  if (x === y) return true
  const opening = passage.text.slice(passage.sentences[x]?.start, (passage.sentences[x]?.start ?? 0) + 40)
  return (
    x === y + 1 &&
    /^(?:Then|Later|Afterwards?|Shortly|Minutes|An hour|Hours|At the same time|Meanwhile|Simultaneously|Soon)\b/u.test(
      opening,
    )
  )
}

/** "a Coalition airstrike or shelling by YPG forces": one of two. */
const offered = (a: Agent, first: Agent, passage: Passage): boolean =>
  a !== first && /^[^.;]{0,60}\sor\s[^.;]{0,60}$/u.test(passage.text.slice(first.span.end, a.span.start))

/** Two voices that blame two parties. */
const contradicts = (first: Agent, chosen: Agent[], passage: Passage): boolean =>
  (rank(first) === 1 && chosen.length > 1) || chosen.some((a) => contested(a, first, passage))

const byInquirers =
  /\b(?:SNHR|Human Rights Watch|HRW|Amnesty International|Commission of Inquiry|[Ww]e (?:note|interviewed|recorded|documented|spoke|found))\b/u
const stateSays = /\b[Ss]tate(?:-run)? (?:media|television|TV|radio|news)\b|\bSANA\b/u

/** "Activists blamed A, while a website said B had struck": one voice against another. */
function contested(a: Agent, first: Agent, passage: Passage): boolean {
  if (a === first) return false
  // Who looked into it has heard what state television says, and found otherwise.
  if (byInquirers.test(passage.text) && stateSays.test(passage.text.slice(Math.max(0, a.span.start - 130), a.span.end)))
    return false
  if (answered(a, first, passage) || deflected(a, first, passage) || countered(a, first, passage)) return true
  if (slurred(a, passage) ? byState(first) : slurred(first, passage) && byState(a)) return true
  if (a.rule !== 'perpetrator/blamed' || rank(first) !== 0 || first.span.start < a.span.end) return false
  return /^[^.;]{0,60}\b(?:while|whereas|but|although)\b[^.;]{0,60}\bsa(?:id|ys?)\b/u.test(
    passage.text.slice(a.span.end, first.span.start),
  )
}

/** "State media said A fired it, while B denied it and blamed C": the second voice answers the first. */
const answered = (a: Agent, first: Agent, passage: Passage): boolean =>
  a.rule === 'perpetrator/blamed' &&
  rank(first) === 0 &&
  first.span.end <= a.span.start &&
  /\b(?:said|says|according to|claimed)\b[^.;]{0,60}$/u.test(
    passage.text.slice(Math.max(0, first.span.start - 90), first.span.start),
  ) &&
  /^[^.]{0,120}(?:\b(?:while|whereas|but|although)\b|;\s|\.\s)[^.;]{0,90}\bden(?:y|ied|ies)\b[^.;]{0,90}$/u.test(
    passage.text.slice(first.span.end, a.span.start),
  )

/** "Turkey denied it and said the PKK was behind the attack", "state television blamed …": the state that is named points to another. */
const deflected = (a: Agent, first: Agent, passage: Passage): boolean =>
  rank(a) === 1 &&
  rank(first) === 0 &&
  byState(first) &&
  first.span.end <= a.span.start &&
  !a.value.parties.some((p) => first.value.parties.includes(p)) &&
  /(?:\bden(?:y|ied|ies)\b[^.;]{0,50}\b(?:and|but)\b|\b[Ss]tate (?:media|television|TV|radio|news)\b|\bSANA\b|\b[Aa]uthorities\b)[^.;]{0,50}$/u.test(
    passage.text.slice(Math.max(first.span.end, a.span.start - 130), a.span.start),
  )

type Value = Reading<PerpetratorValue>
const nobodyValue: PerpetratorValue = { perpetrators: [{ party: 'unidentified', name: null }], attribution: 'unknown' }

function nobodyNamedAt(found: Finding<unknown> | undefined): Value | undefined {
  if (!found) return undefined
  const evidence = { spans: [found.span], rule: found.rule }
  return {
    value: nobodyValue,
    evidence: { perpetrators: evidence, attribution: evidence },
    used: [{ ...found.span, by: 'perpetrators' }],
    lost: [],
    flags: [],
  }
}

/** Nothing is said at all: unidentified, inferred from silence, shown at the act. */
function silence(passage: Passage, lost: readonly Lost[], open?: Finding<unknown>): Value {
  const act: Span = actsOf(passage).find((a) => tells(passage, a.span))?.span ??
    passage.scope[0] ?? { start: 0, end: 0 }
  const span: SpanRef = { start: act.start, end: act.end, inferred: 'no party is named for this act' }
  const evidence = { spans: [span], rule: 'perpetrator/silence' }
  // "We are still trying to identify those responsible": nobody yet, and the last word is not spoken.
  const value: PerpetratorValue = open ? { ...nobodyValue, attribution: 'disputed' } : nobodyValue
  const attribution = open ? { spans: [open.span], rule: open.rule } : evidence
  return { value, evidence: { perpetrators: evidence, attribution }, used: [], lost, flags: [] }
}
