import { beltWords, governorateTypes } from '../../lexicon/place-types.js'
import { derive } from '../../match/derive.js'
import { anyCaseOf } from '../../match/names.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import type { Governorate } from '../../model/record.js'
import { anyDirection, directions, edge, governorateOf, governorateSource, type Mention, space } from './mention.js'

const type = anyCaseOf(governorateTypes)
const belt = anyCaseOf(beltWords)
const before = '(?<![\\p{L}\\p{N}-])'
/** Not the first word of a longer name ("Homs Street"), nor a city's name. */
const whole = `${edge}(?![-‐‑]\\p{L})(?!['’]s)`
const city =
  /^\s{1,3}(?:[Cc]ity|[Tt]own|[Cc]entral|road|highway|street|square|neighbou?rhood|district|quarter|roundabout|airport|prison)(?![\p{L}\p{N}])/u

/** "the suburbs of Damascus" is the governorate around Damascus. */
const around = (name: Governorate): Governorate => (name === 'Damascus' ? 'Damascus suburbs' : name)

function read(match: Match, passage: Passage, belted: boolean): Mention | undefined {
  const name = governorateOf(match.groups.governorate ?? '', passage.words)
  if (!name) return undefined
  const direction = match.groups.direction ?? match.groups.side
  return {
    kind: 'governorate',
    governorate: belted ? around(name) : name,
    ...(direction === undefined ? {} : { direction }),
  }
}

/** "the northern suburbs of Homs governorate", "the eastern countryside of Hama", "the suburbs of Idlib". */
export const beltOf: Rule<Mention> = {
  id: 'location/suburbs-of-governorate',
  why: 'The direction stands before the suburbs, the governorate after them.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?<direction>(?:${directions}${space})?(?:${belt}))${space}of${space}(?:the${space})?(?:(?:${type})${space}of${space})?#?(?<governorate>${governorateSource(words)})(?:${space}(?:${type}|city))?${whole}`,
        'dgu',
      ),
  ),
  read: (m, p) => {
    const found = read(m, p, true)
    return /^(?:suburb|countryside)$/u.test(found?.direction ?? '') && found
      ? { kind: 'governorate', governorate: found.governorate! }
      : found
  },
  examples: [
    {
      text: 'in the [[northern suburbs of Homs governorate]] and',
      gives: { kind: 'governorate', governorate: 'Homs', direction: 'northern suburbs' },
    },
    {
      text: 'in the [[eastern countryside of Hama]].',
      gives: { kind: 'governorate', governorate: 'Hama', direction: 'eastern countryside' },
    },
    {
      text: 'in the [[western suburbs of Damascus suburbs governorate]]',
      gives: { kind: 'governorate', governorate: 'Damascus suburbs', direction: 'western suburbs' },
    },
    { text: 'in the northern suburbs of the city', none: 'no governorate' },
  ],
}

/** "eastern Idlib countryside", "Aleppo suburbs", "the Damascus suburb of". */
export const beltAfter: Rule<Mention> = {
  id: 'location/governorate-suburbs',
  why: 'The governorate may stand before its suburbs; the direction before both is one of the governorate.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?:(?<direction>${directions})${space})?(?<governorate>${governorateSource(words)})${space}(?:${belt})(?<!suburb)(?:${space}(?:${type}))?${whole}`,
        'dgu',
      ),
  ),
  read: (m, p) => read(m, p, true),
  examples: [
    {
      text: 'in the [[eastern Idlib countryside]].',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'eastern' },
    },
    { text: 'in [[Aleppo suburbs]];', gives: { kind: 'governorate', governorate: 'Aleppo' } },
    { text: 'in Idlib, in the countryside', none: 'the words do not belong together' },
  ],
}

/** "Idlib's southern countryside", "Aleppo governorate's northeastern suburbs". */
export const beltPossessive: Rule<Mention> = {
  id: 'location/governorates-suburbs',
  why: 'A possessive names the governorate of the suburbs.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?:(?<side>${directions})${space}(?=[^.;,]{3,30}['’]s))?(?<governorate>${governorateSource(words)})(?:(?:${space}(?:${type}))?['’]s?${space}(?:${belt})|(?:(?:${space}(?:${type}))?['’]s?)?${space}(?<direction>${anyDirection}${space}(?:${belt})|${directions}(?=${space}(?:parts?|areas?|edge|outskirts)${edge})))${edge}`,
        'dgu',
      ),
  ),
  read: (m, p) => read(m, p, true),
  examples: [
    {
      text: 'near Umm Jurayn in [[Idlib’s southern countryside]].',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'southern countryside' },
    },
    {
      text: '([[Aleppo governorate’s northeastern suburbs]])',
      gives: { kind: 'governorate', governorate: 'Aleppo', direction: 'northeastern suburbs' },
    },
    {
      text: 'in Sarmin, #[[Idlib eastern countryside]], on',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'eastern countryside' },
    },
    {
      text: 'in [[northern Latakia’s countryside]] after',
      gives: { kind: 'governorate', governorate: 'Latakia', direction: 'northern' },
    },
    { text: 'Izraa in [[Daraa’s countryside]].', gives: { kind: 'governorate', governorate: 'Daraa' } },
    { text: 'Idlib’s main hospital', none: 'no suburbs' },
  ],
}

/** "Nawa city in the western suburbs", "the town of X, eastern suburbs,": of the governorate that is named elsewhere. */
export const beltAlone: Rule<Mention> = {
  id: 'location/suburbs-alone',
  why: 'A place may be told by the side of a governorate that another phrase names.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<=,${space}|\\bin${space}(?:the|its)${space})(?<direction>${directions}${space}(?:suburbs|countryside))${edge}(?!${space}of${edge})(?!['’])`,
        'dgu',
      ),
  ),
  read: ({ groups: { direction } }) => (direction ? { kind: 'governorate', direction } : undefined),
  examples: [
    {
      text: 'on Nawa city in the [[western suburbs]] caused',
      gives: { kind: 'governorate', direction: 'western suburbs' },
    },
    {
      text: 'the town of Al Ghariya, [[eastern countryside]], with',
      gives: { kind: 'governorate', direction: 'eastern countryside' },
    },
    { text: 'in the eastern suburbs of the city', none: 'a city’s' },
  ],
}

