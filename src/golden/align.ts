import { assign } from './assign.js'
import { at, type Loose } from './fields.js'
import { contained, likeness, type Worded, worded } from './likeness.js'

export interface Pair {
  readonly golden: number
  readonly output: number
}

/** Which incident of the output is which of golden, by content: a new or lost one does not shift the rest. */
export interface Alignment {
  readonly pairs: readonly Pair[]
  readonly lost: readonly number[]
  readonly extra: readonly number[]
  /** An incident of golden that has become several. */
  readonly split: readonly { readonly golden: number; readonly outputs: readonly number[] }[]
  /** Several incidents of golden that have become one. */
  readonly joined: readonly { readonly goldens: readonly number[]; readonly output: number }[]
  /** Pairs that changed places with each other, and pairs that moved otherwise. */
  readonly swapped: readonly (readonly [Pair, Pair])[]
  readonly moved: readonly Pair[]
}

/** `sameText`: both sides tell one short text, so that as many as possible are paired however unlike they are. */
export function align(goldens: readonly Loose[], outputs: readonly Loose[], sameText = false): Alignment {
  const left = goldens.map(worded)
  const right = outputs.map(worded)
  const pairs = pairUp(left, right, sameText)
  const goldenOf = new Map(pairs.map((p) => [p.output, p.golden]))
  const outputOf = new Map(pairs.map((p) => [p.golden, p.output]))
  // Nothing alone: nothing to ask about splits and joins.
  const inside =
    pairs.length === left.length && pairs.length === right.length ? () => 0 : contained([...left, ...right])
  const whole = (a: Loose, b: Loose): boolean =>
    at(a, 'victims.killed.total') === at(b, 'victims.killed.total') && a.text === b.text
  const parts = (lone: Worded, own: Worded, paired: Worded): boolean =>
    inside(lone, own) >= 0.85 && inside(paired, own) >= 0.85 && !whole(paired.incident, own.incident)
  const split = new Map<number, number[]>()
  let extra = right.flatMap((_, o) => (goldenOf.has(o) ? [] : [o]))
  for (const o of extra) {
    const g = pairs.find((p) => parts(right[o]!, left[p.golden]!, right[p.output]!))?.golden
    if (g !== undefined) split.set(g, [...(split.get(g) ?? [outputOf.get(g)!]), o])
  }
  const joined = new Map<number, number[]>()
  let lost = left.flatMap((_, g) => (outputOf.has(g) ? [] : [g]))
  for (const g of lost) {
    const o = pairs.find((p) => parts(left[g]!, right[p.output]!, left[p.golden]!))?.output
    if (o !== undefined) joined.set(o, [...(joined.get(o) ?? [goldenOf.get(o)!]), g])
  }
  extra = extra.filter((o) => ![...split.values()].some((s) => s.includes(o)))
  lost = lost.filter((g) => ![...joined.values()].some((s) => s.includes(g)))
  return {
    pairs,
    lost,
    extra,
    split: [...split].map(([golden, outs]) => ({ golden, outputs: outs.sort((a, b) => a - b) })),
    joined: [...joined].map(([output, golds]) => ({ output, goldens: golds.sort((a, b) => a - b) })),
    ...order(pairs),
  }
}

function pairUp(left: readonly Worded[], right: readonly Worded[], sameText: boolean): Pair[] {
  const pairs: Pair[] = []
  const freeLeft = new Set(left.keys())
  const freeRight = new Set(right.keys())
  // Paragraphs that did not change pair at once; the costly assignment is for the rest.
  const byText = (side: readonly Worded[]): Map<string, number[]> => {
    const map = new Map<string, number[]>()
    side.forEach((w, i) => {
      if (typeof w.incident.text !== 'string') return
      const text = w.incident.text
      map.set(text, [...(map.get(text) ?? []), i])
    })
    return map
  }
  const rightTexts = byText(right)
  for (const [text, [g, ...others]] of byText(left)) {
    const same = rightTexts.get(text)
    if (others.length > 0 || same?.length !== 1) continue
    pairs.push({ golden: g!, output: same[0]! })
    freeLeft.delete(g!)
    freeRight.delete(same[0]!)
  }
  const [ls, rs] = [[...freeLeft], [...freeRight]]
  if (ls.length === 0 || rs.length === 0) return pairs
  const alike = likeness([...left, ...right])
  // In one short text any pair is better than none; reading order breaks ties.
  const floor = (i: number, j: number): number => (sameText ? 0.01 : 0) - Math.abs(i - j) * 1e-6
  const scores = ls.map((g, i) =>
    rs.map((o, j) => {
      const score = alike(left[g]!, right[o]!)
      return score > 0 || sameText ? score + floor(i, j) : 0
    }),
  )
  assign(scores).forEach((j, i) => {
    if (j >= 0) pairs.push({ golden: ls[i]!, output: rs[j]! })
  })
  return pairs.sort((a, b) => a.golden - b.golden)
}

/** Pairs out of the common order: those not on the longest run that rises on both sides. */
function order(pairs: readonly Pair[]): Pick<Alignment, 'swapped' | 'moved'> {
  const rank = new Map([...pairs].sort((a, b) => a.output - b.output).map((p, i) => [p, i]))
  const swapped: [Pair, Pair][] = []
  const done = new Set<Pair>()
  pairs.forEach((a, i) => {
    const b = pairs[rank.get(a)!]!
    if (a !== b && rank.get(b) === i && !done.has(a)) {
      swapped.push([a, b])
      done.add(a).add(b)
    }
  })
  const rest = pairs.filter((p) => !done.has(p))
  const stays = longestRise(rest.map((p) => rank.get(p)!))
  return { swapped, moved: rest.filter((_, i) => !stays.has(i)) }
}

/** Indices of one longest rising subsequence. */
function longestRise(values: readonly number[]): Set<number> {
  const best = values.map(() => 1)
  const from = values.map(() => -1)
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j < i; j++)
      if (values[j]! < values[i]! && best[j]! + 1 > best[i]!) {
        best[i] = best[j]! + 1
        from[i] = j
      }
  const out = new Set<number>()
  let at = best.indexOf(Math.max(0, ...best))
  while (at >= 0) {
    out.add(at)
    at = from[at]!
  }
  return out
}
