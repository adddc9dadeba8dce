import { type Passage, tells } from '../match/passage.js'
import { findAll, type Rule } from '../match/rule.js'
import type { Finding, Reading } from '../model/reading.js'
import { type Field, nothing } from './field.js'
import type { Hit } from './target/hit.js'
import { paired, withoutPosition } from './target/pair.js'
import { slainAt } from './target/rules/slain.js'
import { firmRules, guessRules } from './target/rules.js'

/** An attack told before: what a later sentence calls destroyed is then its result. */
const attacked =
  /(?<![\p{L}-])(?:(?:fired|dropped|launched)\b(?!\sby\b)|shelled|bombed|struck|hit|targeted|attacked|fire from)\b/u

/** "Two attacks on schools were recorded": what comes is told one by one behind it. */
function announces(text: string, { span }: Finding<Hit>): boolean {
  const before = text.slice(Math.max(0, span.start - 90), span.start).replace(/^.*[.;]\s/su, '')
  if (!severalActs.test(before)) return false
  return (
    /\b(?:record|document|register|report|witness|count|investigat|examin|analy[sz]|verifi|track|look|research|stud|survey)(?:ed|s|es|ied|ies)\s/u.test(
      before,
    ) ||
    /^[^.;]{0,60}\s(?:were|was|have\sbeen)\s(?:record|document|register|report|count)ed\b/u.test(text.slice(span.end))
  )
}
const severalActs =
  /\b(?:two|three|four|five|six|seven|several|\d{1,2})\s(?:[\p{L}-]{1,16}\s){0,2}(?:attacks|air\s?strikes|strikes|raids|bombings|incidents|massacres)\s[^.;]*$/iu

/** Who reports, and what somebody would not do: neither was hit. */
const reporting =
  /^(?:\s(?:of|for)\s[^.,;]{1,40}?)?\s(?:said|says|announced|announces|confirmed|stated|claimed|added|declared)\b/u
const undone = /\b(?:refus(?:e[ds]?|ing|al)|declin(?:ed|ing)|unwilling)\sto\s[^.;,]{0,40}$/u

/**
 * Where a town was shelled, the house near which one of the shells then fell was not what they were aimed at, nor what was left in
 * ruins: the phrase printed at the attack stands, but where the text goes on to say what they fell on.
 */
function detail({ text }: Passage, { rule, span, value }: Finding<Hit>, places: readonly Finding<Hit>[]): boolean {
  const place = places.findLast((f) => f.span.start < span.start)
  if (!place) return false
  if (value.trust === 'result' || value.trust === 'guess') return rule !== 'target/slain-at'
  return (
    rule === 'target/landed' &&
    /[.;]\s/u.test(text.slice(place.span.end, span.start)) &&
    !/\b(?:on|onto|into|in)\s$/u.test(text.slice(0, span.start))
  )
}

/** A first line that is no sentence: a headline, a place with its date. */
const headlineEnd = (text: string): number => /^[^\n]{1,300}[^\n.!?\s]\s?\n/u.exec(text)?.[0].length ?? 0

/** Of what verbs lead to, the one that tells the attack; null where it was aimed at the place itself. */
function standing(passage: Passage, told: readonly Finding<Hit>[]): Finding<Hit> | null | undefined {
  const { text } = passage
  // The text tells more exactly than its headline.
  const below = headlineEnd(text)
  const places = told.filter((f) => f.value.trust === 'place' && f.span.start >= below && !announces(text, f))
  const found = told.filter((f) => f.value.trust !== 'place' && !detail(passage, f, places))
  const every = found.filter((f) => f.value.trust === 'act')
  const acts = every.some((f) => f.span.start >= below) ? every.filter((f) => f.span.start >= below) : every
  if (acts.length > 0) return acts.find((f, k) => k === acts.length - 1 || !announces(text, f)) ?? acts[0]
  const weak = found.find(
    (f) => f.value.trust === 'weak' || (f.value.trust === 'result' && !attacked.test(text.slice(0, f.span.start))),
  )
  return weak ?? (places.length > 0 ? null : undefined)
}

/** "shelled Nubl after helicopters had bombed a mosque", "…, the day after an attack on a convoy": told of before, where an act of its own stands before it. */
function earlier({ text, sentences }: Passage, { span }: Finding<Hit>): boolean {
  const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
  const before = text.slice(Math.max(sentence?.start ?? 0, span.start - 240), span.start)
  const at = since.exec(before)
  return (
    at !== null &&
    (/^(?:began|started|followed|came|erupted|flared)/u.test(at[0]) || attacked.test(before.slice(0, at.index)))
  )
}
const since =
  /\b(?:(?:began|started|followed|came|erupted|flared)\s(?:\p{L}+\s)?(?:after|following|with|since)\s(?:an?|the|another)\s[^.;,]{3,40}?\s(?:of|on|at|against)\s|after\s[^.;,]{3,60}?\shad\s(?:\p{L}+ly\s)?\p{L}+\s|(?:days?|hours?|weeks?|months?|years?)\s(?:after|before)\s(?:an?|the|another)\s[^.;,]{3,40}?\s(?:on|at|against|of)\s)$/u

/** What the rules find that the incident tells, in order, and what they find besides. */
function search(tried: readonly Rule<Hit>[], passage: Passage): { all: Finding<Hit>[]; told: Finding<Hit>[] } {
  const all = tried.flatMap((rule) => findAll(rule, passage)).sort((a, b) => a.span.start - b.span.start)
  const told = all.filter(
    (f) =>
      tells(passage, f.span) &&
      !earlier(passage, f) &&
      !reporting.test(passage.text.slice(f.span.end, f.span.end + 60)) &&
      !undone.test(passage.text.slice(Math.max(0, f.span.start - 60), f.span.start)),
  )
  return { all, told }
}

function read(passage: Passage): Reading<string | null> {
  const firm = search(firmRules, passage)
  const known = standing(passage, firm.told)
  // Guesses are dear to look for, and wanted only where no verb leads to what was hit.
  const guessed = known ? undefined : search(known === null ? [slainAt] : guessRules, passage)
  const best = known ?? guessed?.told[0]
  const all = [...firm.all, ...(guessed?.all ?? [])]
  const told = [...firm.told, ...(guessed?.told ?? [])]
  const lost = all
    .filter((f) => f !== best && f.value.trust !== 'place')
    .map((f) => ({
      path: 'target',
      value: f.value.text,
      span: f.span,
      rule: f.rule,
      why: told.includes(f) ? 'not what the first attack hit' : 'outside the incident told',
    }))
  if (!best) return { ...nothing<string | null>(null), lost }
  const span = withoutPosition(passage.text, paired(passage.text, best.span))
  return {
    value: passage.text.slice(span.start, span.end),
    evidence: { target: { spans: [span], rule: best.rule } },
    used: [{ ...span, by: best.rule }],
    lost,
    flags: [],
  }
}

export const target: Field<string | null> = { name: 'target', rules: [...firmRules, ...guessRules], read }
