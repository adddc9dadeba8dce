import { kit, listed } from '../../match/named.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { mark, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { sides } from './clash.js'
import { on } from './signs.js'
import type { Who } from './who.js'

/** "an area held jointly by A and B", "clashes between A and B, two factions of the army": two that one of them is meant by. */
export const pair: Rule<Who> = {
  id: 'perpetrator/pair',
  why: 'Where the report could not tell which of the two it was, the two are those that it named together before.',
  view,
  pattern: on(`(?<mark>(?<p>${listed}${kit}))`),
  read: (match, passage) => {
    const named = sides(match.span, passage)
    return named.length > 1
      ? { parties: named.map((n) => n.party), names: named.map((n) => n.name), link: 'either' }
      : undefined
  },
  examples: [
    {
      text: 'The rockets came from an area held by [[regime forces and Syrian Democratic Forces]].',
      gives: {
        parties: ['syrian-regime', 'sdf'],
        names: ['regime forces', 'Syrian Democratic Forces'],
        link: 'either',
      },
    },
    {
      text: 'Residents spoke of [[ISIS or HTS]].',
      gives: { parties: ['isis', 'hts'], names: ['ISIS', 'HTS'], link: 'either' },
    },
    { text: 'The rockets came from an area held by ISIS.', none: 'one party' },
  ],
}

const whichOf =
  /\bwhich\s(?:(?:one|party|side|group|faction)\s)?of\s(?:(?:the|these|those)\s(?:two|groups|parties|sides|forces|factions)|them|both)\b|\bwhich\sone\b/u

/** Both of the two, where the report says that it could not tell which of them. */
export const pairIn = (passage: Passage): Finding<Who> | undefined =>
  whichOf.test(passage.text) && view(passage).includes(mark.party)
    ? findInSentences(pair, passage).find((f) => tells(passage, f.span))
    : undefined
