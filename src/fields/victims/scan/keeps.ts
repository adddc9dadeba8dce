import type { Group, Token } from '../model.js'
import { lows, type Placed } from './clause.js'

/** A bare number or a lone name is kept only where the words around it can make it people. */
export function keeps(tokens: readonly Token[], group: Group, events: readonly Placed[], chained: boolean): boolean {
  if (group.form === 'name') {
    // "had fled Hama": a name after another verb or noun is a place or belongs to it
    const behind = tokens[group.firstToken - 1]
    if (
      behind &&
      behind.sort === 'word' &&
      !behind.harm &&
      !/^(?:and|were|was|are|is|with|of|but|identified|as|including|that)$/.test(behind.low)
    )
      return false
    const [next, after] = tokens.slice(group.lastToken + 1, group.lastToken + 3)
    const opens =
      group.firstToken === 0 &&
      /^(?:,|and|\()$/.test(next?.low ?? '') &&
      (after?.capital || after?.aside === 'age' || next?.aside === 'age' || /^(?:his|her)$/.test(after?.low ?? ''))
    const household = behind?.harm && /^(?:,|and)$/.test(next?.low ?? '') && /^(?:his|her)$/.test(after?.low ?? '')
    return chained || group.lastToken > group.firstToken || Boolean(opens) || Boolean(household)
  }
  if (group.form !== 'bare' || group.share) return true
  const next = tokens[group.lastToken + 1]
  if (!next || next.sort === 'mark') return true
  if (events.some((e) => e.first === group.lastToken + 1)) return true
  // "19 of them women and 50 under the age of 15"
  if (chained && next.aside === 'age') return true
  // "three critically hurt"
  if (/ly$/.test(next.low) && tokens[group.lastToken + 2]?.harm) return true
  // "bringing to 62 the number of those killed"
  if (tokens[group.firstToken - 1]?.low === 'to' && /^(?:the|its)$/.test(next.low)) return true
  return functionWords.has(next.low)
}
/** "residents said", "according to medics": who tells it, not whom it struck. */
export function reports(tokens: readonly Token[], group: Group): boolean {
  const told = tokens[group.lastToken + 1]
  // "Journalist Rana Said": a name
  const next = told?.capital ? '' : (told?.low ?? '')
  if (/^(?:said|says|added|explained|stated|wrote|writes|tweeted|posted)$/.test(next) && group.share === null)
    return true
  if (speaks(tokens, group)) return true
  if (
    /^(?:said|says|say|told|tells|reported|added|confirmed|noted|stated|explained|estimated|counted|documented)$/.test(
      next,
    )
  )
    return group.count === null || group.count === 1
  // "It said a schoolgirl was among the dead": what was said, and no speaker
  if (/^(?:said|says)$/.test(tokens[group.firstToken - 1]?.low ?? '') && tokens[group.firstToken - 2]?.sort === 'word')
    return false
  const behind = lows(tokens.slice(Math.max(0, group.firstToken - 2), group.firstToken))
  return (
    /(?:^|\s)(?:said|says|told|according to|quoting|cited|citing)$/.test(behind) &&
    !group.share &&
    !(group.count !== null && group.count > 1)
  )
}

/** ", a government official and two health workers said": behind a comma, with nothing but words before the verb. */
function speaks(tokens: readonly Token[], group: Group): boolean {
  const lead = tokens[group.firstToken - 1]?.low
  if (lead !== ',' && lead !== undefined) return false
  for (let k = group.lastToken + 1; k < group.lastToken + 14; k++) {
    const t = tokens[k]
    if (!t || t.harm || (t.sort === 'mark' && t.low !== '-')) return false
    if (/^(?:were|was|had|has|have|is|are|who|which|that|when|while|as)$/.test(t.low)) return false
    if (/^(?:said|says|told|added|announced|stated|wrote|tweeted|posted)$/.test(t.low)) return true
  }
  return false
}

const functionWords = new Set(
  'aboard alone there in at on by from near when while after before during as who whom that and or but could can did were was are is had have has of when since yesterday today inside outside early late last more others with across this'.split(
    ' ',
  ),
)
