import type { Bound } from '../../lexicon/bounds.js'
import { victimWords } from '../../lexicon/grammar.js'
import { bareHeads, demographic, type Kind } from '../../lexicon/people.js'
import { attackNoun } from '../../match/events.js'
import { type Passage, tells } from '../../match/passage.js'
import { findAll } from '../../match/rule.js'
import type { Lost } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import { allWere } from './all-were.js'
import { adopt, unsaid } from './chains.js'
import { countOf, fits } from './fit.js'
import type { Group } from './model.js'
import type { Clause } from './scan/index.js'
import { ofTheAttackers } from './sides.js'
import { partsBySum } from './sums.js'
import { tally } from './tally.js'
import type { Toll } from './tolls/index.js'

export interface Settled {
  /** Null where only parts are told: "several people, including two children". */
  readonly count: number | null
  readonly bound: Bound | null
  readonly spans: readonly Span[]
  readonly rule: string
  /** The groups whose kinds count. */
  readonly groups: readonly Group[]
  /** The same people told again: their kinds fill gaps. */
  readonly again: readonly Group[]
  /** Told before the toll that holds, where that one has parts of its own: their kinds, added up, fill gaps. */
  readonly before: readonly Group[]
  /** The printed derivation: one line a step. */
  readonly steps: readonly string[]
}

