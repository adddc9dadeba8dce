import type { Doc } from '../model/doc.js'
import { Refusal } from '../model/note.js'
import type { Page, Region } from '../model/page.js'
import type { Span } from '../model/span.js'
import { type ReadOptions, readPdf } from '../read/pdf.js'

/** Bytes of a report to its text layer. Throws `Refusal` where the bytes give no report. */
export async function textLayer(bytes: Uint8Array, options: ReadOptions = {}): Promise<Doc> {
  if (bytes.length === 0) throw new Refusal('empty-file', 'the file is empty')
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 1024))
  if (head.includes('%PDF-')) return fromPages(await readPdf(bytes, options))
  return fromText(new TextDecoder('utf-8').decode(bytes))
}

function fromPages(pages: readonly Page[]): Doc {
  return fromText(pages.map((p) => p.runs.map((r) => r.text).join('\n')).join('\n\n'))
}

export function fromText(raw: string): Doc {
  const blocks: Doc['blocks'][number][] = []
  let text = ''
  for (const chunk of raw.split(/\r?\n\s*\r?\n/)) {
    const lines = chunk.split(/\r?\n/).map((l) => l.trim())
    const joined = lines
      .join(' ')
      .replace(/(\p{Ll})- (\p{Ll})/gu, '$1$2')
      .trim()
    if (joined === '') continue
    if (text !== '') text += '\n\n'
    blocks.push({
      kind: 'paragraph',
      start: text.length,
      end: text.length + joined.length,
      page: null,
      level: null,
      marker: null,
      runIn: null,
      rows: null,
    })
    text += joined
  }
  return { mediaType: 'text/plain', text, blocks, pieces: [], pages: [], links: [], marks: [], dropped: [], notes: [] }
}

/** Where a span of the text stands on the pages: one box a line, merged where a line's pieces touch. Empty for plain text. */
export function regionsOf(_doc: Doc, _span: Span): Region[] {
  return []
}

/** Pages a span stands on, 1-based, in order. */
export function pagesOf(_doc: Doc, _span: Span): number[] {
  return []
}
