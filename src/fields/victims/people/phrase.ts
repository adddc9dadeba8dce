import { adjectival, copulas, ofStop } from '../../../lexicon/grammar.js'
import { adjectivalPeoples, theirThings } from '../../../lexicon/occupations.js'
import { belongingHeads, type Kind } from '../../../lexicon/people.js'
import { animals, phraseEnds } from '../../../lexicon/phrase.js'
import type { Token } from '../model.js'
import { belonging, kindsOf, merge } from './kinds.js'
import { type Noun, nouns } from './nouns.js'

export interface Phrase {
  readonly head: string
  readonly noun: Noun
  readonly kinds: readonly Kind[]
  readonly last: number
  readonly family?: boolean
}

/** A noun phrase for people from token `i`: its modifiers, its head, and the of-phrase that names their group. */
export function phraseAt(tokens: readonly Token[], i: number): Phrase | null {
  let best: { at: number; noun: Noun } | null = null
  let unknown = 0
  let j = i
  for (; j < tokens.length && j < i + 8; j++) {
    const t = tokens[j]
    if (!t || t.harm) break
    if (t.sort === 'number') {
      if (t.aside === 'age') continue
      break
    }
    if (t.aside === 'age') continue
    if (t.sort === 'mark') {
      if (t.low === '(' && /^(?:fe)?male$/.test(tokens[j + 1]?.low ?? '') && tokens[j + 2]?.low === ')') {
        j += 2
        continue
      }
      if (t.low === '-' || t.low === '#') continue
      break
    }
    const noun = adjectivalPeoples.has(t.low) && !standsAlone(tokens, j + 1) ? undefined : nouns.get(t.low)
    if (noun) {
      // "armed opposition fighters": a second noun goes on from the first; a name after it does not.
      if (best?.noun.kin && !noun.kin && noun.many) break
      best = { at: j, noun }
      if (noun.kin) break
      continue
    }
    if (t.aside) break
    if (phraseEnds.has(t.low) && !(best === null && adjectival.test(t.low) && t.low !== 'all')) break
    if (best) {
      // After a head only a word that makes a compound goes on: "farm workers", "media activist", not a name or verb.
      if (!compound(tokens, j)) break
      continue
    }
    if (!t.capital && !adjectival.test(t.low) && !t.low.includes('-')) {
      // "nine allied militiamen": a participle right before the noun
      const participle = /(?:ing|ed)$/.test(t.low) && nouns.has(tokens[j + 1]?.low ?? '')
      if (/(?:s|ing|ed)$/.test(t.low) && !/(?:'s|s')$/.test(t.low) && !participle) break
      if (++unknown > 2) break
    }
  }
  if (!best || tokens.slice(i, best.at).some((t) => t.low === 'unborn')) return null
  const head = tokens[best.at]?.low ?? ''
  // "12 head of cattle"
  if (tokens[best.at + 1]?.low === 'of' && ownsAnimals(tokens, best.at + 2)) return null
  if (!best.noun.many && theirThings.has(tokens[best.at + 1]?.low ?? '')) return null
  const words = tokens.slice(i, best.at + 1).map((t) => t.low)
  const kinds = kindsOf(words, best.noun, head)
  let last = best.at
  const link = tokens[last + 1]?.low ?? ''
  const hired = /^(?:with|from|for|in)$/.test(link) && staffHeads.test(head)
  // "the bodies of a woman and her daughter": whose they are is told by a count of its own
  const theirs =
    /^(?:bodies|body|corpses?|remains)$/.test(head) && /^(?:an?|the|his|her|their)$/.test(tokens[last + 2]?.low ?? '')
  if ((belongingHeads.has(head) && link === 'of' && !theirs) || hired) {
    const of = ofPhrase(tokens, last + 2)
    const service = of.indexOf('and') < 0 ? belonging(of) : null
    if (hired) {
      if (service === 'rescue')
        return { head, noun: best.noun, kinds: merge(kinds, service), last: last + 1 + of.length }
    } else if (of.length > 0) {
      last += 1 + of.length
      const said = of.join(' ')
      const family = /family$/.test(said) && !/(?:^|\s)(?:two|three|four|several|different|families)(?:\s|$)/.test(said)
      if (family) return { head, noun: best.noun, kinds, last, family }
      const once = words.some((w) => /^(?:former|retired|ex|one-time)$/.test(w))
      const more = once ? null : belonging(of)
      if (more && !kinds.includes(more)) return { head, noun: best.noun, kinds: merge(kinds, more), last }
    }
  }
  // "46 girls and young women"
  const young =
    tokens[last + 1]?.low === 'and' && /^(?:young|elderly|old|small|teenage)$/.test(tokens[last + 2]?.low ?? '')
  const behind = young ? nouns.get(tokens[last + 3]?.low ?? '') : undefined
  if (behind?.many && best.noun.many && !behind.kin && !best.noun.kin && last === best.at)
    return {
      head: 'people',
      noun: best.noun,
      kinds: kinds.filter((kind) => behind.kinds.includes(kind)),
      last: last + 3,
    }
  // "ten women and children": what the two have in common is all that is told
  const other =
    tokens[last + 1]?.low === 'and' && !tokens[last + 2]?.harm ? nouns.get(tokens[last + 2]?.low ?? '') : undefined
  if (other?.many && best.noun.many && !other.kin && !best.noun.kin && last === best.at)
    return {
      head: 'people',
      noun: best.noun,
      kinds: kinds.filter((kind) => other.kinds.includes(kind)),
      last: last + 2,
    }
  return { head, noun: best.noun, kinds, last }
}

/** "two Indians and a Pakistani": behind a people's name in the singular stands no noun. */
function standsAlone(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k]
  return (
    !next ||
    next.sort === 'mark' ||
    Boolean(next.harm) ||
    Boolean(next.aside) ||
    /^(?:and|or|were|was|had|has|have|who|in|on|at|near|when|as|while|died|from|aged|dead)$/.test(next.low)
  )
}

const staffHeads = /^(?:volunteer|member|worker|employee|paramedic|medic|staffer|driver|nurse|responder|rescuer)s?$/
/** "of his sheep", "of their 30 goats": what is counted is no person. */
export function ownsAnimals(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < from + 5; j++) {
    const t = tokens[j]
    if (!t || t.harm || t.sort === 'mark') return false
    if (animals.has(t.low)) return true
  }
  return false
}

/** The last token of "who were killed", "killed", "who died" behind `k`, where a copula follows it; else `k`. */
export function pastRelative(tokens: readonly Token[], k: number): number {
  let j = k + 1
  if (tokens[j]?.low === 'who') j++
  while (/^(?:were|was|had|have|been|being|also)$/.test(tokens[j]?.low ?? '')) j++
  const killed = (n: number): boolean => Boolean(tokens[n]?.harm) || tokens[n]?.low === 'killed'
  if (!killed(j)) return k
  while (killed(j)) j++
  return copulas.has(tokens[j]?.low ?? '') ? j - 1 : k
}

const compound = (tokens: readonly Token[], j: number): boolean => {
  const next = tokens[j + 1]
  const t = tokens[j]
  // "aid workers taken hostage": a participle makes no compound
  if (/(?:ed|en|held|kept)$/.test(t?.low ?? '')) return false
  return Boolean(t && next && !t.capital && !phraseEnds.has(t.low) && nouns.has(next.low) && !nouns.get(next.low)?.kin)
}

function ofPhrase(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let j = from; j < tokens.length && j < from + 8; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm || ofStop.has(t.low)) break
    words.push(t.low)
  }
  return words
}
