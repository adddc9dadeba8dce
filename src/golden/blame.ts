import { assemble } from '../assemble/index.js'
import { fields } from '../fields/index.js'
import { type Words, withoutRules } from '../lexicon/words.js'
import { findAll, type Rule } from '../match/rule.js'
import { align } from './align.js'
import type { Case } from './cases.js'
import { ruleOf } from './difference.js'
import { at, incidentFields, type Loose, same, says } from './fields.js'
import { isSame } from './measure.js'

/** A value that is another one when a rule is switched off. */
export interface Change {
  readonly incident: string
  readonly field: string
  readonly golden: unknown
  readonly with: unknown
  readonly without: unknown
  /** What switching off does: a right value is lost, a wrong one put right, or wrong stays wrong. */
  readonly effect: 'lost' | 'mended' | 'other'
}

export interface RuleReport {
  readonly id: string
  readonly why: string
  readonly field: string
  /** Places where the rule reads something in the texts of the incidents. */
  readonly finds: number
  /** Values of the records that name the rule as their reader, and how many of them gold confirms. */
  readonly values: number
  readonly right: number
  readonly precision: number | null
  /** Null where the rule finds nothing: switching it off changes nothing. */
  readonly changes: readonly Change[] | null
  readonly verdict: 'dead' | 'harmful' | 'idle' | 'useful'
}

interface Outcome {
  readonly incident: string
  readonly field: string
  readonly golden: unknown
  readonly value: unknown
  readonly right: boolean
  readonly rule: string | null
}

/** Every rule of the house with its field. */
export const everyRule: readonly { field: string; rule: Rule<unknown> }[] = Object.entries(fields).flatMap(
  ([field, f]) => (f.rules as readonly Rule<unknown>[]).map((rule) => ({ field, rule })),
)

/** What each rule is worth on these cases: harmful and dead rules first. */
export function blame(cases: readonly Case[], words: Words, only?: ReadonlySet<string>): RuleReport[] {
  const before = cases.map((c) => outcomesOf(c, c.incidents))
  const reports = everyRule
    .filter(({ rule }) => only === undefined || only.has(rule.id))
    .map(({ field, rule }): RuleReport => {
      const without = withoutRules(words, [rule.id])
      let finds = 0
      const changes: Change[] = []
      cases.forEach((c, n) => {
        // Only the passages that the rule reads something in can change without it.
        const found = c.passages.map((passage) => findAll(rule, passage).length)
        if (found.every((x) => x === 0)) return
        finds += found.reduce((a, b) => a + b, 0)
        const read = c.incidents.map((incident, i) =>
          found[i] === 0 ? incident : { ...incident, ...assemble({ ...c.passages[i]!, words: without }).incident },
        )
        changes.push(...changesOf(before[n]!, outcomesOf(c, read as readonly Loose[])))
      })
      const own = before.flat().filter((o) => o.rule === rule.id && says(o.value))
      const right = own.filter((o) => o.right).length
      const [lost, mended] = (['lost', 'mended'] as const).map((e) => changes.filter((c) => c.effect === e).length)
      const verdict = finds === 0 ? 'dead' : mended! > lost! ? 'harmful' : changes.length === 0 ? 'idle' : 'useful'
      const precision = own.length === 0 ? null : right / own.length
      return {
        id: rule.id,
        why: rule.why,
        field,
        finds,
        values: own.length,
        right,
        precision,
        changes: finds === 0 ? null : changes,
        verdict,
      }
    })
  const order = ['harmful', 'dead', 'idle', 'useful']
  return reports.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.id < b.id ? -1 : 1))
}

function outcomesOf({ name, goldens, single }: Case, outputs: readonly Loose[]): Outcome[] {
  const { pairs } = align(goldens, outputs, single)
  const outputFor = new Map(pairs.map((p) => [p.golden, outputs[p.output] as Loose]))
  return goldens.flatMap((golden, g) => {
    const output = outputFor.get(g) ?? null
    const incident = String(golden.id ?? (goldens.length > 1 ? `${name}/${g + 1}` : name))
    return incidentFields.flatMap((field): Outcome[] => {
      const wanted = at(golden, field.path)
      if (wanted === undefined || field.path === 'text' || field.path.startsWith('heading')) return []
      const value = output === null ? null : (at(output, field.path) ?? null)
      const right = output !== null && isSame(field, golden, output)
      return [{ incident, field: field.path, golden: wanted, value, right, rule: output && ruleOf(output, field.path) }]
    })
  })
}

function changesOf(before: readonly Outcome[], after: readonly Outcome[]): Change[] {
  return before.flatMap((b, i): Change[] => {
    const a = after[i]!
    const field = incidentFields.find((f) => f.path === b.field)!
    if (same(field, b.value, a.value)) return []
    const effect = b.right ? 'lost' : a.right ? 'mended' : 'other'
    return [{ incident: b.incident, field: b.field, golden: b.golden, with: b.value, without: a.value, effect }]
  })
}