/** "rural northern Hama", "northern rural Hama", "rural Deir ez-Zor". */
export const rural: Rule<Mention> = {
  id: 'location/rural-governorate',
  why: '"rural X" is X’s countryside.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?:(?<direction>${anyDirection}${space}rural)|[Rr]ural)${space}(?:(?:parts|areas)${space}of${space})?(?:(?<inner>${anyDirection})${space})?(?<governorate>${governorateSource(words)})(?:${space}(?:${type}))?${whole}`,
        'dgu',
      ),
  ),
  read: (m, p) => {
    const found = read(m, p, true)
    return found && m.groups.inner ? { ...found, direction: m.groups.inner } : found
  },
  examples: [
    {
      text: 'in [[northern rural Hama]].',
      gives: { kind: 'governorate', governorate: 'Hama', direction: 'northern rural' },
    },
    {
      text: 'in [[western rural Idlib governorate]].',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'western rural' },
    },
    { text: 'in [[rural Deir ez-Zor]] in', gives: { kind: 'governorate', governorate: 'Deir Ez-Zour' } },
    { text: 'in a rural area', none: 'no governorate' },
  ],
}

/** "Homs governorate", "northwestern Idlib province", "the west of Aleppo province", "the governorate of Tartus". */
export const typed: Rule<Mention> = {
  id: 'location/governorate',
  why: 'A governorate’s name with the word for it, or with a direction before it.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?:(?<direction>${anyDirection}(?:${space}and${space}${anyDirection})?)${space}(?<of>(?<part>parts?${space})?of${space}(?:the${space})?)?|(?<kind>${type})${space}of${space})?(?<governorate>${governorateSource(words)})(?:${space}(?<type>${type}))?${whole}`,
        'dgu',
      ),
  ),
  read: (m, p) => {
    const { governorate = '', direction, of, part, kind, type: told } = m.groups
    const name = governorateOf(governorate, p.words)
    if (!name || (kind === undefined && told === undefined && direction === undefined)) return undefined
    // "east of Raqqa" tells where another place lies; only "the east of Raqqa province" lies inside.
    if (told === undefined && direction !== undefined && of !== undefined && part === undefined) return undefined
    if (told === undefined && kind === undefined && city.test(p.text.slice(m.span.end, m.span.end + 20)))
      return undefined
    return { kind: 'governorate', governorate: name, ...(direction === undefined ? {} : { direction }) }
  },
  examples: [
    {
      text: 'in [[northwestern Idlib province]], opposition activists said',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'northwestern' },
    },
    {
      text: 'in the [[west of Aleppo province]], said',
      gives: { kind: 'governorate', governorate: 'Aleppo', direction: 'west' },
    },
    {
      text: 'in [[southern Idlib]], killing',
      gives: { kind: 'governorate', governorate: 'Idlib', direction: 'southern' },
    },
    { text: 'The [[governorate of Tartus]] had been', gives: { kind: 'governorate', governorate: 'Tartus' } },
    { text: 'in Mansourah, west of Raqqa, on', none: 'tells how one place lies from another' },
    { text: 'in eastern Deir Ez-Zour city', none: 'the city, not the governorate' },
  ],
}

/** "the Hama hamlet", "the Idlib town of Saraqib", "the Damascus suburb of Douma". */
export const beforeTown: Rule<Mention> = {
  id: 'location/governorates-town',
  why: 'A governorate’s name before the word for a smaller place tells where that place lies.',
  pattern: derive(
    (words) =>
      new RegExp(
        `${before}(?:[Tt]he|an?|[\\p{Ll}-]+)${space}(?<mark>(?<governorate>${governorateSource(words)}))(?=${space}(?:(?<suburb>suburb)|village|hamlet|(?:[\\p{Ll}-]{3,20}${space})?(?:town|city|village)${space}of)${edge})`,
        'dgu',
      ),
  ),
  read: (m, p) => read(m, p, m.groups.suburb !== undefined),
  examples: [
    { text: 'reached the [[Hama]] hamlet', gives: { kind: 'governorate', governorate: 'Hama' } },
    {
      text: 'the rebel-held [[Damascus]] suburb of Douma',
      gives: { kind: 'governorate', governorate: 'Damascus suburbs' },
    },
    { text: 'in the Idlib countryside', none: 'the governorate’s own suburbs' },
  ],
}
