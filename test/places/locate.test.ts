import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import { rendered } from '../../scripts/gazetteer.mjs'
import { skeleton, sound, spelling } from '../../src/match/key.js'
import type { Governorate } from '../../src/model/record.js'
import { builtinGazetteer } from '../../src/places/builtin.js'
import { gazetteerOf } from '../../src/places/gazetteer.js'
import { candidatesFor, locate } from '../../src/places/locate.js'
import { governorateFrom, readPlaces } from '../../src/places/sources.js'

describe('spellings of one name', () => {
  const same: readonly (readonly string[])[] = [
    ['Ma’aret Misreen', 'Maarrat Misrin', 'Ma‘arratmişrīn', "Ma'arat Misrin"],
    ['Jabla', 'Jablah', 'Jableh'],
    ['Mohasan', 'Mūḩ Ḩasan', 'Muhasan'],
    ['Taldao', 'Talldaww', 'Taldou'],
    ['Deir Ez-Zour', 'Deir ez-Zor', 'Dayr az Zawr', 'Deir al-Zor'],
    ['Jisr Al Shoghour', 'Jisr ash Shughūr', 'Jisr al-Shughur'],
    ['Tadef', 'Tādif'],
    ['Khan Sheikhoun', 'Khān Shaykhūn', 'Khan Shaykhun'],
  ]
  for (const names of same) {
    test(names.join(' · '), () => expect(new Set(names.map(sound)).size).toBe(1))
  }
  const apart: readonly (readonly [string, string])[] = [
    ['Sarmin', 'Sarmada'],
    ['Kafr Nabl', 'Kafr Nuran'],
    ['Al Bab', 'Al Baba Amr'],
    ['Hama', 'Homs'],
  ]
  for (const [a, b] of apart) test(`${a} is not ${b}`, () => expect(sound(a)).not.toBe(sound(b)))
  test('Arabic letters meet Latin ones in their consonants', () => {
    expect(skeleton('معرة مصرين')).toBe(skeleton('Ma’aret Misreen'))
    expect(skeleton('خان شيخون')).toBe(skeleton('Khan Sheikhoun'))
  })
  test('marks and the article are set aside', () => expect(spelling('Ar-Raqqah')).toBe(spelling('al Raqqah')))
})

describe('locate', () => {
  const at = (governorate: Governorate | null, place: string | null) => locate(builtinGazetteer, { governorate, place })
  test('a known place in the stated governorate', () => {
    expect(at('Idlib', 'Ma’aret Misreen')).toEqual({
      lat: 36.01152,
      lon: 36.67183,
      precision: 'place',
      source: 'GeoNames: Ma‘arratmişrīn',
    })
  })
  test('the same name in another governorate is another place', () => {
    expect(at('Homs', 'Ma’aret Misreen')?.precision).toBe('governorate')
  })
  test('an unknown village lies in its governorate, no nearer', () => {
    expect(at('Aleppo', 'Babka')).toMatchObject({
      precision: 'governorate',
      source: expect.stringContaining('seat of the governorate'),
    })
  })
  test('no governorate, no coordinates', () => expect(at(null, 'Jabla')).toBeNull())
  test('the same consonants only propose', () => {
    const found = candidatesFor(builtinGazetteer, 'Raqqa', 'Tabaqa')
    expect(found.map((c) => [c.place.name, c.score])).toEqual([['Al-Tabqa', 0.5]])
    expect(at('Raqqa', 'Tabaqa')?.precision).toBe('governorate')
  })
  test('two places that sound alike decide nothing', () => {
    const twins = gazetteerOf([
      { name: 'Tall Hasan', governorate: 'Homs', lat: 34, lon: 37, source: 'test' },
      { name: 'Tel Hasen', governorate: 'Homs', lat: 35, lon: 38, source: 'test' },
    ])
    expect(locate(twins, { governorate: 'Homs', place: 'Til Hasin' })).toBeNull()
    expect(locate(twins, { governorate: 'Homs', place: 'Tall Hasan' })?.lat).toBe(34)
  })
  test('every governorate has a seat', () => expect(builtinGazetteer.seats.size).toBe(14))
})

describe('lists of the user’s own', () => {
  test('a GeoNames dump', () => {
    const line = [
      '1',
      'Kafr Joum',
      'Kafr Joum',
      'Kafr Jum,كفر جوم',
      '36.1',
      '36.9',
      'P',
      'PPL',
      'SY',
      '',
      '09',
      '',
      '',
      '',
      '100',
      '',
      '',
      'Asia/Damascus',
      '2020-01-01',
    ]
    expect(readPlaces(`${line.join('\t')}\n`, 'SY.txt')).toEqual([
      {
        name: 'Kafr Joum',
        also: ['Kafr Joum', 'Kafr Jum', 'كفر جوم'],
        governorate: 'Aleppo',
        lat: 36.1,
        lon: 36.9,
        source: 'SY.txt',
      },
    ])
  })
  test('an OCHA list', () => {
    const csv =
      'admin1Pcode,admin4Name_en,admin4Pcode,admin4Name_ar,latitude,longitude\nSY02,Babka,C1234,بابكة,36.2,36.8\n'
    expect(readPlaces(csv, 'ocha.csv')).toEqual([
      {
        name: 'Babka',
        governorate: 'Aleppo',
        lat: 36.2,
        lon: 36.8,
        source: 'ocha.csv',
        also: ['بابكة'],
        pcode: 'C1234',
      },
    ])
  })
  test('a list without places says what it wants', () => {
    expect(() => readPlaces('a,b\n1,2\n', 'x.csv')).toThrow(
      'expected columns for name, latitude, longitude and governorate; found a, b',
    )
  })
  test('governorates by p-code and spelling', () => {
    expect(governorateFrom('SY0702')).toBe('Idlib')
    expect(governorateFrom('Ar-Raqqah')).toBe('Raqqa')
    expect(governorateFrom('Beirut')).toBeNull()
  })
})

test('the bundled list is the package’s', () => {
  expect(readFileSync(new URL('../../src/places/geonames.ts', import.meta.url), 'utf8')).toBe(rendered())
})
