import { type Passage, tells } from '../match/passage.js'
import { findAll } from '../match/rule.js'
import type { Finding, Reading } from '../model/reading.js'
import { type Field, nothing } from './field.js'
import type { Hit } from './target/hit.js'
import { burnt, ruinedBy, rules } from './target/rules.js'

/** An attack told before: what a later sentence calls destroyed is then its result. */
const attacked =
  /(?<![\p{L}-])(?:(?:fired|dropped|launched)\b(?!\sby\b)|shelled|bombed|struck|hit|targeted|attack(?:ed)?|fire from)\b/u

function standing(found: readonly Finding<Hit>[], text: string): Finding<Hit> | undefined {
  // The text tells more exactly than its headline.
  const below = text.indexOf('\n')
  const every = found.filter((f) => f.value.trust === 'act')
  const acts = every.some((f) => f.span.start > below) ? every.filter((f) => f.span.start > below) : every
  if (acts.length > 0) return acts[0]
  const weak = found.find(
    (f) =>
      f.value.trust === 'weak' &&
      ((f.rule !== ruinedBy.id && f.rule !== burnt.id) || !attacked.test(text.slice(0, f.span.start))),
  )
  return weak ?? found.find((f) => f.value.trust === 'guess')
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
