import { findNumbers } from '../../match/numbers.js'
import type { Rule } from '../../match/rule.js'
import type { Harm } from './model.js'
import { numberShape } from './shape.js'
import type { Toll } from './tolls/index.js'

const isNumber = (text: string | undefined): boolean => findNumbers(text ?? '')[0]?.start === 0

interface Measure {
  readonly harm: Harm
  readonly force: Toll['force']
}

const toll =
  '(?:[Tt]oll|(?:[Tt]he|[Ii]ts)\\s(?:body\\s)?(?:count|tally)(?=\\s(?:now\\s|then\\s)?(?:st(?:ands|ood)\\sat|(?:has\\s|had\\s)?reached))|[Cc]ount\\sof\\s(?:the\\s)?dead|[Ff]inal\\s(?:count|figure|number)|[Nn]ames\\sof\\s(?:the\\s)?(?:dead|victims|killed|martyrs)|[Nn]umber\\sof\\s(?:people|those|civilians|persons|victims|residents)\\swho\\s[^.;,]{0,30}?(?:died|killed|perished|death|suffocated|drowned)(?!\\p{L})|[Nn]umber\\sof\\s(?:the\\s|those\\s|people\\s|civilians\\s)?(?:dead|deaths|killed|victims|fatalities|martyrs))'
const rises =
  '(?:ros?e|rises|risen|rising|climbs|climbed|jumps|climbing|increased|increasing|jumped|went\\sup|gr[eo]wn?|rais(?:ed|es|ing)|brought|bring(?:s|ing)|tak(?:es|ing)|took|corrected|revised|updated|amended|push(?:ed|es|ing)|lift(?:ed|s|ing)|tak(?:en)|reduced|lowered|adjusted|(?:more\\sthan\\s)?doubled,?|up)'
const stands =
  '(?:stands|stood|amount(?:s|ed)|comes|came|was|were|is|are|reach(?:ed|ing|es)|bec(?:ame|omes)|totall?ed|put|given|set|estimated|exceed(?:ed|s))'
const words = '(?:[A-Za-z]+\\s){0,4}?'
const number = `(?<mark>${numberShape})`

const rose = new RegExp(
  `(?<![A-Za-z])(?:(?:${toll}|(?:[Nn]umber|[Ff]igure|[Cc]ount|[Tt]otal|[Ff]atalities|[Dd]eaths))(?:[^.;]{0,160}?)\\s${rises}|(?:${rises}|[Bb]ringing|[Rr]aising)\\s(?:the\\s|its\\s)?(?:overall\\s|final\\s|total\\s)?(?:death\\s)?(?:toll|total|number|figure|number\\sof\\s(?:dead|deaths|victims|those\\skilled)|count)(?:\\s[^.;,]{0,60}?)?)(?:\\s(?:up|down|from\\s${numberShape})){0,2}(?:\\s[a-z]+){0,2}?\\s(?:to|at|past|above|beyond|over)\\s${words}${number}`,
  'dgu',
)
const stood = new RegExp(
  `(?<![A-Za-z])(?:${toll}(?:[^.;]{0,100}?)\\s${stands}(?:\\s(?:to|at|in\\sat))?|[Tt]oll:|(?<=^|[.;]\\s|\\n)(?:Fatalities|Deaths|Killed|Dead|Martyrs):|${toll}[^.;]{0,60}?\\s(?:put|given)\\sby\\s[^.;,]{2,40}?\\s(?:at|as)|[Pp]ut(?:s|ting)?\\s(?:the\\s|its\\s)?(?:dead|killed|deaths|${toll}|figure|total|count)(?:\\sin\\sthe\\s[a-z]+|\\sof\\sthe\\s[a-z]+)?\\sat|[Tt]he\\s(?:dead|victims|killed|slain|martyrs|fatalities)(?:\\s[a-z]+){0,4}\\s(?:number(?:ed)?|total(?:led|ed)?|(?:were|was|are)\\s(?:now\\s)?(?:put|counted|given|estimated)\\sat)|(?:[Dd]ead|[Dd]eaths|[Vv]ictims|[Cc]asualties|[Kk]illed)\\s(?:known|counted|identified|confirmed|recorded|documented)\\s(?:so\\sfar|until\\snow|to\\sdate)\\s(?:are|is|were|number|stand\\sat)|(?:[Ff]inal|[Oo]verall)\\s(?:death\\s)?(?:figure|toll|count|number|tally)\\sof)\\s${words}${number}`,
  'dgu',
)
const injured = new RegExp(
  `(?<![A-Za-z])(?:injured|wounded|injuries)\\s(?:(?:number(?:ed)?|total(?:led|ed)?)\\s(?=\\S)|(?:there|here|so\\sfar|in\\s[^,.;]{2,40}?)\\s)?(?:(?:${stands}|had|has|rose|risen)\\s){0,2}(?:(?:at|to)\\s|(?<=reached\\s|was\\s|exceeded\\s|number\\s|numbered\\s|totall?ed\\s))${words}${number}`,
  'dgu',
)

