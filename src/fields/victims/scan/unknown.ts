import { notInNames } from '../../../lexicon/notnames.js'
import { notPeople, phraseEnds } from '../../../lexicon/phrase.js'
import type { Group, Token } from '../model.js'
import { make } from '../people/make.js'

/** "nine truffle hunters", "a goldsmith": a noun that no list knows, between a number or article and a word of harm. */
function nounEnd(tokens: readonly Token[], from: number, plural: boolean): number | null {
  for (let j = from; j < from + 4; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm || t.capital || t.aside || phraseEnds.has(t.low) || notPeople.has(t.low)) {
      const last = tokens[j - 1]?.low ?? ''
      return j > from && /s$/.test(last) === plural && !notPeople.has(t?.low ?? '') ? j - 1 : null
    }
  }
  return null
}

function harmed(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = /^(?:was|were|been|being|also|later|have|had|has|then)$/
  let j = pastBracket(tokens, last + 1)
  while (verb.test(tokens[j]?.low ?? '')) j++
  return Boolean(tokens[j]?.harm) || Boolean(tokens[first - 1]?.harm)
}

/** "3 vaccinators (2 of them women) were killed" */
function pastBracket(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.low !== '(') return from
  const shut = tokens.slice(from, from + 12).findIndex((t) => t.low === ')')
  return shut < 0 ? from : from + shut + 1
}

/** "Ten jawans of the District Reserve Guard and their driver were killed": a passive behind whose they were. */
function harmedFarther(tokens: readonly Token[], last: number): boolean {
  if (!/^(?:of|from|with|who)$/.test(tokens[last + 1]?.low ?? '')) return false
  for (let k = last + 2; k < last + 14; k++) {
    const t = tokens[k]
    if (!t || t.harm || (t.sort === 'mark' && t.low !== ',')) return false
    if (/^(?:were|have|had)$/.test(t.low)) return Boolean(tokens[k + 1]?.harm || tokens[k + 2]?.harm)
  }
  return false
}

export function withNoun(tokens: readonly Token[], group: Group): void {
  const end = nounEnd(tokens, group.lastToken + 1, true)
  if (end === null || !(harmed(tokens, group.firstToken, end) || harmedFarther(tokens, end))) return
  group.lastToken = end
  group.end = tokens[end]?.end ?? group.end
  group.form = 'counted'
}

export function unknownAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || at.aside || !/^an?$/.test(at.low)) return null
  const end = nounEnd(tokens, i + 1, false)
  if (end === null || !harmed(tokens, i, end) || tokens[end + 1]?.low === 'were') return null
  if (/^(?:for|at|on|in|near|of|to|from|with|against|by)$/.test(tokens[i - 1]?.low ?? '') && !tokens[i - 2]?.harm)
    return null
  return make(tokens, text, { count: 1, form: 'one', at, first: i, last: end, head: tokens[end]?.low ?? '', kinds: [] })
}

/** "six Peshmerga and ten militants died", "killing two Rwandans, a Kenyan …": a people or a troop that no list knows. */
export function withPeople(tokens: readonly Token[], group: Group, chained: boolean): void {
  const next = tokens[group.lastToken + 1]
  const behind = tokens[group.lastToken + 2]
  if (!next?.capital || next.sort !== 'word' || next.aside || notInNames.has(next.low)) return
  if (behind && !behind.harm && !/^(?:,|\.|;|\)|and|were|who|had|have|in|from|at)$/.test(behind.low)) return
  if (!chained && !tokens[group.firstToken - 1]?.harm && !harmed(tokens, group.firstToken, group.lastToken + 1)) return
  group.lastToken++
  group.end = next.end
  group.form = 'counted'
}

/** "killed 10-year-old Rima and her brother": a name begins with the age before it. */
export function withAge(tokens: readonly Token[], name: Group): void {
  let k = name.firstToken
  while (tokens[k - 1]?.aside === 'age') k--
  const at = tokens[k]
  // "aged 10, Rima": said of somebody else
  if (!at || k === name.firstToken || !/old$/.test(tokens[name.firstToken - 1]?.low ?? '')) return
  Object.assign(name, { firstToken: k, start: at.start, form: 'one', named: true })
}
