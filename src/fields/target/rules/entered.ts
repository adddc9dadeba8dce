import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { space } from '../acts.js'
import { following, type Hit, headOf, hit } from '../hit.js'
import { isThing } from '../phrase.js'

/** "burst into a billiard hall", "stormed the Elite hotel": where people were then shot. */
export const entered: Rule<Hit> = {
  id: 'target/entered',
  why: 'Gunmen who break into a building to kill attack those in it.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:[Ss]torm(?:ed|ing|s)?|[Ii]nvad(?:ed|ing)|burst(?:ing)?${space}in(?:to|side)|br(?:oke|eaking)${space}into|barg(?:ed|ing)${space}into|forced${space}(?:their|his)${space}way${space}into|walked${space}into)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => {
    const found = hit(m, p, 'weak')
    const head = found && headOf(found.text)
    return head &&
      isThing(head) &&
      !/\bexecut|\barrest/.test(p.text) &&
      !/^(?:houses?|homes?|apartments?|residence|villa)$/.test(head)
      ? found
      : undefined
  },
  examples: [
    { text: 'Hooded men burst into [[a billiard hall]] in', gives: { text: 'a billiard hall', trust: 'weak' } },
    { text: 'Gunmen stormed [[the Bardo museum]] in', gives: { text: 'the Bardo museum', trust: 'weak' } },
    { text: 'stormed the village', none: 'a place' },
    { text: 'broke into their house', none: 'where somebody was taken or killed' },
  ],
}
