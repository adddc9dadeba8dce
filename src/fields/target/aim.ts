import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import { exact, type Hit, hit } from './hit.js'
import { bareAt, isCrowd, isThing, phraseAt, set } from './phrase.js'
import { type Step, type Way, walk } from './walk.js'

/** How an act leads to what it hit. */
export type Act = 'send' | 'strike' | 'noun' | 'blast' | 'land'

const at = 'at on onto upon into against over toward towards targeting'
const beside =
  'near inside outside beside behind under beneath underneath among amid amidst opposite around between through within by alongside above'
/** What an act is aimed at stands behind these; the others tell where it was, and the walk may go on. */
const aiming = set(at)
const known: Readonly<Record<Act, ReadonlySet<string>>> = {
  send: set(`${at} in ${beside}`),
  strike: set(''),
  noun: set('on against at targeting upon near into outside beside of'),
  blast: set(`${at} in ${beside} for by`),
  land: set(`${at} in ${beside}`),
}
/** "close to", "a few metres from": leads of several words belong to every act that comes down somewhere. */
const leading = (act: Act, lead: string): boolean => known[act].has(lead) || (lead.includes(' ') && act !== 'strike')

const place =
  /^(?:city|cities|towns?|villages?|hamlets?|neighbou?rhoods?|quarters?|districts?|areas?|regions?|suburbs?|countryside|outskirts|parts?|sides?|camps?|streets?|squares?|governorate|province|island|capital|enclave|stronghold|territory|roads?|residents|inhabitants|villagers|locals|civilians|people|persons?|m[ae]n|wom[ae]n|boys?|girls?|child|children|someone|somebody)$/
const pronoun = /^(?:him|her|them|it|us|me)(?!\p{L})/u
const named = /^(?:the\s)?(?:al[-‐]|at-|as-|ar-|an-|ash-)?\p{Lu}/u
const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u

const name = /(?:the\s)?[\p{L}\p{M}’'‘ʼ-]+(?:\s\p{Lu}[\p{L}\p{M}’'‘ʼ-]*)*/uy
function nameEnd(text: string, at: number): number {
  name.lastIndex = at
  return name.test(text) ? name.lastIndex : at
}

/** Does the step lead to the place itself, or to those who live there, so that nothing else is the target? */
function atPlace(text: string, { at, phrase }: Step): boolean {
  const words = text.slice(at, at + 30)
  if (pronoun.test(words)) return true
  if (phrase && place.test(phrase.head)) return true
  return named.test(words) && !day.test(words)
}

const wayOf = (act: Act, said: string): Way =>
  act === 'strike'
    ? { object: true, late: /(?:ed|ing|struck|hit)$/u.test(said) }
    : act === 'blast'
      ? { by: true }
      : act === 'noun'
        ? { of: true, noun: true }
        : {}

/** The match as it stands with what it leads to: read up to there, and that marked. */
const led = (match: Match, text: string, { start, end }: Span): Match => ({
  text: text.slice(match.span.start, start),
  span: { start: match.span.start, end: start },
  groups: { ...match.groups, mark: text.slice(start, end) },
  parts: { ...match.parts, mark: { start, end } },
})

/** Verbs in the present, and nouns without an article, as headlines have them. */
const headlined =
  /^(?:hits?|strikes?|targets|shells|bombs|attacks?|storms?|raids?|pounds|ambush(?:es)?|attack on|[\p{Ll} -]*(?:strike|attack|raid|bombing|shelling|blast|explosion))$/iu

const blamed = /\b(?:blam|pinn)(?:ed|es|ing)\s(?:[\p{L}’'-]+\s){0,4}$/u

/** What an act was aimed at; `place`: the place itself, or those who live there. */
interface Aim extends Span {
  readonly place?: true
}

/** What a rule does not take, seen from the match read up to the thing. */
type Declines = (match: Match, passage: Passage) => boolean

/**
 * What the act told at `match` was aimed at, as far as its clause tells: its object, or what the first preposition that tells a
 * thing leads to. Where the place itself was aimed at, what stands behind it was not.
 */
function aim(match: Match, passage: Passage, act: Act, declines?: Declines): Aim | undefined {
  const { text } = passage
  const { end } = match.span
  const sentenceEnd = passage.sentences.find((s) => end <= s.end)?.end ?? text.length
  const judge = (phrase: Span): Span | undefined => {
    const m = led(match, text, phrase)
    return !declines?.(m, passage) && hit(m, passage) ? { start: phrase.start, end: phrase.end } : undefined
  }
  // "blamed the attack on rebels": who made it.
  if (act === 'noun' && blamed.test(text.slice(Math.max(0, match.span.start - 50), match.span.start))) return undefined
  if (act === 'noun' && /^\sof\s/u.test(text.slice(end, end + 4))) {
    // "an attack of this kind", "the raid of last week": only what can be hit stands after "of".
    const phrase = phraseAt(text, end + 4, false)
    const found = phrase && (isThing(phrase.head) || isCrowd(phrase.head)) ? judge(phrase) : undefined
    if (found) return found
  }
  for (const step of walk(text, end, sentenceEnd, wayOf(act, match.text))) {
    if (step.lead === '' ? act !== 'strike' : !leading(act, step.lead)) continue
    // "opened fire inside the houses": where they stood who fired.
    if (act === 'send' && !aiming.has(step.lead) && /\bfire$/u.test(match.text)) continue
    const bare = step.first && !step.phrase && headlined.test(match.text) ? bareAt(text, step.at) : undefined
    const phrase = bare ?? exact(text, step.first ? step.phrase : phraseAt(text, step.at, false))
    const found = phrase && judge(phrase)
    if (found) return found
    if ((step.lead === '' || aiming.has(step.lead)) && act !== 'blast' && act !== 'land' && atPlace(text, step))
      return { start: step.at, end: step.phrase?.end ?? nameEnd(text, step.at), place: true }
    if (act === 'strike') return undefined
  }
  return undefined
}

/** How a rule whose pattern is the act alone finds what it marks, and reads it. */
export function aims(act: Act, declines?: Declines): Pick<Rule<Hit>, 'read'> & Required<Pick<Rule<Hit>, 'mark'>> {
  const found = new WeakMap<Passage, Map<number, Aim | undefined>>()
  const of = (match: Match, passage: Passage): Aim | undefined => {
    const known = found.get(passage) ?? new Map<number, Aim | undefined>()
    found.set(passage, known)
    if (!known.has(match.span.start)) known.set(match.span.start, aim(match, passage, act, declines))
    return known.get(match.span.start)
  }
  return {
    mark: of,
    read: (match, passage) =>
      match.groups.mark === undefined
        ? undefined
        : { text: match.groups.mark, trust: of(match, passage)?.place ? 'place' : 'act' },
  }
}
