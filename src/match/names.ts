import { neverInNames } from '../lexicon/not-places.js'
import { branches } from './derive.js'

/**
 * What a proper name looks like in Latin-script reports: capitalised words with Arabic articles and particles between,
 * hyphens and apostrophes of every kind. Sources of patterns without the `i` flag; names are never listed.
 */
const quote = "['’‘ʼʿʾ`]"
const hyphen = '[-‐‑]'
const after = '(?![\\p{L}\\p{N}])'
/** Articles that may be written small before a name, joined by a hyphen. */
const article = '(?:al|el|il|ul|ad|adh|an|ar|as|ash|at|ath|az|ed|en|er|es|esh|et|ez|Al|El|Ad|An|Ar|As|Ash|At|Az|Ez|Esh)'
/** Small articles and particles inside a name with a space; "an", "as", "at" are left out, being English words as well. */
const particle =
  '(?:al|el|il|ul|ad|ar|ash|az|ed|er|es|ez|esh|bin|ibn|bint|abu|abi|umm|de(?:\\s(?:la|las|los))?|del|da|dos|du|des)'

const part = `[\\p{L}\\p{M}]*(?:${quote}(?!s${after})[\\p{L}\\p{M}]*)*`
/** What a name may begin with: to be looked at before anything dearer is tried, and before what must stand in front of it. */
export const nameStart = '(?=[\\p{Lu}aeiuʿʾʼ‘’])'
/** "Arab tribes", but "Ain Al Arab". */
const never = neverInNames.map((w) => (w === 'Arab' ? '(?<![Aa]l\\s)Arab' : w)).join('|')
const word = `${nameStart}(?!(?:${never})(?![\\p{L}\\p{N}’'‐-]))(?:[ʿʾʼ‘’]?(?:${article}${hyphen}))?[ʿʾʼ‘]?\\p{Lu}${part}(?:${hyphen}(?:${article}${hyphen})?\\p{L}${part}){0,3}`

/** Between two words of one name: a line may break there, a paragraph or a headline may not end. */
const gap = '(?!\\n\\n)\\s{1,2}'

/** One name: up to seven words, from a word's edge to a word's edge. Stands alone in a group of your naming. */
export const nameSource = `${nameStart}(?<![\\p{L}\\p{N}’'.-])(?:(?:al|el|(?<=\\p{Ll}\\s)(?:As|At|An))\\s)?${word}(?:${gap}(?:${particle}\\s{1,2})?${word}){0,6}(?![\\p{L}\\p{M}\\p{N}])`
/** After a name: no further word of it, so that a condition on what follows does not cut the name short. */
export const nameEnd = `(?!${gap}(?:${particle}\\s{1,2})?${word})(?!${hyphen}\\p{L})`

/** Source of one word or phrase, its words with or without a capital: apostrophes may be missing, spaces and hyphens stand for each other. */
export const anyCase = (phrase: string): string => pieces(phrase).join('')

const pieces = (phrase: string): string[] =>
  [...phrase.normalize('NFC')].map((c, i, all) => {
    if (/['’‘ʼʿʾ`]/u.test(c)) return `${quote}?`
    if (/[\s‐‑–-]/u.test(c)) return '[\\s‐‑–-]{1,2}'
    const low = c.toLowerCase()
    const up = c.toUpperCase()
    if (low === up || (i > 0 && /\p{L}/u.test(all[i - 1] ?? ''))) return c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    return `[${low}${up}]`
  })

/** Alternation of phrases in any case, longest first. Not a group. */
export function anyCaseOf(phrases: Iterable<string>): string {
  const unique = [...new Set(phrases)]
  return branches(unique.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(pieces))
}

/** A phrase without regard to case, apostrophes, hyphens and accents: for looking words up. */
export function plain(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʿʾ`]/g, '')
    .replace(/[\s‐‑–-]+/g, ' ')
    .trim()
    .toLowerCase()
}
