import type { Passage } from '../../match/passage.js'
import { tells } from '../../match/passage.js'
import { findAll } from '../../match/rule.js'
import type { Evidence, Finding, Reading, Used } from '../../model/reading.js'
import type { DateValue, Flag } from '../../model/record.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Field } from '../field.js'
import { type Anchor, anchorOf } from './anchor.js'
import { iso, weekdayName, weekdayNumber, weekdayOf } from './calendar.js'
import { act, type Candidate, choose, spoken, tellsAct } from './choose.js'
import { type Clock, clockRules, partRules } from './clock.js'
import { type DateText, dayRules } from './days.js'
import { type Relative, relativeRules } from './relative.js'
import { withYear } from './year.js'

/** When it happened: the day of the attack, not of later deaths, corrections, arrests or earlier attacks. */
export const date: Field<DateValue> = {
  name: 'date',
  rules: [...dayRules, ...relativeRules, ...clockRules, ...partRules] as Field<DateValue>['rules'],
  read,
}

function read(passage: Passage): Reading<DateValue> {
  const days = longest(dayRules.flatMap((rule) => findAll(rule, passage)))
  const relative = relativeRules
    .flatMap((rule) => findAll(rule, passage))
    .filter((f) => !days.some((d) => overlaps(d.span, f.span)))
  const anchor = anchorOf(passage, days, (span) => spoken(passage, span))
  const named = relative.filter((r) => !besideDate(passage.text, r.span))
  const own = choose(passage, days, named, anchor)
  const lost = own.lost
  const best = own.best ?? lead(passage, days, named, anchor) ?? toldBack(passage, days, named, anchor)
  const value: DateValue = { start: null, end: null, weekday: null, time: null, partOfDay: null }
  const evidence: Record<string, Evidence> = {}
  const flags: Flag[] = []
  const used: Used[] = [...days, ...relative].map((f) => ({ ...f.span, by: 'date' }))
  const set = (path: keyof DateValue, span: Span, rule: string, inferred?: string) => {
    evidence[`date.${path}`] = { spans: [{ ...span, ...(inferred ? { inferred } : {}) }], rule }
  }
  if (best) {
    readDay(best, passage, days, anchor, value, set, flags)
    weekdayBeside(passage, days, relative, value, set)
  }

  const times = longest(clockRules.flatMap((rule) => findAll(rule, passage)))
  used.push(...times.map((t) => ({ ...t.span, by: 'time' })))
  const published = anchor?.kind === 'dateline' ? anchor.span : null
  const near = times.filter(
    (t) => tells(passage, t.span) && !aside(passage.text, t.span) && !(published && overlaps(published, t.span)),
  )
  const time = near[0]
  if (time) {
    value.time = time.value.time
    set('time', time.span, time.rule)
  }
  const part = partOf(
    passage,
    best,
    time,
    [...days, ...relative.filter((r) => !(sameWeekday(r.value, value.start) && tellsAct(passage, r.span)))].map(
      (f) => f.span,
    ),
  )
  if (part) {
    value.partOfDay = part.value
    set('partOfDay', part.span, part.rule)
  }
  return { value, evidence, used, lost, flags }
}

/** An incident that names no day of its own has that of the sentences before it: "… on Sunday. In Zubair, a second bomb …" */
function lead(
  passage: Passage,
  days: readonly Finding<DateText>[],
  named: readonly Finding<Relative>[],
  anchor: Anchor | null,
): Candidate | undefined {
  const start = passage.scope[0]?.start ?? 0
  // "Two days earlier" tells another day, though none can be counted.
  if (start === 0 || named.some((r) => 'days' in r.value && r.value.days !== 0 && tells(passage, r.span)))
    return undefined
  return choose({ ...passage, scope: [{ start: 0, end: start }] }, days, named, anchor).best
}

