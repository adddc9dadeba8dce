import { memo } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import { addressOf } from './address.js'
import { type Doubt, doubtsOf, openDoubts } from './doubts.js'
import { at, show } from './fields.js'
import { listed } from './listed.js'
import { chosen, type Filter, get, set, use } from './store.js'

export function IncidentList() {
  const report = use((s) => s.report)
  const filter = use((s) => s.filter)
  const edits = use((s) => s.edits)
  const incident = use((s) => s.address.incident)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [incident])
  if (report === null) return null
  const doubts = doubtsOf(report)
  const shown = listed({ report, filter, edits }, doubts)
  const here = chosen(get())
  const held = new Set(report.golden.held)
  const { incidents } = report.report
  return (
    <section class="list" aria-labelledby="list-title">
      <h2 id="list-title">
        Incidents{' '}
        <small>
          {shown.length} of {incidents.length}
        </small>
      </h2>
      <Filters />
      <ul class="scrolls" ref={list}>
        {shown.map((i) => (
          <Item
            key={incidents[i]?.id}
            index={i}
            href={addressOf({
              report: report.id,
              view: 'records',
              incident: incidents[i]?.id.replace(/^.*\//, '') ?? null,
              field: null,
            })}
            record={incidents[i]}
            doubts={doubts[i] ?? noDoubts}
            edited={edits[incidents[i]?.id ?? ''] !== undefined}
            held={held.has(i)}
            current={i === here}
          />
        ))}
      </ul>
      {shown.length === 0 && <p class="empty">No incident answers to this filter.</p>}
    </section>
  )
}

function Filters() {
  const filter = use((s) => s.filter)
  const report = use((s) => s.report)
  const incidents = report?.report.incidents ?? []
  const change = (part: Partial<Filter>) => set({ filter: { ...get().filter, ...part } })
  const all = (values: readonly string[]): string[] => [...new Set(values)].sort()
  const perpetrators = all(incidents.flatMap((i) => i.perpetrators.map((p) => p.party)))
  const governorates = all(incidents.flatMap((i) => i.location.governorate ?? []))
  return (
    <search class="filters">
      <input
        id="search"
        type="search"
        placeholder="Search  /"
        aria-label="Search in the incidents"
        value={filter.text}
        onInput={(e) => change({ text: e.currentTarget.value })}
      />
      <select
        aria-label="Which incidents"
        value={filter.only}
        onChange={(e) => change({ only: e.currentTarget.value as Filter['only'] })}
      >
        <option value="all">all</option>
        <option value="doubts">with doubts</option>
        <option value="not-accepted">not accepted</option>
        <option value="edited">with unsaved corrections</option>
      </select>
      <select
        aria-label="Order"
        value={filter.order}
        onChange={(e) => change({ order: e.currentTarget.value as Filter['order'] })}
      >
        <option value="doubts">doubts first</option>
        <option value="reading">reading order</option>
      </select>
      <select
        aria-label="Perpetrator"
        value={filter.perpetrator}
        onChange={(e) => change({ perpetrator: e.currentTarget.value })}
      >
        <option value="">any perpetrator</option>
        {perpetrators.map((p) => (
          <option key={p}>{p}</option>
        ))}
      </select>
      <select
        aria-label="Governorate"
        value={filter.governorate}
        onChange={(e) => change({ governorate: e.currentTarget.value })}
      >
        <option value="">any governorate</option>
        {governorates.map((g) => (
          <option key={g}>{g}</option>
        ))}
      </select>
    </search>
  )
}

const noDoubts: readonly Doubt[] = []

interface ItemProps {
  readonly index: number
  readonly href: string
  readonly record: unknown
  readonly doubts: readonly Doubt[]
  readonly edited: boolean
  readonly held: boolean
  readonly current: boolean
}

const Item = memo(
  ({ href, record, doubts, edited, held, current }: ItemProps) => {
    const killed = at(record, 'victims.killed.total')
    const open = openDoubts(doubts)
    const place = [at(record, 'location.place'), at(record, 'location.governorate')].filter(Boolean).join(', ')
    return (
      <li>
        <a href={href} aria-current={current ? 'true' : undefined} class={open.length > 0 ? 'doubtful' : ''}>
          <span class="number">{String(at(record, 'id')).replace(/^.*\//, '')}</span>
          <span class="what">
            <b>{place || 'place not stated'}</b>
            <span>
              {show(at(record, 'date.start'))} ·{' '}
              {show((at(record, 'perpetrators') as { party: string }[]).map((p) => p.party))}
            </span>
          </span>
          <span class="toll">
            <b>{killed === null ? '–' : String(killed)}</b> killed
          </span>
          <span class="signs">
            {open.length > 0 && (
              <span class="sign doubt" title={open.map((d) => d.text).join('\n')}>
                {open.length} doubt{open.length === 1 ? '' : 's'}
              </span>
            )}
            {edited && <span class="sign edited">unsaved</span>}
            {held && <span class="sign held">in golden</span>}
          </span>
        </a>
      </li>
    )
  },
  (a, b) =>
    a.record === b.record &&
    a.current === b.current &&
    a.edited === b.edited &&
    a.held === b.held &&
    a.href === b.href &&
    a.doubts === b.doubts,
)
