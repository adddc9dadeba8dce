import { harmingVerbs, readyingVerbs, takingVerbs } from '../../lexicon/handiwork.js'
import { oneOf } from '../../match/derive.js'
import { mentionsIn } from '../../match/mentions.js'
import { article, kit, listed } from '../../match/named.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { readWho, type Who } from './who.js'

/** A verb as it is seen: some of these words carry the mark of another kind as well ("beat", "arrested"). */
const harming = new Set(harmingVerbs)
const readying = new Set(readyingVerbs)
const taking = new Set(takingVerbs)
const verbs = `(?:(?:${oneOf([...harming, ...readying, ...taking])})(?!\\p{L})|${run.deed})`
const found =
  /\b(?:bod(?:y|ies)|corpses?|remains|found dead|dead bod|custody|detention|prison|captivity|execut\p{L}+|(?:was|were|been) (?:then |later |all )?(?:shot|slaughtered|beheaded|hanged|killed)|ransom|throats?)\b/u

/** Words before a party that make it the object, a victim's party, or a name of a place or time. */
const notSubject =
  /(?:\b(?:on|against|at|targeting|for|with|near|between|into|towards?|inside|outside|including|among|joined|of|from|by|in|to|captured|arrested|detained|wounded|killed|dead|former|retired|defected|surrendered|pro|anti|ex|not|nor|neither|or|if|whether|alleged|said|says|told)[\s-])(?:(?:the|an?|some|several|other|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s){0,2}$/iu

const byHand = new Set(['small-arms', 'knife'])

const struckByArms = (passage: Passage): boolean =>
  mentionsIn(passage.text, passage.words).some(
    (m) =>
      m.kind === 'carrier' ||
      (m.kind === 'munition' && !byHand.has(m.id)) ||
      (m.kind === 'noun' && m.attack !== null && !hands.has(m.attack)),
  ) || /\b(?:explo(?:ded|sions?)|blasts?|detonated|went off|blew up)\b/u.test(passage.text)
const hands = new Set(['shooting', 'stabbing', 'execution', 'torture', 'arson', 'other'])

/** The last word before silence: one party, doing something done to somebody. */
export const onlyParty: Rule<Who> = {
  id: 'perpetrator/only-party',
  why: 'Where no other rule names anybody and one party alone is told to have harmed somebody, by a verb that can mean nothing else, it did it.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      `(?<mark>(?<p>${listed})${kit})(?:,[^.;,${mark.party}${mark.adjective}]{0,60},)?(?:\\s(?:who|which|that|had|have|has|then|later|also|reportedly|\\p{Ll}{3,12}ly)){0,3}\\s(?:[^.;:,${mark.party}${mark.adjective}${mark.verb}${mark.ing}${mark.noun}${mark.held}]{1,60}\\sand\\s(?:then\\s)?)?(?<verb>${verbs})(?!\\sby(?!\\p{L}))|(?<![\\p{L}])(?<verb2>${verbs})(?:\\s[^.;:,${mark.party}${mark.adjective}${mark.held}${mark.hold}${mark.deed}]{1,40}?)?\\s(?:by|at the hands of)\\s${article}(?<mark2>(?<p2>${listed})${kit})`,
      'dgu',
    )
    return () => pattern
  })(),
  read: (match, passage) => {
    const { p, p2 } = match.parts
    const at = p ?? p2
    const verb = (match.groups.verb ?? match.groups.verb2 ?? '').replace(/\s+/gu, ' ').toLowerCase()
    if (!at) return undefined
    if (taking.has(verb)) {
      if (!found.test(passage.text)) return undefined
    } else if (!harming.has(verb) && !readying.has(verb)) return undefined
    if (p && notSubject.test(passage.text.slice(Math.max(0, p.start - 60), p.start))) return undefined
    // Where a bomb, a shell or a mine struck, only who readied it is told by another verb: "ISIS had mined the fields".
    if (struckByArms(passage) !== readying.has(verb)) return undefined
    return readWho({ ...match, parts: { ...match.parts, p: at } }, passage)
  },
  examples: [
    {
      text: 'Three children drowned after [[Turkish border guards]] had pushed the raft.',
      gives: { parties: ['turkey'], names: ['Turkish border guards'], link: 'one' },
    },
    {
      text: '[[Hezbollah fighters]] chased the family into a minefield.',
      gives: { parties: ['hezbollah'], names: ['Hezbollah'], link: 'one' },
    },
    { text: 'The Syrian regime forces reported the deaths.', none: 'speech' },
    { text: 'The Syrian regime pardoned prisoners.', none: 'no harm is told' },
    { text: 'Turkish border guards photographed the bodies.', none: 'no harm is told' },
    {
      text: 'A shell killed two. Syrian Democratic Forces detained two men.',
      none: 'a shell killed, and who was taken did not die',
    },
    { text: 'ISIS withdrew and Hezbollah returned.', none: 'movement' },
    { text: 'The town, controlled by ISIS, mourned its dead.', none: 'who holds the place' },
  ],
}

/** The one party so told, where there is exactly one. */
export function onlyPartyIn(passage: Passage): Finding<Who> | undefined {
  const found = findInSentences(onlyParty, passage).filter((f) => tells(passage, f.span))
  const parties = new Set(found.flatMap((f) => [...f.value.parties]))
  return parties.size === 1 ? found[0] : undefined
}
