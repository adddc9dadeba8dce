import type { ReviewReport } from '../data.js'
import { correct } from './actions.js'
import { takeSelection } from './editing.js'
import { Editor } from './editor.js'
import { at, type Field, fieldOf, show } from './fields.js'
import { SelectedWords } from './selected-words.js'
import { source } from './source.js'
import { set, use } from './store.js'

/** Behind a value: the words, the rule, the candidates that lost, what golden says; and the way to change it. */
export function FieldDetails({ field, report, incident }: { field: Field; report: ReviewReport; incident: number }) {
  const editing = use((s) => s.editing)
  const edits = use((s) => s.edits)
  const record = report.report.incidents[incident]
  if (record === undefined) return null
  const edit = edits[record.id]?.[field.path]
  const mine = <T,>(all: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(all).filter(([path]) => fieldOf(path)?.path === field.path)
  const quotes = mine(record.spans).flatMap(([path, spans]) =>
    spans.map((span) => ({
      path,
      words:
        'start' in span ? record.text.slice(span.start, span.end) : `${show(at(record, span.source))} (${span.source})`,
      inferred: span.inferred,
    })),
  )
  const rules = [...new Set(mine(record.rules).map(([, rule]) => rule))]
  const lost = (report.lost[incident] ?? []).filter((l) => fieldOf(l.path)?.path === field.path)
  const difference = report.golden.differences.find((d) => d.incident === incident && d.field === field.path)
  return (
    <div class="details">
      <dl>
        {edit && (
          <>
            <dt>Read as</dt>
            <dd>
              {show(at(record, field.path))}{' '}
              <button type="button" class="link" onClick={() => correct(field.path, at(record, field.path), null)}>
                take this back
              </button>
            </dd>
          </>
        )}
        {edit?.span && (
          <>
            <dt>Your words</dt>
            <dd>
              <q>{record.text.slice(edit.span.start, edit.span.end)}</q>
            </dd>
          </>
        )}
        <dt>Words</dt>
        <dd>
          {quotes.length === 0 && 'none: nothing was read'}
          {quotes.map((q) => (
            <div key={`${q.path} ${q.words}`}>
              <q>{q.words}</q>
              {q.path !== field.path && <small> {q.path.replace(`${field.path}.`, '')}</small>}
              {q.inferred && <small> inferred: {q.inferred}</small>}
            </div>
          ))}
        </dd>
        {rules.length > 0 && (
          <>
            <dt>Rule</dt>
            <dd>
              {rules.map((rule) => (
                <code key={rule}>{rule}</code>
              ))}
            </dd>
          </>
        )}
        {lost.length > 0 && (
          <>
            <dt>Not chosen</dt>
            <dd>
              <ul class="lost">
                {lost.map((l) => (
                  <li key={`${l.rule} ${l.span.start} ${l.path}`}>
                    {show(l.value)}: <q>{record.text.slice(l.span.start, l.span.end)}</q> <code>{l.rule}</code>, {l.why}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {difference && (
          <>
            <dt>Golden</dt>
            <dd class="golden">
              {show(difference.was)}
              {source.canWrite && (
                <button type="button" class="link" onClick={() => correct(field.path, difference.was, null)}>
                  take golden’s value
                </button>
              )}
            </dd>
          </>
        )}
      </dl>
      {source.canWrite &&
        (editing === field.path ? (
          <Editor field={field} report={report} incident={incident} />
        ) : (
          <div class="buttons">
            <button type="button" onClick={() => set({ editing: field.path })}>
              Edit <kbd>e</kbd>
            </button>
            <SelectedWords take={takeSelection} />
            <button type="button" onClick={() => set({ dialog: 'accept' })}>
              Accept <kbd>a</kbd>
            </button>
          </div>
        ))}
    </div>
  )
}
