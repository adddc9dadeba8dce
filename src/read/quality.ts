import { type Note, Refusal } from '../model/note.js'
import type { Page } from '../model/page.js'
import type { Reading } from './pdf.js'

/** Pages without text, in the order of the report. */
const bare = (page: Page): boolean => {
  const text = textOf(page, 200)
  return text.length < 200 && !/[\p{L}\p{Co}\ufffd][\s\S]*[\p{L}\p{Co}\ufffd][\s\S]*[\p{L}\p{Co}\ufffd]/u.test(text)
}

/**
 * Covers: a first or last page without text, where every page between has text and there are at least three of them. One
 * picture at the edge of a written report is its cover; a short report may have lost a page to the scanner.
 */
export function coversOf(pages: readonly Page[]): Page[] {
  const empty = pages.filter(bare)
  const edge = [pages[0], pages.at(-1)]
  return pages.length - empty.length >= 3 && empty.every((p) => edge.includes(p)) ? empty : []
}

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
  const covers = new Set(coversOf(pages.filter((p) => !bad.has(p.number))))
  let broken = 0
  let readable = 0
  for (const page of pages) {
    if (bad.has(page.number)) continue
    if (covers.has(page)) continue
    if (bare(page)) {
      notes.push({
        code: 'page-without-text',
        message: `Page ${page.number} has no text layer; it may be a picture of a page.`,
        page: page.number,
      })
      continue
    }
    if (isBroken(textOf(page, 2500))) {
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

/** A page's characters as far as they are needed to judge it: some more than `enough`. */
function textOf(page: Page, enough: number): string {
  const parts: string[] = []
  let length = 0
  for (const { text } of page.runs) {
    parts.push(text, ' ')
    length += text.length + 1
    if (length > enough) break
  }
  return parts.join('')
}

/** The commonest short words of English, and some of French and German: a page of prose holds a few of them. */
const common = /\b(?:the|of|and|in|to|for|by|on|was|were|is|which|with|at|from|de|la|et|der|die|und)\b/gi

/** Text that is not language: private or missing characters, or much Latin text without vowels and common words. */
export function isBroken(text: string): boolean {
  let all = 0
  let odd = 0
  let letters = 0
  let vowels = 0
  let digits = 0
  let other = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 32 || c === 10) continue
    all++
    if (c < 32 || (c > 126 && c < 160) || c === 0xfffd || (c >= 0xe000 && c < 0xf900)) odd++
    else if (c > 0x24f) other++
    else if ((c | 32) >= 97 && (c | 32) <= 122) {
      letters++
      const low = c | 32
      if (low === 97 || low === 101 || low === 105 || low === 111 || low === 117 || low === 121) vowels++
    } else if (c >= 0xc0) {
      letters++
      vowels++
    } else if (c >= 48 && c < 58) digits++
  }
  if (odd > 0.2 * all) return true
  if (all < 60) return false
  if (letters + other < 0.35 * all && digits < 0.4 * all) return true
  if (letters < 400 || letters < 0.7 * (letters + other) || text.includes('http')) return false
  const share = vowels / letters
  return share < 0.2 || share > 0.62 || (text.match(common)?.length ?? 0) < letters / 1200
}

/** Pages whose text cannot be used. */
export const withoutBroken = (pages: readonly Page[], notes: readonly Note[]): Page[] => {
  const bad = new Set(notes.flatMap((n) => (n.code === 'broken-characters' && n.page !== undefined ? [n.page] : [])))
  return bad.size === 0 ? [...pages] : pages.map((p) => (bad.has(p.number) ? { ...p, runs: [] } : p))
}
