import type { Passage } from '../../match/passage.js'
import type { Match } from '../../match/rule.js'
import { mark, run } from '../../match/view.js'

/** The words around a match: bounded, so that many matches in a long text do not each read all of it. */
export const around = (match: Match, passage: Passage): string =>
  passage.text.slice(Math.max(0, match.span.start - 2000), match.span.end + 2000)

export const on = (source: string) => {
  const pattern = new RegExp(source, 'dgu')
  return () => pattern
}

/** Marks that end a stretch between an agent and its verb: another party, verb, attack, holder or deed. */
export const stop = `${mark.party}${mark.adjective}${mark.verb}${mark.ing}${mark.noun}${mark.held}${mark.deed}`

export const aside = `[^.;${stop}]`

/** What a subject does: a verb of attack, an attack begun or going on, a participle after a comma, a thing set on fire. */
export const deed = `${run.verb}|(?<!\\b(?:to|will|would|can|could|may|might|must|should|not|did|do|and|or)\\s)${run.base}(?=\\s(?:\\d|an?\\s|the\\s|at\\s|on\\s|fire\\s|one\\s|two\\s|three\\s|four\\s|five\\s|six\\s|several\\s|dozens\\s|scores\\s|villagers|civilians|people|farmers|worshippers|\\p{Lu}))|(?:stepped up|intensified|continued|resumed|renewed|widened|expanded|kept up)\\s(?:(?:its|their|heavy|air|the)\\s){0,3}(?:${run.noun}|${run.ing})|used\\s(?:[^.;,]{0,20}\\s)?${run.munition}|put\\s[^.;]{1,30}?\\sto death|sentenced\\s[^.;]{1,25}?\\sto death|(?:drove|rammed|parked|crashed|steered)\\s(?:[^.;]{0,24}\\s)?${run.munition}|(?:drove|rammed|crashed|steered|detonated|parked)\\s(?:an?|his|the|their)\\s[^.;,]{0,24}?(?:loaded|laden|packed|rigged|filled|full)\\s(?:with|of)\\b|(?:were|was|been|started|began|kept|resumed)\\s(?:${run.ing}|${run.noun})|(?<=,\\s)(?:${run.ing}|(?:stabbing|shooting|${run.noun})(?=\\s(?:the|those|them|at|an?|all|every|\\p{Ll})))|(?:did|done)\\s(?:it|this|so)(?![\\p{L}])|(?:carried|carrying)\\s(?:it|them|this|that)\\sout\\b|set\\s[^.;]{1,40}?\\s(?:ablaze\\b|alight\\b|(?:on\\s)?(?:fire\\b|${run.base}))|by\\s(?:${run.ing}|shelling|${run.noun})(?=\\s\\p{Ll})`

/** "under the control of the Kurdish-majority Syrian Democratic Forces, and shot dead": who holds the place. */
export const holder = new RegExp(
  `[${mark.hold}${mark.held}]\\s(?:of|by)\\s(?:the\\s)?(?:(?:${mark.other}+|[\\p{Ll}-]{3,16})\\s){0,2}['"“‘]?$`,
  'u',
)

/** Men and bodies of men before the party that they are of: no names, for any name may follow them. */
export const heads =
  '[Aa]\\sforce|[Mm]ilitias?|[Ff]orces|[Uu]nits?|[Tt]roops|[Ss]oldiers|[Mm]en|[Aa]rmy|[Aa]ir force|[Gg]unm[ea]n|[Aa]ttackers?|[Aa]ssailants?|[Ss]nipers?|[Gg]roups?|[Bb]ands?|[Rr]ebels?|[Gg]uerr?illas?|[Ss]icarios?|[Hh]itm[ae]n|[Pp]atrols?|[Ii]nsurgents?|[Dd]issidents|[Jj]ihadists?|[Ee]xtremists?|[Ss]eparatists?|[Bb]andits'

/** "the 3rd battalion of the", "a checkpoint of": a part between its men and their party. */
export const unitOf = `(?:[\\p{L}\\d]{1,12}\\s){0,2}(?:${run.members}|[Bb]attalion|[Bb]rigade|[Dd]ivision|[Rr]egiment|[Cc]orps|[Bb]ranch|[Ww]ing)\\s(?:of|from|in|belonging to)\\s(?:the\\s)?`
