import type { Stated } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import type { Trust } from './sentence.js'

/** One figure that the report prints about itself, under its path in `stated`. */
export interface Statement extends Span {
  readonly path: readonly string[]
  readonly value: number
  /** Governorates counted under one party: added up over the parties. */
  readonly nested?: string
  /** From a table: where a sentence says otherwise, the sentence holds. */
  readonly weak?: true
  /** Said in so many words of this report; only such figures are held against one another. */
  readonly firm?: true
  /** What part of the report says it. */
  readonly trust?: Trust
}

export type Measure = 'incidents' | 'killed' | 'children' | 'women'

/** Path of a figure: whose it is (null for the whole report) and what it counts. */
export function pathOf(measure: Measure, party: string | null): readonly string[] {
  if (measure === 'incidents') return party === null ? ['incidents', 'total'] : ['incidents', 'byPerpetrator', party]
  const part = measure === 'killed' ? 'total' : measure
  return party === null ? ['killed', part] : ['killed', 'byPerpetrator', party, part]
}

type Figures = Record<string, unknown>

/** Statements to the contract's object; the first figure under a path holds, and what contradicts it is handed back. */
export function toStated(
  statements: readonly Statement[],
  quote: (s: Span) => Stated['spans'][string][number],
): { stated: Stated; conflicts: readonly { path: string; values: readonly number[] }[] } {
  const spans: Record<string, Stated['spans'][string]> = {}
  const values = new Map<string, { path: readonly string[]; value: number; firm: boolean }>()
  const conflicts: { path: string; values: number[] }[] = []
  const flat = statements.filter((s) => s.nested === undefined)
  const flatGovernorates = flat.some((s) => s.path[1] === 'byGovernorate')
  const rank = (s: Statement): number =>
    s.trust === 'aside' ? 3 : s.weak ? 2 : s.trust === 'summary' || s.trust === undefined ? 0 : 1
  const ordered = [...statements].sort((a, b) => rank(a) - rank(b))
  for (const s of flatGovernorates ? ordered.filter((o) => o.nested === undefined) : ordered) {
    const key = s.path.join('.')
    const held = values.get(key)
    if (held && s.nested !== undefined && !spans[key]?.some((x) => x.start === s.start)) {
      held.value += s.value
      spans[key]?.push(quote(s))
    } else if (!held) {
      values.set(key, { path: s.path, value: s.value, firm: sure(s) })
      spans[key] = [quote(s)]
    } else if (held.value !== s.value && held.firm && sure(s) && !conflicts.some((c) => c.path === key))
      conflicts.push({ path: key, values: [held.value, s.value] })
  }
  const stated = {
    incidents: { total: null, byPerpetrator: null, byGovernorate: null, byControl: null },
    killed: { total: null, children: null, women: null, womenAndChildrenPercent: null, byPerpetrator: null },
  }
  for (const { path, value } of values.values()) put(stated, path, value)
  return { stated: { ...(stated as Omit<Stated, 'spans'>), spans }, conflicts }
}

/** Told of this report beyond doubt: only such figures contradict one another. */
const sure = (s: Statement): boolean => s.trust !== 'aside' && (s.firm === true || s.weak === true || s.path.length > 2)

function put(root: Figures, path: readonly string[], value: number): void {
  let at: Figures = root
  path.slice(0, -1).forEach((key, i) => {
    const blank = path[0] === 'killed' && path[1] === 'byPerpetrator' && i === 2
    at[key] ??= blank ? { total: null, children: null, women: null } : {}
    at = at[key] as Figures
  })
  const last = path.at(-1)
  if (last !== undefined) at[last] = value
}
