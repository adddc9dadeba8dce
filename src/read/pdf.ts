import { Refusal } from '../model/note.js'
import type { LinkBox, Page, Run } from '../model/page.js'
import { importPdfjs } from './globals.js'
import { Port } from './port.js'

export interface ReadOptions {
  readonly password?: string
  /** Reports with more pages are refused. */
  readonly maxPages?: number
}

/** Pages of a PDF, and the numbers of those that could not be read. */
export interface Reading {
  readonly pages: Page[]
  readonly unreadable: readonly { readonly page: number; readonly reason: string }[]
}

type Pdfjs = Awaited<ReturnType<typeof importPdfjs>>
type Proxy = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>

const defaultMaxPages = 2000

/** Bytes of a PDF to pages of positioned runs. Throws `Refusal` where there is nothing to read. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const pdfjs = await importPdfjs()
  const worker = workerOn(pdfjs, new Port())
  const task = pdfjs.getDocument({
    worker,
    // pdf.js takes the buffer for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: 0,
    stopAtErrors: false,
    ...(options.password === undefined ? {} : { password: options.password }),
  })
  try {
    const document = await task.promise
    const most = options.maxPages ?? defaultMaxPages
    if (document.numPages > most)
      throw new Refusal('too-large', `has ${document.numPages} pages; at most ${most} are read`)
    const pages: Page[] = []
    const unreadable: { page: number; reason: string }[] = []
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number)
        pages.push(await readPage(pdfjs, page, number))
        page.cleanup()
      } catch (error) {
        unreadable.push({ page: number, reason: error instanceof Error ? error.message : String(error) })
        pages.push({ number, width: 0, height: 0, runs: [], links: [] })
      }
    }
    if (unreadable.length === pages.length) throw new Refusal('damaged', 'is a PDF of which no page can be read')
    return { pages, unreadable }
  } catch (error) {
    throw refusalFor(error, options)
  } finally {
    await task.destroy().catch(() => {})
    worker.destroy()
  }
}

/** pdf.js's two halves on one port of ours. */
function workerOn(pdfjs: Pdfjs, port: Port): InstanceType<Pdfjs['PDFWorker']> {
  const { WorkerMessageHandler } = (globalThis as unknown as WorkerHalf).pdfjsWorker
  WorkerMessageHandler.initializeFromPort(port)
  // The port has what pdf.js asks of one; its types know browsers' workers only.
  return new pdfjs.PDFWorker({ port: port as unknown as null, verbosity: 0 })
}

interface WorkerHalf {
  readonly pdfjsWorker: { readonly WorkerMessageHandler: { initializeFromPort(port: Port): void } }
}

async function readPage(pdfjs: Pdfjs, page: Proxy, number: number): Promise<Page> {
  const view = page.getViewport({ scale: 1 })
  const [content, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations().catch(() => [])])
  const [a, b, c, d, e, f] = view.transform as [number, number, number, number, number, number]
  const runs: Run[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const [ia, ib, ic, id, ie, jf] = item.transform as [number, number, number, number, number, number]
    const across = a * ia + c * ib
    const down = b * ia + d * ib
    const turn = down === 0 && across > 0 ? 0 : Math.round((Math.atan2(down, across) * 180) / Math.PI)
    runs.push({
      text: item.str,
      x: a * ie + c * jf + e,
      y: b * ie + d * jf + f,
      width: item.width,
      size: Math.hypot(a * ic + c * id, b * ic + d * id) || Math.hypot(across, down),
      font: item.fontName,
      // Slightly crooked scans of text layers read as upright.
      angle: Math.abs(turn) <= 2 ? 0 : turn < 0 ? turn + 360 : turn,
      rtl: item.dir === 'rtl',
    })
  }
  const links: LinkBox[] = []
  for (const note of annotations) {
    const url: unknown = note.url ?? note.unsafeUrl
    if (note.subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(note.rect)) continue
    const [x1, y1, x2, y2] = pdfjs.Util.normalizeRect(view.convertToViewportRectangle(note.rect)) as [
      number,
      number,
      number,
      number,
    ]
    links.push({ url, x: x1, y: y1, width: x2 - x1, height: y2 - y1 })
  }
  return { number, width: view.width, height: view.height, runs, links }
}

/** What pdf.js throws, in our words. */
function refusalFor(error: unknown, options: ReadOptions): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error
  if (error.name === 'PasswordException')
    return new Refusal(
      'encrypted',
      options.password === undefined
        ? 'is encrypted and needs a password'
        : 'is encrypted, and the password given is not the right one',
    )
  if (/unsupported encryption|unknown (?:crypt|encryption)/iu.test(error.message))
    return new Refusal('encrypted', 'is encrypted in a way that cannot be read')
  return new Refusal('damaged', `is a PDF that cannot be read (${error.message})`)
}
