import type { AcceptRequest, Edit, Edits, GoldenDifference, ReviewReport, Span } from '../data.js'
import { type Address, addressOf, parseAddress } from './address.js'
import { doubtsOf, weightOf } from './doubts.js'
import { countEdits, Drafts } from './drafts.js'
import { at, fields, sameValue, says } from './fields.js'
import { listed } from './listed.js'
import { spanOf } from './marks.js'
import { openAhead } from './pdf.js'
import { source } from './source.js'
import { chosen, get, type State, set } from './store.js'

let drafts: Drafts | null = null

/** Corrections taken back with undo, newest last: what stood there before each. */
const past: { readonly incident: string; readonly path: string; readonly before: Edit | null }[] = []

export const say = (kind: 'good' | 'bad' | 'info', text: string): void => set({ message: { kind, text } })

/** Goes to another place: the address changes, and everything follows the address. */
export function go(change: Partial<Address>): void {
  const next = addressOf({ ...get().address, ...change })
  if (next === location.hash) return
  // Steps through incidents do not fill the history: "back" leads to where one was before.
  history.replaceState(null, '', next)
  void followAddress()
}

export async function followAddress(): Promise<void> {
  const address = parseAddress(location.hash)
  const { report, cards } = get()
  const wanted = cards.find((c) => c.id === address.report)?.id ?? cards[0]?.id ?? null
  if (address.report !== null && address.report !== wanted) say('bad', `There is no report ${address.report} here.`)
  set({ address: { ...address, report: wanted }, editing: null, pointed: null })
  if (wanted !== null && report?.id !== wanted) await open(wanted)
}

async function open(id: string): Promise<void> {
  try {
    if (get().cards.some((card) => card.id === id && /\.pdf$/i.test(card.file))) openAhead(id)
    const report = await source.report(id)
    if (get().address.report !== id) return
    drafts = new Drafts(Drafts.keyOf(report.id, report.report.source.sha256), localStorage)
    past.length = 0
    const edits = drafts.read()
    set({ report, edits, canUndo: false })
    const count = countEdits(edits)
    if (count > 0)
      say('info', `${count} unsaved correction${count === 1 ? '' : 's'} from before, kept in this browser.`)
    else if (report.stale !== null) say('info', report.stale)
  } catch (error) {
    set({ report: null })
    say('bad', (error as Error).message)
  }
}

export async function start(): Promise<void> {
  try {
    set({ cards: await source.cards() })
    if (get().cards.length === 0)
      return say('info', 'There is no report here: put PDF or text files into the input folder.')
    await followAddress()
  } catch (error) {
    say('bad', (error as Error).message)
  }
  addEventListener('hashchange', () => void followAddress())
  addEventListener('storage', (event) => {
    if (drafts?.is(event.key)) set({ edits: drafts.read() })
  })
  addEventListener('focus', () => void lookAgain())
}

/** Another window, or `tawthiq accept` in a terminal, may have changed golden meanwhile. */
async function lookAgain(): Promise<void> {
  const { report } = get()
  if (report === null || !source.canWrite) return
  const golden = await source.golden(report.id).catch(() => null)
  if (golden === null || golden.hash === report.golden.hash || get().report !== report) return
  set({ report: { ...report, golden } })
  say('info', 'Golden was changed by another window or program. You see its new state now; your corrections are kept.')
}

/** A field's value as it stands: corrected by a person, or as it was read. */
export function valueIn(state: Pick<State, 'report' | 'edits'>, incident: number, path: string): unknown {
  const record = state.report?.report.incidents[incident]
  const edit = record && state.edits[record.id]?.[path]
  return edit ? edit.value : at(record, path)
}

export function correct(path: string, value: unknown, span: Span | null): void {
  const state = get()
  const incident = state.report?.report.incidents[chosen(state)]
  if (incident === undefined) return
  const unchanged = span === null && sameValue(value, at(incident, path))
  keep(incident.id, path, unchanged ? null : { value, span }, true)
  set({ editing: null })
}

