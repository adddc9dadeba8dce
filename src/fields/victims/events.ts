import {
  dying,
  injuredParticiples,
  injuries,
  injuring,
  killedParticiples,
  killing,
  suffering,
} from '../../lexicon/harm.js'
import { derive, oneOf } from '../../match/derive.js'
import type { Passage } from '../../match/passage.js'
import { findAll, type Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import type { Harm } from './model.js'

export interface HarmWord {
  readonly harm: Harm
  /** Where the people may stand: before the word, after it, or either. */
  readonly side: 'before' | 'after' | 'either'
}

export interface Event extends Span, HarmWord {
  readonly rule: string
  readonly low: string
}

const side = (before: boolean, after: boolean): HarmWord['side'] =>
  before && after ? 'either' : before ? 'before' : 'after'
const low = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
const killedBefore = new Set<string>([...killedParticiples, ...dying])
const killedAfter = new Set<string>(killing)
const injuredBefore = new Set<string>(injuredParticiples)
const injuredAfter = new Set<string>(injuring)

export const harmRules: Rule<HarmWord>[] = [
  {
    id: 'victims/killed',
    why: 'A word of death, and on which side of it the dead are told: "killing six", "six were killed", "six died".',
    pattern: derive(
      () =>
        new RegExp(
          `(?<![\\p{L}\\p{N}_-])(?:${oneOf([...killedBefore, ...killedAfter])})(?![\\p{L}\\p{N}_]|[-‐‑]\\p{L})`,
          'dgiu',
        ),
    ),
    read: ({ text }) => ({ harm: 'killed', side: side(killedBefore.has(low(text)), killedAfter.has(low(text))) }),
    examples: [
      { text: 'Six people [[died]] in the raid.', gives: { harm: 'killed', side: 'before' } },
      { text: 'It ended in the [[killing of]] nine.', gives: { harm: 'killed', side: 'after' } },
      { text: 'A mine [[killed]] two boys.', gives: { harm: 'killed', side: 'either' } },
      { text: 'The killer fled.', none: 'names the doer' },
    ],
  },
  {
    id: 'victims/to-death',
    why: 'The verb and "to death" stand apart, with the dead between them: "stabbed a driver to death".',
    pattern: derive(
      () =>
        /(?<![\p{L}\p{N}_-]|\bby\s)(?:(?:burn(?:ed|t|ing)|stabb(?:ed|ing)|beat(?:ing)?|tortur(?:ed|ing)|crush(?:ed|ing)|trampl(?:ed|ing)|hack(?:ed|ing)|chok(?:ed|ing)|ston(?:ed|ing)|starv(?:ed|ing)|strangl(?:ed|ing)|batter(?:ed|ing)|shot|shooting)(?=\s(?!to\s|by\s)(?<gap>(?:[^\s.;,:()]{1,24}\s){1,9}?)to\sdeath(?!\p{L}))|(?:burn(?:ed|t|ing)|bur(?:ied|ying))(?=\s(?<gapAlive>(?:[^\s.;,:()]{1,24}\s){1,6}?)alive(?!\p{L})))/dgiu,
    ),
    read: ({ groups }) =>
      /\b(?:and|but|who|was|were|is|are|had|until|survived|then)\s\S+ed\b|\b(?:who|was|were|until|survived|left|not)\b/.test(
        groups.gap ?? groups.gapAlive ?? '',
      )
        ? undefined
        : { harm: 'killed', side: 'after' },
    examples: [
      { text: 'Gunmen [[stabbed]] a taxi driver to death.', gives: { harm: 'killed', side: 'after' } },
      { text: 'The missile [[burned]] ten people to death.', gives: { harm: 'killed', side: 'after' } },
      { text: 'They [[buried]] four men alive.', gives: { harm: 'killed', side: 'after' } },
      { text: 'They beat a man and left.', none: 'nobody died' },
      { text: 'They beat one man and stabbed another.', none: 'nobody is said to have died' },
    ],
  },
  {
    id: 'victims/dead',
    why: '"12 dead", "left seven people dead": the word follows the people it counts.',
    pattern: derive(
      () =>
        /(?<![\p{L}\p{N}_-])(?<!(?:the|found|shot|left|shooting|pronounced|confirmed|feared|reported|lay)\s)(?:dead|fell(?=[,.]|\sas\s|\sdead|\svictim))(?![\p{L}\p{N}_]|[-‐‑]\p{L}|\s(?:bodies|body|sea|end))/dgiu,
    ),
    read: () => ({ harm: 'killed', side: 'before' }),
    examples: [
      { text: 'The raid left seven people [[dead]].', gives: { harm: 'killed', side: 'before' } },
      { text: 'In all, 12 [[dead]] and 30 wounded.', gives: { harm: 'killed', side: 'before' } },
      { text: 'The Dead Sea is far.', none: 'a sea' },
    ],
  },
  {
    id: 'victims/none-survived',
    why: '"None of the six workers survived" tells six deaths.',
    pattern: derive(
      () =>
        /(?<=(?<!\p{L})(?:none|nobody|no\sone|not\s(?:one|a\ssingle\s(?:one|member|person)))\s(?:of|in|among|from|aboard)\s(?:the|its|his|her|their|an?|this|that)\s[^.;]{1,80}\s)(?:survived|lived|(?:came\sout\s|got\sout\s|left\s|was\s|were\s|remained\s)?alive|(?:was|were)\sspared|escaped)(?!\p{L})/dgiu,
    ),
    read: () => ({ harm: 'killed', side: 'before' }),
    examples: [
      { text: 'None of the six workers [[survived]].', gives: { harm: 'killed', side: 'before' } },
      { text: 'None of the crew of four [[came out alive]].', gives: { harm: 'killed', side: 'before' } },
      { text: 'The mine left nobody of the party of seven [[alive]].', gives: { harm: 'killed', side: 'before' } },
      { text: 'Six workers survived.', none: 'they live' },
      { text: 'Nobody saw the six come out alive.', none: 'none of them is said to be dead' },
    ],
  },
  {
    id: 'victims/injured',
    why: 'A word of injury, and on which side of it the injured are told.',
    pattern: derive(
      () =>
        new RegExp(
          `(?<![\\p{L}\\p{N}_-])(?:${oneOf([...injuredBefore, ...injuredAfter])})(?![\\p{L}\\p{N}_]|[-‐‑]\\p{L})`,
          'dgiu',
        ),
    ),
    read: ({ text }) => ({ harm: 'injured', side: side(injuredBefore.has(low(text)), injuredAfter.has(low(text))) }),
    examples: [
      { text: 'It ended in the [[wounding of]] 20 others.', gives: { harm: 'injured', side: 'after' } },
      { text: 'Two more were [[hurt]].', gives: { harm: 'injured', side: 'either' } },
      { text: 'Their injuries were light.', none: 'nobody is counted' },
    ],
  },
  {
    id: 'victims/suffered',
    why: 'Injury told by a verb and its wound: "suffered burns", "sustained serious wounds".',
    pattern: derive(
      () =>
        new RegExp(
          `(?<!(?:injuries|wounds|burns)\\s(?:that\\s|which\\s)?(?:\\p{L}{2,6}\\s)?(?:had\\s)?)(?<!\\p{L})(?:${oneOf(suffering)})\\s(?:\\p{L}+[\\s-]){0,4}?(?:${oneOf(injuries)})(?!\\p{L})`,
          'dgiu',
        ),
    ),
    read: () => ({ harm: 'injured', side: 'before' }),
    examples: [
      { text: 'About 30 pupils [[suffered burns]].', gives: { harm: 'injured', side: 'before' } },
      { text: 'Her mother [[sustained serious gunshot wounds]].', gives: { harm: 'injured', side: 'before' } },
      { text: 'He died of the injuries he had sustained.', none: 'the injuries were told; he died of them' },
      { text: 'The school suffered damage.', none: 'no injury' },
    ],
  },
]

/** Somebody brought to a hospital was hurt; read only where no word of injury tells more. */
const careRule: Rule<HarmWord> = {
  id: 'victims/to-hospital',
  why: 'Who was taken to a hospital or treated for something was hurt, where nothing else counts the injured.',
  pattern: derive(
    () =>
      /(?<!\p{L})(?:(?:taken|rushed|transferred|evacuated|admitted|referred|transported)\sto\s(?:[\p{L}-]{1,14}\s){0,3}?(?:[Hh]ospitals?|[Cc]linics?|medical\s(?:points?|cent(?:er|re)s?))|treated\sfor|treated(?=\s(?:in|at|on|by|there|here|elsewhere)|[,.;)]|$)|(?:receiv(?:ing|ed)|undergoing|under)\s(?:(?:medical|urgent|hospital|intensive|first)[\s-]){0,2}(?:treatment|care|aid)|left\sin\sa\scoma)(?!\p{L})(?!,?\s(?:where|but|and)\s(?:\p{L}+\s){0,3}(?:died|dead|succumbed))/dgu,
  ),
  read: () => ({ harm: 'injured', side: 'before' }),
  examples: [
    { text: 'Twenty more were [[taken to hospitals]].', gives: { harm: 'injured', side: 'before' } },
    { text: 'Eight were [[treated for]] burns.', gives: { harm: 'injured', side: 'before' } },
    { text: 'He was taken to a hospital, where he died.', none: 'he died' },
  ],
}
harmRules.push(careRule)

