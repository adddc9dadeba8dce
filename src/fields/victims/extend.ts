import { kinWords, youngKin } from '../../lexicon/kin.js'
import { demographic, type Kind } from '../../lexicon/people.js'
import { findNumbers } from '../../match/numbers.js'
import type { Group, Token } from './model.js'
import { nameAt } from './names.js'
import { groupAt } from './people/index.js'
import { predicateAt } from './people/predicate.js'

/** Takes in what stands right behind a group and tells more of it: its age, its names, "(adult female)". */
export function extend(group: Group, tokens: readonly Token[], text: string): void {
  const low = (k: number): string => tokens[group.lastToken + k]?.low ?? ''
  const ages: number[] = []
  for (let k = group.firstToken; k <= group.lastToken; k++) ages.push(...numbersOf(tokens[k], text))
  for (let guard = 0; guard < 12; guard++) {
    const next = tokens[group.lastToken + 1]
    if (!next) break
    // "three martyrs so far, a father and two of his sons"
    if (next.low === 'so' && low(2) === 'far' && low(3) === ',' && group.count !== null) group.lastToken += 2
    else if (next.aside === 'children of the victim' || next.aside === 'unborn child') group.lastToken++
    else if (next.aside === 'age') {
      ages.push(...numbersOf(next, text))
      group.lastToken++
    } else if (next.low === ',' && tokens[group.lastToken + 2]?.aside === 'age') {
      group.lastToken++
    } else if (next.low === '(' && agedParenthesis(group, tokens, text, ages)) {
      // taken in
    } else if (
      next.low === ',' &&
      /^(?:all|both|none|neither)$/.test(low(2)) &&
      agedBehind(group, tokens, text, ages)
    ) {
      // taken in
    } else if (
      next.low === '(' &&
      /^adult|^fe?male|^all/.test(low(2)) &&
      tokens[group.lastToken + 3] !== undefined &&
      low(3) !== 'of'
    ) {
      const shut = [2, 3, 4].find((k) => low(k) === ')')
      if (shut === undefined) break
      group.lastToken += shut
    } else if (
      next.low === 'of' &&
      tokens[group.lastToken + 2]?.value !== undefined &&
      low(3) !== 'of' &&
      /^(?:girl|boy|child|son|daughter|woman|man|baby|toddler|cousin|nephew|niece|grandson|granddaughter|brother|sister|pupil|schoolboy|schoolgirl)s?$/.test(
        group.head,
      )
    ) {
      ages.push(tokens[group.lastToken + 2]?.value ?? 0)
      group.lastToken += 2
      // "an elderly man of 76 years"
      if (tokens[group.lastToken + 1]?.aside === 'span of time') group.lastToken++
    } else if (
      group.share &&
      group.form === 'bare' &&
      /^(?:was|were|is|are)$/.test(next.low) &&
      tokens[group.lastToken + 2]?.aside === 'age'
    ) {
      // "five of whom were under 18"
      group.lastToken++
    } else if (group.count !== null && ageBehind(group, tokens, text, ages)) {
      // taken in
    } else if (/^(?:,|who)$/.test(next.low) && saidBehind(group, tokens)) {
      // taken in
    } else if (/^(?:,|who)$/.test(next.low) && whoWas(group, tokens)) {
      // taken in
    } else if (next.low === 'of' && kinHeads.has(group.head) && ownerBehind(group, tokens, text)) {
      // taken in
    } else if (group.form !== 'name' && familyBehind(group, tokens)) {
      // taken in
    } else if (
      group.form !== 'name' &&
      group.form !== 'bare' &&
      (group.form !== 'vague' ||
        group.owned ||
        kinHeads.has(group.head) ||
        group.kinds.some((k) => demographic.has(k))) &&
      names(group, tokens, text, ages)
    ) {
      // taken in
    } else break
  }
  if (ages.length > 0) {
    group.age = Math.max(...ages)
    if (
      group.age < 18 &&
      group.count === 1 &&
      !group.kinds.some((k) => k === 'women' || k === 'men' || k === 'children')
    )
      group.kinds = [...group.kinds, 'children']
    const those = /^(?:under|below)/.test(tokens[group.firstToken + 1]?.low ?? '')
    if (group.age < 18 && (group.share || those) && group.form === 'bare') {
      group.kinds = ['children']
      group.predicate = !doesIt(group, tokens)
    } else if (
      group.age < 18 &&
      ((group.count ?? 0) > 1 || group.form === 'all') &&
      !group.kinds.some((k) => demographic.has(k)) &&
      group.form !== 'bare'
    )
      group.kinds = [...group.kinds, 'children']
    const sex = tokens.slice(group.firstToken, group.lastToken + 1).find((t) => /^(?:fe)?male$/.test(t.low))?.low
    const young: Kind | undefined = Object.hasOwn(youngKin, group.head)
      ? youngKin[group.head]
      : sex === undefined
        ? undefined
        : sex === 'male'
          ? 'boys'
          : 'girls'
    if (group.age < 18 && young) group.kinds = [...new Set([...group.kinds, young, 'children' as const])]
  }
  group.end = tokens[group.lastToken]?.end ?? group.end
}

