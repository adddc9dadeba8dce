import { layoutOf } from '../layout/index.js'
import { layoutOfText } from '../layout/plain/index.js'
import { boxOn } from '../layout/turn.js'
import type { Doc } from '../model/doc.js'
import type { Note } from '../model/note.js'
import type { Page } from '../model/page.js'
import { kindOf } from '../read/kind.js'
import { type ReadOptions, readPdf } from '../read/pdf.js'
import { readPlain } from '../read/plain.js'
import { coversOf, faultsOf, withoutBroken } from '../read/quality.js'
import { assemble } from './assemble.js'
import { linksOf, printed } from './links.js'
import { lostAmong, lostNote } from './lost.js'

export type { ReadOptions } from '../read/pdf.js'
export { pagesOf, regionsOf } from './regions.js'

/** Bytes of a report to its text layer. Throws `Refusal` where the bytes give no report. */
export async function textLayer(bytes: Uint8Array, options: ReadOptions = {}): Promise<Doc> {
  if (kindOf(bytes) === 'text') return fromText(readPlain(bytes))
  const reading = await readPdf(bytes, options)
  const notes = faultsOf(reading)
  return fromPages(withoutBroken(reading.pages, notes), notes)
}

/** Pages of runs to a text layer. */
export function fromPages(pages: readonly Page[], notes: readonly Note[] = []): Doc {
  const { drafts, dropped: left, turns } = layoutOf(pages)
  const assembled = assemble(drafts)
  const { text, blocks, marks } = assembled
  // Boxes of pages that were read turned go back to where the words stand; there a line is marked as a whole.
  const back = <B extends { x: number; y: number; width: number; height: number }>(page: number, box: B): B => {
    const turn = turns.get(page)
    const on = pages.find((p) => p.number === page)
    return turn === undefined || on === undefined ? box : { ...box, ...boxOn(on, turn, box) }
  }
  const pieces =
    turns.size === 0
      ? assembled.pieces
      : assembled.pieces.map((p) => (turns.has(p.page) ? { ...back(p.page, p), edges: [] } : p))
  const kept = turns.size === 0 ? left : left.map((d) => ({ ...d, region: back(d.page, d.region) }))
  const bare = coversOf(pages)
  const lost = turns.size > 0 ? [] : lostAmong(bare, { text, blocks, pieces }, pages)
  const covers = bare
    .filter((page) => !lost.includes(page))
    .map(({ number, width, height }) => ({
      page: number,
      text: '',
      why: 'cover' as const,
      region: { page: number, x: 0, y: 0, width, height },
    }))
  return {
    mediaType: 'application/pdf',
    text,
    blocks,
    pieces,
    pages: pages.map(({ number, width, height }) => ({ number, width, height })),
    links: linksOf(pages, { text, pieces }),
    marks,
    dropped: [...kept, ...covers],
    notes: [...notes, ...lost.map(lostNote)].sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  }
}

/** Plain text to a text layer. */
export function fromText(raw: string): Doc {
  const { drafts, dropped } = layoutOfText(raw)
  const { text, blocks, marks } = assemble(drafts)
  return {
    mediaType: 'text/plain',
    text,
    blocks,
    pieces: [],
    pages: [],
    links: printed(text).map(({ url, span }) => ({ url, page: null, span })),
    marks,
    dropped: dropped.map(({ text, why }) => ({
      page: 0,
      text,
      why,
      region: { page: 0, x: 0, y: 0, width: 0, height: 0 },
    })),
    notes: [],
  }
}
