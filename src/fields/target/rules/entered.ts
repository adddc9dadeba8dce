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
    if (!head || !isThing(head) || /\bexecut|\barrest/.test(p.text)) return undefined
    // "burst into a house and shot five dead": whoever was in it.
    const rest = p.text.slice(m.span.end, m.span.end + 160).replace(/[.;]\s.*$/su, '')
    if (
      !/^[Rr]aid/.test(m.text) &&
      /^an?\s(?:[\p{L}-]+\s){0,2}(?:house|home|farmhouse|villa|apartment|flat)$/u.test(found.text)
    )
      return /\band\s(?:\p{Ll}+ly\s)?(?:shot|killed|gunned|opened\sfire|stabbed|hacked)/u.test(rest) ? found : undefined
    return !/^(?:houses?|homes?|apartments?|residence|villa|farms?|farmhouse)$/.test(head) ? found : undefined
  },
  examples: [
    { text: 'Hooded men burst into [[a billiard hall]] in', gives: { text: 'a billiard hall', trust: 'weak' } },
    { text: 'Gunmen stormed [[the Bardo museum]] in', gives: { text: 'the Bardo museum', trust: 'weak' } },
    { text: 'Israeli warplanes raided [[a house]] in', gives: { text: 'a house', trust: 'act' } },
    { text: 'Armed men burst into [[a farmhouse]] and shot dead five', gives: { text: 'a farmhouse', trust: 'weak' } },
    { text: 'stormed the village', none: 'a place' },
    { text: 'broke into their house', none: 'where somebody was taken or killed' },
  ],
}
