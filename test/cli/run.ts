import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const root = join(import.meta.dirname, '../..')
export const fixtures = join(root, 'test/fixtures')
const main = join(root, 'dist/cli/main.js')

/** A folder of its own for a test file, gone when it ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tawthiq-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a user does. */
export function tawthiq(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {},
): Ran {
  const { NO_COLOR: _n, FORCE_COLOR: _f, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), main, ...args], {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { code: status, out: stdout, err: stderr }
}
