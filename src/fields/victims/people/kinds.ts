import { youngKin } from '../../../lexicon/kin.js'
import { irregular, regular } from '../../../lexicon/membership.js'
import { type Kind, kindModifiers } from '../../../lexicon/people.js'
import { type Noun, nouns } from './nouns.js'

export const merge = (kinds: readonly Kind[], more: Kind): Kind[] =>
  // "fighters of the Sultan Murad Division": whose they are makes no soldiers of them
  more === 'military' && kinds.includes('fighters')
    ? [...kinds]
    : more === 'military' || more === 'fighters'
      ? [...kinds.filter((k) => k !== 'fighters' && k !== 'military'), more]
      : [...new Set([...kinds, more])]

/** The kind that membership tells: "of the Civil Defense", "of Hezbollah", "of the medical staff". */
export function belonging(words: readonly string[]): Kind | null {
  const said = words.join(' ')
  if (/civil def[e]n[cs]e|white helmets?|rescue|state emergency|emergency situations/.test(said)) return 'rescue'
  if (/medical|hospital staff|ambulance (?:crew|team|staff)/.test(said)) return 'medical'
  if (/family|household|staff|(?<!military )council|clan|tribe|crew/.test(said)) return null
  if (
    /(?:aid|humanitarian|rights|monitoring|relief|charit\w+|women's|youth|scouts?|student|civic|media|theatre|music|dance|sports?|religious|ethnic|minority|local|volunteer) (?:\p{L}+ )?group/u.test(
      said,
    )
  )
    return null
  if (irregular.test(said)) return 'fighters'
  if (regular.test(said)) return 'military'
  return null
}

const newborn = /^(?:newborn|infant|baby|toddler|underage|minor)$/
const small = /^(?:newborn|infant|baby|toddler|underage|minor|young|little|small|school-age)$/

/** Kinds of a noun phrase: its head's, and those that its modifiers tell. */
export function kindsOf(words: readonly string[], noun: Noun, head: string): readonly Kind[] {
  const kinds = new Set<Kind>(noun.kinds)
  const modifiers = words.slice(0, -1)
  const said = modifiers.join(' ')
  for (const [word, kind] of Object.entries(kindModifiers)) {
    if (!` ${said} `.includes(` ${word} `)) continue
    if (kind === 'medical' && (noun.kinds.length > 0 || head === 'students' || head === 'student')) continue
    kinds.add(kind)
    // "two Civil Defense men": the men are told by their service.
    if (kind === 'rescue' || kind === 'military') kinds.delete('men')
  }
  for (const word of modifiers) for (const kind of nouns.get(word)?.kinds ?? []) if (!noun.kin) kinds.add(kind)
  // "her newborn daughter", "three young sons"; a "little brother" is only the younger one
  const tender = /(?:brother|sister)s?$/.test(head) ? newborn : small
  const young = noun.kin && modifiers.some((w) => tender.test(w)) ? youngKin[head] : undefined
  if (young) for (const kind of [young, 'children'] as const) kinds.add(kind)
  // "a former opposition commander" may be anything now
  const once = /(?:^|\s)(?:former|retired|one-time|ex)(?:\s|-|$)/.test(said)
  if (irregular.test(said) && (/^members?$/.test(head) || (!once && /^(?:commanders?|operatives?)$/.test(head))))
    kinds.add('fighters')
  if (once) for (const kind of ['military', 'fighters'] as const) kinds.delete(kind)
  if (kinds.has('military') && kinds.has('fighters')) kinds.delete(irregular.test(said) ? 'military' : 'fighters')
  if (
    head.startsWith('officer') &&
    /police|security|traffic|prison|border|customs|field|press|liaison|program|probation|information|health|protection|project|logistics|aid|relief|communications|rights|immigration|education|peace|municipal|bank|medical|media|electoral|election/.test(
      said,
    )
  )
    kinds.delete('military')
  if (head === 'major' || head === 'general') return modifiers.length > 4 ? [] : [...kinds]
  const female = modifiers.includes('female')
  const male = modifiers.includes('male')
  if (kinds.has('children')) {
    if (female) kinds.add('girls')
    if (male) kinds.add('boys')
  } else if (/^(?:student|pupil|detainee|teenager|relative)s?$/.test(head)) return [...kinds]
  else if (female) kinds.add('women')
  else if (male) kinds.add('men')
  return [...kinds]
}
