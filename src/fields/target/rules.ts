import { vehicles } from '../../lexicon/facilities.js'
import { derive } from '../../match/derive.js'
import type { Passage } from '../../match/passage.js'
import type { Match, Rule } from '../../match/rule.js'
import type { Span } from '../../model/span.js'
import { aimed, attackNoun, exploding, gap, hitting, landing, ruined, sending, shooting, time } from './acts.js'
import { beside } from './fallback.js'
import { following, type Hit, headOf, hit } from './hit.js'
import { afterPositions, isCrowd, isThing, phraseAt, phrasesIn } from './phrase.js'

const space = '\\s{1,3}'
const edge = '(?![\\p{L}\\p{N}-])'

/** "fired two missiles at a residential building", "dropped a cluster bomb near a primary school". */
export const sent: Rule<Hit> = {
  id: 'target/sent',
  why: 'A verb of firing or dropping leads to the thing hit by a preposition.',
  pattern: derive(
    () =>
      new RegExp(
        `${sending}(?:${gap}${space}by)?${gap}${space}(?:${aimed}|against|(?:a${space}few|some|about|just|only|\\d+)(?:${space}[\\p{Ll}\\d]+){0,2}${space}from)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  // "opened fire inside the houses": where they stood who fired
  read: (m, p) => (/\bfire\s(?:inside|outside|in|near|around|from)\s$/.test(m.text) ? undefined : hit(m, p)),
  examples: [
    {
      text: 'warplanes fired missiles at [[a residential house]] in Aniq Bajra',
      gives: { text: 'a residential house', trust: 'act' },
    },
    {
      text: 'dropped, on Monday, two barrel bombs in the vicinity of [[the cemetery]] in the town.',
      gives: { text: 'the cemetery', trust: 'act' },
    },
    {
      text: 'fired rockets at [[the prison of The Judicial House]] which is',
      gives: { text: 'the prison of The Judicial House', trust: 'act' },
    },
    { text: 'fired missiles at Babka village, killing a man in a house', none: 'the place itself was hit' },
    { text: 'fired missiles at the eastern parts of Babka village', none: 'a part of the place' },
    { text: 'fired missiles at the same village', none: 'a place again' },
  ],
}

/** "an airstrike on the bakery", "shelling of a school", "two raids against the market". */
export const attackOn: Rule<Hit> = {
  id: 'target/attack-on',
  why: 'A noun of attack leads to the thing hit by "on", "against", "at", "of".',
  pattern: derive(
    () =>
      new RegExp(
        `${attackNoun}${gap}(?:${space}by${space}[^.;,]{1,60}?${time}?|,${space}which[^.;,]{1,60},)?${space}(?:on|against|at|(?<of>of)|targeting|upon|near|into|hit|close${space}to)${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) => {
    const phrase = following(m, p)
    // "an attack of this kind", "the raid of last week": only what can be hit stands after "of".
    return phrase && m.groups.of !== undefined && !isThing(phrase.head) && !isCrowd(phrase.head) ? undefined : phrase
  },
  read: (m, p) => hit(m, p),
  examples: [
    {
      text: 'carried out an airstrike on [[a student hostel]] in Al Ansari',
      gives: { text: 'a student hostel', trust: 'act' },
    },
    {
      text: 'two raids against [[the market]] of Al Rastan Al Sharqi town',
      gives: { text: 'the market', trust: 'act' },
    },
    {
      text: 'the airstrike of Wednesday, March 4, 2020 on [[a poultry farm]] sheltering IDPs',
      gives: { text: 'a poultry farm', trust: 'act' },
    },
    { text: 'the attack on Friday evening', none: 'a day' },
    { text: 'the shelling of Douma city', none: 'the place itself' },
    { text: 'an attack on the town', none: 'a place' },
  ],
}

const means =
  /^,?\s?(?:with|by|on\sthe\ssame)(?:\s(?!(?:killed|wounded|injured|left|hit|struck|on|at|in|and)\s)[\p{L}\d-]+){1,6}?,?\s(?=(?:an?|the|their|two|three|several)\s)/u

/** "attacked, with four missiles, a fuel depot": the means may stand before the thing. */
function afterMeans(match: Match, { text }: Passage): Span | undefined {
  const skip = means.exec(text.slice(match.span.end - 1))
  return skip ? phraseAt(text, afterPositions(text, match.span.end - 1 + skip[0].length)) : undefined
}

/** "struck a market", "targeted the grain silos". */
export const struck: Rule<Hit> = {
  id: 'target/struck',
  why: 'A verb of striking has the thing hit as its object.',
  pattern: derive(
    () =>
      new RegExp(
        `${hitting}(?:${space}\\p{Ll}{3,14}ly|${space}without${space}warning|,(?=${space}(?:with|on)))?${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) => following(m, p) ?? afterMeans(m, p),
  // "the first strike trapped families": a noun.
  read: (m, p) =>
    /^[Ss]trikes?\b/.test(m.text) &&
    /\b(?:the|first|second|third|each|an?|this|that|one|air)\s$/i.test(
      p.text.slice(Math.max(0, m.span.start - 10), m.span.start),
    )
      ? undefined
      : hit(m, p),
  examples: [
    { text: 'hit [[a poultry farm]] sheltering IDPs in', gives: { text: 'a poultry farm', trust: 'act' } },
    { text: 'targeted [[the municipal park]] of Ain Maydun city', gives: { text: 'the municipal park', trust: 'act' } },
    {
      text: 'had struck [[Al Sabil hospital]] in Busra city',
      gives: { text: 'Al Sabil hospital', trust: 'act' },
    },
    { text: 'was hit by four barrel bombs', none: 'a passive: what hit follows' },
    { text: 'shelled the village with mortars', none: 'a place' },
    { text: 'hit two children in the street', none: 'victims' },
  ],
}

/** "landed on the courtyard of a kindergarten", "slammed into a school", "ripped through their pickup truck". */
export const landed: Rule<Hit> = {
  id: 'target/landed',
  why: 'A munition lands on, falls near, tears through the thing hit.',
  pattern: derive(
    () =>
      new RegExp(
        `${landing}(?:${space}(?:down|straight|directly|(?:his|her|their|its|an?|the)(?:${space}[\\p{L}-]{2,20}){1,6}?(?=${space}(?:into|at))))?${space}(?:on|onto|in|into|near|through|upon|over|at|against|between|among|amid|close${space}to|next${space}to|outside|beside|behind|in${space}front${space}of|(?:a${space}few|some|about|just|only|barely|less${space}than|\\d+)(?:${space}[\\p{Ll}\\d]+){0,4}?${space}from)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => hit(m, p),
  examples: [
    {
      text: 'a shell landed on the courtyard of [[a kindergarten]] in',
      gives: { text: 'a kindergarten', trust: 'act' },
    },
    { text: 'A mortar round slammed into [[a school]] in', gives: { text: 'a school', trust: 'act' } },
    {
      text: 'had rammed his booby-trapped vehicle into [[a carpet factory]].',
      gives: { text: 'a carpet factory', trust: 'act' },
    },
    { text: 'rockets fell on Marj Sulayl town', none: 'the place itself' },
    { text: 'the town fell on the third day', none: 'a day' },
  ],
}

const container = `(?:${space}(?:in|inside|under)${space}an?${space}(?:[\\p{Ll}-]+${space}){0,2}(?:bin|container|cart|bag|heap|box|can|skip|pile)(?=\\s))?`

/** "exploded under a tractor", "went off near Al Noor mosque", "blew himself up in Al Imam mosque". */
export const exploded: Rule<Hit> = {
  id: 'target/exploded-at',
  why: 'What stands at an explosion is what it hit: near, under, in front of, inside.',
  pattern: derive(
    () =>
      new RegExp(
        `${exploding}(?:${space}(?:his|her|their|its)?${space.replace('1', '0')}(?:explosive${space})?(?:vest|belt|car|vehicle)s?)?(?:${space}that${space}he${space}was${space}in)?(?:${space}of${space}an?${space}[^.;,]{3,60}?)?(?:${space}in${space}quick${space}succession|${space}remotely)?(?:${gap.replace('{0,12}', '{0,3}')})${container}${space}(?:${aimed}|by)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'a landmine exploded under [[a tractor]] near', gives: { text: 'a tractor', trust: 'act' } },
    {
      text: 'a car bomb that blew up on Sunday, 7 January 2018, at [[a base of one of the factions]] in Idlib',
      gives: { text: 'a base of one of the factions', trust: 'act' },
    },
    {
      text: 'a bomb went off in a garbage bin in [[the main market]] of',
      gives: { text: 'the main market', trust: 'act' },
    },
    { text: 'exploded while children were playing in a field', none: 'what people did' },
    { text: 'went off in the hands of a shepherd', none: 'hands' },
    { text: 'a car bomb detonated in Al Nile street', none: 'a part of the town' },
  ],
}

/** "opened fire on farmers", "shot at a bread queue", "fired at a passing car". */
export const shotAt: Rule<Hit> = {
  id: 'target/shot-at',
  why: 'Fire is opened on people, cars and crowds.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:${shooting}|t(?:ook|ake|aking)${space}aim|(?:[Uu]s(?:ed|ing)|[Tt]urn(?:ed|ing)|[Tt]rain(?:ed|ing))${space}(?:(?:live|their|his|its|heavy|lethal|excessive|machine)${space}){0,2}(?:ammunition|bullets|rounds|guns?|fire|force|weapons?|rifles))(?:${space}(?:with|using)${space}[\\p{L}\\s-]{3,40}?|${space}from${space}(?:[\\p{Ll}-]+${space}){0,3}(?:weapons|guns|rifles|arms)|${space}into${space}the${space}air${space}and(?:${space}then)?|${space}live${space}(?:bullets|ammunition|rounds)|,?${space}\\p{Ll}+ly|${space}(?:several|many|a${space}number${space}of)?${space.replace('1', '0')}(?:shots|bullets|rounds))?${time}?${space}(?:on|at|upon|into|towards?|against|to${space}disperse)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => hit(m, p, 'act', true),
  examples: [
    { text: 'opened fire on [[farmers]] who were working', gives: { text: 'farmers', trust: 'act' } },
    { text: 'shot at [[a bread queue]] in', gives: { text: 'a bread queue', trust: 'act' } },
    {
      text: 'opened fire with live bullets to disperse [[a demonstration]] in',
      gives: { text: 'a demonstration', trust: 'act' },
    },
    { text: 'fired from light weapons at [[a car]] carrying', gives: { text: 'a car', trust: 'act' } },
    { text: 'opened fire on [[a family of three]] at', gives: { text: 'a family of three', trust: 'act' } },
    {
      text: 'opened fire on March 20, 2023, at [[a Kurdish family]] celebrating',
      gives: { text: 'a Kurdish family', trust: 'act' },
    },
    { text: 'opened fire on him in front of his house', none: 'a pronoun' },
    { text: 'fired at residents who fled', none: 'residents are the place itself' },
  ],
}

/** The part of a sentence before a verb that is looked at: a subject does not stand further off. */
const nearby = (sentence: Span, { start }: Span): Span => ({ start: Math.max(sentence.start, start - 400), end: start })

const boundary = /(?:^|[.;:,—–]\s|\b(?:when|as|after|while|that|and|which|because|where|before|how)\s)$/
/** What may stand between a subject and its verb. */
const aside =
  /^(?:,?\s(?:of|in|at|on|near|outside|inside|between|who|where|that|which|for|full|\p{Ll}+(?:ing|ed))\s(?:(?!\s(?:when|while|after|died|killed|lost)\s)[^.;]){0,160}?)?,?\s$/u

const afterFire =
  /\b(?:destroyed|burned|burnt|torched|gutted)\s(?:by|in)\s(?:the|a)\s(?:ensuing\s|resulting\s)?(?:fire|blaze|flames?|inferno)\b/u

/** "the popular market was hit by", "A chicken farm in X was struck", "Protesters came under fire". */
export const wasHit: Rule<Hit> = {
  id: 'target/was-hit',
  why: 'In the passive the thing hit comes first.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:(?:was|were|is|are|had${space}been|has${space}been|have${space}been|being|got)${space}(?:(?:also|again|then|directly|completely|reportedly|deliberately|twice|first)${space})?(?:hit|struck|targeted|bombed|shelled|bombarded|attacked|ambushed|destroyed|demolished|flattened|levelled|leveled|razed|burned|torched|fired${space}(?:upon|on|at)|set${space}(?:ablaze|on${space}fire)|blown${space}up|raided|reduced${space}to${space}\\p{Ll}+|left${space}in${space}ruins|knocked${space}out|put${space}out|wiped${space}out|torn${space}apart|caught${space}in|strafed|sprayed|riddled|(?:the${space})?(?:(?:apparent|main|intended)${space})?target)|(?:took|received|sustained|suffered)${space}(?:an?|several|two|three)${space}(?:\\p{Ll}+${space})?hits?|c[ao]me${space}under${space}(?:\\p{Ll}+${space}){0,2}(?:fire|attack|shelling|bombardment))${edge}`,
        'dgu',
      ),
  ),
  mark: ({ span }, { text, sentences }) => {
    const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
    if (!sentence) return undefined
    return phrasesIn(text, nearby(sentence, span)).find(
      (p) =>
        boundary.test(text.slice(Math.max(sentence.start, p.start - 40), p.start)) &&
        aside.test(text.slice(p.end, span.start)) &&
        !/^(?:tanks?|helicopters?)$/.test(p.head),
    )
  },
  // "34 tents were destroyed by the fire that followed": what an attack led to.
  // "Rescuers were hit by a second strike": the first attack tells the target.
  read: (m, p) =>
    afterFire.test(p.text.slice(m.span.start, m.span.end + 40)) ||
    (/^\s(?:by|in)\s(?:an?|the)\s(?:second|third|another|subsequent)\b/u.test(
      p.text.slice(m.span.end, m.span.end + 24),
    ) &&
      attackedBefore.test(p.text.slice(0, Math.max(0, m.span.start - 60))))
      ? undefined
      : hit(m, p),
  examples: [
    { text: 'As many as 34 tents were destroyed by the fire which followed.', none: 'a fire struck them' },
    {
      text: 'injured when [[the popular market]] of Sarmin Al Tahta town was hit by four barrel bombs',
      gives: { text: 'the popular market', trust: 'act' },
    },
    { text: '[[Protesters]] came under fire from security forces', gives: { text: 'Protesters', trust: 'act' } },
    { text: 'died when [[their home]] was destroyed.', gives: { text: 'their home', trust: 'act' } },
    { text: 'Two missiles which were hit by', none: 'a munition' },
    { text: 'The town was shelled again', none: 'a place' },
  ],
}

const attackedBefore =
  /(?<![\p{L}-])(?:fired|dropped|launched|shelled|bombed|bombarded|struck|targeted|storm(?:ed|ing)|attack(?:ed)?|shelling|strikes?|killed)(?!\p{L})/u

/** "set fire to several houses", "set a prison wing ablaze". */
export const burnt: Rule<Hit> = {
  id: 'target/burnt',
  why: 'Arson names what was set on fire.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:[Ss]et(?:ting)?${space}(?:fire${space}to|ablaze|on${space}fire)|[Bb]urn(?:ed|t|ing)${space}(?:down)?|[Tt]orch(?:ed|ing))${space.replace('1', '0')}`,
        'dgu',
      ),
  ),
  mark: following,
  // What was burnt after an attack told before is its result.
  read: (m, p) => hit(m, p, attackedBefore.test(p.text.slice(0, m.span.start)) ? 'weak' : 'act'),
  examples: [
    { text: 'set fire to [[several houses]] with', gives: { text: 'several houses', trust: 'act' } },
    { text: 'setting fire to [[the courthouse]].', gives: { text: 'the courthouse', trust: 'act' } },
    { text: 'fire to fire', none: 'nothing set on fire' },
  ],
}

/** The phrase after a match, where the text goes on as `tail` says. */
function framed(match: Match, { text }: Passage, tail: RegExp): Span | undefined {
  const phrase = phraseAt(text, match.span.end)
  return phrase && tail.test(text.slice(phrase.end)) ? phrase : undefined
}

/** "set a prison wing ablaze". */
export const ablaze: Rule<Hit> = {
  id: 'target/set-ablaze',
  why: 'The thing may stand inside the verb.',
  pattern: derive(() => new RegExp(`\\b[Ss]et(?:ting)?${space}`, 'dgu')),
  mark: (m, p) => framed(m, p, /^\s(?:ablaze|on\sfire|alight)\b/),
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'set [[a prison wing]] ablaze in', gives: { text: 'a prison wing', trust: 'act' } },
    { text: 'they set [[the house]] on fire.', gives: { text: 'the house', trust: 'act' } },
    { text: 'set the village ablaze', none: 'a place' },
  ],
}

