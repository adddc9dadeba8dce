import type { BlockKind, Doc } from '../model/doc.js'
import type { Page } from '../model/page.js'
import type { Span } from '../model/span.js'
import { regionsOf } from './regions.js'

const colours: Readonly<Record<BlockKind | 'dropped' | 'span', string>> = {
  title: '#7b1fa2',
  heading: '#c62828',
  paragraph: '#1565c0',
  'list-item': '#00838f',
  table: '#6d4c41',
  caption: '#ef6c00',
  footnote: '#558b2f',
  links: '#37474f',
  other: '#9e9e9e',
  dropped: '#bdbdbd',
  span: '#fdd835',
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`)

/**
 * One page as a picture for people: the runs as the file gives them, a box a line, a frame and a number a block, what was
 * dropped in grey, and spans marked. SVG, one unit a point.
 */
export function drawPage(page: Page, doc: Doc, spans: readonly Span[] = []): string {
  const out: string[] = []
  const rect = (x: number, y: number, w: number, h: number, style: string): void => {
    out.push(`<rect x="${fix(x)}" y="${fix(y)}" width="${fix(w)}" height="${fix(h)}" ${style}/>`)
  }
  for (const span of spans)
    for (const r of regionsOf(doc, span))
      if (r.page === page.number) rect(r.x, r.y, r.width, r.height, `fill="${colours.span}" opacity="0.6"`)
  for (const run of page.runs) {
    const turn = run.angle === 0 ? '' : ` transform="rotate(${run.angle} ${fix(run.x)} ${fix(run.y)})"`
    out.push(
      `<text x="${fix(run.x)}" y="${fix(run.y)}" font-size="${fix(run.size)}" textLength="${fix(Math.max(run.width, 0.1))}" lengthAdjust="spacingAndGlyphs"${turn}>${escaped(run.text)}</text>`,
    )
  }
  for (const d of doc.dropped) {
    if (d.page !== page.number) continue
    rect(d.region.x, d.region.y, d.region.width, d.region.height, `fill="${colours.dropped}" opacity="0.5"`)
  }
  doc.blocks.forEach((block, i) => {
    const boxes = regionsOf(doc, block).filter((r) => r.page === page.number)
    if (boxes.length === 0) return
    const colour = colours[block.kind]
    for (const r of boxes) rect(r.x, r.y, r.width, r.height, `fill="none" stroke="${colour}" stroke-width="0.3"`)
    const x = Math.min(...boxes.map((r) => r.x)) - 2
    const y = Math.min(...boxes.map((r) => r.y)) - 1
    const right = Math.max(...boxes.map((r) => r.x + r.width)) + 2
    const bottom = Math.max(...boxes.map((r) => r.y + r.height)) + 1
    rect(x, y, right - x, bottom - y, `fill="none" stroke="${colour}" stroke-width="0.9"`)
    out.push(
      `<text x="${fix(x - 2)}" y="${fix(y + 7)}" font-size="7" text-anchor="end" fill="${colour}">${i + 1} ${block.kind}</text>`,
    )
  })
  const legend = Object.entries(colours).map(
    ([name, colour], i) =>
      `<text x="${4 + i * 52}" y="${fix(page.height + 9)}" font-size="7" fill="${colour}">■ ${name}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fix(page.width)} ${fix(page.height + 14)}" width="${fix(page.width)}" height="${fix(page.height + 14)}" font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/>${out.join('')}${legend.join('')}</svg>\n`
}

const fix = (n: number): string => String(Math.round(n * 100) / 100)
