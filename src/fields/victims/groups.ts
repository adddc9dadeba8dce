import { kinWords } from '../../lexicon/kin.js'
import { belongingHeads, type Kind, kindModifiers, personWords } from '../../lexicon/people.js'
import { animals, notPeople, phraseEnds } from '../../lexicon/phrase.js'
import { parseNumber } from '../../match/numbers.js'
import type { Group, Token } from './model.js'
import { nameAt } from './names.js'
import { bindAfter } from './tokens.js'

interface Noun {
  readonly kinds: readonly Kind[]
  readonly count: number | null
  readonly many: boolean
  readonly kin: boolean
}

const nouns = new Map<string, Noun>()
for (const { kinds, one, many } of personWords) {
  for (const word of one) nouns.set(word, { kinds, count: 1, many: false, kin: false })
  for (const word of many) nouns.set(word, { kinds, count: null, many: true, kin: false })
}
for (const { word, count, kinds } of kinWords) nouns.set(word, { kinds, count, many: count !== 1, kin: true })
for (const word of ['dead', 'deceased']) nouns.set(word, { kinds: [], count: null, many: true, kin: false })
nouns.set('personnel', { kinds: [], count: null, many: true, kin: false })

const collections = new Set([
  'group',
  'team',
  'crew',
  'party',
  'gathering',
  'band',
  'bunch',
  'pair',
  'trio',
  'company',
  'squad',
])
const possessives = new Set(['his', 'her', 'their', 'its'])
const ordinals = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'])
const vague = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'several', 'many', 'numerous', 'tens', 'countless'])
const copulas = new Set(['was', 'were', 'is', 'are', 'being', 'been'])
const victimWords = new Set([
  'victims',
  'dead',
  'deceased',
  'fatalities',
  'bodies',
  'killed',
  'casualties',
  'slain',
  'deaths',
])
const woundedWords = new Set(['wounded', 'injured', 'casualties'])
const pronouns = new Set(['them', 'whom', 'which', 'these', 'those', 'us'])
/** Lower-case words that may stand before a head noun although they end like verbs or plurals. */
const adjectival =
  /^(?:surviving|visiting|travelling|traveling|young|nursing|breastfeeding|unborn|displaced|disabled|unarmed|armed|unidentified|wounded|injured|elderly|pregnant|opposition|factions?|forces|regime|news|media|press|lady|aid|relief|humanitarian|civil|sports?|female|male|women|men|fellow|paying|working|retired|former|married|engaged|handicapped|mentally|physically|severely|seriously|alleged|suspected|detained|uprooted|visually|hearing|newly|local|all|remaining|other|more|further|additional|unnamed|unknown|uninvolved|adult|old|older|little|small|innocent|foreign|national|tribal|prominent|well-known|civilian|military|government|pro-government|pro-regime|state|police|security|border|relief|farm|truffle|olive|bread|oil|gas|fuel|shop|market|bus|taxi|truck|ambulance|tank|car|school|university|college|primary|kindergarten|maternity|construction|factory|bakery|water|electricity|telecom|road|mine|de-mining|demining|garbage|street|village|town|city|district|mosque|camp|council|family|household|militia|rebel|freelance|captured|kidnapped|abducted|arrested|imprisoned|blindfolded|handcuffed|trapped|besieged|fleeing|sleeping|passing|hired|starving|malnourished)$/u

