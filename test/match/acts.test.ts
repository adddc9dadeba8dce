import { expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import { actsOf } from '../../src/match/acts.js'
import { plainPassage } from '../../src/scene/index.js'

/** Sentence in; each act as its word, voice, and the words its object begins with. */
const cases: readonly [text: string, acts: readonly [word: string, voice: string, object: string | null][]][] = [
  [
    'Fixed-wing Syrian regime warplanes fired two missiles at Al Waha neighborhood.',
    [['fired', 'active', 'Al Waha neighborhood.']],
  ],
  ['Turkish forces shelled Babka village.', [['shelled', 'active', 'Babka village.']]],
  [
    'The popular market was hit by four barrel bombs dropped by helicopters on 14 March.',
    [
      ['hit', 'passive', null],
      ['dropped', 'passive', null],
    ],
  ],
  [
    'Rockets fired by rebels at the town killed five.',
    [
      ['fired', 'passive', 'the town killed five.'],
      ['killed', 'active', 'five.'],
    ],
  ],
  ['An airstrike by the coalition on the bakery.', [['airstrike', 'nominal', 'the bakery.']]],
  ['Shelling by government forces of Al Wa’ar.', [['Shelling', 'nominal', 'Al Wa’ar.']]],
]

for (const [text, acts] of cases)
  test(text, () => {
    expect(
      actsOf(plainPassage(text, baseWords)).map((a) => [
        text.slice(a.span.start, a.span.end),
        a.voice,
        a.object && text.slice(a.object.start),
      ]),
    ).toEqual(acts)
  })
