import { describe, expect, test } from 'vitest'
import { fields } from '../../src/fields/index.js'
import { mergeWords, readUserWords, WordsError } from '../../src/lexicon/user-words.js'
import { baseWords } from '../../src/lexicon/words.js'
import { extract, textLayer } from '../../src/pipeline.js'
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

test('a user’s word for a kind of place is read in every phrase that names one', () => {
  const words = mergeWords(
    baseWords,
    readUserWords({
      placeTypes: [
        { type: 'village', words: ['hamlet', 'nahiya'] },
        { type: 'area', words: ['badia'] },
      ],
    }),
  )
  const place = (text: string, own = words) => {
    const { place, placeType, area } = fields.location.read(plainPassage(text, own)).value
    return [place, placeType, area]
  }
  expect(place('Artillery shelled Tell Safra hamlet in Homs governorate.')).toEqual(['Tell Safra', 'village', null])
  expect(place('Artillery shelled Tell Safra hamlet.', baseWords)).toEqual(['Tell Safra', null, null])
  expect(place('A shell hit the nahiya of Tell Safra, killing two.')).toEqual(['Tell Safra', 'village', null])
  expect(place('Shells hit Tell Safra, a small nahiya in Homs.')).toEqual(['Tell Safra', 'village', null])
  expect(place('Shells hit the hamlets of Tell Safra and Deir Ward.')).toEqual(['Tell Safra', 'village', null])
  expect(place('Shells hit Tell Safra. The nahiya was held by ISIS.')).toEqual(['Tell Safra', 'village', null])
  expect(place('Shells hit a house in the Jubb badia, killing two.')).toEqual(['Jubb', 'area', null])
  expect(place('Shells hit Tell Safra village in Jubb badia.')).toEqual(['Tell Safra', 'village', 'Jubb'])
})

describe('a profile of another publisher', () => {
  const profile = mergeWords(
    baseWords,
    readUserWords({
      profiles: [
        {
          publisher: 'Euphrates Watch',
          exclude: ['Our method'],
          perpetratorHeadings: ['Blamed on', 'Done by the hands of'],
        },
      ],
    }),
  )
  const attack = 'On 3 May 2016 shells fell on Babka village in Aleppo governorate, killing two civilians.'
  const read = async (lines: string[], words = profile) => {
    const doc = await textLayer(new TextEncoder().encode(lines.join('\n\n')))
    const { report } = extract(doc, { file: 'watch.txt', sha256: '' }, words)
    return report.incidents.map((i) => [i.heading.perpetrator, i.perpetrators[0]?.party])
  }

  test('carries its publisher and headings', () => {
    expect(profile.profiles?.[0]?.publisher).toBe('Euphrates Watch')
  })
  test('names who did it by its own words of headings', async () => {
    expect(await read(['Euphrates Watch', 'Blamed on ISIS', attack])).toEqual([['Blamed on ISIS', 'isis']])
    expect(await read(['Euphrates Watch', 'A. Done by the hands of Syrian regime forces', attack])).toEqual([
      ['Done by the hands of Syrian regime forces', 'syrian-regime'],
    ])
    expect(await read(['Blamed on ISIS:', attack, 'Blamed on Russian forces:', attack])).toEqual([
      ['Blamed on ISIS', 'isis'],
      ['Blamed on Russian forces', 'russia'],
    ])
  })
  test('without it such a heading names nobody', async () => {
    expect(await read(['Blamed on ISIS', attack], baseWords)).toEqual([[null, 'unidentified']])
  })
  test('what begins with the same words and tells an attack is no heading', async () => {
    const told = 'Blamed on ISIS by residents, the shells killed two civilians in Safra village on 9 May 2016.'
    expect((await read(['Euphrates Watch', 'Blamed on ISIS', attack, told]))[1]?.[0]).toBe('Blamed on ISIS')
  })
  test('leaves out the sections that hold no incidents', async () => {
    expect(await read(['Our method', attack, 'Blamed on ISIS', attack])).toEqual([['Blamed on ISIS', 'isis']])
  })
})

test('what is wrong is named with its place', () => {
  expect(() => readUserWords({ parties: [{ id: 'Bad Id', names: ['x'] }] })).toThrow(/parties\.0\.id/)
  expect(() => readUserWords({ partys: [] })).toThrow(WordsError)
  expect(() => readUserWords({ munitions: [{ id: 'x', nouns: [] }] })).toThrow(/munitions\.0\.nouns/)
})
