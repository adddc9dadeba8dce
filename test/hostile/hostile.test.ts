import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type Ingested, ingest } from '../../src/batch/ingest.js'
import { findInputs } from '../../src/batch/inputs.js'
import type { Manifest } from '../../src/batch/manifest.js'
import type { Outcome } from '../../src/batch/outcome.js'
import { hostileNames, hostilePdfs, hostileTexts, sentence } from './files.js'
import { onePage } from './make.js'

const root = mkdtempSync(join(tmpdir(), 'tawthiq-hostile-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const timeoutMs = 30_000
let count = 0
interface Read extends Ingested {
  readonly out: string
  readonly by: ReadonlyMap<string, Outcome>
}

/** Files in a folder of their own, read with tight limits. */
async function readAll(put: (folder: string) => void, limits = {}): Promise<Read> {
  const input = join(root, `in-${++count}`)
  const out = join(root, `out-${count}`)
  mkdirSync(input)
  put(input)
  const { inputs } = await findInputs([input])
  const result = await ingest({
    inputs,
    out,
    jobs: 2,
    limits: { timeoutMs, memoryMb: 400, pages: 40, bytes: 50e6, ...limits },
  })
  return { ...result, out, by: new Map(result.outcomes.map((o) => [o.file, o])) }
}

/** What must be true whatever came in: every file has its outcome, in the manifest too, and only those that are done have records. */
function soundness({ outcomes, out }: Read, files: number): void {
  expect(outcomes).toHaveLength(files)
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest
  expect(manifest.inputs).toHaveLength(files)
  const written = readdirSync(out).filter((name) => !name.startsWith('.') && name !== 'manifest.json')
  expect(written.sort()).toEqual(outcomes.flatMap((o) => o.output ?? []).sort())
  for (const name of written) expect(() => JSON.parse(readFileSync(join(out, name), 'utf8'))).not.toThrow()
  expect(outcomes.filter((o) => o.error?.code === 'internal-error')).toEqual([])
  for (const { status, error } of outcomes) expect(status === 'done').toBe(error === null)
}

const coded = (o: Outcome | undefined): string => o?.error?.code ?? o?.status ?? 'missing'

test('PDFs made to hang, to grow, to crash or to be obeyed', { timeout: 300_000 }, async () => {
  const proof = join(root, 'ran')
  const files = hostilePdfs(proof)
  const read = await readAll((folder) => {
    for (const [name, [bytes]] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  })
  soundness(read, Object.keys(files).length)
  for (const [name, [, expected]] of Object.entries(files))
    if (expected !== 'any') expect([name, coded(read.by.get(name))]).toEqual([name, expected])
  expect(existsSync(proof)).toBe(false)
  // A limit is kept within a second, however busy the machine.
  for (const o of read.outcomes) expect(o.ms).toBeLessThan(timeoutMs + 5000)
})

test('plain texts made to hang a pattern', { timeout: 300_000 }, async () => {
  const read = await readAll((folder) => {
    for (const [name, [bytes]] of Object.entries(hostileTexts)) writeFileSync(join(folder, name), bytes)
  })
  soundness(read, Object.keys(hostileTexts).length)
  expect(coded(read.by.get('empty.txt'))).toBe('empty-file')
})

describe('names and kinds of files', () => {
  test('every name gets its outcome, and no name leads out of the folder', { timeout: 120_000 }, async () => {
    const read = await readAll((folder) => {
      for (const name of hostileNames) writeFileSync(join(folder, name), sentence)
    })
    soundness(read, hostileNames.length)
    expect(readdirSync(root).filter((name) => !/^(?:in|out)-\d+$/.test(name))).toEqual([])
    expect(read.outcomes.filter((o) => o.status === 'done').length).toBeGreaterThanOrEqual(hostileNames.length - 2)
  })
  test('pipes are not opened, links lead to files only, sparse giants are not read', { timeout: 120_000 }, async () => {
    const read = await readAll((folder) => {
      writeFileSync(join(folder, 'good.txt'), sentence)
      symlinkSync(join(folder, 'good.txt'), join(folder, 'link.txt'))
      symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.pdf'))
      symlinkSync('loop.pdf', join(folder, 'loop.pdf'))
      symlinkSync(folder, join(folder, 'circle'))
      symlinkSync('/dev/zero', join(folder, 'zero.txt'))
      mkdirSync(join(folder, 'folder.pdf'))
      writeFileSync(join(folder, 'giant.pdf'), '%PDF-1.7')
      truncateSync(join(folder, 'giant.pdf'), 2 ** 31)
      execFileSync('mkfifo', [join(folder, 'pipe.pdf')])
    })
    soundness(read, 7)
    expect(Object.fromEntries(read.outcomes.map((o) => [o.file, coded(o)]))).toEqual({
      'dangling.pdf': 'unreadable',
      'giant.pdf': 'too-large',
      'good.txt': 'done',
      'link.txt': 'done',
      'loop.pdf': 'unreadable',
      'pipe.pdf': 'not-a-report',
      'zero.txt': 'not-a-report',
    })
  })
})

test('a report that takes too long ends its thread and nobody else’s', { timeout: 120_000 }, async () => {
  const read = await readAll(
    (folder) => {
      for (let n = 1; n <= 3; n++) writeFileSync(join(folder, `page-${n}.pdf`), onePage())
    },
    { timeoutMs: 1 },
  )
  soundness(read, 3)
  expect(read.outcomes.map(coded)).toEqual(['timed-out', 'timed-out', 'timed-out'])
})

const seed = Number(process.env.FUZZ_SEED ?? 20170112)
const runs = Number(process.env.FUZZ_RUNS ?? 60)

test(`mutated PDFs (seed ${seed}, ${runs} of them): each has an outcome`, { timeout: 1_800_000 }, async () => {
  const whole = readFileSync(join(import.meta.dirname, '../fixtures/snhr-test-2018-02.pdf'))
  const spot = fc.nat(whole.length - 1)
  const mutation = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((tenth) => whole.subarray(0, Math.floor((whole.length * tenth) / 10))),
    fc.array(fc.tuple(spot, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 60 }).map((flips) => {
      const bytes = Buffer.from(whole)
      for (const [at, by] of flips) bytes[at] = (bytes[at] as number) ^ by
      return bytes
    }),
    fc
      .tuple(spot, fc.integer({ min: 1, max: 4096 }))
      .map(([at, length]) => Buffer.from(whole).fill(0, at, Math.min(whole.length, at + length))),
    fc
      .tuple(spot, spot)
      .map(([a, b]) => Buffer.concat([whole.subarray(0, Math.max(a, b)), whole.subarray(Math.min(a, b))])),
  )
  const files = fc.sample(mutation, { seed, numRuns: runs })
  const read = await readAll((folder) => {
    files.forEach((bytes, i) => {
      writeFileSync(join(folder, `mutant-${String(i).padStart(4, '0')}.pdf`), bytes)
    })
  })
  soundness(read, runs)
})
