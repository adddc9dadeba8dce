import { beginsFresh, endsClause } from '../layout/line.js'
import type { Doc } from '../model/doc.js'
import type { Note } from '../model/note.js'
import type { Page } from '../model/page.js'

type Written = Pick<Doc, 'text' | 'blocks' | 'pieces'>

/**
 * Pages that look like covers and may be pages of the report that were lost to a scanner: the text before the last page
 * fills its page or breaks off, or the text after the first begins in the middle.
 */
export function lostAmong(covers: readonly Page[], doc: Written, pages: readonly Page[]): Page[] {
  return covers.filter((page) => {
    if (page === pages.at(-1) && page !== pages[0]) return breaksOff(doc, pages)
    const first = doc.blocks.find((b) => b.kind === 'paragraph' || b.kind === 'heading' || b.kind === 'title')
    return first !== undefined && !beginsFresh(doc.text.slice(first.start, first.start + 1))
  })
}

function breaksOff({ text, blocks, pieces }: Written, pages: readonly Page[]): boolean {
  const flow = blocks.findLast((b) => b.kind === 'paragraph' || b.kind === 'list-item')
  if (flow?.kind === 'paragraph' && !endsClause(text.slice(flow.start, flow.end))) return true
  const foot = new Map<number, number>()
  for (const p of pieces) foot.set(p.page, Math.max(foot.get(p.page) ?? 0, p.y + p.height))
  const last = foot.get(pages.length - 1) ?? 0
  // As far down as any page goes, and that is far down.
  return last > 0.8 * pages.at(-1)!.height && last > 0.97 * Math.max(...foot.values())
}

export const lostNote = ({ number }: Page): Note => ({
  code: 'page-without-text',
  message: `Page ${number} has no text layer, and the text beside it does not look complete; it may be a picture of a page.`,
  page: number,
})
