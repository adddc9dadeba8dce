import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The command line starts with the same flag: see src/cli/main.ts.
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    execArgv: ['--no-regexp-tier-up'],
    // Much of a test's time is waiting: for a server, a browser, a killed worker.
    maxWorkers: 2,
  },
})
