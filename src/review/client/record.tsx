import { useEffect, useRef } from 'preact/hooks'
import type { Edit, ReviewReport } from '../data.js'
import { go } from './actions.js'
import { type Doubt, doubtsOf, openDoubts } from './doubts.js'
import { FieldDetails } from './field-details.js'
import { at, type Field, fieldOf, fields, groups, says, show } from './fields.js'
import { source } from './source.js'
import { chosen, get, use } from './store.js'

/** One incident's record: every field by its group, the chosen one opened. */
export function RecordView() {
  const report = use((s) => s.report)
  const edits = use((s) => s.edits)
  const incidentNumber = use((s) => s.address.incident)
  const chosenField = use((s) => s.address.field)
  const editing = use((s) => s.editing)
  const node = useRef<HTMLElement>(null)
  useEffect(() => {
    const row = node.current?.querySelector('.rows li.chosen')
    if (row) row.scrollIntoView({ block: 'nearest' })
    else node.current?.scrollTo(0, 0)
  }, [incidentNumber, chosenField, editing])
  const incident = chosen(get())
  const record = report?.report.incidents[incident]
  if (report === null || record === undefined)
    return (
      <section class="record scrolls" aria-label="Record">
        <p class="empty">
          {incidentNumber === null ? 'Choose an incident from the list' : `There is no incident ${incidentNumber}`}: its
          paragraph is shown in the report, its record here. <kbd>j</kbd> takes the next one.
        </p>
      </section>
    )
  const doubts = doubtsOf(report)[incident] ?? []
  const own = edits[record.id] ?? {}
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard
    <section class="record scrolls" aria-labelledby="record-title" tabIndex={0} ref={node}>
      <h2 id="record-title">{record.id}</h2>
      <p class="headings">
        {[record.heading.perpetrator, record.heading.governorate].filter(Boolean).join(' › ') || 'under no heading'}
        {record.source.pages && ` · page ${record.source.pages.join(', ')}`}
      </p>
      <Doubts doubts={doubts} />
      {groups.map((group) => (
        <GroupView
          key={group.id}
          id={group.id}
          label={group.label}
          letter={group.letter}
          report={report}
          incident={incident}
          own={own}
          doubts={doubts}
          chosenField={chosenField}
        />
      ))}
      <Evidence evidence={record.evidence} />
      <Verdicts report={report} incident={incident} />
      {!source.canWrite && <p class="empty">This page is a copy for reading: it cannot write corrections.</p>}
    </section>
  )
}

function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null
  return (
    <ul class="doubts" aria-label="Doubts">
      {doubts.map((doubt, i) => {
        const field = doubt.field === null ? undefined : fieldOf(doubt.field)
        return (
          <li key={i}>
            {doubt.text} {doubt.settled && <small>(accepted by a person)</small>}{' '}
            {field && (
              <button type="button" class="link" onClick={() => go({ field: field.path })}>
                show {field.label}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface GroupProps {
  readonly id: string
  readonly label: string
  readonly letter: string
  readonly report: ReviewReport
  readonly incident: number
  readonly own: Readonly<Record<string, Edit>>
  readonly doubts: readonly Doubt[]
  readonly chosenField: string | null
}

function GroupView({ id, label, letter, report, incident, own, doubts, chosenField }: GroupProps) {
  const record = report.report.incidents[incident]
  const value = (f: Field): unknown => (own[f.path] ? own[f.path]?.value : at(record, f.path))
  const rows = fields.filter((f) => f.group === id)
  const open = (f: Field): boolean =>
    says(value(f)) ||
    own[f.path] !== undefined ||
    f.path === chosenField ||
    doubts.some((d) => d.kind === 'golden' && d.field === f.path)
  const silent = rows.filter((f) => !open(f))
  return (
    <section class="group" aria-label={label}>
      <h3>
        <span class={`swatch group-${id}`} aria-hidden="true">
          {letter}
        </span>
        {label}
      </h3>
      <ul class="rows">
        {rows.filter(open).map((f) => {
          const doubted = openDoubts(doubts).some((d) => d.field !== null && fieldOf(d.field)?.path === f.path)
          const difference = report.golden.differences.find((d) => d.incident === incident && d.field === f.path)
          return (
            <li key={f.path} class={f.path === chosenField ? 'chosen' : ''}>
              <button
                type="button"
                class="row"
                data-field={f.path}
                aria-expanded={f.path === chosenField}
                onClick={() => go({ field: f.path === chosenField ? null : f.path })}
              >
                <span class="label">{f.label}</span>
                <span class={`value${says(value(f)) ? '' : ' silent'}`}>{show(value(f))}</span>
                {own[f.path] && <span class="sign edited">unsaved</span>}
                {difference ? (
                  <span class="sign doubt">golden: {show(difference.was)}</span>
                ) : (
                  doubted && <span class="sign doubt">doubt</span>
                )}
              </button>
              {f.path === chosenField && <FieldDetails field={f} report={report} incident={incident} />}
            </li>
          )
        })}
      </ul>
      {silent.length > 0 && (
        <p class="not-stated">
          not stated:{' '}
          {silent.map((f) => (
            <button type="button" key={f.path} class="link" data-field={f.path} onClick={() => go({ field: f.path })}>
              {f.label}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}

/** Who accepted this incident, or a field of it, and why. */
function Verdicts({ report, incident }: { report: ReviewReport; incident: number }) {
  const own = report.golden.verdicts.filter((v) => v.incident === incident || v.incident === null)
  if (own.length === 0) return null
  return (
    <section class="group" aria-label="On record">
      <h3>On record</h3>
      <ul class="lost">
        {own.map((v) => (
          <li key={`${v.when} ${v.field}`}>
            {v.incident === null ? 'the whole report' : v.field === null ? 'this incident' : fieldOf(v.field)?.label}:{' '}
            <q>{v.why}</q>{' '}
            <small>
              {v.who}, {v.when.slice(0, 10)}
              {v.fell !== null && `; stands no more: ${v.fell}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Addresses come from the report: they are shown as text, and lead somewhere only where they are plain web addresses. */
function Evidence({ evidence }: { evidence: readonly { url: string; page: number | null }[] }) {
  if (evidence.length === 0) return null
  return (
    <section class="group" aria-label="Links of this incident">
      <h3>Links</h3>
      <ul class="evidence">
        {evidence.map(({ url, page }) => (
          <li key={`${url} ${page}`}>
            {/^https?:\/\//i.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer nofollow">
                {url}
              </a>
            ) : (
              url
            )}
            {page !== null && ` (page ${page})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
