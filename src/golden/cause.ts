import type { LooseReport } from './compare.js'
import type { Difference } from './difference.js'
import { pagesOf, ruleOf, wordsOf } from './difference.js'
import { at, incidentFields, type Loose, says } from './fields.js'
import { normalName } from './normal.js'

/**
 * Why a field differs between two outputs, from what they say of themselves: first what was read, then which rule read it,
 * then what the rule made of the words.
 */
export function causeOf(
  field: string,
  a: Loose,
  b: Loose,
  before: LooseReport & Loose,
  after: LooseReport & Loose,
): string {
  if (at(before, 'source.sha256') !== at(after, 'source.sha256')) {
    if (at(before, 'source.textSha256') === at(after, 'source.textSha256')) return sameText(field, a, b, before, after)
    return 'another source file'
  }
  if (normalName(String(a.text ?? '')) !== normalName(String(b.text ?? ''))) return 'the text layer changed'
  return sameText(field, a, b, before, after)
}

function sameText(field: string, a: Loose, b: Loose, before: Loose, after: Loose): string {
  const [was, is] = [ruleOf(a, field), ruleOf(b, field)]
  if (was !== is) return `the rule changed: ${was ?? 'none'} → ${is ?? 'none'}`
  const [from, to] = [wordsOf(a, field).join(' … '), wordsOf(b, field).join(' … ')]
  const versions = [at(before, 'generator.version'), at(after, 'generator.version')]
  const version = versions[0] === versions[1] ? '' : `, program ${versions[0]} → ${versions[1]}`
  if (from !== to) return `the same rule reads other words: “${from}” → “${to}”${version}`
  if (was === null) return `the rules changed${version}`
  return `the same rule and words: its word list or reading changed${version}`
}

/** Differences of two outputs with their causes, and sets whose order alone changed. */
export function withCauses(
  differences: readonly Difference[],
  before: LooseReport & Loose,
  after: LooseReport & Loose,
): Difference[] {
  const find = (side: LooseReport, id: string | undefined): Loose | undefined => side.incidents.find((i) => i.id === id)
  return differences.map((d) => {
    const [a, b] = [find(before, d.golden[0]), find(after, d.output[0])]
    if (d.kind !== 'field' || d.field === null || a === undefined || b === undefined) return d
    return { ...d, cause: causeOf(d.field, a, b, before, after) }
  })
}

/** Sets that hold the same in another order: no difference of meaning, but one a person may wonder about. */
export function reordered(report: string, a: Loose, b: Loose): Difference[] {
  return incidentFields.flatMap(({ path, kind }): Difference[] => {
    if (kind !== 'set' && kind !== 'things' && kind !== 'name-set') return []
    const [was, is] = [at(a, path), at(b, path)]
    if (!says(was) || JSON.stringify(was) === JSON.stringify(is)) return []
    const sort = (x: unknown): string =>
      JSON.stringify((Array.isArray(x) ? x : []).map((v) => JSON.stringify(v)).sort())
    if (sort(was) !== sort(is)) return []
    const ids = { golden: [String(a.id)], output: [String(b.id)] }
    return [
      {
        kind: 'field',
        report,
        ...ids,
        pages: pagesOf(b),
        field: path,
        was,
        is,
        words: [],
        rule: null,
        cause: 'only the order changed',
      },
    ]
  })
}
