import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRules } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { matchesOf, mayMatch } from '../../src/match/matches.js'
import { needsOf } from '../../src/match/needs.js'

const texts = readFileSync(join(import.meta.dirname, '../fixtures/briefs-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

describe('what a pattern cannot match without', () => {
  const cases: readonly [pattern: RegExp, needs: readonly (readonly string[])[]][] = [
    [/\bsince\s(?:the\s)?(?:start|beginning)\b/iu, [['\bsince\b'], ['start\b', 'beginning\b']]],
    [/(?:killed|wounded)\s\p{L}+/u, [['killed\b', 'wounded\b']]],
    [/(?<n>\d+)\s?(?:killed)?/u, []],
    [/[oO][pP][eE][nN](?:ed|ing)/u, [['open'], ['ed', 'ing']]],
    [/(?<!not\s)fired(?!\sat)/u, [['fired']]],
    [/(?:a|b)?x+yy{0,2}/u, []],
    [/caf\u00e9|\d/u, []],
    [/a{2}b/u, []],
    [/x(?:ab|cd){1,3}/u, [['ab', 'cd']]],
    [/\p{Lu}\p{L}+(?=['’]s\stown)/u, [['\btown'], ["'", '’']]],
    [/(?<=the\s)[\ue000\ue001]+/u, [['the\b'], ['\ue000', '\ue001']]],
    [/(?<![\p{L}-])(?:[Aa]ged|ages)\s\d/u, [['\baged\b', '\bages\b']]],
    [/\b(?:the\s)?dead(?:ly|)(?!\p{L})/u, [['dead']]],
    [/(?:^|\s)hit[\s-](?:a|the)\b/u, [['\bhit\b']]],
    [/(?<!of\s)(?:ab)+\b/u, [['ab']]],
    [/(?<![a-z])\u00e9clat/u, [['\u00e9clat']]],
  ]
  for (const [pattern, needs] of cases)
    test(String(pattern), () => {
      expect(needsOf(pattern)).toEqual(needs)
    })
})

test('no rule loses a match by it, on any paragraph of the fixtures', () => {
  let matches = 0
  const lost = allRules.flatMap((rule) => {
    const pattern = rule.pattern(baseWords)
    return texts.flatMap((text) => {
      const all = [...text.matchAll(pattern)].map((m) => [m.index, m[0]])
      matches += all.length
      return matchesOf(text, pattern).length === all.length ? [] : [`${rule.id}: ${text.slice(0, 60)}`]
    })
  })
  expect(lost).toEqual([])
  expect(matches).toBeGreaterThan(500)
})

test('a pattern made by chance never matches a text that lacks what it needs', () => {
  const word = fc.stringMatching(/^[a-c]{1,3}$/)
  const { source } = fc.letrec((tie) => ({
    source: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.tuple(tie('source'), tie('source')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
      fc.tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}')).map(([a, q]) => `(?:${a})${q}`),
      fc.tuple(tie('source'), fc.constantFrom('(?=', '(?!', '(?<=', '(?<!')).map(([a, open]) => `${open}${a})`),
      fc.constantFrom('[ab]', '[aA]', '[^a]', '.', '\\b', '\\B', '\\s', '^', '$', '[\\s-]', '[ -]'),
      fc.constantFrom('(?<![\\p{L}])', '(?![A-Za-z])', '(?<![\\p{L}-])', '(?!\\p{L}|-)', '(?<!a|[^b])'),
    ),
  }))
  fc.assert(
    fc.property(source as fc.Arbitrary<string>, fc.stringMatching(/^[a-cA -]{0,8}$/), (pattern, text) => {
      if (mayMatch(text, new RegExp(pattern, 'iu'))) return
      expect(new RegExp(pattern, 'iu').test(text)).toBe(false)
    }),
    { numRuns: 3000 },
  )
})
