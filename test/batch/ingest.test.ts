import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type IngestOptions, ingest } from '../../src/batch/ingest.js'
import { findInputs } from '../../src/batch/inputs.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const root = mkdtempSync(join(tmpdir(), 'tawthiq-batch-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
const fresh = (): { input: string; out: string } => {
  const base = join(root, String(++folders))
  mkdirSync(join(base, 'in'), { recursive: true })
  return { input: join(base, 'in'), out: join(base, 'out') }
}
const brief = (n: number): string =>
  `Report ${n}\n\nOn Saturday, January 7, 2017, government warplanes fired ${n} missiles at Al Bara town in Idlib. Three civilians were killed.\n`
const put = (folder: string, count: number): void => {
  for (let n = 1; n <= count; n++) writeFileSync(join(folder, `brief-${n}.txt`), brief(n))
  copyFileSync(join(fixtures, 'snhr-test-2018-02.pdf'), join(folder, 'month.pdf'))
}
const run = async ({ input, out }: { input: string; out: string }, options: Partial<IngestOptions> = {}) =>
  ingest({ inputs: (await findInputs([input])).inputs, out, ...options })
/** Every file of an output folder that is for people, by name. */
const bytes = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )

describe('the bytes written depend on the inputs alone', () => {
  test('one thread, three threads, inputs the other way round', async () => {
    const folder = fresh()
    put(folder.input, 8)
    await run(folder, { jobs: 1 })
    const one = bytes(folder.out)
    expect(Object.keys(one)).toHaveLength(10)
    const { inputs } = await findInputs([folder.input])
    await ingest({ inputs: [...inputs].reverse(), out: `${folder.out}-2`, jobs: 3 })
    expect(bytes(`${folder.out}-2`)).toEqual(one)
  })
  test('from the PDF, from its kept text layer, and from nothing but what stands there', async () => {
    const folder = fresh()
    put(folder.input, 1)
    const first = await run(folder)
    expect(first.outcomes.map((o) => o.reused)).toEqual([undefined, undefined])
    const before = bytes(folder.out)
    const second = await run(folder)
    expect(second.outcomes.map((o) => o.reused)).toEqual(['records', 'records'])
    expect(bytes(folder.out)).toEqual(before)
    rmSync(join(folder.out, 'month.json'))
    const third = await run(folder)
    expect(third.outcomes.map((o) => o.reused)).toEqual(['records', 'text'])
    expect(bytes(folder.out)).toEqual(before)
    const forced = await run(folder, { force: true })
    expect(forced.outcomes.map((o) => o.reused)).toEqual([undefined, undefined])
    expect(bytes(folder.out)).toEqual(before)
  })
  test('a damaged cache is no cache', async () => {
    const folder = fresh()
    put(folder.input, 1)
    await run(folder)
    const before = bytes(folder.out)
    const layers = join(folder.out, '.cache/layers')
    for (const name of readdirSync(layers)) {
      const kept = readFileSync(join(layers, name))
      kept[kept.length >> 1] = (kept[kept.length >> 1] as number) ^ 255
      writeFileSync(join(layers, name), kept)
    }
    writeFileSync(join(folder.out, '.cache/index.jsonl'), '{"id":"mon')
    rmSync(join(folder.out, 'month.json'))
    const again = await run(folder)
    expect(again.outcomes.map((o) => o.reused)).toEqual([undefined, undefined])
    expect(bytes(folder.out)).toEqual(before)
  })
})

describe('what changed is read again, and nothing else', () => {
  test('a record file that someone touched is made again; a report of the same size with other words too', async () => {
    const folder = fresh()
    put(folder.input, 3)
    await run(folder)
    const before = bytes(folder.out)
    writeFileSync(join(folder.out, 'brief-1.json'), '{}')
    writeFileSync(join(folder.input, 'brief-2.txt'), brief(2).replace('Three', 'Seven'))
    const { outcomes } = await run(folder)
    expect(outcomes.map((o) => o.reused)).toEqual(['text', undefined, 'records', 'records'])
    const after = bytes(folder.out)
    expect(after['brief-1.json']).toBe(before['brief-1.json'])
    expect(after['brief-2.json']).not.toBe(before['brief-2.json'])
  })
  test('a renamed report takes its text with it; its old record file goes', async () => {
    const folder = fresh()
    put(folder.input, 1)
    await run(folder)
    copyFileSync(join(folder.input, 'month.pdf'), join(folder.input, 'february.pdf'))
    rmSync(join(folder.input, 'month.pdf'))
    const { outcomes, removed } = await run(folder)
    expect(outcomes.map((o) => [o.id, o.reused])).toEqual([
      ['brief-1', 'records'],
      ['february', 'text'],
    ])
    expect(removed).toEqual(['month.json'])
    expect(Object.keys(bytes(folder.out))).toEqual(['brief-1.json', 'february.json', 'manifest.json'])
  })
  test('reports of another folder keep their records and their place in the manifest', async () => {
    const a = fresh()
    put(a.input, 2)
    await run(a)
    const b = fresh()
    writeFileSync(join(b.input, 'other.txt'), brief(9))
    await run({ input: b.input, out: a.out })
    const files = bytes(a.out)
    expect(Object.keys(files)).toEqual(['brief-1.json', 'brief-2.json', 'manifest.json', 'month.json', 'other.json'])
    expect(JSON.parse(files['manifest.json'] as string).inputs).toHaveLength(4)
  })
  test('a report that fails now loses the records of before', async () => {
    const folder = fresh()
    put(folder.input, 1)
    await run(folder)
    writeFileSync(join(folder.input, 'brief-1.txt'), '')
    const { outcomes, removed } = await run(folder)
    expect(outcomes[0]?.error?.code).toBe('empty-file')
    expect(removed).toEqual(['brief-1.json'])
    expect(existsSync(join(folder.out, 'brief-1.json'))).toBe(false)
    expect((await run(folder)).outcomes[0]).toMatchObject({ reused: 'records', error: { code: 'empty-file' } })
  })
})

describe('a run that is stopped', () => {
  test('keeps what is finished and goes on where it was', async () => {
    const folder = fresh()
    put(folder.input, 12)
    const control = new AbortController()
    const halted = await run(folder, {
      jobs: 1,
      signal: control.signal,
      onOutcome: (_, done) => done === 4 && control.abort(),
    })
    expect(halted.stopped).toBe(true)
    expect(halted.outcomes.length).toBeLessThan(13)
    const rest = await run(folder)
    expect(rest.outcomes.filter((o) => o.reused === 'records').length).toBeGreaterThanOrEqual(halted.outcomes.length)
    await run({ input: folder.input, out: `${folder.out}-whole` })
    expect(bytes(folder.out)).toEqual(bytes(`${folder.out}-whole`))
  })
})
