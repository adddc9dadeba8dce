import { go, step, stepField, undo } from './actions.js'
import { takeSelection } from './editing.js'
import type { ReportPane } from './report-pane.js'
import { source } from './source.js'
import { get, set } from './store.js'

export interface Binding {
  readonly keys: readonly string[]
  readonly does: string
  readonly run: (pane: ReportPane) => void
}

const write = (run: () => void) => () => {
  if (source.canWrite) run()
}

/** Every key of the page: the help sheet is made from this list. */
export const bindings: readonly Binding[] = [
  { keys: ['j', 'ArrowDown'], does: 'next incident of the list', run: () => step(1) },
  { keys: ['k', 'ArrowUp'], does: 'previous incident', run: () => step(-1) },
  { keys: ['J'], does: 'next incident with a doubt', run: () => step(1, true) },
  { keys: ['K'], does: 'previous incident with a doubt', run: () => step(-1, true) },
  { keys: ['n', 'ArrowRight'], does: 'next field', run: () => stepField(1) },
  { keys: ['p', 'ArrowLeft'], does: 'previous field', run: () => stepField(-1) },
  { keys: ['e', 'Enter'], does: 'edit the chosen field', run: write(() => set({ editing: get().address.field })) },
  { keys: ['w'], does: 'give the chosen field the words selected in the report', run: write(takeSelection) },
  { keys: ['a'], does: 'accept the field, the incident or the report', run: write(() => set({ dialog: 'accept' })) },
  { keys: ['u'], does: 'undo the last correction', run: write(undo) },
  { keys: ['r'], does: 'records', run: () => go({ view: 'records' }) },
  { keys: ['s'], does: 'summary: charts, map, checks', run: () => go({ view: 'summary' }) },
  { keys: ['d'], does: 'differences from golden', run: () => go({ view: 'differences' }) },
  { keys: ['/'], does: 'search in the incidents', run: () => document.getElementById('search')?.focus() },
  { keys: ['+'], does: 'larger pages', run: (pane) => pane.zoomBy(1.2) },
  { keys: ['-'], does: 'smaller pages', run: (pane) => pane.zoomBy(1 / 1.2) },
  { keys: ['0'], does: 'pages as wide as the window', run: (pane) => pane.zoomBy(0) },
  { keys: ['Escape'], does: 'stop editing; leave the field, then the incident', run: leave },
  { keys: ['?'], does: 'this help', run: () => set({ dialog: 'help' }) },
]

function leave(): void {
  const { editing, address, message } = get()
  if (message) set({ message: null })
  else if (editing !== null) set({ editing: null })
  else if (address.field !== null) go({ field: null })
  else go({ incident: null })
}

const byKey = new Map(bindings.flatMap((b) => b.keys.map((key) => [key, b] as const)))

export function listenToKeys(pane: ReportPane): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (get().dialog !== null) {
      // Asked for and not drawn yet: the browser cannot close it, we can.
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) set({ dialog: null })
      return
    }
    const target = event.target as HTMLElement
    if (target.matches('input, select, textarea')) {
      if (event.key === 'Escape') {
        target.blur()
        set({ editing: null })
      }
      return
    }
    // Enter and the arrows belong to the button, link or pane that has the focus.
    if (event.key === 'Enter' && target.closest('button, a, summary')) return
    if (event.key.startsWith('Arrow') && target.closest('.sheets, .scrolls')) return
    const binding = byKey.get(event.key)
    if (binding === undefined) return
    event.preventDefault()
    binding.run(pane)
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
