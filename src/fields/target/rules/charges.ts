import { vehicles } from '../../../lexicon/facilities.js'
import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { edge, space } from '../acts.js'
import { following, type Hit, hit } from '../hit.js'

const charge =
  /\b(?:bombs?|charges?|devices?|explosives?|I?EDs?|mines?|landmines?|dynamite|grenades?|packages?|parcels?|bags?|rucksack|knapsack|suitcase|car|vehicle|motorcycle|bicycle|it|TNT)\b/u

/** "parked beside the post office", "a bomb attached to their car", "a bomb planted in a car". */
export const put: Rule<Hit> = {
  id: 'target/put',
  why: 'Where a charge was parked or fixed is what it was meant for.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:parked${space}(?:near|beside|outside|next${space}to|close${space}to|in${space}front${space}of|by|behind|at|opposite)|(?:attached|fixed|fastened|stuck)${space}(?:to|under|underneath|beneath)|(?:planted|placed|left|laid|hidden|concealed)(?:${space}in${space}an?${space}(?:[\\p{Ll}-]+${space}){0,2}(?:bin|can|cart|bag|heap|box|pile|knapsack))?${space}(?:in${space}front${space}of|outside|next${space}to|beside|near|at)(?=${space}(?:an?|the|his|her|their)${space})|(?:planted|hidden|placed)${space}(?:in|inside|under|on|underneath)(?=${space}\\S+${space}(?:\\S+${space})?(?:${vehicles.join('|')})))${space}`,
        'dgu',
      ),
  ),
  mark: following,
  // A charge in or under a vehicle is meant for it.
  read: (m, p) => {
    // "a note left at a newspaper office": no charge.
    if (
      /^(?:left|laid|hidden|concealed|placed)/.test(m.text) &&
      !charge.test(p.text.slice(Math.max(0, m.span.start - 90), m.span.start))
    )
      return undefined
    // "hidden on a vegetable cart": what hid it.
    if (/\scarts?$/.test(m.groups.mark ?? '') && /\b(?:in|on|inside)\s$/.test(m.text)) return undefined
    return hit(
      m,
      p,
      (/\b(?:under|underneath|beneath|to)\s$/.test(m.text) && !/cycle$|bike$/.test(m.groups.mark ?? '')) ||
        (/\bin(?:side)?\s$/.test(m.text) && /^(?:his|her|their)\s/.test(m.groups.mark ?? ''))
        ? 'act'
        : 'weak',
    )
  },
  examples: [
    { text: 'truck parked beside [[the post office]] in Ras', gives: { text: 'the post office', trust: 'weak' } },
    { text: 'a bomb attached to [[their car]] blew', gives: { text: 'their car', trust: 'act' } },
    { text: 'planted in a shop', none: 'where it was hidden' },
  ],
}

/** "A drone strike killed four members of the group in a vehicle". */
export const killedIn: Rule<Hit> = {
  id: 'target/killed-in-vehicle',
  why: 'People killed by a strike in a vehicle were struck with it.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:killed|killing|wounded|wounding|injured|injuring)${space}[^.;]{3,120}?${space}(?:in|inside|aboard)${space}(?<mark>(?:an?|their|his|her)${space}(?:[\\p{Ll}-]{2,20}${space}){0,2}(?:${vehicles.join('|')}))${edge}`,
        'dgu',
      ),
  ),
  // "shot dead in a taxi": where they were.
  read: (m, p) =>
    /\bshot\s(?:dead\s|and\s)?$/u.test(p.text.slice(Math.max(0, m.span.start - 12), m.span.start)) ||
    /\bshot\b/u.test(m.text)
      ? undefined
      : hit(m, p, 'weak'),
  examples: [
    {
      text: 'a drone strike killed four men in [[a vehicle]] on the road',
      gives: { text: 'a vehicle', trust: 'weak' },
    },
    { text: 'killing two people inside [[their car]].', gives: { text: 'their car', trust: 'weak' } },
    { text: 'killing four people in a house', none: 'a house may lie beside what was hit' },
  ],
}

const driven = vehicles.filter((w) => !/^helicopter$/.test(w)).join('|')

/** "exploded as a car drove over it", "their truck hit a landmine", "was detonated as a minibus passed". */
export const drivenOver: Rule<Hit> = {
  id: 'target/driven-over',
  why: 'A mine strikes the vehicle that drives over it, a charge the one that passes.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?<mark>(?:[Aa]n?|[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ne|[Tt]wo)${space}(?:(?!(?:of|in|and|when|as|that)${edge})[\\p{L}-]{2,20}${space}){0,3}?(?:${driven}))${edge}(?:${space}(?:in|on)${space}which${space}[^.;,]{3,40}?)?(?:${space}(?:carrying|transporting|of|with|full|belonging|loaded|taking|in)(?:(?!${space}(?:when|while|as|after|was|were)${edge})[^.;]){0,80}?)?${space}(?:(?:drove|ran|rolled|passed|went|rode|driving|passing)${space}over|(?:hit|struck|triggered|set${space}off|detonated|tripped)${space}(?:an?|the)${space}(?:[\\p{Ll}-]+${space}){0,2}(?:mine|landmine|device|IED|bomb|charge)|(?:was|were)${space}(?:passing|driving|travell?ing|moving)|passed|drove${space}(?:past|by))`,
        'dgu',
      ),
  ),
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'A mine exploded as [[a car]] drove over it', gives: { text: 'a car', trust: 'act' } },
    {
      text: 'when [[their pickup truck]] carrying workers hit a landmine',
      gives: { text: 'their pickup truck', trust: 'act' },
    },
    { text: 'a car that hit a boy', none: 'the car struck' },
  ],
}
