import { neverHit } from '../../lexicon/facilities.js'
import type { Passage } from '../../match/passage.js'
import type { Match } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import { afterPositions, isThing, type Phrase, phraseAt } from './phrase.js'

/**
 * What a rule read, and how far it is to be trusted beside the others. `result`: what an attack left, which is the target where none
 * is told before; `place`: the act was aimed at the place itself, or at people who are its victims.
 */
export interface Hit {
  readonly text: string
  readonly trust: 'act' | 'weak' | 'result' | 'guess' | 'place'
}

/** The phrase after a match, where the text goes on as `tail` says. */
export function framed(match: Match, { text }: Passage, tail: RegExp): Span | undefined {
  const phrase = phraseAt(text, match.span.end)
  return phrase && tail.test(text.slice(phrase.end)) ? phrase : undefined
}

/** The phrase that follows a match, words of position left out. For rules whose pattern ends where it begins. */
export function following(match: Match, { text }: Passage): Phrase | undefined {
  return exact(text, phraseAt(text, afterPositions(text, match.span.end)))
}

/** A vague phrase gives way to the thing named behind it. */
export function exact(text: string, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || !vague.test(phrase.head)) return phrase
  const tail =
    /^[^.;:]{0,90}?(?:[,:]|,?\s(?:including|among\sthem|such\sas|notably))\s(?=(?:an?|the|two|three)\s)/u.exec(
      text.slice(phrase.end, phrase.end + 140),
    )
  const named = tail && phraseAt(text, afterPositions(text, phrase.end + tail[0].length), false)
  return named && isThing(named.head) ? named : phrase
}
/** "a number of points in the city, including a residential building": what is named behind is told more exactly. */
const vague =
  /^(?:sites?|points?|locations?|places|areas?|positions?|number|neighbou?rhoods|targets|facilities|buildings|villages|towns)$/

const refused = new Set(neverHit)
const quantity = /^(?:number|couple|dozens|scores|row|group|series|handful|host|lot)$/

/** The last word of the phrase before its of-phrase; of a quantity, the last word of what is counted. */
export function headOf(phrase: string): string {
  const [first = '', rest] = phrase.split(/\sof\s(.*)/su)
  const head =
    first
      .replace(/\sfor\s.*/su, '')
      .split(/\s+/)
      .at(-1) ?? ''
  return quantity.test(head) && rest !== undefined ? headOf(rest) : head
}

const residential =
  /\b(?:residential\s|industrial\s(?=area|zone|district))(?:areas?|zones?|neighbou?rhoods?|quarters?|districts?|streets)$/

/** "blew a bomb car", "blew up a truck loaded with explosives": the charge itself, not what it hit. */
const charge =
  /\b(?:vests?|belts?|waistcoat|charges?|explosives?|devices?)$|\bbomb\s(?:car|truck|van|vehicle|motorcycle)$|\b(?:booby-trapped|explosive-laden)\s/
const loaded =
  /^\s(?:loaded|packed|laden|rigged|filled|fitted|wired|primed|stuffed|crammed|carrying)\s(?:with\s)?[^.,;]{0,40}?(?:explosives?|bombs?|dynamite|TNT|C-?4|ammonium)\b/u

const claimed =
  /\b(?:said|says|claim(?:ed|s)|insist(?:ed|s)|stated|maintain(?:ed|s))\s(?:that\s)?(?:it|they|(?:its|their)\s(?:\p{L}+\s){1,2})\s?(?:had|have|has)\s(?:\p{Ll}+ly\s)?$|\b(?:which|who|that)\s(?:has|have|had)\sbeen\s(?:\p{Ll}+ly\s)?$/u

/** Fire is opened on people too: they are what was aimed at. */
const aimedAt = /^(?:family|people|persons|crowd|brothers|siblings|couple|sisters)$/
/** "a group of women", "people queueing": told as a crowd, they are no residents. */
const crowd = /^(?:an?|the|another)\s(?:\p{Ll}+\s)?(?:group|crowd|gathering|queue|line|column)\sof\s/u
const struckVerb =
  /\b(?:targeted|targeting|shelled|shelling|bombed|bombing|bombarded|struck|striking|hit|hitting|attacked|attacking|ambushed|strafed)\s$/u
const busy =
  /^\s(?:who|(?:attend|gather|queu|queue|wait|stand|shopp|collect|flee|work|shelter|travell?|pray|celebrat|mourn|harvest|pick|cross|return|bath|demonstrat|protest)(?:ing|ed))(?!\p{L})/u

/** Words for a place that are a thing hit, where they name no place: "a camp for displaced people", "an informal settlement", "a residential street". */
function isOwnGround(text: string, head: string): boolean {
  if (/\bmedical point$/i.test(text)) return true
  if (/^(?:camps?|settlements?)$/.test(head))
    return (
      /^(?:an?|two|three|several)\s/i.test(text) ||
      / (?:for|of) |s['’] camp$|['’]s camp$/.test(text) ||
      /(?:^|\s)(?:displacement|displaced|IDPs?|refugee|informal|makeshift|tented|migrant|protest)\s\p{Ll}+$/u.test(text)
    )
  // "on a street", "on a busy street"; a street with a name is a part of the town.
  return /^(?:street|alley|lane)$/.test(head) && /^an?\s(?:\p{Ll}+\s)*\p{Ll}+$|\s\p{Ll}+\sstreet$/u.test(text)
}

