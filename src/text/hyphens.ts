import { firstParts, secondParts, wordsBefore } from '../layout/compound-words.js'

/** What the report's own lines say: which words it uses, and which with a hyphen. */
export interface Evidence {
  /** Does this word, or this compound, stand somewhere within a line? */
  readonly has: (word: string) => boolean
  /** Do dashes stand between words within lines, a space on either side? */
  readonly dashes: () => boolean
  /** U+2010 stands inside lines too, so at a line's end it says no more than a plain hyphen. */
  readonly softIsHard: boolean
}

/** The lines are searched when a question comes up: few words are ever asked for. */
export function evidenceOf(lines: readonly string[]): Evidence {
  const text = `\n${lines.join('\n').toLowerCase()}\n`.replaceAll('\u2011', '-')
  const softIsHard = /[a-z]\u2010[a-z]/u.test(text)
  const plain = text.replaceAll('\u2010', '-')
  const known = new Map<string, boolean>()
  const has = (word: string): boolean => {
    const found = known.get(word) ?? within(plain, word)
    known.set(word, found)
    return found
  }
  return { has, dashes: () => /\s[a-z]+ - [a-z]+\s/u.test(plain), softIsHard }
}

const letter = /[\p{L}\p{M}'’]/u

/** A whole word, not the rest of one that the line before left off. */
function within(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1]!
    const after = text[at + word.length]!
    if (letter.test(before) || letter.test(after)) continue
    if (before === '\n' && (text[at - 2] === '-' || text[at - 2] === '\u00ad')) continue
    if (after === '-' && text[at + word.length + 1] === '\n') continue
    if (after === ' ' && text.startsWith('-\n', at + word.length + 1)) continue
    return true
  }
  return false
}

const space = { cut: 0, glue: ' ' }

/** "Qa -" and "noun": some producers set the hyphen of a split word a little apart, as a dash is. */
function setApart(before: string, after: string, { has, dashes }: Evidence): boolean {
  const head = /([\p{L}\p{M}'’]+) [-\u2010\u00ad]$/u.exec(before)?.[1]?.toLowerCase()
  const next = /^\p{Ll}[\p{L}\p{M}'’]*/u.exec(after)?.[0].toLowerCase()
  if (head === undefined || next === undefined) return false
  if (has(head + next)) return true
  const known = [head, next].filter(has).length
  return known === 0 || (known === 1 && !dashes())
}

/** How two lines are joined: what leaves the first one's end, and what is put between them. */
export function seam(
  before: string,
  after: string,
  evidence: Evidence,
): { readonly cut: number; readonly glue: string } {
  if (!/[-\u2010\u2011\u00ad/]$/u.test(before)) return space
  const split = /([\p{L}\p{M}'’-]*\p{L})([-\u2010\u2011\u00ad])$/u.exec(before)
  if (split === null) {
    if (setApart(before, after, evidence)) return { cut: 2, glue: '' }
    if (/\p{N}[-\u2010\u2011]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return { cut: 0, glue: '' }
    if (/[\p{L}\p{N}]\/$/u.test(before)) return { cut: 0, glue: '' }
    return { cut: 0, glue: ' ' }
  }
  const next = /^[\p{L}\p{M}'’\u2010-]*/u.exec(after)![0].toLowerCase()
  if (next === '') return { cut: 0, glue: /^\d/u.test(after) ? '' : ' ' }
  const heal = { cut: 1, glue: '' }
  const keep = { cut: 0, glue: '' }
  const soft = split[2] === '\u00ad' || (split[2] === '\u2010' && !evidence.softIsHard)
  const head = split[1]!.toLowerCase()
  if (/^(?:and|or|to|und)\s/u.test(after) && !soft && !evidence.has(head + next)) return { cut: 0, glue: ' ' }
  if (soft) return heal
  if (/^\p{Lu}/u.test(after))
    return /^\p{Lu}+$/u.test(split[1]!) && /^\p{Lu}{2}/u.test(after) ? (evidence.has(head + next) ? heal : keep) : keep
  if (evidence.has(`${head}-${next}`)) return evidence.has(head + next) ? heal : keep
  if (evidence.has(head + next)) return heal
  const last = head.slice(head.lastIndexOf('-') + 1)
  const following = next.split(/[-\u2010]/u)[0]!
  if (head.includes('-') && /-(?:to|of|and|the|in|by|on)$/u.test(head)) return keep
  if (firstParts.has(last) || /\p{Lu}{2}$/u.test(split[1]!)) return keep
  if (wordsBefore.has(last) && (secondParts.has(following) || evidence.has(following))) return keep
  if (secondParts.has(following) && evidence.has(last)) return keep
  return heal
}