/** The people named from token `i` on, or null where none are. */
export function groupAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const t = tokens[i]
  if (!t || t.aside) return null
  if (t.sort === 'number')
    return t.low === 'one' && !t.bound
      ? (shareAt(tokens, i, text) ?? oneAt(tokens, i, text))
      : countedAt(tokens, i, text)
  if (t.sort !== 'word') return null
  const low = t.low
  if (
    tokens[i - 1]?.harm &&
    (low === 'him' ||
      (low === 'her' &&
        /^(?:and|along|together|,|\.|;|in|at|on|with|instantly|dead|as|when|outside|inside)$/.test(
          tokens[i + 1]?.low ?? '.',
        )))
  )
    return make(tokens, text, { count: 1, form: 'one', at: t, first: i, last: i, head: low, kinds: [] })
  if (low === 'a' || low === 'an' || low === 'another' || low === 'each') return oneAt(tokens, i, text)
  if (low === 'the' || possessives.has(low) || /(?:'s|s')$/.test(low)) return theAt(tokens, i, text)
  if (low === 'all' || low === 'both') return allAt(tokens, i, text)
  if (vague.has(low)) return vagueAt(tokens, i, text)
  return nounAt(tokens, i, text) ?? nameAt(tokens, i, text)
}

interface Phrase {
  readonly head: string
  readonly noun: Noun
  readonly kinds: readonly Kind[]
  readonly last: number
  readonly family?: boolean
}

/** A noun phrase for people from token `i`: its modifiers, its head, and the of-phrase that names their group. */
function phraseAt(tokens: readonly Token[], i: number): Phrase | null {
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
    const noun = nouns.get(t.low)
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
      if (/(?:s|ing|ed)$/.test(t.low) && !/(?:'s|s')$/.test(t.low)) break
      if (++unknown > 2) break
    }
  }
  if (!best || tokens.slice(i, best.at).some((t) => t.low === 'unborn')) return null
  const head = tokens[best.at]?.low ?? ''
  // "12 head of cattle"
  if (tokens[best.at + 1]?.low === 'of' && ownsAnimals(tokens, best.at + 2)) return null
  const words = tokens.slice(i, best.at + 1).map((t) => t.low)
  const kinds = kindsOf(words, best.noun, head)
  let last = best.at
  if (belongingHeads.has(head) && tokens[last + 1]?.low === 'of') {
    const of = ofPhrase(tokens, last + 2)
    if (of.length > 0) {
      last += 1 + of.length
      const said = of.join(' ')
      const family = /family$/.test(said) && !/(?:^|\s)(?:two|three|four|several|different|families)(?:\s|$)/.test(said)
      if (family) return { head, noun: best.noun, kinds, last, family }
      const more = belonging(of)
      if (more && !kinds.includes(more)) return { head, noun: best.noun, kinds: merge(kinds, more), last }
    }
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

/** "of his sheep", "of their 30 goats": what is counted is no person. */
function ownsAnimals(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < from + 5; j++) {
    const t = tokens[j]
    if (!t || t.harm || t.sort === 'mark') return false
    if (animals.has(t.low)) return true
  }
  return false
}

/** The last token of "who were killed", "killed", "who died" behind `k`, where a copula follows it; else `k`. */
function pastRelative(tokens: readonly Token[], k: number): number {
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
  return Boolean(t && next && !t.capital && !phraseEnds.has(t.low) && nouns.has(next.low) && !nouns.get(next.low)?.kin)
}

const merge = (kinds: readonly Kind[], more: Kind): Kind[] =>
  more === 'military' || more === 'fighters'
    ? [...kinds.filter((k) => k !== 'fighters' && k !== 'military'), more]
    : [...kinds, more]

const regular =
  /(?:regime|government|army|syrian arab|russian|turkish|israeli|jordanian|iraqi|american|us|border guards?|security forces|coalition|republican guard|division|brigade|military)/u
const irregular =
  /(?:hezbollah|isis|isil|daesh|islamic state|ypg|ypj|syrian democratic|sdf|self-management|people's protection|hay.?at tahrir|hts|nusra|fateh al.?sham|ahrar|jaish|free (?:syrian )?army|fsa|syrian national army|opposition|faction|rebel|militia|al.qaeda|revolutionary guard|irgc|shabiha|national defen[cs]e|jund|liwa|faylaq|iranian|fatemiyoun|turkistan|asayish|internal security|group|group's)/u

/** The kind that membership tells: "of the Civil Defense", "of Hezbollah", "of the medical staff". */
function belonging(words: readonly string[]): Kind | null {
  const said = words.join(' ')
  if (/civil def[e]n[cs]e|white helmets?|rescue/.test(said)) return 'rescue'
  if (/medical|hospital staff|ambulance (?:crew|team|staff)/.test(said)) return 'medical'
  if (/family|household|staff|council|clan|tribe|crew/.test(said)) return null
  if (irregular.test(said)) return 'fighters'
  if (regular.test(said)) return 'military'
  return null
}

const ofStop = new Set([
  'in',
  'at',
  'on',
  'near',
  'who',
  'whom',
  'was',
  'were',
  'and',
  'by',
  'when',
  'as',
  'from',
  'to',
  'after',
  'while',
  'which',
  'that',
  'outside',
  'inside',
  'dead',
  'had',
  'have',
  'has',
  'for',
  'with',
  'during',
  'or',
  'killed',
  'died',
  'wounded',
  'injured',
])

function ofPhrase(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let j = from; j < tokens.length && j < from + 8; j++) {
    const t = tokens[j]
    if (t?.sort !== 'word' || t.harm || ofStop.has(t.low)) break
    words.push(t.low)
  }
  return words
}

/** Kinds of a noun phrase: its head's, and those that its modifiers tell. */
function kindsOf(words: readonly string[], noun: Noun, head: string): readonly Kind[] {
  const kinds = new Set<Kind>(noun.kinds)
  const modifiers = words.slice(0, -1)
  const said = modifiers.join(' ')
  for (const [word, kind] of Object.entries(kindModifiers)) {
    if (!` ${said} `.includes(` ${word} `)) continue
    if (kind === 'medical' && (noun.kinds.length > 0 || head === 'students' || head === 'student')) continue
    kinds.add(kind)
    // "two Civil Defense men": the men are told by their service.
    if (kind === 'rescue' || kind === 'military') kinds.delete('men')
  }
  for (const word of modifiers) for (const kind of nouns.get(word)?.kinds ?? []) if (!noun.kin) kinds.add(kind)
  if (irregular.test(said) && (head === 'members' || head === 'member')) kinds.add('fighters')
  if (kinds.has('military') && kinds.has('fighters')) kinds.delete(irregular.test(said) ? 'military' : 'fighters')
  if (head.startsWith('officer') && /police|security|traffic/.test(said)) kinds.delete('military')
  if (head === 'major' || head === 'general') return modifiers.length > 4 ? [] : [...kinds]
  const female = modifiers.includes('female')
  const male = modifiers.includes('male')
  if (kinds.has('children')) {
    if (female) kinds.add('girls')
    if (male) kinds.add('boys')
  } else if (/^(?:student|pupil|detainee|teenager|relative)s?$/.test(head)) return [...kinds]
  else if (female) kinds.add('women')
  else if (male) kinds.add('men')
  return [...kinds]
}

interface Making {
  readonly count: number | null
  readonly form: Group['form']
  readonly at: Token
  readonly first: number
  readonly last: number
  readonly head: string
  readonly kinds: readonly Kind[]
  readonly share?: Group['share']
  readonly predicate?: boolean
  readonly more?: boolean
}

export function make(tokens: readonly Token[], text: string, m: Making): Group {
  const end = tokens[m.last]?.end ?? m.at.end
  const after = bindAfter(text, m.form === 'counted' || m.form === 'bare' ? end : Number.POSITIVE_INFINITY)
  return {
    start: tokens[m.first]?.start ?? m.at.start,
    end,
    count: m.count,
    bound: m.at.bound ?? after?.bound ?? null,
    kinds: m.kinds,
    head: m.head,
    at: { start: m.at.start, end: after && m.last === tokens.indexOf(m.at) ? after.end : m.at.end },
    form: m.form,
    share: m.share ?? null,
    predicate: m.predicate ?? false,
    more: m.more ?? false,
    firstToken: m.first,
    lastToken: m.last,
    age: null,
    family:
      (m.head !== 'family' && tokens[m.last]?.low === 'family') ||
      (m.head === 'members' && tokens[m.last - 1]?.low === 'family')
        ? 'all'
        : null,
    familyAt: null,
    pair: text.slice(m.at.start, m.at.end).toLowerCase() === 'both',
    owned: possessives.has(tokens[m.first]?.low ?? '') || /'s?$/.test(tokens[m.first]?.low ?? ''),
    parts: [],
    members: [],
    parent: null,
  }
}

