import { describe, expect, test } from 'vitest'
import { lean, leanSource } from '../../src/match/lean.js'

describe('lean patterns match the same words', () => {
  const words = ['Ma’aret', 'Şūrān', 'al-Hula', 'ʿAfrīn', 'Deir', 'x1', '21', 'معرة', 'Ḥamāh', '_', '-', 'é']
  for (const source of [
    '^\\p{L}+$',
    '^\\p{Lu}\\p{Ll}+$',
    '^[^\\p{L}]+$',
    '^[\\p{L}\\p{N}’-]+$',
    '(?<!\\p{L})\\d+',
    '^\\P{L}',
    '^[\\p{Lu}\\d]',
  ]) {
    test(source, () => {
      const plain = new RegExp(source, 'u')
      const made = lean(new RegExp(source, 'u'))
      expect(words.filter((w) => made.test(w))).toEqual(words.filter((w) => plain.test(w)))
    })
  }
})

test('a pattern without properties stays itself', () => {
  const pattern = /fired\s(?<n>\d+)/dgu
  expect(lean(pattern)).toBe(pattern)
})

test('escapes are no classes', () => expect(leanSource('\\[\\p{L}\\]')).toMatch(/^\\\[\[A-Za-z.+\]\\\]$/))