/** "by Friday it had climbed to 89": what climbs was told before. */
/** "…, bringing to 62 the number of those killed" */
const broughtTo = new RegExp(
  `(?<![A-Za-z])(?:[Bb]ringing|[Rr]aising|[Tt]aking|[Pp]ushing|brings|brought|raises|raised|takes|took)\\sto\\s${words}${number}\\s(?=(?:the|its)\\s(?:overall\\s|total\\s)?(?:death\\stoll|toll|(?:number|total|count)\\sof\\s(?:the\\s|those\\s)?(?:dead|deaths|killed|victims|fatalities|people\\s(?:killed|who\\s(?:have\\s)?died)|persons\\skilled|civilians\\skilled)))`,
  'dgu',
)

const climbed = new RegExp(
  `(?<![A-Za-z])(?:[Ii]t|[Tt]his|[Tt]hat|which|figure|count)\\s(?:(?:had|has|have|later|then|since|quickly|soon|would)\\s){0,3}(?:rose|rises?|risen|climb(?:ed|s)?|jump(?:ed|s)?|gr[eo]wn?|increase[sd]?|gone\\sup|went\\sup|dropped|fell|fallen|(?:been|was|is)\\s(?:later\\s)?(?:raised|revised|corrected|lowered|reduced|adjusted|brought\\s(?:up|down)))\\s(?:up\\s|down\\s)?to\\s${words}${number}`,
  'dgu',
)
const counts = new RegExp(
  `(?<![A-Za-z])(?:(?:later|eventually|subsequently|since|finally)\\s(?:spoke\\sof|put\\s(?:it|them|the\\s(?:toll|number|figure|dead))\\sat|gave|announced|reported|recorded|confirmed|counted|documented|listed)|(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\\s(?:second|later|newer|new|final|last|latest|revised|updated|fuller|subsequent|corrected|complete|nominal|more\\s(?:recent|complete))\\s(?:death\\s)?(?:count|tally|list|estimate|toll)\\s(?:[a-z]+\\s){0,3}?(?:g[ai]ves?|puts?\\s(?:it|them)\\sat|listed|lists|named|names|spoke\\sof|speaks\\sof|found|counted|showed|shows|came\\sto|held|holds|contained|of)|(?:[Oo]ur\\s(?:own\\s|final\\s|latest\\s)?|[Tt]he\\s(?:right|correct|actual|true|real)\\s)(?:count|tally|toll|figure|number)(?:,\\s[^.;:]{2,80}?,)?\\s(?:is|was|stands\\sat|stood\\sat|came\\sto|comes\\sto|gives|reached))\\s${words}${number}(?=[,.;:)]|\\s(?:dead|killed|deaths|victims|names|people|civilians|persons|fatalities|including|among|of\\swhom)(?!\\p{L}))(?!\\s(?:dead|killed|people|civilians|persons)\\s(?:injured|wounded|hurt))`,
  'dgu',
)

