import { type AsideRule, elsewhere, inside, type Told } from './rule.js'

const why = 'origin of the victims'
const people =
  '(?:IDPs?|[Dd]isplaced(?:\\s(?:people|persons|civilians|families|family|residents|individuals))?|[Ii]nternally\\sdisplaced\\s(?:people|persons|families)|[Rr]efugees|[Ee]vacuees)'
const type =
  '(?:city|town|village|camp|governorate|province|suburbs|countryside|neighbou?rhood|district|quarter|area|region)'
/** "Abu Sakher village", "the town of Kafr Zita", "Al Ghouta". */
const name = `(?:the\\s(?:${type}|villages|towns)\\sof\\s)?\\p{Lu}[\\p{L}’‘'ʼ-]*(?:\\s(?:\\p{Lu}[\\p{L}’‘'ʼ-]*|al|el|ez|of)){0,4}(?:\\s${type}){0,2}`

/** Another named place must remain: where the origin is the only place, it is the best that the text gives. */
const place =
  /\b(?:in|at|on|near|inside|outside|of|to|into|hit|struck|shelled|bombed|between)\s(?:(?:the|central|eastern|western|northern|southern)\s)?(?:(?:city|town|village|camp)\sof\s)?\p{Lu}[\p{L}’'-]+(?![\p{L}’'-])(?<!day|January|February|March|April|May|June|July|August|September|October|November|December)|\p{Lu}[\p{L}’'-]+\s(?:city|town|village|camp|neighbou?rhood)\b/u
const placed = (told: Told): boolean => elsewhere(told, place)

export const origins: readonly AsideRule[] = [
  {
    id: 'origins/victims-were-from',
    why,
    sign: /\b(?:from|of)\s/,
    pattern: new RegExp(
      `\\b(?:victims|dead|deceased|killed|family|families|[Tt]hey|them|[Aa]ll|[Mm]ost|who)\\s(?:were|was|are|is|had\\sbeen|came|come|hailed|hail|had\\scome)\\s(?:all\\s|mostly\\s|originally\\s|among\\s)?(?:${people}\\s|residents\\s|natives\\s|people\\s|originally\\s)?(?:who\\shad\\s(?:fled|come)\\s)?(?<mark>(?:from|of)\\s${name})`,
      'dgu',
    ),
    until: 'relative',
    when: placed,
    examples: [
      {
        text: 'ISIS infiltrated Al Mahmoudli village and shot dead six civilians. It should be noted that the victims were IDPs [[from Abu Sakher village, which is affiliated to Al Tabaqa city in the western suburbs of Al Raqqa governorate and is under the control of ISIS]].',
      },
      { text: 'Nine people were killed in Sarmada city. Most were originally [[from Kafr Zita]].' },
      {
        text: 'Five were killed in Babka village. The victims were from the same family.',
        none: 'a family is no place',
      },
    ],
  },
  {
    id: 'origins/had-fled',
    why,
    sign: /\b(?:had|have|has)\b/,
    pattern:
      /\b(?:(?:all|most|some|both|many|several)\sof\swhom|who|whom|they|the\sfamily|the\sfamilies|the\svictims)\s(?:(?:had|have|has)\s)(?:all\s|recently\s|just\s|previously\s|earlier\s)?(?:fled|escaped|left|been\s(?:forcibly\s|recently\s)?displaced|been\sforced|moved|come(?!\s(?:out|under|together|back|home|across|up|to\s\p{Ll}+)\b)|arrived|sought)\b/dgiu,
    until: 'relative',
    examples: [
      {
        text: 'killing no less than 17 people, [[all of whom had fled Al Baghita village a week earlier]]; nine children were among the victims.',
      },
      { text: 'Six people, [[who had been displaced from Daraya city in August 2016]], were killed in Atma camp.' },
      {
        text: 'They fired at men who had come out against conscription in Manbij city.',
        none: 'says what they did there',
      },
      { text: 'It killed nine civilians who were trying to flee.', none: 'says what they did, names no origin' },
    ],
  },
  {
    id: 'origins/displaced-from',
    why,
    sign: /\b(?:IDPs?|[Dd]isplaced|[Rr]efugees|[Ee]vacuees|[Ff]amil(?:y|ies)|[Rr]esidents?|[Nn]atives?|originally|hailed|originated|came)\b/,
    pattern: new RegExp(
      `\\b(?:${people}|[Ff]amilies|[Ff]amily|[Rr]esidents|[Nn]atives?|who\\s(?:hailed|originated|came)|originally|a\\sresident|a\\snative)\\s(?:originally\\s)?(?<mark>(?:from|of)\\s${name}(?:,?\\sin\\s(?:the\\s)?(?:[a-z]{1,20}\\s){0,3}(?:of\\s)?${name})?)`,
      'dgu',
    ),
    until: 'match',
    when: placed,
    examples: [
      { text: 'Missiles hit a camp for IDPs [[from Kafr Zita town]] near Atma village, killing six.' },
      { text: 'Three displaced people [[from Homs]] died in Idlib city.' },
      { text: 'ISIS executed 15 residents of the village.', none: 'names no place' },
      {
        text: 'Shells killed six residents of Douma city.',
        none: 'the only place: where they lived is where they died',
      },
    ],
  },
  {
    id: 'origins/person-from',
    why,
    sign: /\bfrom\s/,
    pattern: new RegExp(
      `\\b(?:[Cc]ivilians?|[Mm]an|[Mm]en|[Ww]oman|women|boy|girl|child|children|teacher|doctor|nurse|student|lawyer|activist|journalist|photographer|detainee|farmer|engineer|worker|shepherd|soldier|fighter|brothers|sisters|person|people|individual|merchant|driver|paramedic|born\\sin\\s\\d{4}),?\\s(?<mark>(?:originally\\s)?from\\s${name}(?:,?\\sin\\s(?:the\\s)?(?:[a-z]{1,20}\\s){0,3}(?:of\\s)?${name})?)`,
      'dgu',
    ),
    until: 'match',
    when: (told) =>
      elsewhere(
        told,
        /\b(?:in|at|near|inside|outside)\s(?:a\s(?:[\p{L}-]+\s){1,9}in\s)?(?:the\s(?:\p{Ll}+\s){0,3}(?:of\s)?)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s(?:city|town|village|camp)/u,
      ),
    examples: [
      {
        text: 'On May 21, 2021, Yahya Al Barazi, a 34-year-old teacher [[from Tal Qirmid village in the eastern suburbs of Hama governorate]], died under torture in a detention center of the Syrian regime forces in Hama city.',
      },
      {
        text: 'A detainee [[from Kafr Takha Al Sharqiya city]] died due to torture in a prison in Harim Al Balad city.',
      },
      {
        text: 'Hussein, a civilian from Al Kasra town in the western suburbs of Deir Ez-Zour governorate, was killed on the outskirts of the town.',
        none: 'no other place is named: he died there',
      },
    ],
  },
  {
    id: 'origins/people-who-live-there',
    why: 'people who live there',
    sign: /\d{3}|\bmillion\b|\bthousand\b/,
    pattern:
      /\b(?:home\sto|populated\sby|population\sof|(?:town|city|village|camp|region|enclave|area|pocket)\sof)\s(?:(?:about|some|around|nearly|roughly|an\sestimated|more\sthan|over|at\sleast|up\sto)\s){0,2}(?:\d[\d,.]*(?:\s(?:million|thousand))?|(?:one|two|three|four|five|six|seven)\smillion)(?:\s(?:people|residents|inhabitants|civilians|IDPs|souls))?/dgiu,
    until: 'match',
    when: (told) => inside(told, /\d{3}|thousand|million/u),
    examples: [
      { text: 'Idlib, [[home to some three million people]], was hit again.' },
      { text: 'The [[town of 40,000 people]] was shelled.' },
      { text: 'The home to which 12 people had fled was hit.', none: 'no number of residents follows' },
    ],
  },
]
