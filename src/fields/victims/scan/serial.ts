import type { Token } from '../model.js'
import type { Placed } from './clause.js'

/** "a mother, Iman; her two sons, Adam and Taym; and a neighbor died": marks that only part a list are commas. */
export function serial(tokens: readonly Token[], placed: readonly Placed[]): Token[] {
  const out = [...tokens]
  if (!tokens.some((t) => t.low === ';')) return out
  const last = tokens.findIndex((t, k) => t.low === ';' && tokens[k + 1]?.low === 'and')
  const verb = (t: Token, k: number): boolean =>
    /^(?:were|was|are|is|had|has|have|who|which|that)$/.test(t.low) || placed.some((e) => k >= e.first && k <= e.last)
  let marks: number[] = last > 0 ? [last] : []
  for (let k = last - 1; k >= 0; k--) {
    const t = tokens[k]
    if (t?.low === ':') break
    if (t?.low === ';') marks.push(k)
    else if (t && verb(t, k)) {
      // What stands before the verb is no member of the list; the verb itself may open it: "killing a mother, …; …; and …"
      if (placed.some((e) => e.last === k)) break
      // "Killed were a mother, …; …; and …"
      if (placed.some((e) => e.first === 0 && e.last === k - 1)) break
      marks = []
      break
    }
  }
  if (marks.length < 2) return out
  for (const k of marks) out[k] = { ...(tokens[k] as Token), low: ',' }
  return out
}
