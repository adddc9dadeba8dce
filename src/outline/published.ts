import { mayBeHeading, type Unit } from './units.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const forms = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${month},?\\s(?<year>(?:19|20)\\d\\d)\\b`, 'iu'),
  new RegExp(`\\b${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d\\d)\\b`, 'iu'),
  /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/u,
]
/** What may stand beside the day in such a line: names, an hour, a word of publishing. */
const beside =
  /^(?:\s|[,.:;|/()–—-]|\d{1,2}[:.]\d\d|[ap]m|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}[\p{L}.’'-]*|published|posted|updated|issued|on|by|at|of|and|the|news|agency){0,40}$/u

/**
 * The day on which the text was published, where it has a line of its own at the head or at the foot: weekdays and "yesterday"
 * are counted from it. It is never the day of an incident.
 */
export function publishedOn(units: readonly Unit[]): string | null {
  const lines = [...units.slice(0, 4), ...units.slice(-1)]
  for (const unit of lines) {
    if (unit.text.length > 80 || !mayBeHeading(unit)) continue
    for (const form of forms) {
      const m = form.exec(unit.text)
      if (!m?.groups) continue
      const rest = `${unit.text.slice(0, m.index)} ${unit.text.slice(m.index + m[0].length)}`
      const { year, month = '', day = '' } = m.groups
      const number = /^\d/u.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
      if (beside.test(rest) && number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31)
        return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    }
  }
  return null
}
