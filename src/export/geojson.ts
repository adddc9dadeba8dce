import { toObject } from './jsonl.js'
import type { Table } from './tables.js'

/** Incidents as points (RFC 7946, longitude before latitude); no geometry where no place is known. */
export function toGeojson(table: Table): string {
  const features = table.rows.map((row) => {
    const { latitude, longitude, ...properties } = toObject(table, row)
    const known = typeof latitude === 'number' && typeof longitude === 'number'
    return JSON.stringify({
      type: 'Feature',
      id: properties.incident_id,
      geometry: known ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties,
    })
  })
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}
