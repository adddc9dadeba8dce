import { mentionsIn } from '../../match/mentions.js'
import { article, kit, listed } from '../../match/named.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { readWho, type Who } from './who.js'

/** Verbs of speech, rule, help, movement and suffering: who does these is not thereby the one who attacked. */
const harmless =
  'accept|accus|apologi[sz]|appoint|celebrat|deliver|distribut|elect|honou?r|hop|host|inspect|lament|pardon|plann|question|regrett|transferr|transport|visit|battl|clash|cordon|seal|clear|secur|search|fight|fought|acknowledg|add|admit|advanc|affirm|agree|aid|air|allow|announc|answer|appeal|appear|arriv|ask|assert|assist|attend|attribut|authori[sz]|ban|believ|blam|broadcast|brok|call|claim|clos|coher|comment|complain|condemn|confirm|consist|continu|cross|deci|declar|declin|defend|demand|den[iy]|deploy|describ|document|dug|enter|establish|evacuat|exist|express|expect|fail|fled|flee|follow|found|free|fund|gain|gave|hail|happen|help|includ|inform|inhabit|insist|interview|investigat|issu|join|kept|lack|left|lift|link|liv|locat|los|maintain|manag|mark|meet|mention|met|mourn|mov|need|negotiat|notif|object|offer|open|oppos|order|own|paid|permit|pledg|popul|prais|precede|promis|propos|protect|publish|pull|quot|reach|receiv|recogni|record|recover|refus|regain|reject|relat|releas|remain|remov|replac|report|request|rescu|respond|retak|retook|retreat|return|sa[iy]|saw|sent|shar|show|sign|spok|speak|start|stat|stay|suffer|support|surrender|suspect|threaten|told|train|treat|urg|us|vow|want|warn|watch|welcom|went|withdr|won|wound|injur|writ|wrote|tr[iy]'
const violent = `(?!(?:${harmless})(?:\\p{L}{0,3})(?!\\p{L}))(?:\\p{Ll}{3,14}ed|beat|burnt|cut|drove|ran over|set|slit|threw|took aim|bore down)(?!\\p{L})`

/** Words before a party that make it the object, a victim's party, or a name of a place or time. */
const notSubject =
  /(?:\b(?:on|against|at|targeting|for|with|near|between|into|towards?|inside|outside|including|among|joined|of|from|by|in|to|captured|arrested|detained|wounded|killed|dead|former|retired|defected|surrendered|pro|anti|ex|not|nor|neither|or|if|whether|alleged|said|says|told)[\s-])(?:(?:the|an?|some|several|other|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s){0,2}$/iu

const readied = /\b(?:mined|rigged|placed|hid|prepared|booby-trapped|wired|sowed|scattered|buried|manufactured)\b/u
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
  why: 'Where no other rule names anybody and one party alone is told to have done something to somebody, it did it.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      `(?<mark>(?<p>${listed})${kit})(?:,[^.;,${mark.party}${mark.adjective}]{0,60},)?(?:\\s(?:who|which|that|had|have|has|then|later|also|reportedly|\\p{Ll}{3,12}ly)){0,3}\\s(?<verb>${violent}|${run.deed})(?!\\sby(?!\\p{L}))|(?<![\\p{L}])(?:${violent}|${run.deed})(?:\\s[^.;:,${mark.party}${mark.adjective}${mark.held}${mark.hold}${mark.deed}]{1,40}?)?\\s(?:by|at the hands of)\\s${article}(?<mark2>(?<p2>${listed})${kit})`,
      'dgu',
    )
    return () => pattern
  })(),
  read: (match, passage) => {
    const { p, p2, verb } = match.parts
    const at = p ?? p2
    if (!at) return undefined
    const word = verb ? passage.text.slice(verb.start, verb.end) : match.text
    if (/^(?:besieg|encircl|surround|mann|back|support)/u.test(word)) return undefined
    if (p && notSubject.test(passage.text.slice(Math.max(0, p.start - 60), p.start))) return undefined
    // Where a bomb, a shell or a mine struck, only who readied it is told by another verb: "ISIS had mined the fields".
    if (struckByArms(passage) && !readied.test(match.text)) return undefined
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
