import { describe, expect, test } from 'vitest'
import { allRules } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { findAll, type Rule } from '../../src/match/rule.js'
import { plainPassage } from '../../src/scene/index.js'

/** Every example of every rule is a test: the sentence in, the marked span and the value out. */
const rules = allRules as readonly Rule<unknown>[]

describe('rules', () => {
  test('ids are unique', () => {
    const ids = rules.map((r) => r.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
  for (const rule of rules) {
    describe(rule.id, () => {
      test('has at least two examples that match and one that must not', () => {
        expect(rule.examples.filter((e) => 'gives' in e).length).toBeGreaterThanOrEqual(2)
        expect(rule.examples.filter((e) => 'none' in e).length).toBeGreaterThanOrEqual(1)
      })
      test('pattern has the flags d, g and u and only named groups', () => {
        const pattern = rule.pattern(baseWords)
        for (const flag of 'dgu') expect(pattern.flags).toContain(flag)
        expect(pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/\((?!\?)/)
      })
      for (const example of rule.examples) {
        test(example.text, () => {
          const text = example.text.replaceAll('[[', '').replaceAll(']]', '')
          const found = findAll(rule, plainPassage(text, baseWords)).map((f) => ({
            text: `${text.slice(0, f.span.start)}[[${text.slice(f.span.start, f.span.end)}]]${text.slice(f.span.end)}`,
            gives: f.value,
          }))
          expect(found).toEqual('gives' in example ? [{ text: example.text, gives: example.gives }] : [])
        })
      }
    })
  }
})