const limb =
  '(?:hands?|arms?|legs?|foot|feet|eyes?|eyesight|sight|limbs?|fingers?|hearing|thighs?|shoulders?|knees?|hips?|stomach|abdomen|waist|face|jaw|ankles?|calf|forearm|back|chest|neck)'
/** A wound told by what it did to the body. */
harmRules.push({
  id: 'victims/maimed',
  why: 'Who lost an eye, had a leg amputated or was hit in the shoulder was hurt.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<!\\p{L})(?:lost\\s(?:his|her|their|an?|one|both|the\\suse\\sof)(?:\\s(?:his|her|their|left|right|of|an?|one|both|two)){0,3}\\s${limb}|had\\s(?:his|her|their|an?|one|both)\\s(?:(?:left|right|of|his|her|their|legs|feet)\\s){0,3}${limb}\\s(?:had\\sto\\sbe\\s)?(?:amputated|severed|crushed|shattered|broken|blown\\soff|torn\\soff|cut\\soff)|(?<=(?<!\\p{L})(?:was|were|been|being|is|are)\\s(?:also\\s|badly\\s|later\\s|himself\\s|herself\\s)?)(?:hit|struck|shot|grazed)\\s(?:(?:in|on)\\s(?:the|his|her|their|an?|both)\\s(?:(?:left|right|lower|upper)\\s)?${limb}|(?:with|by)\\s(?:an?\\s|several\\s|flying\\s|stray\\s|two\\s){0,2}(?:bullets?|fragments?|shrapnel|splinters?|pellets?|debris|shards?)))(?![\\p{L}-])(?!\\s?(?:,\\s)?(?:and|who|which|but)\\s(?:\\p{L}+\\s){0,3}(?:killed|died|dead|succumbed|kill|bled))`,
        'dgu',
      ),
  ),
  read: () => ({ harm: 'injured', side: 'before' }),
  examples: [
    { text: 'His cousin, who rode behind him, [[lost an eye]].', gives: { harm: 'injured', side: 'before' } },
    { text: 'His sister [[had her leg amputated]].', gives: { harm: 'injured', side: 'before' } },
    { text: 'A woman in a taxi was [[hit in the shoulder]].', gives: { harm: 'injured', side: 'before' } },
    { text: 'A man was [[struck by shrapnel]] in his garden.', gives: { harm: 'injured', side: 'before' } },
    { text: 'A boy was shot in the chest and died.', none: 'he died' },
    { text: 'The family lost one hand-cart.', none: 'no part of a body' },
  ],
})

