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
  const blocks: Block[] = []
  const firsts: number[] = []
  for (const block of doc.blocks) {
    firsts.push(blocks.length)
    const cuts = block.turns ? cutsOf(doc.text, block, block.turns) : []
    const starts = [block.start, ...cuts]
    starts.forEach((start, i) => {
      const next = starts[i + 1]
      const own = i === 0 ? block : { ...block, marker: null, runIn: null }
      blocks.push({ ...own, start, end: next === undefined ? block.end : next - 1 })
    })
  }
  if (blocks.length === doc.blocks.length) return doc
  const marks = doc.marks.map((m) => (m.block === null ? m : { ...m, block: firsts[m.block] ?? m.block }))
  return { ...doc, blocks, marks }
}

/** No account is longer: what lies farther off is not looked at, so that a text without end takes no more than its length. */
const reach = 20_000
const sentence = 3_000

function cutsOf(text: string, block: Block, turns: readonly number[]): number[] {
  const cuts: number[] = []
  for (const turn of turns) {
    const rest = text.slice(turn, Math.min(block.end, turn + reach))
    // What one sentence tells is cheap to know, and mostly settles it.
    const [first] = sentencesOf(rest.slice(0, sentence))
    const opening = first ? tellingOf(rest.slice(first.start, first.end)) : null
    if (!opening?.act || opening.statistic || opening.places.length === 0 || goesBack(rest)) continue
    const head = tellingOfAll(text.slice(Math.max(cuts.at(-1) ?? block.start, turn - reach), turn - 1))
    if (!tellsIncident(head) || !differ(head.days, opening.days)) continue
    const same = overlap(head.places, opening.places)
    if (same && (opening.later || !opening.deaths)) continue
    if (tellsIncident(tellingOfAll(rest))) cuts.push(turn)
  }
  return cuts
}
