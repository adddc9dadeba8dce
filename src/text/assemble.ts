import type { Draft } from '../layout/index.js'
import { beginsFresh, endsSentence, type Line } from '../layout/line.js'
import type { Block, Doc, FootnoteMark, Piece } from '../model/doc.js'
import type { Span } from '../model/span.js'
import { type Evidence, evidenceOf, seam } from './hyphens.js'
import { putEdges } from './widths.js'

export type Assembled = Pick<Doc, 'text' | 'blocks' | 'pieces' | 'marks'>

/** Blocks of lines to one text with the way back from every character. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const evidence = evidenceOf(drafts.flatMap((d) => (d.kind === 'links' ? [] : d.lines.map((l) => l.text))))
  const writer = new Writer(evidence)
  for (const draft of drafts) writer.block(draft)
  const { blocks, pieces } = writer
  return { text: writer.done.join('\n\n'), blocks, pieces, marks: tied(writer.marks, blocks) }
}

const round = (n: number): number => Math.round(n * 100) / 100

class Writer {
  /** Blocks that are written to their end. */
  readonly done: string[] = []
  readonly blocks: Block[] = []
  readonly pieces: Piece[] = []
  readonly marks: FootnoteMark[] = []
  /** The block that is written now, and where it begins in the whole text: a short string grows faster than a long one. */
  private own = ''
  private base = 0
  private turns: number[] = []
  constructor(private readonly evidence: Evidence) {}

  block(draft: Draft): void {
    const rows = draft.rows === null ? null : this.table(draft.rows)
    this.turns = []
    const leadEnd = draft.rows === null ? this.lines(draft.lines, draft) : this.base
    if (this.own === '') return
    const start = this.base
    const end = start + this.own.length
    this.done.push(this.own)
    this.own = ''
    this.base = end + 2
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
      ...(this.turns.length > 0 && draft.kind !== 'links' ? { turns: this.turns } : {}),
    })
  }

  private table(rows: NonNullable<Draft['rows']>): Span[][] {
    return rows.map((row, r) => {
      if (r > 0) this.own += '\n'
      return row.map((cell, c) => {
        if (c > 0) this.own += '\t'
        const start = this.base + this.own.length
        this.lines(cell, null)
        return { start, end: this.base + this.own.length }
      })
    })
  }

  /** Writes the lines of one paragraph; gives the offset where its run-in words end. */
  private lines(lines: readonly Line[], draft: Draft | null): number {
    let left = draft?.runIn ?? 0
    let leadEnd = this.base + this.own.length
    const from = this.own.length
    lines.forEach((line, i) => {
      const skip = i === 0 ? (draft?.skip ?? 0) : 0
      if (this.own.length > from) {
        const before = this.own.slice(Math.max(from, this.own.length - 40))
        const join =
          draft?.kind === 'links'
            ? { cut: 0, glue: /^(?:https?:|www\.)/iu.test(line.text) ? ' ' : '' }
            : seam(before, line.text, this.evidence)
        if (join.cut > 0) this.drop(join.cut)
        this.own += join.glue
        if (draft && join.glue === ' ' && endsSentence(lines[i - 1]?.text ?? '') && beginsFresh(line.text))
          this.turns.push(this.base + this.own.length)
      }
      this.line(line, skip)
      if (left > 0) {
        leadEnd = this.base + this.own.length - Math.max(0, line.text.length - left)
        left -= Math.min(left, line.text.length + 1)
      }
    })
    return leadEnd
  }

  private drop(count: number): void {
    this.own = this.own.slice(0, -count)
    const end = this.base + this.own.length
    const piece = this.pieces.at(-1)
    if (piece === undefined || piece.end <= end) return
    const edges = piece.edges.slice(0, end - piece.start + 1)
    this.pieces[this.pieces.length - 1] = {
      ...piece,
      end,
      edges,
      width: round((edges.at(-1) ?? piece.x) - piece.x),
    }
  }

  private line(line: Line, skip: number): void {
    const start = this.base + this.own.length
    const text = skip > 0 ? line.text.slice(skip) : line.text
    this.own += shaped(text)
    for (const { mark, at } of line.raised)
      if (at > 0) this.marks.push({ mark, offset: start + Math.max(0, at - skip), block: null })
    if (line.parts.length === 0) return
    const edges = edgesOfLine(line, skip)
    const x = line.rtl ? Math.min(...edges) : edges[0]!
    const right = line.rtl ? Math.max(...edges) : edges.at(-1)!
    this.pieces.push({
      start,
      end: start + text.length,
      page: line.page,
      x,
      y: round(line.y - 0.8 * line.size),
      width: round(right - x),
      height: round(1.05 * line.size),
      edges,
    })
  }
}

/** One hyphen sign; the length stays. */
const shaped = (text: string): string => (/[\u2010\u2011]/u.test(text) ? text.replace(/[\u2010\u2011]/gu, '-') : text)

/** Left edges of the line's characters from `skip` on, and the last one's right edge. */
function edgesOfLine(line: Line, skip: number): number[] {
  const { text, rtl } = line
  const edges = new Array<number>(text.length - skip + 1).fill(Number.NaN)
  for (const { start, end, run } of line.parts)
    putEdges(edges, text, { start, end: Math.min(end, text.length), skip }, { x: run.x, width: run.width, rtl })
  for (let i = 0; i < edges.length; i++)
    if (Number.isNaN(edges[i])) edges[i] = i === 0 ? Math.round(line.x * 10) / 10 : edges[i - 1]!
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
