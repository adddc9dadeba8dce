import { preferText } from '../match/headline.js'
import { mentionsIn } from '../match/mentions.js'
import { type Passage, sentenceAt, tells } from '../match/passage.js'
import { findAll, findInSentences, type Rule } from '../match/rule.js'
import type { Evidence, Finding, Reading } from '../model/reading.js'
import type { Attack, Delivery, Weapon } from '../model/record.js'
import { overlaps } from '../model/span.js'
import type { Field } from './field.js'
import { attackOf } from './weapon/attack.js'
import { countBehind, countOf, countOfThem, strikesOf, timesHit } from './weapon/counts.js'
import { deliveryOf } from './weapon/delivery.js'
import { munitionsOf } from './weapon/munitions.js'
import { phraseRules } from './weapon/phrases.js'
import { carrierSign, munitionSign, nounSign, type Sign, verbSign } from './weapon/signs.js'

const signRules: readonly Rule<Sign>[] = [munitionSign, carrierSign, nounSign, verbSign, ...phraseRules]

export const weapon: Field<Weapon> = {
  name: 'weapon',
  rules: [...signRules, countOf, countOfThem, strikesOf, timesHit, countBehind],
  read: (passage) => {
    const all = signRules.flatMap((rule) => findInSentences(rule, passage))
    const told = all.filter((s) => tells(passage, s.span)).sort((a, b) => a.span.start - b.span.start)
    const own = onGround(withoutPrelude(passage, withoutParts(preferText(passage, told))), passage)
    const signs = own.some((s) => s.value.attack) ? own : [...own, ...toldBefore(passage, all)]
    const attack = attackOf(passage, signs)
    const delivery = deliveryOf(passage, signs, attack?.value ?? null)
    const munitions = munitionsOf(passage, signs, attack, delivery?.value ?? null)
    const count = countIn(passage) ?? behind(passage, 'munition')
    const strikes = first(passage, [strikesOf, timesHit]) ?? behind(passage, 'noun')
    return reading(passage, all, { attack, delivery, munitions, count, strikes })
  },
}

/** "The toll of the attack rose to eight … The city had been hit by missiles on Saturday": where nothing else tells the attack, what was told before does. */
const toldBefore = (passage: Passage, all: readonly Finding<Sign>[]): Finding<Sign>[] =>
  all.filter((s) =>
    passage.asides.some(
      (a) =>
        a.why === 'earlier attack' &&
        s.span.start >= a.start &&
        s.span.start < a.end &&
        tells({ ...passage, asides: [] }, s.span),
    ),
  )

export interface Chosen<V> {
  readonly value: V
  readonly from: Finding<unknown>
}

/** A longer phrase takes the words in it: the "bomb" of "a bomb attached to their car" is no bomb from the air. */
function withoutParts(signs: readonly Finding<Sign>[]): Finding<Sign>[] {
  const taking = signs.filter((s) => s.rule === 'weapon/planted-bomb' || s.rule === 'weapon/rigged-vehicle')
  return signs.filter((s) => taking.includes(s) || !taking.some((t) => overlaps(t.span, s.span)))
}

/** "after three days of siege and shelling by tanks, militiamen entered the village and killed them with knives": what went before the deed. */
function withoutPrelude(passage: Passage, signs: Finding<Sign>[]): Finding<Sign>[] {
  const at = prelude.exec(passage.text)
  if (!at) return signs
  const end = at.index + at[0].length
  const before = (s: Finding<Sign>): boolean => s.span.start >= at.index && s.span.end <= end
  return signs.some((s) => !before(s) && s.span.start > end && byHand.has(s.value.attack ?? ''))
    ? signs.filter((s) => !before(s))
    : signs
}
const byHand = new Set(['execution', 'stabbing', 'shooting', 'arson', 'torture'])
const prelude =
  /\b(?:[Aa]fter|[Ff]ollowing|[Pp]receded by)\s(?:(?!(?:the|which)\s)[\p{L}\d-]+\s){1,6}?(?:of\s)?(?:[\p{L}]+\s(?:and\s)){0,2}(?:shelling|bombardment|bombing|siege|clashes|fighting)(?:\s(?:by|with|from|and)\s[^.;,]{1,40}?)?(?=,|\s(?:in\swhich|that\slasted|and\s|the\s|\p{Lu}))/u

