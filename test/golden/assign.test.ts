import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from '../../src/golden/assign.js'

test('the greatest sum wins over the greatest single score', () => {
  expect(
    assign([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([1, 0])
})
test('a score of zero is no match', () => {
  expect(
    assign([
      [0, 0],
      [0, 5],
      [4, 6],
    ]),
  ).toEqual([-1, 1, 0])
  expect(assign([])).toEqual([])
  expect(assign([[], []])).toEqual([-1, -1])
})
test('no permutation does better', () => {
  const sum = (scores: number[][], columns: readonly number[]): number =>
    columns.reduce((total, j, i) => total + (j < 0 ? 0 : (scores[i]![j] ?? 0)), 0)
  const permutations = (items: number[]): number[][] =>
    items.length === 0 ? [[]] : items.flatMap((x) => permutations(items.filter((y) => y !== x)).map((p) => [x, ...p]))
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (scores) => {
        const best = Math.max(...permutations([0, 1, 2, 3]).map((p) => sum(scores, p.slice(0, scores.length))))
        const got = assign(scores)
        expect(sum(scores, got)).toBe(best)
        expect(new Set(got.filter((j) => j >= 0)).size).toBe(got.filter((j) => j >= 0).length)
      },
    ),
  )
})
