import { type Passage, sentenceAt } from '../../match/passage.js'
import type { Finding } from '../../model/reading.js'
import type { Attack, Delivery } from '../../model/record.js'
import type { Chosen } from '../weapon.js'
import type { Sign } from './signs.js'

type Found = Finding<Sign>

/** Plain words that come back for a munition named before: "incendiary bombs … The bombs". */
const plain = new Set(['missile', 'rocket', 'bomb', 'shell'])
const plainDevice = /^(?:the\s)?(?:bombs?|devices?|charges?)(?:\s|$)/iu
const back =
  /\b(?:the|these|those|this|that|its|their|both|first|second|third|fourth|each|another|other)\s(?:\p{L}+\s)?$/iu

/** The munitions that struck, in order of first mention. */
export function munitionsOf(
  passage: Passage,
  signs: readonly Found[],
  attack: Chosen<Attack> | undefined,
  delivery: Delivery | null,
): Chosen<string>[] {
  const kind = attack?.value ?? null
  if (kind === 'torture' || kind === 'arson' || kind === 'other') return []
  const found: Chosen<string>[] = []
  const add = (value: string, from: Finding<unknown>) => {
    if (!found.some((f) => f.value === value)) found.push({ value, from })
  }
  for (const s of signs) {
    const id = s.value.munition
    if (id === undefined || !fits(id, kind, s)) continue
    // "a projectile … It was a missile": the loose word gives way to the one that says what it was.
    const loose = /^projectiles?$/iu.test(passage.text.slice(s.span.start, s.span.end))
    if (id === 'shell' && loose && signs.some((o) => o.value.munition === 'missile' || o.value.munition === 'rocket'))
      continue
    const named = id === 'shell' ? shellOf(delivery) : id
    if (
      (plain.has(id) || (id === 'ied' && plainDevice.test(passage.text.slice(s.span.start, s.span.end)))) &&
      found.length > 0 &&
      back.test(passage.text.slice(Math.max(0, s.span.start - 30), s.span.start))
    )
      continue
    if (id === 'shell' && found.some((f) => f.value.endsWith('-shell'))) continue
    add(named, s)
  }
  const men = kind === 'shooting' || (kind === 'execution' && signs.some(isShot))
  if (men && !found.some((f) => f.value === 'small-arms')) {
    const shot = signs.find((s) => (kind === 'execution' ? isShot(s) : s.value.attack === 'shooting'))
    const from = shot ?? attack?.from
    if (from) add('small-arms', from)
  }
  if (attack?.value === 'suicide-bombing' && delivery === 'vehicle' && !cycle.test(passage.text))
    add('car-bomb', attack.from)
  return sorted(passage, found)
}

const cycle = /\b(?:on|rode|riding)\s(?:an?|his)\s(?:[\p{L}-]+\s)?(?:motor-?(?:cycle|bike)|bicycle|scooter)\b/u

/** Words of shooting itself; "gunmen" who execute need not shoot. */
export const isShot = (s: Found): boolean => s.value.attack === 'shooting' && s.rule !== 'weapon/gunfire'

/** A munition that does not fit the kind of attack is told of something else. */
function fits(id: string, attack: Attack | null, sign: Found): boolean {
  const bombs = attack === 'car-bomb' || attack === 'suicide-bombing' || attack === 'explosive-device'
  if (id === 'small-arms') return attack === 'shooting' || attack === 'execution' || attack === 'stabbing'
  if (id === 'bomb') return !bombs
  if (attack === 'shooting' || attack === 'stabbing') return id === 'knife' || id === 'grenade'
  if (attack === 'suicide-bombing' && id === 'ied') return false
  if (id === 'missile' || id === 'rocket' || id === 'shell')
    return attack !== 'car-bomb' && attack !== 'suicide-bombing'
  return sign.value.munition !== undefined
}

const shellOf = (delivery: Delivery | null): string =>
  delivery === 'tank' ? 'tank-shell' : delivery === 'artillery' ? 'artillery-shell' : 'shell'

const sorted = (passage: Passage, found: readonly Chosen<string>[]): Chosen<string>[] =>
  [...found].sort(
    (a, b) =>
      sentenceAt(passage, a.from.span.start) - sentenceAt(passage, b.from.span.start) ||
      a.from.span.start - b.from.span.start,
  )
