import { governorateWords } from '../lexicon/governorates.js'
import { attacks, deliveries, partsOfDay, qualifiers } from '../model/record.js'
import type { Table } from './tables.js'

const unit: Readonly<Record<string, string>> = { latitude: 'degrees', longitude: 'degrees', percent: 'percent' }

/** What every column of every table means, as a page. */
export function dictionary(tables: readonly Table[]): string {
  const lines = [
    '# Data dictionary',
    '',
    'An empty cell means that the report does not say; 0 is only ever a number that it states.',
    '',
  ]
  for (const table of tables) {
    lines.push(
      `## ${table.name}`,
      '',
      `${table.title}.`,
      '',
      '| column | type | unit | HXL | meaning |',
      '| --- | --- | --- | --- | --- |',
    )
    for (const f of table.fields)
      lines.push(
        `| ${f.name} | ${f.type} | ${unit[f.name] ?? (f.type === 'integer' ? 'count' : '')} | ${f.hxl ?? ''} | ${f.description} |`,
      )
    lines.push('')
  }
  lines.push('## Values', '')
  for (const [name, values] of [
    ['attack', attacks],
    ['delivery', deliveries],
    ['part_of_day', partsOfDay],
    ['killed_qualifier, injured_qualifier', qualifiers],
    ['governorate', governorateWords.map((g) => `${g.name} (${g.pcode})`)],
  ] as const) {
    lines.push(`- ${name}: ${[...values].join(', ')}`)
  }
  return `${lines.join('\n')}\n`
}
