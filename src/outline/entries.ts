import { hasDate, type Telling, tellingOfAll } from '../match/telling.js'
import { month } from './period.js'
import { mayBeHeading, type Unit } from './units.js'

/**
 * Reports that are lists: their incidents are the paragraphs with labels of one kind, "(1)" … "(12)", "•", or a day before a dash.
 * Gives the indexes of these; none where paragraphs without such a label tell incidents as well. `apart`: stands in a part of
 * the report that tells none.
 */
export function entriesOf(units: readonly Unit[], apart: (index: number) => boolean): ReadonlySet<number> {
  const byLabel = new Map<string, number[]>()
  const others: number[] = []
  units.forEach((unit, i) => {
    if (unit.kind !== 'paragraph' && unit.kind !== 'list-item' && unit.kind !== 'heading') return
    if (unit.text.length < 60 || apart(i) || (mayBeHeading(unit) && unit.kind === 'heading')) return
    const label = labelOf(unit)
    if (label === null) others.push(i)
    else byLabel.set(label, [...(byLabel.get(label) ?? []), i])
  })
  const asked = new Map<number, Telling>()
  const told = (i: number): Telling => {
    const known = asked.get(i) ?? tellingOfAll(units[i]?.text ?? '')
    asked.set(i, known)
    return known
  }
  const tells = (i: number): boolean => harms(told(i))
  // Where the numbers begin with what is no incident, every paragraph bears one.
  const opens = (label: string, list: readonly number[]): boolean =>
    !label.includes('1') || list.some((i) => /^\D*0?1\D*$/u.test(units[i]?.marker ?? ''))
  const lists = [...byLabel].map(([label, all]) => ({ label, all, telling: all.filter(tells) }))
  const best = lists.reduce<(typeof lists)[number] | null>(
    (a, b) => (b.telling.length > (a?.telling.length ?? 2) && opens(b.label, b.telling) ? b : a),
    null,
  )
  if (best === null || best.telling.length < best.all.length * 0.6) return new Set()
  const beside = [...others, ...lists.flatMap((l) => (l === best ? [] : l.all))]
  const dated = beside.filter((i) => tells(i) && hasDate(told(i)))
  if (dated.length > best.telling.length * 0.4) return new Set()
  // With its day and an act: what it says of the dead has no known word.
  return new Set(best.all.filter((i) => tells(i) || (hasDate(told(i)) && told(i).act)))
}

const harms = (t: Telling): boolean => !t.statistic && (t.deaths || t.injuries || (t.mortal && t.act))

/** What kind of label: the shape of a number, the sign of a bullet, a day. */
function labelOf(unit: Unit): string | null {
  const { marker } = unit
  if (marker !== null)
    return marker
      .replace(/\d+/u, '1')
      .replace(/\p{Lu}/u, 'A')
      .replace(/\p{Ll}/u, 'a')
      .trim()
  return day.test(unit.text) ? 'day' : null
}

/** "12 March –", "Saturday, 2 April, around 19:30:", "Night of November 13-14 –", "On 3 May (Idlib):". */
const number = '(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:[-–/&]|and|to)\\s?\\d{1,2}(?:st|nd|rd|th)?)?'
const day = new RegExp(
  `^(?:on\\s|(?:the\\s)?night\\sof\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:${number}\\s(?:of\\s)?${month}|${month}\\s${number})(?:,?\\s\\d{4})?(?:,\\s[^.;:–—]{2,24})?(?:\\s\\([^)]{2,40}\\))?\\s?[-–—:：|]\\s`,
  'iu',
)
