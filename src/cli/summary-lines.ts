import { differenceLines } from './difference-lines.js'
import { paint, plural, table, width, wrap } from './out.js'
import type { Doubt, Figure, ReportSummary, Row, Summary } from './summary.js'

/** A few reports are told in full; of many, one line each and the first doubts. */
const inFull = 3
const mostDoubts = 20

/** The end of an ingest as a person reads it, in at most 100 columns. */
export function summaryLines(summary: Summary, quiet: boolean): string[] {
  const done = summary.reports.filter((r) => r.status === 'done')
  const lines: string[] = []
  if (!quiet) {
    if (done.length > 0 && done.length <= inFull) for (const report of done) lines.push(...reportLines(report))
    else if (done.length > inFull) lines.push(...overview(done, summary.total))
  }
  const doubts = done.flatMap((r) => doubtLines(r))
  if (quiet || done.length > inFull)
    lines.push(
      ...doubts.slice(0, mostDoubts),
      ...(doubts.length > mostDoubts ? [`  … and ${doubts.length - mostDoubts} more`] : []),
    )
  lines.push(...duplicateLines(summary))
  const failed = summary.reports.length - done.length
  if (!quiet) {
    if (lines.at(-1) !== '') lines.push('')
    lines.push(
      `${plural(done.length, 'report')} read${failed > 0 ? paint.red(`, ${failed} not read`) : ''}. Records: ${place(done)}. Every input: ${summary.manifest}.`,
    )
  }
  return lines
}

const place = (done: readonly ReportSummary[]): string =>
  done.length === 1
    ? String(done[0]?.output)
    : done.length === 0
      ? 'none'
      : `${String(done[0]?.output).replace(/[^/\\]*$/, '')}<report>.json`

function reportLines(r: ReportSummary): string[] {
  return [
    ...wrap(
      `${paint.bold(r.id)}  ${[r.title, r.publisher, periodOf(r), r.pages === null ? 'plain text' : plural(r.pages, 'page')].filter(Boolean).join(' · ')}`,
      '  ',
    ),
    '',
    ...rowsTable(r),
    '',
    ...checksLines(r),
    ...doubtsBlock(r),
    ...goldenLines(r),
    '',
  ]
}

function periodOf({ period: { start, end } }: ReportSummary): string {
  if (start === null || end === null) return 'period not told'
  return `${start} to ${end}`
}

function rowsTable(r: ReportSummary): string[] {
  const rows = [
    ['', 'incidents', 'killed', 'children', 'women', 'injured'].map((c) => paint.dim(c)),
    cells({ ...r.total, name: 'all' }),
  ]
  const groups = [
    ['by perpetrator', r.perpetrators],
    ['by governorate', r.governorates],
  ] as const
  for (const [title, members] of groups) {
    if (members.length === 0) continue
    rows.push(
      ['', '', '', '', '', ''],
      [paint.dim(title), '', '', '', '', ''],
      ...members.map((m) => cells({ ...m, name: `  ${m.name}` })),
    )
  }
  return table(rows, 'lrrrrr')
}

const cells = (row: Row): string[] => [
  row.name,
  ...[row.incidents, row.killed, row.children, row.women, row.injured].map(figure),
]

/** `48 ✓`: as the report says itself; `47 ≠ 48`: found, and what the report says; `48`: the report says nothing. */
function figure({ found, stated, ok }: Figure): string {
  if (ok === false) return paint.red(`${found} ≠ ${stated}`)
  return ok === true ? `${found} ${paint.green('✓')}` : `${found}  `
}

