import { article, kit, listed } from '../../match/named.js'
import { type Passage, tells } from '../../match/passage.js'
import { findInSentences, type Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import type { Finding } from '../../model/reading.js'
import { charge } from './charge.js'
import { on } from './signs.js'
import { readWho, type Who } from './who.js'

/**
 * Where the rules that stay close to the act name nobody, a paragraph that names a party is read once more for what stands
 * further apart: men and units between "by" and their party, where fire came
 * from, what a party said of its own men. Asked last, so these may reach further.
 */
const calm = `[^.;:${mark.party}${mark.adjective}${mark.verb}]`

/** Men, units and ground that belong to a party. */
const belongs =
  'divisions?|brigades?|corps|regiments?|battalions?|compan(?:y|ies)|wing|guards?|gunners?|crews?|pilots?|batter(?:y|ies)|positions?|checkpoints?|posts?|patrols?|units?|snipers?|police|branch|intelligence|directorate|group|groups|militias?|men|members|elements|soldiers?|troops|forces|gunm[ea]n|loyal|allied|affiliated|linked|belonging|tied|aligned|cells?|wardens|jailers|interrogators|agents'

/** "fired by the 7th Division of the Syrian army", "starved by the guards of the regime’s prison". */
export const byMenOf: Rule<Who> = {
  id: 'perpetrator/by-men-of',
  why: 'After "by" a unit, its men or their place may stand before the party that they belong to.',
  view,
  pattern: on(
    `(?:${run.verb}|${run.noun}|${run.ing}|${run.munition}|${run.base}|${run.deed}|\\p{Ll}{3,12}ed|beaten|shot|slain)${calm}{0,120}?\\s(?:by|at the hands of)\\s(?<men>(?:(?!(?:at|on|in|near|inside|outside|after|during|against)\\s)[\\p{L}\\d’'${mark.members}${mark.carrier}${mark.filler}${mark.deed}-]{1,20}\\s){0,5}?(?:${belongs}|Division|Brigade|Corps|Regiment|Battalion|Directorate|Branch|${run.members}|${run.carrier}))\\s(?:of|from|in|with|to|under)\\s${article}(?<mark>(?<p>${listed})${kit})|(?:${run.members}|[Gg]unners?|[Ss]oldiers|[Tt]ank crews?|[Mm]arksm[ae]n)\\s(?:posted|placed|stationed|positioned|deployed|put)\\s${calm}{2,60}?\\sby\\s${article}(?<mark2>(?<p2>${listed})${kit})`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2
    return at && readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'The shells had been fired by the 7th Division of the [[Syrian army]].',
      gives: { parties: ['syrian-regime'], names: ['Syrian army'], link: 'one' },
    },
    {
      text: 'They were starved by the guards of the [[regime’s]] prison.',
      gives: { parties: ['syrian-regime'], names: ['regime'], link: 'one' },
    },
    { text: 'He was treated by a doctor from ISIS.', none: 'a doctor is no unit' },
    { text: 'They died by the explosion of a bomb at a checkpoint of the SDF.', none: 'where it stood' },
  ],
}

/** "the shelling of the regime forces on the town": whose it was, for what it fell on is told behind it. */
export const attackOf: Rule<Who> = {
  id: 'perpetrator/attack-of',
  why: 'The attack "of" a party "on" something is its own.',
  view,
  pattern: on(
    `(?:${run.noun}|${run.base}|${run.ing})\\s(?:carried out\\s)?of\\s(?:the\\s)?(?<mark>(?<p>${listed})${kit})\\s(?:on|against|upon|targeting|at)\\s`,
  ),
  read: (match, passage) => readWho(match, passage),
  examples: [
    {
      text: 'Six died in the shelling of the [[regime forces]] on the town.',
      gives: { parties: ['syrian-regime'], names: ['regime forces'], link: 'one' },
    },
    {
      text: 'A woman died in the bombardment of [[Turkish forces]] against the village.',
      gives: { parties: ['turkey'], names: ['Turkish forces'], link: 'one' },
    },
    { text: 'Six died in the shelling of regime forces near the town.', none: 'the forces may be what was struck' },
  ],
}

