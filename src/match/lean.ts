/**
 * V8 compiles each `\p{L}` of a pattern anew from Unicode's tables, at half a millisecond a piece: patterns derived from word
 * lists then take seconds before they have read a word. A lean pattern has plain ranges in their place: the letters of
 * Latin (with what transliteration adds), Greek, Cyrillic and Arabic, which is every script our reports print.
 */
const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĠĢĦĪİĶĹĻĽŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŹŻŽḌḎḤḪḲḶṚṢṬẒẔỊỌỤ\\u0410-\\u042f'
const LOWER = 'a-zß-öø-ÿāăąćčďđēęěġģħīıķĺļľłńņňōőŕřśşšţťūůűźżžḍḏḥḫḳḷṛṣṭẓẕẖịọụ\\u0430-\\u044f'
const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏʰ-ʿͰ-ϿЀ-ԯ\\u0620-\\u064a\\u066e-\\u06d3\\u0750-\\u077f\\ufb50-\\ufdfb\\ufe70-\\ufefcḀ-ỿ',
  Lu: UPPER,
  Ll: LOWER,
  N: '0-9²³¹¼-¾\\u0660-\\u0669\\u06f0-\\u06f9⁰-⁹½⅓-⅞',
  Nd: '0-9\\u0660-\\u0669\\u06f0-\\u06f9',
  M: '\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u1dc0-\\u1dff\\u20d0-\\u20ff',
}

const known = new WeakMap<RegExp, RegExp>()

/** The same pattern with plain ranges; the pattern itself where it has nothing to replace. Remembered by identity. */
export function lean(pattern: RegExp): RegExp {
  const made = known.get(pattern)
  if (made) return made
  const source = leanSource(pattern.source)
  const result = source === pattern.source ? pattern : new RegExp(source, pattern.flags)
  known.set(pattern, result)
  if (result !== pattern) origins.set(result, pattern)
  return result
}

const origins = new WeakMap<RegExp, RegExp>()

/** The pattern as it was written, before its letters became ranges: shorter, and the same in what it matches. */
export const written = (pattern: RegExp): RegExp => origins.get(pattern) ?? pattern

/** The source of a pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}`, `\p{Nd}`, `\p{M}` written as ranges. */
export function leanSource(source: string): string {
  if (!/\\p\{|\\P\{/.test(source)) return source
  let out = ''
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string
    if (c === '\\') {
      const property = /^\\([pP])\{(\w+)\}/.exec(source.slice(i, i + 12))
      const ranges = property ? RANGES[property[2] as string] : undefined
      if (property && ranges && !(inClass && property[1] === 'P')) {
        out += inClass ? ranges : `[${property[1] === 'P' ? '^' : ''}${ranges}]`
        i += property[0].length - 1
      } else {
        out += c + (source[i + 1] ?? '')
        i++
      }
      continue
    }
    if (c === '[') inClass = true
    else if (c === ']') inClass = false
    out += c
  }
  return out
}

/**
 * The pattern that does on text in small letters what one with the flag `i` does on any text, without that flag: comparing
 * without case costs five times as much, both to translate and to run. Null where the flag is not there, or where the
 * source cannot be written so.
 */
export function lowered(pattern: RegExp): RegExp | null {
  if (!pattern.ignoreCase) return null
  try {
    return new RegExp(leanSource(lowerSource(written(pattern).source)), pattern.flags.replace('i', ''))
  } catch {
    return null
  }
}

/** Small letters in a source; escapes and names of groups stay, a letter of either case is any letter. */
const lowerSource = (source: string): string =>
  source.replace(
    /\\p\{L[ul]\}|\\[pPk](?:\{\w+\}|<\w+>)|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\}|\\[\s\S]|\(\?<\w+>|[\s\S]/gu,
    (piece) =>
      /^\\p\{L[ul]\}$/u.test(piece) ? '\\p{L}' : piece.length > 2 || piece[0] === '\\' ? piece : small(piece),
  )

const small = (letter: string): string =>
  letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter
