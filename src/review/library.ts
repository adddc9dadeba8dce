import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findInputs, type Input } from '../batch/inputs.js'
import { type Result, readReport } from '../pipeline.js'
import type { ReportCard } from './data.js'

export interface Folders {
  readonly inputs: readonly string[]
  readonly out: string
  readonly golden: string
}

/** A report that is read, with the bytes it was read from. */
export interface Opened extends Result {
  readonly bytes: Uint8Array
}

/** How one report is read; another one than the pipeline's where a test wants so. */
export type Reader = (input: Input) => Promise<Opened>

/** The reports a person may open: found once at the start, read when asked for, read again when the file changed. */
export class Library {
  private readonly kept = new Map<string, { stamp: string; opened: Promise<Opened> }>()

  private constructor(
    readonly folders: Folders,
    private readonly inputs: ReadonlyMap<string, Input>,
    private readonly openInput: Reader,
  ) {}

  static async open(folders: Folders, reader: Reader = readInput): Promise<Library> {
    const { inputs } = await findInputs(folders.inputs)
    return new Library(folders, new Map(inputs.map((input) => [input.id, input])), reader)
  }

  cards(): ReportCard[] {
    return [...this.inputs.values()].map(({ id, file }) => ({ id, file }))
  }

  /** Only ids of the list lead to a file: nothing of a request ever becomes part of a path. */
  async read(id: string): Promise<Opened | undefined> {
    const input = this.inputs.get(id)
    if (input === undefined) return undefined
    const { mtimeMs, size } = await stat(input.path)
    const stamp = `${mtimeMs} ${size}`
    const known = this.kept.get(id)
    if (known?.stamp === stamp) return known.opened
    const opened = this.openInput(input)
    this.kept.set(id, { stamp, opened })
    opened.catch(() => this.kept.delete(id))
    // A few reports are enough: a person reads one at a time, and 200 pages weigh.
    const oldest = this.kept.keys().next().value
    if (this.kept.size > 8 && oldest !== undefined) this.kept.delete(oldest)
    return opened
  }

  /** A sentence where the records in the output folder are not what the page shows; null where they are, or where there are none. */
  async stale(opened: Opened): Promise<string | null> {
    const { id } = opened.report.report
    let written: string
    try {
      written = await readFile(join(this.folders.out, `${id}.json`), 'utf8')
    } catch {
      return null
    }
    return sameJson(written, opened.report)
      ? null
      : 'The records in the output folder are older than this reading: run "tawthiq ingest" again.'
  }
}

async function readInput(input: Input): Promise<Opened> {
  const bytes = await readFile(input.path)
  return { ...(await readReport(input.file, bytes)), bytes }
}

function sameJson(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value)
  } catch {
    return false
  }
}