/** "Agencies spoke of 15, but we could confirm only nine" */
const verifiedBy = new RegExp(
  `(?<![A-Za-z])(?:but|yet|though|although|while|whereas|however,?)\\s(?:[^.;,]{0,40}?\\s)?(?:[Ww]e|SNHR|VDC|SOHR|HRW|OHCHR|UNAMA|Amnesty|its\\steams?|our\\steams?|they|it)\\s(?:(?:could|can|was|were|have|has|had|only|been|so|far)\\s){0,4}(?:able\\sto\\s|managed\\sto\\s)?(?:confirm|verify|document|establish|corroborate|verified|confirmed|documented)\\s(?:the\\s(?:names?|deaths?|killing|identit(?:y|ies))\\sof\\s)?(?:only\\s|just\\s)?${number}(?=\\s?(?:[,.;:]|only|of|by|names|deaths|victims|people|civilians|persons|dead|killed|fatalities|including|among))`,
  'dgu',
)

const listOf = new RegExp(
  `(?<![A-Za-z])(?:[Pp]ublish(?:ed|es)|[Ii]ssued?|[Rr]eleased?|[Cc]ompiled?|[Pp]osted|[Dd]rew\\sup)\\s(?:[a-z]+\\s){0,3}?lists?\\s(?:of|with|containing|holding)\\s(?:the\\s)?(?:names\\sof\\s)?${words}${number}(?=\\s(?:[a-z]+\\s)?(?:names|dead|victims|killed|martyrs|fatalities|people|persons|civilians)(?!\\p{L}))`,
  'dgu',
)

const byName = new RegExp(
  `(?<![A-Za-z])(?:listed|documented|recorded|counted|named|identified|registered|verified)\\s${words}${number}(?=\\s(?:[a-z]+\\s)?(?:people|persons|victims|civilians|dead|names|individuals|martyrs)\\sby\\s(?:their\\s)?(?:full\\s)?names?(?!\\p{L}))`,
  'dgu',
)

/** "…, so that SNHR has on its lists 59 civilians", "thus we have registered 12 victims" */
const registered = new RegExp(
  `(?<![A-Za-z])(?:so\\sthat|so|thus|hence|therefore|accordingly),?\\s(?:[A-Za-z’']+\\s){1,5}?(?:(?:has|have|had|now)\\s){1,2}(?:(?:now|thus|so\\sfar)\\s)?(?:on\\s(?:its|our|their|the)\\slists?|registered|recorded|documented|counted|listed|verified|confirmed)\\s(?:the\\s(?:names|deaths?|killing)\\sof\\s|a\\stotal\\sof\\s|in\\sall\\s)?${number}(?=\\s(?:[a-z]+\\s)?(?:names|dead|victims|killed|martyrs|fatalities|deaths|people|persons|civilians)(?!\\p{L}))`,
  'dgu',
)
/** "SNHR could verify the names of 13 men" */
const namesOf = new RegExp(
  `(?<![A-Za-z])(?:could|able\\sto|managed\\sto|succeeded\\sin|has|have)\\s(?:(?:so\\sfar|only|been\\sable\\sto)\\s)?(?:verif(?:y|ied|ying)|confirm(?:ed|ing)?|document(?:ed|ing)?|establish(?:ed|ing)?|collect(?:ed|ing)?|obtain(?:ed|ing)?)\\sthe\\s(?:full\\s)?(?:names|identit(?:y|ies)|deaths?)\\sof\\s(?:only\\s)?${number}(?=\\s(?:[a-z]+\\s)?(?:dead|victims|killed|martyrs|people|persons|civilians|men|women|children|villagers|residents)(?!\\p{L}))`,
  'dgu',
)

const laterSaid = new RegExp(
  `(?<![A-Za-z])(?:later|subsequently|eventually)\\s(?:said|reported|announced|stated|confirmed)\\s(?:that\\s)?${words}${number}(?=\\s(?:(?:people|civilians|persons|victims)\\s)?(?:had\\s|have\\s|were\\s)?(?:been\\s)?(?:died|killed|perished))`,
  'dgu',
)

