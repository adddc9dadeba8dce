import type { Piece } from '../../model/doc.js'
import { get } from './store.js'

const measuring = document.createElement('canvas').getContext('2d')

/**
 * The page's words, transparent, each over its printed self: so that a person can select them, a screen reader can read
 * them, and a selection is known as offsets into the report's text.
 */
export function wordLayer(pieces: readonly Piece[], scale: number): HTMLElement {
  const layer = document.createElement('div')
  layer.className = 'word-layer'
  const text = get().report?.text ?? ''
  for (const piece of pieces) {
    for (const match of text.slice(piece.start, piece.end).matchAll(/\S+\s*/g)) {
      const from = piece.edges[match.index] ?? piece.x
      const to = piece.edges[match.index + match[0].length] ?? piece.x + piece.width
      layer.append(word(match[0], piece.start + match.index, Math.min(from, to), Math.abs(to - from), piece, scale))
    }
  }
  return layer
}

function word(text: string, start: number, x: number, width: number, piece: Piece, scale: number): HTMLElement {
  const node = document.createElement('span')
  const size = piece.height * scale * 0.8
  node.dataset.start = String(start)
  node.textContent = text
  node.style.left = `${x * scale}px`
  node.style.top = `${piece.y * scale}px`
  node.style.fontSize = `${size}px`
  node.style.lineHeight = `${piece.height * scale}px`
  if (measuring) {
    measuring.font = `${Math.round(size * 10) / 10}px sans-serif`
    const printed = measuring.measureText(text).width
    if (printed > 0) node.style.transform = `scaleX(${(width * scale) / printed})`
  }
  return node
}
