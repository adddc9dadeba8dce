import type { Span } from '../../../model/span.js'
import type { Event } from '../events.js'
import type { Group, Token } from '../model.js'

export interface Placed extends Event {
  readonly first: number
  readonly last: number
}

/** One sentence read: its words of harm, the people told on their own, and parts that belong to people told elsewhere. */
export interface Clause {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly events: readonly Placed[]
  readonly roots: readonly Group[]
  readonly loose: readonly Group[]
  /** Of the loose: said of the dead by name ("the dead included two nurses"). */
  readonly named: readonly Group[]
}

export const lows = (tokens: readonly Token[]): string => tokens.map((t) => t.low).join(' ')

/** Words of harm, as tokens of the sentence. */
export function place(tokens: readonly Token[], events: readonly Event[]): Placed[] {
  const out: Placed[] = []
  for (const event of events) {
    const first = tokens.findIndex((t) => t.end > event.start)
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < event.end) last++
    const before = out.at(-1)
    if (first >= 0 && (!before || before.last < first)) out.push({ ...event, first, last })
  }
  return out
}
