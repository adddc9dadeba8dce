import { type Passage, tells } from '../../match/passage.js'
import type { Finding, Lost } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import { iso, shift } from './calendar.js'
import type { DateText } from './days.js'
import type { Relative } from './relative.js'

export type Candidate =
  | { readonly kind: 'day'; readonly finding: Finding<DateText>; readonly value: DateText }
  | { readonly kind: 'relative'; readonly finding: Finding<unknown>; readonly day: string }
  | { readonly kind: 'weekday'; readonly finding: Finding<unknown> }

/** Words before a date, in its own clause, that make it a date of something else than the attack. */
const background: readonly {
  readonly before: RegExp
  readonly why: string
  readonly hard: boolean
  readonly cost?: number
}[] = [
  {
    before: /\b(?:since|until|till|up\sto|prior\sto|as\sof|dated|starting|beginning)\s(?:\p{L}{1,12}\s){0,3}$/iu,
    why: 'bounds a stretch of time',
    hard: false,
  },
  {
    before:
      /\b(?:(?:was|were|been)\s(?:\p{L}{1,12}\s)?(?:imprisoned|captured|displaced|released|taken)|arrested|abducted|kidnapped|disappeared|born|arrest|detention|abduction|disappearance)\b(?![^.;]{0,50}\b(?:killed|died|shot|executed|dead|bodies|tortured?|struck|hit|shelled|bombed|attack(?:ed)?|raid|clash(?:es)?)\b)[^.;,]{0,50}$/iu,
    why: 'an arrest or another event of a life',
    hard: true,
  },
  {
    before:
      /\b(?:adopted|resolution|agreement|ceasefire|cease-fire|truce|published|issued|announced|signed|statement|press\srelease|according\sto\sa)\b[^.;,]{0,50}$/iu,
    why: 'a document’s or an agreement’s date',
    hard: false,
  },
  {
    before: /\bhad\s(?:already\s|also\s|previously\s|earlier\s)?(?:been\s)?\p{L}+(?:\s\p{L}+){0,6}\s(?:on|in)?\s?$/iu,
    why: 'told as earlier',
    hard: false,
    cost: 30,
  },
  {
    before:
      /\b(?:died|dies|passed\saway)\b[^.;]{0,40}\b(?:wounds?|injur(?:y|ies)|later)\b[^.;]{0,30}$|\bsuccumbed\b[^.;]{0,60}$|\b(?:wounded|injured|survivors?|more|another|further|others?|of\sthem)\b[^.;]{0,40}\b(?:died|passed\saway)\b[^.;]{0,40}$/iu,
    why: 'the day of a later death',
    hard: false,
  },
  {
    before:
      /\b(?:was|were|been)\s(?:\p{L}+\s)?found\s(?:dead|killed|shot|stabbed|beheaded|strangled|slain|murdered|executed|hanged|burned)\b[^.;]{0,70}$/iu,
    why: 'the day of a finding',
    hard: true,
  },
  {
    before:
      /\b(?:said|says|reported|reports|told|announced|added|confirmed|wrote|tweeted|stated|corrected|updated|revised|documented|recorded|recovered|found|identified|buried|spoke|interviewed|obtained|received|learn(?:ed|t)|informed|notified|registered)\b(?!\s(?:the\skilling|that)\b)(?![^.;,]{0,30}\b(?:happened|occurred|took\splace|struck|hit|killed)\b)[^.;,]{0,30}$/iu,
    why: 'the day of a report or a finding',
    hard: false,
  },
  {
    before: /\b(?:funerals?|burials?|mourners|commemorat\p{L}+|anniversary)\b[^.;]{0,100}\s(?:on|in|this|last)?\s?$/iu,
    why: 'the day of a funeral',
    hard: false,
  },
  {
    before:
      /\b(?:captured|took\scontrol|seized|lost\scontrol|retook|recaptured|control\s(?:of|over)\b[^.;,]{0,40}\bsince)\b[^.;,]{0,40}$/iu,
    why: 'a change of control',
    hard: false,
  },
]

/** "On 7 June he died of wounds sustained in …": the death, not the attack. */
const laterDeath = /^[^.;]{0,70}\b(?:died|dies|succumbed|passed\saway)\b[^.;]{0,40}\b(?:wounds?|injur(?:y|ies))\b/iu

