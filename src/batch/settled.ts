import { open, stat } from 'node:fs/promises'
import type { Input } from './inputs.js'

interface Seen {
  readonly mark: string
  readonly since: number
}

/** A PDF that does not end as one is still on its way, or damaged: after so long it is taken for damaged. */
const patienceMs = 10_000

/**
 * Which files in a folder that others write to are completely written: those that did not change between two looks, and, of
 * PDFs, those that end as a PDF does. Looking again is asked of every file system; being told of changes is not.
 */
export class Settling {
  readonly #seen = new Map<string, Seen>()

  /** The settled ones, and a string that changes when anything about them does. */
  async look(inputs: readonly Input[], now: number): Promise<{ settled: Input[]; state: string }> {
    const settled: Input[] = []
    const marks: string[] = []
    const paths = new Set(inputs.map(({ path }) => path))
    for (const path of this.#seen.keys()) if (!paths.has(path)) this.#seen.delete(path)
    for (const input of inputs) {
      const mark = await markOf(input.path)
      const before = this.#seen.get(input.path)
      if (before?.mark !== mark) {
        this.#seen.set(input.path, { mark, since: now })
        continue
      }
      if (now - before.since < patienceMs && !(await isWhole(input.path))) continue
      settled.push(input)
      marks.push(`${input.path}\0${mark}`)
    }
    return { settled, state: marks.join('\n') }
  }
}

async function markOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(path)
    return `${size} ${mtimeMs} ${ino}`
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

async function isWhole(path: string): Promise<boolean> {
  if (!/\.pdf$/i.test(path)) return true
  try {
    const found = await stat(path)
    if (!found.isFile()) return true
    const file = await open(path)
    try {
      const tail = Buffer.alloc(Math.min(2048, found.size))
      await file.read(tail, 0, tail.length, found.size - tail.length)
      return tail.includes('%%EOF')
    } finally {
      await file.close()
    }
  } catch {
    return true
  }
}
