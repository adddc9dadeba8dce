import { type Alignment, align } from './align.js'
import { type Difference, pagesOf, ruleOf, wordsOf } from './difference.js'
import { at, incidentFields, type Loose, says } from './fields.js'
import { type Compared, isSame, type Measured, measure } from './measure.js'
import { normalName } from './normal.js'

/** A report of either side: an output, a golden or a gold file. */
export interface LooseReport {
  readonly report: Loose
  readonly stated?: Loose | undefined
  readonly incidents: readonly Loose[]
  readonly checks?: readonly Loose[] | undefined
  readonly expectedCheckFailures?: readonly string[] | undefined
}

export interface Comparison {
  readonly report: string
  readonly alignment: Alignment
  readonly differences: readonly Difference[]
  readonly measured: Measured
}

/** A report's records against golden: only what golden has is compared. */
export function compare(golden: LooseReport, output: LooseReport): Comparison {
  const report = String(output.report.id ?? golden.report.id)
  const alignment = align(golden.incidents, output.incidents)
  const maker = new Differences(report, golden.incidents, output.incidents)
  const differences = [
    ...reportDifferences(report, golden, output),
    ...whole(maker, alignment),
    ...fieldDifferences(maker, alignment),
    ...checkDifferences(report, golden, output),
  ]
  return {
    report,
    alignment,
    differences,
    measured: measure(comparedOf(golden.incidents, output.incidents, alignment)),
  }
}

export function comparedOf(goldens: readonly Loose[], outputs: readonly Loose[], alignment: Alignment): Compared[] {
  const paired = new Set(alignment.pairs.map((p) => p.golden))
  const met = new Set(alignment.pairs.map((p) => p.output))
  return [
    ...alignment.pairs.map((p) => ({ golden: goldens[p.golden]!, output: outputs[p.output]! })),
    ...goldens.flatMap((golden, i) => (paired.has(i) ? [] : [{ golden, output: null }])),
    ...outputs.flatMap((output, i) => (met.has(i) ? [] : [{ golden: null, output }])),
  ]
}

/** Makes differences of one report, with ids, pages and words filled in. */
class Differences {
  constructor(
    private readonly report: string,
    private readonly goldens: readonly Loose[],
    private readonly outputs: readonly Loose[],
  ) {}

  goldenAt = (i: number): Loose => this.goldens[i]!
  outputAt = (i: number): Loose => this.outputs[i]!

  make(
    kind: Difference['kind'],
    goldens: readonly number[],
    outputs: readonly number[],
    more: Partial<Difference> = {},
  ): Difference {
    return {
      kind,
      report: this.report,
      golden: goldens.map((i) => idOf(this.goldens, i, this.report)),
      output: outputs.map((i) => idOf(this.outputs, i, this.report)),
      pages: [...new Set(outputs.flatMap((i) => pagesOf(this.outputs[i]!)))],
      field: null,
      was: null,
      is: null,
      words: [],
      rule: null,
      ...more,
    }
  }
}

const idOf = (all: readonly Loose[], i: number, report: string): string =>
  String(all[i]?.id ?? `${report}/${String(i + 1).padStart(2, '0')}`)

