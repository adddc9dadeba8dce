import type { Clause } from './clauses.js'
import { harms } from './clauses.js'

/** A time that is no day: "in November", "last month", "in recent weeks". What is told of it is a comparison beside an incident with a day. */
const remote =
  /^(?:(?:and|but|while)\s)?(?:(?:back|late|early)\s)?(?:(?:in|during|over|throughout|since)\s(?:early\s|late\s|mid-)?(?:the\s(?:past|last|previous|preceding|first)\s|recent\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s\d{1,2}\b)|(?:19|20)\d\d\b)|(?:last|earlier\sthis)\s(?:week|month|year|summer|winter|autumn|spring)\b|(?:a|one|two|three|four|five|six|several|some)\s(?:months?|years?|decades?)\s(?:ago|earlier|before)\b)/iu
/** A toll of a country, a war, a year: nobody’s day. */
const overall =
  /\b(?:this\s(?:month|year|week)(?:\salone)?|so\sfar\sthis|a\s(?:month|year|week|day)\b(?=[.,;]?$)|(?:the|this)\s(?:war|conflict|insurgency|uprising|unrest)\b[^.;]{0,60}\b(?:killed|dead|deaths|lives)|have\sbeen\skilled\sin\sthe\s(?:war|conflict)|across\sthe\scountry|in\sthe\s(?:war|conflict|fighting)\b|over\sthe\s(?:past|last)\s)/iu

/** Deaths told for comparison once an incident with its dead is told: they belong to no incident here. */
export function isBackground(clause: Clause, days: readonly string[]): boolean {
  if (!harms(clause) && !(clause.telling.statistic && clause.telling.mortal)) return false
  if (clause.head !== null || clause.telling.days.length > 0) return false
  const words = clause.words.trim()
  return days.length > 0 && (remote.test(words) || overall.test(words) || clause.telling.statistic)
}
