import type { Table } from './tables.js'

/** Share of incidents for which each column is known, as casualty recorders publish it. */
export function coverageTable(incidents: Table): Table {
  const total = incidents.rows.length
  return {
    name: 'coverage',
    title: 'Coverage: share of incidents for which each column is known',
    fields: [
      { name: 'column', type: 'string', description: 'Column of the incident table.', hxl: null },
      { name: 'known', type: 'integer', description: 'Incidents for which it is known.', hxl: null },
      { name: 'incidents', type: 'integer', description: 'Incidents in all.', hxl: null },
      { name: 'percent', type: 'number', description: 'known / incidents × 100, one decimal.', hxl: null },
    ],
    rows: incidents.fields.map((f, i) => {
      const known = incidents.rows.filter((row) => row[i] !== null && row[i] !== '').length
      return [f.name, known, total, total === 0 ? null : Math.round((known / total) * 1000) / 10]
    }),
  }
}
