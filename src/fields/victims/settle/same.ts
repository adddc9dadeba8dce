import { bareHeads } from '../../../lexicon/people.js'
import type { Passage } from '../../../match/passage.js'
import { countOf, fits } from '../fit.js'
import type { Group } from '../model.js'
import type { Toll } from '../tolls/index.js'

export function headline(passage: Passage, toll: Toll): boolean {
  const blank = passage.text.indexOf('\n')
  return blank > 0 && toll.at < blank
}

/** "Ten were killed: three in the house, five in the street and two who died in hospital": told behind the colon. */
export const listed = ({ text }: Passage, main: Toll, toll: Toll): boolean =>
  toll.clause === main.clause &&
  /^[^;.]*:[^;.]*$/.test(text.slice(main.group.end, Math.max(main.group.end, toll.group.start)))

/** "A farmer was killed and two of his sons wounded. One of the sons died": a share of the hurt, of whom none is counted yet. */
export const ofTheHurt = (toll: Toll, main: Toll, hurt: ReadonlySet<Group>): boolean =>
  toll.group.share === 'group' &&
  [...hurt].some(
    (h) =>
      h.start < toll.group.start &&
      h.head !== '' &&
      h.head === toll.group.head &&
      h.head !== main.group.head &&
      (countOf(h) ?? 0) >= (countOf(toll.group) ?? 0),
  )

/** Two single people who can't be one: a man and a woman. */
export const apart = (a: Group, b: Group): boolean =>
  !fits(a, b) && !fits(b, a) && a.form !== 'name' && (b.form !== 'name' || b.kinds.length > 0)

/** May the one told first be among those told now? A word for anybody holds all; "gunmen" hold no soldier, "three women" no boy. */
export const mayHold = (all: Group, one: Group): boolean =>
  (bareHeads.has(all.head) || all.form === 'bare' || one.kinds.some((k) => all.kinds.includes(k))) && fits(all, one)

export const kinless = (group: Group): boolean => group.kinds.length === 0 && group.members.length === 0

export const same = (a: Group, b: Group): boolean =>
  a.parts.some((p) => p.kinds.join() === b.kinds.join() && countOf(p) === countOf(b))
