import * as Plot from '@observablehq/plot'
import type { Bar } from './tallies.js'

/**
 * Observable Plot sets a style element into each chart, which this page's security policy forbids. So the chart is made in
 * a document of its own, the element is taken out (the page's own style says the same), and the rest is adopted.
 */
function drawn(options: Plot.PlotOptions): SVGSVGElement {
  const aside = document.implementation.createHTMLDocument('')
  const chart = Plot.plot({ ...options, document: aside })
  const picture = chart as Element
  const svg = picture.nodeName.toLowerCase() === 'svg' ? picture : picture.querySelector('svg')
  for (const style of svg?.querySelectorAll('style') ?? []) style.remove()
  // The picture as a whole has a name; "bar" on a group of shapes tells nobody anything.
  for (const group of svg?.querySelectorAll('[aria-label]') ?? []) group.removeAttribute('aria-label')
  return document.adoptNode(svg as SVGSVGElement)
}

const colour = { stated: '#5a616b', extracted: '#0072b2' }

/** Horizontal bars, a label a row; stated hollow above extracted full, so that they are told apart without colour. */
export function barChart(bars: readonly Bar[], unit: string): SVGSVGElement {
  const both = bars.some((b) => b.stated !== null)
  const rows = bars.flatMap((b) => [
    ...(both ? [{ label: b.label, kind: 'stated', value: b.stated }] : []),
    { label: b.label, kind: 'extracted', value: b.extracted },
  ])
  const known = rows.filter((r) => r.value !== null)
  return drawn({
    width: 560,
    height: 76 + rows.length * 18 + bars.length * 6,
    marginLeft: 160,
    marginRight: 70,
    marginTop: 28,
    marginBottom: 44,
    style: { fontSize: '12px' },
    x: { label: `${unit} →`, labelOffset: 40, grid: true, nice: true },
    y: { axis: null, domain: both ? ['stated', 'extracted'] : ['extracted'] },
    fy: { label: null, domain: bars.map((b) => b.label), padding: 0.2, axis: 'left' },
    marks: [
      Plot.barX(
        known.filter((r) => r.kind === 'stated'),
        { x: 'value', y: 'kind', fy: 'label', fill: 'white', stroke: colour.stated, strokeWidth: 1.5 },
      ),
      Plot.barX(
        known.filter((r) => r.kind === 'extracted'),
        { x: 'value', y: 'kind', fy: 'label', fill: colour.extracted },
      ),
      Plot.text(known, {
        x: 'value',
        y: 'kind',
        fy: 'label',
        text: (r: { value: number; kind: string }) => (both ? `${r.value} ${r.kind}` : String(r.value)),
        textAnchor: 'start',
        dx: 4,
        fontSize: 11,
      }),
      Plot.ruleX([0]),
    ],
  })
}

/** One bar a day; days without a death stay empty, so that a pause is seen as a pause. */
export function dayChart(bars: readonly Bar[]): SVGSVGElement {
  const days = bars.flatMap((b) => {
    const day = Date.parse(`${b.label}T00:00:00Z`)
    return Number.isNaN(day) || b.extracted === null ? [] : [{ day: new Date(day), killed: b.extracted }]
  })
  return drawn({
    width: 560,
    height: 240,
    marginLeft: 45,
    style: { fontSize: '12px' },
    x: { type: 'utc', label: null },
    y: { label: '↑ killed', grid: true, nice: true },
    marks: [Plot.rectY(days, { x: 'day', y: 'killed', interval: 'day', fill: colour.extracted }), Plot.ruleY([0])],
  })
}