/** Where a text begins with a burial, a toll that rose or a visit, the attack behind it is told as earlier: "The bomb had gone off on Sunday evening". */
function toldBack(
  passage: Passage,
  days: readonly Finding<DateText>[],
  named: readonly Finding<Relative>[],
  anchor: Anchor | null,
): Candidate | undefined {
  const earlier = passage.asides.filter((a) => a.why === 'earlier attack')
  if (earlier.length !== 1 || !aftermath.test(passage.text)) return undefined
  return choose({ ...passage, asides: passage.asides.filter((a) => a !== earlier[0]) }, days, named, anchor).best
}
const aftermath =
  /\b(?:funerals?|buried|bury|burials?|mourn(?:ed|ing|ers)|toll\b[^.;]{0,80}\b(?:rose|risen|climbed)|spoke\sby\sphone|visited\sthe\s(?:site|scene))\b/u

type Set = (path: keyof DateValue, span: Span, rule: string, inferred?: string) => void

function readDay(
  best: Candidate,
  passage: Passage,
  days: readonly Finding<DateText>[],
  anchor: Anchor | null,
  value: DateValue,
  set: Set,
  flags: Flag[],
): void {
  const { finding } = best
  if (finding.parts.weekday) {
    const printed = passage.text.slice(finding.parts.weekday.start, finding.parts.weekday.end)
    value.weekday = weekdayName(printed)
    if (value.weekday) set('weekday', finding.parts.weekday, finding.rule)
  }
  if (best.kind !== 'day') {
    value.start = best.day
    value.end = best.kind === 'weekday' ? best.end : best.day
    if (best.day === null) return
    const from = best.kind === 'weekday' ? 'counted from the day of the text' : 'counted from the day told before'
    set('start', finding.span, finding.rule, from)
    set('end', finding.span, finding.rule, from)
    return
  }
  const { start, end, inferred } = withYear(best.finding, passage, days, anchor)
  value.start = iso(start)
  value.end = iso(end)
  if (value.start) set('start', finding.span, finding.rule, inferred)
  if (value.end) set('end', finding.span, finding.rule, inferred)
  if (value.weekday && start.year !== null) {
    const actual = weekdayOf(start.year, start.month, start.day)
    if (actual !== weekdayNumber(value.weekday)) {
      const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][actual]
      flags.push({
        code: 'weekday-mismatch',
        field: 'date.weekday',
        message: `The text says ${value.weekday}; ${value.start} was a ${name}.`,
      })
    }
  }
}

/** The weekday may stand with another mention of the same day ("on May 23, 2016, a Monday"; a headline and its text). */
function weekdayBeside(
  passage: Passage,
  days: readonly Finding<DateText>[],
  relative: readonly Finding<Relative>[],
  value: DateValue,
  set: Set,
): void {
  if (value.weekday !== null || value.start === null) return
  const [year, month, day] = value.start.split('-').map(Number) as [number, number, number]
  const again = days.find(
    (d) =>
      d.parts.weekday &&
      d.value.start.month === month &&
      d.value.start.day === day &&
      [null, year].includes(d.value.start.year),
  )
  const after = relative.find((r) => {
    if (!('weekday' in r.value) || weekdayNumber(r.value.weekday) !== weekdayOf(year, month, day)) return false
    // "Thursday's attack", "at Friday prayers": the day of the week, told where the act is.
    return tells(passage, r.span) && (besideDate(passage.text, r.span) || tellsAct(passage, r.span))
  })
  const span = again?.parts.weekday ?? after?.parts.weekday ?? after?.span
  if (!span) return
  value.weekday = weekdayName(passage.text.slice(span.start, span.end))
  if (value.weekday) set('weekday', span, (again ?? after)?.rule ?? '')
}

