import { Refusal } from '../model/note.js'
import type { Page, Run } from '../model/page.js'
import { importPdfjs } from './globals.js'

export interface ReadOptions {
  readonly password?: string
}

/** Bytes of a PDF to pages of positioned runs. Throws `Refusal` where there is nothing to read. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Page[]> {
  const pdfjs = await importPdfjs()
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    stopAtErrors: false,
    ...(options.password === undefined ? {} : { password: options.password }),
  })
  try {
    const document = await task.promise
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const view = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const runs: Run[] = []
      for (const item of content.items) {
        if (!('str' in item) || item.str === '') continue
        const [a, b, , d, e, f] = pdfjs.Util.transform(view.transform, item.transform) as number[]
        runs.push({
          text: item.str,
          x: e ?? 0,
          y: f ?? 0,
          width: item.width,
          size: Math.abs(d ?? 0) || Math.hypot(a ?? 0, b ?? 0),
          font: item.fontName,
          angle: Math.round((Math.atan2(b ?? 0, a ?? 0) * 180) / Math.PI),
          rtl: item.dir === 'rtl',
        })
      }
      pages.push({ number, width: view.width, height: view.height, runs, links: [] })
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('encrypted', 'needs a password')
    if (error instanceof Error && error.name === 'InvalidPDFException')
      throw new Refusal('damaged', 'is not a readable PDF')
    throw error
  } finally {
    await task.destroy()
  }
}
