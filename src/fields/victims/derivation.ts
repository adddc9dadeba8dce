import type { Passage } from '../../match/passage.js'
import { countOf } from './fit.js'
import { readTolls } from './index.js'
import type { Group } from './model.js'
import type { Settled } from './settle/index.js'

/** How the counts of a passage came about, as lines to print: each toll, what it adds up, what is told inside it. */
export function derivation(passage: Passage): string[] {
  const { killed, injured, lost } = readTolls(passage)
  return [
    ...told('killed', killed, passage.text),
    ...told('injured', injured, passage.text),
    ...lost.map((l) => `not counted: «${passage.text.slice(l.span.start, l.span.end)}» ${l.value ?? ''} (${l.why})`),
  ]
}

function told(harm: string, settled: Settled | null, text: string): string[] {
  if (!settled) return [`${harm}: not told`]
  const bound = settled.bound === null || settled.count === null ? '' : ` (${settled.bound})`
  return [
    `${harm}: ${settled.count ?? 'no total'}${bound}, by ${settled.rule}`,
    ...settled.groups.flatMap((group) => lines(group, text, 1)),
  ]
}

function lines(group: Group, text: string, depth: number, role = ''): string[] {
  const indent = '  '.repeat(depth)
  const kinds = group.kinds.length > 0 ? `: ${group.kinds.join(', ')}` : ''
  return [
    `${indent}${role}«${text.slice(group.start, group.end)}» = ${countOf(group) ?? '?'}${kinds}`,
    ...group.members.flatMap((member) => lines(member, text, depth + 1, '+ ')),
    ...group.parts.flatMap((part) => lines(part, text, depth + 1, 'of them ')),
  ]
}
