import { notInNames, placeAfter } from '../../lexicon/notnames.js'
import type { Group, Token } from './model.js'
import { make } from './people/make.js'

const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'abo',
  'umm',
  'um',
  'haj',
  'hajj',
  'ul',
  'abd',
  'ad',
  'as',
  'ar',
])
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'engineer', 'eng', 'prof', 'sheikh', 'hajj', 'ustaz', 'lawyer'])
const doctors =
  /(?<!\p{L})(?:surgeons?|physician|health|hospital|clinic|medical|medicine|cardiologist|paediatrician|pediatrician|doctor|anaesthetist|gynaecologist|neurologist|specialist|dentist)(?!\p{L})/u
const placed = new Set([
  'in',
  'at',
  'near',
  'from',
  'of',
  'to',
  'on',
  'into',
  'over',
  'between',
  'around',
  'outside',
  'towards',
  'across',
  'through',
  'inside',
  'the',
  'by',
  'with',
  'for',
  'against',
  'linking',
])

/**
 * A person's name: a run of capitalised words that no preposition puts on the map and no type word makes a place or a
 * body. By itself it says nothing; the words of harm around it decide whether it tells a victim.
 */
export function nameAt(tokens: readonly Token[], i: number, text: string, titled = false): Group | null {
  if (titles.has(tokens[i]?.low ?? '')) {
    const at = tokens[i + 1]?.low === '.' ? i + 2 : i + 1
    const name = nameAt(tokens, at, text, true)
    // "Dr. Hasan, director of the health directorate": a doctor of medicine
    const medic =
      tokens[i]?.low === 'dr' &&
      name !== null &&
      doctors.test(text.slice(name.end, name.end + 110).replace(/[.;].*/su, ''))
    return (
      name && { ...name, firstToken: i, start: tokens[i]?.start ?? name.start, kinds: medic ? ['medical'] : name.kinds }
    )
  }
  const first = tokens[i]
  if (!first?.capital || first.sort !== 'word' || notInNames.has(first.low)) return null
  // A run is read from its first word on.
  if (!titled && tokens[i - 1]?.capital && tokens[i - 1]?.sort === 'word' && i > 1) return null
  // "the death of Yaser", "the body of Yaser" name a person; "the town of Yaser" does not
  const behind = tokens[i - 1]
  const body = behind?.low === 'of' && /^(?:body|bodies|remains|corpses?|killers?)$/.test(tokens[i - 2]?.low ?? '')
  if (behind && placed.has(behind.low) && !behind.harm && !body) return null
  let last = i
  while (last + 1 < tokens.length && last - i < 5) {
    const next = tokens[last + 1]
    if (next?.sort !== 'word' || !(next.capital || particles.has(next.low) || /^al-/.test(next.low))) break
    if (notInNames.has(next.low)) return null
    last++
  }
  if (placeAfter.has(tokens[last + 1]?.low ?? '')) return null
  if (/'s?$/.test(tokens[last]?.low ?? '')) return null
  return make(tokens, text, { count: 1, form: 'name', at: first, first: i, last, head: '', kinds: [] })
}
