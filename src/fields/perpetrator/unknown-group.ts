import { neverInNames } from '../../lexicon/not-places.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import type { Who } from './who.js'

const part = "(?:al-)?\\p{Lu}[\\p{L}\\d’'-]{1,20}"
const name = `${part}(?:\\s(?:${part}|al|of|for|the)){0,5}`
const men = `(?:${run.members}|militia(?:men|s)?|forces|insurgents|gunm[ea]n|troops|tribesmen|brigades?|movement|faction|jihadists|guerrillas|cartel|gang)`
const gap = `(?:\\s[^.;,${mark.party}${mark.adjective}${mark.verb}${mark.ing}${mark.noun}${mark.held}${mark.deed}]{1,50}?)?`

/** Words that begin with a capital and name no group of men. */
const noName = new Set([
  ...neverInNames,
  ...'Armed Unknown Unidentified Masked Suspected Alleged Islamist Jihadist Extremist Sunni Shiite Shia Tribal Local Foreign Rival Enemy Civil Police Border Special Military Security Muslim Christian Hardline Militant Allied Hooded Uniformed Other Fellow Former Young Medical Rescue Ground Air Joint Regular Elite Hundreds Dozens Members Fighters Gunmen'.split(
    ' ',
  ),
])
/** Before a group these make it what was struck: "killed two Badr fighters", "an attack on Badr fighters". */
const struck =
  /\b(?:on|against|at|with|killed|killing|wounded|wounding|including|between|\d{1,3}|two|three|four|five|six|several)\s(?:the\s|an?\s)?$/iu

/** A group that no list knows, named where who did it stands. */
export const unknownGroup: Rule<Who> = {
  id: 'perpetrator/unknown-group',
  why: 'A capitalised name with a word for armed men, before a verb of attack or after "by", names who did it, whatever the lists know.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      [
        `(?<mark>(?<p>${name}))\\s${men}(?:\\s(?:who|on|in|from|at|near|dressed|riding)${gap})?,?\\s(?:(?:had|have|has|later|then|also)\\s){0,2}${run.verb}(?!\\sby\\s)`,
        `(?:${run.verb}|${run.noun}|${run.ing})${gap}\\sby\\s(?:the\\s|an?\\s|suspected\\s)?(?<mark2>(?<p2>${name}))\\s${men}`,
        `${men}\\s(?:of|from|belonging to|loyal to|linked to)\\s(?:the\\s)?(?<mark3>(?<p3>${name}))${gap}\\s${run.verb}(?!\\sby\\s)`,
      ].join('|'),
      'dgu',
    )
    return () => pattern
  })(),
  mark: ({ parts }) => parts.p ?? parts.p2 ?? parts.p3,
  read: ({ parts, groups, span }, passage) => {
    const at = parts.p ?? parts.p2 ?? parts.p3
    const printed = groups.p ?? groups.p2 ?? groups.p3
    if (!at || !printed) return undefined
    const words = printed.split(/\s/u)
    if (/['’]s$/u.test(printed) || noName.has(words[0] ?? '') || /^(?:al|of|for|the)$/u.test(words.at(-1) ?? ''))
      return undefined
    const from = parts.p3 ? span.start : at.start
    if (!parts.p2 && struck.test(passage.text.slice(Math.max(0, from - 24), from))) return undefined
    // "Badr fighters were killed": they suffered it.
    if (!parts.p2 && /\b(?:was|were|been|being)\s(?:\p{L}+ly\s)?\p{L}+$/u.test(passage.text.slice(at.end, span.end)))
      return undefined
    return { parties: ['other'], names: [printed], link: 'one' }
  },
  examples: [
    {
      text: '[[Dan Na Ambassagou]] militiamen killed 14 herders.',
      gives: { parties: ['other'], names: ['Dan Na Ambassagou'], link: 'one' },
    },
    {
      text: 'Fourteen people were killed by [[Mai-Mai]] fighters in a village.',
      gives: { parties: ['other'], names: ['Mai-Mai'], link: 'one' },
    },
    {
      text: 'Gunmen from the [[Black Eagle]] shot dead a mayor.',
      gives: { parties: ['other'], names: ['Black Eagle'], link: 'one' },
    },
    { text: 'Armed gunmen killed two.', none: 'no name' },
    { text: 'The attack killed two Badr fighters.', none: 'they were struck' },
    { text: 'Badr fighters were killed.', none: 'they were struck' },
  ],
}

/** The one group so named, where there is exactly one. */
export function unknownGroupIn(passage: Passage): Finding<Who> | undefined {
  const found = findInSentences(unknownGroup, passage).filter((f) => tells(passage, f.span))
  return new Set(found.map((f) => f.value.names[0])).size === 1 ? found[0] : undefined
}
