import { readFileSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { LooseReport } from './compare.js'
import { GoldLine, GoldReport } from './gold.js'

/** A file that is not what it should be: said in one line, with where. */
export class BadFile extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(`${path}: ${message}`)
    this.name = 'BadFile'
  }
}

/** A record file as any version of the program, or another program, may have written it. */
const OutputReport = z.looseObject({
  report: z.looseObject({ id: z.string() }),
  stated: z.record(z.string(), z.unknown()).optional(),
  incidents: z.array(z.record(z.string(), z.unknown())),
  checks: z.array(z.record(z.string(), z.unknown())).optional(),
  source: z.record(z.string(), z.unknown()).optional(),
  generator: z.record(z.string(), z.unknown()).optional(),
})
export type OutputReport = z.infer<typeof OutputReport> & LooseReport

export async function readOutput(path: string): Promise<OutputReport> {
  return parse(OutputReport, readJson(path), path, 'a record file') as OutputReport
}

export async function readGold(path: string): Promise<GoldReport> {
  return parse(GoldReport, readJson(path), path, 'a gold file')
}

export async function readGoldLines(path: string): Promise<GoldLine[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const place = `${path}:${i + 1}`
    return [parse(GoldLine, parseJson(line, place), place, 'a gold line {id, text, gold}')]
  })
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  )

/** Record files of a folder, or the one file, by report id. */
export async function outputFiles(path: string): Promise<Map<string, string>> {
  if (!(await isFolder(path))) return new Map([[(await readOutput(path)).report.id, path]])
  const found = new Map<string, string>()
  for (const name of (await readdir(path)).sort()) {
    if (!name.endsWith('.json') || name === 'manifest.json' || name === 'datapackage.json') continue
    found.set(name.slice(0, -'.json'.length), join(path, name))
  }
  return found
}

/** Golden reports of a folder: `<id>.json`, beside scores and ledger. */
export async function goldenFiles(folder: string): Promise<Map<string, string>> {
  const files = (await exists(folder)) ? await outputFiles(folder) : new Map<string, string>()
  files.delete('scores')
  return files
}

/** What a golden folder holds beside gold. */
const notGold = new Set(['scores.json', 'ledger.jsonl', 'places.jsonl'])

/** Gold files under a path: one file, or all of a folder. */
export async function goldFiles(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path]
  const names = (await readdir(path)).sort().filter((n) => !notGold.has(n))
  const gold = names.filter((n) => n.endsWith('.gold.json') || n.endsWith('.jsonl'))
  const chosen = gold.length > 0 ? gold : names.filter((n) => n.endsWith('.json'))
  return chosen.map((n) => join(path, n))
}

/**
 * What a gold report is measured on: reports to read (.pdf, .txt) or record files (.json).
 * `<name>.gold.json` speaks of the reports beside it; a golden of the output, or else of the input.
 */
export async function measuredFiles(
  gold: string,
  id: string,
  folders: { from: string | undefined; out: string; input: string },
): Promise<string[]> {
  const inFolder = async (folder: string, name: string, endings: readonly string[]): Promise<string[]> => {
    const paths = endings.map((ending) => join(folder, name + ending))
    const there = await Promise.all(paths.map(exists))
    return paths.filter((_, i) => there[i])
  }
  if (folders.from !== undefined) {
    if (!(await isFolder(folders.from))) return [folders.from]
    const reports = await inFolder(folders.from, id, ['.json'])
    return reports.length > 0 ? reports : inFolder(folders.from, id, ['.pdf', '.txt'])
  }
  const name = basename(gold).replace(/(?:\.gold)?\.json$/, '')
  const beside = (): Promise<string[]> => inFolder(join(gold, '..'), name, ['.pdf', '.txt'])
  const made = (): Promise<string[]> => inFolder(folders.out, id, ['.json'])
  const input = (): Promise<string[]> => inFolder(folders.input, id, ['.pdf', '.txt'])
  for (const look of gold.endsWith('.gold.json') ? [beside, made, input] : [made, input, beside]) {
    const found = await look()
    if (found.length > 0) return found
  }
  return []
}

/** Read at once: for hundreds of small files, waiting for each takes longer than reading it. */
const readJson = (path: string): unknown => parseJson(readFileSync(path, 'utf8'), path)

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadFile(place, `is not JSON: ${(error as Error).message}`)
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, place: string, what: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
  throw new BadFile(place, `is not ${what}${where}: ${issue?.message ?? 'unknown form'}`)
}
