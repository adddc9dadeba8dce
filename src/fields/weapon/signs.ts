import { mentionsIn } from '../../match/mentions.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import type { Attack, Delivery } from '../../model/record.js'

/**
 * What a word says of the weapon. `weak`: it allows several kinds of attack ("missile", "bombed"), so a stronger sign
 * near it decides; `air`: a weak sign that is an air strike where nothing else is told.
 */
export interface Sign {
  readonly attack?: Attack
  readonly delivery?: Delivery
  readonly munition?: string
  readonly weak?: true
}

const once = (source: string, flags = 'dgu') => {
  const pattern = new RegExp(source, flags)
  return () => pattern
}

const mentionAt = (match: Match, passage: Passage) =>
  mentionsIn(passage.text, passage.words).find((m) => m.start === match.span.start)

/** Kinds of attack that a carrier tells. */
const byCarrier: Readonly<Record<string, Attack>> = {
  'fixed-wing': 'air-strike',
  helicopter: 'air-strike',
  drone: 'air-strike',
  aircraft: 'air-strike',
  tank: 'shelling',
  artillery: 'shelling',
  'rocket-launcher': 'shelling',
  warship: 'shelling',
}

/** Kinds of attack that a munition tells on its own; those absent here say nothing. */
const byMunition: Readonly<Record<string, Sign>> = {
  missile: { attack: 'shelling', weak: true },
  rocket: { attack: 'shelling', weak: true },
  'vacuum-missile': { attack: 'air-strike', weak: true },
  'barrel-bomb': { attack: 'air-strike' },
  bomb: { attack: 'air-strike', weak: true },
  'artillery-shell': { attack: 'shelling' },
  'mortar-shell': { attack: 'shelling' },
  'tank-shell': { attack: 'shelling', delivery: 'tank' },
  shell: { attack: 'shelling' },
  chlorine: { attack: 'chemical-attack' },
  sarin: { attack: 'chemical-attack' },
  'car-bomb': { attack: 'car-bomb', delivery: 'vehicle' },
  'suicide-vest': { attack: 'suicide-bombing', delivery: 'person' },
  ied: { attack: 'explosive-device' },
  landmine: { attack: 'explosive-device' },
  'small-arms': { attack: 'shooting', delivery: 'person', weak: true },
  knife: { attack: 'stabbing', delivery: 'person', weak: true },
  grenade: { attack: 'explosive-device', weak: true },
}

