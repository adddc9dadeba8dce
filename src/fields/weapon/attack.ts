import { matches } from '../../match/matches.js'
import { isAbroad, mentionsIn } from '../../match/mentions.js'
import { type Passage, sentenceAt } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Attack } from '../../model/record.js'
import type { Chosen } from '../weapon.js'
import type { Sign } from './signs.js'

type Found = Finding<Sign>

/** The kind of attack: what is always its own kind first, then the first strong sign, then the first weak one. */
export function attackOf(passage: Passage, signs: readonly Found[]): Chosen<Attack> | undefined {
  const chemical = signs.find((s) => s.value.attack === 'chemical-attack')
  if (chemical) return { value: 'chemical-attack', from: chemical }
  const leftover = signs.find((s) => s.rule === 'weapon/remnant')
  if (
    leftover &&
    !signs.some(
      (s) =>
        s.span.start < leftover.span.start &&
        (isCarrier(s) || launched(passage, s) || (s.value.attack === 'air-strike' && !s.value.weak)),
    )
  )
    return { value: 'explosive-device', from: leftover }
  const suicide = suicideIn(passage, signs)
  if (suicide) return suicide
  const strong = signs.filter((s) => s.value.attack && !s.value.weak && s.rule !== 'weapon/remnant')
  // Houses that are burned as well are not how people died, where another way is told.
  const first = strong.find((s) => s.value.attack !== 'arson')
  if (first) return { value: settled(passage, first, signs), from: first }
  const fire = signs.find((s) => s.value.attack === 'arson' && (!s.value.weak || inFlames.test(passage.text)))
  const other =
    fire && !inFlames.test(passage.text)
      ? weakest(
          passage,
          signs.filter((s) => s.value.attack !== 'arson'),
        )
      : undefined
  if (fire) return other ?? { value: 'arson', from: fire }
  return weakest(passage, signs)
}

const inFlames =
  /\b(?:burn(?:ed|t|ing)\s(?:\p{L}+\s){0,3}(?:to\sdeath|alive|inside)|burn(?:ed|t|ing)\s(?:[\p{L}-]+\s){1,3}in\stheir|died\sin\sthe\s(?:fire|blaze|flames)|(?:with|while)\s[^.;]{2,40}\s(?:still\s)?inside|locking\s[^.;]{2,30}\sinside)/u

/** "launched a salvo of rockets … unexploded bomblets lay between the tents": told to be fired before what was left is. */
const launched = (passage: Passage, s: Found): boolean =>
  s.rule === 'weapon/munition' &&
  /\b(?:fir(?:ed|ing)|launch(?:ed|ing)|dropp(?:ed|ing)|hit|struck|land(?:ed|ing)|fell|rained)\s(?:[^.;,]{0,40}\s)?$/u.test(
    passage.text.slice(Math.max(0, s.span.start - 60), s.span.start),
  )

const isCarrier = (s: Found): boolean => s.rule === 'weapon/carrier'

/** A suicide bomber decides, but where a car bomb went off first and he came after it. */
function suicideIn(passage: Passage, signs: readonly Found[]): Chosen<Attack> | undefined {
  const bomber = signs.find((s) => s.value.attack === 'suicide-bombing')
  if (!bomber) return undefined
  const before = signs.find((s) => s.span.start < bomber.span.start && s.value.attack && !s.value.weak)
  if (before && before.value.attack !== 'suicide-bombing') {
    const between = passage.text.slice(before.span.end, bomber.span.start)
    // "The suicide bomber had driven up in a van": told of before.
    if (
      !/[.;]\s(?:[^.;]{0,40}\s)?[Tt]he\s$/u.test(between) &&
      /\b(?:then|followed|later|after which|the first|second|another|in addition|besides|meanwhile|when people|as people|and (?:an?|one|two|three|four|several))\b/iu.test(
        between,
      ) &&
      !/\b(?:driven|detonated|ridden) by\b/u.test(between)
    )
      return { value: before.value.attack as Attack, from: before }
  }
  return { value: 'suicide-bombing', from: bomber }
}

/** "the missile", "It was a missile": words that come back to what was told before. */
const backTo = /\b(?:the|this|that|[Ii]t (?:was|had been|turned out to be) an?)\s$/u

