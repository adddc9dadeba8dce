import { anyDate, attacked, attackNoun, harmed } from '../../match/events.js'
import { numberSource } from '../../match/numbers.js'
import { type AsideRule, elsewhere, inside } from './rule.js'

const why = 'campaign total'
const harm = new RegExp(`\\b${harmed}\\b`, 'iu')
const attack = new RegExp(`\\b(?:${attacked}|${attackNoun})\\b`, 'iu')
const sameDay =
  /\bsince\s(?:early\s|the\s|this\s|last\s|yesterday\s){0,2}(?:morning|dawn|daybreak|midnight|noon|afternoon|evening|night|yesterday|today|hours)\b/iu
const others =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|\\d{1,3}(?:st|nd|rd|th)|deadliest|worst|bloodiest|latest|first|largest)'
const span = `(?:since|by\\sthen|by\\sthat\\s(?:date|time|month)|so\\sfar|to\\sdate|until\\snow|up\\sto\\snow|(?:over|in|during)\\sthe\\s(?:past|last)(?!\\s(?:(?:24|48|72|36|twelve|12|twenty-four|few)\\shours|day\\b))|this\\s(?:year|month|week))`

export const totals: readonly AsideRule[] = [
  {
    id: 'totals/since-then',
    why,
    sign: /\b[Ss]ince\b/,
    pattern: new RegExp(`\\bsince\\s[^;.]{3,90}\\b(?:has|have|had)\\b[^;.]{0,120}?${numberSource}`, 'dgiu'),
    until: 'whole-clause',
    when: (told) => elsewhere(told, harm),
    examples: [
      {
        text: 'Roughly 40 were killed. [[Since the start of the uprising the governorate had lost 1,429 people by that date]].',
      },
      {
        text: 'Five died on Monday. [[Since March 2011 at least 384,000 people have been killed, and more than 116,000 were civilians]].',
      },
      { text: 'Since January the town has been under siege.', none: 'no total' },
    ],
  },
  {
    id: 'totals/have-been-killed',
    why,
    sign: /\b(?:has|have|had)\b/,
    pattern: new RegExp(
      `\\b(?:has|have|had)\\s(?:now\\s|already\\s|also\\s)?(?:been\\s)?(?:killed|lost|died|claimed|wounded|injured|carried\\sout|conducted|documented|recorded|seen|left)\\b[^;.]{0,140}?\\b${span}\\b`,
      'dgiu',
    ),
    until: 'whole-clause',
    when: (told) =>
      elsewhere(told, harm) &&
      (!inside(told, sameDay) || (elsewhere(told, attack) && !inside(told, /\b(?:kill|wound)ing\b/u))),
    examples: [
      {
        text: 'Seven were killed. [[Landmines had killed 1,429 people in the governorate and in its surroundings by then]].',
      },
      { text: 'Five people were killed; [[at least 60 civilians have been killed in the region over the past week]].' },
      {
        text: 'Shells hit Douma and killed two. [[Warplanes have carried out 20 raids on the Ghouta since dawn]].',
      },
      {
        text: 'Warplanes have carried out six raids on Aleppo since this morning. The dead are 14 civilians.',
        none: 'the hours of one day, and no other attack is told',
      },
      { text: 'Two of the wounded have died since.', none: 'no other toll: these deaths are the incident’s own' },
    ],
  },
  {
    id: 'totals/nth-massacre',
    why,
    sign: /\b(?:[Ii]t|[Tt]his|[Tt]hat)\s(?:is|was|marks|marked|would)\b/,
    pattern: new RegExp(
      `(?:\\b(?:it|this|that)\\s(?:is|was|marks|marked|would\\sbe)\\s)(?:at\\sleast\\s|only\\s)?(?:one\\sof\\s)?the\\s(?:${numberSource}\\s)?${others}\\s(?:(?:such|known|major|air|aerial|deadly|large|drone|rocket|similar)\\s){0,2}(?:${attackNoun})\\b(?:[^.;,]{0,80},?\\sand\\sthe\\s(?:first|second|only|worst|deadliest)\\s(?:one\\s)?(?:in\\swhich|that|to|where)\\b[^.;,]{0,90})?`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => elsewhere(told, harm) || !inside(told, harm),
    examples: [
      { text: '16 individuals were killed. [[This is the third massacre in the city since April 2017]].' },
      { text: 'At least 33 civilians lost their lives; [[it is the third massacre in the city since 2015]].' },
      {
        text: 'Twelve were killed. [[It was the eleventh air raid on the city since its fall on 4 March, and the first in which more than five people died]].',
      },
      { text: 'It was the deadliest attack in weeks, with at least 8 dead.', none: 'the toll is its own' },
      { text: 'The second attack killed four rescuers.', none: 'the second strike of the same incident' },
    ],
  },
  {
    id: 'totals/nth-apposition',
    why,
    sign: /,\s(?:in\s)?the\s/,
    pattern: new RegExp(
      `,\\s(?<mark>(?:in\\s)?the\\s${others}\\s(?:such\\s)?(?:${attackNoun})\\s[^,;.]{0,60}\\b(?:since|in\\s(?:a|less\\sthan\\sa|the\\spast|the\\slast|${numberSource})|this|within)\\s[^,;.]{0,40})`,
      'dgiu',
    ),
    until: 'match',
    examples: [
      { text: 'Nine people were killed, [[the third massacre in the city since 2015]].' },
      { text: 'Shells killed two people in Nubl, [[the latest attack on the town in a week]], an official said.' },
      {
        text: 'Nine people were killed in the first strike, the second strike hit the rescuers.',
        none: 'no span of time: the strikes of this incident',
      },
    ],
  },
  {
    id: 'totals/one-of-a-string',
    why,
    sign: /\b(?:string|series|spate|wave|cycle)\sof\b/,
    pattern: new RegExp(
      `(?:,\\s(?<mark>which\\s)?|\\b)(?:follow(?:s|ed|ing)?|comes?|came|coming|part\\sof|amid|after|latest\\sin)\\s(?:after\\s|amid\\s|in\\s)?an?\\s(?:\\p{L}+\\s)?(?:string|series|spate|wave|cycle)\\sof\\s(?:[\\p{L}-]+\\s){0,3}?(?:${attackNoun}|assassinations)\\b`,
      'dgiu',
    ),
    until: 'clause',
    when: (told) => elsewhere(told, harm),
    examples: [
      {
        text: 'Nobody claimed the massacre of 35 people, [[which follows a string of tit-for-tat attacks that claimed 600 lives in a year]].',
      },
      { text: 'Two men were shot dead; the killing is [[part of a wave of assassinations that left 40 dead]].' },
      { text: 'A series of explosions killed nine people.', none: 'the act itself' },
    ],
  },
  {
    id: 'totals/bringing-to',
    why,
    sign: /\b(?:[Bb]ring|[Rr]ais|[Tt]ak|[Bb]rought)/,
    pattern: new RegExp(
      `\\b(?:bringing|raising|taking|brings|brought)\\s(?:up\\s)?(?:the|to|their|its)\\s[^;.]{0,120}?\\b(?:since|this\\s(?:year|month|week)|so\\sfar\\sin|in\\sthe\\s(?:past|last)|over\\sthe\\s(?:past|last)|in\\s(?:${anyDate}))\\b`,
      'dgiu',
    ),
    until: 'clause',
    examples: [
      { text: 'A medic was killed, [[bringing to 18 the number of medics killed since the start of the year]].' },
      { text: 'Three died on Friday, [[bringing the death toll in the town this week to 31]].' },
      { text: 'Two more died, bringing the death toll to 12.', none: 'the toll of this incident' },
    ],
  },
  {
    id: 'totals/since-date',
    why: 'a state that had lasted',
    sign: /\b[Ss]ince\b/,
    pattern: new RegExp(
      `\\bsince\\s(?:(?:the\\s)?(?:start|beginning|end|outbreak|onset|middle|morning|evening|night)\\sof\\s|early\\s|late\\s|mid[-\\s]|last\\s|the\\sprevious\\s)?(?:${anyDate}|the\\s(?:uprising|conflict|war|revolution|year|month|week|morning)|that\\s(?:day|date)|then)\\b`,
      'dgiu',
    ),
    until: 'match',
    examples: [
      { text: 'The city has been under siege by ISIS [[since January]], and five civilians were killed.' },
      { text: 'The town, besieged [[since 18 August 2013]], was shelled.' },
      { text: 'Since the house was empty, nobody died.', none: 'a reason, not a time' },
    ],
  },
]
