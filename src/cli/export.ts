import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import { exportTo, type Format, formats } from '../export/formats.js'
import { forPublishing } from '../export/publish.js'
import { NoRecords, readRecords } from '../export/records.js'
import { relocate } from '../export/relocate.js'
import { Trouble } from './errors.js'
import { loadGazetteer } from './gazetteers.js'
import { plural, print, printJson } from './out.js'

export interface ExportOptions {
  readonly out: string
  readonly golden: string
  readonly to: string
  readonly dir: string
  readonly places?: string
  readonly publish?: boolean
  readonly coarsenMonths: string
  readonly asOf?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `tawthiq export`: the records in the formats that researchers open. */
export async function exportCommand(reports: readonly string[], options: ExportOptions): Promise<number> {
  const wanted = options.to.split(',').map((f) => f.trim())
  const unknown = wanted.filter((f) => !formats.includes(f as Format))
  if (unknown.length > 0)
    throw new Trouble(`--to ${unknown.join(',')}: no such format. There are ${formats.join(', ')}.`, 2)
  const gazetteer = await loadGazetteer({ golden: options.golden, places: options.places?.split(',') ?? [] })
  const records = relocate(await recordsIn(options.out, reports), gazetteer)
  const shown = options.publish ? forPublishing(records, gazetteer, publishOptions(options)) : records
  await mkdir(options.dir, { recursive: true })
  const written: { file: string; rows: number | null }[] = []
  for (const format of wanted) {
    for (const file of await exportTo(format as Format, shown)) {
      await writeWhole(join(options.dir, file.name), file.bytes)
      written.push({ file: join(options.dir, file.name), rows: file.table?.rows.length ?? null })
    }
  }
  if (options.json) printJson({ reports: records.length, files: written })
  else if (!options.quiet)
    for (const { file, rows } of written) print(rows === null ? file : `${file}  ${plural(rows, 'row')}`)
  return 0
}

/** Records as `readRecords` gives them, its errors as ours. */
export async function recordsIn(folder: string, reports: readonly string[]) {
  return readRecords(folder, reports).catch((error) => {
    throw error instanceof NoRecords ? new Trouble(error.message) : error
  })
}

export function publishOptions(options: { coarsenMonths: string; asOf?: string }): {
  coarsenMonths: number
  asOf?: string
} {
  const months = Number(options.coarsenMonths)
  if (!Number.isInteger(months) || months < 0)
    throw new Trouble(`--coarsen-months ${options.coarsenMonths}: expected a whole number of months, such as 6`, 2)
  if (options.asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.asOf))
    throw new Trouble(`--as-of ${options.asOf}: expected a day such as 2017-12-31`, 2)
  return { coarsenMonths: months, ...(options.asOf === undefined ? {} : { asOf: options.asOf }) }
}
