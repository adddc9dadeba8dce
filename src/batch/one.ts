import type { Words } from '../lexicon/words.js'
import type { Doc } from '../model/doc.js'
import { sha256 } from '../model/identity.js'
import { Refusal } from '../model/note.js'
import { ReportFile } from '../model/record.js'
import { extract, textLayer } from '../pipeline.js'
import { bytesOf } from './bytes.js'
import { keepLayer, layerName, readLayer } from './layers.js'
import type { Reading, Shared, Task } from './reading.js'
import { KeptReadings } from './readings.js'

/** A record file's bytes: the same records give the same bytes. */
export const recordText = (report: ReportFile): string => `${JSON.stringify(report, null, 2)}\n`

/** Reads one report: from its kept text layer where there is one, else from its bytes. Whatever is wrong with it comes back as data. */
export async function readOne(task: Task, shared: Shared, words: Words | undefined): Promise<Reading> {
  let source: Source | null = null
  try {
    source = await sourceOf(task, shared)
    return { ...source.facts, ...records(source, task, shared, words), error: null }
  } catch (error) {
    const facts = source?.facts ?? (error instanceof Unreadable ? error.facts : { sha256: null, kept: false })
    return { ...facts, record: null, error: problem(error), incidents: 0, pages: null }
  }
}

type Facts = Pick<Reading, 'sha256' | 'kept'>
interface Source {
  readonly facts: Facts & { readonly sha256: string }
  readonly doc: Doc
}

/** The bytes were read and hashed, and give no text. */
class Unreadable extends Error {
  constructor(
    readonly facts: Facts,
    readonly problem: Reading['error'],
  ) {
    super(problem?.message)
  }
}

async function sourceOf(task: Task, shared: Shared): Promise<Source> {
  const kept = (hash: string): Doc | null =>
    task.afresh || shared.layers === null ? null : readLayer(shared.layers, layerName(hash, shared.readerKey))
  if (task.sha256 !== null) {
    const doc = kept(task.sha256)
    if (doc !== null) return { facts: { sha256: task.sha256, kept: true }, doc }
  }
  const bytes = await bytesOf(task.path, shared.maxBytes)
  const facts = { sha256: sha256(bytes), kept: false }
  const known = kept(facts.sha256)
  if (known !== null) return { facts: { ...facts, kept: true }, doc: known }
  let doc: Doc
  try {
    const password = shared.password === null ? {} : { password: shared.password }
    doc = await textLayer(bytes, { ...password, maxPages: shared.maxPages })
  } catch (error) {
    if (error instanceof Refusal) throw new Unreadable(facts, { code: error.code, message: error.message })
    // Broken files break the PDF library in ways without number; what it says is kept for whoever looks into it.
    throw new Unreadable(facts, { code: 'damaged', message: `cannot be read to its end (${oneLine(error)})` })
  }
  if (doc.mediaType === 'text/plain' && /\.pdf$/i.test(task.file))
    throw new Unreadable(facts, { code: 'not-a-report', message: 'is called a PDF and is none' })
  if (shared.layers !== null) keepLayer(shared.layers, layerName(facts.sha256, shared.readerKey), doc)
  return { facts, doc }
}

function records(
  { doc, facts }: Source,
  { file, afresh }: Task,
  { readings: folder, stageKeys }: Shared,
  words: Words | undefined,
): Pick<Reading, 'record' | 'incidents' | 'pages'> {
  const name = file.replace(/^.*\//s, '')
  const readings = folder === null ? undefined : new KeptReadings(folder, facts.sha256, stageKeys, afresh)
  const report = ReportFile.parse(extract(doc, { file: name, sha256: facts.sha256 }, words, readings).report)
  readings?.keep()
  return { record: recordText(report), incidents: report.incidents.length, pages: report.source.pages }
}

function problem(error: unknown): Reading['error'] {
  if (error instanceof Unreadable) return error.problem
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  const { syscall } = error as NodeJS.ErrnoException
  // Node's messages end with the path, which stands before the message already and may be a machine's own.
  if (syscall !== undefined) return { code: 'unreadable', message: oneLine(error).replace(/, \w+(?: '.*)?$/s, '') }
  // A bug of ours must not stop the other files; it is named as what it is.
  return { code: 'internal-error', message: oneLine(error) }
}

const oneLine = (error: unknown): string =>
  String((error as Error)?.message ?? error)
    .replace(/\s+/g, ' ')
    .slice(0, 300)
