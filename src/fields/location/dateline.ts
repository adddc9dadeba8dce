import { foreignCities, foreignNames } from '../../lexicon/not-places.js'
import { isAbroad } from '../../match/mentions.js'
import { plain } from '../../match/names.js'
import type { Passage } from '../../match/passage.js'
import type { Span } from '../../model/span.js'
import { governorateOfPlace, isKnownPlace } from './known.js'
import { governorateOf } from './mention.js'
import { levelOf } from './world.js'

const line =
  /^(?:[^\n]{0,120}\n{1,2})?\(?(?<day>(?:\p{Lu}\p{L}{4,8},? )?\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?, )?(?<city>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})\)?(?<land>, (?:\p{Ll}+ )?\p{Lu}[\p{L} ]{2,20}?)?(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?,? ?(?:\([^)\n]{2,60}\) ?)?(?:[-–—]{1,2}|:|\.)\s/u
/** A word that points back to the city of the first line. */
const back =
  /\b(?:[Tt]he|[Tt]his)\s(?:\p{L}+\s){0,3}(?<what>city|capital|town)(?![\p{L}-])(?!\sof\s)|\b(?:central|downtown)\s(?=\p{Lu})/u
const reporters = new Set([...foreignNames, ...foreignCities, 'Damascus'].map(plain))

/** "SANAA (Xinhua) - … inside two mosques in the Yemeni capital": where no phrase names the place, the line where it was written does. */
export function datelinePlace(
  passage: Passage,
  within: boolean,
): { name: string; span: Span; back: boolean } | undefined {
  const { text, words } = passage
  const m = line.exec(text)
  const printed = m?.groups?.city
  if (!m || !printed || passage.scope[0]?.start !== 0) return undefined
  const own = /\p{Ll}/u.test(printed) ? printed : inSmall(printed, text)
  // "Radio Dalsan, Mogadishu: …": who tells it, and where.
  const after = m.groups?.land?.slice(2)
  const name = after && !isKnownPlace(own, passage) && isKnownPlace(after, passage) ? after : own
  const start = m[0].indexOf(name === after ? after : printed)
  const abroad = isAbroad(text, words)
  const level = levelOf(name)
  const known =
    (level === 'wide' ? undefined : level) ?? governorateOf(name, words) ?? governorateOfPlace(name, passage)
  const what = back.exec(text)?.groups?.what
  // Where reporters sit, the text must say that it means that city.
  const told = reporters.has(plain(name))
    ? what === 'capital' || (within && abroad && known)
    : what || m.groups?.land || (within && known)
  if (!told || (!abroad && !governorateOf(name, words) && !governorateOfPlace(name, passage) && !m.groups?.land))
    return undefined
  return {
    name,
    span: { start, end: start + (name === after ? after : printed).length },
    back: what !== undefined || m.groups?.day !== undefined,
  }
}

/** "SANAA" as the text has it elsewhere, or in the usual letters. */
function inSmall(printed: string, text: string): string {
  const usual = printed.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase())
  const at = text.toLowerCase().indexOf(printed.toLowerCase(), printed.length)
  return at < 0 ? usual : text.slice(at, at + printed.length)
}
