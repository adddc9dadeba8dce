import { defineConfig } from 'vitest/config'
import { engineFlags } from './src/cli/engine.js'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As the command line starts.
    execArgv: engineFlags,
    // Much of a test's time is waiting: for a server, a browser, a killed worker.
    maxWorkers: 2,
  },
})
