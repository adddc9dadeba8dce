import type { Words } from '../../lexicon/words.js'
import { derive } from '../../match/derive.js'
import { nameSource, plain } from '../../match/names.js'
import type { Rule } from '../../match/rule.js'
import { edge, type Mention, mayBePlace, space } from './mention.js'
import { placeTypesOf } from './types.js'

const leading = `(?:the${space}(?:[\\p{Ll}-]{2,20}${space}){0,1})?(?:(?:two${space})?(?:towns?|city|cities|villages?)${space}of${space})?`

const value = (a: string, b: string, type: string | undefined, words: Words): Mention => ({
  kind: 'between',
  name: a,
  others: [a, b],
  ...(type === undefined ? {} : { placeType: placeTypesOf(words).settlements.get(plain(type)) ?? null }),
})

/** "a football match between Manchester United and Arsenal" */
const rivals = /\b(?:match|game|final|talks|deal|agreement|dispute|war|rivalry|swap|feud|truce|ceasefire)\s$/u

/** "located between Sarmada city and Kafr Daryan town", "on the road linking A with B". */
export const between: Rule<Mention> = {
  id: 'location/between',
  why: 'A spot between two named places: the first stands for the place, both are kept.',
  pattern: derive(
    (words) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}-])(?:[Bb]etween|(?:road|highway|route|roads)${space}(?:linking|connecting|joining|between|from|that${space}(?:links|connects))|linking|connecting)${space}(?:the${space}(?:two${space})?(?<plural>towns|cities|villages)${space}of${space}|${leading})(?<name>${nameSource})(?:${space}(?<type>${placeTypesOf(words).any}))?${space}(?:and|with|to)${space}${leading}(?<second>${nameSource})(?:${space}(?<type2>${placeTypesOf(words).any}|towns|villages|cities|camps))?${edge}`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, second, type, type2, plural }, span }, { words, text }) =>
    name &&
    second &&
    !rivals.test(text.slice(Math.max(0, span.start - 16), span.start)) &&
    !/^\s(?:(?:metro|subway|railway|train|bus|petrol)\s)?(?:stations?|stops?|checkpoints?|junctions|gates|streets|families|tribes|clans)(?!\p{L})/u.test(
      text.slice(span.end, span.end + 24),
    ) &&
    mayBePlace(name, words) &&
    mayBePlace(second, words)
      ? value(
          name,
          second,
          type ??
            plural?.replace(/ies$/, 'y').replace(/s$/, '') ??
            (type2 && /s$/.test(type2) ? type2.replace(/ies$/, 'y').replace(/s$/, '') : undefined),
          words,
        )
      : undefined,
  examples: [
    {
      text: 'located [[between Sarmada city and Kafr Daryan town]] in',
      gives: { kind: 'between', name: 'Sarmada', others: ['Sarmada', 'Kafr Daryan'], placeType: 'city' },
    },
    {
      text: 'on the [[road linking Nawa with Al Shaykh Saad]].',
      gives: { kind: 'between', name: 'Nawa', others: ['Nawa', 'Al Shaykh Saad'] },
    },
    {
      text: 'on the [[road between Iblin and Balshoun villages]] in',
      gives: { kind: 'between', name: 'Iblin', others: ['Iblin', 'Balshoun'], placeType: 'village' },
    },
    { text: 'a train between the Avtozavodskaya and Paveletskaya stations', none: 'stops of a line' },
    { text: 'Between September 2 and September 5, 2013', none: 'dates' },
    { text: 'between Syrian regime forces and Nusra Front', none: 'parties' },
  ],
}

/** "the Manbij–Jarablus road", "the Damascus-Homs highway". */
export const roadName: Rule<Mention> = {
  id: 'location/road-between',
  why: 'A road is named by the two places that it joins.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}-])(?<name>(?:[Aa]l-)?\\p{Lu}[\\p{Ll}’']{2,20}(?:${space}(?:(?:[Aa]l|[Ee]z|[Aa]z|[Ee]l)[ -])?\\p{Lu}[\\p{Ll}’']{2,20}){0,2})${space.replace('1', '0')}[–—/‐‑-]${space.replace('1', '0')}(?<second>(?:[Aa]l-)?\\p{Lu}[\\p{Ll}’']{2,20}(?:${space}(?:(?:[Aa]l|[Ee]z|[Aa]z|[Ee]l)[ -])?\\p{Lu}[\\p{Ll}’']{2,20}){0,2})${space}(?:international${space})?(?:road|highway|motorway|axis|route)${edge}`,
        'dgu',
      ),
  ),
  read: ({ groups: { name, second } }, { words }) =>
    name && second && mayBePlace(name, words) && mayBePlace(second, words)
      ? value(name, second, undefined, words)
      : undefined,
  examples: [
    {
      text: 'on the [[Manbij–Jarablus road]] in',
      gives: { kind: 'between', name: 'Manbij', others: ['Manbij', 'Jarablus'] },
    },
    {
      text: 'on the [[Tal Tamer-Raqqa highway]],',
      gives: { kind: 'between', name: 'Tal Tamer', others: ['Tal Tamer', 'Raqqa'] },
    },
    { text: 'on the Al-Karama road', none: 'one name with its article' },
  ],
}
