import type { Doc } from '../model/doc.js'
import type { Outline } from './index.js'
import type { Unit } from './units.js'

const url = /(?:https?:\/\/|www\.)[^\s<>"”)\]]+/giu

/**
 * Links to incidents: by a footnote mark inside the incident's paragraph, or by a block of links right after the
 * paragraph of exactly one incident. A block after several incidents is the report's, not one of theirs.
 */
export function evidenceOf(
  doc: Doc,
  units: readonly Unit[],
  unitsOf: readonly (readonly number[])[],
): Outline['evidence'] {
  const out: { url: string; page: number | null; incident: number | null }[] = []
  const owner = new Map<number, number>()
  for (const [incident, list] of unitsOf.entries()) for (const u of list) owner.set(units[u]?.block ?? -1, incident)
  const incidentAt = (offset: number): number | null => {
    const block = doc.blocks.findIndex((b) => offset >= b.start && offset <= b.end)
    return owner.get(block) ?? null
  }
  const marked = new Map<number, number | null>()
  for (const mark of doc.marks)
    if (mark.block !== null) {
      const incident = incidentAt(mark.offset)
      // A note that two incidents share belongs to neither.
      marked.set(mark.block, marked.has(mark.block) && marked.get(mark.block) !== incident ? null : incident)
    }
  const seen = new Set<string>()
  const add = (address: string, page: number | null, incident: number | null): void => {
    const key = `${address} ${page} ${incident}`
    if (!seen.has(key)) out.push({ url: address, page, incident })
    seen.add(key)
  }
  const closing = alone(doc, units, owner)
  doc.blocks.forEach((block, i) => {
    const printed = doc.text.slice(block.start, block.end)
    const found = [...printed.matchAll(url)].map((m) => m[0].replace(/[.,;:]+$/u, ''))
    if (found.length === 0) return
    const incident = marked.get(i) ?? owner.get(i) ?? closing.get(i) ?? null
    for (const address of found) add(address, block.page, incident)
  })
  for (const link of doc.links) {
    const address = link.url
    if ([...seen].some((key) => key.startsWith(`${address} `))) continue
    add(address, link.page, link.span ? incidentAt(link.span.start) : null)
  }
  return out
}

/** Blocks of links, by the one incident whose paragraph stands right before them since the last links or heading. */
function alone(doc: Doc, units: readonly Unit[], owner: ReadonlyMap<number, number>): Map<number, number> {
  const closing = new Map<number, number>()
  let since: number[] = []
  for (const unit of units) {
    const incident = owner.get(unit.block)
    if (incident !== undefined) {
      if (!since.includes(incident)) since.push(incident)
    } else if (unit.kind === 'links') {
      const [only] = since
      const last = closing.get(unit.block - 1)
      if (since.length === 1 && only !== undefined) closing.set(unit.block, only)
      else if (since.length === 0 && last !== undefined && doc.blocks[unit.block - 1]?.kind === 'links')
        closing.set(unit.block, last)
      since = []
    }
  }
  return closing
}
