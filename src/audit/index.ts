import { baseWords, type Words } from '../lexicon/words.js'
import type { Check, Flag, Incident } from '../model/record.js'
import type { Outline } from '../outline/index.js'
import { against } from './against.js'
import { consistency } from './consistency.js'
import { suspectsOf } from './suspects.js'

/** Every stated figure against what was extracted, and stated figures against each other. */
export function audit(outline: Outline, incidents: readonly Incident[], words: Words = baseWords): Check[] {
  const compared = against(outline, incidents, words)
  return [
    ...compared.map((c) => {
      if (c.check.ok !== false) return c.check
      const suspects = suspectsOf(c, compared, outline.stated)
      return suspects.length > 0 ? { ...c.check, suspects } : c.check
    }),
    ...consistency(outline.stated),
    ...(outline.twice ?? []).map(twice),
  ]
}

/** A figure that the report prints twice, and not alike. */
function twice({ path, values }: { path: string; values: readonly number[] }): Check {
  const [first = null, second = null] = values
  return {
    id: `stated.twice.${path}`,
    scope: 'report',
    measure: path.split('.').at(-1) ?? path,
    stated: first,
    extracted: second,
    ok: false,
    rule: 'a figure printed twice is the same',
  }
}

/** Each record held against the report's own definition ("at least five peaceful individuals"). */
export function belowDefinition(outline: Outline, incident: Incident): Flag[] {
  const least = outline.definition ?? null
  const { total, qualifier } = incident.victims.killed
  if (least === null || total === null || total >= least || qualifier === 'at-least') return []
  return [
    {
      code: 'below-definition',
      field: 'victims.killed.total',
      message: `${total} killed: the report calls for at least ${least}.`,
    },
  ]
}
