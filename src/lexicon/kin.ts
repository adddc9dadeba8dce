import type { Kind } from './people.js'

export interface KinWord {
  readonly word: string
  /** How many the word names by itself; null for a plural without a number ("brothers"). */
  readonly count: number | null
  readonly kinds: readonly Kind[]
}

const kin = (count: number | null, kinds: readonly Kind[], ...words: string[]): KinWord[] =>
  words.map((word) => ({ word, count, kinds }))

/**
 * Kin: whose sex the word tells as a grown-up counts as woman or man; sons, daughters, brothers and sisters may be of
 * any age and count in the total only, until an age is told.
 */
export const kinWords: readonly KinWord[] = [
  ...kin(1, ['women'], 'wife', 'mother', 'grandmother', 'great-grandmother', 'stepmother', 'mother-in-law'),
  ...kin(null, ['women'], 'wives', 'mothers', 'grandmothers'),
  ...kin(1, ['men'], 'husband', 'father', 'grandfather', 'great-grandfather', 'stepfather', 'father-in-law'),
  ...kin(null, ['men'], 'husbands', 'fathers', 'grandfathers'),
  ...kin(1, [], 'son', 'daughter', 'brother', 'sister', 'grandson', 'granddaughter', 'cousin', 'nephew', 'niece'),
  ...kin(
    1,
    [],
    'uncle',
    'aunt',
    'fiancé',
    'fiancée',
    'sibling',
    'grandchild',
    'sister-in-law',
    'brother-in-law',
    'kin',
  ),
  ...kin(1, [], 'spouse', 'son-in-law', 'daughter-in-law', 'stepson', 'stepdaughter'),
  ...kin(null, [], 'sons', 'daughters', 'brothers', 'sisters', 'grandsons', 'granddaughters', 'cousins', 'nephews'),
  ...kin(
    null,
    [],
    'couples',
    'nieces',
    'uncles',
    'aunts',
    'siblings',
    'grandchildren',
    'sisters-in-law',
    'grandparents',
    'daughters-in-law',
    'sons-in-law',
    'brothers-in-law',
    'in-laws',
    'stepsons',
    'stepdaughters',
    'stepchildren',
    'great-grandchildren',
  ),
  ...kin(2, [], 'parents', 'parents-in-law', 'couple', 'twins', 'newlyweds'),
]

/** Kin who are boys or girls once an age under 18 is told. */
export const youngKin: Readonly<Record<string, Kind>> = {
  son: 'boys',
  sons: 'boys',
  grandson: 'boys',
  grandsons: 'boys',
  brother: 'boys',
  brothers: 'boys',
  nephew: 'boys',
  nephews: 'boys',
  daughter: 'girls',
  daughters: 'girls',
  granddaughter: 'girls',
  granddaughters: 'girls',
  sister: 'girls',
  sisters: 'girls',
  niece: 'girls',
  nieces: 'girls',
}
