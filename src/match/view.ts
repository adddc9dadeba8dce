import { derive } from './derive.js'
import { type Mention, mentionsIn } from './mentions.js'
import type { Passage } from './passage.js'

/**
 * A text as rules see it after the lexicons: every mention is overwritten, letter by letter, with the mark of its
 * kind. The length stays, so offsets in the view are offsets in the text, and a pattern names kinds instead of words:
 * `${party} fired ${munition}`. Patterns stay short and the same for every user's words.
 */
export const mark = {
  party: '\uE000',
  /** A word that names a party only before a noun: "Russian". */
  adjective: '\uE001',
  carrier: '\uE002',
  munition: '\uE003',
  /** Attack verb, past form or participle. */
  verb: '\uE004',
  ing: '\uE005',
  base: '\uE006',
  noun: '\uE007',
  members: '\uE008',
  filler: '\uE009',
  /** Verb of holding a place. */
  held: '\uE00A',
  hold: '\uE00B',
  /** A party's deed that is no attack: "besieged", "manned". */
  deed: '\uE00C',
  /** A name that only looks like a party: "Syrian Network for Human Rights". */
  other: '\uE00D',
} as const

/**
 * The whole run of a sign: tried from its first letter alone and never given back. A name is as many marks as it has letters, and a
 * search begun again at each of them would be made that many times.
 */
const whole = (sign: string) => `${sign}(?<!${sign}${sign})${sign}*(?!${sign})`

/** A run of marks of one kind, as a pattern: one mention. */
export const run = Object.fromEntries(Object.entries(mark).map(([kind, sign]) => [kind, whole(sign)])) as Record<
  keyof typeof mark,
  string
>

/** A party by name or by adjective. */
export const anyParty = whole(`[${mark.party}${mark.adjective}]`)

function markOf(m: Mention): string {
  switch (m.kind) {
    case 'party':
      return m.adjective ? mark.adjective : mark.party
    case 'verb':
      return m.form === 'past' ? mark.verb : m.form === 'ing' ? mark.ing : mark.base
    case 'holding':
      return m.form === 'past' ? mark.held : mark.hold
    default:
      return mark[m.kind]
  }
}

const kept = derive(() => new Map<string, string>())

/** The passage's text with every mention marked; the same length as the text. */
export function view(passage: Passage): string {
  const known = kept(passage.words)
  let seen = known.get(passage.text)
  if (seen === undefined) {
    let at = 0
    const parts: string[] = []
    for (const m of mentionsIn(passage.text, passage.words)) {
      parts.push(passage.text.slice(at, m.start), markOf(m).repeat(m.end - m.start))
      at = m.end
    }
    seen = parts.join('') + passage.text.slice(at)
    if (known.size > 40) known.clear()
    known.set(passage.text, seen)
  }
  return seen
}
