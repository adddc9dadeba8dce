import type { Doc, DocLink, Piece } from '../model/doc.js'
import type { LinkBox, Page } from '../model/page.js'

/** Link annotations with the words they stand on, and printed addresses that carry no annotation. */
export function linksOf(pages: readonly Page[], doc: Pick<Doc, 'text' | 'pieces'>): DocLink[] {
  const out: DocLink[] = []
  const byPage = new Map<number, Piece[]>()
  for (const p of doc.pieces) {
    const on = byPage.get(p.page)
    if (on === undefined) byPage.set(p.page, [p])
    else on.push(p)
  }
  for (const page of pages) {
    let last: { url: string; start: number; end: number } | null = null
    for (const box of page.links) {
      const span = wordsIn(box, byPage.get(page.number) ?? [], doc.text)
      // One link over several lines has a box on each.
      const whole = last !== null && doc.text.slice(last.start, last.end) === box.url
      if (span !== null && last !== null && !whole && last.url === box.url && Math.abs(span.start - last.end) <= 2) {
        last.end = span.end
        out[out.length - 1] = { url: box.url, page: page.number, span: { start: last.start, end: span.end } }
        continue
      }
      out.push({ url: box.url, page: page.number, span })
      last = span === null ? null : { url: box.url, ...span }
    }
  }
  for (const found of printed(doc.text)) {
    if (out.some((l) => l.span !== null && l.span.start < found.span.end && found.span.start < l.span.end)) continue
    const piece = doc.pieces.find((p) => p.end > found.span.start)
    out.push({ url: found.url, page: piece?.page ?? null, span: found.span })
  }
  return out.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER))
}

/** Addresses printed in a text. */
export function printed(text: string): { url: string; span: { start: number; end: number } }[] {
  return [...text.matchAll(/\b(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.)[^\s<>"”]+[^\s<>"”.,;:)\]’']/gu)].map((m) => ({
    url: m[0].startsWith('www.') ? `http://${m[0]}` : m[0],
    span: { start: m.index, end: m.index + m[0].length },
  }))
}

function wordsIn(box: LinkBox, pieces: readonly Piece[], text: string): { start: number; end: number } | null {
  let start = -1
  let end = -1
  for (const p of pieces) {
    const middle = p.y + 0.6 * p.height
    if (middle < box.y || middle > box.y + box.height || p.x > box.x + box.width || p.x + p.width < box.x) continue
    if (p.edges.length === 0) continue
    for (let i = 0; i < p.end - p.start; i++) {
      const centre = (p.edges[i]! + p.edges[i + 1]!) / 2
      if (centre < box.x - 1 || centre > box.x + box.width + 1) continue
      if (start < 0) start = p.start + i
      end = p.start + i + 1
    }
  }
  if (start < 0) return null
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  // Letters at the rim are guessed from usual widths: whole words are meant.
  const word = (at: number): boolean => /[^\s(),;]/u.test(text[at] ?? ' ')
  if (word(start - 1) && start > 0) for (let n = 0; n < 3 && word(start - 1); n++) start--
  if (word(end)) for (let n = 0; n < 3 && word(end); n++) end++
  return { start, end }
}
