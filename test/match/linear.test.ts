import { describe, expect, test } from 'vitest'
import { allRules } from '../../src/fields/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import { lean } from '../../src/match/lean.js'
import type { Rule } from '../../src/match/rule.js'

/** What patterns like to choke on: near misses without end, in one sentence. */
const food: Readonly<Record<string, string>> = {
  numbers: 'twenty one hundred and 1,234 two 56 ',
  names: 'Al Kafr Deir Ez-Zour bin Abu Al ',
  parties: 'Syrian regime forces and Russian forces or ISIS, ',
  victims: 'killing five civilians, including two children and three women, ',
  attacks: 'fired missiles at a house in the eastern suburbs of ',
  dates: 'on the night of Friday, 5 January between ',
  letters: 'aaaaaaaaaaaaaaaaaaaa',
  brackets: '(((who which that, ',
}
const length = (text: string, kb: number): string =>
  text.repeat(Math.ceil((kb * 1024) / text.length)).slice(0, kb * 1024)

/** Processor time of one search through the whole text, the best of three. */
function took(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage().user
    for (const _ of text.matchAll(pattern)) {
      // Every match is walked, as a rule does.
    }
    best = Math.min(best, (process.cpuUsage().user - before) / 1000)
  }
  return best
}

describe('every pattern reads 100 kB of hostile text in time that grows with its length alone', () => {
  const patterns = (allRules as readonly Rule<unknown>[]).map((r) => [r.id, lean(r.pattern(baseWords))] as const)
  test('there are patterns', () => expect(patterns.length).toBeGreaterThan(80))
  for (const [kind, text] of Object.entries(food))
    test(kind, () => {
      const slow = patterns.flatMap(([id, pattern]) => {
        const [half, whole] = [took(pattern, length(text, 50)), took(pattern, length(text, 100))]
        // A quadratic pattern needs 10,000,000,000 steps for 100 kB: seconds, and four times what half the text takes. What stays
        // under half a second is none, however the machine's clock jumps.
        return whole > 500 && whole > 3 * half
          ? [`${id}: ${half.toFixed(0)} ms for 50 kB, ${whole.toFixed(0)} ms for 100 kB`]
          : []
      })
      expect(slow).toEqual([])
    })
})