export function undo(): void {
  const last = past.pop()
  if (last === undefined) {
    say('info', 'There is nothing to undo.')
    return
  }
  keep(last.incident, last.path, last.before, false)
  set({ canUndo: past.length > 0 })
  go({ view: 'records', incident: last.incident.replace(/^.*\//, ''), field: last.path })
  say('info', `Undone: ${last.path}.`)
}

function keep(incident: string, path: string, edit: Edit | null, remember: boolean): void {
  if (drafts === null) return
  if (remember) past.push({ incident, path, before: get().edits[incident]?.[path] ?? null })
  try {
    set({ edits: drafts.set(incident, path, edit), canUndo: past.length > 0 })
  } catch {
    say('bad', 'The browser keeps nothing more (its storage is full or forbidden): accept before you leave this page.')
    const { edits } = get()
    set({ edits: { ...edits, [incident]: { ...edits[incident], ...(edit ? { [path]: edit } : {}) } } })
  }
}

export type Scope = 'field' | 'incident' | 'report'

/** The corrections that a verdict of this scope takes with it. */
export function editsIn(state: State, scope: Scope): Edits {
  const { report, edits, address } = state
  if (scope === 'report') return edits
  const id = report?.report.incidents[chosen(state)]?.id
  const own = id === undefined ? undefined : edits[id]
  if (id === undefined || own === undefined) return {}
  if (scope === 'incident') return { [id]: own }
  const edit = address.field === null ? undefined : own[address.field]
  return edit && address.field ? { [id]: { [address.field]: edit } } : {}
}

/** Golden's values that a verdict of this scope would replace by what was read; those that a correction speaks of are not among them. */
export function replacedIn(state: State, scope: Scope): readonly GoldenDifference[] {
  const { report, edits, address } = state
  if (report === null || report.golden.hash === null) return []
  const incident = chosen(state)
  return report.golden.differences.filter((d) => {
    if (scope !== 'report' && d.incident !== incident) return false
    if (scope === 'field' && d.field !== address.field) return false
    const id = d.incident === null ? undefined : report.report.incidents[d.incident]?.id
    return id === undefined || d.field === null || edits[id]?.[d.field] === undefined
  })
}

/** Makes corrections of golden's values, so that accepting the rest leaves them as they are. */
export function keepGolden(differences: readonly GoldenDifference[]): void {
  const { report } = get()
  const paths = new Set(fields.map((f) => f.path))
  for (const { incident, field, was } of differences) {
    const id = incident === null ? undefined : report?.report.incidents[incident]?.id
    if (id !== undefined && field !== null && paths.has(field)) keep(id, field, { value: was, span: null }, true)
  }
}

export async function accept(scope: Scope, reason: string): Promise<void> {
  const state = get()
  const { report, address } = state
  if (report === null) return
  const edits = editsIn(state, scope)
  const request: AcceptRequest = {
    report: report.id,
    golden: report.golden.hash,
    source: report.report.source.sha256,
    incident: scope === 'report' ? null : (report.report.incidents[chosen(state)]?.id ?? null),
    field: scope === 'field' ? address.field : null,
    reason,
    edits,
  }
  try {
    const answer = await source.accept(request)
    if (answer.golden !== undefined) set({ report: { ...report, golden: answer.golden } })
    if (!answer.ok)
      return say('bad', `${answer.message}${answer.code === 'changed' ? ' Your corrections are kept here.' : ''}`)
    forget(edits)
    set({ dialog: null })
    say(
      'good',
      `Accepted ${scope === 'report' ? 'the report' : scope === 'incident' ? request.incident : `${request.incident} ${request.field}`}.`,
    )
  } catch {
    say('bad', 'The server does not answer. Nothing was written; your corrections are kept in this browser.')
  }
}

/** Corrections that golden holds now are no drafts any more. */
function forget(edits: Edits): void {
  for (const [incident, own] of Object.entries(edits))
    for (const path of Object.keys(own)) keep(incident, path, null, false)
  past.length = 0
  set({ canUndo: false })
}

const numberOf = (report: ReviewReport, index: number): string | null =>
  report.report.incidents[index]?.id.replace(/^.*\//, '') ?? null

/** The next or previous incident of the list, in the list's order. */
export function step(by: 1 | -1, doubtful = false): void {
  const state = get()
  const { report } = state
  if (report === null) return
  const doubts = doubtsOf(report)
  const order = listed(state, doubts).filter((i) => !doubtful || weightOf(doubts[i] ?? []) > 0)
  const here = order.indexOf(chosen(state))
  const next = here < 0 ? order[by > 0 ? 0 : order.length - 1] : order[here + by]
  if (next === undefined) say('info', `This is the ${by > 0 ? 'last' : 'first'} one of the list.`)
  else go({ view: 'records', incident: numberOf(report, next), field: null })
}

/** The next or previous field that says something, or is doubted. */
export function stepField(by: 1 | -1): void {
  const state = get()
  const { report, address } = state
  const incident = chosen(state)
  if (report === null || incident < 0) return
  const doubted = new Set((doubtsOf(report)[incident] ?? []).map((d) => d.field))
  const paths = fields.map((f) => f.path).filter((p) => says(valueIn(state, incident, p)) || doubted.has(p))
  const here = address.field === null ? (by > 0 ? -1 : paths.length) : paths.indexOf(address.field)
  const next = paths[here + by]
  if (next !== undefined) go({ field: next })
}

export function choose(incident: number, field: string | null): void {
  const { report } = get()
  if (report) go({ view: 'records', incident: numberOf(report, incident), field })
}

/** Selected words as a span of the chosen incident's text; null where they reach outside it. */
export function selectedIn(state: State): Span | null {
  const { report, selected } = state
  const incident = chosen(state)
  if (report === null || selected === null || incident < 0) return null
  const whole = spanOf(report, incident)
  const start = Math.max(selected.start, whole.start)
  const end = Math.min(selected.end, whole.end)
  return end > start ? { start: start - whole.start, end: end - whole.start } : null
}
