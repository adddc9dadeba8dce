import { PDFDocument, StandardFonts } from 'pdf-lib'
import PDFKit from 'pdfkit'

export const sentence =
  'On Monday, January 2, 2017, warplanes fired two missiles at a market and killed five civilians.'

/** A PDF of pages with these texts; null is a page with a picture and no text. */
export async function pdfOf(...pages: readonly (string | null)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const picture = await document.embedPng(pixel)
  for (const text of pages) {
    const page = document.addPage([595, 842])
    if (text === null) page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
    else page.drawText(text, { x: 50, y: 700, size: 11, font, maxWidth: 490 })
  }
  return document.save()
}

export function locked(options: { userPassword?: string; ownerPassword?: string }): Promise<Uint8Array> {
  const document = new PDFKit({ ...options, pdfVersion: '1.7' })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) =>
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  )
  document.font('Helvetica').fontSize(11).text(sentence, 50, 90)
  document.end()
  return done
}

/** One grey pixel. */
export const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
)