/** "On July 24, 2018, his family obtained a death certificate", "on 7 March the bodies were found": the day of knowing, not of dying. */
const learnt =
  /^,?\s(?:his|her|their|the|we|SNHR|relatives|families)\b[^.;]{0,40}?\b(?:obtained|received|learn(?:ed|t)|(?:was|were)\s(?:informed|notified|told)|found\sout|(?:bod(?:y|ies)|remains|corpses?)\s(?:\p{L}+\s){0,3}(?:found|recovered|discovered|exhumed|handed))\b/iu

/** Words that tell the attack itself: a sentence with one outranks a sentence without. */
const act =
  /\b(?:fired|fires|dropped|launched|carried\sout|bomb(?:ed|ing|ardment)|shell(?:ed|ing)|struck|hit|attack(?:ed)?|targeted|raid(?:ed)?|airstrikes?|air\sstrikes?|strikes?|explo(?:ded|sion)|detonated|blew|went\soff|executed|beheaded|shot|stormed|opened\sfire|killed|killing|massacre|tortured?|stabbed|set\sfire|fell)\b/iu

export function choose(
  passage: Passage,
  days: readonly Finding<DateText>[],
  relative: readonly Finding<Relative>[],
): { best: Candidate | undefined; lost: Lost[] } {
  const lost: Lost[] = []
  const ranked: { candidate: Candidate; score: number }[] = []
  const consider = (candidate: Candidate, value: unknown) => {
    const { span, rule } = candidate.finding
    const why = refusal(passage, span)
    if (why?.hard) lost.push({ path: 'date.start', value, span, rule, why: why.why })
    else ranked.push({ candidate, score: score(passage, span, candidate) - (why ? (why.cost ?? 50) : 0) })
  }
  for (const f of days) consider({ kind: 'day', finding: f, value: f.value }, iso(f.value.start))
  for (const f of relative) {
    if ('weekday' in f.value) consider({ kind: 'weekday', finding: f }, f.value.weekday)
    else if (passage.setting.previousDay !== null) {
      consider({ kind: 'relative', finding: f, day: shift(passage.setting.previousDay, f.value.days) }, f.value.days)
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.candidate.finding.span.start - b.candidate.finding.span.start)
  for (const { candidate } of ranked.slice(1)) {
    const { span, rule } = candidate.finding
    lost.push({
      path: 'date.start',
      value: passage.text.slice(span.start, span.end),
      span,
      rule,
      why: 'another date tells the attack',
    })
  }
  return { best: ranked[0]?.candidate, lost }
}

function refusal(passage: Passage, span: Span): { why: string; hard: boolean; cost?: number } | undefined {
  if (!passage.scope.some((s) => span.start >= s.start && span.end <= s.end))
    return { why: 'tells another incident', hard: true }
  // A weekday alone that dates a statement ("said on Saturday") does not date the attack.
  const alone = /^\p{L}+$/u.test(passage.text.slice(span.start, span.end))
  const aside = passage.asides.find((a) => span.start >= a.start && span.start < a.end)
  // A statement may be the only place that dates the attack; other asides tell something else.
  if (aside) return { why: aside.why, hard: alone || !aside.why.includes('statement') }
  const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
  const before = passage.text.slice(Math.max(sentence?.start ?? 0, span.start - 120), span.start)
  const after = passage.text.slice(span.end, Math.min(sentence?.end ?? passage.text.length, span.end + 120))
  const ofWounds =
    /\b(?:died|dies|passed\saway)\b[^.;]{0,40}$/iu.test(before) &&
    /^,?\s(?:of|from)\s(?:\p{L}+\s){0,2}(?:wounds?|injur(?:y|ies))\b/iu.test(after)
  if (ofWounds || laterDeath.test(after)) return { why: 'the day of a later death', hard: false }
  if (learnt.test(after)) return { why: 'the day of a finding', hard: true }
  const found = background.find((b) => b.before.test(before))
  return found && { ...found, hard: found.hard || (alone && /report/.test(found.why)) }
}

function score(passage: Passage, span: Span, candidate: Candidate): number {
  const index = passage.sentences.findIndex((s) => span.start >= s.start && span.start < s.end)
  const sentence = passage.sentences[index]
  const text = sentence ? passage.text.slice(sentence.start, sentence.end) : ''
  let points = candidate.kind === 'day' ? 40 : candidate.kind === 'relative' ? 25 : 10
  if (act.test(text)) points += 15
  if (candidate.kind === 'day' && candidate.value.start.year !== null) points += 4
  if (sentence && span.start - sentence.start <= 40) points += 6
  return points - Math.min(index, 6) * 4 + (tells(passage, span) ? 1 : 0)
}
