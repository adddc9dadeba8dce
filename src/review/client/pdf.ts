import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import { source } from './source.js'

let ahead: { readonly id: string; readonly document: Promise<PDFDocumentProxy> } | null = null

/** Starts to fetch and open a PDF while its records are still on their way. */
export function openAhead(id: string): void {
  ahead = { id, document: open(id) }
  ahead.document.catch(() => {})
}

/** A report's PDF. Who takes it ends it. */
export function takePdf(id: string): Promise<PDFDocumentProxy> {
  const document = ahead?.id === id ? ahead.document : open(id)
  ahead = null
  return document
}

async function open(id: string): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= source.worker()
  const files = source.pdfjsFiles
  return getDocument({
    data: await source.pdf(id),
    isEvalSupported: false,
    enableXfa: false,
    ...(files === null
      ? { useSystemFonts: true }
      : { cMapUrl: `${files}cmaps/`, standardFontDataUrl: `${files}standard_fonts/` }),
  }).promise
}
