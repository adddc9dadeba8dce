import { leadIns, speech } from '../../lexicon/clauses.js'
import { kit, listed } from '../../match/named.js'
import { type Passage, sentenceAt, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { deedOf, type Piece, piecesOf } from './clause.js'
import { on } from './signs.js'
import { readWho, type Who } from './who.js'

const leads = new Set(leadIns)
const speaks = new Set(speech)
const times = new Set(['morning', 'evening', 'spring'])
const stations = new Set(['on', 'at', 'in', 'atop', 'inside', 'near', 'behind'])
const stood =
  /^(?:stationed|posted|positioned|placed|deployed|entrenched|based|hidden|perched|located|standing|sitting|lying|manning|holed)$/u
const belongs = new Set(['of', 'from', 'with', 'to', 'in'])
const bodies = new Set(
  'forces force troops soldiers men gunmen units unit battalion division brigade regiment corps branch police patrol crew crews gunners group groups cell cells militia militias guards marksmen rebels insurgents separatists guerrillas jihadists attackers assailants assassins bandits raiders wing faction factions'.split(
    ' ',
  ),
)
const people = new Set(['members', 'carrier', 'party', 'adjective'])
/** What stands before the name without changing who it is: "the so-called", "several suspected". */
const dresses =
  /^(?:the|an?|some|several|other|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|suspected|alleged|presumed|local|heavily|unidentified|armed|masked|allied|regular|joint|nearby|so-called|\d{1,4}|\p{Ll}{3,14}(?:ist|an|al|ic|ish|ous|ary|ive))$/u
/** What the name does not belong to where it stands right behind. */
const aimed = new Set(['verb', 'ing', 'base', 'held', 'hold', 'deed', 'noun', 'munition'])

/** Where the name begins as a whole: "a group of fighters from the", "members of the Military Police affiliated with the". */
function headOf(all: readonly Piece[], at: number): { first: number; men: boolean } {
  let first = at
  let men = false
  for (let step = 0; step < 4; step++) {
    while (first > 0) {
      const p = all[first - 1]
      if (
        !p ||
        !(
          p.kind === 'filler' ||
          p.kind === 'other' ||
          (p.kind === 'word' && dresses.test(p.word)) ||
          (p.kind === 'pause' && first > 1 && /^["“]$/u.test(p.word))
        )
      )
        break
      first--
    }
    const link = all[first - 1]
    const serves = link?.word === 'for' && /^(?:fighting|working|acting)$/u.test(all[first - 2]?.word ?? '')
    if (!link || !(belongs.has(link.word) || serves)) break
    // "loyal to", "affiliated with", "who belong to", "which belongs to the".
    let head = first - 2
    while (head > 0 && head > first - 8 && !isMen(all[head])) {
      const p = all[head]
      // "a sniper stationed on the roof of the": where its men stood.
      if (
        !p ||
        (leads.has(p.word) &&
          !belongs.has(p.word) &&
          !(stations.has(p.word) && all.slice(Math.max(0, head - 2), head).some((x) => stood.test(x.word)))) ||
        aimed.has(p.kind)
      )
        break
      head--
    }
    const p = all[head]
    if (!p || !isMen(p) || p.glued) break
    first = head
    men = true
  }
  return { first, men }
}

const isMen = (p: Piece | undefined): boolean =>
  p !== undefined &&
  ((p.kind === 'members' && !/^(?:officials?|supporters|courts?|allies|ally|positions)$/u.test(p.word)) ||
    p.kind === 'carrier' ||
    bodies.has(p.word))

/** May what begins here be a subject? */
function subjectAt(all: readonly Piece[], first: number): boolean {
  const before = all[first - 1]
  if (!before) return true
  if (before.kind === 'comma' || before.kind === 'pause' || before.kind === 'open' || before.kind === 'close')
    return true
  if (aimed.has(before.kind)) return false
  if (/^(?:after|before|since|until|as|like|than)$/u.test(before.word))
    return before.word !== 'than' && before.word !== 'like'
  if (leads.has(before.word)) return false
  // "a bus carrying government soldiers": a verb’s object, but for what somebody says.
  if (/^\p{Ll}{2,}(?:ing|ed)$/u.test(before.word)) return times.has(before.word) || speaks.has(before.word)
  if (
    /^(?:including|killed|killing|wounding|hitting|joined|fighting|captured|arrested|wounded|one|another|both|not|nor|neither)$/u.test(
      before.word,
    )
  )
    return false
  return true
}

/** Where the party's name and its arms or men end. */
function endOf(all: readonly Piece[], at: number): number {
  let end = at
  for (let i = at + 1; i < all.length; i++) {
    const p = all[i]
    if (!p) break
    if (
      p.kind === 'own' ||
      p.kind === 'carrier' ||
      p.kind === 'members' ||
      p.kind === 'filler' ||
      (p.kind === 'munition' && all[i - 1]?.kind !== 'comma')
    )
      end = i
    else if (p.kind === 'open' && all[i + 2]?.kind === 'close') {
      end = i + 2
      i = end
    } else if (
      p.kind === 'word' &&
      (bodies.has(p.word) ||
        /^(?:army|navy|air|military|own|tank|sniper|police|building|base|headquarters|checkpoint|barracks|post|positions?|tower|camp|compound)$/u.test(
          p.word,
        ))
    )
      end = i
    else break
  }
  return end
}

const backs = /^(?:they|it|he|she|the|its|their|these|those|both)$/u
const again = new Set(
  'gunmen militants fighters soldiers troops forces group attackers assailants rebels men jets planes warplanes aircraft helicopters militia insurgents raiders killers members police officers guards'.split(
    ' ',
  ),
)

/** "They", "The militants", "Its men" at the beginning of a sentence: where that subject ends; 0 where it begins otherwise. */
function backAt(all: readonly Piece[]): number {
  // "In the quarrel that followed they …": a short phrase may come before.
  for (let i = 0; i < Math.min(all.length, 12); i++) {
    const p = all[i]
    if (!p || p.kind === 'party' || p.kind === 'adjective') return 0
    if (p.kind !== 'word' || !backs.test(p.word)) continue
    if (/^(?:they|it|he)$/u.test(p.word)) return i === 0 || all[i - 1]?.kind === 'comma' || i < 8 ? i + 1 : 0
    const next = all
      .slice(i + 1, i + 4)
      .findIndex((n) => n.kind === 'members' || n.kind === 'carrier' || again.has(n.word))
    if (next >= 0 && (i === 0 || all[i - 1]?.kind === 'comma')) return i + next + 2
  }
  return 0
}

/** The next sentences' own subjects are this one's: "They shot those who fled." */
function goesOn(passage: Passage, from: number): boolean {
  for (const sentence of passage.sentences.slice(from + 1, from + 3)) {
    const all = piecesOf(passage, sentence)
    const start = backAt(all)
    if (start > 0) return deedOf(all, start) !== undefined
    if (all.some((p) => p.kind === 'party')) return false
  }
  return false
}

/** "has attacked congregations in the past", "have hit the town before". */
const past =
  /\bin the past\b|\bin recent (?:years|months|weeks)\b|\bsince (?:19|20)\d\d\b|\bbefore(?=[.,;]|$)|\bmany times\b|\b(?:years?|months?) (?:earlier|previously|ago)\b/u

export const subject: Rule<Who> = {
  id: 'perpetrator/subject',
  why: 'A party that is the subject of a clause did what its verbs tell, however far behind they stand, and in the next sentence too where that goes on from it.',
  view,
  pattern: on(`(?<mark>(?<p>${listed})${kit})(?![-‐–])`),
  read: (match, passage) => {
    const at = sentenceAt(passage, match.span.start)
    const sentence = passage.sentences[at]
    const { p } = match.parts
    if (!sentence || !p) return undefined
    const all = piecesOf(passage, sentence)
    const index = all.findIndex((x) => x.start >= p.start)
    if (index < 0) return undefined
    const { first, men } = headOf(all, index)
    const end = all.findLastIndex((x) => x.end <= p.end)
    const last = endOf(all, end)
    if (all[last + 1]?.kind === 'noun' || all[last + 1]?.glued) return undefined
    if (!subjectAt(all, first)) return undefined
    const deed = deedOf(all, last + 1)
    if (
      deed &&
      past.test(passage.text.slice(deed.end, sentence.end)) &&
      /\b(?:has|have|had)\b/u.test(passage.text.slice(p.end, deed.start))
    )
      return undefined
    return deed || (moved(all, last + 1) && goesOn(passage, at))
      ? readWho(match, passage, men || people.has(all[last]?.kind ?? ''))
      : undefined
  },
  examples: [
    {
      text: '[[SDF personnel]] searching for a cell opened fire on a car that failed to stop.',
      gives: { parties: ['sdf'], names: ['SDF'], link: 'one' },
    },
    {
      text: 'On Friday members of [[government forces]] at Tal checkpoint stopped a bus, took down seven men and executed them.',
      gives: { parties: ['syrian-regime'], names: ['government forces'], link: 'one' },
    },
    {
      text: 'The [[Rapid Support Forces]], at war with the army, used heavy artillery against the camp.',
      gives: { parties: ['other'], names: ['Rapid Support Forces'], link: 'one' },
    },
    { text: 'Government forces stopped a bus when shells fell, and killed the talk.', none: 'another clause' },
    { text: 'Government forces said that shells killed four.', none: 'they speak' },
    { text: 'Shells killed four fighters of ISIS.', none: 'they are struck' },
  ],
}

/** Does it do anything at all, but no attack? */
const moved = (all: readonly Piece[], from: number): boolean =>
  all
    .slice(from, from + 40)
    .some(
      (p) =>
        /^\p{Ll}{2,}ed$/u.test(p.word) ||
        p.kind === 'held' ||
        p.kind === 'deed' ||
        p.kind === 'verb' ||
        /^(?:came|went|broke|took)$/u.test(p.word),
    ) &&
  !all
    .slice(from, from + 12)
    .some((p) => /^(?:said|says|told|denied|claimed|reported|blamed|accused|announced|not|was|were)$/u.test(p.word))

/** Who is first told to have done it, where that is in what tells the incident. */
export const subjectIn = (passage: Passage, acted: (found: Finding<Who>) => boolean): Finding<Who> | undefined =>
  findInSentences(subject, passage).find((f) => tells(passage, f.span) && acted(f))
