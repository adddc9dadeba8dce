import { cleaned } from '../rows.js'

/** A line of a plain-text report, without its furniture. */
export interface TextLine {
  readonly text: string
  readonly indent: number
  /** Blank lines before it. */
  readonly blanks: number
  /** Pages, counted by form feeds and by the page numbers that were found. */
  readonly page: number
}

/** Raw text to lines; every kind of line end, tabs and odd spaces made plain. Form feeds count pages. */
export function linesOfText(raw: string): TextLine[] {
  const out: TextLine[] = []
  let page = 1
  let blanks = 0
  for (const sheet of raw.replace(/\r\n?|[\u0085\u2028]/gu, '\n').split('\f')) {
    for (const line of sheet.split(/\n|\u2029/u)) {
      const plain = cleaned(line.replace(/\t/gu, '    ')).replace(/[\u200e\u200f]/gu, '')
      const text = plain.trim()
      if (text === '' || /^[-_=*~•·.—–\s]{4,}$/u.test(text)) {
        blanks++
        continue
      }
      out.push({ text, indent: plain.length - plain.trimStart().length, blanks, page })
      blanks = 0
    }
    page++
  }
  return out
}
