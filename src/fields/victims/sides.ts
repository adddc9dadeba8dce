import { type Named, whoIn } from '../../match/named.js'
import type { Passage } from '../../match/passage.js'
import type { Span } from '../../model/span.js'
import type { Toll } from './tolls/index.js'

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/men$/, 'man')
    .replace(/(?:['’]s|s)$/, '')
const doing =
  /^(?:fighters?|gunm[ae]n|militants?|insurgents?|rebels?|jihadists?|jihadis|militiam[ae]n|terrorists?|extremists?|guerrillas?|bandits?)$/iu
/** What is struck, or where one stands, is named behind these words: no doer. */
const notDoer =
  /(?<!\p{L})(?:on|against|at|near|in|of|from|targeting|hit|struck|bombed|shelled|raids?|strikes?|airstrikes?|killed|killing|dead)(?!\p{L})/u
const doer =
  /^(?:\p{Lu}[^.;]{0,60}?(?:\s[-–—]+\s|:\s|\)\s))?(?:(?:[Ss]uspected|[Aa]lleged|[Tt]he|[Aa]rmed|[Mm]asked|(?:[Ff]ighters|[Mm]embers|[Gg]unmen|[Mm]ilitants)\s(?:of|from))\s){0,3}/u

/**
 * "IS militants killed 215 people …; at least 38 ISIS fighters also died": the dead of the side that attacked are no
 * victims of its attack. True where the fighters bear the name, or are told by the noun, of whoever opens the account.
 */
export function ofTheAttackers(passage: Passage, main: Toll, toll: Toll): boolean {
  if (!toll.group.kinds.includes('fighters') || main.group.kinds.includes('fighters')) return false
  const { text, sentences } = passage
  const sentence = sentences.find((s) => main.word.start >= s.start && main.word.start < s.end)
  if (!sentence) return false
  const opens = sentence.start + (doer.exec(text.slice(sentence.start, main.word.start))?.[0].length ?? 0)
  const stop = notDoer.exec(text.slice(opens, main.word.start))
  const by = /^(?<verb>[^.;]{0,80}?\sby\s)(?<agent>[^.;,]{3,60})/u.exec(text.slice(main.word.end, sentence.end))
  const agents: Span[] = [{ start: opens, end: stop ? opens + stop.index : Math.min(opens + 60, main.word.start) }]
  if (by) agents.push({ start: main.word.end + (by.groups?.verb?.length ?? 0), end: main.word.end + by[0].length })
  const dead = whoIn(passage, toll.group)
  if (dead.length > 0) return agents.some((span) => whoIn(passage, span).some((who) => dead.some((d) => same(d, who))))
  // "eight of the insurgents", "three gunmen": by the noun that told the attackers
  const nouns = wordsOf(text, toll.group).filter((word) => doing.test(word))
  return agents.some((span) =>
    wordsOf(text, span).some((word) => doing.test(word) && nouns.some((n) => stem(n) === stem(word))),
  )
}

const same = (a: Named, b: Named): boolean =>
  a.party === b.party && (a.party !== 'other' || stem(a.name) === stem(b.name))
const wordsOf = (text: string, span: Span): string[] => text.slice(span.start, span.end).match(/[\p{L}’'-]+/gu) ?? []
