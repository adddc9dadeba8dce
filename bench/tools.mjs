import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

export const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1]

export async function timed(work) {
  const begun = performance.now()
  const result = await work()
  return { ms: performance.now() - begun, result }
}

/** Processor time of this process: on a busy machine it says more than the clock. */
export async function burned(work) {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** One command, to its end; its wall time and the most memory it held (Linux). */
export function command(program, args, options = {}) {
  const begun = performance.now()
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  return { ms: performance.now() - begun, ...done }
}

export const has = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined

export const seconds = (ms) => (ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`)
export const ratio = (a, b) => `${(a / b).toFixed(2)}×`

export function table(rows) {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => String(row[c] ?? '').length)))
  for (const row of rows)
    console.log(
      `  ${row.map((cell, c) => (c === 0 ? String(cell).padEnd(widths[c]) : String(cell ?? '').padStart(widths[c]))).join('   ')}`,
    )
}

export function machine() {
  const all = cpus()
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${all.length} × ${all[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}
