import type { Words } from '../../lexicon/words.js'
import { findNumbers } from '../../match/numbers.js'
import { sentencesOf } from '../../match/sentences.js'
import { partyKey } from '../labels.js'
import { type Period, periodsIn } from '../period.js'
import type { Unit } from '../units.js'
import { aboutControl, announced } from './nouns.js'
import { type Context, readSentence } from './sentence.js'
import type { Measure, Statement } from './statement.js'
import { readFlatTable, readTable } from './table.js'

const announces =
  /\b(?:distribut(?:ed|ion|es)|divided|broken\sdown|as\sfollows|following\stable|breakdown)\b|\b(?:toll|victims|massacres|killed|deaths)\s(?:by|per|according\sto)\s(?:the\s)?[\p{L}\s]{4,30}[:：]|[:：]\s*$/iu
const defines =
  /\b(?:term|word|describ\p{L}*|defin\p{L}*|refers?\sto|means|considers?|classif\p{L}*|in\swhich\s(?:at\sleast|\p{L}+\sor\smore))\b/iu
/** Figures of other times: "since March 2011", "compared with 30 in December". */
const otherTimes =
  /\b(?:since\s|so\sfar|to\sdate|until\snow|in\sprevious\syears|compared\s(?:to|with)\sthe\sprevious)/iu

/** Every figure that the report's opening states about its own period. */
export function statementsIn(units: readonly Unit[], text: string, period: Period, words: Words): Statement[] {
  const out: Statement[] = []
  const context: Context = {
    measure: null,
    last: null,
    prior: null,
    byControl: false,
    party: null,
    owner: null,
    item: null,
  }
  let columns: readonly Measure[] = []
  for (const unit of units) {
    context.prior = context.last ?? context.prior
    context.last = null
    if (unit.rows) {
      out.push(...readTable(unit, text, words))
      continue
    }
    const flat = readFlatTable(unit.text, unit.start, columns, words)
    columns = flat.columns
    if (flat.statements.length > 0) {
      out.push(...flat.statements)
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
      if (foreign(printed, period) || definitionIn(printed) !== null) continue
      const cut =
        /,?\s(?:compared\s(?:to|with)|up\sfrom|down\sfrom|as\sopposed\sto)\b/iu.exec(printed)?.index ?? printed.length
      const told = printed.slice(0, cut)
      const offset = unit.start + sentence.start
      announce(told, context, words)
      out.push(...readSentence(told, offset, context, words), ...percent(told, offset))
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
  if (!/\b(?:distribut|divided|broken|follow|breakdown|toll|massacres|victims)/iu.test(head)) return
  const measure = announced(head)
  const byControl =
    /\bareas?\sof\s(?:control|influence)\b|\bcontrol\b/iu.test(head) && !/\bunder\sthe\scontrol\b/iu.test(head)
  // "They were distributed as follows": what was counted just before.
  context.measure = measure ?? context.last ?? context.prior ?? context.measure
  context.byControl = byControl
  context.party = byControl ? partyKey(head, words) : null
  context.owner = null
}

/** "A. Syrian regime forces: 13 massacres", followed by its governorates: they are counted under it. */
function nest(unit: Unit, context: Context, words: Words): void {
  if (context.byControl) return
  const head = /^(?<name>[^:：]{3,110})[:：]\s?(?:at\sleast\s)?[\p{L}\d]/u.exec(unit.text)?.groups?.name
  const key = head && (context.last ?? context.measure) === 'incidents' ? partyKey(head, words) : null
  if (key && !announces.test(head ?? '')) context.party = key
  else if (findNumbers(unit.text).length > 0 && !/^[^:：]{3,60}[:：]/u.test(unit.text)) context.party = null
}

function foreign(text: string, period: Period): boolean {
  if (otherTimes.test(text)) return true
  const named = periodsIn(text).filter((p) => !p.limit)
  if (named.length === 0 || period.start === null) return false
  return !named.some((p) => p.start === period.start && p.end === period.end)
}

function percent(text: string, offset: number): Statement[] {
  if (!/\bwomen\b/iu.test(text) || !/\bchildren\b/iu.test(text)) return []
  return [...text.matchAll(/(?<![\p{N}.,])(?<n>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent\b|per\scent\b)/giu)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    value: Number(m.groups?.n),
    path: ['killed', 'womenAndChildrenPercent'],
  }))
}

/** The least number of dead that the report itself calls for: "the killing of at least five peaceful individuals". */
export function definitionIn(text: string): number | null {
  if (!/\b(?:massacres?|incidents?|attacks?|events?)\b/iu.test(text) || !defines.test(text)) return null
  if (!/\b(?:kill(?:ed|ing|s)?|deaths?|died|victims)\b/iu.test(text)) return null
  const least = findNumbers(text).find(
    (n) =>
      n.value >= 2 &&
      n.value <= 20 &&
      /^\s(?:or\smore\s)?(?:[\p{L}-]{1,14}\s){0,2}(?:individuals?|people|persons?|civilians?|victims?)\b/iu.test(
        text.slice(n.end, n.end + 60),
      ),
  )
  return least?.value ?? null
}
