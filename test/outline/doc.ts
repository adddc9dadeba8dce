import type { Block, BlockKind, Doc, DocLink, FootnoteMark } from '../../src/model/doc.js'

/**
 * A text layer for tests, as the reader would hand it over: blocks apart by blank lines. `# ` opens a heading, `## ` one of
 * the second rank, `= ` a title, `- ` a list item, `~ ` a caption, `^ ` a footnote, `| ` a table of ` | ` cells; the rest are paragraphs.
 */
export function docOf(source: string, marks: readonly FootnoteMark[] = [], links: readonly DocLink[] = []): Doc {
  const blocks: Block[] = []
  let text = ''
  for (const chunk of source.split(/\n\s*\n/)) {
    const lines = chunk.trim()
    if (lines === '') continue
    const mark = /^(#+|=|-|~|\^|\|) /.exec(lines)?.[1] ?? ''
    const kinds: Record<string, BlockKind> = {
      '=': 'title',
      '-': 'list-item',
      '~': 'caption',
      '^': 'footnote',
      '|': 'table',
    }
    const kind: BlockKind = mark.startsWith('#') ? 'heading' : (kinds[mark] ?? 'paragraph')
    const printed = lines.slice(mark === '' ? 0 : mark.length + 1)
    if (text !== '') text += '\n\n'
    const start = text.length
    const rows: { start: number; end: number }[][] = []
    if (kind === 'table') {
      for (const row of printed.split('\n')) {
        const cells: { start: number; end: number }[] = []
        for (const cell of row.replace(/^\| /, '').split(' | ')) {
          if (text.length > start) text += ' '
          cells.push({ start: text.length, end: text.length + cell.length })
          text += cell
        }
        rows.push(cells)
      }
    } else text += printed.replace(/\s*\n\s*/g, ' ')
    blocks.push({
      kind,
      start,
      end: text.length,
      page: null,
      level: kind === 'heading' ? mark.length : null,
      marker: null,
      runIn: null,
      rows: kind === 'table' ? rows : null,
    })
  }
  return { mediaType: 'text/plain', text, blocks, pieces: [], pages: [], links, marks, dropped: [], notes: [] }
}

/** The printed text of a report, roughly cut where a short line or a list mark ends a block. */
export function roughly(printed: string): Doc {
  const out: string[] = []
  let open = ''
  const width = 66
  for (const line of printed.split(/\r?\n/)) {
    const opens = /^\s*(?:[-•]\s|[A-Z]\.\s|[IVX]+\.\s|\d+[.-]\s|https?:|www\.)/.test(line)
    if (line.trim() === '' || opens) {
      out.push(open)
      open = ''
    }
    if (line.trim() === '') continue
    open =
      open.endsWith('-') && /^\p{Ll}/u.test(line.trim())
        ? open.slice(0, -1) + line.trim()
        : `${open} ${line.trim().replace(/‐$/, '-')}`.trim()
    if (line.length < width) {
      out.push(open)
      open = ''
    }
  }
  out.push(open)
  return docOf(
    out
      .filter((b) => b !== '')
      .join('\n\n')
      .replaceAll(/^- /gm, '• '),
  )
}
