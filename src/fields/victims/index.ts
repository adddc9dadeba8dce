import type { Kind } from '../../lexicon/people.js'
import { findNumbers } from '../../match/numbers.js'
import type { Passage } from '../../match/passage.js'
import { tells } from '../../match/passage.js'
import { findAll } from '../../match/rule.js'
import type { Evidence, Lost, Used } from '../../model/reading.js'
import type { Flag, SpanRef, Victims } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import type { Field } from '../field.js'
import { allWere } from './all-were.js'
import { asideRules } from './asides.js'
import { backgroundRules, besides, reach, weakly } from './background.js'
import { eventsIn, harmRules } from './events.js'
import { familyOf, familyRules } from './family.js'
import { countOf } from './fit.js'
import { measuresOf } from './measured.js'
import { measureRules } from './measures.js'
import type { Group } from './model.js'
import { nobody } from './nobody.js'
import { ofThePolice } from './officers.js'
import { type Clause, scan } from './scan/index.js'
import { settle } from './settle/index.js'
import { tally } from './tally.js'
import { ofTheTeam } from './team.js'
import { tokensOf } from './tokens.js'
import { type Toll, tollsOf } from './tolls/index.js'

const noneKilled: Victims['killed'] = {
  total: null,
  qualifier: null,
  civilians: null,
  children: null,
  girls: null,
  boys: null,
  women: null,
  men: null,
  medical: null,
  media: null,
  rescue: null,
  fighters: null,
  military: null,
}

export const victims: Field<Victims> = {
  name: 'victims',
  rules: [
    ...harmRules,
    ...measureRules,
    ...familyRules,
    ...asideRules,
    ...backgroundRules,
    nobody,
    allWere,
  ] as Field<Victims>['rules'],
  read: (passage) => {
    const { killed, injured, used, lost } = readTolls(passage)
    const none = killed ? undefined : findAll(nobody, passage).find((f) => tells(passage, f.span))
    const evidence: Record<string, Evidence> = {}
    const value: Victims = { killed: { ...noneKilled }, injured: { total: null, qualifier: null }, family: null }
    const flags: Flag[] = []
    if (killed) {
      if (killed.count !== null) {
        value.killed.total = killed.count
        value.killed.qualifier = killed.bound ?? 'exact'
        evidence['victims.killed.total'] = { spans: killed.spans, rule: killed.rule }
        evidence['victims.killed.qualifier'] = { spans: killed.spans, rule: killed.rule }
      }
      const parts = tally(killed.groups, killed.again, killed.before)
      for (const [kind, told] of parts) {
        value.killed[kind] = told.count
        evidence[`victims.killed.${kind}`] = { spans: told.spans, rule: killed.rule }
      }
      const sum = ['children', 'women', 'men'].reduce((n, kind) => n + (value.killed[kind as Kind] ?? 0), 0)
      const staff = (value.killed.fighters ?? 0) + (value.killed.military ?? 0) + (value.killed.civilians ?? 0)
      if (killed.count !== null && (sum > killed.count || staff > killed.count))
        flags.push({
          code: 'parts-exceed-total',
          field: 'victims.killed',
          message: `The stated parts add up to ${Math.max(sum, staff)}, the stated total is ${killed.count}.`,
        })
      const family = familyOf(passage, killed)
      if (family) {
        value.family = family.value
        evidence['victims.family'] = { spans: [family.span], rule: family.rule }
      }
    }
    if (none && injured?.count) {
      value.killed.total = 0
      value.killed.qualifier = 'exact'
      evidence['victims.killed.total'] = { spans: [none.span], rule: none.rule }
      evidence['victims.killed.qualifier'] = { spans: [none.span], rule: none.rule }
    }
    if (injured?.count) {
      value.injured = { total: injured.count, qualifier: injured.bound ?? 'exact' }
      evidence['victims.injured.total'] = { spans: injured.spans, rule: injured.rule }
      evidence['victims.injured.qualifier'] = { spans: injured.spans, rule: injured.rule }
    }
    const steps = {
      ...(killed ? { 'victims.killed.total': killed.steps } : {}),
      ...(injured ? { 'victims.injured.total': injured.steps } : {}),
    }
    return { value, evidence, used, lost, flags, steps }
  },
}

