import type { Words } from '../lexicon/words.js'
import type { Aside, Passage, Setting, Told } from '../match/passage.js'
import { sentencesOf } from '../match/sentences.js'
import { tellingOfAll } from '../match/telling.js'
import type { Span } from '../model/span.js'
import { blanked } from './asides/blank.js'
import { asidesOf } from './asides/index.js'
import { onlyBackground, segmentsOf, toldTogether } from './segments.js'

/**
 * A paragraph's text to what it tells, one for each incident: sentences, the stretch that belongs to each
 * incident, and what is told aside (earlier attacks, origins, campaign totals). Empty where it tells no incident.
 */
export function toldIn(text: string, attackOnly = false): Told[] {
  const sentences = sentencesOf(text)
  const all = asidesOf(text, sentences)
  // Where nobody is harmed but in a witness's words, they are what tells the incident.
  const plain = all.filter((a) => !/account/.test(a.why))
  const harmed = harms(text, all)
  const asides = harmed || plain.length === all.length ? all : plain
  if (!attackOnly && !harmed && (asides === all || !harms(text, asides))) return []
  return segmentsOf(text, sentences, asides).map(({ scope, totals, parted, elided }) => ({
    sentences: part(sentences, parted),
    scope,
    asides: [...asides, ...totals.map((t) => ({ ...t, why: 'told of several incidents' }))].sort(
      (a, b) => a.start - b.start,
    ),
    ...(elided ? { elided } : {}),
  }))
}

function harms(text: string, asides: readonly Aside[]): boolean {
  const told = tellingOfAll(blanked(text, { start: 0, end: text.length }, asides))
  return told.deaths || told.injuries || told.mortal
}

const sentencesAndAsides = (text: string): [readonly Span[], Aside[]] => {
  const sentences = sentencesOf(text)
  return [sentences, asidesOf(text, sentences)]
}

/**
 * A short news text of several paragraphs that each tell deaths: one stretch where the first tells of all; else its
 * paragraphs, without those behind the first whose dead are only compared.
 */
export function accountsOf<T extends Span>(text: string, found: readonly T[]): readonly T[] {
  const [first] = found
  const last = found.at(-1)
  if (!first || !last || found.length < 2 || found.length > 6 || last.end - first.start > 5000) return found
  const near = found.every((f, i) => i === 0 || text.slice(found[i - 1]?.end, f.start).trim() === '')
  const whole = text.slice(first.start, last.end)
  if (near && toldTogether(whole, ...sentencesAndAsides(whole))) return [{ ...first, end: last.end }]
  return found.filter((f, i) => {
    const told = text.slice(f.start, f.end)
    return i === 0 || !onlyBackground(told, ...sentencesAndAsides(told))
  })
}

/** A sentence in which one incident ends and another begins is two for the fields: no pattern may join them. */
function part(sentences: readonly Span[], at: readonly number[]): Span[] {
  return sentences.flatMap((s) => {
    const cuts = [s.start, ...at.filter((p) => p > s.start && p < s.end), s.end]
    return cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? s.start, end }))
  })
}

/** A text on its own, with nothing known around it: for examples, tests and `explain`. */
export function plainPassage(text: string, words: Words, setting: Partial<Setting> = {}): Passage {
  const bare: Setting = {
    period: { start: null, end: null },
    dateOrder: null,
    heading: { perpetrator: null, governorate: null },
    previousDay: null,
  }
  const sentences = sentencesOf(text)
  return {
    text,
    sentences,
    scope: [{ start: 0, end: text.length }],
    asides: asidesOf(text, sentences),
    setting: { ...bare, ...setting },
    words,
  }
}