/** Signs of one sentence agree: a carrier decides over its munition, a surface-to-surface missile over its launcher. */
function settled(passage: Passage, first: Found, signs: readonly Found[]): Attack {
  const at = sentenceAt(passage, first.span.start)
  const near = signs.filter((s) => sentenceAt(passage, s.span.start) === at)
  const own = first.value.attack as Attack
  if (own === 'shelling' && near.some((s) => s.value.attack === 'ground-launched-missile'))
    return 'ground-launched-missile'
  // "shelling struck the school … The source of the ground-launched missile": a plain word is made plainer later.
  const plainly = /^(?:shelling|projectiles?|shells?)$/iu.test(passage.text.slice(first.span.start, first.span.end))
  if (own === 'shelling' && plainly && !signs.some(isCarrier))
    if (
      signs.some(
        (s) => s.value.attack === 'ground-launched-missile' && backTo.test(passage.text.slice(0, s.span.start)),
      )
    )
      return 'ground-launched-missile'
  if (own === 'air-strike' || own === 'execution') return own
  const carrier = near.find(isCarrier)
  if (own === 'shelling' && !isCarrier(first) && carrier?.value.attack === 'air-strike') {
    // "shells dropped by a drone"; but "artillery shelling …, then warplanes" stays with the first.
    const between = passage.text.slice(first.span.end, carrier.span.start)
    if (carrier.span.start > first.span.start && /\b(?:then|later|while|followed|before|and)\b/u.test(between))
      return own
    return 'air-strike'
  }
  // "shot dead in an execution": the word of execution in the same sentence decides.
  if (
    own === 'shooting' &&
    (near.some((s) => s.value.attack === 'execution') || wereExecuted(passage, signs) || matches(passage.text, captive))
  )
    return 'execution'
  return own
}

/** "They were executed on January 22", told after how they were found. */
const wereExecuted = (passage: Passage, signs: readonly Found[]): boolean =>
  signs.some(
    (s) =>
      s.value.attack === 'execution' &&
      /\b(?:were|was|been|had)\s(?:\p{Ll}+ly\s)?$/u.test(
        passage.text.slice(Math.max(0, s.span.start - 22), s.span.start),
      ),
  )

/** Who is lined up, bound or blindfolded and then shot is put to death. */
const captive =
  /\b(?:lined\s(?:[\p{L}’'-]+\s){0,3}up|\d\sblindfolded|tied\sup\sthe|tied\s(?:their|his)\shands)\b[^.]{0,120}\b(?:shot|fired\son\sthem)\b/u

/** Parties that strike from the air where nothing else is told. */
const airPowers = new Set(['russia', 'international-coalition', 'israel'])

/** Of the parties outside the list those that may fly: armies, governments, coalitions. */
const arms =
  /army|military|forces?\b|coalition|government|junta|troops|state|Saudi|Emirati|Ethiopian|Sudanese|Nigerian|Pakistani|Indian|Ukrainian|Iraqi|Jordanian|Afghan|Yemeni/iu

/** "in raids on several villages", by herdsmen or on motorbikes: nothing of it came from the air. */
const onTheGround = ({ text }: Passage, { span, value }: Found): boolean =>
  value.attack === 'air-strike' &&
  /^(?:raids?|strikes?)$/iu.test(text.slice(span.start, span.end)) &&
  groundMen.test(text) &&
  !fromTheAir.test(text)
const groundMen =
  /\b(?:herds(?:men|ers)|bandits?|jihadi(?:st)?s?|militia(?:men|s)?|gunmen|assailants|attackers|insurgents|vigilantes|gangs?|tribesmen|al[- ]Qa[ei]da|on\s(?:motor(?:bikes|cycles)|horseback|foot|camels))\b/iu
const fromTheAir =
  /\b(?:air|aerial|warplanes?|planes?|jets?|aircraft|helicopters?|drones?|missiles?|bomb(?:s|ed|ers?|ings?)?|coalition|rockets?|artillery)\b/iu

const onFoot = new Set(['sdf', 'hts', 'isis', 'armed-opposition', 'hezbollah'])

function weakest(passage: Passage, signs: readonly Found[]): Chosen<Attack> | undefined {
  const weak = signs.filter((s) => s.value.attack && s.value.weak && !onTheGround(passage, s))
  const telling = weak.filter((s) => s.rule !== 'weapon/explosion')
  const first = telling.find((s) => s.value.attack !== 'other') ?? telling[0] ?? weak[0]
  if (!first) return undefined
  const value = first.value.attack as Attack
  const at = sentenceAt(passage, first.span.start)
  const parties = mentionsIn(passage.text, passage.words).flatMap((m) =>
    m.kind === 'party' && sentenceAt(passage, m.start) === at ? [...m.parties] : [],
  )
  // "in a raid by the SDF on a house": who has no aircraft raids on foot, and how they killed is not told.
  const raid = /^(?:raids?|strikes?)$/iu.test(passage.text.slice(first.span.start, first.span.end))
  const doers = mentionsIn(passage.text, passage.words).filter((m) => m.kind === 'party')
  if (
    raid &&
    telling.length === 1 &&
    doers.length > 0 &&
    doers.every((m) =>
      m.parties.every((p) => onFoot.has(p) || (p === 'other' && !arms.test(passage.text.slice(m.start, m.end)))),
    )
  )
    return undefined
  const air =
    weak.some((s) => s.value.attack === 'air-strike' && sentenceAt(passage, s.span.start) === at) ||
    (parties.some((p) => airPowers.has(p) && !(p === 'russia' && isAbroad(passage.text, passage.words))) &&
      !parties.some((p) => onFoot.has(p)) &&
      // "Syrian regime and Russian forces fired rockets": from launchers, where one of them has these.
      (parties.every((p) => airPowers.has(p)) ||
        !/\brockets?\b/iu.test(passage.text.slice(first.span.start, first.span.end))))
  return { value: value === 'shelling' && air ? 'air-strike' : value, from: first }
}
