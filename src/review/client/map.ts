import { geoCentroid, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { ReviewReport } from '../data.js'
import { addressOf } from './address.js'
import outlines from './data/governorates.topo.json'
import { svg } from './dom.js'

type Shapes = Topology<{ governorates: GeometryCollection<{ name: string | null }> }>
const topology = outlines as unknown as Shapes
const shapes = feature(topology, topology.objects.governorates)

/** An incident on the map. Without coordinates of its place it stands in the middle of its governorate. */
export interface Dot {
  readonly incident: number
  readonly id: string
  readonly place: string
  readonly lon: number
  readonly lat: number
  readonly precision: 'place' | 'governorate'
  readonly killed: number | null
}

export function dotsOf(report: ReviewReport): Dot[] {
  return report.report.incidents.flatMap((record, incident) => {
    const { coordinates, governorate, place } = record.location
    const middle = shapes.features.find((f) => f.properties.name !== null && f.properties.name === governorate)
    const [lon, lat] = coordinates ? [coordinates.lon, coordinates.lat] : middle ? geoCentroid(middle) : [null, null]
    if (lon === null || lat === null) return []
    return {
      incident,
      id: record.id,
      place: [place, governorate].filter(Boolean).join(', '),
      lon,
      lat,
      precision: coordinates?.precision ?? 'governorate',
      killed: record.victims.killed.total,
    }
  })
}

const size = { width: 560, height: 460 }

/** Governorates and incidents; circles are as large as their tolls, full where the place is known and hollow where only the governorate is. */
export function drawMap(report: ReviewReport): SVGSVGElement {
  const projection = geoMercator().fitExtent(
    [
      [8, 8],
      [size.width - 8, size.height - 8],
    ],
    shapes,
  )
  const path = geoPath(projection)
  const root = svg('svg', { viewBox: `0 0 ${size.width} ${size.height}`, ...size, 'font-size': 11 }) as SVGSVGElement
  for (const shape of shapes.features)
    root.append(svg('path', { d: path(shape) ?? '', fill: '#f3efe4', stroke: '#8c8572', 'stroke-width': 0.8 }))
  for (const shape of shapes.features) {
    const { name } = shape.properties
    // A name wider than its governorate would lie on its neighbours.
    if (name === null || path.area(shape) < 150) continue
    const [x, y] = path.centroid(shape)
    const label = svg('text', { x, y, fill: '#5c5646', 'text-anchor': 'middle' })
    label.textContent = name
    root.append(label)
  }
  const largest = Math.max(1, ...dotsOf(report).map((d) => d.killed ?? 0))
  const seen = new Map<string, number>()
  for (const dot of [...dotsOf(report)].sort((a, b) => (b.killed ?? 0) - (a.killed ?? 0))) {
    const at = projection([dot.lon, dot.lat])
    if (at === null) continue
    const key = at.map(Math.round).join()
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    // Incidents of one place are laid around it like seeds in a sunflower: none hides another.
    const turn = nth * 2.4
    const away = 7 * Math.sqrt(nth)
    root.append(
      circle(
        dot,
        at[0] + away * Math.cos(turn),
        at[1] + away * Math.sin(turn),
        3 + 13 * Math.sqrt((dot.killed ?? 0) / largest),
      ),
    )
  }
  return root
}

function circle(dot: Dot, cx: number, cy: number, r: number): SVGElement {
  const link = svg('a', {
    href: addressOf({
      report: dot.id.replace(/\/[^/]*$/, ''),
      view: 'records',
      incident: dot.id.replace(/^.*\//, ''),
      field: null,
    }),
  })
  const known = dot.precision === 'place'
  const title = svg('title')
  title.textContent = `${dot.id}: ${dot.place}, ${dot.killed ?? 'number not stated'} killed`
  const shape = svg('circle', {
    cx,
    cy,
    r,
    fill: known ? '#d55e00' : '#fff',
    'fill-opacity': known ? 0.6 : 0.35,
    stroke: '#7a3600',
    'stroke-width': 1.2,
    'stroke-dasharray': known ? 'none' : '3 2',
  })
  link.append(title, shape)
  return link
}
