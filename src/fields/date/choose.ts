import { attackNoun } from '../../match/events.js'
import { matches } from '../../match/matches.js'
import { inScope, type Passage, tells } from '../../match/passage.js'
import type { Finding, Lost } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import { type Anchor, dateAfter, weekdayBefore, weekdayBeside } from './anchor.js'
import { iso, shift } from './calendar.js'
import type { DateText } from './days.js'
import type { Relative } from './relative.js'

export type Candidate =
  | { readonly kind: 'day'; readonly finding: Finding<DateText>; readonly value: DateText }
  | { readonly kind: 'relative'; readonly finding: Finding<unknown>; readonly day: string }
  | {
      readonly kind: 'weekday'
      readonly finding: Finding<unknown>
      readonly day: string | null
      readonly end: string | null
    }

/** Words before a date, in its own clause, that make it a date of something else than the attack. */
const background: readonly {
  readonly before: RegExp
  readonly why: string
  readonly hard: boolean
  readonly cost?: number
}[] = [
  {
    before:
      /\b(?:since|until|till|up\sto|prior\sto|as\sof|dated|starting|beginning|(?:week|month|period)\s(?:of|from|between)|(?:mourning|curfew|closure)\s(?:from|on))\s(?:\p{L}{1,12}\s){0,3}$|\buntil\sthe\s(?:\p{L}{1,12}\s){1,5}on\s$|\b(?:by|through)\s$/iu,
    why: 'bounds a stretch of time',
    hard: false,
  },
  {
    before:
      /\b[Ss]ources?:\s[^.;]{0,40}$|\b(?:bod(?:y|ies)|corpses?)\b[^.;]{0,40}\b(?:recovered|discovered|surfaced|retrieved|unearthed|exhumed)\b[^.;]{0,50}$/u,
    why: 'the day of a finding',
    hard: true,
  },
  {
    before:
      /\b(?:fighting|clashes|war|siege|offensive|uprising|conflict|battle)\s[^.;]{0,40}\b(?:broke\sout|erupted|began|started)\s(?:\p{L}{1,12}\s){0,2}$/iu,
    why: 'the beginning of a war',
    hard: true,
  },
  {
    before: /\b(?:days?|weeks?|months?|years?)\s(?:after|before|since)\b[^.;,]{0,70}$/iu,
    why: 'another event, from which it counts',
    hard: true,
  },
  {
    before:
      /\b(?:(?:was|were|been)\s(?:\p{L}{1,12}\s)?(?:imprisoned|captured|displaced|released|taken)|arrested|abducted|kidnapped|disappeared|born|arrest|detention(?!\s(?:cent|facilit|camp|site))|abduction|disappearance)\b(?![^.;]{0,50}\b(?:killed|died|shot|executed|dead|bodies|tortured?|struck|hit|shelled|bombed|attack(?:ed)?|raid|clash(?:es)?)\b)[^.;,]{0,50}$/iu,
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
      /\b(?:learn(?:ed|t|ing)|heard|informed|notified|(?:was|were|been)\stold|found\sout)\b[^.;]{0,30}\b(?:death|died|dead|fate)\b[^.;]{0,80}$|\bdeath\s(?:certificates?|notices?)\b[^.;]{0,40}\b(?:issued|obtained|received|handed)\b[^.;]{0,30}$/iu,
    why: 'the day of knowing of a death',
    hard: true,
  },
  {
    before:
      /\b(?:said|says|saying|reported|reports|told|announced|added|confirmed|wrote|tweeted|stated|corrected|updated|revised|documented|recorded|recovered|found|discovered|exhumed|unearthed|retrieved|identified|buried|spoke|interviewed|obtained|received|learn(?:ed|t|ing)|informed|notified|registered|acknowledged|admitted|conceded|declared|revealed|condemned|deplored|denied|insisted|warned|released|counted|(?:gave|giving|gives)\s(?:further\s|more\s)?(?:details|an\saccount))\b(?!\s(?:the\skilling|that)\b)(?![^.;,]{0,30}\b(?:happened|occurred|took\splace|struck|hit|killed|shelling|bombing|airstrikes?|strikes?|attacks?|raids?|massacre|explosions?|killings?)\b)[^.;,]{0,30}$/iu,
    why: 'the day of a report or a finding',
    hard: false,
  },
  {
    before:
      /\b(?:toll|dead|casualt(?:y|ies)|number\sof\s(?:dead|deaths|victims|fatalities))\b[^.;]{0,120}\b(?:rose|rises|risen|climb(?:ed|s)|revised|lowered|raised|reached|increased|jumped|stood|put\sat|updated)\b[^.;]{0,50}$/iu,
    why: 'the day of a report of the toll',
    hard: true,
  },
  {
    before:
      /\b(?:funerals?|burials?|mourners|commemorat\p{L}+|anniversary)\b(?<!\b(?:on|at|hit|struck|targeted|targeting|attacked|bombed|against|into|among)\s(?:(?:an?|the)\s)?(?:\p{Ll}+\s)?\p{L}+)[^.;]{0,180}\s(?:on|in|this|last)?\s?$/iu,
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
  /^,?\s(?:his|her|their|the)\s(?:\p{L}+\s)?(?:family|families|relatives|parents|body|bodies|remains|corpses?|wife|mother|father|brother)\b[^.;]{0,160}?\b(?:handed|given|notified|informed|obtained|received|returned|delivered)\b|^,?\s(?:his|her|their|the|we|SNHR|relatives|families)\b[^.;]{0,40}?\b(?:obtained|received|learn(?:ed|t)|(?:was|were)\s(?:informed|notified|told)|found\sout|(?:bod(?:y|ies)|remains|corpses?)\s(?:\p{L}+\s){0,3}(?:found|recovered|discovered|exhumed|handed))\b/iu

/** "Officials on Tuesday said", "the government on Wednesday lowered the toll": what is done on the day is to speak. */
const speaks =
  /^\s(?:\p{L}+ly\s|also\s)?(?:said|told|announced|reported|confirmed|condemned|denied|lowered\sthe|raised\sthe|revised|identified|accused|blamed|acknowledged|admitted|called|urged|warned|vowed|mourned|buried|released|published|issued|stated|declared|revealed|(?:for|to)\s(?:the|a)\sfunerals?|to\s(?:bury|mourn))\b/u

/** Words of harm: the sentence that tells who was hit tells the day as well. */
const harm = /\b(?:kill(?:ed|ing|s)?|dead|died|lives|wounded|injured|injuring|wounding|shot|massacred?)\b/iu

/** Words that tell the attack itself: a sentence with one outranks a sentence without. */
export const act =
  /\b(?:fired|fires|dropped|launched|carried\sout|bomb(?:ed|ings?|ardment)|blasts?|shell(?:ed|ing)|struck|hit|attack(?:ed|s)?|assault|under\sfire|targeted|raid(?:ed|s)?|airstrikes?|air\sstrikes?|strikes?|explo(?:ded|sions?)|detonated|blew|went\soff|executed|beheaded|shot|stormed|opened\sfire|killed|killing|massacre|tortured?|stabbed|set\sfire|fell|pound(?:ed|ing)|hammered|rocked|tore|ripped|slammed|rammed|blasted|gunned|ambush(?:ed)?|torched|stormed|burst|opened\sup|mowed|hacked|rained|landed|crashed)\b/iu

export function choose(
  passage: Passage,
  days: readonly Finding<DateText>[],
  relative: readonly Finding<Relative>[],
  anchor: Anchor | null = null,
): { best: Candidate | undefined; lost: Lost[] } {
  const lost: Lost[] = []
  const ranked: { candidate: Candidate; score: number }[] = []
  const consider = (candidate: Candidate, value: unknown, cost = 0) => {
    const { span, rule } = candidate.finding
    const why = refusal(passage, span)
    if (why?.hard) lost.push({ path: 'date.start', value, span, rule, why: why.why })
    else ranked.push({ candidate, score: score(passage, span, candidate) - cost - (why ? (why.cost ?? 50) : 0) })
  }
  const inAnchor = (span: Span): boolean =>
    anchor !== null && span.start >= anchor.span.start && span.end <= anchor.span.end
  const weekday = relative.some(
    (r) => 'weekday' in r.value && !inAnchor(r.span) && refusal(passage, r.span)?.hard !== true,
  )
  // "Kulgam, Jun 2: militants on Thursday …": a day without its year, and the event's own weekday.
  // "…, 3 September 2023: A family died yesterday": the day on which the text speaks.
  const yesterday = relative.some(
    (r) => 'from' in r.value && r.value.from === 'speech' && r.value.days < 0 && !inAnchor(r.span),
  )
  const publication =
    anchor?.kind === 'dateline' || (anchor?.kind === 'head' && (yesterday || (anchor.day === null && weekday)))
  for (const f of days) {
    if (publication && inAnchor(f.span))
      lost.push({
        path: 'date.start',
        value: iso(f.value.start),
        span: f.span,
        rule: f.rule,
        why: 'the day of publication',
      })
    // "Mar 20, 2018 - A rocket on Tuesday": the day of the text, and the event's where nothing else is told.
    else
      consider(
        { kind: 'day', finding: f, value: f.value },
        iso(f.value.start),
        anchor?.kind === 'head' && inAnchor(f.span) ? 25 : 0,
      )
  }
  const told = timeline(days, relative, anchor)
  const base = (f: Finding<Relative>): string | null => {
    const before = told.filter((t) => t.span.end <= f.span.start).at(-1)?.day
    if ('weekday' in f.value) return anchor?.day ?? null
    if ('date' in f.value) return before ?? null
    if (f.value.from === 'speech') return anchor?.day ?? null
    if (f.value.from === 'either') return before ?? anchor?.day ?? passage.setting.previousDay
    return passage.setting.previousDay ?? before ?? null
  }
  for (const f of relative) {
    if (publication && inAnchor(f.span)) continue
    const from = base(f)
    if ('weekday' in f.value) {
      const before =
        from === null && tells(passage, f.span) ? told.filter((t) => t.span.end <= f.span.start).at(-1) : null
      const day = before
        ? weekdayBeside(before.day, f.value.weekday)
        : from === null
          ? null
          : weekdayBefore(from, f.value.weekday)
      const end = day !== null && f.value.nights ? shift(day, f.value.nights) : day
      consider({ kind: 'weekday', finding: f, day, end }, f.value.weekday)
    } else if ('date' in f.value) {
      const day = from === null ? null : dateAfter(from, f.value.date)
      if (day !== null) consider({ kind: 'relative', finding: f, day }, f.value.date)
    } else if (from !== null) consider({ kind: 'relative', finding: f, day: shift(from, f.value.days) }, f.value.days)
  }
  // "Kafr Nabl, Idlib, 28 June 2016. A missile hits …": a line of place and day with no sender, and no other day told.
  const line = publication && ranked.length === 0 ? days.find((f) => inAnchor(f.span)) : undefined
  if (line && anchor && !sender.test(passage.text.slice(Math.max(0, anchor.span.start), anchor.span.end)))
    consider({ kind: 'day', finding: line, value: line.value }, iso(line.value.start))
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

/** Who sends a text: an agency, an office, capitals, brackets; or a place alone behind a dash. */
const sender =
  /\b(?:News|Agency|FM|TV|Radio|Press|Reuters|Network|Observatory|Cent(?:er|re)|Office|Monitor|Watch|Amnesty|Times|Post|Daily|Report)\b|[([]|\p{Lu}{3}|\s[-–—]{1,2}\s$/u

/** The days that the text names, each resolved as far as its anchor goes, in order. */
function timeline(
  days: readonly Finding<DateText>[],
  relative: readonly Finding<Relative>[],
  anchor: Anchor | null,
): { span: Span; day: string }[] {
  const told = days.flatMap((d) => {
    const day = iso(d.value.start)
    return day === null ? [] : [{ span: d.span, day }]
  })
  for (const f of relative) {
    const day = 'weekday' in f.value && anchor?.day ? weekdayBefore(anchor.day, f.value.weekday) : null
    if (day !== null) told.push({ span: f.span, day })
  }
  return told.sort((a, b) => a.span.start - b.span.start)
}

/** A day told with the act, and not as that of a statement or of anything else. */
export function tellsAct(passage: Passage, span: Span): boolean {
  const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
  return (
    sentence !== undefined &&
    act.test(passage.text.slice(sentence.start, sentence.end)) &&
    refusal(passage, span) === undefined
  )
}

const actNoun = new RegExp(
  `^['’]s?\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:${attackNoun}|assassinations?|killings?|massacre)\\b`,
  'u',
)

/** Is this day that of a statement or a report? Then weekdays beside it count from it. */
export function spoken(passage: Passage, span: Span): boolean {
  const why = refusal(passage, span)?.why
  if (why === undefined) return false
  if (/report|statement/u.test(why)) return true
  return (
    why.includes('document') &&
    /\b(?:statement|report|communiqu\p{L}+|release|issued|published|released|announced)\b[^.;,]{0,50}$/iu.test(
      passage.text.slice(Math.max(0, span.start - 60), span.start),
    )
  )
}

function refusal(passage: Passage, span: Span): { why: string; hard: boolean; cost?: number } | undefined {
  if (!inScope(passage, span)) return { why: 'tells another incident', hard: true }
  // "SANA said Thursday's shelling …": the day of the shelling, whoever speaks of it.
  const ofAct = actNoun.test(passage.text.slice(span.end, span.end + 60))
  // A weekday alone that dates a statement ("said on Saturday") does not date the attack.
  const alone = /^\D+$/u.test(passage.text.slice(span.start, span.end))
  const aside = passage.asides.find((a) => span.start >= a.start && span.start < a.end)
  // A statement may be the only place that dates the attack; other asides tell something else.
  if (aside && !(ofAct && aside.why.includes('statement')))
    return { why: aside.why, hard: alone || !aside.why.includes('statement') }
  if (ofAct) return undefined
  const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
  const before = passage.text.slice(Math.max(sentence?.start ?? 0, span.start - 120), span.start)
  const after = passage.text.slice(span.end, Math.min(sentence?.end ?? passage.text.length, span.end + 120))
  const ofWounds =
    /^,?\s(?:of|from)\s(?:\p{L}+\s){0,2}(?:wounds?|injur(?:y|ies))\b/iu.test(after) &&
    /\b(?:died|dies|passed\saway)\b[^.;]{0,40}$/iu.test(before)
  // "died on 24 June 2016, a week after he was wounded"
  const long =
    /\bdied\b[^.;]{0,60}$/u.test(before) &&
    /^,?\s\p{L}+\s(?:days?|weeks?|months?)\safter\s(?:he|she|they|being|his|her|the)\b[^.;]{0,30}\b(?:wound|injur|hurt|hit|shot|burn|blast|attack|shelling|explosion|strike)/u.test(
      after,
    )
  if (ofWounds || long || matches(after, laterDeath)) return { why: 'the day of a later death', hard: alone }
  if (speaks.test(after)) return { why: 'the day of a report', hard: true }
  const farther = passage.text.slice(span.end, Math.min(sentence?.end ?? passage.text.length, span.end + 240))
  if (matches(farther, learnt)) return { why: 'the day of a finding', hard: true }
  const found = background.find((b) => matches(before, b.before))
  return found && { ...found, hard: found.hard || (alone && /report|later\sdeath|funeral/.test(found.why)) }
}

function score(passage: Passage, span: Span, candidate: Candidate): number {
  const index = passage.sentences.findIndex((s) => span.start >= s.start && span.start < s.end)
  const sentence = passage.sentences[index]
  const text = sentence ? passage.text.slice(sentence.start, sentence.end) : ''
  let points = candidate.kind === 'day' ? 40 : candidate.kind === 'relative' ? 30 : candidate.day === null ? 10 : 30
  if (act.test(text)) points += 15
  if (harm.test(text)) points += 6
  if (/^['’]s?\s/u.test(passage.text.slice(span.end, span.end + 3))) points += 8
  if (candidate.kind === 'day' && candidate.value.start.year !== null) points += 4
  if (sentence && span.start - sentence.start <= 40) points += 6
  return points - Math.min(index, 6) * 4 + (tells(passage, span) ? 1 : 0)
}
