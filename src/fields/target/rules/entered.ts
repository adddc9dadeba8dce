import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { space } from '../acts.js'
import { following, type Hit, headOf, hit } from '../hit.js'
import { isThing } from '../phrase.js'

const aircraft =
  /\b(?:warplanes?|planes?|jets?|aircraft|helicopters?|air\sforce|drones?|bombers?)\s(?:[\p{Ll}]+\s){0,2}$/u

/** "burst into a billiard hall", "stormed the Elite hotel": where people were then shot. */
export const entered: Rule<Hit> = {
  id: 'target/entered',
  why: 'Gunmen who break into a building to kill attack those in it.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:[Ss]torm(?:ed|ing|s)?|[Rr]aid(?:ed|ing|s)|[Ii]nvad(?:ed|ing)|[Oo]verran|[Bb]esieg(?:ed|ing)|burst(?:ing)?${space}in(?:to|side)|br(?:oke|eaking)${space}into|barg(?:ed|ing)${space}into|forced${space}(?:their|his)${space}way${space}into|walked${space}into)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => {
    // "warplanes raided a building": from the air nobody enters.
    if (/^[Rr]aid/.test(m.text) && aircraft.test(p.text.slice(Math.max(0, m.span.start - 60), m.span.start)))
      return hit(m, p)
    const found = hit(m, p, 'weak')
    const head = found && headOf(found.text)
    return head &&
      isThing(head) &&
      !/\bexecut|\barrest/.test(p.text) &&
      !/^(?:houses?|homes?|apartments?|residence|villa|farms?|farmhouse)$/.test(head)
      ? found
      : undefined
  },
  examples: [
    { text: 'Hooded men burst into [[a billiard hall]] in', gives: { text: 'a billiard hall', trust: 'weak' } },
    { text: 'Gunmen stormed [[the Bardo museum]] in', gives: { text: 'the Bardo museum', trust: 'weak' } },
    { text: 'Israeli warplanes raided [[a house]] in', gives: { text: 'a house', trust: 'act' } },
    { text: 'stormed the village', none: 'a place' },
    { text: 'broke into their house', none: 'where somebody was taken or killed' },
  ],
}
