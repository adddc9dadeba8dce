import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import { aimed, exploding, gap, landing, space, time } from '../acts.js'
import { following, type Hit, headOf, hit } from '../hit.js'

/** "A mine exploded in a field": the ground in which it lay was not its target. */
function laidThere(m: Match, { text }: Passage): boolean {
  return (
    /\b(?:in|on)\s$/.test(m.text) &&
    ground.test(headOf(m.groups.mark ?? '')) &&
    /\b(?:mines?|landmines?|remnants?|ordnance|unexploded|left\sbehind|submunitions?|bomblets?|IEDs?|devices?)\b[^.;]*$/u.test(
      text.slice(Math.max(0, m.span.start - 120), m.span.start),
    )
  )
}
/** "a girl hit in a playground": who was hit, and where she was. */
const somebody = (m: Match, { text }: Passage): boolean =>
  /^(?:hit|struck)\s(?:in|at|inside)\s$/u.test(m.text) &&
  !/\b(?:shells?|missiles?|rockets?|bombs?|rounds?|strikes?|drones?|projectiles?|barrels?)\b[^.;]*$/u.test(
    text.slice(Math.max(0, m.span.start - 60), m.span.start),
  )
const ground =
  /^(?:fields?|lands?|farmland|pastures?|groves?|orchards?|desert|plantations?|garden|gardens|yard|soil|farms?)$/

/** "landed on the courtyard of a kindergarten", "slammed into a school", "ripped through their pickup truck". */
export const landed: Rule<Hit> = {
  id: 'target/landed',
  why: 'A munition lands on, falls near, tears through the thing hit.',
  pattern: derive(
    () =>
      new RegExp(
        `${landing}(?:${space}(?:down|straight|directly|(?:his|her|their|its|an?|the)(?:${space}[\\p{L}-]{2,20}){1,6}?(?=${space}(?:into|at))))?(?:${time}){0,3}${space}(?:on|onto|in|into|near|through|upon|over|at|against|between|among|amid|close${space}to|next${space}to|outside|beside|behind|in${space}front${space}of|(?:a${space}few|some|about|just|only|barely|less${space}than|\\d+)(?:${space}[\\p{Ll}\\d]+){0,4}?${space}from)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => (laidThere(m, p) || somebody(m, p) ? undefined : hit(m, p)),
  examples: [
    {
      text: 'a shell landed on the courtyard of [[a kindergarten]] in',
      gives: { text: 'a kindergarten', trust: 'act' },
    },
    { text: 'A mortar round slammed into [[a school]] in', gives: { text: 'a school', trust: 'act' } },
    {
      text: 'had rammed his booby-trapped vehicle into [[a carpet factory]].',
      gives: { text: 'a carpet factory', trust: 'act' },
    },
    { text: 'rockets fell on Marj Sulayl town', none: 'the place itself' },
    { text: 'the town fell on the third day', none: 'a day' },
  ],
}

const container = `(?:${space}(?:in|inside|under)${space}an?${space}(?:[\\p{Ll}-]+${space}){0,2}(?:bin|container|cart|bag|heap|box|can|skip|pile)(?=\\s))?`

/** "exploded under a tractor", "went off near Al Noor mosque", "blew himself up in Al Imam mosque". */
export const exploded: Rule<Hit> = {
  id: 'target/exploded-at',
  why: 'What stands at an explosion is what it hit: near, under, in front of, inside.',
  pattern: derive(
    () =>
      new RegExp(
        `${exploding}(?:${space}(?:his|her|their|its)?${space.replace('1', '0')}(?:explosive${space})?(?:vest|belt|car|vehicle)s?)?(?:${space}that${space}he${space}was${space}in)?(?:${space}of${space}an?${space}(?:(?!${space}(?:that|which|who)${space})[^.;,]){3,60}?)?(?:${space}in${space}quick${space}succession|${space}remotely)?(?:${gap.replace('{0,12}', '{0,3}')})${container}${space}(?:${aimed}|by)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => (laidThere(m, p) ? undefined : hit(m, p)),
  examples: [
    { text: 'a landmine exploded under [[a tractor]] near', gives: { text: 'a tractor', trust: 'act' } },
    {
      text: 'a car bomb that blew up on Sunday, 7 January 2018, at [[a base of one of the factions]] in Idlib',
      gives: { text: 'a base of one of the factions', trust: 'act' },
    },
    {
      text: 'a bomb went off in a garbage bin in [[the main market]] of',
      gives: { text: 'the main market', trust: 'act' },
    },
    { text: 'a landmine exploded in a wheat field in the village', none: 'the ground in which it lay' },
    { text: 'exploded while children were playing in a field', none: 'what people did' },
    { text: 'went off in the hands of a shepherd', none: 'hands' },
    { text: 'a car bomb detonated in Al Nile street', none: 'a part of the town' },
  ],
}
