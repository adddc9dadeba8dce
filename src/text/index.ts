import { layoutOf } from '../layout/index.js'
import { layoutOfText } from '../layout/plain/index.js'
import type { Doc } from '../model/doc.js'
import type { Note } from '../model/note.js'
import type { Page } from '../model/page.js'
import { kindOf } from '../read/kind.js'
import { type ReadOptions, readPdf } from '../read/pdf.js'
import { readPlain } from '../read/plain.js'
import { faultsOf, withoutBroken } from '../read/quality.js'
import { assemble } from './assemble.js'
import { linksOf, printed } from './links.js'

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
  const { drafts, dropped } = layoutOf(pages)
  const { text, blocks, pieces, marks } = assemble(drafts)
  return {
    mediaType: 'application/pdf',
    text,
    blocks,
    pieces,
    pages: pages.map(({ number, width, height }) => ({ number, width, height })),
    links: linksOf(pages, { text, pieces }),
    marks,
    dropped,
    notes: [...notes],
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
