import { sha256 } from '../model/identity.js'
import type { ExportFile } from './formats.js'
import type { Table } from './tables.js'

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const schemaOf = (table: Table) => ({
  fields: table.fields.map((f) => ({
    name: f.name,
    type: f.type,
    ...(f.type === 'date' ? { format: 'default' } : {}),
    description: f.description,
    ...(f.hxl === null ? {} : { 'hxl:tag': f.hxl }),
  })),
  missingValues: [''],
  ...(table.name === 'incidents' ? { primaryKey: ['incident_id'] } : {}),
  ...(table.name === 'victims' || table.name === 'parties'
    ? { foreignKeys: [{ fields: ['incident_id'], reference: { resource: 'incidents', fields: ['incident_id'] } }] }
    : {}),
})

export interface PackageInfo {
  readonly version: string
  readonly program: string
  readonly publishers: readonly string[]
}

/** The Frictionless descriptor (specs.frictionlessdata.io, data-package v1): every file with type, hash and columns. */
export function datapackage(files: readonly (ExportFile & { readonly path: string })[], info: PackageInfo): string {
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'incidents',
      title: 'Incidents read from human-rights reports',
      version: info.version,
      description: `Incident records with their sources. Made by tawthiq ${info.program}; see README.md and dictionary.md.`,
      licenses: [
        {
          name: 'LicenseRef-publisher',
          title:
            'The facts are the publishers’; ask them before you republish their words. Coordinates: GeoNames, CC BY 4.0.',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      sources: [
        ...info.publishers.map((title) => ({ title })),
        { title: 'GeoNames', path: 'https://www.geonames.org/' },
      ],
      resources: files.map((file) => {
        const end = file.name.split('.').at(-1) ?? ''
        const tabular = end === 'csv' && !file.name.includes('hxl') && file.table !== null
        return {
          name: file.name.toLowerCase().replace(/[^a-z0-9._-]/g, '-'),
          path: file.path,
          ...(tabular ? { profile: 'tabular-data-resource' } : { profile: 'data-resource' }),
          format: end,
          mediatype: mediaTypes[end] ?? 'application/octet-stream',
          encoding: 'utf-8',
          bytes: file.bytes.length,
          hash: `sha256:${sha256(file.bytes)}`,
          ...(tabular && file.table
            ? {
                schema: schemaOf(file.table),
                dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
              }
            : {}),
        }
      }),
    },
    null,
    2,
  )}\n`
}
