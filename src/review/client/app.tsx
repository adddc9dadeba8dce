import { useEffect, useRef } from 'preact/hooks'
import { AcceptDialog } from './accept-dialog.js'
import { go, undo } from './actions.js'
import { Differences } from './differences.js'
import { doubtsOf, weightOf } from './doubts.js'
import { countEdits } from './drafts.js'
import { groups } from './fields.js'
import { Help } from './help.js'
import { listenToKeys } from './keys.js'
import { IncidentList } from './list.js'
import { RecordView } from './record.js'
import { ReportPane } from './report-pane.js'
import { source } from './source.js'
import { set, use } from './store.js'
import { Summary } from './summary.js'

export function App() {
  const view = use((s) => s.address.view)
  const loaded = use((s) => s.report !== null)
  const id = use((s) => s.report?.id)
  return (
    <>
      <Header />
      <Message />
      <main class={`view-${view}`} data-report={id}>
        <section class="report" aria-label="The report as printed">
          <Legend />
          <Report />
        </section>
        {view === 'records' && loaded && (
          <>
            <IncidentList />
            <RecordView />
          </>
        )}
        {view === 'summary' && loaded && <Summary />}
        {view === 'differences' && loaded && <Differences />}
      </main>
      <Dialogs />
    </>
  )
}

function Report() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const pane = new ReportPane(host.current as HTMLDivElement)
    return listenToKeys(pane)
  }, [])
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard
  return <div class="sheets" ref={host} tabIndex={0} role="document" aria-label="Text of the report" />
}

function Header() {
  const cards = use((s) => s.cards)
  const report = use((s) => s.report)
  const id = use((s) => s.address.report)
  const view = use((s) => s.address.view)
  const edits = use((s) => s.edits)
  const canUndo = use((s) => s.canUndo)
  const views = [
    ['records', 'Records'],
    ['summary', 'Summary'],
    ['differences', `Differences (${report?.golden.differences.length ?? 0})`],
  ] as const
  return (
    <header>
      <h1 class="brand">tawthiq review</h1>
      <label class="which">
        <span>Report</span>
        <select
          value={id ?? ''}
          onChange={(e) => go({ report: e.currentTarget.value, view: 'records', incident: null, field: null })}
        >
          {cards.map((card) => (
            <option key={card.id} value={card.id}>
              {card.id}
            </option>
          ))}
        </select>
      </label>
      <nav aria-label="Views">
        {views.map(([name, label]) => (
          <a
            key={name}
            href={`#/${encodeURIComponent(id ?? '')}${name === 'records' ? '' : `/${name}`}`}
            aria-current={view === name ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <Counters />
      <div class="tools">
        {source.canWrite && (
          <>
            <button type="button" disabled={!canUndo} onClick={undo}>
              Undo <kbd>u</kbd>
            </button>
            <button type="button" class="main" disabled={report === null} onClick={() => set({ dialog: 'accept' })}>
              Accept{countEdits(edits) > 0 ? ` (${countEdits(edits)} unsaved)` : ''} <kbd>a</kbd>
            </button>
          </>
        )}
        <button type="button" onClick={() => set({ dialog: 'help' })}>
          Help <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

function Counters() {
  const report = use((s) => s.report)
  const edits = use((s) => s.edits)
  if (report === null) return null
  const doubtful = doubtsOf(report).filter((d) => weightOf(d) > 0).length
  const failed = report.report.checks.filter((c) => c.ok === false).length
  return (
    <p class="counters">
      <span>
        <b>{report.report.incidents.length}</b> incidents
      </span>
      <span class={doubtful > 0 ? 'doubt' : ''}>
        <b>{doubtful}</b> doubtful
      </span>
      <span class={failed > 0 ? 'doubt' : ''}>
        <b>
          {failed}/{report.report.checks.length}
        </b>{' '}
        checks fail
      </span>
      <span>
        <b>{report.golden.held.length}</b> in golden
      </span>
      <span>
        <b>{countEdits(edits)}</b> unsaved
      </span>
    </p>
  )
}

function Legend() {
  return (
    <ul class="legend" aria-label="Colours of the fields">
      {groups.map((g) => (
        <li key={g.id}>
          <span class={`swatch group-${g.id}`} aria-hidden="true">
            {g.letter}
          </span>
          {g.label}
        </li>
      ))}
    </ul>
  )
}

function Message() {
  const message = use((s) => s.message)
  return (
    <div class={`message ${message?.kind ?? ''}`} role="status" aria-live="polite">
      {message && (
        <>
          <span>{message.text}</span>
          <button type="button" onClick={() => set({ message: null })} aria-label="Close this message">
            ×
          </button>
        </>
      )}
    </div>
  )
}

function Dialogs() {
  const dialog = use((s) => s.dialog)
  return (
    <>
      {dialog === 'help' && <Help />}
      {dialog === 'accept' && <AcceptDialog />}
    </>
  )
}
