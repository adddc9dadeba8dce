import { endsSentence } from './line.js'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** How an account of an event begins: with its day. */
export const dated = new RegExp(
  `^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]etween|[Ee]arly|[Ll]ate)\\s(?:the\\s(?:\\p{L}{2,12}\\s){1,2}of\\s)?)?(?:${weekday}|\\d{1,2}(?:st|nd|rd|th)?\\s${month}|${month}\\s\\d{1,2}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`,
  'u',
)

/** "On Sunday 22/9/2013", "On Friday, 3 May 2019": weekday, day, month and year, as only the first sentence of an account has them. */
export const fullyDated = new RegExp(
  `^(?:[Oo]n\\s)?${weekday},?\\s(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:\\d{1,2}\\s${month}|${month}\\s\\d{1,2}),?\\s\\d{4})`,
  'u',
)

/** "Sunday 21 July", "July 21, 2019:": a line that is a day and nothing else. */
export const dayAlone = new RegExp(
  `^(?:${weekday},?\\s)?(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s\\d{4})?\\s?:?$`,
  'u',
)

/** Words after which nothing ends. */
export const unfinished =
  /(?:,|\(|(?<![\p{L}\p{N}’'‘ʼʿʾ‐-])(?:On|In|At|By|From|Between|the|a|an|of|in|on|at|by|to|for|from|with|and|or|nor|as|that|which|who|whose|was|were|is|are|has|had|have|been|its|their|his|her|near|under|into|between|including|about|around|Al|Umm|Abu|Tal|Kafr|Deir|Beit|Ain|Syrian|Russian))$/u

const cutDay = new RegExp(
  `(?:${weekday},?|\\b${month}\\.?,?)\n(?:${month}\\b|\\d{1,2}(?:,|st|nd|rd|th)?\\s|(?:19|20)\\d\\d\\b)|\\b\\d{1,2}(?:st|nd|rd|th)?\n${month}\\b|${month}\\s\\d{1,2},\n(?:19|20)\\d\\d\\b`,
  'u',
)
/** "On Wednesday, February" and "7, 2018, at midnight": a line's end cuts a day in two. */
export const cutsDay = (a: string, b: string): boolean => cutDay.test(`${a.slice(-24)}\n${b.slice(0, 16)}`)

/** Is a bracket open at the end of these lines? */
export const leavesOpen = (lines: readonly string[]): boolean => {
  let depth = 0
  for (const text of lines.slice(-4))
    for (const c of text) depth = c === '(' ? depth + 1 : c === ')' ? Math.max(0, depth - 1) : depth
  return depth > 0
}

/** A short line of words without a stop, as headings in the text's own font are. */
export const titled = (text: string): boolean =>
  text.length <= 60 &&
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’‘\s-]*$/u.test(text) &&
  text.split(' ').length <= 7 &&
  !endsSentence(text)

/** "Aleppo governorate: On 3 October": words that head the paragraph they stand in. */
export const ranIn = /^(?<head>\p{Lu}[^.:;,\d]{1,60}:)\s+(?=\p{Lu}\S*\s)/u

/** Length of the words that head a paragraph from within, by its text alone; 0 where there are none. */
export function runInLength(text: string): number {
  const head = ranIn.exec(text)?.groups?.head
  if (head === undefined || head.split(' ').length > 5 || text.length < head.length + 80) return 0
  return /^.{1,40}: \d/u.test(text.slice(head.length)) ? 0 : head.length
}

/** Begins as an account of an event does: with its day, or with the place that heads it and then its day. */
export const opensAccount = (text: string): boolean => dated.test(text) || dated.test(text.replace(ranIn, ''))

/** "ISIS: 18 civilians": one line of a list of figures. */
export const labelled = /^\p{Lu}[^.:;]{1,60}:\s+\S/u