/** "A doctor of the field hospital counted 55 cases": who is brought in with symptoms is hurt. */
const cases = new RegExp(
  `(?<![A-Za-z])(?:counted|received|recorded|treated|registered|documented|admitted|took\\sin)\\s(?:[a-z]+\\s){0,2}?${number}(?=\\s(?:[a-z]+\\s)?cases(?!\\p{L}|\\sof\\s(?:arrest|detention|torture|enforced|death|cholera|measles)))`,
  'dgu',
)

/** What is counted is a share of the dead, or nobody who died. */
const share =
  /\b(?:[Nn]umber|[Ff]igure|[Cc]ount|[Tt]otal)\s(?:of|for)\s(?:the\s|those\s)?(?:wounded|injured|women|children|girls|boys|minors|infants|missing|displaced|arrested|detained|strikes|air\s?strikes|raids|attacks|families)\b/u

/** The last word on it: what stood before was a first count. */
const closing =
  /\b(?:final|later|thus|eventually|by\s(?:the\s)?(?:evening|nightfall|night|morning|midnight|noon|end|following|next)|(?:next|following)\s(?:day|morning)|so\sthat|in\sthe\send)\b[^.]*$/i

/** A number that is said of the toll itself and not of people: "the death toll rose to 14". */
export const measureRules: readonly Rule<Measure>[] = [
  {
    id: 'victims/toll-rose',
    why: 'A toll that rises, or is corrected, replaces every one told before.',
    pattern: () => rose,
    read: ({ text, groups }) =>
      isNumber(groups.mark) && !share.test(text) ? { harm: 'killed', force: 'last' } : undefined,
    examples: [
      {
        text: 'Two of the wounded died, which raised the death toll to [[six]].',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The toll rose from nine to [[14]] as rubble was cleared.', gives: { harm: 'killed', force: 'last' } },
      { text: 'Later the number was corrected to [[ten]].', gives: { harm: 'killed', force: 'last' } },
      { text: 'Prices rose to 14 pounds.', none: 'no toll' },
      { text: 'The number of women killed rose to three.', none: 'a share of the dead' },
      { text: 'The number of missing rose to 14.', none: 'nobody is said to be dead' },
    ],
  },
  {
    id: 'victims/brought-to',
    why: 'The toll may stand before what it counts: "bringing to 62 the number of those killed".',
    pattern: () => broughtTo,
    // a toll of days or of a town may be brought to a number too: only what the wounds of this attack add to it
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      /\b(?:wounds|injuries|burns|succumbed|wounded|bod(?:y|ies)|rubble)\b[^.]*$/.test(
        text.slice(Math.max(0, span.start - 160), span.start),
      )
        ? { harm: 'killed', force: 'last' }
        : undefined,
    examples: [
      {
        text: '14 died of burns, bringing to [[62]] the number of those killed.',
        gives: { harm: 'killed', force: 'last' },
      },
      {
        text: 'A boy died of wounds, which raised to [[nine]] the death toll.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'It raised to 41 the number of strikes.', none: 'strikes' },
      { text: 'Two were shot dead, bringing to six the number of people killed this week.', none: 'a week' },
    ],
  },
  {
    id: 'victims/it-climbed',
    why: 'A toll named before rises, or is corrected: the pronoun stands for it.',
    pattern: () => climbed,
    read: ({ groups, span }, passage) =>
      isNumber(groups.mark) &&
      /\b(?:toll|dead|deaths|killed|fatalities|died|(?:provisional|first|initial|preliminary|early)\s(?:count|tally|figure|number))\b[^.]*(?:\.[^.]*)?$/u.test(
        passage.text.slice(Math.max(0, span.start - 260), span.start),
      )
        ? { harm: 'killed', force: 'last' }
        : undefined,
    examples: [
      {
        text: 'The minister put the number of the dead at 80; by Friday it had climbed to [[89]].',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The toll was eight at noon. By night it rose to [[11]].', gives: { harm: 'killed', force: 'last' } },
      {
        text: 'The provisional count was 13. It was brought down to [[eleven]] the next day.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The temperature was high. It rose to 41 degrees.', none: 'no toll was told before' },
    ],
  },
  {
    id: 'victims/toll-stands',
    why: 'A toll told as a number: "the toll was 92 people", "the Observatory put the dead at three".',
    pattern: () => stood,
    read: ({ text, groups, span }, passage) =>
      isNumber(groups.mark)
        ? {
            harm: 'killed',
            force: closing.test(passage.text.slice(Math.max(0, span.start - 40), span.start) + text) ? 'last' : 'plain',
          }
        : undefined,
    examples: [
      { text: 'By evening the toll stood at [[14]].', gives: { harm: 'killed', force: 'last' } },
      { text: 'The toll was [[92]].', gives: { harm: 'killed', force: 'plain' } },
      { text: 'The final death toll stands at [[seven]].', gives: { harm: 'killed', force: 'last' } },
      { text: 'The toll was heavy.', none: 'no number' },
    ],
  },
  {
    id: 'victims/later-count',
    why: 'A count that the text calls the second, or a later one, replaces those told before it.',
    pattern: () => counts,
    read: ({ groups }) => (isNumber(groups.mark) ? { harm: 'killed', force: 'last' } : undefined),
    examples: [
      {
        text: '21 people had died; a second count gave [[26]], including seven women.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'A later list held [[14]] names.', gives: { harm: 'killed', force: 'last' } },
      {
        text: 'Reporters gave 38 dead. Our count, closed on 29 July, is [[43]]: they include five children.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The updated tally speaks of [[nine]] dead.', gives: { harm: 'killed', force: 'last' } },
      { text: 'A second count gave 26 wounded.', none: 'no deaths' },
      { text: 'The first count gave 20.', none: 'a later one may follow' },
    ],
  },
  {
    id: 'victims/verified',
    why: 'What the account itself could verify stands against the count of others.',
    pattern: () => verifiedBy,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      !/\b(?:wounded|injured|arrest|detain|missing|strikes|attacks)/.test(text.slice(span.start, span.end + 40))
        ? { harm: 'killed', force: 'last' }
        : undefined,
    examples: [
      {
        text: 'Some agencies spoke of 15 victims, but we could confirm only [[nine]]: four women and five men.',
        gives: { harm: 'killed', force: 'last' },
      },
      {
        text: 'An imam had counted eleven dead, yet we managed to verify [[nine]] only.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'Nine died, but SNHR could verify 12 attacks that day.', none: 'attacks' },
    ],
  },
  {
    id: 'victims/list-of-names',
    why: 'A list of the dead that is published counts them, and is the last word.',
    pattern: () => listOf,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      !/\b(?:missing|wounded|injured|detain|arrest|suspect|kidnap)/.test(
        text.slice(Math.max(0, span.start - 90), span.end + 60),
      )
        ? { harm: 'killed', force: 'last' }
        : undefined,
    examples: [
      {
        text: '34 died; the local council published a list of [[44]] names.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The hospital released a list with [[nine]] victims.', gives: { harm: 'killed', force: 'last' } },
      { text: 'It published a list of 44 names of wounded people.', none: 'no deaths' },
      { text: 'The council published a list of demands.', none: 'no number' },
    ],
  },
  {
    id: 'victims/later-said',
    why: 'Who later says how many died has the last word.',
    pattern: () => laterSaid,
    read: ({ groups }) => (isNumber(groups.mark) ? { harm: 'killed', force: 'last' } : undefined),
    examples: [
      {
        text: 'State media told of seven; SOHR later said that [[13]] people had died.',
        gives: { harm: 'killed', force: 'last' },
      },
      {
        text: 'The ministry later announced [[nine]] civilians were killed.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'SOHR later said that 13 people were wounded.', none: 'no deaths' },
    ],
  },
  {
    id: 'victims/registered',
    why: 'What follows from the deaths told before, "so that we have registered 12 victims", is their sum and the last word.',
    pattern: () => registered,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      !/\b(?:missing|wounded|injured|detain|arrest)/.test(text.slice(span.start, span.end + 40))
        ? { harm: 'killed', force: 'last' }
        : undefined,
    examples: [
      {
        text: '52 died at once and seven on the next day, so that SNHR has on its lists [[59]] civilians.',
        gives: { harm: 'killed', force: 'last' },
      },
      {
        text: 'Two children died later, thus we have registered [[12]] victims.',
        gives: { harm: 'killed', force: 'last' },
      },
      { text: 'The road was cut, so that we have registered 12 wounded people late.', none: 'nobody died' },
      { text: 'SNHR has registered 12 attacks.', none: 'attacks, and nothing they follow from' },
    ],
  },
  {
    id: 'victims/names-verified',
    why: 'Whose names are verified after an attack are its dead.',
    pattern: () => namesOf,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      /\b(?:killed|killing|dead|died|bod(?:y|ies)|executed|massacre|slaughtered|victims|buried|deaths?)\b/.test(
        text.slice(0, span.start),
      ) &&
      !/\b(?:missing|wounded|injured|detain|arrest|kidnap|abduct)/.test(
        text.slice(Math.max(0, span.start - 60), span.end + 40),
      )
        ? { harm: 'killed', force: 'plain' }
        : undefined,
    examples: [
      {
        text: 'They executed the men. SNHR could verify the names of [[13]] men.',
        gives: { harm: 'killed', force: 'plain' },
      },
      {
        text: 'The dead lay there; we managed to document the names of [[nine]] victims.',
        gives: { harm: 'killed', force: 'plain' },
      },
      { text: 'They were arrested. SNHR could verify the names of 13 men.', none: 'nobody died' },
    ],
  },
  {
    id: 'victims/by-name',
    why: 'Who is listed "by name" after an attack is dead.',
    pattern: () => byName,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      !/\b(?:missing|wounded|injured|detain|arrest|suspect|kidnap)/.test(
        text.slice(Math.max(0, span.start - 60), span.end + 40),
      )
        ? { harm: 'killed', force: 'plain' }
        : undefined,
    examples: [
      { text: 'By evening the center had listed [[112]] people by name.', gives: { harm: 'killed', force: 'plain' } },
      { text: 'SNHR documented [[17]] victims by name.', gives: { harm: 'killed', force: 'plain' } },
      { text: 'It listed 40 detained people by name.', none: 'nobody died' },
      { text: 'It called 12 people by name.', none: 'no count of the dead' },
    ],
  },
  {
    id: 'victims/cases',
    why: 'A doctor or a hospital counts cases: people who were hurt.',
    pattern: () => cases,
    read: ({ groups, span }, { text }) =>
      isNumber(groups.mark) &&
      /\b(?:hospitals?|clinics?|doctors?|nurses?|medics?|medical|point|health)\b[^.]*$/.test(
        text.slice(Math.max(0, span.start - 140), span.start),
      )
        ? { harm: 'injured', force: 'weak' }
        : undefined,
    examples: [
      { text: 'A doctor of the field hospital counted [[55]] cases.', gives: { harm: 'injured', force: 'weak' } },
      { text: 'The clinic received [[30]] severe cases.', gives: { harm: 'injured', force: 'weak' } },
      { text: 'SNHR documented 55 cases.', none: 'no hospital' },
      { text: 'The hospital recorded 55 cases of cholera.', none: 'a disease' },
    ],
  },
  {
    id: 'victims/injured-toll',
    why: 'The injured told as a number: "State media put the number of injured at 110".',
    pattern: () => injured,
    read: ({ groups }) => (isNumber(groups.mark) ? { harm: 'injured', force: 'plain' } : undefined),
    examples: [
      { text: 'State media put the number of injured at [[110]].', gives: { harm: 'injured', force: 'plain' } },
      { text: 'They put the wounded at [[12]].', gives: { harm: 'injured', force: 'plain' } },
      { text: 'The injured were taken to hospital.', none: 'no number' },
    ],
  },
]
