import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { home } from './inputs.mjs'
import { command } from './tools.mjs'

const packages = ['unpdf@1.7.0', 'pdf-parse@2.4.5']

/** Run where the packages are, in a process of its own: they change what the process shares. Warm, the middle of three. */
const runner = `
import { readFileSync } from 'node:fs'
const [name, ...paths] = process.argv.slice(2)
const read = {
  async unpdf() {
    const { extractText } = await import('unpdf')
    return (bytes) => extractText(new Uint8Array(bytes))
  },
  async 'pdf-parse'() {
    const { PDFParse } = await import('pdf-parse')
    return async (bytes) => {
      const parser = new PDFParse({ data: new Uint8Array(bytes) })
      await parser.getText()
      await parser.destroy()
    }
  },
}
const run = await read[name]()
const all = paths.map((path) => readFileSync(path))
const times = []
for (let round = 0; round < 4; round++) {
  const begun = process.cpuUsage()
  for (const bytes of all) await run(bytes)
  const { user, system } = process.cpuUsage(begun)
  if (round > 0) times.push((user + system) / 1000)
}
console.log(times.sort((a, b) => a - b)[1])
`

/** Other readers of text from PDFs, installed beside the bench's inputs: they are no part of the program. */
export function rivals(paths) {
  const place = join(home, 'rivals')
  if (!existsSync(join(place, 'node_modules/pdf-parse'))) {
    const done = command('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', ...packages])
    if (done.status !== 0) {
      console.log(`  ${packages.join(' and ')} could not be installed: their rows are left out`)
      return []
    }
  }
  writeFileSync(join(place, 'run.mjs'), runner)
  return ['unpdf', 'pdf-parse'].flatMap((name) => {
    const { status, stdout } = command(process.execPath, [join(place, 'run.mjs'), name, ...paths])
    if (status === 0) return [[name, Number(stdout)]]
    console.log(`  ${name} does not run here: its row is left out`)
    return []
  })
}
