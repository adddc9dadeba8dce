/**
 * Names of places in Latin letters vary by transliteration: "Ma'aret Misreen", "Maarrat Misrin", "معرة مصرين". Three keys,
 * from strict to loose, tell how near two spellings are. Only the first two ever decide; the third only proposes.
 */

/** The article before a noun, with its assimilated forms; part of the spelling, not of the name. */
const ARTICLE = /^(?:al|el|ul|ar|er|as|es|ash|esh|ad|ed|az|ez|an|en|at|et|adh|ath|l)$/

/** Arabic letters to the Latin letters that a key keeps. Long vowels are vowels; ayn and hamza leave no trace. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ي: 'y',
  ئ: '',
  ؤ: '',
  ء: '',
}

function latin(name: string): string {
  return [...name].map((c) => (Object.hasOwn(ARABIC, c) ? (ARABIC[c] as string) : c)).join('')
}

function words(name: string): string[] {
  const arabic = /\p{Script=Arabic}/u.test(name)
  // The article, and the t that a final ta marbuta sounds before another word.
  const bare = arabic ? name.replace(/(^|\s)ال(?=\p{Script=Arabic}{2})/gu, '$1').replace(/ة(?=\s)/gu, 'ت') : name
  return latin(bare.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[ʿʾʼ‘’'`´"“”]/g, '')
    .split(/[\s\-‐‑–—_/]+/)
    .filter((w) => w !== '' && !ARTICLE.test(w))
}

/** Same letters: diacritics, apostrophes, hyphens and the article set aside. */
export function spelling(name: string): string {
  return words(name).join('')
}

/** Same sounds: consonants with the places of vowels, whatever vowel was written; doubled letters single, final h silent. */
export function sound(name: string): string {
  return words(name)
    .map((w) => w.replace(/([aeiou])h$/, '$1'))
    .join('')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/q/g, 'k')
    .replace(/v/g, 'f')
    .replace(/dh|th(?=r|a|i|u|o|e|y|$)/g, (m) => (m === 'dh' ? 'd' : 't'))
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[aeiou])[yw](?![aeiou])/g, '')
    .replace(/[aeiouyw]+/g, 'V')
    .replace(/([a-z])\1+/g, '$1')
}

/** Consonants only: proposes candidates, never decides. */
export function skeleton(name: string): string {
  return sound(name)
    .replace(/V/g, '')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/[ht]$/, '')
}