const opensSingular = new Set(['of', 'and', 'or', 'including', 'namely', 'with', 'that', 'victims'])
const moreWords = new Set(['other', 'others', 'more', 'further', 'additional', 'another'])

/** "two of the wounded", "three of whom were children", "nine of the group's captives", "five of its people". */
function shareAt(tokens: readonly Token[], i: number, text: string): Group | null {
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

/** "were children", "being women", "an elderly man", "of children", "women": what a share of the victims were. */
function predicateAt(tokens: readonly Token[], from: number): Phrase | null {
  let j = from
  while (copulas.has(tokens[j]?.low ?? '') && j < from + 2) {
    j++
  }
  const low = tokens[j]?.low ?? ''
  if (low === 'of') j++
  if (
    ['a', 'an', 'also', 'only', 'members'].includes(tokens[j]?.low ?? '') &&
    nouns.get(tokens[j]?.low ?? '') === undefined
  )
    j++
  if (tokens[j]?.low === 'from' || tokens[j]?.sort !== 'word') return null
  const sex = tokens[j]?.low ?? ''
  const ends = tokens[j + 1]
  if (/^(?:female|male)$/.test(sex) && (!ends || ends.sort === 'mark' || /^(?:and|who)$/.test(ends.low)))
    return { head: sex, noun: { kinds: [], count: null, many: true, kin: false }, kinds: [], last: j }
  if (/^(?:children|women|men|girls|boys)'s?$/.test(tokens[j]?.low ?? '')) {
    const word = (tokens[j]?.low ?? '').replace(/'s?$/, '')
    const noun = nouns.get(word)
    if (noun) return { head: word, noun, kinds: noun.kinds, last: j }
  }
  return phraseAt(tokens, j)
}

function countedAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at || at.value === undefined) return null
  const share = shareAt(tokens, i, text)
  if (share) return share
  let j = i + 1
  // "nine (9) people"
  if (tokens[j]?.low === '(' && tokens[j + 1]?.value === at.value && tokens[j + 2]?.low === ')') j += 3
  let more = false
  while (moreWords.has(tokens[j]?.low ?? '')) {
    more = true
    j++
  }
  const phrase = phraseAt(tokens, more && nouns.get(tokens[j - 1]?.low ?? '') ? j - 1 : j)
  if (phrase && (phrase.noun.many || at.value === 1 || phrase.head === 'personnel'))
    return make(tokens, text, {
      count: at.value * (/^couples?$/.test(phrase.head) ? 2 : 1),
      form: phrase.noun.kin ? 'kin' : 'counted',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
      more,
    })
  if (tokens[j]?.low === 'of' && ownsAnimals(tokens, j + 1)) return null
  const predicate = predicateAt(tokens, j)
  if (predicate && !phrase && j === i + 1)
    return make(tokens, text, {
      count: at.value,
      form: 'counted',
      at,
      first: i,
      last: predicate.last,
      head: predicate.head,
      kinds: predicate.kinds,
      predicate: true,
    })
  return make(tokens, text, { count: at.value, form: 'bare', at, first: i, last: j - 1, head: '', kinds: [], more })
}