/** "May 23, 2016, a Monday", "5 March (Tuesday)": the weekday of the date just printed. */
const besideDate = (text: string, span: Span): boolean =>
  /\d,?\s(?:\(|a\s|on\sa\s|–\s)$|\d,\s$/u.test(text.slice(Math.max(0, span.start - 12), span.start))

/** Times told of something else: a later death, the end of an operation, a curfew. */
function aside(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  if (
    /\b(?:[Aa]s\sof|who\s(?:arrived|came)\s[^.;,]{0,30}|reach(?:ed|ing)\sthe\s(?:scene|site|spot|place)|heard\s(?:the|a)\s[^.;,]{0,40})\s(?:at\s)?(?:about\s|around\s|approximately\s)?$/u.test(
      before,
    )
  )
    return true
  if (/\b[Bb]y\s(?:the\s)?(?:\p{Lu}\p{Ll}+day\s)?(?:the\s)?$/u.test(before)) return true
  return /\b(?:died\b[^.;]{0,30}\b(?:wounds?|injur(?:y|ies)|hospital|later)|(?:later|others?|another|more|wounded|injured|them|whom)\b[^.;]{0,30}\bdied|curfew|hours?\slater|pulled\sout|rescued|(?:roads?|gates?|crossings?|markets?|shops?|schools?|offices?|polls)\b[^.;]{0,60}\b(?:closes?|opens?)|announced|agreed|declared|signed|climbed|rose|risen|buried|t(?:ook|aken|aking)\soff|departed|succumbed|(?:patients|wounded|injured|casualties|bodies)\b[^.;]{0,30}\barriv(?:ed|ing))\b[^.;]{0,40}$|\b(?:until|till)\s(?!now\b)[^.;,]{0,25}$/iu.test(
    before,
  )
}

/** The part of the day: printed with the date, with the time, or in the same sentence as the chosen date. */
function partOf(
  passage: Passage,
  best: Candidate | undefined,
  time: Finding<Clock> | undefined,
  dated: readonly Span[],
): Finding<DateValue['partOfDay'] & string> | undefined {
  const found = partRules
    .flatMap((rule) => findAll(rule, passage))
    .filter((f) => tells(passage, f.span) && !aside(passage.text, f.span))
  if (time?.value.part && time.parts.part)
    return { rule: time.rule, span: time.parts.part, value: time.value.part, parts: {} }
  if (!best) return found[0]
  const sentence = passage.sentences.find((s) => best.finding.span.start >= s.start && best.finding.span.start < s.end)
  // "Thursday, 25 June 2015. At dawn a group …": a day alone in its sentence heads the next one.
  const bare =
    sentence !== undefined && sentence.end - sentence.start - (best.finding.span.end - best.finding.span.start) < 12
  const next = bare ? passage.sentences[passage.sentences.indexOf(sentence) + 1] : undefined
  const headed = next && found.find((f) => f.span.start >= next.start && f.span.end <= next.end)
  if (headed) return headed
  const inside = sentence ? found.filter((f) => f.span.start >= sentence.start && f.span.end <= sentence.end) : found
  if (inside.length === 0)
    return (
      found.find((f) => f.span.start < (sentence?.start ?? 0)) ?? found.find((f) => actAgain(passage, f.span, dated))
    )
  const distance = (f: Finding<unknown>) =>
    f.span.end <= best.finding.span.start
      ? best.finding.span.start - f.span.end
      : Math.max(0, f.span.start - best.finding.span.end)
  return inside.sort((a, b) => distance(a) - distance(b) || a.span.start - b.span.start)[0]
}

/** A weekday that is the day read: "March 6, 2016. — A truck was driven into a checkpoint at noon on Sunday". */
function sameWeekday(told: Relative, start: string | null): boolean {
  if (!('weekday' in told) || start === null) return false
  const [year, month, day] = start.split('-').map(Number) as [number, number, number]
  return weekdayNumber(told.weekday) === weekdayOf(year, month, day)
}

/** "The bomber struck shortly after midnight": a later sentence that tells the act again, and no other day. */
function actAgain(passage: Passage, span: Span, dated: readonly Span[]): boolean {
  const sentence = passage.sentences.find((s) => span.start >= s.start && span.start < s.end)
  if (!sentence) return false
  const semicolon = passage.text.indexOf(';', span.end)
  const end = semicolon < 0 ? sentence.end : Math.min(sentence.end, semicolon)
  if (dated.some((d) => d.start < end && d.end > sentence.start && !overlaps(d, span))) return false
  return act.test(passage.text.slice(sentence.start, end))
}

/** Of findings that overlap the longest stays; order of the text. */
export function longest<V>(found: readonly Finding<V>[]): Finding<V>[] {
  const kept: Finding<V>[] = []
  for (const f of [...found].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  )) {
    if (!kept.some((k) => overlaps(k.span, f.span))) kept.push(f)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}
