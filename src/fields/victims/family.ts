import { derive } from '../../match/derive.js'
import { findNumbers } from '../../match/numbers.js'
import { inScope, type Passage } from '../../match/passage.js'
import { findAll, type Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import { countOf } from './fit.js'
import type { Group } from './model.js'
import type { Settled } from './settle/index.js'

type Share = 'all' | 'most' | 'some'
const one = '(?:the\\ssame|one|a\\ssingle|a)'

/** Said of the victims where no count stands beside it. What is said of a counted group is read with the group. */
export const familyRules: readonly Rule<Share>[] = [
  {
    id: 'victims/family',
    why: 'The dead are said to be of one family: all of them, most of them, or a number of them.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<=[,)]\\s)(?:from|of)\\s(?:the\\ssame|one|a\\ssingle)\\sfamily(?!\\p{L}|['’]s|\\s(?:home|house))|(?<!\\p{L})(?:[Tt]he\\sfamily\\s(?=had|was|were|has|came|fled|lived)|(?:were|was)\\s(?:a|one)\\sfamily(?=[.,;])|(?:(?<most>(?:most(?:ly)?|the\\smajority)(?:\\sof\\s(?:them|whom|the\\s(?:victims|dead)))?|(?<some>(?:some|several|many|a\\snumber)\\sof\\s(?:them|whom|the\\s(?:victims|dead|killed)))|all\\sbut\\s\\p{L}{2,8}(?:\\sof\\s(?:them|whom))?)|all(?:\\sof\\s(?:them|whom|the\\s(?:victims|dead)))?|the\\svictims|the\\sdead|they|who|were|was|(?=belonged\\s))\\s(?:all\\s)?(?:were\\s|are\\s|belonged\\s|came\\s)?(?:mostly\\s|all\\s)?(?:members\\s)?(?:from|of|belonging\\sto|to)\\s(?:${one}(?:\\s[a-z]+)?|(?:the\\s)?(?:[\\p{L}'’-]{2,20}\\s){0,2}[\\p{L}'’-]{2,20})\\sfamily(?!\\p{L}|['’]s|\\s(?:home|house)))`,
          'dgiu',
        ),
    ),
    read: ({ text }) =>
      /^(?:some|several|many|a number)\s/i.test(text) ? 'some' : /most|majority|all but/i.test(text) ? 'most' : 'all',
    examples: [
      { text: 'Six died; [[most of them were from the same family]].', gives: 'most' },
      { text: '[[The victims were from one family]].', gives: 'all' },
      { text: 'When it ended, [[all but one were from the same family]].', gives: 'most' },
      { text: 'Nine died; [[some of the dead belonged to a single family]].', gives: 'some' },
      { text: 'They belonged to two families.', none: 'two families' },
    ],
  },
]

export function familyOf(passage: Passage, killed: Settled): { value: Share; span: Span; rule: string } | null {
  const told = [...killed.groups, ...killed.again]
  const found = told.flatMap((group) => shares(group)).find((s) => s.group.family !== null)
  if (found) {
    const { group, whole } = found
    const count = countOf(group)
    const part = count !== null && killed.count !== null && count < killed.count && !killed.again.includes(group)
    const all =
      group.familyOfWhole ||
      (part && group.family === 'most') ||
      count === killed.count ||
      (whole && !part) ||
      killed.again.includes(group)
    // "eight of the eleven are from one family": most of them
    const most = part && (count ?? 0) / (killed.count ?? 1) >= (group.share ? 2 / 3 : 3 / 4)
    const value = all ? (group.family ?? 'all') : most ? 'most' : 'some'
    return { value, span: group.familyAt ?? { start: group.start, end: group.end }, rule: 'victims/family' }
  }
  for (const rule of familyRules) {
    const said = findAll(rule, passage).find((f) => inScope(passage, f.span))
    if (!said) continue
    const some =
      !sameNumber(passage, said.span.start, killed.count) &&
      /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\sof\s(?:(?:the|them|those)\b[^.;]{0,40})?$/i.test(
        passage.text.slice(Math.max(0, said.span.start - 50), said.span.start),
      )
    return { value: some && said.value === 'all' ? 'some' : said.value, span: said.span, rule: said.rule }
  }
  return null
}

/** "slaughtered 7 of them with knives, all from one family": seven are all there are. */
function sameNumber({ text }: Passage, at: number, count: number | null): boolean {
  const number = findNumbers(text, Math.max(0, at - 50), at).at(-1)
  return number !== undefined && number.value === count
}

/** A group and all inside it; `whole`: what is said of it is said of everybody. */
function shares(group: Group, whole = true): { group: Group; whole: boolean }[] {
  const inner = [...group.parts, ...group.members].flatMap((g) => shares(g, false))
  return [{ group, whole }, ...inner]
}
