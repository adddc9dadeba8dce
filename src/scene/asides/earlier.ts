import { anyDate, attacked, attackNoun, dayOfMonth, harmed, weekday } from '../../match/events.js'
import { numberSource } from '../../match/numbers.js'
import { overlap, placesIn } from '../../match/telling.js'
import { type AsideRule, elsewhere, inside, type Told } from './rule.js'

const why = 'earlier attack'
const dated = new RegExp(`\\b${anyDate}\\b`, 'iu')
const day = new RegExp(`\\b(?:${dayOfMonth}|${weekday})\\b`, 'iu')
const before =
  /\b(?:already|previously|before|earlier|ago|twice|repeatedly|several times|as well|last (?:week|month|year))\b/iu
const harm = new RegExp(`\\b${harmed}\\b`, 'iu')

/** The past perfect alone is no proof ("a warplane had fired missiles at it"): the incident must have its own day or its own dead. */
const isEarlier = (told: Told): boolean =>
  (inside(told, before) && elsewhere(told, harm)) || (inside(told, dated) && elsewhere(told, day))

/** "Two days earlier, in Maskana, the group executed two men": a day that can be reckoned and a place of its own, which is no place of the rest. */
const ownIncident = (told: Told): boolean => {
  const words = told.text.slice(told.cut.start, told.cut.end)
  if (
    !/^(?:an?|one|two|three|four|five|six|seven)\s(?:days?|hours?)\s|^the\s(?:day\sbefore|previous\sday)\b|^earlier,?\s(?:in\sthe\s(?:day|morning)|on\s(?:the\ssame|that|\p{Lu}\p{L}+day)|(?:that|the\ssame)\s(?:day|morning|night|evening))\b/iu.test(
      words,
    )
  )
    return false
  const places = placesIn(words)
  if (places.length === 0) return false
  return !/\bhad\b/u.test(words) || !overlap(places, placesIn(told.text.slice(0, told.cut.start)))
}

/** "He died of his wounds on Friday. He had been hit two weeks before, when …": the earlier attack is the one told. */
const ofWounds = /\b(?:died|succumbed|dies)\b[^.;]{0,40}\b(?:wounds?|injur(?:y|ies))\b/iu
const tellsWounding = (told: Told): boolean =>
  /\b(?:he|she|they)\s$/iu.test(told.text.slice(0, told.cut.start)) && elsewhere(told, ofWounds)

/** "left over from", "a remnant of": what lay there since an earlier attack did harm now. */
const leftBy =
  /\b(?:left(?:\s(?:over|behind))?|left-?over|remain(?:ed|ing|s)|remnants?|dating|unexploded|stayed|dropped|fired|launched)\s(?:[\p{L}]{2,12}\s)?(?:from|of|by|during|after|in)\s$/iu

