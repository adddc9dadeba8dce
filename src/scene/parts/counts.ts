import { findNumbers } from '../../match/numbers.js'

const dying =
  /\b(?:kill(?:ed|ing|s)?|claim(?:ed|ing)|murder(?:ed|ing)|execut(?:ed|ing)|behead(?:ed|ing)|massacred|slaughter(?:ed|ing)|shot\sdead|deaths?\sof|killing\sof|lives\sof|lost|toll\s(?:of|to|at|reached)|left|leaving)\s(?:[\p{L}]{2,7}\s){0,3}$/u
const died =
  /^(?:\s(?!wounded|injured|hurt|others\swounded)[\p{L}’'-]{1,16},?){0,5}?\s(?:killed|dead|died|die|lives|perished|deaths|bodies|fatalities|slain|executed|beheaded|lost\stheir\slives|shot\sdead)\b/u
const left = /\b(?:left|leaving|lost)\s(?:[\p{L}]{2,7}\s){0,3}$/u
const alive = /^(?:\s(?!and\b|while\b|or\b)\p{L}+){0,2}\s(?:wounded|injured|hurt|homeless|displaced|missing)\b/u

/** The first number of dead that a stretch tells; null where it counts none. Enough to see whether tolls add up to another. */
export function killedIn(words: string): number | null {
  for (const n of findNumbers(words)) {
    const before = words.slice(Math.max(0, n.start - 46), n.start)
    const after = words.slice(n.end, n.end + 90)
    if (alive.test(after)) continue
    if (left.test(before) ? /^(?:\s\p{L}+){0,3}\s?(?:dead|lives|,|\.|$)/u.test(after) : dying.test(before))
      return n.value
    if (died.test(after)) return n.value
  }
  return null
}