/** "The rocket came from the direction of positions of the armed groups", "the bullets were those of border guards". */
export const fireFrom: Rule<Who> = {
  id: 'perpetrator/fire-from',
  why: 'Fire that came from where a party is comes from it.',
  view,
  pattern: on(
    `(?:(?:${run.munition}|${run.noun}|${run.base}|bullets?|rounds?|shots|gunfire|fire|projectiles?|it|they)\\s(?:had\\s|have\\s|has\\s)?(?:been\\s|was\\s|were\\s|is\\s|are\\s)?(?:reportedly\\s|allegedly\\s)?(?:come|came|coming|originat\\p{L}+|${run.verb}|thrown|emanat\\p{L}+|those|that)\\s(?:from|of)\\s|[Ss]ources?\\sof\\s(?:the\\s)?[^.;,]{2,30}?\\s(?:is|was|are|were)\\s)(?<where>[^.;${mark.party}${mark.adjective}${mark.verb}${mark.noun}]{0,90}?)(?<mark>(?<p>${listed})${kit})(?<after>[-‐–]?[^.;]{0,24})`,
  ),
  read: (match, passage) => {
    const { where, p } = match.parts
    if (!p) return undefined
    const lead = where ? view(passage).slice(where.start, where.end) : ''
    const rest = match.groups.after ?? ''
    const ground =
      /^(?:the\s|an?\s)?$|\b(?:direction|areas?|positions?|territor\p{L}+|parts?|places?|side|lines?|where|ground|land|hills?|mountains?|villages?|towns?|district|neighbou?rhoods?|posts?|base|barracks|checkpoints?)\b|[\uE00A\uE00B]/u
    if (
      !ground.test(lead) &&
      !/^(?:['’]s?)?[-‐–\s](?:held|controlled|run|positions?|checkpoint|areas?|territory|lines|side|post|base)/u.test(
        rest,
      )
    )
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'The shells were fired from areas where [[rebels]] are positioned.',
      gives: { parties: ['armed-opposition'], names: ['rebels'], link: 'one' },
    },
    {
      text: 'The rocket came from Tal Rifaat, which is held by the [[SDF]].',
      gives: { parties: ['sdf'], names: ['SDF'], link: 'one' },
    },
    { text: 'The shell came from Homs, the regime said.', none: 'it tells the news' },
  ],
}

/** "Al-Shabaab said in a broadcast that its fighters had been aiming at the airport". */
export const ownWords: Rule<Who> = {
  id: 'perpetrator/own-words',
  why: 'What a party tells of its own men, and of whom or what they aimed at, it has done.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})(?:,[^.;]{2,90},)?(?<gap>[^.;${mark.party}${mark.adjective}]{0,60}?)\\s(?:said|says|saying|announc(?:ed|ing)|admit(?:ted|s)|conced(?:ed|es)|confirm(?:ed|s)|stated|declared|claim(?:ed|s)|insisted|published|released|posted|explained|argued|assess(?:ed|es)|conclud(?:ed|es)|estimat(?:ed|es)|acknowledg(?:ed|es)|regrett(?:ed|s)|apologi[sz](?:ed|es))\\s(?<told>[^.;]{0,160}?\\b(?:its|their|theirs|it|they|[Ww]e|our)\\b[^.;]{0,50}?(?:${run.verb}|${run.ing}|${run.base}|(?<=\\b(?:its|their|our)\\s(?:own\\s|\\p{Ll}{3,10}\\s)?)${run.noun}|aim(?:ed|ing)|target(?:ed|ing)?|driven|drove|behind|carried|dispatched|neutrali[sz]ed|eliminated|responded|acted))`,
  ),
  read: (match, passage) => {
    const told = `${match.groups.gap ?? ''} ${match.groups.told ?? ''}`
    if (
      /\b(?:not|n['’]t|never|nothing|no|neither|nor|whether|den(?:y|ied|ies)|if|investigat\p{L}+|unaware|condemn\p{L}*|was|were)\b/u.test(
        told,
      )
    )
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[Al-Shabaab]] said in a broadcast on its radio that its fighters had been aiming at the airport.',
      gives: { parties: ['other'], names: ['Al-Shabaab'], link: 'one' },
    },
    {
      text: 'The [[Taliban]], in a message to reporters, said a fighter of theirs had driven the car.',
      gives: { parties: ['other'], names: ['Taliban'], link: 'one' },
    },
    { text: 'The SDF said its forces had not fired at the town.', none: 'it denies' },
    { text: 'The army said it was investigating.', none: 'it tells no deed' },
  ],
}