function checksLines({ checks, unknownKilled }: ReportSummary): string[] {
  const lines: string[] = []
  const all = checks.held + checks.failed.length + checks.open
  if (all === 0) lines.push('  The report states no figures of its own to check against.')
  else if (checks.failed.length === 0)
    lines.push(
      `  ${paint.green('✓')} ${checks.open === 0 ? `all ${all} figures` : `${checks.held} of ${all} figures`} of the report’s own summary hold.`,
    )
  else {
    lines.push(
      `  ${paint.red(plural(checks.failed.length, 'figure'))} of ${all} in the report’s own summary ${checks.failed.length === 1 ? 'does' : 'do'} not hold:`,
    )
    for (const c of checks.failed) {
      lines.push(...wrap(`    ${c.id}: the report says ${c.stated}, found ${c.extracted ?? 'nothing'}`, '      '))
      for (const s of (c.suspects ?? []).slice(0, 3))
        lines.push(
          ...wrap(
            `      ${s.incident ?? 'the summary'} ${s.field}: has ${s.has ?? '—'}, implied ${s.implied ?? '—'}; ${s.why}`,
            '        ',
          ),
        )
    }
  }
  if (unknownKilled > 0) lines.push(`  ${plural(unknownKilled, 'incident')} without a number of people killed.`)
  return lines
}

function doubtsBlock(r: ReportSummary): string[] {
  if (r.doubts.length === 0) return ['  No doubts.']
  return [
    `  ${paint.yellow(plural(r.doubts.length, 'doubt'))}, for a person to look at:`,
    ...r.doubts.flatMap((d) => doubtLine(r, d)),
  ]
}

function doubtLine(r: ReportSummary, d: Doubt): string[] {
  const where = [d.incident ?? r.id, d.page === null ? null : `p. ${d.page}`].filter(Boolean).join('  ')
  return wrap(`    ${where}  ${d.code}: ${d.message}`, '      ')
}

const doubtLines = (r: ReportSummary): string[] => [
  ...r.checks.failed.map((c) => `  ${r.id}  ${c.id}: the report says ${c.stated}, found ${c.extracted ?? 'nothing'}`),
  ...r.doubts.flatMap((d) => doubtLine(r, d)),
]

function goldenLines({ id, golden }: ReportSummary): string[] {
  if (golden === null) return []
  const { differences: list, perfect, incidents } = golden
  if (list.length === 0)
    return [`  ${paint.green('✓')} equal to golden in every field of ${plural(incidents, 'incident')}.`]
  return [
    `  ${paint.red(plural(list.length, 'difference'))} from golden (${perfect} of ${plural(incidents, 'incident')} perfect):`,
    ...list.slice(0, 10).flatMap((d) => differenceLines(d, '    ', undefined, width)),
    ...(list.length > 10 ? [`    … and ${list.length - 10} more: tawthiq check ${id}`] : []),
  ]
}

/** One line a report. */
function overview(done: readonly ReportSummary[], total: Row): string[] {
  const head = ['report', 'incidents', 'killed', 'children', 'women', 'injured', 'own figures', 'doubts', 'golden'].map(
    (c) => paint.dim(c),
  )
  const rows = done.map((r) => [
    r.id,
    ...cells(r.total).slice(1),
    `${r.checks.held}/${r.checks.held + r.checks.failed.length + r.checks.open}`,
    String(r.doubts.length),
    r.golden === null
      ? ''
      : r.golden.differences.length === 0
        ? paint.green('✓')
        : paint.red(String(r.golden.differences.length)),
  ])
  return [...table([head, ...rows, [paint.bold('all'), ...cells(total).slice(1), '', '', '']], 'lrrrrrrrr'), '']
}

/** Events that two reports tell: adding the reports up would count them twice. */
function duplicateLines({ duplicates }: Summary): string[] {
  if (duplicates.length === 0) return []
  return [
    `  ${paint.yellow(plural(duplicates.length, 'incident'))} told by two reports (duplicate-across-reports): added up, they count twice.`,
    ...duplicates.slice(0, 5).flatMap((d) => wrap(`    ${d.incidents.join(' and ')}  ${d.same}`, '      ')),
    ...(duplicates.length > 5 ? [`    … and ${duplicates.length - 5} more: ingest --json`] : []),
  ]
}
