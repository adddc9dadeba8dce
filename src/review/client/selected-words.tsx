import { selectedIn } from './actions.js'
import { chosen, get, use } from './store.js'

/** The words selected in the report, offered to the field. */
export function SelectedWords({ take }: { take: () => void }) {
  use((s) => s.selected)
  const state = get()
  const span = selectedIn(state)
  const text = state.report?.report.incidents[chosen(state)]?.text ?? ''
  const words = span === null ? '' : text.slice(span.start, span.end)
  return (
    <button
      type="button"
      disabled={span === null}
      // A press must not take the selection away before it is read.
      onMouseDown={(e) => e.preventDefault()}
      onClick={take}
    >
      {words === '' ? 'Use selected words' : `Use “${words.length > 40 ? `${words.slice(0, 38)}…` : words}”`}{' '}
      <kbd>w</kbd>
    </button>
  )
}
