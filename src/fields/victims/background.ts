import { derive } from '../../match/derive.js'
import { numberSource } from '../../match/numbers.js'
import type { Rule } from '../../match/rule.js'

const cause =
  'conflict|war|civil\\swar|uprising|revolution|revolt|crackdown|campaign|offensive|violence|fighting|siege|landmines|mines'
const n = numberSource

/** Tolls of more than this incident. The value is the reason. */
export const backgroundRules: readonly Rule<string>[] = [
  {
    id: 'victims/campaign-toll',
    why: 'A war or a campaign "has killed" more people than one incident.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:${cause})(?!\\p{L})(?:,[^.;,]{0,60},|[^.;,]{0,40})\\s(?:has|have|had)\\s(?:[\\p{L}]+\\s){0,2}(?:killed|claimed|left|cost|seen)(?:[^.;]{0,80})`,
          'dgiu',
        ),
    ),
    read: () => 'a toll of the whole campaign',
    examples: [
      {
        text: "Syria's [[conflict, now in its ninth year, has killed more than 400,000 people]].",
        gives: 'a toll of the whole campaign',
      },
      { text: '[[Landmines had killed 1,429 people in the governorate]].', gives: 'a toll of the whole campaign' },
      { text: 'The air strike has killed nine.', none: 'one incident' },
    ],
  },
  {
    id: 'victims/since',
    why: 'A number that counts from an earlier day on is cumulative.',
    pattern: derive(
      () =>
        new RegExp(
          `(?:(?<=^|[.;]\\s|\\n)(?:Since|So\\sfar\\sthis|In\\sthe\\s(?:past|last)|Over\\sthe\\s(?:past|last)|Last\\s(?:week|month|year)|Earlier\\sthis|During\\sthe\\s(?:past|last))(?!\\p{L})[^.;]{0,160}|(?<!\\p{L})(?:${n})\\s[^.;]{0,80}?\\s(?:since\\s(?:\\p{Lu}|\\d|the\\s(?:start|beginning|outbreak)|last|mid-|early|late)|so\\sfar\\sthis\\s(?:week|month|year)|this\\s(?:month|year)|(?:by\\s(?:that\\sdate|then))|in\\sthe\\s(?:past|last)\\s(?:\\p{L}+\\s)?(?:days?|weeks?|months?|years?|24\\shours|48\\shours|hours)(?!\\sof))[^.;]{0,40})`,
          'dgu',
        ),
    ),
    read: () => 'a cumulative toll',
    examples: [
      { text: 'More than [[60 civilians have died in the area since Friday]].', gives: 'a cumulative toll' },
      {
        text: '[[Since the start of the uprising the governorate had lost 1,429 people]].',
        gives: 'a cumulative toll',
      },
      { text: 'Six people were killed in the town, held since 2015 by rebels.', none: 'the town, not the toll' },
    ],
  },
  {
    id: 'victims/first-count',
    why: 'A count that the text itself calls the first, or an earlier one, is replaced by the next.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!\\p{L})(?:(?:first|initial|early|earlier|previous|preliminary)\\s(?:reports?|counts?|figures?|tolls?|statements?|estimates?)\\s[^.;,]{0,60}?|(?:initially|at\\sfirst|first|earlier|previously)\\s(?:been\\s)?(?:recorded|reported|published|spoken|spoke|announced|documented|counted|said|put|given|gave)\\s(?:[\\p{L}]+\\s){0,5}?)(?:${n})(?:\\s\\p{L}+)?`,
          'dgiu',
        ),
    ),
    read: () => 'an earlier count',
    examples: [
      { text: 'SNHR [[initially recorded 19 victims]]; two more died.', gives: 'an earlier count' },
      { text: 'The [[first reports that reached us spoke of 20 victims]].', gives: 'an earlier count' },
      { text: 'The rescue group had [[earlier spoken of 11 dead]].', gives: 'an earlier count' },
      { text: 'The first missile killed 12 people.', none: 'no count was replaced' },
    ],
  },
]
