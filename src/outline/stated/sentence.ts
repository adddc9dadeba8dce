import type { Words } from '../../lexicon/words.js'
import { findNumbers } from '../../match/numbers.js'
import { type Label, labelsIn } from '../labels.js'
import { aboutControl, announced, leadsToName, leadsToNumber, measureAfter, noFigure, notDead } from './nouns.js'
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
  /** Whose killed were counted last: "Among them were 14 children" belongs to it. */
  owner: string | null
  /** What the line before counted under a name: "Russian forces: 2 massacres", then "Coalition: 5". */
  item: 'incidents' | 'killed' | null
}

/** Every figure that one sentence or line of the summary states. Offsets are into the report's text. */
export function readSentence(text: string, offset: number, context: Context, words: Words): Statement[] {
  // What stands in brackets only explains a name, unless it is the number itself.
  const bare = text.replace(/\([^)\d]*\)/gu, (m) => ' '.repeat(m.length))
  const labels = labelsIn(bare, words).filter((l) => l.kind !== 'group' || l.key !== null)
  const numbers = findNumbers(bare)
  const own = announced(bare)
  const out: Statement[] = []
  let owner: string | null | undefined
  let measureSeen: 'incidents' | 'killed' | null = null
  let partySeen: string | null = null
  numbers.forEach((n, i) => {
    if (noFigure(bare, n.end) || notDead(bare, n.start, n.end)) return
    const span = { start: offset + n.start, end: offset + n.end }
    const noun = measureAfter(bare, n.end)
    const before = labels.filter((l) => l.end <= n.start).at(-1)
    const after = labels.find((l) => l.start >= n.end)
    const previous = numbers[i - 1]
    const next = numbers[i + 1]
    const gapAfter = after ? bare.slice(n.end, after.start) : ''
    const named =
      after && (!next || next.start > after.start) && leadsToName(gapAfter)
        ? after
        : before && (!previous || previous.end <= before.start) && leadsToNumber(bare.slice(before.end, n.start))
          ? before
          : undefined
    if (noun === 'children' || noun === 'women') {
      const whose = owner === undefined ? context.owner : owner
      if (named === before && named && named.kind !== 'governorate' && owner === undefined) owner = named.key
      if (labels.some((l) => l.kind === 'governorate') && owner === undefined) return
      out.push({ ...span, value: n.value, path: pathOf(noun, owner === undefined ? whose : owner) })
      return
    }
    const measure =
      noun ?? measureSeen ?? context.last ?? context.measure ?? own ?? (bareItem.test(bare) ? context.item : null)
    if (measure === null) return
    if (named && controlled(bare, n.end, named, context)) {
      const party = context.party ?? partySeen ?? (before && before !== named ? keyOf(before) : null)
      const holder = keyOf(named)
      if (measure === 'incidents' && party && holder)
        out.push({ ...span, value: n.value, path: ['incidents', 'byControl', party, holder] })
      measureSeen = measure
      if (before && before !== named) partySeen = keyOf(before) ?? partySeen
      return
    }
    if (named?.kind === 'governorate') {
      measureSeen ??= measure
      if (measure !== 'incidents') return
      for (const place of spread(bare, n.end, named, labels))
        out.push({
          ...span,
          value: n.value,
          path: ['incidents', 'byGovernorate', String(place.key)],
          ...((context.party ?? partySeen) ? { nested: context.party ?? partySeen ?? '' } : {}),
        })
      return
    }
    if (named) {
      const key = keyOf(named)
      if (key === null) return
      owner = measure === 'killed' ? key : owner
      if (named === before) partySeen = key
      measureSeen = measure
      out.push({ ...span, value: n.value, path: pathOf(measure, key) })
      return
    }
    if (noun === null) return
    // "Regime forces: 2 massacres, 14 civilians": both figures are the party's.
    const line = labels[0]
    if (
      line?.kind === 'party' &&
      partySeen === line.key &&
      /^\W*$/u.test(bare.slice(0, line.start)) &&
      /^\s?[:：–-]/u.test(bare.slice(line.end))
    ) {
      if (noun === 'killed') owner = partySeen
      if (measure !== measureSeen) out.push({ ...span, value: n.value, path: pathOf(measure, partySeen) })
      return
    }
    if (labels.some((l) => l.kind === 'party' && l.end <= n.start && !/[,;]/u.test(bare.slice(l.end, n.start)))) return
    if (measure === 'incidents' && context.party !== null) return
    owner = measure === 'killed' ? null : owner
    measureSeen = measure
    out.push({ ...span, value: n.value, path: pathOf(measure, null) })
  })
  if (owner !== undefined) context.owner = owner
  const counted = /^[^:：\d]{3,90}[:：]\s?/u.exec(bare)
  const first = numbers[0]
  const noun = counted && first && first.start <= counted[0].length + 12 ? measureAfter(bare, first.end) : null
  if (noun === 'incidents' || noun === 'killed') context.item = noun
  else if (!bareItem.test(bare)) context.item = null
  if (measureSeen) context.last = measureSeen
  return out
}

/** A name with its bare number, and nothing else. */
const bareItem = /^[^:：\d]{3,90}[:：]\s?[\p{L}\d-]{1,14}\.?$/u

const keyOf = (label: Label): string | null => (label.kind === 'governorate' ? null : label.key)

/** "2 massacres in areas held by ISIS"; under an announced distribution by control, "areas of ISIS: 2" as well. */
function controlled(text: string, end: number, named: Label, context: Context): boolean {
  if (named.kind === 'governorate') return false
  const between =
    named.start >= end ? text.slice(end, named.start) : text.slice(Math.max(0, named.start - 50), named.start)
  return context.byControl || aboutControl.test(between)
}

/** "one massacre in each of the governorates of Damascus, Daraa and Idlib": every place of the list. */
function spread(text: string, end: number, named: Label, labels: readonly Label[]): Label[] {
  if (named.start < end || !/\beach\b/iu.test(text.slice(Math.max(0, end - 2), named.start))) return [named]
  const list: Label[] = []
  for (const label of labels.slice(labels.indexOf(named))) {
    const last = list.at(-1)
    if (last && !/^,?\s(?:and\s)?$|^,\s$/u.test(text.slice(last.end, label.start))) break
    list.push(label)
  }
  return list
}