/** Which of the tolls hold: told twice, told later, corrected, added. */
export function settle(
  passage: Passage,
  clauses: readonly Clause[],
  tolls: readonly Toll[],
  loose: readonly Group[],
  named: readonly Group[],
  earlier: readonly number[],
  lost: Lost[],
  hurt: ReadonlySet<Group> = new Set(),
): Settled | null {
  const lose = (toll: Toll, why: string): void => {
    lost.push({ path: `victims.${toll.harm}.total`, value: countOf(toll.group), span: toll.word, rule: toll.rule, why })
  }
  const plain = tolls.filter((t) => t.force !== 'weak')
  const hasCount = (t: Toll): boolean => countOf(t.group) !== null
  // "16 bodies were recovered; a seventeenth victim died": what only adds needs something to add to
  const base = plain.some(
    (t) => hasCount(t) && (t.harm === 'injured' || !t.group.more) && t.group.share !== 'wounded' && t.force !== 'more',
  )
  const known = (base ? plain : tolls).filter(hasCount).sort((a, b) => a.at - b.at)
  const steps: string[] = []
  const last = known.filter((t) => t.force === 'last').at(-1) ?? inAll(passage, known) ?? standing(passage, known)
  let main: Toll | null = null
  const added: Toll[] = []
  const told: Group[] = []
  const again: Group[] = []
  /** How many of the toll that stands are told again one by one: "nine died: six on the spot, …; three later". */
  let inside = 0
  const inSum = partsBySum(known)
  /** The kinds that the toll that stands tells itself. */
  const own = new Set<Kind>()
  /** Counts told twice are sure: no larger one replaces them. */
  const seen = new Set(known.map((t) => countOf(t.group) ?? 0).filter((n, k, all) => all.indexOf(n) !== k))
  for (const toll of known) {
    const count = countOf(toll.group) ?? 0
    if (last) {
      if (toll === last) {
        main = toll
        told.push(...bodiesBefore(tolls, toll), toll.group)
      } else if (count <= (countOf(last.group) ?? 0) && toll.force !== 'weak') told.push(toll.group)
      else lose(toll, 'replaced by a later toll')
      continue
    }
    if (!main) {
      main = toll
      told.push(toll.group)
      for (const part of toll.group.parts) for (const kind of part.kinds) own.add(kind)
      continue
    }
    const have = countOf(main.group) ?? 0
    const share = ofTheHurt(toll, main, hurt) ? 'wounded' : toll.group.share
    // A headline's "three injured" are the text's "three others".
    if (toll.clause !== main.clause && anotherAct(passage, toll) && !diedLater(passage, main, toll)) {
      lose(toll, 'told of another act')
    } else if (toll.clause !== main.clause && ofTheAttackers(passage, main, toll)) {
      lose(toll, 'dead of the side that attacked')
    } else if (inSum.get(toll) === main) {
      lose(toll, 'part of those told before')
      const kinds = new Set(main.group.parts.flatMap((p) => p.kinds))
      if (![...tally([toll.group], []).keys()].some((k) => kinds.has(k))) adopt(main.group, toll.group)
    } else if (count === have && toll.force !== 'more' && toll.group.more && headline(passage, main)) {
      lose(toll, 'the same toll, told again')
      again.push(toll.group)
    } else if (
      toll.force === 'more' ||
      toll.group.more ||
      share === 'wounded' ||
      (!/toll/.test(toll.rule) && also(passage, clauses, toll)) ||
      secondStrike(passage, main, toll) ||
      struckAgain(passage, main, toll)
    ) {
      // "four other civilians were also killed": the girl told before was one too
      if (
        toll.group.kinds.includes('civilians') &&
        toll.group.more &&
        main.group.kinds.every((k) => demographic.has(k))
      )
        main.group.kinds = [...main.group.kinds, 'civilians']
      added.push(toll)
      told.push(toll.group)
    } else if (share || (count < have && listed(passage, main, toll))) {
      lose(toll, 'part of those told before')
      // "two of them, a mother and her son, were killed in their home"
      if (share === 'group' && toll.group.parts.length > 0 && toll.group.parent === null) adopt(main.group, toll.group)
    } else if (
      count === have &&
      toll.group !== main.group &&
      (!toll.pronoun || hurt.has(toll.group)) &&
      (toll.clause === main.clause
        ? (count === 1 || toll.group.owned || apart(main.group, toll.group)) && !/toll|dead|deaths/.test(toll.rule)
        : apart(main.group, toll.group))
    ) {
      added.push(toll)
      told.push(toll.group)
    } else if (count === have) {
      lose(toll, 'the same toll, told again')
      again.push(toll.group)
    } else if (count > 10 && have === 1 && !headline(passage, main)) {
      lose(toll, 'too many to be of one incident with the one told first')
    } else if (count > have && have === 1 && !headline(passage, main) && !mayHold(toll.group, main.group)) {
      // "A soldier was shot dead at the gate. Three gunmen were killed when …": none of the three is the soldier
      added.push(toll)
      told.push(toll.group)
    } else if (count > have && (have === 1 || (headline(passage, main) && !seen.has(have) && count <= 4 * have + 10))) {
      lose(main, 'a first mention of a larger toll')
      const earlier = main.group
      main = toll
      told.splice(0, told.length, toll.group)
      if (
        fits(toll.group, earlier) &&
        earlier.kinds.length > 0 &&
        toll.group.parts.every((p) => !p.kinds.some((k) => earlier.kinds.includes(k)))
      )
        told.push(earlier)
    } else if (diedLater(passage, main, toll) && inside + count !== have) {
      added.push(toll)
      told.push(toll.group)
    } else if (
      count < have &&
      fits(main.group, toll.group) &&
      (toll.clause !== main.clause || bareHeads.has(main.group.head))
    ) {
      lose(toll, 'part of those told before')
      inside += count
      if (!same(main.group, toll.group) && main.group.members.length === 0 && !boasted(passage, toll))
        adopt(main.group, unsaid(toll.group, own))
    } else if (/toll/.test(toll.rule)) lose(toll, 'another toll was told first')
    else if (
      (toll.clause === main.clause && !retold(passage, main, toll)) ||
      (apart(main.group, toll.group) && kinless(main.group) === false && have + count < 60)
    ) {
      added.push(toll)
      told.push(toll.group)
    } else lose(toll, 'another toll was told first')
  }
  if (!main) {
    const told = tolls.filter((t) => t.group.parts.length > 0).map((t) => t.group)
    const parts = [...told.flatMap((g) => g.parts), ...named]
    const first = parts[0]
    return first
      ? {
          count: null,
          bound: null,
          spans: [first.at],
          rule: 'victims/killed',
          groups: parts,
          again: [],
          before: [],
          steps,
        }
      : null
  }
  // "SNHR initially recorded 19; two of the wounded died": the final toll printed before stands.
  const before = added.reduce((sum, t) => sum + (countOf(t.group) ?? 0), 0)
  if (added.length > 0 && earlier.some((n) => n + before === countOf((main as Toll).group))) added.length = 0
  // "two girls, their parents and their grandparents": no sum, but its kinds hold
  for (const toll of plain) if (countOf(toll.group) === null && toll.group.members.length > 0) again.push(toll.group)
  // "Ten people were killed. The victims: the grandfather, three women and six children."
  for (const t of tolls)
    if (t.force === 'weak' && t.rule === 'victims/the-dead-were' && countOf(t.group) === countOf(main.group) && base)
      again.push(t.group)
  // "72 bodies lay there; of the 72 civilians, 22 were women": the same people by their number
  for (const root of clauses.flatMap((c) => c.roots))
    if (
      countOf(root) === countOf(main.group) &&
      (root.count ?? 0) > 1 &&
      !root.share &&
      ![...told, ...again].includes(root) &&
      !known.some((t) => t.group === root) &&
      !hurt.has(root) &&
      /(?<!\p{L})(?:the|these|those)\s(?:other\s)?$/iu.test(
        passage.text.slice(Math.max(0, root.at.start - 12), root.at.start),
      ) &&
      tells(passage, root.at)
    )
      again.push(root)
  // "The victims, two of them women, …", "of 44 victims identified so far, 22 are children"
  const spoken = [...loose]
  const partsOf = (root: Group): Group[] =>
    root.parts.filter((p) => p.kinds.length > 0).map((p) => ({ ...p, parent: null }))
  const roots = clauses.flatMap((clause) => clause.roots).filter((r) => !told.includes(r) && !again.includes(r))
  for (const root of roots)
    if (
      victimWords.has(root.head) &&
      (countOf(root) === null || (countOf(root) ?? 0) <= (countOf(main.group) ?? 0)) &&
      tells(passage, root.at)
    )
      spoken.push(...partsOf(root))
  // "names of 31 of them were documented, among which six children", "received the bodies of six children"
  for (const root of roots)
    if (
      root.share &&
      !victimWords.has(root.head) &&
      root.parent === null &&
      !loose.includes(root) &&
      !known.some((t) => t.group === root) &&
      !hurt.has(root) &&
      tells(passage, root.at)
    )
      spoken.push(...partsOf(root))
  for (const t of tolls)
    if (
      t.rule === 'victims/bodies' &&
      /\b(?:received|recovered|retrieved|pulled|removed|counted|found|extracted)\b[^.]{0,50}$/.test(
        passage.text.slice(Math.max(0, t.group.start - 70), t.group.start),
      ) &&
      !known.includes(t) &&
      !told.includes(t.group) &&
      t.group.kinds.some((k) => demographic.has(k))
    )
      spoken.push({ ...t.group, parent: null })
  spoken.push(...listBehind(passage, clauses, main, known))
  let kinds = tally(told, again)
  let ended = Number.NEGATIVE_INFINITY
  for (const part of spoken) {
    if (known.some((t) => t.group === part)) continue
    if (part.form === 'all') part.count = countOf(main.group)
    // "a paramedic, two nurses and a guard were among the nine": members of one list repeat nothing
    if (part.start - ended > 12) kinds = tally(told, again)
    ended = part.end
    // "three nurses were also among the dead": beside the doctor told before
    const beside = /^[^.;]{0,60}\b(?:were|was)\salso\s(?:among|one)/.test(passage.text.slice(part.end, part.end + 80))
    const repeated = !beside && part.kinds.length > 0 && part.kinds.every((kind) => kinds.has(kind))
    // "eight of whom were children" said already: of a girl told beside it only the girl is new
    const news =
      part.members.length === 0 && part.parts.length === 0 ? part.kinds.filter((k) => !kinds.has(k)) : part.kinds
    if (part.parent === null && !repeated && fits(main.group, part)) adopt(main.group, { ...part, kinds: news })
  }
  // "Those killed were civilians"
  if (main.harm === 'killed')
    for (const f of findAll(allWere, passage))
      if (f.span.start > main.at && inScope(passage, f.span) && !f.value.some((k) => kinds.has(k))) {
        const all: Group = {
          ...main.group,
          count: before + (countOf(main.group) ?? 0),
          members: [],
          parts: [],
          parent: null,
          share: null,
          kinds: f.value,
          at: f.span,
        }
        again.push(all)
      }
  const counted = [main, ...added]
  const count = counted.reduce((n, t) => n + (countOf(t.group) ?? 0), 0)
  const bounds = counted.map((t) => t.group.bound)
  const bound = bounds.every((b) => b === bounds[0]) ? (bounds[0] ?? null) : (bounds.find((b) => b !== null) ?? null)
  steps.push(...counted.map((t) => `${passage.text.slice(t.group.start, t.group.end)} = ${countOf(t.group)}`))
  // "at least 89 … by Friday it had climbed to 89"
  const alike = last ? known.find((t) => countOf(t.group) === count && t.group.bound !== null) : undefined
  const parted = last && (last.group.kinds.length > 0 || last.group.parts.some((p) => p.kinds.length > 0))
  return {
    count,
    bound: bound ?? alike?.group.bound ?? null,
    spans: counted.flatMap((t) => addends(t.group)),
    rule: main.rule,
    groups: parted && last ? [last.group] : told,
    again,
    before: parted ? told.filter((g) => g !== last?.group) : [],
    steps,
  }
}

