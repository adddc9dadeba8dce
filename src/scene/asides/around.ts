import { anyDate, dateline } from '../../match/events.js'
import { type AsideRule, elsewhere, inside } from './rule.js'

const day = new RegExp(`\\b${anyDate}\\b`, 'iu')
const arrest =
  '(?:arrested|detained|kidnapped|abducted|imprisoned|forcibly\\sdisappeared|taken\\s(?:away|prisoner|hostage))'
const timed = /\b(?:earlier|before|ago|previous|after|on|in|since|last|when)\b/iu

/** What stands around the act: arrests that came before a death in custody, the day of a statement, other incidents, law. */
export const around: readonly AsideRule[] = [
  {
    id: 'around/had-been-arrested',
    why: 'earlier arrest',
    sign: /arrest|detain|kidnap|abduct|imprison|disappear|taken/,
    pattern: new RegExp(
      `\\b(?:(?:who|whom|he|she|they|him|her|them)\\s(?:\\p{L}{1,12}\\s){0,3})?(?:had|having|has|have)\\s(?:previously\\s|already\\s|first\\s)?(?:been\\s)?(?:arbitrarily\\s)?${arrest}\\b(?!\\s(?:and|then)\\s(?:executed|killed|shot|beheaded))`,
      'dgiu',
    ),
    until: 'relative',
    when: (told) => inside(told, timed),
    examples: [
      { text: 'He died under torture. [[He had been arrested at a checkpoint on February 3, 2019]].' },
      { text: 'A man [[who had been arrested in March 2013]] died in Sednaya prison.' },
      { text: 'They had arrested five men and executed them.', none: 'no time is given: it belongs to the act' },
    ],
  },
  {
    id: 'around/was-arrested',
    why: 'earlier arrest',
    sign: /\b(?:was|were)\s(?:\w+\s)?(?:arrest|detain|kidnap|abduct|imprison|forcibly|taken)/,
    pattern: new RegExp(
      `\\b(?:he|she|they|who|the\\svictims?|[\\p{Lu}][\\p{L}’'-]+)\\s(?:was|were)\\s(?:arbitrarily\\s)?${arrest}\\s(?:by\\s[^,;]{3,60}\\s)?(?=(?:[\\p{L}’'-]{1,20}\\s){0,8}(?:on|in|earlier|ago|at)\\b)(?![^;]{0,160}\\b(?:execut|kill|shot|behead|found\\sdead))`,
      'dgiu',
    ),
    until: 'relative',
    when: (told) => inside(told, day) && elsewhere(told, /\b(?:died|dead|death|killed|tortured?)\b/iu),
    examples: [
      { text: 'A student died under torture in Homs. [[He was arrested by regime forces on 3 May 2013]].' },
      { text: 'Ali, [[who was detained in January 2012]], died in a prison in Damascus.' },
      { text: 'He was arrested on 3 May and executed two days later.', none: 'the act follows in the same clause' },
    ],
  },
  {
    id: 'around/after-arrest',
    why: 'earlier arrest',
    sign: /arrest|detention|detain|kidnap|abduct|imprison|disappear|taken/,
    pattern: new RegExp(
      `\\b(?:(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|several|some|less\\sthan\\sa)\\s(?:days?|weeks?|months?|years?)\\s)(?:after|following)\\s[^,;.]{0,140}?\\b(?:arrest|detention|${arrest})\\b|(?:after|following)\\s(?:(?:his|her|their|being|having\\sbeen)\\s)(?:arrest|detention|${arrest})\\b)`,
      'dgiu',
    ),
    until: 'relative',
    examples: [
      {
        text: 'A pharmacist died under torture in Idlib city on April 9, 2022, [[five months after members of the group’s security service arrested her at her home in Salqin]].',
      },
      { text: 'He died in Branch 215 [[following his arrest in March 2013 in Daraya]].' },
      { text: 'She died two months after the attack.', none: 'no arrest' },
    ],
  },
  {
    id: 'around/day-of-a-statement',
    why: 'day of a statement',
    sign: /\b(?:said|reported|announced|stated|told|wrote|tweeted|added)\b/,
    pattern: new RegExp(
      `\\b(?:said|reported|announced|stated|told\\s(?:[\\p{L}’'-]{1,20}\\s){0,3}?[\\p{L}’'-]{1,20}|wrote|tweeted|added)\\s(?:in\\sa\\sstatement\\s)?(?<mark>(?:early\\s|late\\s)?(?:on\\s)?${anyDate})\\b`,
      'dgiu',
    ),
    until: 'match',
    examples: [
      { text: 'A strike killed four fighters near Amuda, the SDF said [[on Thursday]].' },
      { text: 'A bomb killed a father, an official told Reuters [[on 20 May 2017]].' },
      { text: 'The official said a strike on Thursday killed four.', none: 'the day of the strike' },
    ],
  },
  {
    id: 'around/dateline',
    why: 'dateline',
    sign: /^[A-Z]{2}/,
    pattern: new RegExp(dateline, 'dgu'),
    until: 'match',
    examples: [
      { text: '[[ISTANBUL, March 14 (Reuters) - ]]A Turkish drone strike killed four.' },
      { text: '[[BEIRUT (AFP) — ]]Two attacks killed 12 people.' },
      { text: 'ISIS artillery fired shells at Al Joura - five died.', none: 'not in capitals before the dash' },
    ],
  },
  {
    id: 'around/accusation',
    why: 'what the victims were accused of',
    sign: /charge|accus|suspic|suspect|pretext/,
    pattern:
      /\b(?:on\s(?:the\s)?(?:charges?|accusations?|suspicion|the\spretext)\s(?:of|that)|(?:after\s)?(?:accus|charg|suspect)(?:ing|ed)\s(?:them|him|her|the\svictims?)\s(?:of|with)|(?:accused|suspected)\sof(?!\s(?:the|this|that|an?)\s(?:[\p{L}-]+\s){0,2}(?:attack|raid|strike|bombing|shelling|massacre|killing|explosion|blast)))\b/dgiu,
    until: 'relative',
    stop: /\s(?:in|at|near|on)\s(?:(?:the|a)\s)?(?:(?:main|central|public|town|village|city)\s)?(?:square|roundabout|market|junction|outskirts|cent(?:er|re)|street)\b|\s(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:shot|killed|executed|beheaded|hanged|stoned|murdered|slain|found|put)\b/u,
    examples: [
      { text: 'Four men [[accused of spying for Israel]] were shot dead in public.' },
      {
        text: 'ISIS beheaded three men [[accused of sorcery]] in the main roundabout of Tal Abyad.',
      },
      { text: 'ISIS executed 11 men [[on charges of dealing with government forces]]. Three were brothers.' },
      {
        text: 'They executed seven men [[after accusing them of being in contact with factions in the Armed Opposition]].',
      },
      { text: 'SNHR accused ISIS of the bombing.', none: 'an attribution: nobody accuses the victims' },
    ],
  },
  {
    id: 'around/dealt-with-elsewhere',
    why: 'other incidents, told elsewhere',
    sign: /separate|elsewhere|individually|above|below|in\s(?:a|another|other|detail)/,
    pattern:
      /\b(?:dealt\swith|described|covered|mentioned|documented|detailed|addressed|listed|treated|discussed|told)\s(?:separately|elsewhere|individually|in\s(?:a\s)?(?:separate|another|other)\s(?:reports?|sections?|paragraphs?|chapters?)|above|below|in\sdetail\sin)\b/dgiu,
    until: 'sentence',
    examples: [
      {
        text: 'Ten died. [[It should be noted that four other villages were attacked on that day; they are dealt with separately.]]',
      },
      { text: 'Ten died. [[The attack of 3 May, which killed five, is described in a separate report.]]' },
      { text: 'SNHR documented the separate burial of the five victims.', none: 'no other incident' },
    ],
  },
  {
    id: 'around/law',
    why: 'legal description',
    sign: /[Rr]esolution|Article|Protocol|Convention|Statute|crimes?\b|\blaw\b/,
    pattern:
      /\b(?:Security\sCouncil\s[Rr]esolutions?|[Rr]esolutions?\s(?:No\.?\s)?\d{3,4}|Article\s\d{1,3}|Additional\sProtocol|Geneva\sConventions?|Rome\sStatute|war\scrimes?|crimes?\sagainst\shumanity|international\s(?:humanitarian|human\srights)\slaw)\b/dgu,
    until: 'sentence',
    when: (told) =>
      !inside(
        told,
        /\b(?:killed|killing|died|dead|wounded|injured)\b|\b(?:carried out|committed|dropped|fired|launched|planted|perpetrated) by\b/iu,
      ),
    examples: [
      { text: 'Six died. [[The attack violates Security Council resolution 2139.]]' },
      { text: 'Six died. [[This amounts to a war crime under Article 8 of the Rome Statute.]]' },
      { text: 'Two men accused of war crimes were killed on 3 May.', none: 'tells the deaths' },
    ],
  },
  {
    id: 'around/witness',
    why: 'witness’s account',
    sign: /\b(?:[Ww]e|SNHR|[Oo]ur)\b/,
    pattern:
      /\b(?:[Ww]e|SNHR|SNHR’s\steam|[Oo]ur\s(?:team|researchers?))\s(?:spoke|talked|met|contacted|interviewed)\b/dgu,
    until: 'sentence',
    examples: [
      { text: 'Six died. [[We spoke with Mr. Anas, a paramedic who reached the place half an hour later.]]' },
      { text: 'Six died. [[SNHR contacted Ahmad, who counted 14 bodies.]]' },
      { text: 'Witnesses spoke of six dead.', none: 'an attribution, not an account apart' },
    ],
  },
  {
    id: 'around/quoted-voice',
    why: 'witness’s account',
    sign: /["“]/,
    pattern: /["“](?<mark>[^"”]{0,600}(?<![\p{L}’'])(?:I|we|my|our|us|me)(?![\p{L}])[^"”]{0,600})["”]/dgiu,
    until: 'match',
    examples: [
      { text: '“[[First they killed my brother, then two cousins,]]” said Abu Firas.' },
      { text: 'Five died. "[[I counted 14 bodies,]]" he said.' },
      { text: 'The “massacre of Baniyas” killed 40.', none: 'a name, nobody’s account' },
    ],
  },
  {
    id: 'around/kin-of-a-dead-man',
    why: 'an earlier death',
    sign: /\bwho\s(?:was|were|had)\b/,
    pattern:
      /\b(?:brothers?|sons?|wife|wives|widow|father|mother|relatives?|family|families|parents|sisters?|children|friends?)\sof\s(?:an?|the|two|three|\d{1,2})\s(?:[\p{L}-]+\s){1,3}?(?<mark>who\s(?:was|were|had\sbeen)\s(?:\p{L}+ly\s)?(?:killed|executed|shot|murdered|assassinated|beheaded))\b/dgiu,
    until: 'relative',
    examples: [
      { text: 'They arrested nine civilians, including the brother of a man [[who was killed in May]].' },
      { text: 'They met the families of two children [[who were killed last year]], and of others.' },
      { text: 'A man who was killed on Sunday left two sons.', none: 'the incident itself' },
    ],
  },
]