/** "destroyed the courthouse", "flattened a two-story house": what an attack did, where no other word tells its object. */
export const ruinedBy: Rule<Hit> = {
  id: 'target/ruined',
  why: 'Where no other verb tells the object, what was destroyed is what was hit.',
  pattern: derive(() => new RegExp(`${ruined}${space}`, 'dgu')),
  mark: following,
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'destroyed [[the courthouse]] of Al Tabni town', gives: { text: 'the courthouse', trust: 'weak' } },
    { text: 'flattened [[a two-story house]] in', gives: { text: 'a two-story house', trust: 'weak' } },
    { text: 'destroyed the town', none: 'a place' },
  ],
}

/** "parked beside the post office", "a bomb attached to their car", "a bomb planted in a car". */
export const put: Rule<Hit> = {
  id: 'target/put',
  why: 'Where a charge was parked or fixed is what it was meant for.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:parked${space}(?:near|beside|outside|next${space}to|close${space}to|in${space}front${space}of|by|behind|at|opposite)|(?:attached|fixed|fastened|stuck)${space}(?:to|under|underneath|beneath)|(?:planted|placed|left|laid|hidden|concealed)(?:${space}in${space}an?${space}(?:[\\p{Ll}-]+${space}){0,2}(?:bin|can|cart|bag|heap|box|pile|knapsack))?${space}(?:in${space}front${space}of|outside|next${space}to|beside|near|at)(?=${space}(?:an?|the|his|her|their)${space})|(?:planted|hidden|placed)${space}(?:in|inside|under|on|underneath)(?=${space}\\S+${space}(?:\\S+${space})?(?:${vehicles.join('|')})))${space}`,
        'dgu',
      ),
  ),
  mark: following,
  // A charge in or under a vehicle is meant for it.
  read: (m, p) =>
    hit(
      m,
      p,
      (/\b(?:under|underneath|beneath|to)\s$/.test(m.text) && !/cycle$|bike$/.test(m.groups.mark ?? '')) ||
        (/\bin(?:side)?\s$/.test(m.text) && /^(?:his|her|their)\s/.test(m.groups.mark ?? ''))
        ? 'act'
        : 'weak',
    ),
  examples: [
    { text: 'truck parked beside [[the post office]] in Ras', gives: { text: 'the post office', trust: 'weak' } },
    { text: 'a bomb attached to [[their car]] blew', gives: { text: 'their car', trust: 'act' } },
    { text: 'planted in a shop', none: 'where it was hidden' },
  ],
}

