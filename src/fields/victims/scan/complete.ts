import { adopt } from '../chains.js'
import { countOf, fits } from '../fit.js'
import type { Group } from '../model.js'
import type { State } from './state.js'
import { subject } from './subject.js'

/**
 * "two people: a nurse who worked at the hospital of the town and a member of the police": what stands between tore the
 * list, but the rest of it, behind, makes the number told for all. Then it belongs to it.
 */
export function completeLists(state: State): void {
  const { roots, tokens, events } = state
  for (const whole of [...roots, ...state.loose]) {
    const all = countOf(whole)
    if (all === null || whole.members.length > 0 || whole.parts.length === 0 || whole.parts.some(overlaps)) continue
    const parts = whole.parts.map(countOf)
    if (parts.includes(null)) continue
    const missing = all - parts.reduce((n: number, count) => n + (count ?? 0), 0)
    const from = Math.max(...whole.parts.map(lastOf))
    const behind = roots.filter((r) => r.firstToken > from).sort((a, b) => a.firstToken - b.firstToken)
    const tail = missing > 0 ? tailOf(behind, missing) : null
    if (!tail?.every((g) => fits(whole, g) && !subject(tokens, g, events))) continue
    const last = tail.at(-1) as Group
    if (events.some((e) => e.first > from && e.last < last.firstToken)) continue
    if (tokens.slice(from, last.firstToken).some((t) => t.low === ';')) continue
    for (const group of tail) {
      adopt(whole, group)
      roots.splice(roots.indexOf(group), 1)
    }
  }
}

/** "two of them children": a share of everybody may be told across the list. */
const overlaps = (part: Group): boolean => part.share !== null || part.form === 'all' || part.form === 'vague'

const lastOf = (group: Group): number =>
  Math.max(group.lastToken, ...group.parts.map(lastOf), ...group.members.map(lastOf))

/** The last people told, one or two mentions of them, that make the number; each with "and" before it or a comma. */
function tailOf(behind: readonly Group[], missing: number): readonly Group[] | null {
  for (const [k, group] of behind.entries()) {
    if (!/^(?:counted|one|kin)$/.test(group.form) || group.share || group.more) continue
    if (countOf(group) === missing) return [group]
    const next = behind[k + 1]
    if (next && !next.share && (countOf(group) ?? 0) + (countOf(next) ?? 0) === missing && countOf(group))
      return [group, next]
  }
  return null
}
