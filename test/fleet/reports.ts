import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'

export const main = join(import.meta.dirname, '../../dist/cli/main.js')

const syllables = ['Ba', 'Du', 'Fe', 'Ga', 'Ha', 'Ja', 'Ka', 'Lu', 'Ma', 'Na']

/** A village's name of its own for each number: "Kafr Dufeba". */
export const village = (n: number): string =>
  `Kafr ${syllables[n % 10]}${syllables[Math.floor(n / 10) % 10]?.toLowerCase()}${syllables[Math.floor(n / 100) % 10]?.toLowerCase()}`

const paragraph = (n: number): string =>
  `On ${(n % 28) + 1} March 2016, government helicopters dropped a barrel bomb on ${village(n)} town in the northern suburbs of Homs governorate, killing ${n + 2} civilians, including two children.`

/**
 * So many small reports, each with another day, place and toll. Some are PDFs; some cannot be read, each in its own way; two
 * have one report id.
 */
export async function makeReports(folder: string, count: number): Promise<void> {
  mkdirSync(folder)
  const broken: Record<string, string> = {
    'empty.txt': '',
    'torn.pdf': '%PDF-1.4\nnothing more',
    'twice.txt': `${paragraph(998)}\n`,
    'twice.pdf': '%PDF-1.4\n',
  }
  for (const [name, bytes] of Object.entries(broken)) writeFileSync(join(folder, name), bytes)
  for (let n = 0; n < count - Object.keys(broken).length; n++) {
    const name = `snhr-20${10 + (n % 12)}-${String((n % 9) + 1).padStart(2, '0')}-${n}`
    if (n % 20 === 7) writeFileSync(join(folder, `${name}.pdf`), await onePage(paragraph(n)))
    else writeFileSync(join(folder, `${name}.txt`), `${paragraph(n)}\n`)
  }
}

/** How many of them give records. */
export const readable = (count: number): number => count - 4

async function onePage(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  pdf.addPage([595, 842]).drawText(text, { x: 72, y: 770, size: 12, font, maxWidth: 450 })
  return pdf.save()
}

export interface Ran {
  readonly code: number | null
  readonly out: string
}

/** The command line, to its end. */
export function runner(cwd: string): (args: readonly string[], env?: Record<string, string>) => Ran {
  return (args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', ...env },
    })
    return { code: status, out: stdout + stderr }
  }
}

export interface Working {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  /** What it said, once it has ended. */
  readonly said: () => string
}

/** Short leases, so that nobody waits long for the reports of killed workers. */
export const enqueueShort = ['enqueue', 'input', '--timeout', '2', '--database']

/** A worker process with one thread, for as long as there is something to do. */
export function startWorker(cwd: string, url: string, ...more: string[]): Working {
  const args = [main, 'worker', '--database', url, '--jobs', '1', '--drain', '--quiet', '--timeout', '30', ...more]
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece))
  started.add(child)
  child.on('exit', () => started.delete(child))
  return { process: child, ended: new Promise((done) => child.on('exit', done)), said: () => said }
}

const started = new Set<ChildProcess>()
/** For the end of a file of tests: a test that failed leaves no worker behind. */
export const endWorkers = (): void => {
  for (const child of started) child.kill('SIGKILL')
}

/** Record files and manifest of an output folder, by name. */
export const filesOf = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )
