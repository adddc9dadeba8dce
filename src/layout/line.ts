import type { Run } from '../model/page.js'

/** A run with its place in its line's text. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly run: Run
}

/** A superscript that was taken out of a line: its characters and the offset in the line's text where it stood. */
export interface Raised {
  readonly mark: string
  readonly at: number
}

/** One line of one column: its runs made words. Plain text gives lines too, without place. */
export interface Line {
  readonly page: number
  readonly x: number
  readonly right: number
  /** Baseline, from the page's top. */
  readonly y: number
  readonly size: number
  /** Font of most of its characters, of its first and of its last. */
  readonly font: string
  readonly firstFont: string
  readonly lastFont: string
  readonly text: string
  readonly parts: readonly Part[]
  readonly raised: readonly Raised[]
  /** Number of characters at the start in a font of their own, 0 where the whole line is in one font. */
  readonly lead: number
  /** A number or letter that was drawn apart, left of the line ("B." beside "Russian forces"). */
  readonly label: string | null
  readonly rtl: boolean
}

/** Does the text end as a sentence ends? Closing quotes, brackets and footnote numbers may follow the stop. */
export const endsSentence = (text: string): boolean => {
  // Most lines end with a letter: that is told without a search.
  const last = text.charCodeAt(text.length - 1) | 32
  return (last < 97 || last > 122) && /[.!?…؟][”"’')\]»]*(?:\[?\d{1,3}\]?)?$/u.test(text)
}

/** Does the text end in a way that nothing needs to follow: a sentence, or an announcement with a colon? */
export const endsClause = (text: string): boolean => endsSentence(text) || /[:;][”"’')\]]*$/u.test(text)

/** Does the text begin as a paragraph or an item may begin: not with a small letter or a joining sign? */
export const beginsFresh = (text: string): boolean =>
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«([•▪●◦‣○❖➔*–—-]|o\s+\p{Lu})/u.test(text)

/** A word that a line break split: a hyphen that follows a letter. U+2010 and the soft hyphen are hyphens as well. */
export const endsSplit = (text: string): boolean => /\p{L}[-\u2010\u00ad]$/u.test(text)

/** A sign before an item. Word's second one, a hollow circle, comes out as the letter o. */
export const bullet = /^(?:([•●▪◦‣∙■□►➢✓○❖➔·*–—-])\s+(?=\S)|(o)\s+(?=\p{Lu}))/u
/** "A." "1." "1-" "(a)" "iv)" before words; a year or a decimal number is none. */
export const numbering =
  /^(\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})(?:[.)]|-(?=\s)|[.)]-)|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+(?=\S)/u

export const isUrlOnly = (text: string): boolean => {
  const first = text.charCodeAt(0) | 32
  return (first === 104 || first === 119) && /^(?:(?:https?:\/\/\S*|www\.\S+)\s*)+$/iu.test(text)
}

/** Width of the next line's first word. */
export const firstWord = (line: Line): number => {
  const at = line.text.indexOf(' ')
  return ((at < 0 ? line.text.length : at) / Math.max(1, line.text.length)) * (line.right - line.x)
}
