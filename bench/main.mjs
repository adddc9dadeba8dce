// npm run bench [-- startup text extraction batch again growth pages check fleet scale waiting memory embedded] [--full]
import { tuneEngine } from '../dist/cli/engine.js'
import * as machineBenches from './benches.mjs'
import * as fleetBenches from './fleet.mjs'
import { machine } from './tools.mjs'

// As the command line does at its start.
tuneEngine()

const benches = { ...machineBenches, ...fleetBenches }
const full = process.argv.includes('--full')
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
console.log(machine())
const names = asked.length > 0 ? asked : ['startup', 'text', 'extraction', 'batch', 'again', 'growth', 'pages', 'check']
/** The sizes of the aims take a while; what is run by default says the same of smaller ones. */
const sizes = full
  ? {
      batch: 250,
      again: 1000,
      growth: [100, 200, 400, 800],
      fleet: { count: 400, rounds: 3 },
      waiting: [1e3, 1e4, 1e5, 1e6],
      scale: [40, 240],
    }
  : { batch: 100, again: 200, growth: [25, 50, 100, 200], fleet: { count: 60, rounds: 2 } }
for (const name of names) {
  console.log(`\n${name}`)
  await benches[name](sizes[name])
}