interface Read {
  readonly killed: ReturnType<typeof settle>
  readonly injured: ReturnType<typeof settle>
  readonly used: Used[]
  readonly lost: Lost[]
  readonly clauses: readonly Clause[]
  readonly tolls: readonly Toll[]
}

/** Sentences, and pieces of what is far too long for one: the grammar looks around inside a stretch. */
function stretches(passage: Passage): Span[] {
  const longest = 3000
  return passage.sentences.flatMap(({ start, end }) => {
    const out: Span[] = []
    let from = start
    while (end - from > longest) {
      const space = passage.text.lastIndexOf(' ', from + longest)
      const to = space > from ? space : from + longest
      out.push({ start: from, end: to })
      from = to
    }
    out.push({ start: from, end })
    return out
  })
}

/** The whole way: numbers that count nobody, words of harm, people, tolls, and which of them hold. */
export function readTolls(passage: Passage): Read {
  const asides = asideRules.flatMap((rule) => findAll(rule, passage).map((f) => ({ ...f.span, why: f.value })))
  const used: Used[] = asides.map(({ start, end, why }) => ({ start, end, by: `victims: ${why}` }))
  const lost: Lost[] = []
  const background = backgroundRules.flatMap((rule) =>
    findAll(rule, passage).map((f) => ({
      ...f,
      span: reach(passage.text, f),
      across: /^(?:across|throughout|string|series|spate|wave|bloodiest|deadliest)/.test(
        passage.text.slice(f.span.start, f.span.end),
      ),
    })),
  )
  for (const f of background) used.push({ ...f.span, by: `victims: ${f.value}` })
  const clauses: Clause[] = []
  const tolls: Toll[] = []
  const before: Group[] = []
  stretches(passage).forEach((span, index) => {
    const tokens = tokensOf(passage.text, span, asides)
    const clause = scan(passage.text, span, tokens, eventsIn(passage, span))
    clauses.push(clause)
    const measures = measuresOf(passage, clause, index)
    tolls.push(
      ...tollsOf(clause, index, before.slice(-40), passage.text).filter(
        (t) => !measures.some((m) => m.group.at.start === t.group.at.start),
      ),
      ...measures,
    )
    before.push(
      ...clause.roots.filter((r) => !/^(?:by|from|against)$/.test(clause.tokens[r.firstToken - 1]?.low ?? '')),
    )
  })
  ofTheTeam(passage.text, clauses)
  ofThePolice(passage.text, clauses)
  const told: Toll[] = []
  const quoted: Toll[] = []
  const total = totalOfAll(
    passage,
    tolls.filter((t) => !background.some((f) => t.at < f.span.end && t.group.end > f.span.start)),
  )
  // "killing eight workers across Kunduz": what is told first is the incident's
  const [first] = tolls.filter((t) => t.harm === 'killed' && countOf(t.group) !== null)
  const behind = (toll: Toll, weak: boolean, next: boolean) =>
    background.find(
      (f) =>
        (weak || f.value !== weakly) &&
        (next || f.value !== besides) &&
        !(toll === first && f.across) &&
        toll.at < f.span.end &&
        toll.group.end > f.span.start,
    )
  // A week's dead count where no other death is told, or in one sentence with those of the day.
  const sure = tolls.filter(
    (t) =>
      t.harm === 'killed' &&
      countOf(t.group) !== null &&
      tells(passage, { start: t.at, end: t.at + 1 }) &&
      !behind(t, true, true),
  )
  const other = (toll: Toll): boolean => sure.length > 0 && !sure.some((t) => t.clause === toll.clause)
  for (const toll of tolls) {
    const here = { start: toll.at, end: toll.at + 1 }
    if (toll === total) {
      lost.push({
        path: 'victims.killed.total',
        value: countOf(toll.group),
        span: toll.word,
        rule: toll.rule,
        why: 'told of several incidents',
      })
      continue
    }
    const aside = behind(toll, other(toll), sure.length > 0)
    const within = passage.asides.find((a) => toll.at >= a.start && toll.at < a.end)
    // "fired at demonstrators who had come out in Manbaj, killing eight": what the firing did, not what the demonstrators had done
    const result =
      within?.why === 'origin of the victims' &&
      /,\s(?:and\s|thus\s|thereby\s)?(?:kill|wound|injur|leav|claim|martyr)ing\s?$/.test(
        passage.text.slice(Math.max(0, toll.word.start - 14), toll.word.end),
      )
    if (!aside && (result || tells(passage, here))) {
      told.push(toll)
      continue
    }
    // "one of the worst attacks in memory, and hospitals struggled with 149 wounded": the injured are its own
    const ranked =
      toll.harm === 'injured' &&
      within?.why === 'campaign total' &&
      !/\b(?:since|years?|months?|so far|past|last|has|have)\b/.test(passage.text.slice(within.start, within.end))
    if (!aside && within && (/account/.test(within.why) || ranked)) quoted.push(toll)
    lost.push({
      path: `victims.${toll.harm}.total`,
      value: countOf(toll.group),
      span: toll.word,
      rule: aside?.rule ?? toll.rule,
      why: aside?.value ?? 'told aside',
    })
  }
  // A witness's words count where nothing else does.
  for (const harm of ['killed', 'injured'] as const)
    if (!told.some((t) => t.harm === harm && countOf(t.group) !== null))
      told.push(...quoted.filter((t) => t.harm === harm))
  const earlier = background
    .filter((f) => f.value === 'an earlier count')
    .flatMap((f) => findNumbers(passage.text, f.span.start, f.span.end).map((n) => n.value))
  const lose = (toll: Toll, why: string): void => {
    lost.push({ path: `victims.${toll.harm}.total`, value: countOf(toll.group), span: toll.word, rule: toll.rule, why })
  }
  const killed = settle({
    passage,
    clauses,
    tolls: told.filter((t) => t.harm === 'killed'),
    loose: clauses.flatMap((c) => c.loose),
    named: clauses.flatMap((c) => c.named),
    earlier,
    hurt: new Set(tolls.filter((t) => t.harm === 'injured').map((t) => t.group)),
    lose,
  })
  const injured = settle({
    passage,
    clauses,
    tolls: told.filter((t) => t.harm === 'injured' && !told.some((k) => k.harm === 'killed' && k.group === t.group)),
    loose: [],
    named: [],
    earlier: [],
    lose,
  })
  for (const toll of tolls) for (const span of spansOf(toll.group)) used.push({ ...span, by: `victims.${toll.harm}` })
  return { killed, injured, used, lost, clauses, tolls }
}

