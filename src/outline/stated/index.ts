import type { Words } from '../../lexicon/words.js'
import { findNumbers } from '../../match/numbers.js'
import { sentencesOf } from '../../match/sentences.js'
import type { Section } from '../headings.js'
import { labelsIn, partyKey } from '../labels.js'
import type { Period } from '../period.js'
import type { Unit } from '../units.js'
import { definitionIn, otherTime } from './gates.js'
import { readKeyed } from './keyed.js'
import { aboutControl, announced } from './nouns.js'
import { type Context, readSentence, type Trust } from './sentence.js'
import type { Measure, Statement } from './statement.js'
import { readFlatTable, readTable } from './table.js'

export { definitionIn } from './gates.js'

/** A unit before the incidents, with the section it stands in. */
export interface Opened extends Unit {
  readonly section: Section | null
}

const announces =
  /\b(?:distribut(?:ed|ion|es)|divided|broken\sdown|as\sfollows|following\stable|breakdown|of\sthese|where\sthey|by\swhom|they\swere)\b|\b(?:toll|victims|massacres|incidents|attacks|killed|deaths)\s(?:by|per|according\sto)\s(?:the\s)?[\p{L}\s]{4,30}[:：]|[:：]\s*$/iu

const trustIn = (section: Section | null): Trust =>
  section === 'summary' ? 'summary' : section === null ? 'open' : 'aside'

/** Every figure that the report's opening states about its own period. */
export function statementsIn(units: readonly Opened[], text: string, period: Period, words: Words): Statement[] {
  const out: Statement[] = []
  const context: Context = {
    measure: null,
    last: null,
    prior: null,
    byControl: false,
    party: null,
    owner: undefined,
    item: null,
    totals: { incidents: null, killed: null },
    told: new Set(),
  }
  let columns: readonly Measure[] = []
  for (const unit of units) {
    const trust = trustIn(unit.section)
    context.prior = context.last ?? context.prior
    context.last = null
    context.told = new Set()
    if (unit.rows) {
      if (trust !== 'aside') out.push(...readTable(unit, text, words).map((s) => ({ ...s, trust })))
      continue
    }
    const keyed = readKeyed(unit.text, unit.start)
    if (keyed) {
      if (trust !== 'aside') {
        out.push(...keyed.map((s) => ({ ...s, trust })))
        for (const { path, value } of keyed)
          if (path[1] === 'total' && (path[0] === 'incidents' || path[0] === 'killed'))
            context.totals[path[0]] ??= value
      }
      continue
    }
    const flat = readFlatTable(unit.text, unit.start, columns, words)
    columns = flat.columns
    if (flat.statements.length > 0) {
      out.push(...flat.statements.map((s) => ({ ...s, trust })))
      continue
    }
    const nameOnly = findNumbers(unit.text).length === 0 ? partyKey(unit.text, words) : null
    if (
      nameOnly &&
      unit.text.length < 90 &&
      !aboutControl.test(unit.text) &&
      !announces.test(unit.text.replace(/:\s*$/u, ''))
    )
      Object.assign(context, { party: nameOnly, byControl: false })
    for (const sentence of sentencesOf(unit.text)) {
      const printed = unit.text.slice(sentence.start, sentence.end)
      if (definitionIn(printed) !== null) continue
      const cut =
        /,?\s(?:compared\s(?:to|with)|up\sfrom|down\sfrom|as\sopposed\sto|bringing\b|raising\b|against\s(?=\d))\b/iu.exec(
          printed,
        )?.index ?? printed.length
      const told = printed.slice(0, cut)
      const offset = unit.start + sentence.start
      announce(told, context, words)
      out.push(...readSentence(told, offset, context, words, period, trust))
      if (trust !== 'aside' && !otherTime(told, period))
        out.push(...percent(told, offset, words).map((s) => ({ ...s, trust })))
    }
    nest(unit, context, words)
  }
  return out
}

