import { findNumbers } from '../../match/numbers.js'
import { month, monthNames, type Period, periodsIn } from '../period.js'

/** Figures of other times: "since March 2011", "compared with 30 in December", "brings to 131". */
const otherTimes =
  /\b(?:since\s|so\sfar\b|to\sdate\b|until\snow\b|in\sprevious\s(?:years|months)|compared\s(?:to|with)\s(?:the|a|that|last)\b|(?:the\s)?(?:previous|preceding|last|earlier)\s(?:\p{L}+\s)?(?:report|bulletin|statement|issue|month|quarter|year|period|half)\b(?!\sof\s(?:the\syear\s)?(?:19|20)\d\d)|last\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|brings?\sto\s|on\saverage|if\s(?:all|any)\b|would\s(?:rise|have|be)\b|(?:highest|lowest|worst)\s(?:monthly|number\ssince)|had\s(?:been|recorded|documented|counted|registered|listed)\b)/iu
const monthName =
  /\b(?:in|of|during|for|throughout)\s(?:early\s|late\s|mid-?)?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s(?:the\s)?\d{1,2}(?!\d))/gu

/** Does the sentence count in another time than the report's? Only what it names itself is held against it. */
export function otherTime(text: string, period: Period): boolean {
  if (otherTimes.test(text)) return true
  if (period.start === null || period.end === null) return false
  const named = periodsIn(text, period).filter((p) => !p.limit)
  if (named.length > 0) return !named.some((p) => p.start === period.start && p.end === period.end)
  const from = Number(period.start.slice(5, 7))
  const to = Number(period.end.slice(5, 7))
  const months = [...text.matchAll(monthName)].map((m) => monthNames.indexOf(m.groups?.month ?? '') + 1)
  if (months.length === 0 || period.start.slice(0, 4) !== period.end.slice(0, 4)) return false
  // A report of one month is that month; of several, one of them alone is a part.
  return from === to ? !months.includes(from) : true
}

/** The report's own time is named: its months, or "this month", "in this report". */
export function ownTime(text: string, period: Period): boolean {
  if (/\bth(?:is|e)\s(?:\p{L}+\s)?(?:month|quarter|year|half|period|bulletin|report|statement|months)\b/iu.test(text))
    return true
  if (period.start === null) return false
  return periodsIn(text, period).some((p) => p.start === period.start && p.end === period.end)
}

const counts =
  /\b(?:document|record|register|count(?:ed|s)\b|confirm|list(?:ed|s)\b|cover|verif|investigat|includ|monitored|logged|tall(?:y|ied)|observed|archived|identified|can\sreport|took\splace|occurred|were\scommitted|have\sbeen\scommitted)/iu
const sums =
  /\b(?:total(?:led|ling)?|altogether|in\sall|overall|number\sof|toll|sum\sof|lost\stheir\slives|(?:claimed|cost|took)\s(?:the\slives|\p{L}+\slives)|(?:resulted|led|resulting)\s(?:in|to)\s(?:the\s)?(?:deaths?|killing)|caus(?:ed|ing)\sthe\sdeaths?|were\skilled|was\skilled|killed|died|deaths)\b/iu
const back =
  /\b(?:these|those|the(?:se)?\s(?:\p{L}+\s)?(?:massacres|incidents|attacks|events|victims|dead|killed|fatalities)|them|they|whom|which)\b/iu

/** Does the sentence count what the report holds? A verb of counting, a sum, or a word that points back at the incidents. */
export const tallies = (text: string): boolean => counts.test(text) || sums.test(text) || back.test(text)
export const documents = (text: string): boolean => counts.test(text) || /\btotal\b/iu.test(text)

/** One event among those counted: "the deadliest incident of the quarter". */
export const foremost =
  /\b(?:deadliest|bloodiest|worst|largest|gravest|biggest|heaviest)\s(?:single\s)?(?:of\s(?:the|these|them)\b|massacres?\b|incidents?\b|attacks?\b|events?\b|one\b|was\b)/iu
/** A day of its own: "the car bomb of 22 May, with 22 dead". */
export const dated = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}|${month}\\s\\d{1,2}(?!\\d))`, 'u')

const defines =
  /\b(?:term|word|describ\p{L}*|defin\p{L}*|refers?\sto|means?|considers?|classif\p{L}*|we\scall|is\scalled|criteri\p{L}+|threshold|in\swhich\s(?:at\sleast|\p{L}+\sor\smore)|any\s(?:incident|attack|event)|an\s(?:incident|attack|event|entry)\b)/iu
const bounded = /\b(?:at\sleast|no\s(?:less|fewer)\sthan|minimum\sof)\s$/iu

/** The least number of dead that the report itself calls for: "the killing of at least five peaceful individuals". */
export function definitionIn(text: string): number | null {
  if (!/\b(?:massacres?|incidents?|attacks?|events?|mass\skillings?)\b/iu.test(text)) return null
  if (
    !/\b(?:kill(?:ed|ing|s)?|deaths?|died|victims|(?:lost|lose)\stheir\slives|claim(?:ed|s)?\sthe\slives)\b/iu.test(
      text,
    )
  )
    return null
  const least = findNumbers(text).find((n) => {
    if (n.value < 2 || n.value > 20) return false
    const rest = text.slice(n.end, n.end + 60)
    const people =
      /^\s(?:(?:or\smore|and\s(?:above|more|over))\s)?(?:[\p{L}-]{1,14}\s){0,2}(?:individuals?|people|persons?|civilians?|victims?)\b/iu
    if (
      !people.test(rest) &&
      !/^\s(?:persons?|people|individuals?|civilians?|victims?)\s(?:or\smore|and\sabove)/iu.test(rest)
    )
      return false
    const lead = text.slice(Math.max(0, n.start - 25), n.start)
    const open = bounded.test(lead) || /^\s(?:\p{L}+\s){0,2}(?:or\smore|and\s(?:above|more))\b/iu.test(rest)
    return defines.test(text) || (open && /\bthe\sincidents\sin\swhich\b/iu.test(text))
  })
  return least?.value ?? null
}
