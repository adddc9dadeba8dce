import { derive } from '../../match/derive.js'
import type { Passage } from '../../match/passage.js'
import { findAll, type Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import type { Group } from './model.js'
import type { Settled } from './settle.js'

const origin = '(?:from|of|belonging\\sto|members\\sof)\\s(?:the\\s(?:same|one|single)|one|a\\ssingle|a)'

export const familyRules: readonly Rule<'all' | 'most' | 'some'>[] = [
  {
    id: 'victims/family',
    why: 'The dead are said to be of one family: all of them, most of them, or a number of them.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:(?<most>most(?:ly)?(?:\\sof\\s(?:them|whom))?(?:\\s(?:were|are|being))?|(?:all\\sbut|except)\\s\\p{L}{1,8}(?:\\s(?:were|are|being))?)\\s)?(?:${origin})\\sfamily(?!\\p{L}|['’]s)`,
          'dgiu',
        ),
    ),
    read: ({ groups }) => (groups.most ? 'most' : 'all'),
    examples: [
      { text: 'Six civilians, [[mostly from the same family]], died.', gives: 'most' },
      { text: 'Seven civilians [[from one family]] were killed.', gives: 'all' },
      { text: 'They belonged to two families.', none: 'two families' },
    ],
  },
]

export function familyOf(
  passage: Passage,
  killed: Settled,
): { value: 'all' | 'most' | 'some'; span: Span; rule: string } | null {
  for (const rule of familyRules) {
    const found = findAll(rule, passage)[0]
    if (found) return { value: found.value, span: found.span, rule: found.rule }
  }
  const find = (groups: readonly Group[]): Group | null => {
    for (const g of groups) {
      if (g.head === 'family') return g
      const inner = find([...g.members, ...g.parts])
      if (inner) return inner
    }
    return null
  }
  const group = find(killed.groups)
  if (!group) return null
  const whole = group.count === killed.count
  return { value: whole ? 'all' : 'some', span: { start: group.start, end: group.end }, rule: 'victims/family' }
}
