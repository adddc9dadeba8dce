import { findNumbers } from '../../match/numbers.js'
import type { Passage } from '../../match/passage.js'
import { findAll } from '../../match/rule.js'
import { measureRules } from './measures.js'
import type { Clause } from './scan/index.js'
import { bindAfter, bindBefore } from './tokens.js'
import type { Toll } from './tolls/index.js'

/** "…, and two more on a road in Nihm": the verb stands with the toll before, which is another incident's. */
function elided(passage: Passage, clause: Clause, index: number): Toll[] {
  const told = passage.elided
  const [first] = clause.roots
  if (!told || !first || clause.span.start !== told.at || first.start > told.at + 40) return []
  const verb = passage.text.slice(told.verb.start, told.verb.end)
  const harm = /^(?:wound|injur)/u.test(verb) ? 'injured' : 'killed'
  const group = { ...first, more: false, share: null }
  return [{ harm, force: 'plain', group, rule: 'victims/elided-verb', clause: index, at: group.start, word: told.verb }]
}

export function measuresOf(passage: Passage, clause: Clause, index: number): Toll[] {
  return [...elided(passage, clause, index), ...measured(passage, clause, index)]
}

function measured(passage: Passage, clause: Clause, index: number): Toll[] {
  return measureRules.flatMap((rule) =>
    findAll(rule, passage, clause.span).flatMap((f): Toll[] => {
      const found = [...clause.roots, ...clause.loose].find(
        (r) => f.span.start >= r.at.start && f.span.start < r.at.end,
      )
      const number = findNumbers(passage.text, f.span.start, f.span.end)[0]
      const count = number?.start === f.span.start ? number.value : null
      if (!found || count === null) return []
      // "rose from nine to 14": the number read as a range is the last one alone
      const past = /\b(?:past|above|beyond)\s$/.test(passage.text.slice(Math.max(0, f.span.start - 8), f.span.start))
      const bound = past
        ? 'at-least'
        : ((bindBefore(passage.text, f.span.start) ?? bindAfter(passage.text, f.span.end))?.bound ?? null)
      const lead = passage.text.slice(Math.max(0, f.span.start - 190), f.span.start)
      const civilian =
        /\b(?:number\sof\s(?:the\s)?civilians|civilian\s(?:death\s)?(?:toll|deaths|victims|casualties)|(?:toll|dead|deaths|victims)\s(?:among|amongst|of)\s(?:the\s)?civilians)\b[^.;]*$/.test(
          lead,
        )
      // "The right number is three children and a woman"
      const group =
        (found.count === count || found.members[0]?.count === count) && !past
          ? found
          : { ...found, count, bound, at: { start: number?.start ?? f.span.start, end: number?.end ?? f.span.end } }
      if (civilian && group.kinds.length === 0 && group.members.length === 0) group.kinds = ['civilians']
      return [
        { harm: f.value.harm, force: f.value.force, group, rule: f.rule, clause: index, at: group.start, word: f.span },
      ]
    }),
  )
}
