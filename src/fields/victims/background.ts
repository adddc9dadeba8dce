import { attackNoun } from '../../match/events.js'
import type { Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import { holdsNumber, numberShape } from './shape.js'

const cause =
  'conflict|war|uprising|revolution|revolt|crackdown|campaign|offensive|violence|fighting|siege|[Ll]andmines|[Mm]ines'
const campaign = new RegExp(
  `(?<![A-Za-z])(?:${cause})(?![A-Za-z])(?:,[^.;,]{0,60},|[^.;,]{0,40})\\s(?:has|have|had)\\s(?:[a-z]+\\s){0,2}(?:killed|claimed|left|cost|seen)(?:[^.;]{0,80})|(?<![A-Za-z])(?:${cause}|blockade)(?![A-Za-z])[^.;]{0,90}?,?\\s(?:in|by|during|under|from|because\\sof)\\swhich\\s[^.;]{0,80}`,
  'dgu',
)
const opening =
  /(?<=^|[.;]\s|\n)(?:Since|So\sfar\sthis|In\sthe\s(?:past|last)|Over\sthe\s(?:past|last)|Last\s(?:week|month|year)|Earlier\sthis|During\sthe\s(?:past|last)|(?:By|Until|Up\sto)\s(?:that|this|the\ssame)\s(?:day|date|time|month|year)|By\sthen|Until\sthen|To\sdate)(?![a-z])[^.;]{0,160}/dgu
const since =
  /(?<![A-Za-z])(?:since\s(?:[A-Z]|\d|the\s(?:start|beginning|outbreak)|last|mid-|early|late)|so\sfar\sthis\s(?:week|month|year)|this\s(?:month|year)|by\s(?:that\sdate|then)|in\sthe\s(?:past|last)\s(?:[a-z]+\s)?(?:days?|weeks?|months?|years?|24\shours|48\shours|hours)(?!\sof))/dgu
const first = new RegExp(
  `(?<![A-Za-z])(?:(?:[Ff]irst|[Ii]nitial|[Ee]arly|[Ee]arlier|[Pp]revious|[Pp]reliminary)\\s(?:report|count|figure|toll|statement|estimate)s?\\s[^.;,:]{0,60}?|(?:[Ii]nitially|(?:[Aa]t\\s)?first|[Ee]arlier|[Pp]reviously)\\s(?:been\\s)?(?:recorded|reported|published|spoken|spoke|announced|documented|counted|said|put|given|gave)\\s(?:[A-Za-z]+\\s){0,5}?)(?:${numberShape})(?:\\s[a-z]+)?`,
  'dgu',
)

/** The reason of a mark that holds only where another toll stands. */
export const weakly = 'a toll of another time, place or hand'
/** The same, where the other toll may stand in the same sentence. */
export const besides = 'a toll of another attack'
const deaths =
  /(?<!\p{L})(?:killed|killing|kills|died|dead|deaths?|lost|toll|casualties|victims|martyred|claimed|lives|murdered|executed|fatalities)(?!\p{L})/u
const otherwise = new RegExp(
  [
    '(?:the|that)\\s(?:same|previous|preceding|following|next|past|last)\\s(?:few\\s|several\\s|\\p{Ll}{3,6}\\s)?(?:weeks?|months?|years?|days)(?!\\p{L})',
    '(?:during|throughout|over)\\sthe\\s(?:\\p{Ll}+\\s)?(?:campaign|offensive|siege|quarter|period|truce|ceasefire)(?!\\p{L})',
    '(?:across|throughout)\\s(?:the\\s(?:whole\\s|entire\\s)?(?:country|region|province|governorate|state|territory|\\p{Lu}\\p{L}*)|(?:north|south|east|west)\\p{Ll}*\\s\\p{Lu}\\p{L}*|\\p{Lu}\\p{L}*(?![\\p{L}-]|\\s(?:city|town|village|camp|district)))',
    'last\\s(?:week|month|year)(?!\\p{L})',
    '(?:an?|one|two|three|four|five|six|several|some)\\s(?:weeks?|months?|years?|days?)\\s(?:earlier|before|ago|previously)(?!\\p{L})',
    '(?:nationwide|countrywide|elsewhere\\sin\\sthe\\s(?:country|province|region|governorate))(?!\\p{L})',
    `in\\s(?:two|three|four|five|six|several|various|different|separate|\\d{1,2})\\s(?:other\\s|separate\\s|different\\s|similar\\s)?(?:parts|areas|places|provinces|governorates|regions|locations|incidents|districts|cities|countries)(?!\\p{L})`,
    '(?:in\\s(?:revenge|reprisal)|for\\s(?:its|their)\\spart)(?!\\p{L})',
    '(?:recall(?:s|ed|ing)|remind(?:s|ed|ing)|reminiscent|comes?\\s(?:\\p{Ll}+\\s){1,3}after|came\\s(?:\\p{Ll}+\\s){1,3}after)(?!\\p{L})',
    '(?:string|series|spate|wave)\\sof\\s(?:\\p{Ll}+[-\\s]){0,3}(?:attacks|strikes|killings|bombings|raids|assassinations|massacres|incidents)(?!\\p{L})',
    `(?:separate|unrelated|similar|previous|earlier)\\s(?:\\p{Ll}+[-\\s]){0,2}?(?:${attackNoun}|clashes|fighting|incidents?)(?!\\p{L})`,
    '(?:bloodiest|deadliest)\\s(?:day|month|week|year)(?!\\p{L})',
  ]
    .map((p) => `(?<!\\p{L})${p}`)
    .join('|'),
  'dgu',
)

/** What counts years, months or a war is no incident's, whatever else is told. */
const wide = new RegExp(
  [
    '(?:during|throughout|over|in)\\sthe\\s(?:civil\\s|whole\\s|entire\\s)?(?:month|year|war|conflict|uprising|decade)(?!\\p{L})(?!\\sof\\s\\p{Lu})',
    '(?:in|within|over)\\s(?:one|a\\ssingle|that|the\\ssame|two|three)\\sweeks?(?!\\p{L})',
    `(?:over|in|within)\\s(?:the\\s(?:past|last)|${numberShape})\\s(?:years|months|decades?)(?!\\p{L})`,
    '(?:people|civilians|persons)\\s(?:are|were)\\skilled\\s(?:a|every|each)\\s(?:day|week|month|year)(?!\\p{L})',
  ]
    .map((p) => `(?<!\\p{L})${p}`)
    .join('|'),
  'dgu',
)
const timeAfter = new RegExp(
  `(?<=,\\s|\\s)after\\s(?:several|${numberShape}|a\\sfew|an?)\\s(?:hours?|days?|weeks?|months?|years?)\\sof\\s[^.;,]{4,60}?\\s(?:in|by|during)\\swhich\\s[^.;,]{4,80}|(?<=,\\s)(?:(?:only|just|barely|some|about|less\\sthan|more\\sthan|nearly)\\s){0,2}(?:(?:an?|several|${numberShape}|a\\sfew)\\s)?(?:hours?|days?|weeks?|months?|years?)\\s(?:after|before)\\s[^.;]{4,160}`,
  'dgu',
)
const saidBehind =
  /(?<!\p{L})(?:this|that|which|it)\s(?:was|is)\s(?:only\s)?(?:the\s)?(?:first\s|initial\s|early\s)?(?:toll|count|number|figure|estimate)\s(?:announced|given|reported|published|put\sout|circulated|told|available)?\s?(?:in\sthe\sfirst|at\sfirst|initially|early\son|that\s(?:morning|night|day))(?!\p{L})/dgu

/** Tolls of more than this incident. The value is the reason. */
export const backgroundRules: readonly Rule<string>[] = [
  {
    id: 'victims/campaign-toll',
    why: 'A war or a campaign "has killed" more people than one incident.',
    pattern: () => campaign,
    read: () => 'a toll of the whole campaign',
    examples: [
      {
        text: "Syria's [[conflict, now in its ninth year, has killed more than 400,000 people]].",
        gives: 'a toll of the whole campaign',
      },
      { text: '[[Landmines had killed 1,429 people in the governorate]].', gives: 'a toll of the whole campaign' },
      {
        text: 'They suffer the [[siege imposed since July 2015, by which 86 persons died]].',
        gives: 'a toll of the whole campaign',
      },
      { text: 'The air strike has killed nine.', none: 'one incident' },
    ],
  },
  {
    id: 'victims/over-a-period',
    why: 'A sentence that opens with a period counts over it.',
    pattern: () => opening,
    read: ({ text }) => (holdsNumber(text) ? 'a cumulative toll' : undefined),
    examples: [
      {
        text: '[[Since the start of the uprising the governorate had lost 1,429 people]].',
        gives: 'a cumulative toll',
      },
      { text: '[[Last week at least 177 civilians were killed there]].', gives: 'a cumulative toll' },
      { text: 'On Monday 12 people were killed.', none: 'a day' },
    ],
  },
  {
    id: 'victims/since',
    why: 'What has been counted "since" an earlier day, in the same breath as the deaths, is cumulative.',
    pattern: () => since,
    read: ({ span }, { text }) =>
      /\b(?:killed|died|dead|deaths|lost|toll|casualties|victims|murder(?:s|ed)|killings|assassinat(?:ed|ions)|execut(?:ed|ions)|massacres|fatalities|slain|martyred|martyrs)\b(?![^,;.]*\b(?:deadliest|worst|bloodiest|heaviest)\b)[^,;.]*$/.test(
        text.slice(Math.max(0, span.start - 120), span.start),
      )
        ? 'a cumulative toll'
        : undefined,
    examples: [
      { text: 'More than 60 civilians have died in the area [[since F]]riday.', gives: 'a cumulative toll' },
      { text: 'In all 300 people have been killed [[this year]].', gives: 'a cumulative toll' },
      {
        text: 'It killed 18, in one of the deadliest attacks this year.',
        none: 'the attack is ranked, not the year counted',
      },
      { text: 'Six people were killed in the town, held since 2015 by rebels.', none: 'the town, not the toll' },
    ],
  },
  {
    id: 'victims/first-count',
    why: 'A count that the text itself calls the first, or an earlier one, is replaced by the next.',
    pattern: () => first,
    read: ({ text }) => (holdsNumber(text) ? 'an earlier count' : undefined),
    examples: [
      { text: 'SNHR [[initially recorded 19 victims]]; two more died.', gives: 'an earlier count' },
      { text: 'The [[first reports that reached us spoke of 20 victims]].', gives: 'an earlier count' },
      { text: 'The rescue group had [[earlier spoken of 11 dead]].', gives: 'an earlier count' },
      { text: 'The first missile killed 12 people.', none: 'no count was replaced' },
    ],
  },
  {
    id: 'victims/another-time',
    why: 'Deaths of a week, of the days that follow, of a whole country, of an attack recalled, or by another hand in turn: they count only where nothing else is told.',
    pattern: () => otherwise,
    read: ({ span }, { text }) => {
      const clause = reach(text, { rule: 'victims/another-time', span })
      const words = text.slice(clause.start, clause.end)
      // who dies of wounds of two days before is of this incident
      return deaths.test(words) && !/\b(?:wound|injur|succumb|burns)/.test(words) ? weakly : undefined
    },
    examples: [
      { text: 'Two reporters died. Four civilians had died on the road [[the same week]].', gives: weakly },
      { text: 'Over [[the following days]] the army killed more than 20 civilians there.', gives: weakly },
      { text: 'The mission verified 158 civilians killed [[across Ukraine]] in January.', gives: weakly },
      { text: 'Israeli raids killed 19 people [[in two parts]] of Lebanon.', gives: weakly },
      { text: 'The group said its snipers had killed two soldiers [[in revenge]].', gives: weakly },
      { text: 'The next day shells fell during the funeral, killing two.', none: 'a time within the incident' },
    ],
  },
  {
    id: 'victims/wide-time',
    why: 'A toll of months, years or a whole war is no incident’s.',
    pattern: () => wide,
    read: ({ span }, { text }) => {
      const clause = reach(text, { rule: 'victims/wide-time', span })
      const words = text.slice(clause.start, clause.end)
      return deaths.test(words) || /\b(?:wounded|injured)\b/.test(words) ? 'a toll of a longer time' : undefined
    },
    examples: [
      { text: 'A rights worker counted 71 dead [[over three years]].', gives: 'a toll of a longer time' },
      { text: 'The UN says 3,799 civilians have been killed [[in the conflict]].', gives: 'a toll of a longer time' },
      { text: 'Around 400 [[people are killed a month]].', gives: 'a toll of a longer time' },
      { text: 'The house had stood empty for three years.', none: 'nobody died' },
    ],
  },
  {
    id: 'victims/time-after',
    why: 'What an attack came so long after, or before, is another one: "a year after his father and two brothers were killed".',
    pattern: () => timeAfter,
    read: ({ text, span }, passage) =>
      deaths.test(text) &&
      // "she died on Friday, two days after the strike that killed her son": one act
      !/(?<!\p{L})(?:died|dies|succumbed|passed away)(?!\p{L})[^.;]*$/u.test(
        passage.text.slice(Math.max(0, span.start - 120), span.start),
      ) &&
      (deaths.test(passage.text.slice(0, span.start)) ||
        // "after four days of shelling in which five had died. They executed the men …"
        (text.startsWith('after') && /\b(?:executed|bodies|corpses|killed|died)\b/.test(passage.text.slice(span.end))))
        ? besides
        : undefined,
    examples: [
      {
        text: 'Gunmen killed the brother of the mayor, [[a year after his father and two sons were killed]].',
        gives: besides,
      },
      {
        text: 'The strike killed 12, [[hours after a roadside bomb left another family dead in the south]].',
        gives: besides,
      },
      { text: 'She died on Friday, two days after the strike that killed her son.', none: 'one act' },
      { text: 'Five were killed, two days after the truce began.', none: 'nobody died then' },
    ],
  },
  {
    id: 'victims/struck-before',
    why: 'A place that "had been hit once before, with nine dead" had those dead then.',
    pattern: () =>
      /(?<!\p{L})(?:once|twice|(?:two|three|four|several|many)\stimes)\s(?:already\s)?(?:before|previously|earlier)(?!\p{L})[^.;]{0,120}/dgu,
    read: ({ text }) => (deaths.test(text) ? besides : undefined),
    examples: [
      { text: 'Twelve were killed. It had been hit [[once before, on 22 May, with nine dead]].', gives: besides },
      { text: 'The camp was struck [[twice before, killing six]].', gives: besides },
      { text: 'It had been hit once before.', none: 'nobody died then' },
    ],
  },
  {
    id: 'victims/first-count-behind',
    why: 'A count may be called the first behind it: "this was the toll announced in the first hour".',
    pattern: () => saidBehind,
    read: () => 'an earlier count',
    examples: [
      {
        text: 'Six people were killed - [[this was the toll announced in the first]] hour.',
        gives: 'an earlier count',
      },
      { text: 'Nine had died; [[that was the number given at first]].', gives: 'an earlier count' },
      { text: 'This was the first attack.', none: 'no count' },
    ],
  },
]

/** Marks that take the whole clause with them. */
const wholeClause = new Set([
  'victims/since',
  'victims/another-time',
  'victims/wide-time',
  'victims/first-count-behind',
])
const clauseEdge =
  /[.;]\s|\n|,\s(?=(?:bringing|raising|taking|lifting|while|whereas|but|where|which\s(?:brings|raises|brought|raised)|(?:[\p{L}\d-]{1,12}\s){0,3}(?:hours?|days?|weeks?|months?|years?)\s(?:after|before))\s)|\s[–—]\s/gu

/** The words that a background mark takes with it: "since" reaches over its whole clause, "since 2015 the number rises to 744". */
export function reach(text: string, found: { readonly rule: string; readonly span: Span }): Span {
  if (!wholeClause.has(found.rule)) return found.span
  const before = Math.max(0, found.span.start - 400)
  let from = before
  for (const m of text.slice(before, found.span.start).matchAll(clauseEdge)) from = before + m.index + m[0].length
  const after = /[.;](?:\s|$)|\n|,\s(?!\p{L}+ing\s)/u.exec(text.slice(found.span.end, found.span.end + 300))
  return { start: from, end: after ? found.span.end + after.index : Math.min(text.length, found.span.end + 300) }
}
