import { groupHeadings } from '../lexicon/headings.js'
import type { Words } from '../lexicon/words.js'
import { derive } from '../match/derive.js'
import { type Phrases, phrases } from '../match/phrases.js'
import type { Governorate } from '../model/record.js'
import type { Span } from '../model/span.js'

/** A name that a heading or a line of the summary can count under. */
export type Label = Span &
  (
    | { readonly kind: 'party'; readonly key: string }
    | { readonly kind: 'group'; readonly key: string | null }
    | { readonly kind: 'governorate'; readonly key: Governorate }
  )

type Value = Label extends infer L ? (L extends Span ? Omit<L, 'start' | 'end'> : never) : never

const finder = derive((words: Words): Phrases<Value> => phrases(entries(words)))

function* entries(words: Words): Generator<readonly [string, Value]> {
  for (const { key, names } of groupHeadings)
    for (const name of names)
      yield [name, key === null || key === 'other' ? { kind: 'group', key } : { kind: 'party', key }]
  for (const { id, names, adjectives = [] } of words.parties) {
    for (const name of names) yield [name, { kind: 'party', key: id }]
    for (const name of [...names, ...adjectives])
      for (const body of [
        'forces',
        'warplanes',
        'factions',
        'militias',
        'troops',
        'army',
        'fighters',
        'aircraft',
        'jets',
        'helicopters',
        'artillery',
        'air force',
      ])
        if (!name.endsWith(body)) yield [`${name} ${body}`, { kind: 'party', key: id }]
  }
  for (const { id, adjectives = [] } of words.parties)
    for (const adjective of adjectives)
      for (const body of ['forces', 'warplanes'])
        for (const guess of ['believed to be', 'we believe to be', 'we believe were', 'thought to be'])
          yield [`${body} ${guess} ${adjective}`, { kind: 'party', key: id }]
  for (const { name, spellings } of words.governorates)
    for (const spelling of spellings)
      for (const type of ['', ' governorate', ' province', ' governorates'])
        yield [spelling + type, { kind: 'governorate', key: name }]
}

/** Every party, group and governorate named in the text, longest names first where two overlap. */
export function labelsIn(text: string, words: Words): Label[] {
  return finder(words)
    .find(text)
    .map((m) => ({ ...m.value, start: m.start, end: m.end }) as Label)
}

/**
 * The key that figures under this heading are counted with: a party's id, `other`, or null where it names none. What
 * stands in brackets only explains ("Syrian regime forces (Army, security, Shiite foreign militias)").
 */
export function partyKey(heading: string, words: Words): string | null {
  const bare = heading.replace(/\([^)]*\)?/gu, ' ')
  const labels = labelsIn(bare, words).flatMap((l) => (l.kind === 'governorate' || l.key === null ? [] : [l.key]))
  return labels[0] ?? null
}

export function governorateKey(heading: string, words: Words): Governorate | null {
  return labelsIn(heading, words).flatMap((l) => (l.kind === 'governorate' ? [l.key] : []))[0] ?? null
}