/** "attribute the strike of 3 June on the quarter, in which nine died, to the Coalition", "Source of fire: regime". */
export const chargedWith: Rule<Who> = {
  id: 'perpetrator/charged-with',
  why: 'Authors, charges and labels lead to who did it, however much stands between.',
  view,
  pattern: on(
    `(?:\\b(?:attribut(?:e|es|ed|ing)|link(?:s|ed|ing)?|trac(?:e|es|ed|ing))\\s(?:the|this|that|it|them|both|an?)(?![\\p{L}])[^.;]{0,200}?\\sto|\\b(?:identif(?:y|ies|ied|ying)|recogni[sz](?:e|es|ed|ing)|described?|named)\\s(?:them|him|(?:the|their|his|her)\\s[^.;,]{3,30}?)\\sas|\\b(?:author|authors|architects?|masterminds?|perpetrators?|source|party)\\s(?:of|behind|responsible for)\\s(?:the|this|that)\\s[^.;,]{2,40}?\\s(?:is|are|was|were)(?:\\s(?:clearly|likely|probably|apparently|either|none other than)){0,2}|(?:[Ss]ource of (?:the )?(?:fire|${run.base}|${run.noun})|[Pp]erpetrators?|[Rr]esponsible(?: party)?|[Aa]ctors?|[Aa]ttackers?|${run.members}|[Bb]y|[Aa]ttributed to):|\\b(?:found|finds|concluded|concludes|established|ruled|determined)\\sthat\\s(?=[^.;]{2,60}(?:responsible|behind|to blame|culpable|did it|carried)))\\s(?:either\\s)?${article}(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: 'Sources attribute the strike on the quarter, in which nine died, to the [[Coalition]].',
      gives: { parties: ['international-coalition'], names: ['Coalition'], link: 'one' },
    },
    {
      text: 'The author of the strike is clearly either the [[Syrian government or Russia]].',
      gives: { parties: ['syrian-regime', 'russia'], names: ['Syrian government', 'Russia'], link: 'either' },
    },
    { text: 'The source said the regime had fled.', none: 'a source of news' },
  ],
}

/** "Mortar fire kills a child. Houthi forces. 3 November 2016.": a line of a table, a party alone in its place. */
export const alone: Rule<Who> = {
  id: 'perpetrator/alone',
  why: 'A sentence that is nothing but a party’s name says who did what is told beside it.',
  view,
  pattern: on(`(?:^|(?<=[.!?]\\s))(?:[Bb]y\\s)?(?:[Tt]he\\s)?(?<mark>(?<p>${listed})${kit})\\.(?=\\s|$)`),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: 'Mortar fire kills one child. [[Houthi forces]].',
      gives: { parties: ['other'], names: ['Houthi forces'], link: 'one' },
    },
    {
      text: 'Three die in shelling of Ariha. [[Russian warplanes]].',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    { text: 'Three die in Ariha. Russia denied it.', none: 'it speaks' },
  ],
}

/** "clashes between two factions of the SNA": both sides are one party’s. */
export const ownClash: Rule<Who> = {
  id: 'perpetrator/own-clash',
  why: 'Who dies in a fight within one party died by that party.',
  view,
  pattern: on(
    `(?:[Cc]lashes|[Ff]ighting|[Ii]nfighting|[Cc]ross-?fire|[Bb]attles?|[Ss]kirmish(?:es)?|[Cc]onfrontations?|[Gg]unfights?)\\s[^.;${mark.party}${mark.adjective}]{0,110}?\\b(?:(?:between|among|involving)\\s(?:(?:two|three|several|rival|different|various|allied|competing|\\d)\\s){1,2}(?:(?:${run.members}|members|groups|fighters|factions|units|brigades)\\s(?:of|from|in|within|belonging to|affiliated with)\\s)?|within\\s|inside\\s)(?:the\\s(?:ranks\\sof\\s(?:the\\s)?)?)?(?<mark>(?<p>${anyParty})${kit})`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: 'Clashes broke out in the town between two units belonging to the [[Syrian National Army]].',
      gives: { parties: ['armed-opposition'], names: ['Syrian National Army'], link: 'one' },
    },
    {
      text: 'A boy died in infighting within the [[SNA]].',
      gives: { parties: ['armed-opposition'], names: ['SNA'], link: 'one' },
    },
    { text: 'Clashes between two families left ISIS unmoved.', none: 'families fought' },
  ],
}

export const secondLook = [byMenOf, attackOf, fireFrom, ownWords, chargedWith, ownClash, charge, alone] as const

/** Who is told by the first of these that finds anybody in what tells the incident. */
export function toldFurther(passage: Passage, acted: (found: Finding<Who>) => boolean): readonly Finding<Who>[] {
  if (!named.test(view(passage))) return []
  for (const rule of secondLook) {
    const found = findInSentences(rule, passage).filter((f) => tells(passage, f.span) && acted(f))
    // "The gang is being eyed … We do not rule out the involvement of the MILF": each voice's suspect.
    if (found[0]) return rule === charge ? found : found.slice(0, 1)
  }
  return []
}
const named = new RegExp(`[${mark.party}${mark.adjective}]`, 'u')