/** "19 people were killed in Lebanon … 16 in Nabatieh … three in Qasarnaba": the number that leads is the sum of several incidents'. */
function totalOfAll(passage: Passage, tolls: readonly Toll[]): Toll | undefined {
  const told = tolls.filter(
    (t) => t.harm === 'killed' && countOf(t.group) !== null && t.force === 'plain' && !t.group.share && !t.group.parent,
  )
  const [lead, ...others] = told
  const most = (lead && countOf(lead.group)) ?? 0
  const rest = others.filter((t) => (countOf(t.group) ?? 0) < most)
  if (!lead || rest.length < 2 || !passage.scope.some((s) => lead.at >= s.start && lead.at < s.end)) return undefined
  const elsewhere = rest.some((t) => !passage.scope.some((s) => t.at >= s.start && t.at < s.end))
  const sum = rest.reduce((n, t) => n + (countOf(t.group) ?? 0), 0)
  return elsewhere && rest.every((t) => t.clause > lead.clause) && sum === countOf(lead.group) ? lead : undefined
}

function spansOf(group: Group): SpanRefLike[] {
  return [group.at, ...group.parts.flatMap(spansOf), ...group.members.flatMap(spansOf)]
}
type SpanRefLike = { start: number; end: number }

export type { SpanRef }
