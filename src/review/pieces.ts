import type { Piece } from '../model/doc.js'
import type { Region } from '../model/page.js'
import type { PackedPiece } from './data.js'

const tenths = (points: number): number => Math.round(points * 10)

/** Lengths to tenths of a point: finer than a person sees, and a tenth of the bytes. */
export function packPiece(piece: Piece): PackedPiece {
  const edges = piece.edges.map(tenths)
  const advances = edges.slice(1).map((edge, i) => edge - (edges[i] as number))
  return [
    piece.start,
    piece.end,
    piece.page,
    tenths(piece.y),
    tenths(piece.height),
    edges[0] ?? tenths(piece.x),
    ...advances,
  ]
}

export function unpackPiece(packed: PackedPiece): Piece {
  const [start, end, page, y, height, x, ...advances] = packed as [number, number, number, number, number, number]
  const edges = [x / 10]
  let at = x
  for (const advance of advances as number[]) {
    at += advance
    edges.push(at / 10)
  }
  const left = Math.min(...edges)
  return { start, end, page, x: left, y: y / 10, width: Math.max(...edges) - left, height: height / 10, edges }
}

function union(a: Region, b: Region): Region {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    page: a.page,
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** Lines that stand under each other as one frame: what a person sees as the paragraph. */
export function framesOf(boxes: readonly Region[]): Region[] {
  const frames: Region[] = []
  for (const box of boxes) {
    const last = frames.at(-1)
    const follows =
      last !== undefined &&
      last.page === box.page &&
      box.y >= last.y - 1 &&
      box.y - (last.y + last.height) < 1.5 * box.height &&
      box.x < last.x + last.width &&
      last.x < box.x + box.width
    if (last && follows) frames[frames.length - 1] = union(last, box)
    else frames.push(box)
  }
  return frames
}
