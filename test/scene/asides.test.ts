import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/match/sentences.js'
import { asideRules } from '../../src/scene/asides/index.js'
import { cutBy } from '../../src/scene/asides/rule.js'

/** Every example of every aside rule is a test: the stretch set aside stands in `[[ ]]`. */
describe('aside rules', () => {
  test('ids are unique', () => {
    const ids = asideRules.map((r) => r.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
  for (const rule of asideRules) {
    describe(rule.id, () => {
      test('has at least two examples that match and one that must not', () => {
        expect(rule.examples.filter((e) => !('none' in e)).length).toBeGreaterThanOrEqual(2)
        expect(rule.examples.filter((e) => 'none' in e).length).toBeGreaterThanOrEqual(1)
      })
      for (const example of rule.examples) {
        test(example.text, () => {
          const text = example.text.replaceAll('[[', '').replaceAll(']]', '')
          let shown = text
          for (const a of cutBy(rule, text, sentencesOf(text)).reverse())
            shown = `${shown.slice(0, a.start)}[[${shown.slice(a.start, a.end)}]]${shown.slice(a.end)}`
          expect(shown).toBe(example.text)
        })
      }
    })
  }
})
