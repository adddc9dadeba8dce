import { type Passage, sentenceAt } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Attack, Delivery } from '../../model/record.js'
import type { Chosen } from '../weapon.js'
import { isShot } from './munitions.js'
import type { Sign } from './signs.js'

type Found = Finding<Sign>

const air = new Set<Delivery>(['fixed-wing', 'helicopter', 'drone', 'aircraft'])
const ground = new Set<Delivery>(['tank', 'artillery', 'rocket-launcher', 'warship'])

/** What brought it: the first carrier that fits the kind of attack. */
export function deliveryOf(
  passage: Passage,
  signs: readonly Found[],
  attack: Attack | null,
): Chosen<Delivery> | undefined {
  const fitting = (kinds: ReadonlySet<Delivery>) => signs.filter((s) => s.value.delivery && kinds.has(s.value.delivery))
  switch (attack) {
    case 'air-strike':
      return fromAir(passage, fitting(air)) ?? unnamedAircraft(signs)
    case 'shelling':
      return pick(fitting(ground))
    case 'ground-launched-missile':
      return pick(fitting(new Set<Delivery>(['rocket-launcher', 'warship'])))
    case 'chemical-attack':
      return fromAir(passage, fitting(air)) ?? pick(fitting(ground))
    case 'car-bomb':
      return pick(fitting(new Set<Delivery>(['vehicle'])))
    case 'explosive-device':
      return (
        pick(fitting(new Set<Delivery>(['vehicle'])).filter((s) => s.value.munition === 'ied')) ??
        thrown(passage, signs)
      )
    case 'suicide-bombing':
      return bomber(passage, signs)
    case 'shooting':
    case 'stabbing':
      return pick(signs.filter((s) => s.value.delivery === 'person'))
    case 'execution': {
      const means = signs.find(
        (s) =>
          s.rule === 'weapon/throats' || s.value.munition === 'small-arms' || s.value.munition === 'knife' || isShot(s),
      )
      return means && { value: 'person', from: means }
    }
    default:
      return undefined
  }
}

const pick = ([first]: readonly Found[]): Chosen<Delivery> | undefined =>
  first?.value.delivery && { value: first.value.delivery, from: first }

/** "Airstrikes by warplanes": the carrier named wins over the aircraft that every airstrike has. */
function fromAir(passage: Passage, signs: readonly Found[]): Chosen<Delivery> | undefined {
  const named = signs.filter((s) => s.rule === 'weapon/carrier')
  const [first] = named
  if (!first) return pick(signs.filter((s) => s.value.delivery !== 'aircraft')) ?? pick(signs)
  // "an air strike … the planes were Jordanian": what was told first tells no kind, and "planes" no more than it.
  const noun = signs.find((s) => s.rule !== 'weapon/carrier' && s.value.delivery === 'aircraft')
  const plane = named.every((s) => /^(?:air|aero)?planes?$/iu.test(passage.text.slice(s.span.start, s.span.end)))
  if (
    noun &&
    plane &&
    noun.span.end < first.span.start &&
    !passage.text.slice(noun.span.end, first.span.start).match(/^\sby\s/u)
  )
    return pick([noun])
  if (first.value.delivery !== 'aircraft') return pick(named)
  const at = sentenceAt(passage, first.span.start)
  // "a helicopter gunship later fired on those fleeing": another that came after.
  const another = (s: Found): boolean =>
    /\b(?:then|later|afterwards|another|second|also)\b/u.test(
      passage.text.slice(Math.max(0, s.span.start - 30), s.span.end + 24),
    )
  return (
    pick(
      named.filter((s) => s.value.delivery !== 'aircraft' && sentenceAt(passage, s.span.start) !== at && !another(s)),
    ) ?? pick(named)
  )
}

/** An air strike comes from some aircraft, where none is named. */
function unnamedAircraft(signs: readonly Found[]): Chosen<Delivery> | undefined {
  const from = signs.find((s) => s.value.attack === 'air-strike') ?? signs.find((s) => s.value.attack)
  return from && { value: 'aircraft', from }
}

/** A grenade comes from somebody's hand; planted charges come from nobody. */
function thrown(passage: Passage, signs: readonly Found[]): Chosen<Delivery> | undefined {
  const grenade = signs.find((s) => s.value.munition === 'grenade')
  return grenade &&
    /\b(?:thr[eo]wn?|threw|throw(?:s|ing)?|hurl(?:s|ed|ing)?|lobb?(?:s|ed|ing)?|toss(?:es|ed|ing)?|lobs)\b/u.test(
      passage.text,
    )
    ? { value: 'person', from: grenade }
    : undefined
}

/** A bomber who drove is brought by his vehicle; one who walked is a person. */
function bomber(passage: Passage, signs: readonly Found[]): Chosen<Delivery> | undefined {
  const man = signs.find((s) => s.value.attack === 'suicide-bombing')
  const at = man ? sentenceAt(passage, man.span.start) : -1
  const sentence = passage.text.slice(passage.sentences[at]?.start, passage.sentences[at]?.end)
  // "A bomber wearing a belt blew himself up …, minutes after a truck bomb had gone off".
  const vehicle = signs.find((s) => s.value.delivery === 'vehicle')
  const from = passage.sentences[at]?.start ?? 0
  const own = man && !atWheel.test(sentence) ? worn.exec(sentence) : null
  if (man && own && (!vehicle || vehicle.span.start > from + own.index)) return { value: 'person', from: man }
  if (vehicle) return { value: 'vehicle', from: vehicle }
  return man && { value: drove.test(sentence) ? 'vehicle' : 'person', from: man }
}

const worn = /\b(?:wearing|wore|strapped)\b|\b(?:belts?|vests?|waistcoats?)\b/iu
const atWheel =
  /\b(?:driv(?:ing|er|en)|drove|ramm(?:ed|ing)|vehicle-borne|behind the wheel|rode|riding|on (?:an?|his) (?:[\p{L}-]+ )?(?:motor-?(?:cycle|bike)|bicycle|scooter|donkey cart)|(?:truck|car|vehicle|van)(?: bomb)? (?:bomber|into))\b/u

export const drove =
  /\b(?:rode|riding|on (?:an?|his) (?:[\p{L}-]+ )?(?:motor-?(?:cycle|bike)|bicycle|scooter)|driving|drove|driven|rammed|ramming|vehicle-borne|behind the wheel|car|truck|pick-?up|vehicle|minibus) ?(?:into|at|towards?|packed|bomb|laden|rigged|suicide|a|an|his|the)?\b/u
