import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import type { Doc } from '../../src/model/doc.js'
import { textLayer } from '../../src/text/index.js'

/** A sheet to write lines on; `y` counts from the top, as the reader does. */
export interface Sheet {
  readonly page: PDFPage
  line(text: string, x: number, y: number, options?: { size?: number; bold?: boolean; turn?: number }): void
  /** Words wrapped into a column, ragged or justified; gives the y after the last line. */
  column(
    text: string,
    x: number,
    y: number,
    width: number,
    options?: { size?: number; justify?: boolean; pitch?: number },
  ): number
}

export interface Book {
  readonly document: PDFDocument
  sheet(size?: [number, number]): Sheet
  doc(): Promise<Doc>
}

/** A small PDF, written by hand: the test says where every line stands. */
export async function book(): Promise<Book> {
  const document = await PDFDocument.create()
  const plain = await document.embedFont(StandardFonts.Helvetica)
  const strong = await document.embedFont(StandardFonts.HelveticaBold)
  return {
    document,
    sheet: (size = [595, 842]) => sheetOf(document.addPage(size), plain, strong),
    doc: async () => textLayer(await document.save()),
  }
}

function sheetOf(page: PDFPage, plain: PDFFont, strong: PDFFont): Sheet {
  const height = page.getHeight()
  const line: Sheet['line'] = (text, x, y, { size = 11, bold = false, turn = 0 } = {}) =>
    page.drawText(text, { x, y: height - y, size, font: bold ? strong : plain, rotate: degrees(turn) })
  return {
    page,
    line,
    column: (text, x, y, width, { size = 11, justify = false, pitch = 1.3 } = {}) => {
      const words = text.split(' ')
      let row: string[] = []
      let at = y
      const flush = (last: boolean): void => {
        const own = plain.widthOfTextAtSize(row.join(''), size)
        const gap =
          justify && !last && row.length > 1 ? (width - own) / (row.length - 1) : plain.widthOfTextAtSize(' ', size)
        let from = x
        for (const word of row) {
          line(word, from, at, { size })
          from += plain.widthOfTextAtSize(word, size) + gap
        }
        at += pitch * size
        row = []
      }
      for (const word of words) {
        if (row.length > 0 && plain.widthOfTextAtSize([...row, word].join(' '), size) > width) flush(false)
        row.push(word)
      }
      flush(true)
      return at
    },
  }
}

export const texts = (doc: Doc, ...kinds: string[]): string[] =>
  doc.blocks.filter((b) => kinds.length === 0 || kinds.includes(b.kind)).map((b) => doc.text.slice(b.start, b.end))

export const story = (n: number): string =>
  `On Monday, January ${n}, 2017, fixed-wing warplanes fired ${n} missiles at the market of village number ${n}, located in the northern suburbs of the governorate, which resulted in the killing of ${n} civilians, including two children and one woman. The village was under the control of armed opposition factions at the time of the incident.`