/** "a child", "one woman", "another man", "a second media activist", "a fourth", "a dozen" is a number already. */
function oneAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  let j = i + 1
  let more = at.low === 'another'
  const low = tokens[j]?.low ?? ''
  if (ordinals.has(low) || ['further', 'additional', 'other', 'more'].includes(low)) {
    more = true
    j++
  }
  const next = tokens[j]
  if (
    (at.low === 'a' || at.low === 'an' || at.low === 'another') &&
    next?.sort === 'number' &&
    next.value !== undefined &&
    !next.aside
  ) {
    const rest = countedAt(tokens, j, text)
    return (
      rest && {
        ...rest,
        start: at.start,
        firstToken: i,
        at: { start: at.start, end: rest.at.end },
        more: more || at.low === 'another' || rest.more,
      }
    )
  }
  // "another dozen"
  if (at.low === 'another' && low === 'dozen')
    return make(tokens, text, { count: 12, form: 'bare', at, first: i, last: j, head: '', kinds: [], more })
  if (low === 'total' && tokens[j + 1]?.low === 'of') {
    const rest = countedAt(tokens, j + 2, text)
    return rest && { ...rest, start: at.start, firstToken: i }
  }
  // "a group of five shepherds", "a crew of four", "a pair of brothers"
  if (collections.has(low)) {
    const many = low === 'pair' ? 2 : low === 'trio' ? 3 : null
    if (tokens[j + 1]?.low !== 'of') return null
    if (many !== null) {
      const told = phraseAt(tokens, j + 2)
      if (!told?.noun.many) return null
      return make(tokens, text, {
        count: many,
        form: 'counted',
        at: tokens[j] ?? at,
        first: i,
        last: told.last,
        head: told.head,
        kinds: told.kinds,
      })
    }
    const rest = tokens[j + 2]?.value === undefined ? null : countedAt(tokens, j + 2, text)
    return rest && { ...rest, start: at.start, firstToken: i, form: 'counted' }
  }
  if (low === 'number') return null
  if (low !== 'father' && low !== 'mother') {
    const family = familyAt(tokens, i, text)
    if (family) return family
  }
  if (low === 'couple' && tokens[j + 1]?.low === 'of') return null
  let phrase = phraseAt(tokens, j)
  if (!phrase && at.low === 'one') {
    if (['a', 'an'].includes(tokens[j]?.low ?? '') || copulas.has(tokens[j]?.low ?? '')) phrase = predicateAt(tokens, j)
    if (phrase && !phrase.noun.many)
      return make(tokens, text, {
        count: 1,
        form: 'one',
        at,
        first: i,
        last: phrase.last,
        head: phrase.head,
        kinds: phrase.kinds,
        predicate: true,
      })
    phrase = null
  }
  if (phrase && (!phrase.noun.many || phrase.noun.count === 2 || phrase.head === 'personnel'))
    return make(tokens, text, {
      count: phrase.noun.count ?? 1,
      form: phrase.noun.kin ? 'kin' : 'one',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
      more,
    })
  // "killed a 12-year-old"
  let old = i + 1
  while (tokens[old]?.aside === 'age') old++
  if (!phrase && old > i + 1 && (at.low === 'a' || at.low === 'an'))
    return make(tokens, text, { count: 1, form: 'one', at, first: i, last: old - 1, head: 'person', kinds: [] })
  if (more && ordinals.has(low))
    return make(tokens, text, { count: 1, form: 'bare', at, first: i, last: j - 1, head: '', kinds: [], more })
  if (at.low === 'one' || at.low === 'another')
    return make(tokens, text, { count: 1, form: 'bare', at, first: i, last: i, head: '', kinds: [], more })
  return null
}

/** "a family of five", "an entire family of seven", "a displaced family of six". */
function familyAt(tokens: readonly Token[], i: number, text: string): Group | null {
  for (let j = i + 1; j < i + 5 && j < tokens.length; j++) {
    const low = tokens[j]?.low ?? ''
    if (low !== 'family') {
      if (phraseEnds.has(low) || nouns.has(low)) return null
      continue
    }
    const number = tokens[j + 2]
    if (tokens[j + 1]?.low !== 'of' || number?.value === undefined || number.aside) {
      const at = tokens[j]
      if (!at || ['of', 'home', 'house', 'member', 'members', 'car', 'gathering'].includes(tokens[j + 1]?.low ?? ''))
        return null
      return {
        ...make(tokens, text, { count: null, form: 'vague', at, first: i, last: j, head: 'family', kinds: [] }),
        family: 'all',
      }
    }
    const last = nouns.get(tokens[j + 3]?.low ?? '')?.many ? j + 3 : j + 2
    const made = make(tokens, text, {
      count: number.value,
      form: 'counted',
      at: number,
      first: i,
      last,
      head: 'family',
      kinds: [],
    })
    return { ...made, family: 'all' }
  }
  return null
}

function theAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  let j = i + 1
  let more = false
  if (['other', 'remaining'].includes(tokens[j]?.low ?? '')) {
    more = true
    j++
  }
  const number = tokens[j]
  if (number?.sort === 'number' && number.value !== undefined && !number.aside) {
    const rest = countedAt(tokens, j, text)
    if (rest && rest.form !== 'bare') return { ...rest, start: at.start, firstToken: i, more, owned: at.low !== 'the' }
    return rest && { ...rest, start: at.start, firstToken: i, more, owned: at.low !== 'the' }
  }
  // "the family's five members"
  const household = /^(?:family|household)'s$/.test(tokens[j]?.low ?? '') ? countedAt(tokens, j + 1, text) : null
  if (household && household.form === 'counted') return { ...household, start: at.start, firstToken: i, family: 'all' }
  const family = familyAt(tokens, i, text)
  if (family) return family
  // "the two-year-old", "his deputy": a person told by an age, or by whose he is
  let old = j
  while (tokens[old]?.aside === 'age') old++
  const person = tokens[j]
  const unknown =
    (at.low === 'his' || at.low === 'her') &&
    person?.sort === 'word' &&
    !person.capital &&
    !person.harm &&
    !phraseEnds.has(person.low) &&
    !notPeople.has(person.low) &&
    !nouns.has(person.low) &&
    /^(?:,|and|\.|was|were)$/.test(tokens[j + 1]?.low ?? '.') &&
    /^(?:and|,)$/.test(tokens[i - 1]?.low ?? '')
  if (unknown || (old > j && !nouns.has(tokens[old]?.low ?? '')))
    return make(tokens, text, {
      count: 1,
      form: 'kin',
      at: person ?? at,
      first: i,
      last: unknown ? j : old - 1,
      head: 'person',
      kinds: [],
    })
  const phrase = phraseAt(tokens, j)
  if (!phrase || /^(?:lives|names|entries)$/.test(phrase.head)) return null
  const twins = phrase.noun.many && tokens.slice(i, phrase.last).some((t) => t.low === 'twin')
  const count = twins ? 2 : phrase.noun.many ? phrase.noun.count : 1
  return make(tokens, text, {
    count,
    form: count === null ? 'vague' : phrase.noun.kin ? 'kin' : 'one',
    at: tokens[phrase.last] && phrase.noun.kin ? (tokens[j] ?? at) : at,
    first: i,
    last: phrase.last,
    head: phrase.head,
    kinds: phrase.kinds,
  })
}