/** An incident's number, from its id or as a person types it: "snhr-2017-01/05", "05" and "5" are one. */
export const numberOf = (id: string): string => id.replace(/^.*\//, '').padStart(2, '0')

const opening = (incident: Loose): string => String(incident.text ?? '').slice(0, 110)

function whole(maker: Differences, a: Alignment): Difference[] {
  return [
    ...a.lost.map((g) => maker.make('lost', [g], [], { was: opening(maker.goldenAt(g)) })),
    ...a.extra.map((o) => maker.make('new', [], [o], { is: opening(maker.outputAt(o)) })),
    ...a.split.map((s) => maker.make('split', [s.golden], s.outputs)),
    ...a.joined.map((j) => maker.make('joined', j.goldens, [j.output])),
    ...a.swapped.map(([x, y]) => maker.make('swapped', [x.golden, y.golden], [x.output, y.output])),
    ...a.moved.map((p) => maker.make('moved', [p.golden], [p.output])),
  ]
}

function fieldDifferences(maker: Differences, a: Alignment): Difference[] {
  // A split or joined incident differs as a whole; its halves' fields would only say it again.
  const apart = new Set([...a.split.map((s) => s.golden), ...a.joined.flatMap((j) => j.goldens)])
  return a.pairs.flatMap(({ golden, output }) => {
    if (apart.has(golden)) return []
    const [g, o] = [maker.goldenAt(golden), maker.outputAt(output)]
    return incidentFields
      .filter((field) => !isSame(field, g, o))
      .map(({ path }) =>
        maker.make('field', [golden], [output], {
          field: path,
          was: at(g, path) ?? null,
          is: at(o, path) ?? null,
          words: path === 'text' ? [] : wordsOf(o, path),
          rule: ruleOf(o, path),
        }),
      )
  })
}

/** What a report says of itself: what golden has of `report` and `stated`, leaf by leaf. */
function reportDifferences(report: string, golden: LooseReport, output: LooseReport): Difference[] {
  const paths = new Set<string>()
  const { spans: _, ...stated } = golden.stated ?? {}
  for (const [name, value, other] of [
    ['report', golden.report, output.report],
    ...Object.entries(stated).map(([k, v]) => [`stated.${k}`, v, at(output.stated, k)] as const),
  ] as const) {
    for (const path of leaves(value, name)) paths.add(path)
    // A map by party or governorate must hold no more than golden's; other keys that golden leaves out are not compared.
    for (const path of leaves(other, name)) if (/\.by\w+\./.test(path) && mapIn(golden, path)) paths.add(path)
  }
  return [...paths]
    .filter((path) => path !== 'report.id')
    .flatMap((path): Difference[] => {
      const was = at(golden, path) ?? null
      const is = at(output, path) ?? null
      const equal =
        typeof was === 'string' && typeof is === 'string'
          ? normalName(was) === normalName(is)
          : JSON.stringify(was) === JSON.stringify(is) || (!says(was) && !says(is))
      if (equal) return []
      return [
        {
          kind: 'report',
          report,
          golden: [],
          output: [],
          pages: statedPages(output, path),
          field: path,
          was,
          is,
          words: statedWords(output, path),
          rule: null,
        },
      ]
    })
}

const mapIn = (golden: LooseReport, path: string): boolean => {
  const map = path.match(/^.*?\.by\w+/)?.[0]
  return map !== undefined && says(at(golden, map))
}

function leaves(value: unknown, path: string): string[] {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
  return value === undefined ? [] : [path]
}

const statedSpans = (output: LooseReport, path: string): Loose[] => {
  const spans = (output.stated?.spans ?? {}) as Record<string, unknown>
  const places = spans[path.replace(/^stated\./, '')]
  return Array.isArray(places) ? (places as Loose[]) : []
}
const statedPages = (output: LooseReport, path: string): number[] =>
  statedSpans(output, path).flatMap((s) => (typeof s.page === 'number' ? [s.page] : []))
const statedWords = (output: LooseReport, path: string): string[] =>
  statedSpans(output, path).map((s) => String(s.quote))

/** Checks that fail against expectation; only where golden holds stated figures to fail by. */
function checkDifferences(report: string, golden: LooseReport, output: LooseReport): Difference[] {
  if (output.checks === undefined || (golden.expectedCheckFailures === undefined && golden.stated === undefined))
    return []
  const expected = new Set(golden.expectedCheckFailures ?? [])
  const difference = (id: string, was: string, is: string): Difference => ({
    kind: 'check',
    report,
    golden: [],
    output: [],
    pages: [],
    field: id,
    was,
    is,
    words: [],
    rule: null,
  })
  const failed = new Map(output.checks.filter((c) => c.ok === false).map((c) => [String(c.id), c]))
  return [
    ...[...failed].flatMap(([id, c]) =>
      expected.has(id) ? [] : [difference(id, 'holds', `fails: stated ${c.stated}, found ${c.extracted}`)],
    ),
    ...[...expected].flatMap((id) => (failed.has(id) ? [] : [difference(id, 'fails', 'holds')])),
  ]
}
