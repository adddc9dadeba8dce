// src -> dist: one tsc run; the entry is made executable. Kept a script so that later parts (the review page) join it here.
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })
chmodSync('dist/cli/main.js', 0o755)
