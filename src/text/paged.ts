import type { Doc } from '../model/doc.js'

/** The text with a form feed where a new page begins, for comparing page by page. */
export function pagedText(doc: Doc): string {
  let out = ''
  let from = 0
  let page = doc.pages[0]?.number ?? 1
  for (const piece of doc.pieces) {
    if (piece.page <= page) continue
    out += doc.text.slice(from, piece.start) + '\f'.repeat(piece.page - page)
    from = piece.start
    page = piece.page
  }
  return out + doc.text.slice(from)
}