/** "… were distributed by areas of control as follows": what the next figures count, and by what. */
function announce(text: string, context: Context, words: Words): void {
  if (!announces.test(text)) return
  const colon = text.search(/[:：]/u)
  const head = colon > 0 ? text.slice(0, colon) : text
  // A line that is only a name with its number announces nothing.
  if (
    !/\b(?:distribut|divided|broken|follow|breakdown|toll|massacres|victims)|\b(?:incidents|attacks|events|killings|deaths)\s(?:by|per|according\sto)\b/iu.test(
      head,
    ) &&
    !byWhat.test(head)
  )
    return
  const measure = announced(head)
  const byControl =
    /\bareas?\sof\s(?:control|influence)\b|\bcontrol\b/iu.test(head) && !/\bunder\sthe\scontrol\b/iu.test(head)
  // "They were distributed as follows": what was counted just before.
  context.measure = measure ?? context.last ?? context.prior ?? context.measure
  context.byControl = byControl
  context.party = byControl ? partyKey(head, words) : null
  context.owner = null
}

/** "By the party responsible:", "Per governorate:". */
const byWhat =
  /^(?:(?:and|broken\sdown|listed|counted|grouped)\s)?(?:by|per|according\sto)\s(?:the\s)?(?:\p{Ll}+\s)?(?:part(?:y|ies)|perpetrators?|actors?|sides?|forces?|groups?|authors?|governorates?|provinces?|regions?|areas?)(?:\s\p{Ll}+){0,2}$/iu

/** "A. Syrian regime forces: 13 massacres", followed by its governorates: they are counted under it. */
function nest(unit: Unit, context: Context, words: Words): void {
  if (context.byControl) return
  const head = /^(?<name>[^:：]{3,110})[:：]\s?(?:at\sleast\s)?[\p{L}\d]/u.exec(unit.text)?.groups?.name
  const key = head && (context.last ?? context.measure) === 'incidents' ? partyKey(head, words) : null
  if (key && !announces.test(head ?? '')) context.party = key
  else if (findNumbers(unit.text).length > 0 && !/^[^:：]{3,60}[:：]/u.test(unit.text)) context.party = null
}

const both = '(?:women\\s(?:\\([^)]*\\)\\s)?and\\schildren|children\\sand\\swomen)'
const share = '(?<![\\p{N}.,(])(?<n>\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|percent\\b|per\\scent\\b)'
const shares = [
  new RegExp(`\\b${both}\\b[^.;:%()]{0,60}?${share}`, 'giu'),
  new RegExp(`${share}[^.;%()]{0,80}?\\b${both}\\b`, 'giu'),
  // "36 children and 20 women: 57% of all the victims"
  new RegExp(
    `\\bchildren\\b[^.;%]{0,40}\\bwomen\\b[^.;%\\d]{0,40}${share}\\sof\\s(?:all\\s)?(?:the|those|its)\\s(?:victims|dead|total|toll|killed|deaths|fatalities)`,
    'giu',
  ),
]

const clauseEnd = /[;:]|\b(?:which\smeans|meaning|so\sthat|that\sis|thus)\b/gu

/** The share of women and children together, told of all the report's dead. */
function percent(text: string, offset: number, words: Words): Statement[] {
  if (!/%|per\s?cent/iu.test(text)) return []
  const labels = labelsIn(text, words).filter((l) => l.kind !== 'group' || l.key !== null)
  for (const pattern of shares)
    for (const m of text.matchAll(pattern)) {
      const n = m.groups?.n ?? ''
      // "60% of the victims of government forces were women and children"; a name in a clause before is another's.
      const clause = [...text.slice(0, m.index).matchAll(clauseEnd)].at(-1)?.index ?? -1
      if (labels.some((l) => l.start > clause && l.start < m.index + m[0].length)) continue
      const start = m.index + m[0].indexOf(n, m[0].search(/\d{1,3}(?:\.\d{1,2})?\s?(?:%|per)/iu))
      const end =
        start + (/^\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent|per\scent)/iu.exec(text.slice(start))?.[0].length ?? n.length)
      return [
        {
          start: offset + start,
          end: offset + end,
          value: Number(n),
          path: ['killed', 'womenAndChildrenPercent'],
          firm: true,
        },
      ]
    }
  return []
}
