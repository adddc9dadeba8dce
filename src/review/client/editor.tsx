import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReviewReport } from '../data.js'
import { correct, valueIn } from './actions.js'
import { type Field, says } from './fields.js'
import { PartyRows } from './party-rows.js'
import { get, set } from './store.js'

type Draft = { readonly value: unknown } | { readonly problem: string }

/** Changes one value by typing. What the words are is kept: a value typed over read words keeps none of them. */
export function Editor({ field, report, incident }: { field: Field; report: ReviewReport; incident: number }) {
  const before = valueIn(get(), incident, field.path)
  const [text, setText] = useState(asText(before))
  const [rows, setRows] = useState<readonly Row[]>(Array.isArray(before) ? (before as Row[]) : [])
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])
  const { kind } = field
  const isRows = kind.of === 'parties' || kind.of === 'holders'
  const save = (event: Event) => {
    event.preventDefault()
    const draft = isRows ? fromRows(rows) : fromText(field, text)
    if ('problem' in draft) return setProblem(draft.problem)
    const record = report.report.incidents[incident]
    const kept = get().edits[record?.id ?? '']?.[field.path]?.span ?? null
    correct(field.path, draft.value, kept)
  }
  const label = `New value of ${field.label}`
  return (
    <form class="editor" ref={form} onSubmit={save}>
      {isRows ? (
        <PartyRows rows={rows} change={setRows} report={report} holders={kind.of === 'holders'} />
      ) : kind.of === 'choice' ? (
        <select aria-label={label} value={text} onChange={(e) => setText(e.currentTarget.value)}>
          {!kind.always && <option value="">not stated</option>}
          {report.choices[kind.from].map((c) => (
            <option key={c}>{c}</option>
          ))}
        </select>
      ) : (
        <input
          aria-label={label}
          aria-describedby={problem === null ? undefined : 'problem'}
          aria-invalid={problem !== null}
          value={text}
          type="text"
          placeholder={hints[kind.of]}
          list={kind.of === 'ids' ? 'munition-ids' : undefined}
          onInput={(e) => setText(e.currentTarget.value)}
        />
      )}
      {kind.of === 'ids' && (
        <datalist id="munition-ids">
          {report.choices.munitions.map((m) => (
            <option key={m} value={m} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p id="problem" class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main">
          Keep
        </button>
        <button type="button" onClick={() => set({ editing: null })}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}

export type Row = Readonly<Record<string, string | null>>

const hints: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD, empty: not stated',
  time: 'HH:MM, empty: not stated',
  count: 'a number, empty: not stated',
  text: 'as printed, empty: not stated',
  names: 'names as printed, with commas between',
  ids: 'ids, with commas between',
}

const asText = (value: unknown): string =>
  !says(value) ? '' : Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(', ') : String(value)

const fromRows = (rows: readonly Row[]): Draft => {
  const bad = rows.find((row) => !/^[a-z][a-z0-9-]*$/.test(row.party ?? ''))
  return bad ? { problem: 'Each row needs a party.' } : { value: rows }
}

/** Text as the field's value; empty is null, which says "not stated", and never 0. */
function fromText({ kind }: Field, text: string): Draft {
  const trimmed = text.trim()
  const list = trimmed === '' ? [] : trimmed.split(/\s*,\s*/).filter(Boolean)
  if (kind.of === 'ids')
    return list.every((id) => /^[a-z][a-z0-9-]*$/.test(id))
      ? { value: list }
      : { problem: 'An id is like "barrel-bomb".' }
  if (kind.of === 'names') return { value: list.length > 0 ? list : null }
  if (trimmed === '') return { value: null }
  if (kind.of === 'count')
    return /^\d{1,7}$/.test(trimmed) ? { value: Number(trimmed) } : { problem: 'A whole number in digits, or nothing.' }
  if (kind.of === 'date') return isDay(trimmed) ? { value: trimmed } : { problem: 'A day like 2017-01-31, or nothing.' }
  if (kind.of === 'time')
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(trimmed)
      ? { value: trimmed }
      : { problem: 'A time like 09:30, or nothing.' }
  return { value: trimmed }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
