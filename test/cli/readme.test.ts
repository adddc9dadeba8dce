import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, root, tawthiq } from './run.js'

/** Every command of the README, in its order, in a copy of the house: what is printed there must run. */
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((m) => (m[1] as string).split('\n'))
const lines = blocks
  .join('\n')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '' && !line.startsWith('#'))

const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>
const house = folder()
for (const name of ['input', 'golden']) cpSync(join(root, name), join(house, name), { recursive: true })
mkdirSync(join(house, 'test'))
symlinkSync(join(root, 'test/fixtures'), join(house, 'test/fixtures'))

/** Words of a command line; quotes keep words together. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '')
/** Commands that stay until they are stopped: their help must know every option that the README gives them. */
const staying = new Set(['review', 'watch', 'worker', 'serve'])
/** What compares may find a difference; what it prints is still a result. */
const compares = new Set(['check', 'eval', 'diff'])

describe('README', () => {
  test('has commands', () => expect(lines.length).toBeGreaterThan(8))
  for (const line of lines)
    test(line, () => {
      for (const part of line.split(/\s*&&\s*/)) {
        const [program, ...rest] = words(part.replace(/^[A-Z_]+=\S+\s+/, ''))
        if (program === 'npm') {
          if (rest[0] === 'start') expect(tawthiq(['ingest', '--jobs', '1'], { cwd: house }).code).toBe(0)
          else if (rest[0] !== 'ci') expect(Object.keys(scripts)).toContain(rest[0] === 'run' ? rest[1] : rest[0])
          continue
        }
        const args = program === 'npx' ? rest.slice(1) : rest
        expect(program === 'npx' ? rest[0] : program).toBe('tawthiq')
        const command = args[0] as string
        if (staying.has(command) || /^enqueue|^status/.test(command)) {
          const help = tawthiq([command, '--help']).out
          for (const option of args.filter((a) => a.startsWith('--'))) expect(help).toContain(option.split('=')[0])
          continue
        }
        const { code, err } = tawthiq(args, { cwd: house })
        expect(err).not.toMatch(/^tawthiq:/m)
        expect(compares.has(command) ? [0, 1] : [0]).toContain(code)
      }
    })
})
