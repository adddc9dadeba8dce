// src -> dist: one tsc run, the review page's client bundled beside its server, entries bundled and executable.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })

/**
 * Hashes of the code that stands between a report's bytes and its records: kept work is valid for these and no others.
 * `reader`: what makes the text layer. `rules`: everything below the line, and the libraries.
 * `told`: what reads a report's outline and what its paragraphs tell. `fields`: each field's own rules with what fields may use.
 */
const rooms = {
  reader: ['model', 'read', 'layout', 'text'],
  field: ['model', 'lexicon', 'match'],
  told: ['model', 'lexicon', 'match', 'outline', 'scene', 'pipeline.js'],
  above: ['cli', 'review', 'fleet', 'export', 'batch', 'golden', 'disk'],
}
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const code = readdirSync('dist', { recursive: true })
  .filter((file) => file.endsWith('.js') || file.endsWith('.json'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const fields = ['date', 'perpetrator', 'weapon', 'target', 'location', 'control', 'victims']
const hash = (belongs, libraries) => {
  const sum = createHash('sha256').update(JSON.stringify(libraries))
  for (const file of code)
    if (belongs(file.split('/')[0], file)) sum.update(`\n${file}\n`).update(readFileSync(`dist/${file}`))
  return sum.digest('hex')
}
const info = {
  reader: hash((room) => rooms.reader.includes(room), { 'pdfjs-dist': dependencies['pdfjs-dist'] }),
  rules: hash((room) => !rooms.above.includes(room), dependencies),
  told: hash((room) => rooms.told.includes(room), dependencies),
  fields: Object.fromEntries(
    fields.map((name) => {
      const own = (file) => !fields.some((other) => other !== name && file.startsWith(`fields/${other}`))
      return [name, hash((room, file) => rooms.field.includes(room) || (room === 'fields' && own(file)), dependencies)]
    }),
  ),
}
writeFileSync('dist/build-info.json', `${JSON.stringify(info, null, 2)}\n`)

await import('./build-review.mjs')
await import('./build-bundles.mjs')
chmodSync('dist/cli/main.js', 0o755)
