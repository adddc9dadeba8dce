import type { Comparison } from './compare.js'
import type { Difference } from './difference.js'
import { show } from './fields.js'
import { type Measured, score } from './measure.js'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)

const style = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8885}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}q{font-style:italic}.was{color:#0a7f3f}.is{color:#c4302b}caption{text-align:left;font-weight:600;padding:.6rem 0}
@media (prefers-color-scheme:dark){.was{color:#5fd38d}.is{color:#ff8a80}}`

/** The result of a check as one page that needs nothing beside itself. */
export function checkHtml(
  checked: readonly { report: string; comparison: Comparison | null }[],
  measured: Measured,
): string {
  const differences = checked.flatMap((c) => c.comparison?.differences ?? [])
  const missing = checked.filter((c) => c.comparison === null).map((c) => c.report)
  const { gold, found, spurious, perfect } = measured.incidents
  const percent = (x: number | null): string => (x === null ? '—' : `${(100 * x).toFixed(1)}%`)
  const fields = [...measured.fields].map(([path, tally]) => {
    const s = score(tally)
    return `<tr><th scope="row">${escaped(path)}</th>${[s.precision, s.recall, s.f1, s.accuracy].map((x) => `<td class="n">${percent(x)}</td>`).join('')}<td class="n">${s.gold}</td></tr>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Output against golden</title><style>${style}</style></head>
<body><main><h1>Output against golden</h1>
<p>${checked.length} report(s), ${gold} incidents: ${found} found, ${spurious} spurious, ${perfect} perfect; ${differences.length} difference(s).${missing.length > 0 ? ` No output for ${escaped(missing.join(', '))}.` : ''}</p>
${differences.length === 0 ? '' : `<table><caption>Differences</caption><thead><tr><th>incident</th><th>page</th><th>what</th><th>golden</th><th>output</th><th>read from</th></tr></thead><tbody>${differences.map(row).join('\n')}</tbody></table>`}
<table><caption>Scores</caption><thead><tr><th>field</th><th class="n">precision</th><th class="n">recall</th><th class="n">F1</th><th class="n">accuracy</th><th class="n">in gold</th></tr></thead><tbody>${fields.join('\n')}</tbody></table>
</main></body></html>
`
}

function row(d: Difference): string {
  const where = d.golden.length > 0 ? d.golden.join(', ') : d.output.length > 0 ? d.output.join(', ') : d.report
  const words = d.words.map((w) => `<q>${escaped(w)}</q>`).join(', ')
  return `<tr><th scope="row">${escaped(where)}</th><td>${d.pages.join(', ')}</td><td>${escaped(d.field ?? d.kind)}</td><td class="was">${escaped(show(d.was))}</td><td class="is">${escaped(show(d.is) === '—' && d.kind !== 'field' ? d.output.join(', ') : show(d.is))}</td><td>${words}</td></tr>`
}
