import type { Span } from '../model/span.js'
import { type Mention, mentionsIn } from './mentions.js'
import { type Passage, sentenceAt } from './passage.js'
import { mark, view } from './view.js'

/**
 * One act of attack in a sentence: its word and what stands around it. A reader of the object side (place, target)
 * begins at `object.start`; of the agent side, at `before` (active) or after "by" (passive, nominal).
 *
 * | text                                           | voice   | object                  |
 * | ---------------------------------------------- | ------- | ----------------------- |
 * | warplanes **fired** missiles at Babka village  | active  | `Babka`, `at`           |
 * | artillery **shelled** Babka village            | active  | `Babka`, null           |
 * | the market **was hit** by four barrel bombs    | passive | null: see `before`      |
 * | rockets **fired** by rebels at the town        | passive | `the town`, `at`        |
 * | an **airstrike** by Russia on the bakery       | nominal | `the bakery`, `on`      |
 */
export interface Act {
  /** The verb or noun itself. */
  readonly span: Span
  readonly voice: 'active' | 'passive' | 'nominal'
  /** What stands after the verb: see `AttackVerb`; `noun` for nouns of attack. */
  readonly takes: 'munition' | 'object' | 'victim' | 'attack' | 'noun'
  readonly sentence: Span
  /** The sentence up to the act, from the act before it on: agent of an active verb, object of a passive one. */
  readonly before: Span
  /** The sentence after the act, up to the next act. */
  readonly after: Span
  /** Where the words that name the object begin, and the preposition that leads to them; null where none follows. */
  readonly object: { readonly start: number; readonly preposition: string | null } | null
}

const auxiliary =
  /\b(?:was|were|been|being|be|is|are|got)\s(?:(?:also|again|then|later|directly|reportedly|twice|first|\p{L}{3,12}ly)\s){0,2}$/u
const byAgent = /^(?:\s[^.;:,\uE004\uE005\uE007]{0,60})?\sby\s/u
/** "at", "on" and so on that lead to what was struck: not to a day, a time or an hour. */
const leads =
  /^(?<gap>[^.;\uE004\uE005]{0,160}?)(?<![\p{L}])(?<preposition>targeting|in the vicinity of|at|onto|on|upon|over|against|into|towards?|near)\s(?!(?:around\s|about\s|approximately\s|nearly\s|the\s(?:morning|evening|night|afternoon|eve|dawn|same|following|next|\d)|(?:early\s|late\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar(?:ch)?\s\d|Apr|May\s\d|Jun|Jul|Aug|Sep|Oct|Nov|Dec|noon|dawn|night|midnight|least|once|a\stime|board|their\sway|\d{1,2}(?:st|nd|rd|th|:|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[/-]\d|\s?[ap]\.?m)|\d{4}\b))/u

/** Every act of attack, in order of the text. Both told acts and background: ask `tells(passage, act.span)`. */
export function actsOf(passage: Passage): Act[] {
  const seen = view(passage)
  const found = mentionsIn(passage.text, passage.words).filter(
    (m): m is Extract<Mention, { kind: 'verb' | 'noun' }> =>
      (m.kind === 'verb' && m.form !== 'base') || m.kind === 'noun',
  )
  return found.flatMap((m, i) => {
    const at = sentenceAt(passage, m.start)
    const sentence = passage.sentences[at]
    if (!sentence) return []
    const previous = found[i - 1]
    const next = found[i + 1]
    const before = { start: Math.max(sentence.start, previous?.end ?? 0), end: m.start }
    const after = { start: m.end, end: Math.min(sentence.end, next?.start ?? sentence.end) }
    const voice = voiceOf(m, seen, sentence)
    const takes = m.kind === 'noun' ? 'noun' : m.takes
    return [
      {
        span: { start: m.start, end: m.end },
        voice,
        takes,
        sentence,
        before,
        after,
        object: objectOf(m, takes, voice, seen, sentence),
      },
    ]
  })
}

function voiceOf(m: Mention, seen: string, sentence: Span): Act['voice'] {
  if (m.kind === 'noun') return 'nominal'
  if (m.kind === 'verb' && m.form === 'past') {
    if (auxiliary.test(seen.slice(Math.max(sentence.start, m.start - 40), m.start))) return 'passive'
    if (byAgent.test(seen.slice(m.end, sentence.end))) return 'passive'
  }
  return 'active'
}

function objectOf(m: Mention, takes: Act['takes'], voice: Act['voice'], seen: string, sentence: Span): Act['object'] {
  const rest = seen.slice(m.end, sentence.end)
  if (voice === 'active' && (takes === 'object' || takes === 'victim')) {
    const direct = /^\s(?:(?:at|on|upon|up on)\s)?(?=\S)/u.exec(rest)
    if (!direct || rest.startsWith(' with ') || rest.startsWith(' in ')) return null
    return { start: m.end + direct[0].length, preposition: direct[0].trim() || null }
  }
  if (voice === 'passive' && takes !== 'munition' && takes !== 'attack') return null
  const found = leads.exec(rest)
  if (!found) {
    const of = takes === 'noun' ? /^(?:\sby\s[^.;,]{1,60}?)?\sof\s(?![\uE000\uE001])/u.exec(rest) : null
    return of ? { start: m.end + of[0].length, preposition: 'of' } : null
  }
  // A carried-out attack says its object after the noun: leave it to that act.
  if (takes === 'attack' && found.groups?.gap?.includes(mark.noun) === false) return null
  return { start: m.end + found[0].length, preposition: found.groups?.preposition ?? null }
}
