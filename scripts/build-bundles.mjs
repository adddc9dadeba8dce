// What starts often is bundled: the command line and the batch's worker. Finding and opening three hundred small modules took a
// third of the time of reading one report. Libraries that look for files of their own stay outside.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const inside = ['chrono-node', 'compromise', 'p-limit', 'zod']
const bundle = {
  bundle: true,
  allowOverwrite: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  legalComments: 'none',
  logLevel: 'error',
}
// Chunks stand beside the entry, so that addresses relative to a module's own stay true.
await build({
  ...bundle,
  entryPoints: { 'cli/main': 'dist/cli/main.js' },
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
})
await build({ ...bundle, entryPoints: { 'batch/worker': 'dist/batch/worker.js' } })