const somebody =
  /^(?:people|men|women|children|villagers|persons?|family|families|crowd|brothers?|sisters?|couple|residents|victims?|others)$/

export function hit(match: Match, passage: Passage, trust: Hit['trust'] = 'act', people = false): Hit | undefined {
  const text = match.groups.mark
  const at = match.parts.mark
  if (!text || !at) return undefined
  const head = headOf(text)
  // Most of what is asked is the place itself: nothing more need be asked then.
  if (refused.has(head.toLowerCase()) && !somebody.test(head) && !residential.test(text) && !isOwnGround(text, head))
    return undefined
  if (charge.test(text) || loaded.test(passage.text.slice(at.end, at.end + 70))) return undefined
  if (residential.test(text)) {
    return /^\s(?:of|in)\s(?:Al|al|[\p{Lu}])[\p{L}\s’'-]{1,40}\sin\s/u.test(passage.text.slice(at.end, at.end + 70))
      ? undefined
      : { text, trust }
  }
  // "raked the posts", told of before as "army posts": not the words that name it.
  if (/^the (?:posts?|positions?|points?)$/.test(text)) return undefined
  // "had warned of attacks on the harvest": none was made.
  if (
    /\b(?:warn\w*|fear\w*|threat\w*|risk)\s(?:of|about)\s$/.test(
      passage.text.slice(Math.max(0, match.span.start - 20), match.span.start),
    )
  )
    return undefined
  // "continued to target schools", "vowed to attack the base": a habit or a will, no act.
  if (
    /\b(?:continu(?:ed?|es|ing)|us(?:ed|es)|tend(?:ed|s)?|threat(?:en(?:ed|s)?|s)|vow(?:ed|s)?|plann(?:ed|ing)|plans?|intend(?:ed|s)?|want(?:ed|s)?|orders?|ordered|attempt(?:ed|s)?|refus(?:ed|es))\s(?:\p{Ll}+ly\s)?to\s$/u.test(
      passage.text.slice(Math.max(0, match.span.start - 30), match.span.start),
    )
  )
    return undefined
  // "the army said it had targeted a command centre", "which has been bombing positions": what they say of themselves, what they always do.
  if (claimed.test(passage.text.slice(Math.max(0, match.span.start - 70), match.span.start))) return undefined
  // "the attack on its neighbor": another place.
  if (/^neighbou?rs?$/.test(head)) return undefined
  // "cannot be aimed at a specific target", "an argument on a market stall"
  if (/^targets?$/.test(head)) return undefined
  // "advanced in Tal Jamal farm, affiliated to Ma'arzaf town": a place
  if (/^,?\s(?:which\sis\s)?(?:administratively\s)?affiliated\s/u.test(passage.text.slice(at.end, at.end + 40)))
    return undefined
  // "exploded at its gate": a position at what was named before.
  if (
    /^(?:its|their|his|her)\s(?:main\s)?(?:gates?|entrances?|doors?|roof|walls?|courtyard|yard|perimeter|premises)$/i.test(
      text,
    )
  )
    return undefined
  // "the Zobe junction": a part of the town
  if (/^(?:junction|intersection)$/.test(head) && /\p{Lu}/u.test(text)) return undefined
  // "at least 82 civilians"
  if (/^(?:least|most)\b/.test(text)) return undefined
  // "in reprisal for the bombing of a cafe", "regularly bombs positions"
  const before = passage.text.slice(Math.max(0, match.span.start - 90), at.start)
  if (
    /\b(?:reprisals?|revenge|retaliation|response|retaliating)\s(?:for|to)\s(?:[^.;]|(?<=\p{Lu}\p{Ll}\p{Ll})\.)*$/u.test(
      before,
    )
  )
    return undefined
  if (/\b(?:regularly|routinely|often|frequently|usually)\s\p{Ll}+\s$/u.test(before)) return undefined
  // "the besieged, rebel-held town"
  if (/\p{Ll}(?:ed|mer)$/u.test(head) && !/^(?:displaced|wounded|injured)$/.test(head) && !isThing(head))
    return undefined
  const led = /\b(?:at|on|upon|against|onto|towards?|target(?:ing|ed))\s$/u.test(match.text)
  if ((led || struckVerb.test(match.text)) && crowd.test(text)) return { text, trust }
  if (
    led &&
    /^(?:people|men|women|children|villagers)$/.test(head) &&
    busy.test(passage.text.slice(at.end, at.end + 20))
  )
    return { text, trust }
  if (people && aimedAt.test(head)) return { text, trust }
  // "fired missiles at a family that was fleeing"
  if (led && /^(?:a|another|two|three)\s(?:\p{L}+\s)?(?:family|families|brothers|siblings|sisters|couple)$/u.test(text))
    return { text, trust }
  if (refused.has(head.toLowerCase()) && !isOwnGround(text, head)) return undefined
  if (/^(?:the\s)?(?:same|latter|former)\b/i.test(text) && !isThing(head)) return undefined
  return { text, trust }
}
