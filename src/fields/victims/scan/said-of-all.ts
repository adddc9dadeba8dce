import type { Group, Token } from '../model.js'
import { make } from '../people/make.js'
import { personKinds } from '../people/nouns.js'
import { lows } from './clause.js'

/** "All the eight who died in the bombing were civilians": what everybody was, told behind their own verb. */
export function saidOfAll(tokens: readonly Token[], group: Group, text: string): Group | null {
  if (!/^(?:all|the)$/.test(tokens[group.firstToken]?.low ?? '') || (group.count ?? 0) < 2 || group.share) return null
  // "half of the 12 dead were", "not all the eight who died were": not everybody
  const lead = lows(tokens.slice(Math.max(0, group.firstToken - 2), group.firstToken))
  if (/(?:^|\s)(?:of|not|nearly|almost|than)$/.test(lead) && lead !== 'all of') return null
  let j = group.lastToken + 1
  const relative = tokens[j]?.low === 'who'
  if (relative) j++
  while (relative && /^(?:were|had|have|been)$/.test(tokens[j]?.low ?? '')) j++
  if (!tokens[j]?.harm && tokens[j]?.low !== 'killed') return null
  const link = tokens.findIndex((t, k) => k > j && k < j + 26 && /^(?:were|[.;:,])$/.test(t.low))
  const next = tokens[link + 1]
  const after = tokens[link + 2]?.low ?? '.'
  if (tokens[link]?.low !== 'were' || next?.sort !== 'word' || !/^[.;,]$/.test(after)) return null
  const kinds = personKinds(next.low)
  if (kinds.length === 0) return null
  const told = make(tokens, text, {
    count: group.count,
    form: 'counted',
    at: next,
    first: link + 1,
    last: link + 1,
    head: next.low,
    kinds,
    predicate: true,
  })
  return told
}
