import { derive } from '../../match/derive.js'
import { numberSource, parseNumber } from '../../match/numbers.js'
import type { Passage } from '../../match/passage.js'
import { findAll, type Rule } from '../../match/rule.js'
import type { Harm } from './model.js'
import type { Clause } from './scan.js'
import { bindAfter, bindBefore } from './tokens.js'
import type { Toll } from './tolls.js'

interface Measure {
  readonly harm: Harm
  readonly force: Toll['force']
}

const subject =
  '(?:death\\stoll|toll|number\\sof\\s(?:the\\s)?(?:dead|deaths|killed|victims|fatalities|those\\skilled|people\\skilled)|(?:the\\s)?(?:dead|deaths|fatalities)|final\\scount|count|number|figure|total)'
const rise =
  '(?:ros?e|risen|rising|climbed|climbing|increased|increasing|jumped|went\\sup|grew|grown|raised|raising|brought|bringing|brings|corrected|revised|updated|amended|reduced|lowered|adjusted|up)'
const stand =
  '(?:stands|stood|amounts|amounted|comes|came|was|were|is|are|reached|reaching|reaches|totalled|totaled|put|given|set|estimated|number)'

/** A number that is said of the toll itself and not of people: "the death toll rose to 14". */
export const measureRules: readonly Rule<Measure>[] = [
  {
    id: 'victims/toll-rose',
    why: 'A toll that rises, or is corrected, replaces every one told before.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:(?:${subject})(?:[^.;]{0,160}?)\\s(?:${rise})|(?:${rise})\\s(?:the\\s|its\\s)?(?:overall\\s|final\\s|total\\s)?(?:${subject}))(?:\\s(?:up|down|from\\s(?:${numberSource})|since|then))?\\s(?:to|at)\\s(?:[\\p{L}]+\\s){0,4}?(?<mark>${numberSource})`,
          'dgiu',
        ),
    ),
    read: () => ({ harm: 'killed', force: 'last' }),
    examples: [
      {
        text: 'Two of the wounded died, which raised the death toll to [[six]].',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The toll rose from nine to [[14]] as rubble was cleared.', gives: { harm: 'killed', force: 'last' } },
      { text: 'Later the number was corrected to [[ten]] civilians.', gives: { harm: 'killed', force: 'last' } },
      { text: 'Prices rose to 14 pounds.', none: 'no toll' },
    ],
  },
  {
    id: 'victims/toll-stands',
    why: 'A toll told as a number: "the toll was 92 people", "the Observatory put the dead at three".',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:(?:death\\stoll|toll|number\\sof\\s(?:the\\s)?(?:dead|deaths|killed|victims|fatalities|(?:people|those|civilians|persons)\\skilled))(?:[^.;]{0,100}?)\\s(?:${stand})(?:\\s(?:to|at|in\\sat))?|put(?:s|ting)?\\s(?:the\\s)?(?:dead|killed|deaths)\\sat|the\\s(?:dead|victims)(?:\\s\\p{L}+){0,4}\\s(?:numbered|number|total|totalled|totaled))\\s(?:[\\p{L}]+\\s){0,3}?(?<mark>${numberSource})`,
          'dgiu',
        ),
    ),
    read: () => ({ harm: 'killed', force: 'plain' }),
    examples: [
      { text: 'The toll was [[92]] people.', gives: { harm: 'killed', force: 'plain' } },
      { text: 'The final death toll stands at [[seven]] civilians.', gives: { harm: 'killed', force: 'plain' } },
      { text: 'The toll was heavy.', none: 'no number' },
    ],
  },
  {
    id: 'victims/injured-toll',
    why: 'The injured told as a number: "State media put the number of injured at 110".',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:the\\s)?(?:number\\sof\\s(?:the\\s)?)?(?:people\\s|those\\s)?(?:injured|wounded|injuries)\\s(?:(?:${stand}|had|has|rose|risen)\\s){0,2}(?:(?:at|to)\\s|(?<=reached\\s|was\\s|exceeded\\s))(?:[\\p{L}]+\\s){0,3}?(?<mark>${numberSource})`,
          'dgiu',
        ),
    ),
    read: () => ({ harm: 'injured', force: 'plain' }),
    examples: [
      { text: 'State media put the number of injured at [[110]].', gives: { harm: 'injured', force: 'plain' } },
      { text: 'They put the wounded at [[12]].', gives: { harm: 'injured', force: 'plain' } },
      { text: 'The injured were taken to hospital.', none: 'no number' },
    ],
  },
]

export function measuresOf(passage: Passage, clause: Clause, index: number): Toll[] {
  return measureRules.flatMap((rule) =>
    findAll(rule, passage, clause.span).flatMap((f): Toll[] => {
      const found = clause.roots.find((r) => f.span.start >= r.at.start && f.span.start < r.at.end)
      const count = parseNumber(passage.text.slice(f.span.start, f.span.end))
      if (!found || count === null) return []
      // "rose from nine to 14": the number read as a range is the last one alone
      const bound = (bindBefore(passage.text, f.span.start) ?? bindAfter(passage.text, f.span.end))?.bound ?? null
      const group = found.count === count ? found : { ...found, count, bound, at: f.span }
      return [
        { harm: f.value.harm, force: f.value.force, group, rule: f.rule, clause: index, at: group.start, word: f.span },
      ]
    }),
  )
}
