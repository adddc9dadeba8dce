import { type Passage, tells } from '../match/passage.js'
import { findAll, type Rule } from '../match/rule.js'
import type { Finding, Reading } from '../model/reading.js'
import { type Field, nothing } from './field.js'
import {
  ablaze,
  attackOn,
  burnt,
  exploded,
  type Hit,
  killedIn,
  landed,
  put,
  relative,
  ruinedBy,
  sent,
  shotAt,
  struck,
  wasHit,
} from './target/rules.js'

const rules: readonly Rule<Hit>[] = [
  sent,
  attackOn,
  struck,
  landed,
  exploded,
  shotAt,
  wasHit,
  burnt,
  ablaze,
  ruinedBy,
  killedIn,
  put,
  relative,
]

/** An attack told before: what a later sentence calls destroyed is then its result. */
const attacked = /\b(?:shelled|fired|dropped|bombed|struck|hit|targeted|attack(?:ed)?|launched|fire from)\b/

function standing(found: readonly Finding<Hit>[], text: string): Finding<Hit> | undefined {
  const acts = found.filter((f) => f.value.trust === 'act')
  if (acts.length > 0) return acts[0]
  return found.find((f) => f.rule !== ruinedBy.id || !attacked.test(text.slice(0, f.span.start)))
}

function read(passage: Passage): Reading<string | null> {
  const all = rules.flatMap((rule) => findAll(rule, passage)).sort((a, b) => a.span.start - b.span.start)
  const told = all.filter((f) => tells(passage, f.span))
  const best = standing(told, passage.text)
  const lost = all
    .filter((f) => f !== best)
    .map((f) => ({
      path: 'target',
      value: f.value.text,
      span: f.span,
      rule: f.rule,
      why: told.includes(f) ? 'not what the first attack hit' : 'outside the incident told',
    }))
  if (!best) return { ...nothing<string | null>(null), lost }
  return {
    value: best.value.text,
    evidence: { target: { spans: [best.span], rule: best.rule } },
    used: [{ ...best.span, by: best.rule }],
    lost,
    flags: [],
  }
}

export const target: Field<string | null> = { name: 'target', rules, read }
