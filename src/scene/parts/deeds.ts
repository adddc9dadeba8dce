import { isWarlike, overlap, tellingOf } from '../../match/telling.js'

const kill =
  '(?:killed|kills|kill|shot\\sdead|shot\\sand\\skilled|executed|beheaded|stabbed|stoned|hanged|assassinated|murdered|gunned\\sdown|massacred|slaughtered|claimed|left)'
/** What speaks of the act told before, or of a part of its dead, begins no act of its own. */
const referring =
  /^(?:(?:and|but|while|whereas)\s)?(?:(?:the|this|that|these|those|it|its|they|their|them|he|his|she|her|who|which|whose|where|when|as|after|before|among|including|all|both|most|some|each|none|either|neither|also)\b|(?:kill|wound|injur|leav|caus|claim|includ|bring|rais|tak)ing\b)/iu
/** Who did it, and to whom: "gunmen killed a mukhtar", "a fifth man was stoned to death". */
const subject =
  "(?:(?!(?:who|which|that|where|when|as|after|before|of|said|say|says|told|had|has|have)\\s)[\\p{L}\\p{N}’'-]{1,20}\\s){1,9}?"
const start = '^(?:(?:and|but|while|whereas|meanwhile),?\\s)?'
const active = new RegExp(`${start}${subject}(?:also\\s)?${kill}\\s(?!in\\b|by\\b|when\\b)`, 'iu')
const passive = new RegExp(
  `${start}${subject}(?:was|were)\\s(?:also\\s|later\\s)?${kill}\\b(?![^.;]{0,60}\\bhospital)`,
  'iu',
)
/** "two smugglers killed by fire at the crossing", "two children were injured by a second mine": by something not told before. */
const byAnother = new RegExp(
  `${start}${subject}(?:(?:was|were)\\s(?:also\\s)?)?(?:${kill}|wounded|injured)\\s(?:dead\\s)?(?:by|when|after)\\s(?!(?:the|it|its|this|that|these|those|his|her|their|he|she|they|being|all|both|in)\\b)`,
  'iu',
)
const part = /\b(?:of|among)\s(?:them|whom|these|those|the\s(?:dead|victims))\b/iu

/** Somebody of its own killed somebody: no more is said of the place. */
export const ownDeed = (words: string): boolean =>
  !referring.test(words) && (active.test(words) || byAnother.test(words)) && !part.test(words.slice(0, 60))

const sign =
  /\b(?:died|wounded|injured|killed|kills|kill|shot|executed|beheaded|stabbed|stoned|hanged|assassinated|murdered|massacred)\b/giu
const joint = /(?:,|;)\s(?:and\s)?|\sand\s/gu

/** Where a sentence goes over to another deed in another place: "a bomb in Madain killed two pilgrims, gunmen killed a mukhtar in Abu Ghraib and …". */
export function deedsIn(blank: string): number[] {
  if ((blank.match(sign)?.length ?? 0) < 2) return []
  const joints = [...blank.matchAll(joint)]
  const found: number[] = []
  joints.forEach((m, i) => {
    const own = m.index + (/^[,;]/u.test(m[0]) ? 2 : 1)
    const stretch = blank.slice(m.index + m[0].length, joints[i + 1]?.index)
    if (referring.test(stretch) || part.test(stretch)) return
    const whole = active.test(stretch) || passive.test(stretch)
    if (!whole && !byAnother.test(stretch)) return
    // "; in Jisreen town, shells claimed the life of a child": the deed begins with its place
    const previous = joints[i - 1]
    const opener = blank.slice(previous ? previous.index + previous[0].length : 0, m.index)
    const placed = /^(?:and\s|while\s|but\s)?(?:in|near|at|on|outside)\s[^.]{3,60}$/u.test(opener)
    const at = placed && previous ? previous.index + (/^[,;]/u.test(previous[0]) ? 2 : 1) : own
    const right = tellingOf(placed ? `${opener} ${stretch}` : stretch)
    if (!(right.deaths || right.injuries) || right.statistic || right.later || right.places.length === 0) return
    const before = blank.slice(found.at(-1) ?? 0, at)
    const left = tellingOf(before)
    if (!left.deaths || overlap(left.places, right.places)) return
    // "Six were killed and a dozen wounded when a man blew himself up in Banyas city": one deed, told once
    if (!(left.places.length > 0 || left.region) || (!(left.places.length > 0 && whole) && !isWarlike(before))) return
    found.push(at)
  })
  return found
}