/** "Four of them, aged 15 to 17, were killed": the subject of a verb, and no predicate. */
function doesIt(group: Group, tokens: readonly Token[]): boolean {
  const at = group.lastToken + (tokens[group.lastToken + 1]?.low === ',' ? 2 : 1)
  return Boolean(tokens[at]?.harm) || /^(?:were|was|had|have|has)$/.test(tokens[at]?.low ?? '')
}

const kinHeads = new Set([...kinWords.map(({ word }) => word), 'child', 'children', 'baby', 'relative', 'relatives'])

/** "the wife of a soldier", "two sons of the mayor": whose kin they were tells no victim. */
function ownerBehind(group: Group, tokens: readonly Token[], text: string): boolean {
  const owner = groupAt(tokens, group.lastToken + 2, text)
  if (
    !owner ||
    (owner.count !== 1 && owner.head !== 'couple') ||
    (!owner.share && !/^(?:one|kin|name)$/.test(owner.form)) ||
    owner.predicate
  )
    return false
  group.lastToken = owner.lastToken
  return true
}

const pregnant = /^(?:, (?:who (?:was|is) )?|who (?:was|is) )(?:[\p{L}\p{N}'-]+ ){0,4}?pregnant(?= (?:[,)]|and ))/u
const minor =
  /^,? ?who (?:is|was|are|were) (?:both |all |still |only |just |also |themselves )?(?:an? )?(?:child|minor|infant|baby|children|minors|infants)(?= (?:,|and ))/u

/** ", five months pregnant,", ", who is a child,": said of the group, and the list goes on behind it. */
function saidBehind(group: Group, tokens: readonly Token[]): boolean {
  const next = tokens.slice(group.lastToken + 1, group.lastToken + 12).map((t) => t.low)
  const said = next.join(' ')
  const m = pregnant.exec(said) ?? minor.exec(said)
  if (!m) return false
  // a token of an aside may hold several words
  let length = 0
  let words = 0
  while (length < m[0].length) length += (next[words++]?.length ?? 0) + 1
  group.lastToken += words
  if (minor.test(said)) {
    const young: Kind | undefined = Object.hasOwn(youngKin, group.head) ? youngKin[group.head] : undefined
    group.kinds = [...new Set([...group.kinds, ...(young ? [young] : []), 'children' as const])]
  }
  return true
}

/** "two women who were teachers", "another person, who was a paramedic by profession,": what they were besides. */
function whoWas(group: Group, tokens: readonly Token[]): boolean {
  if (group.share || group.predicate || group.form === 'bare' || group.form === 'vague') return false
  let k = group.lastToken + 1
  if (tokens[k]?.low === ',') k++
  if (tokens[k]?.low !== 'who') return false
  const works = /^(?:worked|works|served)$/.test(tokens[k + 1]?.low ?? '') && tokens[k + 2]?.low === 'as'
  if (!works && !/^(?:was|were|is|are)$/.test(tokens[k + 1]?.low ?? '')) return false
  k += works ? 3 : 2
  if (/^(?:both|all|also|themselves|himself|herself)$/.test(tokens[k]?.low ?? '')) k++
  const many = (group.count ?? 2) > 1
  if (!many && !/^an?$/.test(tokens[k]?.low ?? '')) return false
  const told = predicateAt(tokens, k)
  if (!told || told.noun.many !== many || told.noun.kin) return false
  const next = tokens[told.last + 1]
  if (next && !/^(?:[,.;)]|and|by|at|in|from|of|for|with|who|were|was|died|on)$/.test(next.low) && !next.harm)
    return false
  group.kinds = [...new Set([...group.kinds, ...told.kinds])]
  group.lastToken = told.last
  return true
}

/** "(both of them under ten)", "(aged 7, 9 and 12)" */
function agedParenthesis(group: Group, tokens: readonly Token[], text: string, ages: number[]): boolean {
  const from = group.lastToken + 2
  const shut = tokens.slice(from, from + 12).findIndex((t) => t.low === ')')
  if (shut < 0) return false
  const inside = tokens.slice(from, from + shut)
  if (!inside.some((t) => t.aside === 'age') || inside.some((t) => t.value !== undefined && t.aside !== 'age'))
    return false
  // "(a couple and their son, aged 9)": said of one of them
  if (
    inside.some(
      (t) =>
        t.sort === 'word' &&
        !t.aside &&
        !/^(?:both|all|each|ages?|aged|of|them|and|or|to|the|under|over|between|only|just|years?|months?|old|oldest|eldest|youngest|who|were|was|is|are)$/.test(
          t.low,
        ),
    )
  )
    return false
  for (const t of inside) ages.push(...numbersOf(t, text))
  group.lastToken += shut + 2
  return true
}

/** "their son Ahmad, who was two" */
function ageBehind(group: Group, tokens: readonly Token[], text: string, ages: number[]): boolean {
  const said = tokens.slice(group.lastToken + 1, group.lastToken + 5)
  const at = said.findIndex((t) => t.aside === 'age')
  if (
    at < 2 ||
    !/^(?:, )?who (?:was|is|were|are)$/.test(
      said
        .slice(0, at)
        .map((t) => t.low)
        .join(' '),
    )
  )
    return false
  ages.push(...numbersOf(said[at], text))
  group.lastToken += at + 1
  return true
}

/** ", all under the age of 15", ", both of them aged ten" */
function agedBehind(group: Group, tokens: readonly Token[], text: string, ages: number[]): boolean {
  let k = group.lastToken + 3
  if (tokens[k]?.low === 'of' && /^(?:them|whom)$/.test(tokens[k + 1]?.low ?? '')) k += 2
  if (tokens[k]?.aside !== 'age') return false
  ages.push(...numbersOf(tokens[k], text))
  group.lastToken = k
  return true
}

const kinship =
  /^(?:,? ?(?:who |they |all of whom |all )?(?:(?:had )?(?:were |are |was |came |come |hailed )(?:all |both )?)?)?(?<share>all but one (?:were )?|(?:most|the majority|a majority|the bulk) of (?:whom|them) (?:were )?|mostly |mainly |largely |most |some of (?:whom|them) (?:were )?)?(?:(?:all )?(?:members |people )?(?:from|of|belonging to|belonged to) (?:(?:the same|one|a single|a|that|this)(?: [a-z-]+)?|(?:the )?(?!(?:an?|the|two|three|four|his|her|their|its|every|each|which|whose) )[\p{L}'-]+(?: [\p{L}'-]+){0,2}) family(?! (?:home|house|members?|said))|(?:from|of) the family of(?= [\p{L}'-]+))/u

/** "from the same family", "who were mostly from one family": said of this group. */
function familyBehind(group: Group, tokens: readonly Token[]): boolean {
  // "16 dead from the Badran family": said behind the word of death
  const dead =
    /^(?:dead|killed)$/.test(tokens[group.lastToken + 1]?.low ?? '') && tokens[group.firstToken - 1]?.low !== 'of'
  const behind = group.lastToken + (dead ? 2 : 1)
  const next = tokens.slice(behind, behind + 13)
  const m = kinship.exec(next.map((t) => t.low).join(' '))
  if (!m) return false
  const lastToken = behind + m[0].split(' ').length - 1
  if (!dead) group.lastToken = lastToken
  const share = m.groups?.share
  const from = next.find((t) => t.sort === 'word')
  if (from) group.familyAt = { start: from.start, end: tokens[lastToken]?.end ?? from.end }
  group.family = share ? (share.startsWith('some') ? 'some' : 'most') : 'all'
  // "one woman, most of them of one family": said of all the dead
  if (/^, ?all /.test(m[0]) || (share && !share.startsWith('all') && group.count === 1)) group.familyOfWhole = true
  return !dead
}

/** "his wife Amina Rashed", "their three children Rami, Salwa and Nour", "a civilian, named Khaled". */
function names(group: Group, tokens: readonly Token[], text: string, ages: number[]): boolean {
  let at = group.lastToken + 1
  if (tokens[at]?.low === ',' && /^(?:named|called|identified)$/.test(tokens[at + 1]?.low ?? '')) at++
  const introduced = /^(?:named|called|identified)$/.test(tokens[at]?.low ?? '')
  if (introduced) at += tokens[at + 1]?.low === 'as' ? 2 : 1
  // "Sheikh Salem": the noun that stands before it may be a title in capitals
  const first = nameAt(tokens, at, text, at === group.lastToken + 1)
  if (!first) return false
  group.lastToken = first.lastToken
  if (group.count === 1) group.named = true
  const noun = tokens[group.firstToken]
  if (noun?.capital && noun.low === group.head && group.firstToken > 0) group.titled = true
  let named = 1
  const told: number[] = []
  for (let k = 1; k < (group.count ?? 12); k++) {
    let j = group.lastToken + 1
    while (tokens[j]?.aside === 'age') told.push(...numbersOf(tokens[j++], text))
    if (tokens[j]?.low === ',') j++
    const closes = tokens[j]?.low === 'and'
    if (closes) j++
    if (j === group.lastToken + 1) break
    const next = nameAt(tokens, j, text)
    if (!next) break
    if (group.count === null && !closes && named > 8) break
    group.lastToken = next.lastToken
    named++
    if (closes) break
  }
  // "Two brothers, Ali (10) and Yasin (13)": the age of each
  if (told.length > 0) {
    const next = tokens[group.lastToken + 1]
    if (next?.aside === 'age' && told.push(...numbersOf(next, text)) === named) ages.push(...told)
  }
  // "her daughters Rim and Hala": counted by their names
  if (group.count === null && named > 1) {
    group.count = named
    group.form = 'counted'
  }
  return true
}

const numbersOf = (token: Token | undefined, text: string): number[] => {
  if (token?.aside !== 'age') return []
  // "under 18" is at most 17
  const under = /(?:under|below)(?: the age of)? $/.test(
    text.slice(Math.max(0, token.start - 18), token.start).toLowerCase(),
  )
    ? 1
    : 0
  // "Ali, 18 months"
  if (/(?:month|week|day)/.test(token.low)) return [0]
  if (token.value !== undefined) return [token.value - under]
  return findNumbers(text, token.start, token.end).map((n) => n.value)
}