const fromAbove =
  /\b(?:dropp\p{L}+|fell|falling|rain\p{L}+|planes?|jets?|aircraft|helicopters?|warplanes?|drones?|raids?|air|aerial|sky|strikes?|bombed|bombard\p{L}+|shell\p{L}*|rockets?|missiles?|artillery)\b/iu
const flies = new Set(['syrian-regime', 'russia', 'israel', 'international-coalition'])

/** "The bomb that went off on Monday killed two": a bomb of which nothing says that it came from above was planted. */
function onGround(signs: readonly Finding<Sign>[], passage: Passage): Finding<Sign>[] {
  const aBomb = (s: Finding<Sign>): boolean =>
    s.value.munition === 'bomb' &&
    s.value.weak === true &&
    /^bombs?$/iu.test(passage.text.slice(s.span.start, s.span.end))
  if (!signs.some(aBomb) || fromAbove.test(passage.text)) return [...signs]
  if (
    mentionsIn(passage.text, passage.words).some(
      (m) =>
        m.kind === 'party' &&
        m.parties.some((p) => flies.has(p)) &&
        /(?:by|from)\s(?:the\s)?$/u.test(passage.text.slice(Math.max(0, m.start - 9), m.start)),
    )
  )
    return [...signs]
  return signs.map((s) => (aBomb(s) ? { ...s, value: { attack: 'explosive-device', munition: 'ied' } as Sign } : s))
}

function first(passage: Passage, rules: readonly Rule<number>[]): Chosen<number> | undefined {
  const found = rules.flatMap((rule) => findAll(rule, passage)).filter((f) => tells(passage, f.span))
  const [best] = preferText(passage, found)
  return best && { value: best.value, from: best }
}

/** The munitions' number: where two different ones are counted, no single number is stated. */
function countIn(passage: Passage): Chosen<number> | undefined {
  const found = preferText(
    passage,
    findAll(countOf, passage).filter((f) => tells(passage, f.span)),
  )
  const [one] = found
  if (!one) return first(passage, [countOfThem])
  return new Set(found.map((f) => f.value)).size > 1 && sameSentence(passage, found)
    ? undefined
    : { value: one.value, from: one }
}

function behind(passage: Passage, of: 'munition' | 'noun'): Chosen<number> | undefined {
  const found = findAll(countBehind, passage).find((f) => f.value.of === of && tells(passage, f.span))
  return found && { value: found.value.count, from: found }
}

const sameSentence = (passage: Passage, found: readonly Finding<number>[]): boolean =>
  new Set(found.map((f) => sentenceAt(passage, f.span.start))).size === 1

interface Parts {
  readonly attack: Chosen<Attack> | undefined
  readonly delivery: Chosen<Delivery> | undefined
  readonly munitions: readonly Chosen<string>[]
  readonly count: Chosen<number> | undefined
  readonly strikes: Chosen<number> | undefined
}

function reading(passage: Passage, all: readonly Finding<Sign>[], parts: Parts): Reading<Weapon> {
  const evidence: Record<string, Evidence> = {}
  for (const key of ['attack', 'delivery', 'count', 'strikes'] as const) {
    const chosen = parts[key]
    if (chosen) evidence[`weapon.${key}`] = { spans: [chosen.from.span], rule: chosen.from.rule }
  }
  const [some] = parts.munitions
  if (some) evidence['weapon.munitions'] = { spans: parts.munitions.map((m) => m.from.span), rule: some.from.rule }
  const used = all.map((s) => ({ ...s.span, by: tells(passage, s.span) ? 'weapon' : 'told aside' }))
  return {
    value: {
      attack: parts.attack?.value ?? null,
      delivery: parts.delivery?.value ?? null,
      munitions: parts.munitions.map((m) => m.value),
      count: parts.count?.value ?? null,
      strikes: parts.strikes?.value ?? null,
    },
    evidence,
    used: [...used, ...[parts.count, parts.strikes].flatMap((c) => (c ? [{ ...c.from.span, by: 'weapon' }] : []))],
    lost: [],
    flags: [],
  }
}