/** "all of them soldiers", "both parents", "all seven passengers", "all of whom were women". */
function allAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  let j = i + 1
  if (tokens[j]?.low === 'the' || possessives.has(tokens[j]?.low ?? '')) j++
  const number = tokens[j]
  if (number?.value !== undefined && !number.aside) {
    const rest = countedAt(tokens, j, text)
    if (!rest) return null
    if (rest.share === 'victims')
      return {
        ...rest,
        start: at.start,
        firstToken: i,
        head: 'victims',
        share: null,
        predicate: false,
        form: 'counted',
      }
    const next = tokens[rest.lastToken + 1]
    // "all the eight who died", "all of the nine killed": everybody, and their number
    if (rest.form === 'bare' && rest.share === null && (next?.low === 'who' || next?.harm))
      return { ...rest, start: at.start, firstToken: i, head: 'victims', form: 'counted' }
    if (rest.form === 'bare' || rest.predicate || rest.share === 'group')
      return {
        ...make(tokens, text, {
          count: null,
          form: 'all',
          at,
          first: i,
          last: rest.lastToken,
          head: rest.head,
          kinds: rest.kinds,
          share: 'group',
          predicate: rest.kinds.length > 0,
        }),
      }
    return { ...rest, start: at.start, firstToken: i }
  }
  let share: Group['share'] = null
  if (tokens[j]?.low === 'of') {
    j++
    if (tokens[j]?.low === 'the') j++
    if (!pronouns.has(tokens[j]?.low ?? '') && !victimWords.has(tokens[j]?.low ?? '')) return null
    share = 'group'
    j++
  }
  const phrase = predicateAt(tokens, j)
  if (phrase?.noun.many && at.low === 'both' && j === i + 1 && tokens[i - 1]?.harm)
    return make(tokens, text, {
      count: 2,
      form: 'counted',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
    })
  const allKin = phrase?.noun.kin && phrase.noun.many && at.low === 'all' && j === i + 1
  if (phrase && (!phrase.noun.kin || allKin)) {
    // "all women and children": the two kinds are not told apart
    const mixed = tokens[phrase.last + 1]?.low === 'and' && nouns.has(tokens[phrase.last + 2]?.low ?? '')
    const last = mixed ? phrase.last + 2 : phrase.last
    return make(tokens, text, {
      count: null,
      form: 'all',
      at,
      first: i,
      last,
      head: phrase.head,
      kinds: mixed ? [] : phrase.kinds,
      share: 'group',
      predicate: true,
    })
  }
  if (phrase && at.low === 'both')
    return make(tokens, text, {
      count: 2,
      form: 'kin',
      at,
      first: i,
      last: phrase.last,
      head: phrase.head,
      kinds: phrase.kinds,
    })
  return share
    ? make(tokens, text, { count: null, form: 'all', at, first: i, last: j - 1, head: '', kinds: [], share })
    : null
}

function vagueAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  const from = tokens[i + 1]?.low === 'of' ? i + 2 : i + 1
  const phrase = phraseAt(tokens, from)
  const last = phrase ? phrase.last : from - 1
  return make(tokens, text, {
    count: null,
    form: 'vague',
    at,
    first: i,
    last,
    head: phrase?.head ?? '',
    kinds: phrase?.kinds ?? [],
  })
}

/** A noun with neither number nor article: "Child Yasser Al Hamoud died", "women and children", "Civilian killed by". */
function nounAt(tokens: readonly Token[], i: number, text: string): Group | null {
  const at = tokens[i]
  if (!at) return null
  const direct = nouns.get(at.low)
  const phrase =
    direct || at.capital || at.low === 'twin' || adjectival.test(at.low) || Object.hasOwn(kindModifiers, at.low)
      ? phraseAt(tokens, i)
      : null
  if (!phrase) return null
  if (!direct && phrase.last - i > 3) return null
  if (phrase.head === 'names' || phrase.head === 'entries' || phrase.head === 'lives') return null
  const one = !phrase.noun.many
  const twins = !one && tokens.slice(i, phrase.last).some((t) => t.low === 'twin')
  const behind = tokens[i - 1]
  // A singular without article opens a headline or a sentence, or follows the verb: elsewhere it is half of something.
  if (one && behind && !behind.harm && behind.sort === 'word' && !opensSingular.has(behind.low)) return null
  const head = tokens[phrase.last]
  return make(tokens, text, {
    count: one ? 1 : twins ? 2 : phrase.noun.count,
    form: one ? 'one' : twins || phrase.noun.count ? 'counted' : 'vague',
    at: head ?? at,
    first: i,
    last: phrase.last,
    head: phrase.head,
    kinds: phrase.kinds,
  })
}

/** The kinds of a plural that stands alone: «civilians», «women». */
export const personKinds = (word: string): readonly Kind[] =>
  nouns.get(word)?.many ? (nouns.get(word)?.kinds ?? []) : []

export const isNumberWord = (word: string): boolean => parseNumber(word) !== null
