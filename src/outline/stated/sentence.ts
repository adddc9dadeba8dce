import type { Words } from '../../lexicon/words.js'
import { findNumbers } from '../../match/numbers.js'
import { type Label, labelsIn } from '../labels.js'
import type { Period } from '../period.js'
import { type Cell, cellsOf, type Named, namedIn } from './cells.js'
import { type Figure, figuresIn } from './figures.js'
import { dated, documents, foremost, otherTime, ownTime, tallies } from './gates.js'
import { aboutControl, announced } from './nouns.js'
import { pathOf, type Statement } from './statement.js'

/** What earlier lines announced: what is counted, by what, and under which party. */
export interface Context {
  measure: 'incidents' | 'killed' | null
  /** What was counted last in the same paragraph. */
  last: 'incidents' | 'killed' | null
  /** What was counted last in the paragraphs before. */
  prior: 'incidents' | 'killed' | null
  byControl: boolean
  /** The party whose incidents are being distributed. */
  party: string | null
  /** Whose killed were counted last, null for the whole report's: "Among them were 14 children" belongs to it. */
  owner: string | null | undefined
  /** What the line before counted under a name: "Russian forces: 2 massacres", then "Coalition: 5". */
  item: 'incidents' | 'killed' | null
  /** The report's totals read so far: a list that adds up to one of them counts the same. */
  totals: { incidents: number | null; killed: number | null }
  /** What the paragraph has already told the report's total of: a second number is a part of it. */
  told: Set<'incidents' | 'killed'>
}

/** How far a part of the report is to be trusted with the report's own figures. */
export type Trust = 'summary' | 'open' | 'aside'

interface Item {
  readonly text: string
  readonly offset: number
  readonly context: Context
  readonly period: Period
  readonly trust: Trust
}

/** Every figure that one sentence or line of the summary states. Offsets are into the report's text. */
export function readSentence(
  text: string,
  offset: number,
  context: Context,
  words: Words,
  period: Period,
  trust: Trust,
): Statement[] {
  const own = announced(text)
  let from = 0
  const out: Statement[] = []
  // "Attribution: government 22; ISIS 3": one list, whose sum tells what it counts.
  if (figuresIn(text).every((f) => f.measure === null))
    return readItem({ text, offset, context, period, trust }, own, words)
  // A list that ran together on one line: "At a glance - 9 incidents - 17 civilians killed".
  for (const part of text.split(/(?<cut>;\s|\s[-–—•▪*]\s(?=\d))/u)) {
    if (/[\p{L}\d]/u.test(part))
      out.push(...readItem({ text: part, offset: offset + from, context, period, trust }, own, words))
    from += part.length
  }
  return out
}

