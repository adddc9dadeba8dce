import { groupMen, neverGroups } from '../../lexicon/armed-men.js'
import { neverInNames } from '../../lexicon/not-places.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import type { Who } from './who.js'

const part = "(?:al-)?\\p{Lu}[\\p{L}\\d’'-]{1,20}"
const name = `${part}(?:\\s(?:${part}|al|of|for|the)){0,5}`
const men = `(?:${run.members}|forces|troops|tribesmen|brigades?|${groupMen.join('|')})`
const gap = `(?:\\s[^.;,${mark.party}${mark.adjective}${mark.verb}${mark.ing}${mark.noun}${mark.held}${mark.deed}]{1,50}?)?`

const noName = new Set([...neverInNames, ...neverGroups])

/** A group that no list knows, and whose name looks like none: named where who did it stands. */
export const unknownGroup: Rule<Who> = {
  id: 'perpetrator/unknown-group',
  why: 'A capitalised name of which armed men are, before a verb of attack, names who did it, whatever the lists know.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      `${men}\\s(?:of|from|belonging to|loyal to|linked to)\\s(?:the\\s)?(?<mark>(?<p>${name}))${gap}\\s${run.verb}(?!\\sby\\s)`,
      'dgu',
    )
    return () => pattern
  })(),
  mark: ({ parts }) => parts.p,
  read: ({ groups }) => {
    const printed = groups.p
    if (!printed) return undefined
    const words = printed.split(/\s/u)
    if (/['’]s$/u.test(printed) || noName.has(words[0] ?? '') || /^(?:al|of|for|the)$/u.test(words.at(-1) ?? ''))
      return undefined
    return { parties: ['other'], names: [printed], link: 'one' }
  },
  examples: [
    {
      text: 'Gunmen from the [[Black Eagle]] shot dead a mayor.',
      gives: { parties: ['other'], names: ['Black Eagle'], link: 'one' },
    },
    {
      text: 'Members of [[Iron Scorpion]] killed four.',
      gives: { parties: ['other'], names: ['Iron Scorpion'], link: 'one' },
    },
    { text: 'Armed gunmen killed two.', none: 'no name' },
    { text: 'The attack killed two fighters of Badr.', none: 'they were struck' },
  ],
}

/** The one group so named, where there is exactly one. */
export function unknownGroupIn(passage: Passage): Finding<Who> | undefined {
  const found = findInSentences(unknownGroup, passage).filter((f) => tells(passage, f.span))
  return new Set(found.map((f) => f.value.names[0])).size === 1 ? found[0] : undefined
}
