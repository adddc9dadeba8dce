const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that stand before a hyphen of their own, whatever follows: "self-", "Kurdish-". */
const firstParts = words(
  'self non anti fixed kurdish russian syrian turkish iranian iraqi american lebanese israeli arab us un eu isis hezbollah opposition regime government rebel coalition helicopter surface ground',
)
/** Words that stand before a hyphen of their own where a whole word follows: "two-story", but "four-teen", "pro-cess". */
const beforeWords = words(
  'pro well ill semi cross counter mid post pre half all high low long short large small close medium heavy multi two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety air land time door face hit house man hand shoulder truck',
)
/** Words that follow a hyphen of their own: "-held", "-majority". */
const secondParts = words(
  'held led controlled wing backed based affiliated majority minority made run aligned old year story storey launched range term scale regime government related sponsored besieged affected propelled guided mounted born level wide populated ranking one two three four five six seven eight nine',
)

/** What the report's own words say: which words it uses, and which with a hyphen. */
export interface Evidence {
  readonly words: ReadonlySet<string>
  readonly compounds: ReadonlySet<string>
  /** U+2010 stands inside lines too, so at a line's end it says no more than a plain hyphen. */
  readonly softIsHard: boolean
}

/** Words of the lines, but for those at a line's end that end in a hyphen, and what follows them. */
export function evidenceOf(lines: Iterable<string>): Evidence {
  const words = new Set<string>()
  const compounds = new Set<string>()
  let softIsHard = false
  let skipFirst = false
  for (const line of lines) {
    const tokens = line.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’\u2010\u00ad-]+/u)
    const open = /\p{L}[-\u2010\u00ad]$/u.test(line)
    tokens.forEach((token, i) => {
      if ((skipFirst && i === 0) || (open && i === tokens.length - 1)) return
      if (/\p{L}\u2010\p{L}/u.test(token)) softIsHard = true
      const plain = token.replace(/\u2010/gu, '-').replace(/\u00ad/gu, '')
      if (plain.includes('-')) {
        compounds.add(plain)
        for (const part of plain.split('-')) if (part.length > 2) words.add(part)
      } else if (plain !== '') words.add(plain)
    })
    skipFirst = open
  }
  return { words, compounds, softIsHard }
}

/** How two lines are joined: what leaves the first one's end, and what is put between them. */
export function seam(
  before: string,
  after: string,
  evidence: Evidence,
): { readonly cut: number; readonly glue: string } {
  const split = /([\p{L}\p{M}'’-]*\p{L})([-\u2010\u2011\u00ad])$/u.exec(before)
  if (split === null) {
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
  if (/^(?:and|or|to|und)\s/u.test(after) && !soft && !evidence.words.has(head + next)) return { cut: 0, glue: ' ' }
  if (soft) return heal
  if (/^\p{Lu}/u.test(after))
    return /^\p{Lu}+$/u.test(split[1]!) && /^\p{Lu}{2}/u.test(after)
      ? evidence.words.has(head + next)
        ? heal
        : keep
      : keep
  if (evidence.compounds.has(`${head}-${next}`)) return evidence.words.has(head + next) ? heal : keep
  if (evidence.words.has(head + next)) return heal
  const last = head.slice(head.lastIndexOf('-') + 1)
  const following = next.split(/[-\u2010]/u)[0]!
  if (head.includes('-') && /-(?:to|of|and|the|in|by|on)$/u.test(head)) return keep
  if (firstParts.has(last)) return keep
  if (beforeWords.has(last) && (secondParts.has(following) || evidence.words.has(following))) return keep
  if (secondParts.has(following) && evidence.words.has(last)) return keep
  return heal
}
