import { ofStop, possessives, pronouns, victimWords, woundedWords } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { countedAt } from './counted.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { ownsAnimals, pastRelative, phraseAt } from './phrase.js'
import { predicateAt } from './predicate.js'

interface Share {
  readonly tokens: readonly Token[]
  readonly text: string
  /** The token of the number. */
  readonly i: number
  readonly at: Token
  readonly count: number
  /** Where what is shared begins, behind "of the", "of its", "of the town's". */
  readonly from: number
  /** It is told by whose it is: nobody has told these people before, so the share is a count of its own. */
  readonly owned: boolean
}

/** "two of the wounded", "three of whom were children", "nine of the group's captives", "two of the town's five doctors". */
export function shareAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || tokens[i + 1]?.low !== 'of' || ownsAnimals(tokens, i + 2)) return null
  const from = behindOwner(tokens, i + 2)
  const owned = from > i + 2 && !(from === i + 3 && tokens[i + 2]?.low === 'the')
  const share = { tokens, text, i, at, count: at.value ?? 1, from, owned }
  // "three of five brothers" has no article
  const more = (tokens[from]?.value ?? 0) > (at.value ?? 1)
  const told = tokens[from]?.value !== undefined && (from > i + 2 || more) ? countedAt(tokens, from, text) : null
  // "eight of the 23 killed were children", "three of the eleven who died were women"
  const hurt = (g: Group): boolean => /^(?:wounded|injured|hurt)$/.test(low(tokens, g.lastToken + 1))
  const killed = told?.form === 'bare' && pastRelative(tokens, told.lastToken) > told.lastToken && !hurt(told)
  const whole: Group | null = told && killed ? { ...told, form: 'counted', head: 'victims' } : told
  const group = (whole && ofCounted(share, whole)) ?? ofNamed(share)
  // "a father with four of his children": told by whose they are
  return group && possessives.has(low(tokens, i + 2)) ? { ...group, owned: true } : group
}

/** The first token behind "the", "its", "the town's", "Abu Ahmad's"; the same token where nothing of the kind stands. */
function behindOwner(tokens: readonly Token[], from: number): number {
  if (pronouns.has(tokens[from]?.low ?? '')) return from
  for (let j = from; j < from + 5; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm || ofStop.has(t.low)) break
    if (/'s?$/.test(t.low)) return j + 1
  }
  const low = tokens[from]?.low ?? ''
  return low === 'the' || possessives.has(low) ? from + 1 : from
}

const low = (tokens: readonly Token[], k: number): string => tokens[k]?.low ?? ''

/** "three of the eleven", "two of its five doctors": the whole has a number of its own, which counts nobody here. */
function ofCounted({ tokens, text, i, at, count, owned }: Share, whole: Group): Group | null {
  const behind = low(tokens, whole.lastToken + 1)
  // "one of four siblings who picked up the grenade" tells no dead
  const died =
    behind === 'who' &&
    tokens
      .slice(whole.lastToken + 2, whole.lastToken + 6)
      .some((t) => t.harm || /^(?:killed|died|perished|lost|drowned)$/.test(t.low))
  const dead = died || /^(?:dead|killed|slain)$/.test(behind)
  // "30 of the 45 wounded were children": how many were wounded
  if (
    whole.form === 'bare' &&
    !owned &&
    /^(?:wounded|injured)$/.test(behind) &&
    /^(?:were|are|was)$/.test(low(tokens, whole.lastToken + 2))
  )
    return { ...whole, start: at.start, firstToken: i }
  const some = { count, at, first: i, last: whole.lastToken, head: whole.head, kinds: whole.kinds }
  // "three of the eleven were women", "two of the nine died"
  if ((whole.predicate || (whole.form === 'bare' && !dead)) && !whole.share)
    return make(tokens, text, {
      ...some,
      form: whole.predicate ? 'counted' : 'bare',
      share: 'group',
      predicate: whole.predicate,
    })
  if (whole.form === 'bare') return null
  // "identified 31 of the 35 victims": how many names are known says nothing of how many died
  if (/^(?:identif(?:y|ied|ies)|named|naming|recogni[sz]ed|identifying)$/.test(low(tokens, i - 1))) return whole
  // "every one of the six", "not one of the four": everybody or nobody
  if (/^(?:every|each|not|all)$/.test(low(tokens, i - 1))) return whole
  const butFor = /^(?:but|except|save)$/.test(low(tokens, i - 1))
  // "five of the 12 people killed were children"
  let k = whole.lastToken + 1
  while (tokens[k]?.harm || /^(?:who|were|was|had|been)$/.test(low(tokens, k))) k++
  const told = owned && !dead ? null : predicateAt(tokens, k)
  // "all but one of the 12 dead were children"
  if (told && butFor) return whole
  if (told) {
    const part = make(tokens, text, {
      ...some,
      form: 'counted',
      last: i,
      head: told.head,
      kinds: told.kinds,
      predicate: true,
    })
    whole.parts.push({ ...part, parent: whole })
    return whole
  }
  if (dead && !owned) return whole
  // "three of the four men were shot dead", "killed two of its five doctors": the number behind tells how many there were
  const group = make(tokens, text, { ...some, form: 'counted', share: owned ? null : 'group' })
  return butFor && whole.count !== null ? { ...group, allBut: whole.count } : group
}

/** "two of them", "five of the wounded", "nine of the group's captives": who they are is told by a word. */
function ofNamed({ tokens, text, i, at, count, from, owned }: Share): Group | null {
  const word = low(tokens, from)
  const pronoun = pronouns.has(word) && from === i + 2
  const victims = victimWords.has(word)
  const wounded = woundedWords.has(word)
  if (pronoun || ((victims || wounded) && !nouns.get(low(tokens, from + 1)))) {
    // "four of the bodies we received were of children"
    const named = /^(?:we|they)$/.test(low(tokens, from + 1)) ? from + 2 : from
    const past = wounded && !victims ? named : pastRelative(tokens, named)
    const share = pronoun && past === named ? 'group' : wounded && !victims ? 'wounded' : 'victims'
    const predicate = predicateAt(tokens, past + 1)
    if (!predicate)
      return make(tokens, text, { count, form: 'bare', at, first: i, last: past, head: word, kinds: [], share })
    const { head, kinds, last } = predicate
    // "every one of them a civilian"
    if (/^(?:every|each)$/.test(low(tokens, i - 1)))
      return make(tokens, text, {
        count: null,
        form: 'all',
        at,
        first: i,
        last,
        head,
        kinds,
        share: 'group',
        predicate: true,
      })
    return make(tokens, text, { count, form: 'counted', at, first: i, last, head, kinds, share, predicate: true })
  }
  const phrase = phraseAt(tokens, from)
  if (!phrase) return null
  const past = pastRelative(tokens, phrase.last)
  const share = owned || from === i + 2 ? null : past > phrase.last ? 'victims' : 'group'
  // "two of the children were girls" tells a part of a part
  const predicate = share ? predicateAt(tokens, past + 1) : null
  const { head, kinds, last } = predicate ?? phrase
  const is = predicate ? { predicate: true } : {}
  return make(tokens, text, { count, form: 'counted', at, first: i, last, head, kinds, share, ...is })
}