/** "burst into a billiard hall", "stormed the Elite hotel": where people were then shot. */
export const entered: Rule<Hit> = {
  id: 'target/entered',
  why: 'Gunmen who break into a building to kill attack those in it.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:[Ss]torm(?:ed|ing|s)?|burst(?:ing)?${space}in(?:to|side)|br(?:oke|eaking)${space}into|barg(?:ed|ing)${space}into|forced${space}(?:their|his)${space}way${space}into|walked${space}into)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => {
    const found = hit(m, p, 'weak')
    const head = found && headOf(found.text)
    return head &&
      isThing(head) &&
      !/\bexecut|\barrest/.test(p.text) &&
      !/^(?:houses?|homes?|apartments?|residence|villa)$/.test(head)
      ? found
      : undefined
  },
  examples: [
    { text: 'Hooded men burst into [[a billiard hall]] in', gives: { text: 'a billiard hall', trust: 'weak' } },
    { text: 'Gunmen stormed [[the Bardo museum]] in', gives: { text: 'the Bardo museum', trust: 'weak' } },
    { text: 'stormed the village', none: 'a place' },
    { text: 'broke into their house', none: 'where somebody was taken or killed' },
  ],
}

/** "died in the wreckage of its main market", "under the rubble of their home". */
export const rubble: Rule<Hit> = {
  id: 'target/rubble',
  why: 'What lies in rubble was hit.',
  pattern: derive(() => new RegExp(`(?<![\\p{L}])(?:wreckage|rubble|ruins|debris)${space}of${space}`, 'dgu')),
  mark: following,
  // Where the dead lay is their home, not yet what was aimed at.
  read: (m, p) => {
    const found = hit(m, p, 'weak')
    return found && !/^(?:houses?|homes?|buildings?)$/.test(headOf(found.text)) ? found : undefined
  },
  examples: [
    {
      text: 'had died in the wreckage of [[its main vegetable market]].',
      gives: { text: 'its main vegetable market', trust: 'weak' },
    },
    { text: 'from the rubble of [[a school]] in', gives: { text: 'a school', trust: 'weak' } },
    { text: 'the ruins of the city', none: 'a place' },
  ],
}

