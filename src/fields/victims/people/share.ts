import { copulas, possessives, pronouns, victimWords, woundedWords } from '../../../lexicon/grammar.js'
import type { Group, Token } from '../model.js'
import { countedAt } from './counted.js'
import { make } from './make.js'
import { nouns } from './nouns.js'
import { ownsAnimals, pastRelative, phraseAt } from './phrase.js'
import { predicateAt } from './predicate.js'

/** "two of the wounded", "three of whom were children", "nine of the group's captives", "five of its people". */
export function shareAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || tokens[i + 1]?.low !== 'of' || ownsAnimals(tokens, i + 2)) return null
  const whole =
    (tokens[i + 2]?.low === 'the' || possessives.has(tokens[i + 2]?.low ?? '')) && tokens[i + 3]?.value !== undefined
      ? countedAt(tokens, i + 3, text)
      : null
  const ofOwn = possessives.has(tokens[i + 2]?.low ?? '')
  // "three of the eleven were women", "two of the nine died"
  const behindWhole = tokens[(whole?.lastToken ?? i) + 1]?.low ?? ''
  if (
    whole &&
    (whole.predicate || (whole.form === 'bare' && !/^(?:dead|killed|slain|who)$/.test(behindWhole))) &&
    !whole.share
  )
    return make(tokens, text, {
      count: at.value ?? 1,
      form: whole.predicate ? 'counted' : 'bare',
      at,
      first: i,
      last: whole.lastToken,
      head: whole.head,
      kinds: whole.kinds,
      share: 'group',
      predicate: whole.predicate,
    })
  // "three of the four men were shot dead": the verb is theirs alone
  const own = /^(?:died|perished|drowned|suffocated|succumbed)$/.test(behindWhole)
  const passive = copulas.has(behindWhole) && tokens[(whole?.lastToken ?? i) + 2]?.harm
  const everyOne = /^(?:every|each|not|all)$/.test(tokens[i - 1]?.low ?? '')
  if (whole && !whole.share && !whole.predicate && !everyOne && (own || passive || ofOwn))
    return make(tokens, text, {
      count: at.value ?? 1,
      form: 'counted',
      at,
      first: i,
      last: whole.lastToken,
      head: whole.head,
      kinds: whole.kinds,
      share: ofOwn ? null : 'group',
    })
  if (whole && whole.form !== 'bare') {
    // "five of the 12 people killed were children"
    let k = whole.lastToken + 1
    while (tokens[k]?.harm || /^(?:who|were|was|had|been)$/.test(tokens[k]?.low ?? '')) k++
    const told = predicateAt(tokens, k)
    const count = at.value ?? 1
    if (told)
      whole.parts.push({
        ...make(tokens, text, {
          count,
          form: 'counted',
          at,
          first: i,
          last: i,
          head: told.head,
          kinds: told.kinds,
          predicate: true,
        }),
        parent: whole,
      })
    // "killed four of the six children"
    else if (!everyOne && !/^(?:killed|dead|who)$/.test(behindWhole))
      return {
        ...whole,
        count,
        at: { start: at.start, end: at.end },
        start: at.start,
        firstToken: i,
        bound: at.bound ?? null,
        share: 'group',
      }
    return whole
  }
  let j = i + 2
  const low = (k: number): string => tokens[k]?.low ?? ''
  if (low(j) === 'the' || possessives.has(low(j))) j++
  const owned = possessives.has(low(i + 2))
  const word = low(j)
  const pronoun = pronouns.has(word) && j === i + 2
  const victims = victimWords.has(word)
  const wounded = woundedWords.has(word)
  const count = at.value ?? (at.low === 'one' ? 1 : null)
  if (pronoun || ((victims || wounded) && !nouns.get(low(j + 1)))) {
    let k = j
    // "four of the bodies we received were of children"
    if (low(k + 1) === 'we' || low(k + 1) === 'they') k += 2
    const past = wounded && !victims ? k : pastRelative(tokens, k)
    const dead = past > k
    k = past
    const share = pronoun && !dead ? 'group' : wounded && !victims ? 'wounded' : 'victims'
    const predicate = predicateAt(tokens, k + 1)
    if (predicate)
      return make(tokens, text, {
        count,
        form: 'counted',
        at,
        first: i,
        last: predicate.last,
        head: predicate.head,
        kinds: predicate.kinds,
        share,
        predicate: true,
      })
    return make(tokens, text, { count, form: 'bare', at, first: i, last: k, head: word, kinds: [], share })
  }
  const phrase = phraseAt(tokens, j)
  if (!phrase) return null
  const past = pastRelative(tokens, phrase.last)
  const share = owned || /'s?$/.test(low(j)) || j === i + 2 ? null : past > phrase.last ? 'victims' : 'group'
  // "two of the children were girls" tells a part of a part
  const predicate = share ? predicateAt(tokens, past + 1) : null
  if (predicate)
    return make(tokens, text, {
      count,
      form: 'counted',
      at,
      first: i,
      last: predicate.last,
      head: predicate.head,
      kinds: predicate.kinds,
      share,
      predicate: true,
    })
  return make(tokens, text, {
    count,
    form: 'counted',
    at,
    first: i,
    last: phrase.last,
    head: phrase.head,
    kinds: phrase.kinds,
    share,
  })
}
