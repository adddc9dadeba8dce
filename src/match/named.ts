import type { Span } from '../model/span.js'
import { mentionsIn } from './mentions.js'
import type { Passage } from './passage.js'
import { anyParty, mark, run, view } from './view.js'

/** One named party, with the name's own place. */
export interface Named {
  readonly party: string
  readonly name: string
  readonly span: Span
}

/** One party, with its short name in brackets: "Islamic State (IS)". */
export const oneParty = `${anyParty}(?:\\s\\(${anyParty}\\))?`

/** Arms or men after a party, within a list. */
const kitOf = `(?:['’]s?)?(?:\\s(?:${run.filler}|${run.carrier}|${run.members})){0,3}`

/** "A", "A/B", "A and B", "A or B", "either A or B": up to four, as a pattern on the view. */
export const listed = `${oneParty}(?:${kitOf}(?:\\s?/\\s?|,?\\s(?:and|or|and/or)\\s(?:(?:the|an?|its|their|local|allied|possibly|suspected|from|of|by|to|on|${run.members}\\s(?:of|from|belonging to|affiliated with|loyal to))\\s){0,3}|,\\s|-)${oneParty}){0,3}`

/** Arms or men after a party: "Russian [Su-24 warplanes]", "ISIS [members]", "Islamic State [group (IS)]". */
export const kit = `(?:['’]s?(?:\\s(?:own\\s)?(?:air force|army|military|armed forces|security forces|border guards|intelligence|forces|navy|troops|soldiers|allies))?)?(?:\\s(?:ones|${run.filler}|${run.carrier}|${run.members}|\\(${anyParty}\\)|[“"][\\p{L}${mark.members} ]{2,20}[”"])){0,4}`

/** Words that lead away from a party: after one of these, who is named is not who is meant. */
const away =
  'in|on|at|near|of|from|to|for|with|against|by|and|or|who|whom|which|that|whose|as|when|while|after|before|during|into|inside|outside|between|but|said|says|told|not|no|than|over|under|where|was|were|is|are|has|had|have|been|blamed|blaming|blames|accused|accusing|accuses|claimed|denied|reported|by'

/** What leads from men to their party. */
const belonging =
  'of|from|in|belonging to|affiliated (?:to|with)|linked (?:to|with)|loyal to|allied (?:to|with)|aligned with|tied to|with (?:ties|links) to'

/** Articles and the like before a party: "the so-called", "Yemen’s", "members of the", "suspected fighters from". */
export const article = `["“]?(?:(?:(?:${run.members}|${run.carrier}|forces|troops|soldiers|units|men|people|affiliates?|branch(?:es)?|wings?|arm|factions?|supporters|gunm[ea]n|attackers?|assailants?|snipers?|remnants)\\s(?:${belonging})|what (?:is|are|was|were) (?:believed|thought|suspected) to (?:be|have been)|${run.filler}|${run.other}|\\p{Lu}[\\p{L}-]{2,20}['’]s|\\p{Lu}\\p{L}{2,14}-(?:led|type|made|based|backed|allied|aligned|linked|affiliated|dominated|run|sponsored|trained)|(?!(?:${away})\\s)[\\p{Ll}-]{1,16}|${run.members}(?=\\s\\p{Lu}|\\s${run.party})|Islamist|Shiite|Shia|Sunni)\\s){0,6}["“]?`

/** The parties of one phrase. Same party twice under "/" is one name ("armed opposition factions/Syrian National Army"); after "and" the first name stands. */
export function whoIn(passage: Passage, span: Span): Named[] {
  const named: Named[] = []
  for (const m of mentionsIn(passage.text, passage.words)) {
    if (m.kind !== 'party' || m.start < span.start || m.end > span.end) continue
    for (const party of m.parties) {
      const at = named.findIndex((n) => n.party === party && (party !== 'other' || sameGroup(passage.text, n, m)))
      const before = named[at]
      if (!before) named.push({ party, ...printed(passage.text, m) })
      else if (/^['’]s\s$/.test(passage.text.slice(before.span.end, m.start)))
        named[at] = { party, ...printed(passage.text, m) }
      else if (/^\s?\/\s?$/.test(passage.text.slice(before.span.end, m.start))) {
        const joined = { start: before.span.start, end: m.end }
        named[at] = { party, name: passage.text.slice(joined.start, joined.end), span: joined }
      }
    }
  }
  return named
}

/** Two groups that no list tells apart are two, unless the second is the first's other name: "Ansar Allah (Houthi)". */
const sameGroup = (text: string, first: Named, then: Span): boolean =>
  first.name.toLowerCase() === text.slice(then.start, then.end).toLowerCase() ||
  /^\s?[(/-]\s?$/u.test(text.slice(first.span.end, then.start)) ||
  isShort(first.name, text.slice(then.start, then.end))

/** "Libyan National Army" and "LNA", "Revolutionary Armed Forces of Colombia, or FARC": the first letters of the other. */
export function isShort(long: string, short: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(short)) return false
  const initials = long
    .split(/[\s-]/u)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('')
  return initials.length > 1 && (initials === short || initials.startsWith(short) || short.startsWith(initials))
}

/** "government air force": the air force is the government's arms, as its helicopters are; "Russian Air Force" is a name. "Israeli enemy" is "Israeli", and a slight. */
function printed(text: string, { start, end }: Span): { name: string; span: Span } {
  // "the regime's Military Security": the branch has a name of its own.
  const own = /['’]s\s(?<body>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)$/u.exec(text.slice(start, end))?.groups?.body
  const branch = own && /^\s(?:Security|Intelligence)(?![\p{L}])/u.exec(text.slice(end, end + 16))?.[0]
  if (own && branch) return { name: own + branch, span: { start: end - own.length, end: end + branch.length } }
  // "Russia’s military" is a name, as "Syrian army" is.
  const army = /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))
    ? itsArmy.exec(text.slice(end, end + 24))?.[0]
    : undefined
  if (army) return { name: text.slice(start, end) + army, span: { start, end: end + army.length } }
  const name = text
    .slice(start, end)
    .replace(
      /(?<=^government)\sair forces?$|(?<=^(?:government|regime))['’]s\sair forces?$|(?<!^Zionist)\senemy(?:\sforces)?$/iu,
      '',
    )
  return { name, span: { start, end: start + name.length } }
}

const itsArmy =
  /^['’]s\s(?:army|military|armed forces|security forces|border guards|navy|forces|troops|police)(?!\p{L})/u

/** How the phrase joins them: "/" and "or" offer, "and" and "-" join. */
export function linkOf(passage: Passage, span: Span): 'one' | 'joint' | 'either' {
  const named = whoIn(passage, span)
  if (named.length < 2) return 'one'
  const words = view(passage).slice(span.start, span.end)
  return /\/|\sor\s/.test(words) ? 'either' : 'joint'
}
