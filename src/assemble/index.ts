import { fields } from '../fields/index.js'
import type { Passage } from '../match/passage.js'
import type { Evidence, Lost, Reading, Used } from '../model/reading.js'
import type { Incident, SpanRef } from '../model/record.js'
import { underDay } from './day-heading.js'
import { crossFlags } from './flags.js'
import { type Leftover, leftover } from './leftover.js'
import { underTitle } from './title-heading.js'

export { duplicateFlags } from './flags.js'
export { inherit } from './inherit.js'
export type { Leftover } from './leftover.js'

/** What the fields made of one passage, before it becomes a record: kept for `explain`, the review page and the unused-evidence warning. */
export interface Trace {
  readonly lost: readonly Lost[]
  readonly used: readonly Used[]
  /** How worked-out values came about, by contract path. */
  readonly steps: Readonly<Record<string, readonly string[]>>
  /** Numbers, dates, munitions, parties and places that no field took and no aside explains. */
  readonly leftover: readonly Leftover[]
}

export type Extracted = Pick<
  Incident,
  | 'date'
  | 'perpetrators'
  | 'attribution'
  | 'weapon'
  | 'target'
  | 'location'
  | 'control'
  | 'victims'
  | 'spans'
  | 'rules'
  | 'flags'
>

/** Where readings are kept over runs: gives the kept one, or reads. */
export interface Readings {
  /** `stage`: a field, or a step before the fields. `from`: what it reads, besides the report's text layer. */
  of<V>(stage: string, from: Passage | string, read: () => V): V
}

export const afresh: Readings = { of: (_, __, read) => read() }

/** One passage to one incident's fields. */
export function assemble(passage: Passage, kept: Readings = afresh): { incident: Extracted; trace: Trace } {
  const date = underDay(
    kept.of('date', passage, () => fields.date.read(passage)),
    passage,
  )
  const perpetrator = kept.of('perpetrator', passage, () => fields.perpetrator.read(passage))
  const weapon = kept.of('weapon', passage, () => fields.weapon.read(passage))
  const target = kept.of('target', passage, () => fields.target.read(passage))
  const location = underTitle(
    kept.of('location', passage, () => fields.location.read(passage)),
    passage,
  )
  const control = kept.of('control', passage, () => fields.control.read(passage))
  const victims = kept.of('victims', passage, () => fields.victims.read(passage))
  const readings: Reading<unknown>[] = [date, perpetrator, weapon, target, location, control, victims]
  const evidence: Record<string, Evidence> = Object.assign({}, ...readings.map((r) => r.evidence))
  const used = readings.flatMap((r) => [...r.used])
  const values = {
    date: date.value,
    perpetrators: perpetrator.value.perpetrators,
    attribution: perpetrator.value.attribution,
    weapon: weapon.value,
    target: target.value,
    location: location.value,
    control: control.value,
    victims: victims.value,
  }
  return {
    incident: {
      ...values,
      spans: Object.fromEntries(Object.entries(evidence).map(([path, e]) => [path, e.spans.map(bare)])),
      rules: Object.fromEntries(Object.entries(evidence).map(([path, e]) => [path, e.rule])),
      flags: [...readings.flatMap((r) => [...r.flags]), ...crossFlags(values, passage)],
    },
    trace: {
      lost: readings.flatMap((r) => [...r.lost]),
      used,
      steps: Object.assign({}, ...readings.map((r) => r.steps ?? {})),
      leftover: leftover(
        passage,
        used,
        Object.values(evidence).flatMap((e) => [...e.spans]),
      ),
    },
  }
}

/** A span as the contract has it, without what a reader noted on it for itself. */
function bare(span: SpanRef): SpanRef {
  const inferred = span.inferred === undefined ? {} : { inferred: span.inferred }
  return 'source' in span ? { source: span.source, ...inferred } : { start: span.start, end: span.end, ...inferred }
}
