import { parse } from 'csv-parse/sync'
import { governorateWords } from '../lexicon/governorates.js'
import { spelling } from '../match/key.js'
import type { Governorate } from '../model/record.js'
import type { Place } from './gazetteer.js'

/** GeoNames admin1 codes of Syria. */
export const admin1: Readonly<Record<string, Governorate>> = {
  '01': 'Hasaka',
  '02': 'Latakia',
  '03': 'Quneitra',
  '04': 'Raqqa',
  '05': 'Suwayda',
  '06': 'Daraa',
  '07': 'Deir Ez-Zour',
  '08': 'Damascus suburbs',
  '09': 'Aleppo',
  '10': 'Hama',
  '11': 'Homs',
  '12': 'Idlib',
  '13': 'Damascus',
  '14': 'Tartus',
}

/** A governorate from any spelling or p-code ("SY07", "SY0702…"). */
export function governorateFrom(printed: string): Governorate | null {
  const pcode = /^SY(\d\d)/.exec(printed.trim())?.[0]
  const key = spelling(printed)
  return governorateWords.find((g) => g.pcode === pcode || g.spellings.some((s) => spelling(s) === key))?.name ?? null
}

/**
 * A user's own list of places: a GeoNames country dump (tab-separated, 19 columns), or a CSV with a header that names the
 * columns as OCHA does (admin1Name_en or admin1Pcode, a name column, latitude and longitude).
 * Throws an Error with the line and what was expected.
 */
export function readPlaces(text: string, source: string): Place[] {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length)
  return first.split('\t').length >= 15 ? fromGeonames(text, source) : fromCsv(text, source)
}

function fromGeonames(text: string, source: string): Place[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const c = line.split('\t')
    const governorate = admin1[c[10] ?? '']
    if (c[8] !== 'SY' || c[6] !== 'P' || !governorate) return []
    return [
      {
        name: c[1] ?? '',
        also: [c[2] ?? '', ...(c[3] ?? '').split(',')].filter((n) => n !== ''),
        governorate,
        lat: Number(c[4]),
        lon: Number(c[5]),
        source,
      },
    ]
  })
}

function fromCsv(text: string, source: string): Place[] {
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as Record<
    string,
    string
  >[]
  const columns = Object.keys(rows[0] ?? {})
  const find = (...names: RegExp[]) => names.map((n) => columns.find((c) => n.test(c))).find((c) => c !== undefined)
  const name = find(/^admin4(?:name)?_?en$/i, /^admin4Name_en$/i, /^(?:name|place|location)(?:_en)?$/i, /admin4.*name/i)
  const lat = find(/^lat(?:itude)?$/i, /lat/i)
  const lon = find(/^lon(?:gitude)?$|^lng$|^long$/i, /lon|lng/i)
  const governorate = find(/^admin1Pcode$/i, /^admin1Name_en$/i, /^(?:governorate|admin1)/i)
  if (!name || !lat || !lon || !governorate) {
    throw new Error(
      `${source}: expected columns for name, latitude, longitude and governorate; found ${columns.join(', ') || 'none'}`,
    )
  }
  const arabic = columns.find((c) => /admin4.*_ar$|^name_ar$/i.test(c))
  const pcode = columns.find((c) => /^admin4Pcode$|^pcode$/i.test(c))
  return rows.flatMap((row, i) => {
    const where = governorateFrom(row[governorate] ?? '')
    const [y, x] = [Number(row[lat]), Number(row[lon])]
    if (!where || !row[name]) return []
    if (!Number.isFinite(y) || !Number.isFinite(x) || Math.abs(y) > 90 || Math.abs(x) > 180) {
      throw new Error(`${source}, row ${i + 2}: latitude and longitude are not degrees`)
    }
    const also = arabic && row[arabic] ? [row[arabic] as string] : []
    return [
      {
        name: row[name] as string,
        governorate: where,
        lat: y,
        lon: x,
        source,
        also,
        ...(pcode && row[pcode] ? { pcode: row[pcode] as string } : {}),
      },
    ]
  })
}
