import { attackNoun } from '../../match/events.js'

/** Words by which a second act is told apart from the first. */
const few = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a\\sfew|\\d{1,2})'

/** "hours later", "a day earlier", "later": a time counted from the act told before. */
export const afterwards = `(?:(?:${few}\\s|just\\s|about\\s|around\\s){0,2}(?:minutes|hours?|days?|weeks?)\\s(?:later|earlier|before|prior|after(?:wards?)?)[,\\s]|later\\s(?:in|that|on)\\b|earlier\\s(?:in|that|on)\\b)`

/** A day counted from the day told before: never the same one. */
export const otherDay = new RegExp(
  `^(?:(?:and|but)\\s)?(?:only\\s|just\\s|barely\\s)?(?:(?:${few}\\s(?:days?|weeks?)\\s(?:later|earlier|before|prior|after(?:wards?)?))(?!\\s(?:the|a|an|his|her|their|being)\\b)|(?:on\\s)?the\\s(?:(?:very\\s)?(?:next|following|previous|preceding)\\s(?:day|morning|evening|night|afternoon)|(?:day|night|evening|morning)\\s(?:before|after)|eve)\\b)`,
  'iu',
)

const day = '(?:day|morning|afternoon|evening|night|hour|weekend|week)'
const act =
  '(?:attack|strike|raid|airstrike|explosion|blast|bombing|incident|case|shelling|shooting|massacre|killing|assassination|ambush)'

/** Words by which a second act, on the same day or on none, is told apart from the first. */
export const another = new RegExp(
  [
    `^(?:(?:and|but|while)\\s)?(?:${[
      `${few}\\s(?:hours?|days?|weeks?|minutes)\\s(?:earlier|before|later|prior|after(?:wards?)?)`,
      `(?:on\\s)?the\\s(?:day\\sbefore|day\\safter|(?:very\\s)?(?:previous|next|following|same)\\s${day})`,
      `on\\s(?:that|the)\\s(?:very\\s)?(?:same\\s)?${day}`,
      'meanwhile|elsewhere|separately|simultaneously|also|similarly|likewise|in\\saddition|on\\sthe\\sother\\shand|hours\\s(?:later|earlier|before)',
      '(?:at|around)\\s(?:about\\s|around\\s)?the\\ssame\\stime',
      '(?:first|second|third)(?:ly)?,|further\\s(?:north|south|east|west)',
      'in\\s(?:the\\s)?(?:\\p{L}+\\s){0,3}\\p{Lu}',
      'another|an?\\s(?:second|third|fourth|separate|similar|further|different)|in\\sa\\s(?:second|third|separate|similar|different|further)',
      'on\\sthe\\s\\p{L}{3,12}\\sof\\s(?:the|that)\\s(?:same\\s)?month|earlier|later',
    ].join('|')})`,
    "^(?:and|while|whereas|but)\\s(?:another\\b|one\\sin\\b|in\\s\\p{Lu}|near\\s\\p{Lu}|a\\s(?:second|third|separate)|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}\\s(?:city|town|village|camp)\\b)",
    '^the\\s(?:second|third|other|latter)\\b',
    `\\b(?:neighbou?ring|nearby|separate|the\\s(?:very\\s)?same\\s${day}|(?:another|other|separate)\\s(?:${act}|village|town|district)s?)\\b`,
  ].join('|'),
  'iu',
)

/** "In the first attack", "the latter": which of those told it speaks of, counted from nought; -1 is the last. */
export function ordinalOf(words: string): number | null {
  const m =
    /^(?:(?:and|but|while)\s)?(?:(?:in|at|of|for)\s)?the\s(?<n>first|second|third|former|latter|other|last)(?:\s(?:attack|strike|raid|airstrike|explosion|blast|bombing|incident|case|shelling|shooting|massacre|killing|one|place|village|town))?(?=[\s,])/iu.exec(
      words,
    )
  const n = m?.groups?.n?.toLowerCase()
  if (n === undefined) return null
  return n === 'first' || n === 'former' ? 0 : n === 'second' ? 1 : n === 'third' ? 2 : -1
}

const several =
  'two|three|four|five|six|seven|eight|several|multiple|numerous|a\\s(?:number|series|string|wave|spate)\\sof'
export const deeds = `(?:${attackNoun}|bombs|car\\sbombs|assassinations|executions|shootings|ambushes|clashes|accidents|cases)`
/** "witnessed two assassinations on the same day": told of several before the first is told. */
export const announced = new RegExp(`\\b(?:${several})\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}${deeds}\\b`, 'iu')
