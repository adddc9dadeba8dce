import * as z from 'zod'
import { incidentFields, type Loose } from './fields.js'

/**
 * Gold is written by people: it may leave out what it does not say anything about (an absent field is not compared; null
 * says that the text does not tell). Only the frame is checked here; keys that no field answers to are named as notes.
 */
const incident = z.record(z.string(), z.unknown())

export const GoldReport = z.looseObject({
  report: z.looseObject({ id: z.string() }),
  stated: z.record(z.string(), z.unknown()).optional(),
  incidents: z.array(incident),
  expectedCheckFailures: z.array(z.string()).optional(),
})
export type GoldReport = z.infer<typeof GoldReport>

/** One text and what it tells: an incident, several, or none. */
export const GoldLine = z.looseObject({
  id: z.string(),
  text: z.string(),
  gold: z.union([z.null(), incident, z.array(incident)]),
})
export type GoldLine = z.infer<typeof GoldLine>

export const incidentsOf = (line: GoldLine): readonly Loose[] =>
  line.gold === null ? [] : Array.isArray(line.gold) ? line.gold : [line.gold]

/** Paths of a gold incident that no field of the contract answers to: a slip of the pen would otherwise pass as right. */
export function unknownPaths(gold: Loose): string[] {
  const known = new Set(incidentFields.map((f) => f.path))
  const beside = /^(?:id|source|spans|rules|evidence|location\.coordinates)(?:\.|$)/
  const unknown: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (beside.test(path) || known.has(path)) return
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`)
    else unknown.push(path)
  }
  walk(gold, '')
  return unknown
}