/** "Six were killed, and three men died later in hospital": deaths that follow, of people not among the dead told before. */
const diedLater = (passage: Passage, main: Toll, toll: Toll): boolean => {
  if (
    toll.group.share ||
    !/^(?:die[ds]?|had died|dying|succumbed|passed away|perished)$/.test(lowAt(passage, toll.word))
  )
    return false
  const { text, sentences } = passage
  const end = sentences.find((s) => toll.word.start >= s.start && toll.word.start < s.end)?.end ?? text.length
  const about =
    text.slice(toll.group.end, toll.word.start) +
    text.slice(toll.word.end, Math.min(end, toll.word.end + 70)).replace(/[;:].*/su, '')
  return main.at < toll.at && after.test(about)
}
const lowAt = ({ text }: Passage, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')
const after =
  /\b(?:later|subsequently|afterwards|(?:of|from|to)\s(?:his|her|their|its|the)\s(?:wounds|injuries|burns)|in\s(?:the\s|a\s)?(?:field\s)?(?:hospital|clinic)|(?:the\s)?(?:next|following)\s(?:day|morning|night|week)|on\s(?:his|her|their|the)\sway\sto|(?:hours?|days?|weeks?)\s(?:later|after))\b/

/** "Three people lost their lives in total", "the attack thus cost 31 lives": a sum of what was told before it. */
function inAll({ text, sentences }: Passage, known: readonly Toll[]): Toll | undefined {
  return known.findLast((toll, k) => {
    if (k === 0 || toll.group.share || toll.group.more) return false
    const sentence = sentences.find((s) => toll.at >= s.start && toll.at < s.end)
    const words = text.slice(
      Math.max(sentence?.start ?? 0, toll.at - 60),
      Math.min(sentence?.end ?? text.length, toll.word.end + 60),
    )
    if (!/\b(?:in\s(?:total|all)(?!\sof)|altogether|all\stold|thus|which\smakes)\b/i.test(words)) return false
    // "… the death of 11 civilians in all, the three of them included"
    if (
      /\b(?:them|him|her|these|those|both|victims)\sincluded\b|\bincluding\s(?:these|those|them|him|her)\b/.test(words)
    )
      return true
    const counts = known.slice(0, k).map((t) => countOf(t.group) ?? 0)
    const count = countOf(toll.group) ?? 0
    const sum = counts.reduce((n, c) => n + c, 0)
    // what is neither their sum nor said of the deed may be a toll of a wider place or time
    if (count === sum) return true
    // "a car bomb …, which claimed 75 lives in total"
    const same = /^(?:which|that|it)\s(?:\p{L}+\s){0,2}$/u.test(
      text.slice(text.lastIndexOf(',', toll.word.start) + 2, toll.word.start),
    )
    return count >= Math.max(...counts) && (same || (count <= 3 * sum && deed.test(words)))
  })
}

/** "16 died on the spot … the death toll stands at 30": a toll told later, and larger, that stands. What another source "put it at" is its own. */
function standing({ text }: Passage, known: readonly Toll[]): Toll | undefined {
  const toll = known.at(-1)
  if (!toll || known.length < 2 || toll.rule !== 'victims/toll-stands') return undefined
  if (/\b(?:put|puts|putting|gave|given)\b/.test(text.slice(Math.max(0, toll.word.start - 70), toll.word.start)))
    return undefined
  return known.every((t) => (countOf(t.group) ?? 0) <= (countOf(toll.group) ?? 0)) ? toll : undefined
}

const deed = new RegExp(`\\b(?:the|this|both|its)\\s(?:[\\p{L}-]+\\s){0,2}(?:${attackNoun})\\b`, 'iu')

/** "Two days later the body of a woman was recovered, bringing the number of dead to nine": she is one of the nine. */
const bodiesBefore = (tolls: readonly Toll[], last: Toll): Group[] =>
  tolls
    .filter((t) => t.rule === 'victims/bodies' && t.clause === last.clause && t.at < last.at && t.group !== last.group)
    .map((t) => t.group)
    .filter((g) => (countOf(g) ?? Number.POSITIVE_INFINITY) < (countOf(last.group) ?? 0))

/** "Ten were killed: three in the house, five in the street and two who died in hospital": told behind the colon. */
const listed = ({ text }: Passage, main: Toll, toll: Toll): boolean =>
  toll.clause === main.clause &&
  /^[^;.]*:[^;.]*$/.test(text.slice(main.group.end, Math.max(main.group.end, toll.group.start)))

/** "A farmer was killed and two of his sons wounded. One of the sons died": a share of the hurt, of whom none is counted yet. */
const ofTheHurt = (toll: Toll, main: Toll, hurt: ReadonlySet<Group>): boolean =>
  toll.group.share === 'group' &&
  [...hurt].some(
    (h) =>
      h.start < toll.group.start &&
      h.head !== '' &&
      h.head === toll.group.head &&
      h.head !== main.group.head &&
      (countOf(h) ?? 0) >= (countOf(toll.group) ?? 0),
  )

/** "The coalition said that about 30 ISIS fighters had been killed": what a warring side says of whom it killed is its claim. */
function boasted({ text, sentences }: Passage, toll: Toll): boolean {
  if (!toll.group.kinds.some((k) => k === 'fighters' || k === 'military')) return false
  const start = sentences.find((s) => toll.at >= s.start && toll.at < s.end)?.start ?? 0
  return /^[^.;]{0,40}\b(?:[Cc]oalition|[Aa]rmy|[Mm]ilitary|[Ff]orces|IDF|Pentagon|Centcom|CENTCOM|Moscow|[Ii]nsurgents|[Rr]ebels|[Gg]roup)\b[^.;]{0,30}\b(?:said|says|claimed|claims|stated|insisted|announced|maintained|acknowledged)\b/u.test(
    text.slice(start, toll.group.start),
  )
}

const inScope = ({ scope }: Passage, { start, end }: Span): boolean =>
  scope.some((s) => start >= s.start && end <= s.end)

/** "killed 12 on Sunday, nine civilians and three policemen", "31 victims, all of them civilians, 11 women and nine children": who they were, told behind a comma. */
function listBehind({ text }: Passage, clauses: readonly Clause[], main: Toll, known: readonly Toll[]): Group[] {
  const clause = clauses[main.clause]
  const all = countOf(main.group) ?? 0
  if (!clause || !(main.group.form === 'bare' || bareHeads.has(main.group.head))) return []
  return clause.roots.flatMap((root) => {
    const sum = countOf(root)
    if (root.start < main.group.end || root.members.length < 2 || sum === null || sum > all) return []
    // "nine were killed, three men and two women": not those nine, unless all of them were told of before
    if (sum < all && !/\ball\b/u.test(text.slice(main.group.end, root.start))) return []
    if (known.some((t) => t.group === root) || !root.members.every((m) => m.kinds.length > 0 || sum === all)) return []
    if (clause.events.some((e) => e.start >= main.word.end && e.start > main.group.end && e.start < root.start))
      return []
    const next = clause.events.find((e) => e.start >= root.end)
    if (next && next.start - root.end < 14) return []
    return /[,:–—-]\s$/u.test(text.slice(root.start - 2, root.start))
      ? root.members.map((m) => ({ ...m, parent: null }))
      : []
  })
}

/** Two single people who can't be one: a man and a woman. */
const apart = (a: Group, b: Group): boolean =>
  !fits(a, b) && !fits(b, a) && a.form !== 'name' && (b.form !== 'name' || b.kinds.length > 0)

const actOfItsOwn = new RegExp(
  `\\b(?:in|by|during|from|when|as|after)\\s(?:an?|another)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${attackNoun}|ambush|clash(?:es)?|gunfight|operation)\\b`,
  'iu',
)
const newPlace = /\b(?:in|near|at|outside|of)\s(?:the\s)?(\p{Lu}[\p{L}’'-]{2,})/gu

/** "Two soldiers were also killed in an ambush near Azaz": an act and a place of its own, which the text has not named before. */
function anotherAct({ text, sentences }: Passage, toll: Toll): boolean {
  const sentence = sentences.find((s) => toll.at >= s.start && toll.at < s.end)
  if (!sentence) return false
  const words = text.slice(sentence.start, sentence.end)
  if (!actOfItsOwn.test(words)) return false
  const before = text.slice(0, sentence.start)
  return [...words.matchAll(newPlace)].some((m) => !before.includes(m[1] ?? ''))
}

/** May the one told first be among those told now? A word for anybody holds all; "gunmen" hold no soldier, "three women" no boy. */
const mayHold = (all: Group, one: Group): boolean =>
  (bareHeads.has(all.head) || all.form === 'bare' || one.kinds.some((k) => all.kinds.includes(k))) && fits(all, one)

const kinless = (group: Group): boolean => group.kinds.length === 0 && group.members.length === 0

/** Another source's count of the same dead: "the ministry said …; SNHR recorded …". */
const retold = (passage: Passage, a: Toll, b: Toll): boolean =>
  /\b(?:said|says|say|reports?|reporting|speak|recorded|according|reported|put|counted|listed|documented|spoke|claimed|claims|acknowledged|admit(?:s|ted)|conceded|confirmed|announced|gave|gives|speaks|denied|insisted)\b/.test(
    passage.text.slice(a.word.end, Math.max(a.word.end, b.word.start)),
  )

/** "The first strike killed five people; the last killed two rescuers." */
const secondStrike = ({ text, sentences }: Passage, a: Toll, b: Toll): boolean => {
  if (!/\bfirst\s\p{L}+(?:\s\p{L}+)?\s$/iu.test(text.slice(Math.max(0, a.word.start - 40), a.word.start))) return false
  const start = sentences.find((s) => b.word.start >= s.start && b.word.start < s.end)?.start ?? 0
  return (
    /\b(?:second|last|third|latter|other|next)(?:\s\p{L}+){0,2}\s$/iu.test(
      text.slice(Math.max(0, b.word.start - 40), b.word.start),
    ) || /^(?:the|a)\s(?:second|third|last|latter|other|next)\b/iu.test(text.slice(start, b.word.start))
  )
}

/** "The artillery shelled the place again, killing a volunteer of the team." */
const struckAgain = ({ text, sentences }: Passage, a: Toll, b: Toll): boolean => {
  const start = sentences.find((s) => b.word.start >= s.start && b.word.start < s.end)?.start ?? 0
  return (
    a.clause !== b.clause &&
    countOf(b.group) === 1 &&
    b.word.start < b.group.start &&
    new RegExp(`\\b(?:again|returned|second\\s(?:\\p{L}+\\s)?(?:${attackNoun}))\\b`, 'iu').test(
      text.slice(start, b.word.start),
    )
  )
}

const same = (a: Group, b: Group): boolean =>
  a.parts.some((p) => p.kinds.join() === b.kinds.join() && countOf(p) === countOf(b))

export function addends(group: Group): Span[] {
  return group.members.length > 0 ? group.members.flatMap(addends) : [group.at]
}

function headline(passage: Passage, toll: Toll): boolean {
  const blank = passage.text.indexOf('\n')
  return blank > 0 && toll.at < blank
}

function also(passage: Passage, clauses: readonly Clause[], toll: Toll): boolean {
  const clause = clauses[toll.clause]
  if (!clause) return false
  // of a pronoun's words only those beside its verb are said of this death
  const from = toll.pronoun ? toll.word.start - 20 : toll.group.start
  const said = passage.text.slice(from, Math.min(clause.span.end, toll.word.end + 24))
  if (/\balso\s(?:\p{L}+\s)?$/u.test(passage.text.slice(Math.max(0, toll.word.start - 24), toll.word.start)))
    return true
  if (
    /\balso\s(?:recorded|documented|registered|reported)\s/.test(
      passage.text.slice(clause.span.start, toll.group.start),
    )
  )
    return true
  return /\b(?:also|as well|with (?:him|her|them)|too)\b/i.test(said)
}
