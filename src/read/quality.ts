import { type Note, Refusal } from '../model/note.js'
import type { Page } from '../model/page.js'
import type { Reading } from './pdf.js'

/** Fewer letters than this on a page are a page number or a caption, not text. */
const fewLetters = 3

/**
 * What is wrong with a PDF's text layer, page by page; refuses where nothing is left to read. A page without text between
 * pages with text may be a scan: a person should look.
 */
export function faultsOf({ pages, unreadable }: Reading): Note[] {
  const notes: Note[] = unreadable.map(({ page, reason }) => ({
    code: 'page-unreadable',
    message: `Page ${page} could not be read (${reason}).`,
    page,
  }))
  const bad = new Set(unreadable.map((u) => u.page))
  let broken = 0
  let readable = 0
  for (const page of pages) {
    if (bad.has(page.number)) continue
    const text = page.runs.map((r) => r.text).join(' ')
    if ((text.match(/[\p{L}\p{Co}\ufffd\p{Cc}]/gu)?.length ?? 0) < fewLetters && !hasGlyphs(text)) {
      notes.push({
        code: 'page-without-text',
        message: `Page ${page.number} has no text layer; it may be a picture of a page.`,
        page: page.number,
      })
      continue
    }
    if (isBroken(text)) {
      broken++
      notes.push({
        code: 'broken-characters',
        message: `The characters of page ${page.number} cannot be told: its fonts do not say which letters they draw.`,
        page: page.number,
      })
    } else readable++
  }
  if (readable === 0 && broken > 0)
    throw new Refusal(
      'broken-characters',
      'has a text layer that is no language: its fonts do not say which letters they draw',
    )
  if (readable === 0 && bad.size === 0)
    throw new Refusal('no-text-layer', 'has no text layer on any page; it may be a scan')
  if (readable === 0) throw new Refusal('damaged', 'is damaged: no page with text could be read')
  return notes.sort((a, b) => (a.page ?? 0) - (b.page ?? 0))
}

/** The same on every page but a few without text is a scan with page numbers stamped on it. */
const hasGlyphs = (text: string): boolean => text.replace(/\s/gu, '').length > 40

const latin = /[A-Za-z\u00c0-\u024f]/gu
/** The commonest short words of English (and of French and German, for safety): a page of prose holds some of them. */
const common =
  /(?<![\p{L}])(?:the|of|and|in|to|a|for|by|on|was|were|is|which|with|at|from|de|la|et|der|die|und)(?![\p{L}])/giu

/** Text that is not language: private or missing characters, or long Latin text without vowels and common words. */
export function isBroken(text: string): boolean {
  const plain = text.replace(/https?:\S+/gu, ' ')
  const all = plain.replace(/\s/gu, '').length
  if (all < 60) return (plain.match(/[\p{Co}\ufffd]/gu)?.length ?? 0) > 0.3 * Math.max(all, 1)
  const odd = plain.match(/[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu)?.length ?? 0
  if (odd > 0.2 * all) return true
  const letters = plain.match(/\p{L}/gu)?.length ?? 0
  const western = plain.match(latin)?.length ?? 0
  if (letters < 0.35 * all && (plain.match(/\d/gu)?.length ?? 0) < 0.4 * all) return true
  if (western < 400 || western < 0.7 * letters) return false
  const vowels =
    plain.match(/[aeiouyAEIOUY\u00c0-\u00c6\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00fc]/gu)?.length ?? 0
  const share = vowels / western
  const usual = plain.match(common)?.length ?? 0
  return share < 0.2 || share > 0.62 || usual < western / 1200
}

/** Pages whose text cannot be used. */
export const withoutBroken = (pages: readonly Page[], notes: readonly Note[]): Page[] => {
  const bad = new Set(notes.flatMap((n) => (n.code === 'broken-characters' && n.page !== undefined ? [n.page] : [])))
  return bad.size === 0 ? [...pages] : pages.map((p) => (bad.has(p.number) ? { ...p, runs: [] } : p))
}
