import type { Match, Rule } from '../../match/rule.js'
import { holdsNumber, smallShape } from './shape.js'

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\\.?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const days = `${day}(?:\\s?[-–]\\s?${day}|\\s(?:and|to)\\s${day})?`
const n = smallShape
const numbered =
  (why: string) =>
  ({ text }: Match): string | undefined =>
    holdsNumber(text) ? why : undefined

const age = new RegExp(
  [
    `(?<![A-Za-z])(?:[Aa]ged|[Aa]ges)\\s(?:between\\s|around\\s|about\\s|only\\s)?${n}(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\sto\\s|\\sor\\s|-)${n}){0,6}(?:\\s(?:years|months))?`,
    `(?<![\\p{L}\\p{N}])${n}[-‐‑\\s](?:year|month|week|day)s?[-‐‑\\s](?:olds?|of\\sage)(?![a-z])`,
    `(?<=(?<![A-Za-z])(?:were|was|are|is)\\s)${n}(?:(?:,\\s(?:and\\s)?|\\sand\\s)${n}){1,5}\\s(?:years|months)(?:\\sold)?`,
    `(?<![A-Za-z])(?:[Uu]nder|[Oo]ver|[Aa]bove|[Bb]elow|at)\\sthe\\sage\\sof\\s(?:only\\s)?${n}`,
    `(?<![A-Za-z])(?:[Bb]etween|[Oo]f|[Ff]rom|[Aa]t|[Ii]n|[Tt]o)\\sthe\\sages\\s(?:of\\s)?${n}(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\sto\\s|\\sor\\s|-)${n}){0,6}`,
    `(?<=(?<![A-Za-z])(?:son|daughter|boy|girl|child|brother|sister|nephew|niece|cousin|grandson|granddaughter|baby|infant|toddler|twin|pupil|wife|husband|mother|father|man|woman)),\\s${n}(?=,\\s|\\.\\s|\\.$|;|\\))`,
    `(?<![A-Za-z])(?:under|over)\\s(?:ten|eighteen|twelve|fifteen|sixteen|18|16|15|14|12|10)(?=[).,;]|\\syears)(?:\\syears(?:\\sof\\sage)?)?`,
    `(?<=(?<![A-Za-z])(?:both|all|each|them|whom|children|boys|girls|were|was|are)\\s)(?:under|over|below|above)\\s${n}(?=[).,;]|\\sand\\s|\\syears)(?:\\syears(?:\\sof\\sage)?)?`,
    `(?<![A-Za-z])(?:[Tt]he\\s)?(?:[Oo]ldest|[Ee]ldest|[Yy]oungest)\\s(?:of\\s(?:them|whom|the\\s\\p{L}+)\\s)?(?:(?:was|is|being|were|had\\sbeen|turned|had\\sturned)\\s)?(?:only\\s|just\\s|not\\syet\\s|barely\\s|about\\s|aged\\s)?${n}(?=\\s?(?:[).,;]|and\\b|years|months))(?:\\s(?:years|months)(?:\\sold)?)?`,
    `(?<=(?<![A-Za-z])who\\s(?:was|is)\\s)(?:only\\s|just\\s|barely\\s|not\\syet\\s)?${n}(?!\\s\\p{L}+\\s(?:pregnant|into))(?=[,.;)]|\\s(?:years|months|and\\s(?:his|her|their|an?)\\s))(?:\\s(?:years|months)(?:\\sold)?)?`,
    `(?<=\\p{L}),\\s${n}(?:,\\s${n}){0,5},?\\sand\\s${n}(?=[,.;)]|\\sand\\s(?:\\p{Ll}+ed|left|his|her|their|an?)\\s)`,
    `(?<=\\p{L}),\\s${n}\\s(?:months?|years?|weeks?|days?)(?:\\sold)?(?=[,.;)])`,
    `(?<=\\p{L}),\\s\\d{1,2}(?=,|\\.\\s|\\.$|;|\\)|\\sand\\s(?:his|her|their|a|an)\\s)`,
    `(?<=\\p{Ll}\\s)\\((?:aged?\\s)?\\d{1,2}(?:,\\s\\d{1,2})*(?:,?\\sand\\s\\d{1,2})?\\)`,
  ].join('|'),
  'dgu',
)
const calendar = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])${days}\\s(?:of\\s)?${months}(?:,?\\s\\d{4})?`,
    `(?<![A-Za-z])${months}\\s${days}(?:,?\\s\\d{4})?(?!\\p{N})`,
    `(?<![A-Za-z])${months},?\\s\\d{4}`,
    `(?<![A-Za-z])(?:[Ii]n|[Ss]ince|until|of|[Bb]y|[Dd]uring|[Ff]rom)\\s(?:the\\syear\\s)?(?:19|20)\\d{2}(?!\\p{N})`,
    '(?<!\\p{N})\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\p{N})',
    `(?<![\\p{L}\\p{N}])${n}\\s(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?|o['’]clock)(?![a-z])`,
    `(?<![A-Za-z])at\\s(?:about\\s|around\\s|nearly\\s)?(?:half\\spast\\s)?${n}\\sin\\sthe\\s(?:morning|afternoon|evening)`,
    `(?<![A-Za-z])half\\spast\\s${n}`,
    `(?<=(?:evening|night|morning|dawn|noon|eve|day)\\sof\\s)${day}(?=\\s)`,
  ].join('|'),
  'dgu',
)
const spanOfTime = new RegExp(
  `(?<![\\p{L}\\p{N}])${n}\\s(?:more\\s|full\\s|consecutive\\s)?(?:second|minute|hour|day|night|week|month|year|decade)s?(?![a-z]|\\s(?:watchm[ae]n|guards?|porters?|labou?rers?|workers?|students?))(?:['’]s?)?(?:\\s(?:later|earlier|ago|before|after))?`,
  'dgu',
)
const unborn =
  /(?<![A-Za-z])(?:pregnant(?:\s[a-z]+){0,5}?\swith\s(?:[a-z]+\s){0,3}?(?:child|baby|twins)|(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]n|[Aa]|whose)\s)?unborn\s(?:child|baby|babies|children|son|daughter|twins)|(?:(?:[Tt]he|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ne)\s(?:[a-z-]+\s){0,2}?)?fo?etus(?:es)?|expecting\s(?:her|a|their)\s(?:[a-z]+\s)?(?:child|baby))(?![a-z])/dgu