/** "the house that a rocket demolished", "in the tent which the missile hit". */
export const relative: Rule<Hit> = {
  id: 'target/that-was-hit',
  why: 'A relative clause tells what struck the thing named before it.',
  pattern: derive(
    () =>
      new RegExp(
        `${space}(?:that|which)${space}(?:[\\p{L}’'-]+${space}){1,6}?(?:demolished|destroyed|hit|struck|bombed|shelled|flattened|targeted)${edge}(?!${space}(?:an?|the|by))`,
        'dgu',
      ),
  ),
  mark: ({ span }, { text, sentences }) => {
    const sentence = sentences.find((s) => span.start >= s.start && span.start < s.end)
    return sentence && phrasesIn(text, nearby(sentence, span)).find((p) => p.end === span.start)
  },
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'from under [[the house]] that an ISIS rocket demolished in', gives: { text: 'the house', trust: 'weak' } },
    { text: 'in [[a tent]] which the missile hit.', gives: { text: 'a tent', trust: 'weak' } },
    { text: 'the rocket that demolished a house', none: 'the rocket struck' },
  ],
}

/** "A drone strike killed four members of the group in a vehicle". */
export const killedIn: Rule<Hit> = {
  id: 'target/killed-in-vehicle',
  why: 'People killed by a strike in a vehicle were struck with it.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:killed|killing|wounded|wounding|injured|injuring)${space}[^.;]{3,120}?${space}(?:in|inside|aboard)${space}(?<mark>(?:an?|their|his|her)${space}(?:[\\p{Ll}-]{2,20}${space}){0,2}(?:${vehicles.join('|')}))${edge}`,
        'dgu',
      ),
  ),
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    {
      text: 'a drone strike killed four men in [[a vehicle]] on the road',
      gives: { text: 'a vehicle', trust: 'weak' },
    },
    { text: 'killing two people inside [[their car]].', gives: { text: 'their car', trust: 'weak' } },
    { text: 'killing four people in a house', none: 'a house may lie beside what was hit' },
  ],
}