function readItem(item: Item, own: 'incidents' | 'killed' | null, words: Words): Statement[] {
  const { text, offset, context, period, trust } = item
  const whole = unshared(text)
  // What stands in brackets only explains a name, unless it holds figures.
  const bare = whole.replace(/\([^)\d]*\)/gu, (m) => (figuresIn(m).length > 0 ? m : ' '.repeat(m.length)))
  const labels = labelsIn(bare, words).filter(
    (l) => (l.kind !== 'group' || (l.key !== null && whose(bare, l))) && !counting.test(bare.slice(l.end, l.end + 40)),
  )
  const figures = figuresIn(bare)
  if (figures.length === 0) return []
  const out: Statement[] = []
  const heads = figures.filter((f) => f.measure !== 'children' && f.measure !== 'women')
  const elsewhere = otherTime(bare, period)
  const event = foremost.test(bare) || (dated.test(bare) && !ownTime(bare, period))
  if (elsewhere || event) {
    context.owner = undefined
    return []
  }
  const emit = (f: Figure, path: readonly string[], more: Partial<Statement> = {}): void => {
    out.push({ start: offset + f.start, end: offset + f.end, value: f.value, path, trust, ...more })
  }
  const seen = (measure: 'incidents' | 'killed'): void => {
    context.last = measure
  }
  // Where both were counted before, a bare number may be either.
  const last = context.told.size > 1 ? null : context.last
  const prior = context.totals.incidents !== null && context.totals.killed !== null ? null : context.prior
  const standing = last ?? context.measure ?? (bareItem.test(bare) ? context.item : null)
  const measureOf = (f: Figure, among: readonly Figure[]): 'incidents' | 'killed' | null => {
    if (f.measure === 'incidents' || f.measure === 'killed') return f.measure
    if (summed !== null) return summed
    const said = among.find((x) => x.measure === 'incidents' || x.measure === 'killed')?.measure
    return (said as 'incidents' | 'killed' | undefined) ?? announced(bare) ?? standing ?? prior ?? own
  }
  let summed: 'incidents' | 'killed' | null = null
  const ownerOf = new Map<Figure, string | null | undefined>()
  const rest = controls(bare, labels, heads, context, (f, party, holder) => {
    if (measureOf(f, heads) === 'incidents') emit(f, ['incidents', 'byControl', party, holder])
    seen('incidents')
  })
  const named = namedIn(
    bare,
    labels.filter((l) => !inControl(bare, l) || !rest.controlled),
  )
  const { cells, free } = cellsOf(bare, named, rest.heads)
  summed = sumOf(cells, context)
  for (const { named: n, figures: counted } of cells) {
    const each = /\beach\b/iu.test(bare)
    const targets = n.labels.length === 1 || each ? n.labels : []
    for (const f of counted) {
      const measure = measureOf(f, f.measure === null ? heads.filter((h) => h.start <= f.start) : [])
      ownerOf.set(f, undefined)
      if (measure === null || trust === 'aside') continue
      seen(measure)
      for (const label of targets) {
        if (label.kind === 'governorate') {
          const party = context.party ?? null
          if (measure === 'incidents')
            emit(f, ['incidents', 'byGovernorate', label.key], party === null ? {} : { nested: party })
        } else if (label.key !== null) {
          emit(f, pathOf(measure, label.key))
          if (measure === 'killed') ownerOf.set(f, label.key)
          context.item = measure
          // "Syrian regime: 2 incidents", "ISIS: 3": the first item of a list says what the list counts.
          if (f.measure === measure && figures.length === 1) context.measure = measure
        }
      }
    }
  }
  const names = named.filter((n) => !cells.some((c) => c.named === n))
  for (const f of free) {
    ownerOf.set(f, undefined)
    if (f.measure !== 'incidents' && f.measure !== 'killed') continue
    if (!total(item, bare, f, names, cells.length)) continue
    context.totals[f.measure] ??= f.value
    context.told.add(f.measure)
    emit(f, pathOf(f.measure, null), documents(bare) || ownTime(bare, period) ? { firm: true } : {})
    seen(f.measure)
    if (f.measure === 'killed') ownerOf.set(f, null)
  }
  parts(bare, figures, ownerOf, context, named, cells.length, (f, owner) =>
    emit(f, pathOf(f.measure as 'children' | 'women', owner)),
  )
  return out
}

/** "Members of the Coalition confirmed 11 incidents": who counts is no doer. */
const counting =
  /^\s(?:has\s|have\s)?(?:also\s)?(?:confirmed|documented|recorded|registered|verified|counted|listed|logged|archived)\s(?!by\b|at\b|in\b|to\b)/u

/** "The doer of one is not known", but not "The fate of twelve is not known". */
const whose = (text: string, { start, end }: Label): boolean =>
  !/\b(?:known|unknown|identify|determine|unclaimed|remains?)\b/iu.test(text.slice(start, end)) ||
  /^unknown\b|unknown$|^unidentif/iu.test(text.slice(start, end)) ||
  /\b(?:perpetrat|doer|culprit|author|responsib|committed|carried\sout|behind|attribut|who\s(?:did|was))/iu.test(text)

/** Shares count nothing: "(53%)", "36 per cent", "or 40%". */
const unshared = (text: string): string =>
  text.replace(/\(?\s?(?:or\s|about\s)?\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent\b|per\scent\b)\s?\)?/giu, (m) =>
    ' '.repeat(m.length),
  )

/** What a list of bare numbers counts: that of the report's totals to which it adds up. */
function sumOf(cells: readonly Cell[], { totals }: Context): 'incidents' | 'killed' | null {
  const numbers = cells.flatMap((c) => c.figures.slice(0, 1).map((f) => ({ ...f, times: c.named.labels.length })))
  if (numbers.length < 2 || numbers.some((f) => f.measure !== null)) return null
  const sum = numbers.reduce((a, f) => a + f.value * f.times, 0)
  if (sum === totals.incidents) return 'incidents'
  return sum === totals.killed ? 'killed' : null
}

