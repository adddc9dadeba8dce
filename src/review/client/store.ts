import { useEffect, useState } from 'preact/hooks'
import type { Edits, ReportCard, ReviewReport, Span } from '../data.js'
import type { Address } from './address.js'

export interface Filter {
  readonly text: string
  readonly only: 'all' | 'doubts' | 'edited' | 'not-accepted'
  readonly perpetrator: string
  readonly governorate: string
  readonly order: 'doubts' | 'reading'
}

export interface State {
  readonly cards: readonly ReportCard[]
  readonly report: ReviewReport | null
  readonly address: Address
  readonly edits: Edits
  /** Words selected in the report, in offsets into its text. */
  readonly selected: Span | null
  /** Words outside any incident that a person asked to see: a figure of the summary. */
  readonly pointed: Span | null
  readonly filter: Filter
  readonly editing: string | null
  readonly dialog: 'help' | 'accept' | null
  readonly message: { readonly kind: 'good' | 'bad' | 'info'; readonly text: string } | null
  readonly canUndo: boolean
}

type Listener = (state: State, before: State) => void

let state: State = {
  cards: [],
  report: null,
  address: { report: null, view: 'records', incident: null, field: null },
  edits: {},
  selected: null,
  pointed: null,
  filter: { text: '', only: 'all', perpetrator: '', governorate: '', order: 'doubts' },
  editing: null,
  dialog: null,
  message: null,
  canUndo: false,
}
const listeners = new Set<Listener>()

export const get = (): State => state

export function set(change: Partial<State>): void {
  const before = state
  state = { ...state, ...change }
  for (const listener of [...listeners]) listener(state, before)
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A part of the state; the component is drawn again when that part changes, and only then. */
export function use<T>(pick: (state: State) => T): T {
  const [value, setValue] = useState(() => pick(state))
  useEffect(() => {
    const update = () => setValue(() => pick(state))
    update()
    return subscribe(update)
  }, [])
  return value
}

/** Index of the chosen incident; -1 where there is none. */
export function chosen({ report, address }: State): number {
  if (report === null || address.incident === null) return -1
  return report.report.incidents.findIndex((i) => i.id.endsWith(`/${address.incident}`))
}