/** "two … victims" as a predicate: "a teacher and her daughter are the latest victims of the shelling". */
harmRules.push({
  id: 'victims/latest-victims',
  why: 'Who "is the latest victim" of an attack died in it.',
  pattern: derive(
    () =>
      /(?<!\p{L})(?:is|are|was|were|became)\sthe\s(?:latest|newest|most\srecent|youngest|only)\s(?:civilian\s)?(?:victims?|fatality|fatalities)(?=\sof\s|[.,;])/dgu,
  ),
  read: () => ({ harm: 'killed', side: 'before' }),
  examples: [
    {
      text: 'A woman and her son [[are the latest victims]] of the shelling.',
      gives: { harm: 'killed', side: 'before' },
    },
    { text: 'Two brothers [[were the only victims]].', gives: { harm: 'killed', side: 'before' } },
    { text: 'The victims of the latest raid were buried.', none: 'nobody is counted' },
  ],
})

/** "…, which caused his death": whose death it is was told before. */
harmRules.push({
  id: 'victims/his-death',
  why: 'A death told of a person named before: "which caused his death", "leading to her death".',
  pattern: derive(
    () =>
      /(?<!\p{L})(?:caus(?:ed|es|ing)|(?:led|leading|leads)\sto|result(?:ed|ing|s)\sin)\s(?:his|her|their)\s(?:immediate\s|instant\s)?deaths?(?!\p{L})|(?<=\b(?:[Hh]is|[Hh]er)\s(?:own\s)?name\s[^.;]{1,90}\s)as\s(?:dead|deceased)(?!\p{L})/dgu,
  ),
  read: () => ({ harm: 'killed', side: 'before' }),
  examples: [
    { text: 'A mine exploded near a boy, which [[caused his death]].', gives: { harm: 'killed', side: 'before' } },
    { text: 'Shrapnel hit two women, [[leading to their deaths]].', gives: { harm: 'killed', side: 'before' } },
    { text: 'It led to the death of six.', none: 'the dead are told behind it' },
  ],
})