/** May this figure without a name be the report's own total? */
function total(
  { period, trust, context }: Item,
  text: string,
  f: Figure,
  names: readonly Named[],
  cells: number,
): boolean {
  if (f.measure === 'incidents' && context.party !== null) return false
  if (context.told.has(f.measure as 'incidents' | 'killed')) return false
  // "Government forces have killed 40 people": the figure is somebody's, in words that are not read.
  const whose = names.find(
    (n) => !/\b(?:most|mostly|mainly|largely|half|many|majority)\b/iu.test(text.slice(f.end, Math.max(f.end, n.start))),
  )
  if (whose && !/\b(?:in|across|throughout|of)\s(?:the\s)?$/iu.test(text.slice(0, whose.start))) return false
  if (whose && f.measure === 'killed') return false
  const lone = text.trim().length < 160 && !/[.!?]$/u.test(text.trim())
  const firm = tallies(text) || ownTime(text, period)
  if (trust === 'aside')
    return (
      documents(text) &&
      ownTime(text, period) &&
      (f.measure === 'incidents' || /\b(?:massacres?|incidents?|events)\b/iu.test(text))
    )
  if (f.measure === 'incidents') return firm || (lone && cells === 0)
  const dead = /\b(?:kill|dead\b|deaths?\b|die[ds]?\b|li(?:fe|ves)\b|toll\b|victims?\b|fatalit|murder)/iu.test(text)
  return dead ? firm || lone : context.measure === 'killed' || context.last === 'killed'
}

/** Children and women among the dead counted just before, in the sentence or, by "among them", in the one before it. */
function parts(
  text: string,
  figures: readonly Figure[],
  ownerOf: ReadonlyMap<Figure, string | null | undefined>,
  context: Context,
  named: readonly Named[],
  cells: number,
  emit: (f: Figure, owner: string | null) => void,
): void {
  const strangers = findNumbers(text).filter((n) => !figures.some((f) => f.start === n.start))
  const dead = [...ownerOf].filter(([, owner]) => owner !== undefined).sort(([a], [b]) => a.start - b.start)
  const heads = figures.filter((f) => f.measure !== 'children' && f.measure !== 'women')
  for (const f of figures) {
    if (f.measure !== 'children' && f.measure !== 'women') continue
    const head = heads.filter((h) => h.start < f.start && ownerOf.has(h)).at(-1)
    const counted = dead.filter(([h]) => h.start < f.start).at(-1)
    // "65 of them children": "202 people" stands before it, another count between them would be theirs.
    const owner = counted
      ? counted[1]
      : head && ownerOf.get(head) === undefined && (head.measure === 'killed' || cells > 0)
        ? undefined
        : context.owner
    if (owner === undefined) continue
    // "Twelve witnesses, four of them women": they are of those counted just before, whoever these are.
    if (!counted && strangers.some((n) => n.end <= f.start)) continue
    if (
      !counted &&
      (named.some((n) => n.labels.some((l) => l.kind !== 'governorate' && l.key !== owner)) ||
        named.some((n) => n.labels.some((l) => l.kind === 'governorate')))
    )
      continue
    emit(f, owner)
  }
  const last = dead.at(-1)
  if (last) context.owner = last[1]
  else if (heads.some((h) => h.measure === 'killed' && ownerOf.has(h))) context.owner = undefined
}

/** "2 massacres in areas held by ISIS"; under an announced distribution by control, "areas of ISIS: 2" as well. */
function inControl(text: string, label: Label): boolean {
  return label.kind !== 'governorate' && aboutControl.test(text.slice(Math.max(0, label.start - 40), label.start))
}

/** Takes the figures that are counted by who holds the area; hands back the others. */
function controls(
  text: string,
  labels: readonly Label[],
  heads: readonly Figure[],
  context: Context,
  found: (f: Figure, party: string, holder: string) => void,
): { heads: readonly Figure[]; controlled: boolean } {
  const holders = labels.filter((l) => l.kind !== 'governorate' && (context.byControl || inControl(text, l)))
  if (holders.length === 0) return { heads, controlled: false }
  const actor = labels.find((l) => l.kind !== 'governorate' && !holders.includes(l))
  const named = actor && actor.kind !== 'governorate' ? actor.key : null
  // "Of the seven massacres of the government forces five took place in areas under the control of …"
  const own =
    actor !== undefined &&
    /\b(?:massacres|incidents|attacks|events|these|those)\s(?:\p{Ll}+\s){0,2}(?:of|by)\s(?:the\s)?$/iu.test(
      text.slice(0, actor.start),
    )
  const party = own ? named : (context.party ?? named)
  const used = new Set<Figure>()
  for (const [i, holder] of holders.entries()) {
    const before = heads.filter((h) => h.end <= holder.start && h.start >= (holders[i - 1]?.end ?? 0)).at(-1)
    const after = heads.find((h) => h.start >= holder.end && h.start < (holders[i + 1]?.start ?? text.length))
    const f = before && !used.has(before) ? before : after
    if (!f || used.has(f)) continue
    used.add(f)
    const key = holder.kind === 'governorate' ? null : holder.key
    if (party !== null && key !== null) found(f, party, key)
  }
  return { heads: heads.filter((h) => !used.has(h)), controlled: true }
}

/** A name with its bare number, and nothing else. */
const bareItem = /^[^:：\d]{3,90}[:：]\s?[\p{L}\d-]{1,14}\.?$/u
