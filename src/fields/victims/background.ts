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
  `(?<![A-Za-z])(?:(?:[Ff]irst|[Ii]nitial|[Ee]arly|[Ee]arlier|[Pp]revious|[Pp]reliminary)\\s(?:report|count|figure|toll|statement|estimate)s?\\s[^.;,]{0,60}?|(?:[Ii]nitially|(?:[Aa]t\\s)?first|[Ee]arlier|[Pp]reviously)\\s(?:been\\s)?(?:recorded|reported|published|spoken|spoke|announced|documented|counted|said|put|given|gave)\\s(?:[A-Za-z]+\\s){0,5}?)(?:${numberShape})(?:\\s[a-z]+)?`,
  'dgu',
)

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
      /(?:killed|died|dead|deaths|lost|toll|casualties|victims)[^,;.]*$/.test(
        text.slice(Math.max(0, span.start - 120), span.start),
      )
        ? 'a cumulative toll'
        : undefined,
    examples: [
      { text: 'More than 60 civilians have died in the area [[since F]]riday.', gives: 'a cumulative toll' },
      { text: 'In all 300 people have been killed [[this year]].', gives: 'a cumulative toll' },
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
]

/** The words that a background mark takes with it: "since" reaches back to the beginning of its clause. */
export function reach(text: string, found: { readonly rule: string; readonly span: Span }): Span {
  if (found.rule !== 'victims/since') return found.span
  const before = text.slice(0, found.span.start)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n'), -1) + 1
  return { start: from, end: found.span.end }
}
