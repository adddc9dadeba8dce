import { statsOf, type Tally } from '../export/stats.js'
import { recordsIn } from './export.js'
import { paint, plural, print, printJson, table, width } from './out.js'

export interface StatsOptions {
  readonly out: string
  readonly json?: boolean
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of at most `room` columns, to an eighth of a column. */
export function bar(value: number, most: number, room: number): string {
  const eighths = most === 0 ? 0 : Math.round((value / most) * room * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}

function chart(title: string, tallies: readonly Tally[]): string[] {
  const most = Math.max(0, ...tallies.map((t) => t.killed))
  const rows = tallies.map((t) => [
    t.key,
    String(t.incidents),
    String(t.killed) + (t.unknown > 0 ? '+' : ''),
    paint.cyan(bar(t.killed, most, width - 62)),
  ])
  return ['', paint.bold(title), ...table([[paint.dim('') || '', 'incidents', 'killed', ''], ...rows], 'lrrl')]
}

/** `tawthiq stats`: a dataset, or one report, at a glance. */
export async function statsCommand(reports: readonly string[], options: StatsOptions): Promise<number> {
  const stats = statsOf(await recordsIn(options.out, reports))
  if (options.json) {
    printJson(stats)
    return 0
  }
  print(
    `${plural(stats.reports, 'report')}, ${plural(stats.incidents, 'incident')}: ${stats.killed} killed (${stats.children} children, ${stats.women} women), ${stats.injured} injured`,
  )
  if (stats.killedUnknown > 0)
    print(`${plural(stats.killedUnknown, 'incident')} without a stated number of killed (marked + below)`)
  for (const line of [
    ...chart('By perpetrator', stats.byPerpetrator),
    ...chart('By governorate', stats.byGovernorate),
    ...chart('By attack', stats.byAttack),
    ...chart('By month', stats.byMonth),
  ])
    print(line)
  print()
  print(
    `Checks: ${stats.checks.ok} hold, ${stats.checks.failed} fail, ${stats.checks.open} open. Doubts: ${stats.flags.map((f) => `${f.code} ${f.incidents}`).join(', ') || 'none'}.`,
  )
  return 0
}
