import { fields } from '../fields/index.js'
import type { Passage } from '../match/passage.js'
import type { Reading } from '../model/reading.js'
import type { DateValue } from '../model/record.js'
import { plainPassage } from '../scene/index.js'

/**
 * Reports that follow the days print each day once, as a heading: "Saturday, 2 April". It is the day of every account
 * under it; days inside an account are then of other things (later deaths, an earlier raid), unless it opens with one.
 */
export function underDay(read: Reading<DateValue>, passage: Passage): Reading<DateValue> {
  const heading = passage.setting.heading.day
  if (!heading || stretches(heading) || opensWithDay(read, passage)) return read
  const { value, evidence, flags } = fields.date.read(plainPassage(heading, passage.words, passage.setting))
  if (value.start === null) return read
  // The same day, told more fully: "on the evening of Friday 8 March 2019".
  const own = read.value.start
  if (own !== null && own >= value.start && own <= (value.end ?? value.start)) return read
  const told = Object.fromEntries(
    Object.entries(evidence)
      .filter(([path]) => /start|end|weekday/.test(path))
      .map(([path, { rule }]) => [path, { spans: [{ source: 'heading.day' as const }], rule }]),
  )
  const { 'date.start': _start, 'date.end': _end, 'date.weekday': _weekday, ...kept } = read.evidence
  return {
    ...read,
    value: { ...read.value, start: value.start, end: value.end, weekday: value.weekday },
    evidence: { ...kept, ...told },
    flags: [...read.flags.filter((f) => f.field !== 'date.weekday'), ...flags],
  }
}

/** "1 to 7 August": the days that its accounts fall in. A night's two days ("13-14 June") are the day of what stands under them. */
const stretches = (heading: string): boolean => {
  const { from, to } =
    /(?<from>\d{1,2})\p{Ll}{0,2}\s?(?:[-–—/&]|to|and|through|until)\s?(?:the\s)?(?<to>\d{1,2})(?!\d)/iu.exec(heading)
      ?.groups ?? {}
  return from !== undefined && Number(to) - Number(from) !== 1
}

function opensWithDay(read: Reading<DateValue>, passage: Passage): boolean {
  const span = read.evidence['date.start']?.spans[0]
  if (!span || !('start' in span) || span.inferred?.startsWith('counted')) return false
  const first = passage.scope[0]?.start ?? 0
  return span.start - first < 40
}