export const earlier: readonly AsideRule[] = [
  {
    id: 'earlier/had-been-attacked',
    why,
    sign: /\bhad\b/,
    pattern: new RegExp(
      `\\b(?:(?:which|that|who|whose\\s[^,;.]{2,40}?)\\s)?had\\s(?:(?:already|previously|also|itself|themselves|once|twice|often|repeatedly)\\s){0,2}been\\s(?:${attacked}|put\\sout\\sof\\s(?:service|action)|closed|emptied|knocked\\sout)\\b`,
      'dgiu',
    ),
    until: 'relative',
    when: (told) => isEarlier(told) && !tellsWounding(told),
    examples: [
      {
        text: 'On 18 October 2015 eleven persons died. The town, which is under the control of the opposition, [[had already been shelled on 2 October, when four people were wounded]].',
      },
      {
        text: 'On March 12, 2018, eight were killed. The same building [[had been shelled on March 2, when three of its residents were killed]]. The town was held by ISIS.',
      },
      {
        text: 'On 9 May 2016 five died when shells hit Saraqeb, [[which had been bombed two days earlier]].',
      },
      {
        text: 'Ten died on 27 November. The district [[had been hit on 16 November 2016 without casualties, and again on 20 November 2016, when several houses were damaged]].',
      },
      {
        text: 'He died of his wounds on Friday. He had been hit two weeks before, when shells fell on Aleppo.',
        none: 'the attack that he died of',
      },
      {
        text: 'Five people died; the house had been hit by two missiles.',
        none: 'the act itself, told in the past perfect',
      },
      {
        text: 'The market had been shelled on 3 May 2014, and nine people died.',
        none: 'the only day of the paragraph',
      },
    ],
  },
  {
    id: 'earlier/had-lost',
    why,
    sign: /\blost\b/,
    pattern: new RegExp(
      `\\b(?:(?:which|who|that)\\s)?(?:had|has|have)\\s(?:already\\s|also\\s|previously\\s)?lost\\s(?:(?:at\\sleast|about|some|nearly|more\\sthan)\\s)?${numberSource}`,
      'dgiu',
    ),
    until: 'relative',
    when: isEarlier,
    examples: [
      {
        text: 'On February 21, 2018 nine died. The town, [[which had lost 11 of its people on February 6]], was under the control of the opposition.',
      },
      { text: 'On 3 May 2016 six died. The family [[had already lost two sons]].' },
      { text: 'The family had lost five of its members.', none: 'nothing says that it was earlier' },
    ],
  },
  {
    id: 'earlier/attack-before',
    why,
    sign: /\b(?:[Ee]arlier|[Pp]revious|[Pp]rior)\b/,
    pattern: new RegExp(
      `\\b(?:(?:an?|the|two|three|several)\\s)?(?:earlier|previous|prior)\\s(?:${attackNoun})\\b(?=[^;.]{0,200}\\b(?:${harmed}|${anyDate})\\b)`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) =>
      elsewhere(told, harm) && !leftBy.test(told.text.slice(Math.max(0, told.cut.start - 40), told.cut.start)),
    examples: [
      { text: 'Six people died on Sunday. [[An earlier attack on the same market killed nine in May]].' },
      { text: 'Six people died. The village was hit in [[a previous raid on 3 May 2016, which wounded four]].' },
      {
        text: 'A cluster bomb left over from an earlier attack exploded and two boys died.',
        none: 'tells where the bomb came from; the deaths are this incident’s',
      },
      {
        text: 'Two boys died when a bomblet, a remnant of previous shelling by rebels on the village, exploded on 3 May 2018.',
        none: 'tells whose the bomblet was; the day is this incident’s',
      },
      {
        text: 'A shell left behind by an earlier raid on the camp exploded on 4 May and killed three.',
        none: 'tells whose the shell was',
      },
    ],
  },
  {
    id: 'earlier/days-after',
    why,
    sign: /\bafter\b/,
    pattern: new RegExp(
      `(?:(?<=\\b(?:came|comes|coming|happened|occurred|took\\splace|follows|followed)\\s)|(?<=^))(?:only\\s|just\\s|barely\\s)?(?:an?|${numberSource}|several|a\\sfew|some)?\\s?(?:days?|weeks?|months?|years?|hours)\\safter\\s(?:an?|the|two|three|another|${numberSource})\\s`,
      'dgiu',
    ),
    until: 'relative',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      {
        text: 'Five people were killed in Ariha. The attack came [[a day after a strike killed 10 people in Saraqeb]].',
      },
      { text: '[[Two days after a raid killed nine in Idlib]], shells killed three people in Binnish.' },
      { text: 'A child died three days after he was wounded.', none: 'a death that follows wounds' },
    ],
  },
  {
    id: 'earlier/similar-attack',
    why,
    sign: /\b(?:[Ll]ast|[Ee]arlier|[Pp]revious(?:ly)?|before|ago)\b/,
    pattern:
      /(?:^|(?<=;\s))(?:(?:last|earlier\sthis|the\sprevious)\s(?:week|month|year)|(?:a|one|two|three|four|five|six|several|some)\s(?:days?|weeks?|months?|years?)\s(?:earlier|before|ago)|(?:earlier|previously)\b|the\sday\sbefore|the\sprevious\sday)\b/dgiu,
    until: 'clause',
    when: (told) => inside(told, harm) && elsewhere(told, harm) && !ownIncident(told),
    examples: [
      { text: 'Four people died in the strike. [[Last week shelling killed ten in the same town]].' },
      { text: 'Four died on 9 May 2017. [[Two days earlier, a raid on the town had killed six]].' },
      {
        text: 'ISIS beheaded three men in Tabqa. Two days earlier, in Maskana, it executed two men.',
        none: 'an incident with its own day and place',
      },
      { text: 'Earlier, at 11:00, the planes had taken off from Hmeimim.', none: 'nobody was harmed' },
    ],
  },
  {
    id: 'earlier/recalls',
    why,
    sign: /\b(?:recall|remind)/,
    pattern: new RegExp(
      `\\b(?:recall(?:s|ed|ing)?|remind(?:s|ed|ing)\\s[^,;.]{2,40}?)\\sthat\\s(?=[^;.]{0,160}\\b${harmed}\\b)`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => elsewhere(told, harm),
    examples: [
      {
        text: 'Ten civilians were killed. SNHR stresses its concern, and [[recalls that an airstrike on May 8, 2023, killed a family of eight there]].',
      },
      { text: 'Two died. The network [[reminded readers that 40 people had been killed on this road]].' },
      { text: 'He recalled that the planes came from the west.', none: 'nobody was harmed' },
    ],
  },
  {
    id: 'earlier/same-thing-hit',
    why,
    sign: /\bthe\ssame\b/,
    pattern: new RegExp(
      `(?:^|(?<=;\\s))[^.;,]{2,40}\\s(?:record|document|regist|report|count|not)(?:ed|ered|es|s)\\s(?:on|in)\\s[^.;,]{3,30}\\s(?:the|an(?:other|\\searlier)?|a)\\s(?:[\\p{L}-]+\\s){0,2}(?:${attackNoun}|bombing|shelling|targeting)\\s(?:of|on|against)\\sthe\\ssame\\b`,
      'dgiu',
    ),
    until: 'sentence',
    when: (told) => inside(told, dated) && elsewhere(told, harm) && elsewhere(told, day),
    examples: [
      {
        text: 'On June 19 airstrikes on the market killed nine. [[SNHR recorded on May 22 the bombing of the same market, in which four civilians were killed.]]',
      },
      {
        text: 'On 19 June shells killed nine. [[We documented in April an earlier attack on the same school that killed two on 3 April.]]',
      },
      {
        text: 'On 19 June SNHR recorded the shelling of the same two villages, which killed nine.',
        none: 'no other deed is told',
      },
    ],
  },
  {
    id: 'earlier/same-week',
    why: 'another toll of the same time',
    sign: /\bsame\s(?:week|month|period|year)\b/,
    pattern: /(?:^|(?<=;\s))(?:in|over|during|within)\sthe\ssame\s(?:week|month|period|year|time\sspan)\b/dgiu,
    until: 'clause',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      {
        text: 'Two civilians were killed in Qamishli. [[In the same week, 14 civilians were killed in Tal Abyad city]].',
      },
      { text: 'Five died on Monday; [[during the same month shelling killed 40 people there]].' },
      { text: 'In the same week the town changed hands.', none: 'nobody was harmed' },
    ],
  },
  {
    id: 'earlier/strike-last-week',
    why,
    sign: /\b(?:last|ago|earlier\sthis|previous)\b/,
    pattern: new RegExp(
      `(?:^|(?<=;\\s))(?:an?|another|the)\\s(?:\\p{L}{3,14}\\s){0,2}(?:${attackNoun})\\s(?:on\\s[^,;.]{3,40}\\s)?(?:last\\s(?:week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|earlier\\sthis\\s(?:week|month|year)|(?:two|three|four|five|six|several|a\\sfew)\\s(?:days|weeks|months|years)\\s(?:ago|earlier)|(?:the|in\\sthe)\\sprevious\\s(?:day|week|month))\\b`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      { text: 'Three members died on Thursday. [[A strike last week in Kobani left two civilians dead]].' },
      { text: 'Four were killed. [[A similar attack two months ago wounded nine people]].' },
      { text: 'A strike last week killed nine people in Kobani.', none: 'the only toll' },
    ],
  },
  {
    id: 'earlier/weeks-after',
    why,
    sign: /,\s[^,]{2,20}\safter\b/,
    pattern:
      /,\s(?<mark>(?:an?|two|three|four|five|six|seven|ten|several|a\sfew|\d{1,2})\s(?:days?|weeks?|months?|years?)\safter\s(?!his|her|their|he|she|they|being)[^,;.]{3,90}?\b(?:killed|killing\sof|deaths?\sof|died))\b/dgiu,
    until: 'relative',
    examples: [
      { text: 'Thousands marched in Suwayda on Friday, [[a week after security forces killed a protester]].' },
      { text: 'Five died on Monday, [[two days after a raid on the town killed nine people]].' },
      { text: 'A child died on Monday, three days after he was wounded.', none: 'a death that follows wounds' },
    ],
  },
  {
    id: 'earlier/in-retaliation',
    why,
    sign: /\b(?:retaliat|reveng|repris|aveng|response\sto)/,
    pattern:
      /\b(?:in\s(?:apparent\s)?(?:retaliation|revenge|reprisal|response)\s(?:for|to|against)|(?:retaliat(?:ed|ing|ion)|revenge|reprisals?)\sfor|(?:to\s)?aveng(?:e|ed|ing))\s/dgiu,
    until: 'relative',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      {
        text: 'Rockets killed five on Tuesday. The attack was [[in retaliation for a raid that killed 30 in Aleppo on Monday]], a spokesman said.',
      },
      { text: 'Gunmen shot two men dead [[to avenge the killing of their cousin last week]].' },
      { text: 'Three men were killed in retaliation for their statements.', none: 'nobody else was harmed' },
    ],
  },
  {
    id: 'earlier/recalled',
    why,
    sign: /\b(?:recall|remind|remember|reminiscent|last\s\w+[’'])/,
    pattern: new RegExp(
      `\\b(?:(?:recall(?:s|ed|ing)?|remind(?:s|ed|ing)?(?:\\s\\p{L}{2,12}){0,2}|remember(?:s|ed|ing)?)\\sthat\\b|(?:recall(?:s|ed|ing)?|reminiscent\\sof|echo(?:es|ed|ing)?|comparable\\s(?:to|with))\\s(?:an?|the|last)\\s(?:[\\p{L}\\p{N}-]{2,16}\\s){0,4}?${attackNoun}\\b|last\\s(?:week|month|year|spring|summer|autumn|winter)[’']s\\s(?:[\\p{L}-]{2,16}\\s){0,3}?${attackNoun}\\b)`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      {
        text: 'Jets killed 10 people on 18 January 2024. SNHR [[recalls that a strike on May 8, 2023, killed a family of eight in the same governorate]].',
      },
      {
        text: 'Ten died on Sunday. The raid came after [[last week’s bombings, in which more than 70 people were killed]].',
      },
      { text: 'She recalls that shells fell on the house and killed her son.', none: 'the only dead' },
    ],
  },
  {
    id: 'earlier/deadliest-since',
    why,
    sign: /\bsince\b/,
    pattern: new RegExp(
      `\\b(?:deadliest|worst|bloodiest|heaviest|largest|biggest|highest)\\b[^.;]{0,60}?\\s(?<mark>since\\s(?:the|an?)\\s(?:[\\p{L}-]{2,16}\\s){0,3}?${attackNoun})\\b`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => inside(told, harm) && elsewhere(told, harm),
    examples: [
      {
        text: 'It killed 90 people. It was the deadliest [[since the attack of 21 August 2013 on Ghouta, which killed 1,127]].',
      },
      { text: 'The raid, which killed 40, was the worst attack [[since the shelling that killed 52 in May]].' },
      { text: 'On the bloodiest day since the truce began, jets hit a market, killing 19.', none: 'no earlier attack' },
    ],
  },
]
