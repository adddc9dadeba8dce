import nlp from 'compromise/one'
import type { Span } from '../model/span.js'
import { remembered } from './remembered.js'

/** Sentences of a paragraph. compromise/one splits; abbreviations after which it breaks wrongly are mended here. */
export const sentencesOf = (text: string): Span[] => [...splitOf(text)]

/** The splitter alone: the library's own entry makes a document of terms first, at twenty times the cost. */
const splitter = (nlp.methods() as { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } })
  .one.tokenize

const splitOf = remembered(split)

function split(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (const sentence of splitter.splitSentences(text, nlp.world())) {
    const words = sentence.trim()
    if (words === '') continue
    const start = text.indexOf(words, from)
    if (start < 0) return fallback(text)
    found.push({ start, end: start + words.length })
    from = start + words.length
  }
  return mend(text, found).flatMap((span) => cut(text, span))
}

/** The library takes the stop of "6.45 p.m." or "Sham FM." for an abbreviation's, also where the next sentence begins behind it. */
const stop =
  /(?<=\b(?:[ap]\.m|FM|TV|AM)\.)\s(?=(?:The|An?|In|On|At|It|Its|He|She|They|Their|This|That|These|Those|There|But|And|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Another|Several|Some|Most|All|Local|Police|Residents|Witnesses|Medics|Activists|Rescuers|According)\s|\p{Lu}{3,6}\s(?:said|says|recorded|documented|reported|noted|has|had|was|is)\s)/gu

function cut(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  const words = text.slice(start, end)
  if (/(?:m|FM|TV|AM)\.\s/.test(words))
    for (const m of words.matchAll(stop)) {
      out.push({ start: from, end: start + m.index })
      from = start + m.index + m[0].length
    }
  out.push({ start: from, end })
  return out
}

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Sat|Sun|Mon|Tues?|Wed|Thurs?|Fri|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|incl|approx|est)\.$/u

function mend(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    const next = text[span.start] ?? ''
    if (
      last &&
      (abbreviation.test(text.slice(last.start, last.end)) || /[\p{Ll}(]/u.test(next)) &&
      !text.slice(last.end, span.start).includes('\n\n')
    ) {
      out[out.length - 1] = { start: last.start, end: span.end }
    } else out.push(span)
  }
  return out
}

function fallback(text: string): Span[] {
  const out: Span[] = []
  for (const m of text.matchAll(/\S[^.!?]{0,4000}(?:[.!?]+|$)/gu))
    out.push({ start: m.index, end: m.index + m[0].trimEnd().length })
  return out
}