const driven = vehicles.filter((w) => !/^(?:cart|carts|helicopter)$/.test(w)).join('|')

/** "exploded as a car drove over it", "their truck hit a landmine", "was detonated as a minibus passed". */
export const drivenOver: Rule<Hit> = {
  id: 'target/driven-over',
  why: 'A mine strikes the vehicle that drives over it, a charge the one that passes.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?<mark>(?:[Aa]n?|[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ne|[Tt]wo)${space}(?:(?!(?:of|in|and|when|as|that)${edge})[\\p{L}-]{2,20}${space}){0,3}?(?:${driven}))${edge}(?:${space}(?:carrying|transporting|of|with|full|belonging|loaded|taking|in)(?:(?!${space}(?:when|while|as|after|was|were)${edge})[^.;]){0,80}?)?${space}(?:(?:drove|ran|rolled|passed|went|rode|driving|passing)${space}over|(?:hit|struck|triggered|set${space}off|detonated|tripped)${space}(?:an?|the)${space}(?:[\\p{Ll}-]+${space}){0,2}(?:mine|landmine|device|IED|bomb|charge)|(?:was|were)${space}(?:passing|driving|travell?ing|moving)|passed|drove${space}(?:past|by))`,
        'dgu',
      ),
  ),
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'A mine exploded as [[a car]] drove over it', gives: { text: 'a car', trust: 'weak' } },
    {
      text: 'when [[their pickup truck]] carrying workers hit a landmine',
      gives: { text: 'their pickup truck', trust: 'weak' },
    },
    { text: 'a car that hit a boy', none: 'the car struck' },
  ],
}

