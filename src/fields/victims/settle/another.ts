import { attackNoun } from '../../../match/events.js'
import type { Passage } from '../../../match/passage.js'
import { countOf } from '../fit.js'
import type { Clause } from '../scan/index.js'
import type { Toll } from '../tolls/index.js'

const actOfItsOwn = new RegExp(
  `\\b(?:in|by|during|from|when|as|after)\\s(?:an?|another)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${attackNoun}|ambush|clash(?:es)?|gunfight|operation)\\b`,
  'iu',
)
const newPlace = /\b(?:in|near|at|outside|of)\s(?:the\s)?(\p{Lu}[\p{L}’'-]{2,})/gu

/** "Two soldiers were also killed in an ambush near Azaz": an act and a place of its own, which the text has not named before. */
export function anotherAct({ text, sentences }: Passage, toll: Toll): boolean {
  const sentence = sentences.find((s) => toll.at >= s.start && toll.at < s.end)
  if (!sentence) return false
  const words = text.slice(sentence.start, sentence.end)
  if (!actOfItsOwn.test(words)) return false
  const before = text.slice(0, sentence.start)
  return [...words.matchAll(newPlace)].some((m) => !before.includes(m[1] ?? ''))
}

/** "The coalition said that about 30 ISIS fighters had been killed": what a warring side says of whom it killed is its claim. */
export function boasted({ text, sentences }: Passage, toll: Toll): boolean {
  if (!toll.group.kinds.some((k) => k === 'fighters' || k === 'military')) return false
  const start = sentences.find((s) => toll.at >= s.start && toll.at < s.end)?.start ?? 0
  return /^[^.;]{0,40}\b(?:[Cc]oalition|[Aa]rmy|[Mm]ilitary|[Ff]orces|IDF|Pentagon|Centcom|CENTCOM|Moscow|[Ii]nsurgents|[Rr]ebels|[Gg]roup)\b[^.;]{0,30}\b(?:said|says|claimed|claims|stated|insisted|announced|maintained|acknowledged)\b/u.test(
    text.slice(start, toll.group.start),
  )
}

/** Another source's count of the same dead: "the ministry said …; SNHR recorded …". */
export const retold = (passage: Passage, a: Toll, b: Toll): boolean =>
  /\b(?:said|says|say|reports?|reporting|speak|recorded|according|reported|put|counted|listed|documented|spoke|claimed|claims|acknowledged|admit(?:s|ted)|conceded|confirmed|announced|gave|gives|speaks|denied|insisted)\b/.test(
    passage.text.slice(a.word.end, Math.max(a.word.end, b.word.start)),
  )

/** "The first strike killed five people; the last killed two rescuers." */
export const secondStrike = ({ text, sentences }: Passage, a: Toll, b: Toll): boolean => {
  if (!/\bfirst\s\p{L}+(?:\s\p{L}+)?\s$/iu.test(text.slice(Math.max(0, a.word.start - 40), a.word.start))) return false
  const start = sentences.find((s) => b.word.start >= s.start && b.word.start < s.end)?.start ?? 0
  return (
    /\b(?:second|last|third|latter|other|next)(?:\s\p{L}+){0,2}\s$/iu.test(
      text.slice(Math.max(0, b.word.start - 40), b.word.start),
    ) || /^(?:the|a)\s(?:second|third|last|latter|other|next)\b/iu.test(text.slice(start, b.word.start))
  )
}

const again = new RegExp(`\\b(?:again|returned|second\\s(?:\\p{L}+\\s)?(?:${attackNoun}))\\b`, 'iu')

/** "The artillery shelled the place again, killing a volunteer of the team." */
export const struckAgain = ({ text, sentences }: Passage, a: Toll, b: Toll): boolean => {
  const start = sentences.find((s) => b.word.start >= s.start && b.word.start < s.end)?.start ?? 0
  return (
    a.clause !== b.clause &&
    countOf(b.group) === 1 &&
    b.word.start < b.group.start &&
    again.test(text.slice(start, b.word.start))
  )
}

export function also(passage: Passage, clauses: readonly Clause[], toll: Toll): boolean {
  const clause = clauses[toll.clause]
  if (!clause) return false
  // of a pronoun's words only those beside its verb are said of this death
  const from = toll.pronoun ? toll.word.start - 20 : toll.group.start
  const said = passage.text.slice(from, Math.min(clause.span.end, toll.word.end + 24))
  if (/\balso\s(?:\p{L}+\s)?$/u.test(passage.text.slice(Math.max(0, toll.word.start - 24), toll.word.start)))
    return true
  if (
    /\balso\s(?:recorded|documented|registered|reported)\s/.test(
      passage.text.slice(clause.span.start, toll.group.start),
    )
  )
    return true
  return /\b(?:also|as well|with (?:him|her|them)|too)\b/i.test(said)
}
