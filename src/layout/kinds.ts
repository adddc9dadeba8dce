import type { Page } from '../model/page.js'
import { runInLength, titled } from './cues.js'
import type { Draft } from './index.js'
import { bullet, isUrlOnly, type Line, numbering } from './line.js'
import type { Zone } from './order.js'
import { cutLines } from './paragraphs.js'
import { type Styles, sameSize } from './styles.js'

/** Blocks that stand aside from the running text. */
export const aside: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'footnote',
  'links',
  'caption',
  'table',
  'other',
])

interface Stack {
  readonly lines: Line[]
  readonly table: Zone['table']
}

/** Zones of all pages to blocks with their kinds. */
export function draftsOf(zones: readonly (readonly Zone[])[], pages: readonly Page[], styles: Styles): Draft[] {
  const out: Draft[] = []
  zones.forEach((on, i) => {
    const stacks = adjoining(on, styles)
    for (const stack of stacks) {
      if (stack.table !== null) {
        out.push(draft('table', stack.lines, { rows: stack.table.rows }))
        continue
      }
      const right = rightOf(stack, stacks)
      const drafts = cutLines(stack.lines, styles, right).map((lines) => ({
        ...kindOf(lines, pages[i]!, styles),
        right,
      }))
      const flow = drafts.filter((d) => !aside.has(d.kind))
      if (flow.length > 0) {
        flow[0]!.starts = true
        flow.at(-1)!.ends = true
      }
      out.push(...drafts)
    }
  })
  rankHeadings(out)
  return out
}

/** Right edge of a stack's column; a few lines alone are measured by what else begins at their left edge. */
function rightOf(stack: Stack, all: readonly Stack[]): number {
  let right = Math.max(...stack.lines.map((l) => l.right))
  if (stack.lines.length > 5) return right
  const { x, size } = stack.lines[0]!
  for (const other of all)
    if (other.table === null)
      for (const l of other.lines)
        if (Math.abs(l.x - x) < 2.5 * size && l.size < 1.1 * size && l.right > right) right = l.right
  return right
}

/** Zones that follow each other closely in one column are one stack again. */
function adjoining(zones: readonly Zone[], styles: Styles): Stack[] {
  const out: Stack[] = []
  for (const zone of zones) {
    const last = out.at(-1)
    const a = last?.lines.at(-1)
    const b = zone.lines[0]
    const near =
      a !== undefined &&
      b !== undefined &&
      b.y > a.y &&
      b.y - a.y < 1.4 * styles.pitch * a.size &&
      Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0
    if (last !== undefined && near && last.table === null && zone.table === null) last.lines.push(...zone.lines)
    else out.push({ lines: [...zone.lines], table: zone.table })
  }
  return out
}

const draft = (kind: Draft['kind'], lines: Line[], more: Partial<Draft> = {}): Draft => ({
  kind,
  lines,
  page: lines[0]?.page ?? null,
  level: null,
  marker: null,
  skip: 0,
  rows: null,
  runIn: 0,
  right: 0,
  starts: false,
  ends: false,
  ...more,
})

function kindOf(lines: Line[], page: Page, styles: Styles): Draft {
  const first = lines[0]!
  const last = lines.at(-1)!
  const text = lines.map((l) => l.text).join(' ')
  if (isLinks(lines)) return draft('links', lines)
  const small = first.size < 0.93 * styles.size
  if (
    small &&
    (first.raised.some((r) => r.at === 0) ||
      (/^\[?\d{1,3}\]?[.)]?\s*\p{Lu}/u.test(first.text) && first.y > 0.5 * page.height))
  ) {
    const printed = /^\[?(\d{1,3})\]?[.)]?\s*/u.exec(first.text)
    const raised = first.raised.find((r) => r.at === 0)
    if (raised !== undefined) return draft('footnote', lines, { marker: raised.mark })
    return draft('footnote', lines, { marker: printed![1]!, skip: printed![0].length })
  }
  const set = styled(lines, styles)
  if (
    set &&
    lines.length <= 3 &&
    text.length <= 160 &&
    /\p{L}/u.test(text) &&
    !/[.,;]$/u.test(text.replace(/^\S{1,5}$/u, '')) &&
    first.size > 0.93 * styles.size
  )
    return draft('heading', lines, markerOf(first, numbering))
  if (small && inCapitals(lines)) return draft('heading', lines, markerOf(first, numbering))
  if (small)
    return draft(
      lines.length <= 4 && first.y < 0.85 * page.height ? 'caption' : last.y > 0.8 * page.height ? 'footnote' : 'other',
      lines,
    )
  const item = markerOf(first, bullet, numbering)
  if (item.marker !== null) return draft('list-item', lines, item)
  if (lines.length === 1 && titled(text)) return draft('heading', lines)
  return draft('paragraph', lines, { runIn: runInOf(lines) || runInLength(text) })
}

