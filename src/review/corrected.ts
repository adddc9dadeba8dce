import { Incident, type ReportFile } from '../model/record.js'
import type { Edits } from './data.js'

/** The report with a person's corrections in it, held to the same schema as any record; or what is wrong with them, in a sentence. */
export function corrected(report: ReportFile, edits: Edits): { report: ReportFile } | { problem: string } {
  const byId = new Map(report.incidents.map((incident) => [incident.id, incident]))
  for (const [id, fields] of Object.entries(edits)) {
    const incident = byId.get(id)
    if (incident === undefined) return { problem: `There is no incident ${id} in this report.` }
    const copy = structuredClone(incident)
    for (const [path, { value, span }] of Object.entries(fields)) {
      if (!correctable.test(path) || !setAt(copy, path, path === 'control' ? named(value, incident) : value))
        return { problem: `${path} is not a field of an incident.` }
      if (span !== null && (span.end > incident.text.length || span.start >= span.end))
        return { problem: `The words given for ${path} are not in the incident's text.` }
      for (const old of Object.keys(copy.spans)) if (old === path || old.startsWith(`${path}.`)) delete copy.spans[old]
      for (const old of Object.keys(copy.rules)) if (old === path || old.startsWith(`${path}.`)) delete copy.rules[old]
      if (span !== null) copy.spans[path] = [span]
    }
    const parsed = Incident.safeParse(copy)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return { problem: `${id}: ${issue?.path.join('.') ?? 'a field'}: ${issue?.message ?? 'is not well formed'}` }
    }
    byId.set(id, parsed.data)
  }
  return { report: { ...report, incidents: [...byId.values()] } }
}

/** Golden keeps holders without their names: a holder taken back from there is named as the text names it. */
function named(value: unknown, incident: Incident): unknown {
  if (!Array.isArray(value)) return value
  return value.map((holder: { party?: unknown; name?: unknown }) => ({
    ...holder,
    name: holder.name ?? incident.control.find((c) => c.party === holder.party)?.name ?? '',
  }))
}

/** What a person may correct: what was read from the text, not where it stands. */
const correctable = /^(?:date|perpetrators|attribution|weapon|target|location|control|victims)(?:\.[a-zA-Z]+){0,2}$/

/** Sets an existing field; false where there is none at this path. */
function setAt(object: object, path: string, value: unknown): boolean {
  const keys = path.split('.')
  let here = object as Record<string, unknown>
  for (const key of keys.slice(0, -1)) {
    const next = Object.hasOwn(here, key) ? here[key] : undefined
    if (next === null || typeof next !== 'object') return false
    here = next as Record<string, unknown>
  }
  const last = keys.at(-1) as string
  if (!Object.hasOwn(here, last)) return false
  here[last] = value
  return true
}
