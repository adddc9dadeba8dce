import { useState } from 'preact/hooks'
import { accept, editsIn, keepGolden, replacedIn, type Scope, valueIn } from './actions.js'
import { Dialog } from './dialog.js'
import { countEdits } from './drafts.js'
import { at, fieldOf, show } from './fields.js'
import { chosen, get, set, use } from './store.js'

/** A verdict with its reason: what golden will hold, before it does. */
export function AcceptDialog() {
  use((s) => s.report)
  use((s) => s.edits)
  const state = get()
  const { report, address } = state
  const incident = chosen(state)
  const first: Scope = incident < 0 ? 'report' : address.field === null ? 'incident' : 'field'
  const [scope, setScope] = useState<Scope>(first)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  if (report === null) return null
  const record = report.report.incidents[incident]
  const edits = editsIn(state, scope)
  const replaced = replacedIn(state, scope)
  const scopes: [Scope, string, boolean][] = [
    [
      'field',
      `the field ${address.field === null ? '' : `${fieldOf(address.field)?.label}: ${show(valueIn(state, incident, address.field))}`}`,
      address.field !== null && incident >= 0,
    ],
    ['incident', `the incident ${record?.id ?? ''}`, incident >= 0],
    ['report', `the whole report: ${report.report.incidents.length} incidents`, true],
  ]
  const submit = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    await accept(scope, reason.trim())
    setBusy(false)
  }
  return (
    <Dialog label="Accept">
      <form onSubmit={submit}>
        <h2>Accept into golden</h2>
        <fieldset>
          <legend>What</legend>
          {scopes
            .filter(([, , possible]) => possible)
            .map(([name, label]) => (
              <label key={name}>
                <input
                  type="radio"
                  name="scope"
                  value={name}
                  checked={scope === name}
                  onChange={() => setScope(name)}
                />{' '}
                {label}
              </label>
            ))}
        </fieldset>
        {countEdits(edits) > 0 && (
          <>
            <h3>With your corrections</h3>
            <ul class="lost">
              {Object.entries(edits).flatMap(([id, own]) =>
                Object.entries(own).map(([path, edit]) => (
                  <li key={`${id} ${path}`}>
                    {id} {path}:{' '}
                    <del>
                      {show(
                        at(
                          report.report.incidents.find((i) => i.id === id),
                          path,
                        ),
                      )}
                    </del>{' '}
                    <ins>{show(edit.value)}</ins>
                  </li>
                )),
              )}
            </ul>
          </>
        )}
        {replaced.length > 0 && (
          <>
            <h3>Golden’s values that are replaced by what was read</h3>
            <ul class="lost replaced">
              {replaced.map((d) => (
                <li key={`${d.kind} ${d.incident} ${d.field}`}>
                  {d.incident === null ? 'report' : report.report.incidents[d.incident]?.id} {d.field ?? d.kind}:{' '}
                  <del>{show(d.was)}</del> <ins>{show(d.is)}</ins>
                </li>
              ))}
            </ul>
            <button type="button" onClick={() => keepGolden(replaced)}>
              Keep golden’s values
            </button>
          </>
        )}
        <label class="reason">
          Reason
          <input
            autofocus
            name="reason"
            required
            maxLength={2000}
            value={reason}
            placeholder="read against page 4"
            onInput={(e) => setReason(e.currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="main" disabled={busy || reason.trim() === ''}>
            Accept
          </button>
          <button type="button" onClick={() => set({ dialog: null })}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