const graveOnes = new RegExp(
  `(?<=(?<![A-Za-z])(?:wounds|injuries|condition|conditions|state)\\sof\\s(?:at\\sleast\\s)?)${n}(?=\\s(?:of\\s(?:them|the)|others?|more|were|was|are|is|remains?|remained)(?!\\p{L}))`,
  'dgu',
)
const childrenLeft = new RegExp(
  `(?<=(?:[Ff]ather|[Mm]other|[Ww]idow|widower)\\s)of\\s${n}(?:\\s(?:young\\s|small\\s)?(?:children|kids|boys|girls|sons|daughters))?(?![A-Za-z]|\\sof\\s)`,
  'dgu',
)

/** Why a number that stands in a paragraph counts no victims. The value is the reason, shown where it is set aside. */
export const asideRules: readonly Rule<string>[] = [
  {
    id: 'victims/age',
    why: 'An age is printed like a count: "a 34-year-old teacher", "aged six and nine", "under the age of 15".',
    pattern: () => age,
    read: ({ text, span }, passage) => {
      // "nine (9) people": the count, printed twice
      if (
        text.startsWith('(') &&
        /(?:one|two|three|four|five|six|seven|eight|nine|ten|een|ty|elve|leven)\s$/.test(
          passage.text.slice(Math.max(0, span.start - 8), span.start),
        )
      )
        return undefined
      if (!holdsNumber(text)) return undefined
      // "nine people, the youngest of whom was three": the others may be older
      return /youngest/i.test(text) ? 'age of the youngest' : 'age'
    },
    examples: [
      { text: 'Yahya, a [[34-year-old]] teacher, died.', gives: 'age' },
      { text: 'Two girls, sisters [[aged six and nine]], were killed.', gives: 'age' },
      { text: 'Four boys [[between the ages of 9 and 14]] were killed.', gives: 'age' },
      { text: 'Their son[[, nine]], lost a leg.', gives: 'age' },
      { text: 'A woman was killed, and nine men.', none: 'men' },
      { text: 'Five daughters, all [[under the age of 15]].', gives: 'age' },
      { text: 'A bullet killed Umm Ahmad[[, 43]], on the roof.', gives: 'age' },
      { text: 'It killed a man and his two sons[[, 5 and 9]], and wounded their mother.', gives: 'age' },
      { text: 'His three granddaughters, [[the oldest was ten]], burned to death.', gives: 'age' },
      { text: 'Nine people died, [[the youngest of whom was three]].', gives: 'age of the youngest' },
      { text: 'Four people, 11 of them civilians, were hurt.', none: 'eleven counts people' },
    ],
  },
  {
    id: 'victims/unborn',
    why: 'An unborn child counts nowhere, and "her fifth child" is no count.',
    pattern: () => unborn,
    read: () => 'unborn child',
    examples: [
      { text: 'A woman [[pregnant with her fifth child]] was killed.', gives: 'unborn child' },
      { text: 'She died; [[the unborn child]] did not survive.', gives: 'unborn child' },
      { text: 'One woman was killed, as well as [[a foetus]].', gives: 'unborn child' },
      { text: 'A pregnant woman and a child were killed.', none: 'a born child' },
    ],
  },
  {
    id: 'victims/children-left',
    why: '"a father of four" tells how many children he had, not how many died.',
    pattern: () => childrenLeft,
    read: numbered('children of the victim'),
    examples: [
      { text: 'A father [[of four]] was killed.', gives: 'children of the victim' },
      { text: 'A mother [[of three children]] died.', gives: 'children of the victim' },
      { text: 'A family of five was killed.', none: 'a family of five is five people' },
    ],
  },
  {
    id: 'victims/calendar',
    why: 'Days, years and clock times are numbers beside the victims.',
    pattern: () => calendar,
    read: numbered('date or time'),
    examples: [
      { text: 'Killed on [[4 April 2017]] in a raid.', gives: 'date or time' },
      { text: 'On the night of [[13-14 June 2014]] it fell.', gives: 'date or time' },
      { text: 'It struck at [[half past six]].', gives: 'date or time' },
      { text: 'The blast killed 12 in Marea.', none: 'twelve people' },
    ],
  },
  {
    id: 'victims/span-of-time',
    why: '"two days later" counts days; "the ninth year" is an ordinal.',
    pattern: () => spanOfTime,
    read: numbered('span of time'),
    examples: [
      { text: 'They died [[three days later]].', gives: 'span of time' },
      { text: 'Arrested [[seven months before]] his death.', gives: 'span of time' },
      { text: 'Three daylabourers died.', none: 'not days' },
    ],
  },
  {
    id: 'victims/state-of-wounds',
    why: 'How some of the wounded fare adds nobody to them: "17 were wounded, where the wounds of two were serious".',
    pattern: () => graveOnes,
    read: () => 'part of the wounded',
    examples: [
      {
        text: 'They went to hospital, where the wounds of [[2]] were described as serious.',
        gives: 'part of the wounded',
      },
      { text: 'The condition of [[four]] of them is critical.', gives: 'part of the wounded' },
      { text: 'They died of wounds; 12 were buried.', none: 'a toll' },
      { text: 'The condition of four hospitals is poor.', none: 'hospitals' },
    ],
  },
  {
    id: 'victims/publisher-name',
    why: 'A channel or a site that bears a number, named before what it tells: "Suwayda 24: Three men were killed".',
    pattern: () =>
      /(?<=^|\n)(?!(?:Killed|Dead|Deaths|Toll|Victims|Total|Martyrs|Wounded|Injured|Civilians|Children|Women|At|About|Over|Nearly|Some)\s)\p{Lu}[\p{L}’'-]+(?:\s(?:TV|News|Channel))?\s\d{1,2}(?=\s?:\s\p{L}|\s[-–—]\s\p{L})/dgu,
    read: () => 'name of a publisher',
    examples: [
      { text: '[[Suwayda 24]]: Three young men were found stabbed to death.', gives: 'name of a publisher' },
      { text: '[[France 24]] - Two men were killed.', gives: 'name of a publisher' },
      { text: 'Killed 24: three men and 21 women.', none: 'a toll' },
      { text: 'In Homs 24 people were killed.', none: 'a toll' },
    ],
  },
]
