import type { ReviewReport } from '../data.js'
import type { Row } from './editor.js'

interface Props {
  readonly rows: readonly Row[]
  readonly change: (rows: readonly Row[]) => void
  readonly report: ReviewReport
  readonly holders: boolean
}

/** A list of parties, one a row: who, the name as printed, and of holders how and when they hold. */
export function PartyRows({ rows, change, report, holders }: Props) {
  const put = (index: number, key: string, value: string | null) =>
    change(rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)))
  const { parties, roles, times } = report.choices
  const empty: Row = holders ? { party: '', name: '', role: 'control', at: 'incident' } : { party: '', name: null }
  return (
    <div class="party-rows">
      {rows.map((row, i) => (
        <div class="party-row" key={i}>
          <input
            list="party-ids"
            aria-label={`Party ${i + 1}`}
            placeholder="party id"
            value={row.party ?? ''}
            onInput={(e) => put(i, 'party', e.currentTarget.value.trim())}
          />
          <input
            aria-label={`Name ${i + 1}`}
            placeholder="name as printed"
            value={row.name ?? ''}
            onInput={(e) => put(i, 'name', e.currentTarget.value || (holders ? '' : null))}
          />
          {holders && (
            <>
              <Menu label={`Role ${i + 1}`} value={row.role} choices={roles} change={(v) => put(i, 'role', v)} />
              <Menu label={`When ${i + 1}`} value={row.at} choices={times} change={(v) => put(i, 'at', v)} />
            </>
          )}
          <button
            type="button"
            aria-label={`Take row ${i + 1} away`}
            onClick={() => change(rows.filter((_, j) => j !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" onClick={() => change([...rows, empty])}>
        Add a party
      </button>
      <datalist id="party-ids">
        {parties.map((p) => (
          <option key={p} value={p} />
        ))}
      </datalist>
    </div>
  )
}

interface MenuProps {
  readonly label: string
  readonly value: string | null | undefined
  readonly choices: readonly string[]
  readonly change: (value: string) => void
}

const Menu = ({ label, value, choices, change }: MenuProps) => (
  <select aria-label={label} value={value ?? ''} onChange={(e) => change(e.currentTarget.value)}>
    {choices.map((c) => (
      <option key={c}>{c}</option>
    ))}
  </select>
)
