import { Dialog } from './dialog.js'
import { bindings } from './keys.js'
import { set } from './store.js'

export function Help() {
  return (
    <Dialog label="Help">
      <h2>Keys</h2>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {bindings.map((b) => (
            <tr key={b.keys.join()}>
              <td>
                {b.keys.map((key) => (
                  <kbd key={key}>{key === ' ' ? 'space' : key}</kbd>
                ))}
              </td>
              <td>{b.does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Click on coloured words in the report to see the field that was read from them; click again where several fields
        were. To correct a field, choose it, press <kbd>e</kbd>, and type, or select the right words in the report and
        press <kbd>w</kbd>. Corrections stay in this browser until you accept them with a reason.
      </p>
      <p>The address of this page names the report, the incident and the field: copy it to point somebody to them.</p>
      <button type="button" onClick={() => set({ dialog: null })}>
        Close
      </button>
    </Dialog>
  )
}
