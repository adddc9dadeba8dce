import { findNumbers } from '../../match/numbers.js'
import { type Measure, pathOf, type Statement } from './statement.js'

const keys: readonly (readonly [Measure, RegExp])[] = [
  [
    'incidents',
    /^(?:(?:the\s)?(?:total\s|overall\s)?(?:number\sof\s)?)?(?:(?:confirmed|documented|recorded|verified|deadly|fatal|lethal|separate|mass-casualty)\s){0,2}(?:massacres|incidents|attacks|events)(?:\s(?:with|involving|causing|resulting\sin)\s(?:civilian\s)?(?:deaths|casualties|fatalities|victims))?(?:\s(?:confirmed|documented|recorded|verified|covered|listed|entered|counted|registered|reported))?(?:\sin\s(?:total|all))?$/iu,
  ],
  [
    'children',
    /^(?:of\swh(?:om|ich)\s|of\sthem\s|including\s|thereof\s|among\sthem\s)?(?:children|minors)(?:\skilled|\sdead)?(?:\samong\s(?:them|the\sdead))?$/iu,
  ],
  [
    'women',
    /^(?:of\swh(?:om|ich)\s|of\sthem\s|including\s|thereof\s|among\sthem\s)?(?:adult\s)?(?:women|females)(?:\skilled|\sdead)?(?:\samong\s(?:them|the\sdead))?(?:\s\(adult\sfemale\))?$/iu,
  ],
  [
    'killed',
    /^(?:total\s|overall\s|number\sof\s|total\snumber\sof\s)?(?:(?:people|persons|civilians|individuals|victims)\s)?(?:confirmed\s)?(?:deaths|dead|killed|fatalities|death\stoll|toll|victims|lives\slost)(?:\s(?:people|persons|civilians|individuals))?(?:\sin\s(?:those|these|them|the)(?:\s\p{L}+)?)?$/iu,
  ],
]

/** "Events confirmed ……… 14 Deaths in those events ……… 127": names and figures joined by leaders. */
const leader = /(?<key>[\p{L}(][\p{L}\s(),’'/-]{2,60}?)\s?(?:(?:[.·_]\s?){4,80}|…+)\s?(?<n>\d[\d,]{0,8})(?![\d.])/gu
/** "Women: 9", "Deaths – 127", alone on its line, or several that ran together. */
const pair =
  /(?<=^|[\d).,;]\s)(?<key>[\p{L}][\p{L}\s’'/-]{2,60}?)\s?(?:[:：=|]|\s[–—-])\s?(?:(?:at\sleast|about|some|nearly)\s)?(?<n>\d[\d,]{0,8})(?![\d%]|\.\d)\s?(?:\([^)]{0,60}\)\s?)?[.,;]?(?=\s|$)/gu

/** Signs without which there is none of them; most texts have neither. */
const dots = /[.·_]\s?[.·_]\s?[.·_]\s?[.·_]|…/u
const colon = /[:：=|]|\s[–—-]\s/u

/**
 * Key figures in a list, each under its own name; null where the text is no such list, and sentences are to be looked for. A figure
 * whose name counts something else states nothing.
 */
export function readKeyed(text: string, offset: number): Statement[] | null {
  const led = dots.test(text) ? [...text.matchAll(leader)] : []
  const found = led.length > 0 ? led : pairsIn(text)
  if (led.length === 0 && !found.some((m) => measureOf(m.groups?.key ?? ''))) return null
  return found.flatMap((m) => {
    const { key = '', n = '' } = m.groups ?? {}
    const measure = measureOf(key)
    const number = findNumbers(n)[0]
    if (!measure || !number) return []
    const start = offset + m.index + m[0].indexOf(n, key.length)
    return [{ start, end: start + n.length, value: number.value, path: pathOf(measure, null), firm: true as const }]
  })
}

const measureOf = (key: string): Measure | undefined => keys.find(([, p]) => p.test(key.trim()))?.[0]

/** The pairs, where the text holds nothing else. */
function pairsIn(text: string): RegExpExecArray[] {
  const pairs = colon.test(text) ? [...text.matchAll(pair)] : []
  const rest = pairs.reduce((left, m) => left.replace(m[0], ' '), text)
  return pairs.length > 0 && rest.trim() === '' ? pairs : []
}
