import { stat } from 'node:fs/promises'
import { isServer, isStore } from '../fleet/address.js'
import { diffReports, type ReportDiff, type Totals } from '../golden/diff.js'
import { outputFiles, readOutput } from '../golden/files.js'
import { differenceLines } from './difference-lines.js'
import { Trouble } from './errors.js'
import { paint, plural, print, printJson, table } from './out.js'

/** `tawthiq diff A B`: either may be the address of a database. */
export async function diffPlaces(
  a: string,
  b: string | undefined,
  options: { json?: boolean; quiet?: boolean; database?: string },
): Promise<number> {
  const second = b ?? options.database
  if (second === undefined) throw new Trouble('diff takes two: files, folders or addresses of databases', 2)
  // The database's program is loaded only where one is named.
  if ([a, second].every((place) => !isDatabase(place))) return diffCommand(a, second, options)
  const { withPlaces } = await import('./stored.js')
  return withPlaces([a, second], ([x, y]) => diffCommand(x as string, y as string, options))
}

const isDatabase = (place: string): boolean => isServer(place) || isStore(place)

/** What changed between two record files or two folders of them. 0 where nothing did, 1 otherwise. */
export async function diffCommand(a: string, b: string, options: { json?: boolean; quiet?: boolean }): Promise<number> {
  const [before, after] = [await outputFiles(a), await outputFiles(b)]
  const single = (await isFile(a)) && (await isFile(b))
  // Two files are compared whatever their names; folders pair files by report id.
  const pairs: [string | undefined, string | undefined][] = single
    ? [[a, b]]
    : [...new Set([...before.keys(), ...after.keys()])].sort().map((id) => [before.get(id), after.get(id)])
  const diffs: ReportDiff[] = []
  for (const [x, y] of pairs)
    diffs.push(diffReports(x === undefined ? null : await readOutput(x), y === undefined ? null : await readOutput(y)))
  const changed = diffs.filter((d) => d.status !== 'same')
  if (options.json) printJson({ reports: diffs })
  else if (!options.quiet || changed.length > 0) for (const line of lines(diffs, changed)) print(line)
  return changed.length > 0 ? 1 : 0
}

const isFile = (path: string): Promise<boolean> => stat(path).then((s) => s.isFile())

function lines(diffs: readonly ReportDiff[], changed: readonly ReportDiff[]): string[] {
  const out = changed.flatMap((d) => [
    `${paint.bold(d.report)}  ${d.status === 'changed' ? plural(d.differences.length, 'difference') : d.status}${d.causes.length > 0 ? paint.dim(`  (${d.causes.join(', ')})`) : ''}`,
    ...d.differences.flatMap((x) => differenceLines(x, '  ', ['before', 'after'])),
    ...totals(d),
    '',
  ])
  const same = diffs.length - changed.length
  return [
    ...out,
    changed.length === 0
      ? `No difference in ${plural(diffs.length, 'report')}.`
      : `${plural(changed.length, 'report')} changed, ${same} the same.`,
  ]
}

function totals({ before, after, status }: ReportDiff): string[] {
  const keys: (keyof Totals)[] = ['incidents', 'killed', 'children', 'women', 'injured']
  const moved = keys.filter((k) => before?.[k] !== after?.[k])
  if (moved.length === 0) return []
  if (status !== 'changed') return table([keys, keys.map((k) => String((before ?? after)?.[k]))], 'rrrrr', '    ')
  return table(
    moved.map((k) => [k, String(before?.[k]), '→', String(after?.[k])]),
    'lrlr',
    '    ',
  )
}
