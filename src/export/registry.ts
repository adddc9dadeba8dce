import { sha256 } from '../model/identity.js'
import type { Incident, ReportFile } from '../model/record.js'
import { mapIncidents } from './relocate.js'
import { inOrder } from './tables.js'

/**
 * What a release remembers of each incident, so that the next one can give it the same id. Holds no names and no text.
 * `withdrawn` ids are never given again.
 */
export interface Entry {
  readonly id: string
  readonly report: string
  readonly text: string
  readonly date: string | null
  readonly place: string | null
  readonly killed: number | null
  readonly withdrawn: boolean
}

const hash = (text: string): string => sha256(text).slice(0, 16)

const entryOf = (i: Incident, report: string, text: string): Entry => ({
  id: i.id,
  report,
  text: hash(text),
  date: i.date.start,
  place: i.location.place,
  killed: i.victims.killed.total,
  withdrawn: false,
})

/** From the surest sign that two are one incident to the weakest that still decides. */
const signs: readonly ((e: Entry) => string | null)[] = [
  (e) => `${e.text}|${e.date}|${e.place}|${e.killed}`,
  (e) => (e.date === null || e.place === null ? null : `${e.date}|${e.place}|${e.killed}`),
  (e) => e.text,
  (e) => (e.date === null || e.place === null ? null : `${e.date}|${e.place}`),
  (e) => (e.place === null || e.killed === null ? null : `${e.place}|${e.killed}`),
]

/** Ids that stay: every incident that the previous release knew keeps the id it had there; new ones get ids never used. */
export function keepIds(
  reports: readonly ReportFile[],
  previous: readonly Entry[],
): { reports: ReportFile[]; registry: Entry[] } {
  const registry: Entry[] = []
  const kept = inOrder(reports).map((report) => {
    const before = previous.filter((e) => e.report === report.report.id)
    const now = report.incidents.map((i) => entryOf(i, report.report.id, i.text))
    const ids = match(now, before)
    const taken = new Set([...before.map((e) => e.id), ...ids.filter((id) => id !== undefined)])
    const numbers = [...taken].map((id) => Number((id as string).split('/').at(-1)))
    let next = Math.max(0, ...numbers.filter(Number.isFinite))
    const final = now.map((e, i) => {
      const known = ids[i]
      if (known !== undefined) return known
      const id = before.length > 0 || taken.has(e.id) ? `${report.report.id}/${String(++next).padStart(2, '0')}` : e.id
      taken.add(id)
      return id
    })
    registry.push(...now.map((e, i) => ({ ...e, id: final[i] as string })))
    registry.push(...before.filter((e) => !final.includes(e.id)).map((e) => ({ ...e, withdrawn: true })))
    let n = 0
    return mapIncidents(report, (i) => ({ ...i, id: final[n++] as string }))
  })
  const known = new Set(kept.map((r) => r.report.id))
  registry.push(...previous.filter((e) => !known.has(e.report)).map((e) => ({ ...e, withdrawn: true })))
  registry.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { reports: kept, registry }
}

function match(now: readonly Entry[], before: readonly Entry[]): (string | undefined)[] {
  const ids: (string | undefined)[] = now.map(() => undefined)
  const free = new Set(before.filter((e) => !e.withdrawn))
  for (const sign of signs) {
    now.forEach((entry, i) => {
      if (ids[i] !== undefined) return
      const wanted = sign(entry)
      const found = wanted === null ? undefined : [...free].find((e) => sign(e) === wanted)
      if (!found) return
      ids[i] = found.id
      free.delete(found)
    })
  }
  return ids
}

export const toLines = (registry: readonly Entry[]): string => registry.map((e) => `${JSON.stringify(e)}\n`).join('')
export const fromLines = (text: string): Entry[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Entry]))
