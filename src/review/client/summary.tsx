import type { ReviewReport } from '../data.js'
import { choose, go } from './actions.js'
import { barChart, dayChart } from './charts.js'
import { dotsOf, drawMap } from './map.js'
import { Picture } from './picture.js'
import { set, use } from './store.js'
import {
  type Bar,
  incidentsByGovernorate,
  killedByDay,
  killedByGovernorate,
  killedByPerpetrator,
  killedByWeapon,
} from './tallies.js'

export function Summary() {
  const report = use((s) => s.report)
  if (report === null) return null
  const charts: [name: string, title: string, unit: string, bars: Bar[]][] = [
    ['killed-by-perpetrator', 'Killed, by perpetrator', 'killed', killedByPerpetrator(report)],
    ['incidents-by-governorate', 'Incidents, by governorate', 'incidents', incidentsByGovernorate(report)],
    ['killed-by-governorate', 'Killed, by governorate', 'killed', killedByGovernorate(report)],
    ['killed-by-day', 'Killed, by day', 'killed', killedByDay(report)],
    ['killed-by-weapon', 'Killed, by kind of attack', 'killed', killedByWeapon(report)],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard
    <section class="wide scrolls" aria-labelledby="summary-title" tabIndex={0}>
      <h2 id="summary-title">{report.report.report.title ?? report.id}</h2>
      <Checks report={report} />
      <div class="pictures">
        <Picture
          name="map"
          title="Where"
          note="Circles are as large as the toll: full where the place is known, dashed in the middle of the governorate where only that is."
          of={report}
          draw={() => drawMap(report)}
        >
          <DotTable report={report} />
        </Picture>
        {charts.map(([name, title, unit, bars]) => (
          <Picture
            key={name}
            name={name}
            title={title}
            of={report}
            draw={() => (name === 'killed-by-day' ? dayChart(bars) : barChart(bars, unit))}
          >
            <BarTable bars={bars} unit={unit} />
          </Picture>
        ))}
      </div>
    </section>
  )
}

type Check = ReviewReport['report']['checks'][number]

/** What does not hold first and open; what holds, and the warnings, one click away. */
function Checks({ report }: { report: ReviewReport }) {
  const { checks, warnings } = report.report
  const failed = checks.filter((c) => c.ok === false)
  const rest = checks.filter((c) => c.ok !== false)
  return (
    <>
      <h3>What the report says of itself, against its records</h3>
      {checks.length === 0 && <p class="empty">The report states no figures that could be checked.</p>}
      {failed.length > 0 && <CheckTable report={report} checks={failed} />}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.every((c) => c.ok) ? 'Hold' : 'Hold, or have nothing to be compared with'}: {rest.length} of{' '}
            {checks.length} figures
          </summary>
          <CheckTable report={report} checks={rest} />
        </details>
      )}
      {warnings.length > 0 && (
        <details open={warnings.length <= 8}>
          <summary>
            {warnings.length} warning{warnings.length === 1 ? '' : 's'}
          </summary>
          <ul class="lost">
            {warnings.map((w, i) => (
              <li key={`${w.code} ${w.page} ${w.incident} ${i}`}>
                <code>{w.code}</code> {w.message}
                {w.incident && ` (${w.incident})`}
                {w.page !== undefined && ` (page ${w.page})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function CheckTable({ report, checks }: { report: ReviewReport; checks: readonly Check[] }) {
  return (
    <table class="checks">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" class="figure">
            Stated
          </th>
          <th scope="col" class="figure">
            Extracted
          </th>
          <th scope="col">Holds</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.id} class={check.ok === false ? 'failed' : ''}>
            <th scope="row">
              <button
                type="button"
                class="link"
                title={`${check.id}: show where it is stated`}
                onClick={() => point(report, check.id)}
              >
                {check.id.replaceAll('.', ' › ')}
              </button>
              {(check.suspects ?? []).map((s) => (
                <div key={`${s.incident} ${s.field}`} class="suspect">
                  {s.incident !== null && (
                    <button
                      type="button"
                      class="link"
                      onClick={() =>
                        go({ view: 'records', incident: s.incident?.replace(/^.*\//, '') ?? null, field: s.field })
                      }
                    >
                      {s.incident}
                    </button>
                  )}{' '}
                  {s.why}
                </div>
              ))}
            </th>
            <td class="figure">{check.stated ?? '–'}</td>
            <td class="figure">{check.extracted ?? '–'}</td>
            <td>
              {check.ok === null ? 'nothing to compare' : check.ok ? 'yes' : 'no'}
              {check.rule && <small> {check.rule}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Marks the words in the report that state a figure. */
function point({ report }: ReviewReport, id: string): void {
  const { spans } = report.stated
  const place = spans[id]?.[0] ?? spans[`${id}.total`]?.[0] ?? spans[id.replace(/^stated\./, '')]?.[0]
  if (place) set({ pointed: { start: place.start, end: place.end } })
}

function BarTable({ bars, unit }: { bars: readonly Bar[]; unit: string }) {
  const both = bars.some((b) => b.stated !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">of</th>
          {both && (
            <th scope="col" class="figure">
              {unit}, stated
            </th>
          )}
          <th scope="col" class="figure">
            {unit}, extracted
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((b) => (
          <tr key={b.label}>
            <th scope="row">{b.label}</th>
            {both && <td class="figure">{b.stated ?? '–'}</td>}
            <td class="figure">{b.extracted ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DotTable({ report }: { report: ReviewReport }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Incident</th>
          <th scope="col">Place</th>
          <th scope="col">Known to the</th>
          <th scope="col" class="figure">
            Latitude
          </th>
          <th scope="col" class="figure">
            Longitude
          </th>
          <th scope="col" class="figure">
            Killed
          </th>
        </tr>
      </thead>
      <tbody>
        {dotsOf(report).map((d) => (
          <tr key={d.id}>
            <th scope="row">
              <button type="button" class="link" onClick={() => choose(d.incident, null)}>
                {d.id}
              </button>
            </th>
            <td>{d.place}</td>
            <td>{d.precision}</td>
            <td class="figure">{d.lat.toFixed(3)}</td>
            <td class="figure">{d.lon.toFixed(3)}</td>
            <td class="figure">{d.killed ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
