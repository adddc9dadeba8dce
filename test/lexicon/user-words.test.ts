import { expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { mergeWords, readUserWords, WordsError } from '../../src/lexicon/user-words.js'
import { baseWords } from '../../src/lexicon/words.js'
import { plainPassage } from '../../src/scene/index.js'

const mine = {
  parties: [{ id: 'wagner', names: ['Wagner Group', 'Wagner'], adjectives: ['Wagner'] }],
  munitions: [{ id: 'loitering-munition', nouns: ['loitering munition'] }],
  governorates: [{ name: 'Idlib', spellings: ['Adleb'] }],
}

test('a party of the user is read, before the built-in one of the same name', () => {
  const words = mergeWords(baseWords, readUserWords(mine))
  const passage = plainPassage('Wagner Group fighters fired a loitering munition at Babka village.', words)
  expect(fields.perpetrator.read(passage).value.perpetrators).toEqual([{ party: 'wagner', name: 'Wagner Group' }])
  expect(fields.weapon.read(passage).value.munitions).toEqual(['loitering-munition'])
})

test('the built-in words stay as they were', () => {
  const before = structuredClone(baseWords.parties)
  mergeWords(baseWords, readUserWords(mine))
  expect(baseWords.parties).toEqual(before)
  const passage = plainPassage('Wagner Group fighters shelled Babka village.', baseWords)
  expect(fields.perpetrator.read(passage).value.perpetrators[0]?.party).toBe('russia')
})

test('a governorate gains a spelling', () => {
  const words = mergeWords(baseWords, readUserWords(mine))
  expect(words.governorates.find((g) => g.name === 'Idlib')?.spellings).toContain('Adleb')
})

test('a profile carries its publisher and headings', () => {
  const words = mergeWords(
    baseWords,
    readUserWords({
      profiles: [{ publisher: 'Euphrates Watch', exclude: ['Our method'], perpetratorHeadings: ['Blamed on'] }],
    }),
  )
  expect(words.profiles?.[0]?.publisher).toBe('Euphrates Watch')
})

test('what is wrong is named with its place', () => {
  expect(() => readUserWords({ parties: [{ id: 'Bad Id', names: ['x'] }] })).toThrow(/parties\.0\.id/)
  expect(() => readUserWords({ partys: [] })).toThrow(WordsError)
  expect(() => readUserWords({ munitions: [{ id: 'x', nouns: [] }] })).toThrow(/munitions\.0\.nouns/)
})
