// What every reader must do and nothing more: pdf.js's own text extraction, with its globals put back as ours are.
import { readFileSync } from 'node:fs'
import { importPdfjs } from '../dist/read/globals.js'

const pdfjs = await importPdfjs()

export default async (path) => {
  const task = pdfjs.getDocument({
    data: new Uint8Array(readFileSync(path)),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  })
  const document = await task.promise
  let letters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const item of (await page.getTextContent()).items) letters += item.str?.length ?? 0
    page.cleanup()
  }
  const pages = document.numPages
  await task.destroy()
  return { pages, letters }
}
