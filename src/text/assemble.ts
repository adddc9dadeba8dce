import type { Draft } from '../layout/index.js'
import type { Line } from '../layout/line.js'
import type { Block, Doc, FootnoteMark, Piece } from '../model/doc.js'
import type { Span } from '../model/span.js'
import { type Evidence, evidenceOf, seam } from './hyphens.js'
import { edgesOf } from './widths.js'

export type Assembled = Pick<Doc, 'text' | 'blocks' | 'pieces' | 'marks'>

/** Blocks of lines to one text with the way back from every character. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const evidence = evidenceOf(
    (function* () {
      for (const d of drafts) if (d.kind !== 'links') for (const l of d.lines) yield l.text
    })(),
  )
  const writer = new Writer(evidence)
  for (const draft of drafts) writer.block(draft)
  return { text: writer.text, blocks: writer.blocks, pieces: writer.pieces, marks: tied(writer.marks, writer.blocks) }
}

const round = (n: number): number => Math.round(n * 100) / 100

class Writer {
  text = ''
  readonly blocks: Block[] = []
  readonly pieces: Piece[] = []
  readonly marks: FootnoteMark[] = []
  constructor(private readonly evidence: Evidence) {}

  block(draft: Draft): void {
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length
    const rows = draft.rows === null ? null : this.table(draft.rows)
    const leadEnd = draft.rows === null ? this.lines(draft.lines, draft) : start
    const end = this.text.length
    if (end === start) {
      this.text = this.text.replace(/\n\n$/u, '')
      return
    }
    const runIn = draft.runIn > 0 && leadEnd > start ? { start, end: leadEnd } : null
    this.blocks.push({
      kind: draft.kind,
      start,
      end,
      page: draft.page,
      level: draft.level,
      marker: draft.marker,
      runIn,
      rows,
    })
  }

  private table(rows: NonNullable<Draft['rows']>): Span[][] {
    return rows.map((row, r) => {
      if (r > 0) this.text += '\n'
      return row.map((cell, c) => {
        if (c > 0) this.text += '\t'
        const start = this.text.length
        this.lines(cell, null)
        return { start, end: this.text.length }
      })
    })
  }

  /** Writes the lines of one paragraph; gives the offset where its run-in words end. */
  private lines(lines: readonly Line[], draft: Draft | null): number {
    let left = draft?.runIn ?? 0
    let leadEnd = this.text.length
    const from = this.text.length
    lines.forEach((line, i) => {
      const skip = i === 0 ? (draft?.skip ?? 0) : 0
      let glue = ''
      if (this.text.length > from) {
        const before = this.text.slice(Math.max(from, this.text.length - 60))
        const join =
          draft?.kind === 'links'
            ? { cut: 0, glue: /^(?:https?:|www\.)/iu.test(line.text) ? ' ' : '' }
            : seam(before, line.text, this.evidence)
        if (join.cut > 0) this.drop(join.cut)
        glue = join.glue
      }
      this.text += glue
      this.line(line, skip)
      if (left > 0) {
        leadEnd = this.text.length - Math.max(0, line.text.length - left)
        left -= Math.min(left, line.text.length + 1)
      }
    })
    return leadEnd
  }

  private drop(count: number): void {
    this.text = this.text.slice(0, -count)
    const piece = this.pieces.at(-1)
    if (piece === undefined || piece.end <= this.text.length) return
    const edges = piece.edges.slice(0, this.text.length - piece.start + 1)
    this.pieces[this.pieces.length - 1] = {
      ...piece,
      end: this.text.length,
      edges,
      width: round((edges.at(-1) ?? piece.x) - piece.x),
    }
  }

  private line(line: Line, skip: number): void {
    const start = this.text.length
    const text = line.text.slice(skip)
    this.text += shaped(text)
    for (const { mark, at } of line.raised)
      if (at > 0) this.marks.push({ mark, offset: start + Math.max(0, at - skip), block: null })
    if (line.parts.length === 0) return
    const edges = edgesOfLine(line).slice(skip)
    const x = edges[0]!
    const right = Math.max(...edges)
    this.pieces.push({
      start,
      end: start + text.length,
      page: line.page,
      x: round(Math.min(x, ...edges)),
      y: round(line.y - 0.8 * line.size),
      width: round(right - Math.min(x, ...edges)),
      height: round(1.05 * line.size),
      edges: edges.map(round),
    })
  }
}

/** One hyphen sign; the length stays. */
const shaped = (text: string): string => (/[\u2010\u2011]/u.test(text) ? text.replace(/[\u2010\u2011]/gu, '-') : text)

function edgesOfLine(line: Line): number[] {
  const edges = new Array<number>(line.text.length + 1).fill(Number.NaN)
  for (const { start, end, run } of line.parts) {
    const length = Math.min(end, line.text.length) - start
    if (length < 0) continue
    const own = line.rtl
      ? edgesOf(line.text.slice(start, start + length), 0, run.width).map((e) => run.x + run.width - e)
      : edgesOf(line.text.slice(start, start + length), run.x, run.width)
    for (let i = 0; i <= length; i++) if (i < length || Number.isNaN(edges[start + i]!)) edges[start + i] = own[i]!
  }
  for (let i = 0; i < edges.length; i++) if (Number.isNaN(edges[i]!)) edges[i] = i === 0 ? line.x : edges[i - 1]!
  return edges
}

/** Marks tied to the notes that carry their number: the first such note on or after the mark. */
function tied(marks: readonly FootnoteMark[], blocks: readonly Block[]): FootnoteMark[] {
  return marks.map((m) => {
    const mark = m.mark.replace(/[[\]().]/gu, '')
    const fits = blocks.flatMap((b, i) =>
      b.kind === 'footnote' && b.marker?.replace(/[[\]().]/gu, '') === mark ? [i] : [],
    )
    const block = fits.find((i) => blocks[i]!.start >= m.offset) ?? fits.at(-1) ?? null
    return { ...m, block }
  })
}
