import { expect, test } from 'vitest'
import { diffWords } from '../../src/golden/words-diff.js'

test('equal texts, whatever their line ends', () => {
  expect(diffWords('one two\nthree', 'one\ntwo three')).toMatchObject({ words: 3, equal: true, missing: [], extra: [] })
})

test('missing, extra and misplaced words are told apart, page by page', () => {
  const diff = diffWords('a b c d\fe f g h', 'a c d x\fg e f')
  expect(diff.missing).toEqual([
    { word: 'b', page: 1 },
    { word: 'h', page: 2 },
  ])
  expect(diff.extra).toEqual([{ word: 'x', page: 1 }])
  expect(diff.misplaced).toEqual([{ word: 'g', page: 2 }])
  expect(diff.pages).toEqual([
    { page: 1, missing: 1, extra: 1, misplaced: 0 },
    { page: 2, missing: 1, extra: 0, misplaced: 1 },
  ])
})

test('without pages in the reference, what is missing counts on the page of its neighbours', () => {
  expect(diffWords('a b c d', 'a b\fd').missing).toEqual([{ word: 'c', page: 1 }])
})

test('long texts are compared in reasonable time', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i % 7000}`)
  const other = [...words.slice(500), ...words.slice(0, 500)]
  expect(diffWords(words.join(' '), other.join(' ')).equal).toBe(false)
})
