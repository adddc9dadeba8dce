import { article, kit, listed } from '../../match/named.js'
import type { Rule } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import { on } from './signs.js'
import { readWho, type Who } from './who.js'

const pointing =
  '(?:point(?:s|ed|ing)?|fell|falls|fallen|turn(?:s|ed)?|cent(?:er|re)[sd]|focus(?:es|ed)?|rest(?:s|ed)?)\\s(?:(?:[Tt]he|a)\\s)?(?:finger\\s)?(?:to|at|on|upon|towards?)'
const leadsTo = `(?:(?:[Ss]uspicions?|[Bb]lame|[Ee]vidence|[Cc]lues?|[Ff]ingers?|[Ss]igns|[Ii]ndications)\\s(?:[^.;,]{0,40}?\\s)?)?${pointing}|(?:[Ss]uspects?|culprits?)\\s(?:include[sd]?|are|were|is|was)|(?:suspect|suspects|suspected|suspecting|eye|eyes|eyed|eyeing|blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing)|implicat(?:e[sd]?|ing)|singl(?:ed?|es|ing)\\sout)|(?:involvement|role|hand|handiwork|complicity|fingerprints|hallmarks?)\\sof|(?:investigat|prob|look|check|establish|determin)\\p{Ll}{0,4}\\s(?:into\\s)?(?:whether|if)`
/** What others are accused of is no deed of the party that is named with it: "suspected of links with ISIS". */
const ofVictims =
  /\b(?:by|of|for|with|against)\s(?:(?:being|belonging|having|working|collaborat\p{Ll}+|spying|dealing|cooperat\p{Ll}+|support\p{Ll}*|links?|ties|contacts?|members?hip|members|loyalty|fighting|joining|informing|the|an?|some|to|with|in|for)\s){0,4}$|\b(?:not|never|no|ruled out)\s(?:\p{Ll}+\s){0,3}$/u

/** "blamed previous bombings on", "a suspected gas attack on": another attack, or what the attack was. */
const others = /\b(?:previous|past|earlier|similar|other|such|recent) |^suspected\s(?:[\p{L}-]+\s){0,3}on\s/u

/** "The needle of suspicion pointed to A and to B", "the gang X is being eyed", "is investigating whether A or common criminals were behind it". */
export const charge: Rule<Who> = {
  id: 'perpetrator/charge',
  why: 'Where nobody is told to have done it, who is suspected, eyed or looked into is believed to have, or disputed where there are two.',
  view,
  pattern: on(
    `(?<![\\p{L}])(?:${leadsTo})(?<gap>\\s[^.;${mark.party}${mark.adjective}]{0,80}?)??\\s${article}(?<mark>(?<p>${listed})${kit})(?![-‐–])(?<or>,?\\sor\\s[^.;,]{3,60}?\\s(?:were|was|had|are))?|(?<mark2>(?<p2>${listed})${kit}),?\\s(?:is|are|was|were|has been|have been)\\s(?:(?:also|being|now|widely|strongly|the|their|among|prime|main|chief|likely)\\s){0,4}(?:eyed|suspects?|suspected|implicated|singled out|under suspicion|culprits?|named as|linked to (?:the|this)\\s(?:${run.noun}|${run.ing}|attack))`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2
    if (!at) return undefined
    const lead = passage.text.slice(match.span.start, at.start)
    if (ofVictims.test(lead) || others.test(lead)) return undefined
    const who = readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
    return who && match.groups.or && who.link === 'one' ? { ...who, link: 'one' } : who
  },
  examples: [
    {
      text: 'The minister said the needle of suspicion pointed to the [[Islamic State]].',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: 'Police are looking into whether [[ISIS]] or common criminals were behind the killing.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    { text: 'He was accused of links with ISIS.', none: 'the victim’s guilt' },
    { text: 'Three men suspected of spying for the Syrian regime were shot.', none: 'the victims’ guilt' },
  ],
}
