#!/usr/bin/env node
import { version } from '../version.js'
import { tuneEngine } from './engine.js'

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  // Before anything is loaded: scripts ask this often.
  process.stdout.write(`${version}\n`)
} else {
  tuneEngine()
  // A reader that closes the pipe early (head) has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  const { run } = await import('./program.js')
  process.exitCode = await run(process.argv)
}
