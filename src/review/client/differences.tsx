import type { ReviewReport } from '../data.js'
import { snippetOf } from '../snippet.js'
import { choose } from './actions.js'
import { fieldOf, show } from './fields.js'
import { use } from './store.js'

/** What golden says and what was read now, side by side, in the words of the report. */
export function Differences() {
  const report = use((s) => s.report)
  if (report === null) return null
  const { differences, hash } = report.golden
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard
    <section class="wide scrolls" aria-labelledby="differences-title" tabIndex={0}>
      <h2 id="differences-title">Golden differences</h2>
      {hash === null && <p class="empty">Nothing of this report is in golden yet.</p>}
      {hash !== null && differences.length === 0 && <p class="empty">The records are golden’s, field by field.</p>}
      {differences.length > 0 && (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Golden</th>
              <th scope="col">Read now</th>
              <th scope="col">Words of the report</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((d, i) => {
              const record = d.incident === null ? undefined : report.report.incidents[d.incident]
              return (
                <tr key={i}>
                  <th scope="row">
                    {record ? (
                      <button type="button" class="link" onClick={() => choose(d.incident as number, d.field)}>
                        {record.id}
                      </button>
                    ) : (
                      'report'
                    )}{' '}
                    {d.field ?? d.kind}
                  </th>
                  <td class="was">{show(d.was)}</td>
                  <td class="is">{show(d.is)}</td>
                  <td class="snippet">
                    {record && d.field !== null ? (
                      <Snippet record={record} field={d.field} was={d.was} />
                    ) : (
                      d.words.join(' … ')
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}

type Incident = ReviewReport['report']['incidents'][number]

/** Both values' words in the paragraph, told apart by colour and by underline. */
function Snippet({ record, field, was }: { record: Incident; field: string; was: unknown }) {
  const spans = Object.entries(record.spans)
    .filter(([path]) => fieldOf(path)?.path === field)
    .flatMap(([, all]) => all.flatMap((span) => ('start' in span ? [span] : [])))
  return (
    <>
      {snippetOf(record.text, was, spans).map((part, i) =>
        part.of === null ? (
          part.text
        ) : (
          <mark key={`${i} ${part.text}`} class={part.of}>
            {part.text}
          </mark>
        ),
      )}
    </>
  )
}