/** Words after a munition that make it a thing stored, made or searched for, not one that struck. */
const stored =
  /^(?:['’]s?|s)?[\s-](?:depots?|factor(?:y|ies)|stores?|storage|workshops?|warehouses?|stockpiles?|caches?|experts?|disposal|clearance|removal|squad|launch(?:ers?|ing (?:sites?|pads?|positions?))|production|material|residue|fields?|butts?|alarm|shelters?|threats?|awareness)\b/iu
const meant =
  /\b(?:(?:fashioned|made|built|assembled)\s(?:from|out\sof|with)|caches?\sof|stockpiles?\sof|from\s(?:which|where)\s[^.;]{2,30}|anti|defus\p{L}+|dismantl\p{L}+|clear(?:ed|ing)|search\p{L}* for|manufactur\p{L}+|making|storing|stored|smuggl\p{L}+|intercept\p{L}+)[\s-](?:the\s|an?\s|some\s|of\s|several\s)?(?:[\d-]+(?:mm)?\s|anti-tank\s)?$/iu

/** "a week after the chlorine attack on its neighbor": told to say when, not what struck. */
const laterThan =
  /\b(?:days?|weeks?|months?|years?|hours?)\s(?:after|since|following|before)\s(?:the|an?|another)\s(?:\p{L}+\s){0,2}$/iu

const object = /^\s(?:an?|the|their|his|two|three|several|civilians?|houses|people|suspected|positions|\p{Lu})/u

/** A munition, a carrier or a party stands before, the object behind: "Hezbollah rockets strike a depot", "warplanes bomb the town". */
const verbal = (match: Match, passage: Passage): boolean =>
  /^\s(?:an?|the|their|his|two|three|several)\s/u.test(passage.text.slice(match.span.end, match.span.end + 9)) &&
  struckBy.test(view(passage).slice(Math.max(0, match.span.start - 3), match.span.start))
const struckBy = new RegExp(`[${mark.munition}${mark.carrier}]\\s$`, 'u')

export const munitionSign: Rule<Sign> = {
  id: 'weapon/munition',
  why: 'The munition named struck, unless it is stored, made, cleared or searched for.',
  view,
  pattern: once(run.munition),
  read: (match, passage) => {
    const found = mentionAt(match, passage)
    if (found?.kind !== 'munition') return undefined
    if (stored.test(passage.text.slice(match.span.end, match.span.end + 30))) return undefined
    const before = passage.text.slice(Math.max(0, match.span.start - 40), match.span.start)
    if (meant.test(before) || laterThan.test(before)) return undefined
    if (found.id === 'landmine' && /\b(?:coal|salt|phosphate|gold|gas)\s$/iu.test(before)) return undefined
    const printed = match.text.toLowerCase()
    // "warplanes bomb two houses", "returned to bomb the people", "regularly bombs positions": verbs.
    if (
      /^(?:bombs?|shells?|rockets?|mortars?)$/.test(printed) &&
      (/\b(?:to|\p{Ll}{3,}ly)\s$/u.test(before)
        ? object.test(passage.text.slice(match.span.end, match.span.end + 12))
        : verbal(match, passage))
    )
      return undefined
    // "coalition artillery shells the town": a verb.
    if (
      printed === 'artillery shells' &&
      /^\s(?:an?|the|their)\s/u.test(passage.text.slice(match.span.end, match.span.end + 7))
    )
      return { attack: 'shelling', delivery: 'artillery', munition: found.id }
    // "tanks and mortars shelled": the guns themselves.
    if (
      /^mortars?$/.test(printed) &&
      /^\s(?:shelled|bombarded|pounded)\b/u.test(passage.text.slice(match.span.end, match.span.end + 14))
    )
      return { attack: 'shelling' }
    const own = found.attack as Attack | null
    // "a barrel" alone may be an oil barrel: it needs a verb of dropping near it.
    if (
      /^barrels?$/.test(printed) &&
      !/\b(?:drop|throw|fall|fell|gas|chlorine|explosive|helicopter)/iu.test(passage.text)
    )
      return undefined
    if (found.id === 'cluster-munition') return { munition: found.id }
    if (found.id === 'incendiary') return { attack: 'air-strike', weak: true, munition: found.id }
    if (
      found.id === 'knife' &&
      /\b(?:with|using|by|wielding|brandishing|carrying)\s(?:\p{L}+\s(?:and\s)?){0,2}$/iu.test(before)
    )
      return { attack: 'stabbing', delivery: 'person', munition: 'knife' }
    if (own) return { munition: found.id, attack: own }
    const motor = /motor(?:cycle|bike)|bicycle/.test(printed)
    const sign = { ...byMunition[found.id], munition: found.id }
    return motor ? { ...sign, delivery: 'vehicle' } : sign
  },
  examples: [
    {
      text: 'Warplanes fired [[missiles]] at the town.',
      gives: { attack: 'shelling', weak: true, munition: 'missile' },
    },
    {
      text: 'They fired a [[surface-to-surface missile]] at it.',
      gives: { attack: 'ground-launched-missile', munition: 'missile' },
    },
    {
      text: 'A [[motorcycle bomb]] went off.',
      gives: { attack: 'explosive-device', munition: 'ied', delivery: 'vehicle' },
    },
    { text: 'The raid hit a rocket factory.', none: 'made there, not used' },
  ],
}

/** A verb of attack that leads to what stands here, with its owner's name. */
const struck = new RegExp(
  `(?:${run.verb}|${run.ing})\\s(?:(?:the|an?|one|two|three|several)\\s)(?:${anyParty}(?:['’]s?)?\\s)?(?:${run.filler}\\s)*$`,
  'u',
)
const sends = /^(?:fir|launch|us|drop|deploy|sen[dt]|fl[ye]|carr|conduct|direct|explo|deton|ram|driv|drove|blew|blow)/iu

/** What aircraft do that strike nobody. */
const overhead =
  /^(?:\s(?:that|which))?(?:\s(?:had|has|have|was|were|kept|continued|still|did not|not|to|could be|could)){0,3}\s(?:fl(?:y|ew|own|ying)|hover\p{L}*|circl\p{L}+|buzz\p{L}*|overhead|heard|seen|leave|roar\p{L}*|droned|in the (?:sky|air)|above)\b/u

/** Is an air strike told by a word that needs no aircraft? */
const alreadyAir = (passage: Passage, match: Match): boolean =>
  mentionsIn(passage.text, passage.words).some(
    (m) =>
      m.start !== match.span.start &&
      ((m.kind === 'noun' &&
        (m.attack === 'air-strike' || m.attack === null) &&
        /strike|raid/iu.test(passage.text.slice(m.start, m.end))) ||
        m.kind === 'munition'),
  )

export const carrierSign: Rule<Sign> = {
  id: 'weapon/carrier',
  why: 'Aircraft bring air strikes; guns, tanks, launchers and ships shell.',
  view,
  pattern: once(run.carrier),
  read: (match, passage) => {
    const found = mentionAt(match, passage)
    if (found?.kind !== 'carrier') return undefined
    const before = passage.text.slice(Math.max(0, match.span.start - 40), match.span.start)
    if (
      /\b(?:water|fuel|oil|gas|septic|diesel|civilian|passenger|reconnaissance|surveillance|spy|observation|downed|shot down)\s(?:the\s|an?\s)?$/iu.test(
        before,
      )
    )
      return undefined
    if (
      /\b(?:destroyed|targeted|shot down|downed|against|boarded)\s(?:an?|the|two|several)\s(?:\p{L}+\s)?$/iu.test(
        before,
      )
    )
      return undefined
    // "as jets kept flying overhead", "denied its planes had flown over the city": seen or denied, and no more.
    if (
      overhead.test(passage.text.slice(match.span.end, match.span.end + 60)) &&
      !/^[^.;]{0,90}\b(?:dropp|fir(?:ed|ing)|launch|bomb|str(?:uck|ik)|hit|releas|target)/u.test(
        passage.text.slice(match.span.end, match.span.end + 100),
      ) &&
      alreadyAir(passage, match)
    )
      return undefined
    // "a plane carrying the cabinet touched down", "its aircraft had hit 260 targets in response".
    const after = passage.text.slice(match.span.end, match.span.end + 100)
    if (
      /^\s(?:carrying\s(?!out|[^.;,]{0,20}(?:explosive|bomb|missile|munition|rocket|shell))|(?:had\s|has\s)?(?:just\s)?(?:touched\sdown|landed|taken\soff|took\soff|crashed))/u.test(
        after,
      )
    )
      return undefined
    if (
      /^[^.;]{0,90}\bin\s(?:response|retaliation|reply)\b/u.test(after) ||
      /\b(?:respond|retaliat|answer|repli)(?:ed|ing)\s(?:\p{L}+\s){0,3}$/iu.test(before)
    )
      return undefined
    // "the bomber" who blew himself up flies nothing.
    if (/^bombers?$/iu.test(match.text) && /\bsuicid|\b(?:him|her|them)sel|\bvests?\b|\bbelts?\b/iu.test(passage.text))
      return undefined
    // "Turkish howitzers returned fire": an answer, not the attack.
    if (
      /^\s(?:later\s|then\s)?(?:returned fire|hit back|fired back|responded|retaliated)\b/u.test(
        passage.text.slice(match.span.end, match.span.end + 30),
      )
    )
      return undefined
    const seen = view(passage).slice(Math.max(0, match.span.start - 70), match.span.start)
    const verb = seen.length - (struck.exec(seen)?.[0].length ?? seen.length + 1)
    // "missiles hit a regime tank": it is struck.
    if (verb >= 0 && !sends.test(passage.text.slice(match.span.start - seen.length + verb))) return undefined
    // "militias, backed with tanks, stormed": what helps tells what came along; it decides only where nothing else is told.
    const backing =
      /\b(?:backed|supported|accompanied|assisted|reinforced)\s(?:by|with)\s(?:the\s|an?\s|heavy\s|\p{L}+\s){0,2}$/iu.test(
        before,
      )
    if (backing && byCarrier[found.id] === 'shelling') return { delivery: found.id as Delivery }
    const fixed =
      found.id === 'aircraft' &&
      /\bfixed[\s-]wing\s(?:[^\s.;]{1,20}\s){0,5}$/iu.test(
        passage.text.slice(Math.max(0, match.span.start - 70), match.span.start),
      )
    const delivery = (fixed ? 'fixed-wing' : found.id) as Delivery
    const attack = byCarrier[found.id]
    if (!attack) return undefined
    return backing ? { attack, delivery, weak: true } : { attack, delivery }
  },
  examples: [
    {
      text: 'On Friday Russian [[warplanes]] fired missiles.',
      gives: { attack: 'air-strike', delivery: 'fixed-wing' },
    },
    { text: 'Regime [[artillery]] shelled the town.', gives: { attack: 'shelling', delivery: 'artillery' } },
    { text: 'The shell hit a water tank.', none: 'a tank of water' },
  ],
}

const preparing =
  /\b(?:after|following|amid|under cover of|preceded by)\s(?:(?:[\p{L}\d-]+\s){1,3}(?:of\s)?)?(?:an?\s|the\s|heavy\s|intense\s|fierce\s){0,3}$/iu

export const nounSign: Rule<Sign> = {
  id: 'weapon/attack-noun',
  why: 'A noun of attack tells its kind: "airstrike", "shelling", "beheading".',
  view,
  pattern: once(run.noun),
  read: (match, passage) => {
    const found = mentionAt(match, passage)
    if (found?.kind !== 'noun') return undefined
    if (laterThan.test(passage.text.slice(Math.max(0, match.span.start - 50), match.span.start))) return undefined
    // "a general strike", "an armed strike": work is laid down.
    if (
      /\b(?:armed|general|hunger|labou?r|national|nationwide|workers['’]?)\s$/iu.test(
        passage.text.slice(Math.max(0, match.span.start - 12), match.span.start),
      )
    )
      return undefined
    // "who was hanging out the washing": no execution.
    if (
      /^hangings?$/iu.test(match.text) &&
      !/\b(?:by|public|mass|of|the)\s$/iu.test(passage.text.slice(Math.max(0, match.span.start - 8), match.span.start))
    )
      return undefined
    // "rockets strike a depot": a verb.
    if (/^(?:strike|raid)s?$/iu.test(match.text) && verbal(match, passage)) return undefined
    if (found.munition === 'missile')
      return { attack: /attacks?$/iu.test(match.text) ? 'shelling' : 'air-strike', munition: 'missile', weak: true }
    // "entered the town after five days of shelling": what came before the deed.
    if (
      found.attack === 'shelling' &&
      preparing.test(passage.text.slice(Math.max(0, match.span.start - 50), match.span.start))
    )
      return { ...(found.munition && { munition: found.munition }), attack: found.attack, weak: true }
    if (!found.attack) {
      // A "raid" or "strike" on something comes from the air, where nothing else is told; ground forces "raid" a village as a verb.
      if (/^(?:strikes?|raids?|bombing raids?)$/i.test(match.text))
        return { attack: 'air-strike', delivery: 'aircraft', weak: true }
      if (/^(?:bombardments?)$/i.test(match.text)) return { attack: 'shelling', weak: true }
      return undefined
    }
    return {
      attack: found.attack,
      ...(found.delivery && { delivery: found.delivery }),
      ...(found.munition && { munition: found.munition }),
    }
  },
  examples: [
    { text: 'An [[airstrike]] killed nine.', gives: { attack: 'air-strike', delivery: 'aircraft' } },
    { text: 'Five died in [[rocket fire]] on the city.', gives: { attack: 'shelling', munition: 'rocket' } },
    { text: 'The attack killed nine.', none: 'any kind of attack' },
  ],
}

const atTime =
  /^\sat\s(?:around\s|about\s|approximately\s|exactly\s|nearly\s|almost\s|roughly\s)?(?:\d{1,2}[:.]\d\d|\d{1,2}\s?(?:[ap]\.?m|o['’]clock|in\sthe)|noon|midday|midnight|dawn|night|sunset|sunrise)(?![\p{L}])/u

export const verbSign: Rule<Sign> = {
  id: 'weapon/attack-verb',
  why: 'Some verbs tell the kind of attack on their own: "shelled", "shot", "beheaded", "stabbed".',
  view,
  pattern: once(`[${mark.verb}${mark.ing}]+`),
  read: (match, passage) => {
    const found = mentionAt(match, passage)
    if (found?.kind !== 'verb') return undefined
    const said = match.text.toLowerCase()
    const after = passage.text.slice(match.span.end, match.span.end + 60)
    if (/^shot$/.test(said) && /^\sdown\b/.test(after)) return undefined
    // "fired at 7:30 am over 30 rockets": an hour is not shot at.
    if (atTime.test(after) && /^fir(?:ed|ing)$/.test(said)) return undefined
    if (/^fir(?:ed|ing) (?:on|upon)$/.test(said)) return { attack: 'shooting', delivery: 'person', weak: true }
    if (/^(?:fired|firing)$/.test(said))
      return /^\s(?:(?:(?:from|with|using)\s)?(?:(?:their|his|her|live|light|machine|heavy|automatic|small)[\s-]\p{L}+\s|rifles\s|bullets\s|pistols\s|guns\s))?(?:directly\s)?["“]?(?:at|on|upon|into|repeatedly at|indiscriminately at|randomly at|directly at)\s/u.test(
        after,
      )
        ? { attack: 'shooting', delivery: 'person', weak: true }
        : undefined
    if (/^(?:dropped|dropping)$/.test(said)) return { attack: 'air-strike', weak: true }
    if (/^(?:bombarded|bombarding)$/.test(said)) return { attack: 'shelling', weak: true }
    if (said === 'bombed') return { attack: 'air-strike', delivery: 'aircraft', weak: true }
    if (/^(?:beaten|beating)$/.test(said) && /\bto death\b/.test(after)) return { attack: 'other', weak: true }
    // Read as a whole with what was done before whom.
    if (/throat|^hack|^hanging$/.test(said)) return undefined
    if (/^slaughter/.test(said)) return { attack: 'stabbing', delivery: 'person', weak: true }
    if (!found.attack) return undefined
    const person = found.attack === 'shooting' || found.attack === 'stabbing'
    return person ? { attack: found.attack, delivery: 'person' } : { attack: found.attack }
  },
  examples: [
    { text: 'Gunmen [[shot]] a pharmacist dead.', gives: { attack: 'shooting', delivery: 'person' } },
    { text: 'ISIS [[beheaded]] five men.', gives: { attack: 'execution' } },
    { text: 'The rebels shot down a plane.', none: 'no one is shot' },
  ],
}
