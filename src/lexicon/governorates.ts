import type { Governorate } from '../model/record.js'

/** The 14 governorates: canonical name, OCHA p-code, and every spelling read as it (without regard to case and apostrophes). */
export interface GovernorateWords {
  readonly name: Governorate
  readonly pcode: string
  readonly spellings: readonly string[]
}

export const governorateWords: readonly GovernorateWords[] = [
  {
    name: 'Damascus suburbs',
    pcode: 'SY03',
    spellings: [
      'Damascus suburbs',
      'Damascus Countryside',
      'Rural Damascus',
      'Rif Dimashq',
      'Reef Dimashq',
      'Rif Damascus',
    ],
  },
  { name: 'Damascus', pcode: 'SY01', spellings: ['Damascus', 'Dimashq'] },
  { name: 'Aleppo', pcode: 'SY02', spellings: ['Aleppo', 'Halab'] },
  { name: 'Homs', pcode: 'SY04', spellings: ['Homs', 'Hims'] },
  { name: 'Hama', pcode: 'SY05', spellings: ['Hama', 'Hamah'] },
  { name: 'Latakia', pcode: 'SY06', spellings: ['Latakia', 'Lattakia', 'Ladhiqiyah', 'Al Ladhiqiyah'] },
  { name: 'Idlib', pcode: 'SY07', spellings: ['Idlib', 'Idleb', 'Edlib'] },
  {
    name: 'Hasaka',
    pcode: 'SY08',
    spellings: [
      'Al Hasaka',
      'Al Hasakeh',
      'Al-Hasakah',
      'Al Hasakah',
      'Hasakah',
      'Hasakeh',
      'Hassakeh',
      'Hasaka',
      'Hassaka',
      'Hassakah',
    ],
  },
  {
    name: 'Deir Ez-Zour',
    pcode: 'SY09',
    spellings: [
      'Deir Ez-Zour',
      'Deir Ez-Zor',
      'Deir ez Zor',
      'Deir Ezzor',
      'Deir al-Zor',
      'Deir Al-Zour',
      'Deir Al Zour',
      'Dayr az Zawr',
      'Deir-ez-Zor',
      'Der Ez-Zour',
      'Deir Azzour',
    ],
  },
  { name: 'Tartus', pcode: 'SY10', spellings: ['Tartus', 'Tartous', 'Tartos', 'Tartoos'] },
  {
    name: 'Raqqa',
    pcode: 'SY11',
    spellings: [
      'Al Raqqa',
      'Ar-Raqqah',
      'Ar-Raqqa',
      'Ar Raqqa',
      'Al-Raqqa',
      'Al Raqqah',
      'Raqqah',
      'Raqqa',
      'Rakka',
      'Raqa',
    ],
  },
  { name: 'Daraa', pcode: 'SY12', spellings: ['Daraa', 'Dar’a', 'Dara’a', 'Deraa', 'Dera’a', 'Dar’aa'] },
  {
    name: 'Suwayda',
    pcode: 'SY13',
    spellings: [
      'Al Suwayda',
      'As-Suwayda',
      'As Suwayda',
      'Suwayda',
      'Suwaida',
      'Al Suwaida',
      'Sweida',
      'As-Sweida',
      'Al Sweida',
      'Sweidaa',
      'Suweida',
      'Al-Sweida',
    ],
  },
  {
    name: 'Quneitra',
    pcode: 'SY14',
    spellings: ['Quneitra', 'Al Quneitra', 'Qunaitra', 'Al Qunaytirah', 'Qunaytira', 'Kuneitra'],
  },
]
