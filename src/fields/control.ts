import { preferText } from '../match/headline.js'
import { whoIn } from '../match/named.js'
import { inScope, type Passage, tells } from '../match/passage.js'
import { findInSentences } from '../match/rule.js'
import type { Evidence, Finding, Lost } from '../model/reading.js'
import type { Control } from '../model/record.js'
import type { Span } from '../model/span.js'
import { type Holders, partySpans } from './control/holders.js'
import { controlRules, pronounParty } from './control/rules.js'
import type { Field } from './field.js'

type Found = Finding<Holders>
type Held = Control & { readonly span: Span; readonly rule: string }

const inTotal = (passage: Passage, span: Span): boolean =>
  inScope(passage, span) &&
  passage.asides.some((a) => a.why === 'campaign total' && span.start >= a.start && span.start < a.end)

export const control: Field<Control[]> = {
  name: 'control',
  rules: [...controlRules],
  read: (passage) => {
    const all = controlRules
      .flatMap((rule) => findInSentences(rule, passage))
      .sort((a, b) => a.span.start - b.span.start)
    const own = all.filter((f) => tells(passage, f.span))
    // "Afrin has been held by A since 2018 and has seen many bombings": the count is background, who holds the place is not.
    const told = preferText(passage, own.length > 0 ? own : all.filter((f) => inTotal(passage, f.span)))
    const held: Held[] = []
    const kept: Found[] = []
    for (const found of told) {
      if (!belongs(found, kept)) continue
      kept.push(found)
      const at = found.value.role === 'presence' ? besideOf(found) : found.value.at
      for (const n of spansOf(found).flatMap((span) => whoIn(passage, span)))
        if (!held.some((h) => h.party === n.party && h.at === at))
          held.push({
            party: n.party,
            name: n.name,
            role: found.value.role,
            at,
            span: n.span,
            rule: found.rule,
          })
    }
    const lost: Lost[] = all
      .filter((f) => !kept.includes(f))
      .map((f) => ({
        path: 'control',
        value: f.value,
        span: f.span,
        rule: f.rule,
        why: 'another place, or told aside',
      }))
    const evidence: Record<string, Evidence> = {}
    if (held[0]) evidence.control = { spans: held.map((h) => h.span), rule: held[0].rule }
    const used = all.map((f) => ({ ...f.span, by: kept.includes(f) ? 'control' : 'holder of another place' }))
    return {
      value: held.map(({ party, name, role, at }) => ({ party, name, role, at })),
      evidence,
      used,
      lost,
      flags: [],
    }

    /** A presence is of the time of the holder beside it: "now controlled by A, alongside a presence of B". */
    function besideOf(found: Found): Control['at'] {
      const holder = kept.filter((f) => f !== found && f.span.end <= found.span.start).at(-1)
      const near = holder && !/[.;]/.test(passage.text.slice(holder.span.end, found.span.start))
      return near ? holder.value.at : found.value.at
    }

    function spansOf(found: Found): Span[] {
      const before = found.rule === 'control/pronoun' ? pronounParty(passage, found) : undefined
      return partySpans(found, before)
    }

    /** The first phrase tells who holds the place; another of the same time speaks of another place, but for a presence. */
    function belongs(found: Found, before: readonly Found[]): boolean {
      const same = before.filter((f) => f.value.at === found.value.at)
      if (found.value.role === 'presence')
        return !before.some((f) => f.value.role === 'presence' && f.value.at === found.value.at)
      const holder = same.find((f) => f.value.role !== 'presence')
      if (!holder) return true
      return false
    }
  },
}
