import { vehicles } from '../../../lexicon/facilities.js'
import { derive } from '../../../match/derive.js'
import type { Passage } from '../../../match/passage.js'
import type { Match, Rule } from '../../../match/rule.js'
import { exploding, landing } from '../acts.js'
import { aims } from '../aim.js'
import { type Hit, headOf } from '../hit.js'

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
  pattern: derive(() => new RegExp(landing, 'dgu')),
  ...aims('land', (led, passage) => laidThere(led, passage) || somebody(led, passage)),
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

/** "exploded under a tractor", "went off near Al Noor mosque", "blew himself up in Al Imam mosque". */
export const exploded: Rule<Hit> = {
  id: 'target/exploded-at',
  why: 'What stands at an explosion is what it hit: near, under, in front of, inside.',
  pattern: derive(() => new RegExp(exploding, 'dgu')),
  ...aims('blast', laidThere),
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

const carried = new RegExp(`\\s(?:${vehicles.join('|')})$`, 'u')
const at = aims(
  'blast',
  (led, passage) =>
    laidThere(led, passage) || (/\b(?:in|on)\s$/u.test(led.text) && carried.test(` ${led.groups.mark}`)),
)

/** "a car bomb at a café", "killed by a bomb near the bus station": no verb tells that it went off. */
export const bombAt: Rule<Hit> = {
  id: 'target/bomb-at',
  why: 'A bomb told with its place went off there; what hid it, or where it lay, was not its target.',
  pattern: derive(
    () =>
      /(?<![\p{L}-])(?:[Bb]ombs?|IEDs?|[Gg]renades?|[Bb]ombers?)(?=\s(?:at|near|outside|inside|under|beneath|beside|in|next\sto|close\sto|by)\s)/dgu,
  ),
  mark: at.mark,
  read: (match, passage) => {
    const found = at.read(match, passage)
    return found?.trust === 'act' ? { ...found, trust: 'weak' } : undefined
  },
  examples: [
    { text: 'a car bomb at [[a cafe]] in Boufarik killed 14', gives: { text: 'a cafe', trust: 'weak' } },
    { text: '7 by car bomb near [[a restaurant]], Karrada', gives: { text: 'a restaurant', trust: 'weak' } },
    { text: 'A bomb in a parked car killed two', none: 'what carried it' },
    { text: 'dropped a bomb on a school', none: 'another verb leads there' },
  ],
}
