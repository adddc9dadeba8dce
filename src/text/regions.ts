import type { Doc, Piece } from '../model/doc.js'
import type { Region } from '../model/page.js'
import type { Span } from '../model/span.js'

/** Pieces that a span touches. They stand in the order of the text, so a search by halves finds the first. */
function piecesOf(doc: Pick<Doc, 'pieces'>, span: Span): Piece[] {
  let low = 0
  let high = doc.pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.pieces[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const out: Piece[] = []
  for (let i = low; i < doc.pieces.length && doc.pieces[i]!.start < span.end; i++) out.push(doc.pieces[i]!)
  return out
}

const round = (n: number): number => Math.round(n * 100) / 100

/** Where a span of the text stands on the pages: one box a line. Empty for plain text. */
export function regionsOf(doc: Pick<Doc, 'pieces'>, span: Span): Region[] {
  const out: Region[] = []
  for (const piece of piecesOf(doc, span)) {
    let x = piece.x
    let right = piece.x + piece.width
    if (piece.edges.length > 1) {
      const inside = piece.edges.slice(
        Math.max(0, span.start - piece.start),
        Math.min(piece.end, span.end) - piece.start + 1,
      )
      x = Math.min(...inside)
      right = Math.max(...inside)
    }
    out.push({ page: piece.page, x: round(x), y: piece.y, width: round(right - x), height: piece.height })
  }
  return out
}

/** Pages a span stands on, 1-based, in order. */
export function pagesOf(doc: Pick<Doc, 'pieces'>, span: Span): number[] {
  return [...new Set(piecesOf(doc, span).map((p) => p.page))].sort((a, b) => a - b)
}