/** A line of its own in capitals, of two words or one long one: set small, it is a heading all the same; an abbreviation is none. */
const inCapitals = (lines: readonly Line[]): boolean => {
  const text = lines[0]?.text.trim() ?? ''
  return (
    lines.length === 1 &&
    /^(?:[\dIVX]{1,4}[.)]?\s)?\p{Lu}[\p{Lu}\s’'&,-]{6,58}$/u.test(text) &&
    !/\p{Lu}\s\p{Lu}\s\p{Lu}/u.test(text)
  )
}

/** Font or size other than the running text's, in the whole block. */
const styled = (lines: readonly Line[], styles: Styles): boolean =>
  lines.every((l) => !sameSize(l.size, styles.size) || (l.font !== styles.font && l.lead === 0))

function markerOf(first: Line, ...patterns: RegExp[]): { marker: string | null; skip: number } {
  if (first.label !== null) return { marker: first.label, skip: 0 }
  for (const pattern of patterns) {
    const found = pattern.exec(first.text)
    if (found !== null) return { marker: (found[1] ?? found[2])!, skip: found[0].length }
  }
  return { marker: null, skip: 0 }
}

/** Links only, one URL a line or a long one over several lines. */
function isLinks(lines: readonly Line[]): boolean {
  let open = false
  for (const { text } of lines) {
    if (isUrlOnly(text)) open = true
    else if (!open || /\s/u.test(text)) return false
  }
  return open
}

/** Characters at the start in a font of their own, where the paragraph goes on in another. */
function runInOf(lines: readonly Line[]): number {
  let length = 0
  for (const [i, line] of lines.entries()) {
    if (line.firstFont !== lines[0]!.firstFont) return 0
    if (line.lead === 0 && line.lastFont === line.firstFont) {
      length += line.text.length + 1
      if (i > 1) return 0
      continue
    }
    const lead = line.text.slice(0, line.lead).trimEnd()
    return /[:.–—-]$/u.test(lead) && length + lead.length <= 90 ? length + lead.length : 0
  }
  return 0
}

/** Heading levels by size and font: the larger the higher; of one size, in the order in which they first stand. */
function rankHeadings(drafts: readonly Draft[]): void {
  const styles = new Map<string, { size: number; at: number; count: number }>()
  const key = (d: Draft): string => `${Math.round(d.lines[0]!.size * 2)} ${d.lines[0]!.font}`
  drafts.forEach((d, at) => {
    if (d.kind !== 'heading') return
    const style = styles.get(key(d))
    if (style === undefined) styles.set(key(d), { size: Math.round(d.lines[0]!.size * 2), at, count: 1 })
    else style.count++
  })
  const order = [...styles].sort((a, b) => b[1].size - a[1].size || a[1].at - b[1].at).map(([k]) => k)
  const first = drafts.find((d) => d.kind === 'heading')
  const title =
    first !== undefined && key(first) === order[0] && styles.get(order[0]!)!.count === 1 && first.page === 1
      ? first
      : null
  if (title !== null) {
    title.kind = 'title'
    order.shift()
  }
  for (const d of drafts) if (d.kind === 'heading') d.level = order.indexOf(key(d)) + 1
}
