import { sentencesOf } from '../match/sentences.js'
import { differ, overlap, tellingOf, tellingOfAll } from '../match/telling.js'
import type { Block, Doc } from '../model/doc.js'
import { goesBack, tellsIncident } from './incidents.js'

/**
 * Where a paragraph ends on a full line and the next begins without a sign, print does not tell them apart. What they
 * tell does: a line that begins a sentence, with an act on its own day and in its own place, begins another account.
 */
export function parted(doc: Doc): Doc {
  if (!doc.blocks.some((b) => b.turns)) return doc
  const at: number[] = []
  const blocks = doc.blocks.flatMap((block) => {
    at.push(0)
    const cuts = block.turns ? cutsOf(doc.text, block, block.turns) : []
    const parts = [...cuts, block.end].map((end, i): Block => {
      const start = i === 0 ? block.start : (cuts[i - 1] ?? block.start)
      const own = i === 0 ? block : { ...block, marker: null, runIn: null }
      return { ...own, start, end: end === block.end ? end : end - 1 }
    })
    at[at.length - 1] = parts.length
    return parts
  })
  if (blocks.length === doc.blocks.length) return doc
  const firsts = at.map((_, i) => at.slice(0, i).reduce((a, n) => a + n, 0))
  const marks = doc.marks.map((m) => (m.block === null ? m : { ...m, block: firsts[m.block] ?? m.block }))
  return { ...doc, blocks, marks }
}

function cutsOf(text: string, block: Block, turns: readonly number[]): number[] {
  const cuts: number[] = []
  for (const turn of turns) {
    const head = tellingOfAll(text.slice(cuts.at(-1) ?? block.start, turn - 1))
    if (!tellsIncident(head)) continue
    const rest = text.slice(turn, block.end)
    const [first] = sentencesOf(rest)
    const opening = first ? tellingOf(rest.slice(first.start, first.end)) : null
    if (!opening?.act || opening.statistic || opening.places.length === 0 || goesBack(rest)) continue
    if (!differ(head.days, opening.days)) continue
    const same = overlap(head.places, opening.places)
    if (same && (opening.later || !opening.deaths)) continue
    if (tellsIncident(tellingOfAll(rest))) cuts.push(turn)
  }
  return cuts
}