/** "killed a nurse and two wounded fighters": they had been wounded before, and were killed. */
function hadBeenWounded(text: string, e: Event, before: Event | undefined): boolean {
  if (
    !/^(?:wounded|injured)$/.test(e.low) ||
    !/^\s(?:(?!(?:when|as|while|after|by|in|with|and|at|during|among|including|were|was|before)\s)\p{L}+\s)?(?:fighters?|soldiers?|civilians?|men|man|women|woman|people|persons?|prisoners?|detainees?|patients?|combatants?|militants?|rebels?|children|child|captives?|insurgents?)(?!\p{L})/u.test(
      text.slice(e.end, e.end + 40),
    )
  )
    return false
  if (
    !/(?:^|[\s(])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s$/.test(
      text.slice(Math.max(0, e.start - 8), e.start),
    )
  )
    return false
  if (
    /^[^.;,]{0,60}\s(?:was|were)\s(?:\p{L}+\s)?(?:killed|executed|shot|murdered|slaughtered|beheaded)/u.test(
      text.slice(e.end, e.end + 90),
    )
  )
    return true
  if (/^[^.;,]{0,50}\s(?:was|were|had|have)\s/u.test(text.slice(e.end, e.end + 60))) return false
  if (before?.harm !== 'killed' || before.side === 'before') return false
  const between = text.slice(before.end, e.start)
  return (
    between.length < 120 &&
    !/[.;:]|\b(?:were|was|are|is|left|leaving|while|when|who|caus\w+|before|after|another)\b/.test(between)
  )
}

/** All words of harm in a stretch of the text, in order. */
export function eventsIn(passage: Passage, range: Span): Event[] {
  const found = harmRules.flatMap((rule) =>
    findAll(rule, passage, range).map((f) => ({
      ...f.span,
      ...f.value,
      rule: f.rule,
      low: low(passage.text.slice(f.span.start, f.span.end)),
    })),
  )
  // "two of the wounded": the word names people here.
  const noun = /(?:^|[^A-Za-z])(?:the|those|of)\s$/i
  const verbs = found.filter(
    (e) =>
      !/^(?:killed|wounded|injured|dead|hurt)$/.test(e.low) ||
      !noun.test(passage.text.slice(Math.max(range.start, e.start - 8), e.start)),
  )
  // "six aid workers taken hostage near Garm were killed"
  const captured = (e: Event): boolean =>
    /^(?:took|taken)$/.test(e.low) && /^\s(?:hostage|captive|prisoner)/.test(passage.text.slice(e.end, e.end + 10))
  verbs.sort((a, b) => a.start - b.start || b.end - a.end)
  return verbs.filter((e, k) => !captured(e) && !hadBeenWounded(passage.text, e, verbs[k - 1]))
}
