import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { tawthiq } from './run.js'

describe('help', () => {
  test('names every command, in colour nowhere', () => {
    const { code, out } = tawthiq(['--help'])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(`\n  ${name}`)
    expect(out).not.toContain('\u001b')
  })
  test.each(commands.map((c) => c.name))('%s --help shows an example that begins with its own name', (name) => {
    const { code, out } = tawthiq([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Examples:\\n  tawthiq ${name}`))
  })
})

describe('wrong usage is one line and exit code 2', () => {
  test.each([
    [['ingst'], /unknown command 'ingst'.*Did you mean ingest/],
    [['ingest', '--quite'], /unknown option '--quite'.*Did you mean --quiet/],
    [['eval'], /missing required argument 'gold'/],
    [['ingest', 'no-such-folder'], /no-such-folder: there is no such file or folder\. Name a report/],
    [['eval', 'no-such-gold.jsonl'], /no-such-gold\.jsonl: there is no such file or folder/],
    [['explain', 'snhr-2017-01'], /name an incident as REPORT\/NN/],
    [['blame', 'no/such-rule'], /there is no such rule/],
    [['accept', 'snhr-2017-01'], /why\? Say it with --reason/],
    [['check', 'no-such-report'], /there is no golden .*no-such-report\.json/],
  ])('%j', (args, message) => {
    const { code, out, err } = tawthiq(args)
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
  test('no command at all shows the help, on stderr', () => {
    const { code, out, err } = tawthiq([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Commands:')
  })
})

test('colour only where it is asked for', () => {
  const args = ['eval', 'test/fixtures/no-such.jsonl']
  expect(tawthiq(args).err).not.toContain('\u001b')
  expect(tawthiq(args, { env: { FORCE_COLOR: '1' } }).err).toContain('\u001b')
  expect(tawthiq(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).err).not.toContain('\u001b')
})

test('the version, without loading anything', () => {
  expect(tawthiq(['--version'])).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})
