import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { goldenState } from '../review/goldens.js'
import { type Folders, Library } from '../review/library.js'
import { loadAssets, type StaticReport, staticPage } from '../review/page.js'
import { prepare } from '../review/prepare.js'
import { serve } from '../review/server.js'
import { paint, plural, print, say } from './out.js'

interface ReviewOptions {
  readonly input: string
  readonly out: string
  readonly golden: string
  readonly port: string
  readonly static?: string
  readonly open?: boolean
}

export async function reviewCommand(paths: readonly string[], options: ReviewOptions): Promise<number> {
  const folders: Folders = {
    inputs: paths.length > 0 ? paths : [options.input],
    out: options.out,
    golden: options.golden,
  }
  if (options.static !== undefined) return writeStatic(folders, options.static)
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    say(`${paint.red('tawthiq:')} --port takes a number from 0 to 65535, not “${options.port}”.`)
    return 2
  }
  const running = await serve(folders, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    // No other port is taken by itself: unsaved corrections are kept by the browser for this very address.
    say(`${paint.red('tawthiq:')} port ${port} is in use: another review is open, or give --port.`)
    return null
  })
  if (running === null) return 1
  print(`Open ${running.address}`)
  say('The address holds the key: pass it to nobody. Ctrl-C ends.')
  if (options.open === true) open(running.address)
  await ended()
  await running.close()
  return 0
}

const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })

function open(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command as string, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => say('No browser could be started: open the address yourself.'))
    .unref()
}

async function writeStatic(folders: Folders, file: string): Promise<number> {
  const library = await Library.open(folders)
  const reports: StaticReport[] = []
  for (const { id } of library.cards()) {
    const opened = await library.read(id)
    if (opened === undefined) continue
    const golden = await goldenState(folders.golden, opened.report)
    reports.push({
      data: prepare(opened, golden, null),
      bytes: opened.doc.mediaType === 'application/pdf' ? opened.bytes : null,
    })
  }
  if (reports.length === 0) {
    say(`${paint.red('tawthiq:')} there is no report in ${folders.inputs.join(', ')}.`)
    return 1
  }
  const page = staticPage(await loadAssets(), reports)
  await writeFile(file, page)
  print(`${file}: ${plural(reports.length, 'report')}, ${(page.length / 1_000_000).toFixed(1)} MB`)
  return 0
}