/** "The target of the airstrike was a school". */
export const named: Rule<Hit> = {
  id: 'target/target-was',
  why: 'A text may say what the target was.',
  pattern: derive(
    () =>
      new RegExp(
        `[Tt]arget(?:${space}of${space}(?:the|this|that|their)${space}[^.;,]{3,60}?)?${space}(?:was|had${space}been|appears${space}to${space}have${space}been|is${space}believed${space}to${space}have${space}been)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  read: (m, p) => hit(m, p),
  examples: [
    { text: 'The target of the airstrike was [[a school]] in', gives: { text: 'a school', trust: 'act' } },
    { text: 'The target was [[the central bakery]].', gives: { text: 'the central bakery', trust: 'act' } },
    { text: 'the target was hit twice', none: 'not told' },
  ],
}

/** "turned a school into rubble", "left the hospital in ruins". */
export const leftInRuins: Rule<Hit> = {
  id: 'target/left-in-ruins',
  why: 'What an attack left in ruins is what it hit.',
  pattern: derive(
    () =>
      new RegExp(
        `(?<![\\p{L}])(?:turned|turning|reduced|reducing|left|leaving|put|putting|knocked|knocking)${space}`,
        'dgu',
      ),
  ),
  mark: (m, p) =>
    framed(
      m,
      p,
      /^(?:\s(?:in|of|at|near)\s[^.;,]{1,60}?)?\s(?:(?:in)?to|in)\s(?:\p{Ll}+\s){0,3}(?:rubble|ruins?|ashes|debris|flames)\b|^(?:\sin\s[^.;,]{1,60}?)?\sout\sof\s(?:service|action|order|commission)\b/u,
    ),
  read: (m, p) => hit(m, p, 'weak'),
  examples: [
    { text: 'An air raid turned [[a school]] in Kafr Dan into rubble', gives: { text: 'a school', trust: 'weak' } },
    { text: 'left [[the Al Salam hospital]] in ruins', gives: { text: 'the Al Salam hospital', trust: 'weak' } },
    { text: 'put [[the Al Salam hospital]] out of service', gives: { text: 'the Al Salam hospital', trust: 'weak' } },
    { text: 'left the city in ruins', none: 'a place' },
  ],
}

/** Every rule of the target, the commonest first. */
export const rules: readonly Rule<Hit>[] = [
  sent,
  attackOn,
  struck,
  landed,
  exploded,
  shotAt,
  wasHit,
  burnt,
  ablaze,
  named,
  ruinedBy,
  put,
  entered,
  rubble,
  relative,
  killedIn,
  drivenOver,
  leftInRuins,
  beside,
]
