import { article, kit, listed, whoIn } from '../../match/named.js'
import type { Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import { belief } from './belief.js'
import { on, stop } from './signs.js'
import { readWho, type Who } from './who.js'

/** "warplanes we believe are Russian", "jets believed to be from the US-led coalition". */
export const believedToBe: Rule<Who> = {
  id: 'perpetrator/believed-to-be',
  why: 'A relative clause of belief about arms, men or an attack names who is believed to have struck.',
  view,
  pattern: on(
    `(?:${run.carrier}|${run.members}|${run.noun}|${run.munition}|(?:bomber|attacker|assailant|shooter|killer|culprit|perpetrator)s?|[Mm]en|[Pp]ersons?|[Pp]eople|[Ii]ndividuals?|gunm[ea]n)\\)?,?\\s(?:[^.;,${stop}]{3,80},\\s)?(?:(?:which|that|whom|who|SNHR|we|[\\p{L}-]{3,14})\\s){0,4}(?:(?:is|are|was|were|had been|have been)\\s)?(?:most\\s|very\\s|strongly\\s)?(?:${belief})(?:\\sby\\s\\p{L}{2,20}(?:\\s\\p{L}{2,20})?)?(?:\\s(?:is|are|was|were|to|be|been|have|had|of|from|belong|belonged|belongs|belonging|the|that|they|it|with|affiliated|a|an|either|loyal|linked|ties|links|part)){0,6}\\s${article}(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    {
      text: 'On Thursday fixed-wing warplanes we believe are [[Russian]] fired missiles at the village.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'Jets believed to be from the [[US-led coalition]] hit a mosque.',
      gives: { parties: ['international-coalition'], names: ['US-led coalition'], link: 'one' },
    },
    {
      text: 'Warplanes that may be either [[Russian or government warplanes]] fired missiles.',
      gives: { parties: ['russia', 'syrian-regime'], names: ['Russian', 'government'], link: 'either' },
    },
    { text: 'Residents believe the Syrian conflict will go on.', none: 'no party' },
  ],
}

/** "ISIS cells are thought to be responsible", "Jaish al-Islam … is suspected", "SNHR believes that ISIS was behind". */
export const responsible: Rule<Who> = {
  id: 'perpetrator/responsible',
  why: 'Said to be responsible, behind the attack, suspected of it, or a possible perpetrator.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})[”"]?(?:,[^.;${mark.party}${mark.adjective}]{0,60},)?(?:,?\\s(?:positioned|stationed|based|active|operating|entrenched|holed up|in|near)\\s[^.;,${stop}]{1,50}?)?,?\\s(?:(?:is|are|was|were|has been|have been|had been|to be|being|could be|may be|might be|may have been|could have been|might have been)\\s)?(?:(?:widely|strongly|most|also|itself|likely|probably|generally|directly)\\s){0,2}(?:(?:believed|thought|suspected|presumed|assumed|considered|known|said|alleged|accused|blamed|likely)(?:\\s(?:to|of|be|have|been|being|for)){0,3}\\s?)?(?:(?:the\\s)?(?:party\\s|side\\s)?responsible\\b|behind\\s(?:the|this|it|that|them)|to blame\\b|possible perpetrators?|(?:the\\s)?perpetrators?\\b|the only (?:party|side|force)\\b|held (?:responsible|accountable|to account)|(?<=(?:accused|suspected|blamed)\\s?(?:of|for)\\s?)(?:having\\s|being\\s|the\\s|an?\\s|this\\s|that\\s|carrying out\\s){0,3}(?:[^.;,${stop}]{0,30}\\s)?(?:${run.noun}|${run.ing}|${run.verb}|involvement)|(?<=(?:accused|blamed|suspected)\\s)by\\s|(?:carried|carrying) it out|(?<=suspected\\s?)(?=[.,;]|$)|(?<=(?:accused|blamed)\\s?(?:for\\s|of\\s)?)(?=[.,;]|$|the)|${run.verb}|${run.ing})`,
  ),
  read: (match, passage) => {
    if (/\s(?:accused|blamed)\s?$/u.test(match.text) && !/\b(?:is|are|was|were|been|being|stands?)\s/u.test(match.text))
      return undefined
    const said = match.text
    if (
      !/respons|behind|only|to blame|perpetrator|carr|held|to account|suspected|accused|blamed|believed|thought|presumed|assumed|alleged|likely/u.test(
        said,
      )
    )
      return undefined
    return readWho(match, passage, false)
  },
  examples: [
    {
      text: '[[Islamic State cells]] are thought to be responsible.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: '[[Jaish al-Islam]], the faction that controls nearby Douma, is suspected.',
      gives: { parties: ['armed-opposition'], names: ['Jaish al-Islam'], link: 'one' },
    },
    {
      text: '[[Syrian regime forces]] are believed to have carried out the attack.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    { text: 'Islamic State cells are active in the area.', none: 'active is not responsible' },
  ],
}

/** Words that turn a claim into none. */
const unclaimed =
  /\b(?:investigat\p{L}+|reports?\s(?:that|of)|alleg\p{L}+|not|n['’]t|never|yet|neither|nor|no|nobody|whether|if|declined|refused|refrained|den(?:y|ied|ies|ying)|without)\b/u

/** A clause set between the subject and its verb: ", which has fought the government since 2007,". */
const inserted = `(?:,\\s[^.;]{2,160}?,(?=\\s))?`

/** "ISIS claimed responsibility", "the coalition acknowledged having conducted the strike", "al-Shabaab, which …, posted a statement claiming it". */
export const claimed: Rule<Who> = {
  id: 'perpetrator/claimed',
  why: 'Who claims or admits the attack did it.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})${inserted}(?<gap>[^.;${mark.party}${mark.adjective}]{0,110}?)\\s(?:claim(?:ed|s|ing)|took|takes|taking|admit(?:ted|s|ting)|accept(?:ed|s|ing)|acknowledg(?:ed|es|ing)|adopt(?:ed|s|ing)|confirm(?:ed|s|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|boast(?:ed|s|ing) of|own(?:ed|s) up to|apologi[sz](?:ed|es|ing) for)\\s(?:(?:full|sole|joint|direct|the|its|their|this|that|having|in\\s[^.;,${stop}]{2,40},?|on\\s[^.;,${stop}]{2,20}|conducting|targeting|carrying out|both|[\\p{Ll}-]{4,12}|deadly|twin|suicide)\\s){0,4}?(?:responsib\\p{L}+|credit|blame(?![\\p{L}])|${run.noun}|${run.base}(?=[.,;]|\\s(?:of|in|on|via|through)\\s|$)|${run.munition}|${run.verb}|${run.ing}|action(?![\\p{L}])|killings?(?![\\p{L}])|murders?(?![\\p{L}])|deaths?(?![\\p{L}])|operation(?![\\p{L}])|it(?=[.,;]|\\s(?:in|on|via|through|later|shortly|hours|soon)\\s|$)|both(?=[.,;]|$)|[^.;]{0,60}?\\b(?:behind|responsib))`,
  ),
  read: (match, passage) => {
    if (unclaimed.test(match.text)) return undefined
    const gap = match.groups.gap ?? ''
    if (/\b(?:blam|accus|report|documented|activists|residents|witnesses|officials|sources)/u.test(gap))
      return undefined
    const said = match.text.slice((match.parts.gap?.end ?? match.span.start) - match.span.start)
    // "confirmed the attack", "confirmed that 12 people were killed": news, no claim.
    if (
      /^\s(?:confirm|accept|adopt|announc|declar)/u.test(said) &&
      !/responsib|behind|blame|\b(?:its|their|having|conduct\p{L}+|carr\p{L}+ out)\b/u.test(said)
    )
      if (!/^\sadopt/u.test(said)) return undefined
    if (/^\s(?:took|tak)/u.test(said) && !/responsib|credit|blame/u.test(said)) return undefined
    if (/^\s(?:admit|acknowledg)/u.test(said) && /\b(?:the|that)\s\S+\s(?:was|were)\b/u.test(said)) return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[ISIS]] claimed responsibility for the bombing.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The [[Islamic State group]] claimed the attack in a statement.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    { text: '[[Islamic State]] claimed it.', gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' } },
    {
      text: '[[Al-Shabaab]], which has fought the government since 2007, claimed the attack.',
      gives: { parties: ['other'], names: ['Al-Shabaab'], link: 'one' },
    },
    {
      text: 'A branch of the [[Islamic State (IS)]] posted a statement online claiming responsibility.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    {
      text: '[[Jamaat-ul-Ahrar]] claimed the bombing.',
      gives: { parties: ['other'], names: ['Jamaat-ul-Ahrar'], link: 'one' },
    },
    { text: 'ISIS has not claimed the bombing.', none: 'it claims nothing' },
    { text: 'ISIS claimed that it had taken the town.', none: 'another claim' },
  ],
}

const ledByHolding = new RegExp(`[${mark.held}${mark.hold}]`, 'u')

/** "claimed by ISIS", "State media blamed ISIS", "it accused the YPG". */
export const blamed: Rule<Who> = {
  id: 'perpetrator/blamed',
  why: 'Who is blamed or accused, or by whom the attack was claimed, is named as having done it.',
  view,
  pattern: on(
    `(?:claimed by|admitted by|claim(?:ed|ing)(?:\\s(?:the|it|this|responsibility|${run.noun}|for)){0,4}\\s(?:for|on behalf of|in the name of)|(?:bears?|bore|bearing|carr(?:y|ies|ied)|carrying|had|has) (?:all )?the (?:fingerprints?|signature|stamp|hand) of|pinn(?:ed|ing|s) (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\son|l(?:ay|ays|aid|aying) (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\s(?:on|at the door of)|put(?:s|ting)? (?:the\\s)?(?:blame|responsibility)(?:\\s[^.;,]{1,40}?)?\\son|[Ii]t (?:was|is)(?=[^.;]{2,50}(?:[.,”"]|\\s(?:who|that|which|and not|not)\\s))|(?:bears?|bore|bearing) (?:all )?the hallmarks of|consistent with (?:(?:those|that|[^.;,${stop}]{0,30}?${run.noun}|the practice) (?:of|by)|(?=${anyParty}\\s${run.noun}))|[Ss]uspicion (?:fell|falls|has fallen) on|attribut(?:e|es|ed|ing)(?:\\s[^.;]{1,40}?)? to|(?:(?:[Rr]esponsibility|[Bb]lame)[^.;]{0,40}?\\s(?:falls|fell|lies|lay|rests|rested)\\s(?:on|with))|(?:to be )?the (?:work|responsibility|doing) of|evidence points? to|[Bb]lam(?:ed?|ing|es)(?:\\s[\\p{L}\\uE007]+){0,5}?\\son|blam(?:ed?|ing|es)(?:\\sremnants of)?|accus(?:ed?|es|ing)|suspect(?:s|ed)?|(?:pointed|points|pointing) (?:the finger at|to)(?:\\sthe\\s(?:[\\p{L}-]+\\s|${anyParty}\\s){0,3}(?:militia|group|faction|organi[sz]ation),)?|[${mark.held}${mark.hold}]+|(?:held|holds|holding)|(?:said|say|says) (?:that\\s)?(?=[^.;]{2,40}(?:behind|responsible)))\\s${article}(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => {
    if (
      /^blame\s/u.test(match.text) &&
      /\bto\s$/u.test(passage.text.slice(Math.max(0, match.span.start - 4), match.span.start))
    )
      return undefined
    // "such attacks are often the work of ISIS": a habit, not this attack.
    if (
      /\b(?:often|usually|typically|previously|repeatedly|frequently|past)\b[^.;]{0,40}$/u.test(
        passage.text.slice(Math.max(0, match.span.start - 50), match.span.start),
      ) ||
      /\b(?:previous|past|earlier|similar|other) (?:\p{L}+ )?(?:attacks|bombings|strikes|killings|explosions|incidents|blasts|shelling)\b/u.test(
        match.text,
      )
    )
      return undefined
    if (
      (/hold|held/u.test(match.text) || ledByHolding.test(view(passage)[match.span.start] ?? '')) &&
      !/^[^.;]{0,40}responsible/u.test(passage.text.slice(match.span.end, match.span.end + 60))
    )
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'It accused the [[YPG]] of carrying out the attack.',
      gives: { parties: ['sdf'], names: ['YPG'], link: 'one' },
    },
    {
      text: 'State media reported, blaming the attack on [[rebels]] in the east.',
      gives: { parties: ['armed-opposition'], names: ['rebels'], link: 'one' },
    },
    {
      text: 'The attack was attributed to [[ISIS cells]].',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The organisation holds the [[Ansar Allah (Houthi)]] armed group responsible.',
      gives: { parties: ['other'], names: ['Ansar Allah'], link: 'one' },
    },
    { text: 'Captured ISIS fighters were in the school.', none: 'they were taken' },
    { text: 'State media blamed "known international forces".', none: 'no party is named' },
  ],
}

/** "warplanes of unidentified affiliation, Syrian regime or Russian". */
export const oneOfTwo: Rule<Who> = {
  id: 'perpetrator/one-of-two',
  why: 'After words that say that the affiliation is not known, two parties joined by "or" are offered.',
  view,
  pattern: on(
    `(?:\\b(?:which|who)\\s[^.;:${stop}]{0,60}:\\s|${run.carrier}(?:\\s[–—-]\\s|,\\s|\\s\\()(?=(?:either\\s|possibly\\s|perhaps\\s|probably\\s)?${anyParty}(?:\\s[^.;,)${stop}]{1,16})?\\sor\\s)|\\b(?:unidentified|unknown|undetermined|unclear|uncertain)\\s(?:affiliation|identity|origin|provenance|nationality)(?:,\\s|\\s\\(|:\\s|\\s[–—-]\\s)|(?:whether|if)\\s(?:it|they|these|those|this|the\\s(?:[\\p{L}-]+\\s)?(?:${run.carrier}|${run.munition}|${run.noun}|attackers?|[\\p{Ll}]{4,12}))\\s(?:was|were|is|are|had been|belong(?:ed|s)? to|came from|${run.verb} by)\\s|(?:whether|if)\\s[^.;${mark.party}${mark.adjective}]{3,120}?\\s(?:was|were|is|are|belonged to|came from)\\s)(?:either\\s|possibly\\s|probably\\s|whether\\s|perhaps\\s)?(?:the\\s)?(?<mark>(?<p>${listed})${kit})`,
  ),
  read: (match, passage) => {
    const who = readWho(match, passage, true)
    return who?.link === 'either' ? who : undefined
  },
  examples: [
    {
      text: 'Warplanes of unidentified affiliation, [[Syrian regime or Russian]], bombed tents.',
      gives: { parties: ['syrian-regime', 'russia'], names: ['Syrian regime', 'Russian'], link: 'either' },
    },
    {
      text: 'Shells of unknown origin (possibly [[SDF or Turkish]]) fell on Afrin.',
      gives: { parties: ['sdf', 'turkey'], names: ['SDF', 'Turkish'], link: 'either' },
    },
    { text: 'A shell of unknown origin, SDF said, fell on Afrin.', none: 'who tells it' },
  ],
}

/** "said they had killed seven militants": another deed than the one that killed people. */
const foes =
  /^\s(?:at least\s|more than\s|about\s)?(?:[\p{L}\d]{1,12}\s){0,3}(?:militants|fighters|terrorists|insurgents|rebels|gunmen|extremists|jihadists)\b/u

/** "ISIS said its fighters had carried out the attack", "the group, which …, said in a statement that it was behind the bombing". */
export const saidIt: Rule<Who> = {
  id: 'perpetrator/said-it',
  why: 'A party that says that it, or its men, attacked has claimed the attack.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})${inserted}(?<gap>[^.;${mark.party}${mark.adjective}]{0,60}?)\\s(?:said|says|saying|told\\s[^.;,${stop}]{2,40}?|announc(?:ed|ing)|admit(?:ted|s)|conceded|concedes|confirm(?:ed|s)|acknowledge[sd]?|boasted|stated|declared|claim(?:ed|s))\\s[^.;${stop}]{0,100}?(?<![\\p{L}])(?:it|its|they|their|(?:an?|one|two|three|several|some) of (?:its|their))\\s["“]?(?:${run.members}["”]?\\s|own\\s|men\\s|forces\\s|aircraft\\s|${run.carrier}\\s|[\\p{Ll}]{3,10}["”]?\\s){0,3}?(?:had\\s|have\\s|has\\s)?(?:was behind|were behind|behind|(?:was|were|is) responsible|${run.verb}|carried\\s(?:it|them|this)\\sout|(?:did|done)\\s(?:it|this|so)(?![\\p{L}]))`,
  ),
  read: (match, passage) =>
    unclaimed.test(match.text) || foes.test(passage.text.slice(match.span.end, match.span.end + 50))
      ? undefined
      : readWho(match, passage, true),
  examples: [
    {
      text: '[[ISIS]] said its fighters had carried out the attack.',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    {
      text: 'The [[coalition]] later confirmed that it had struck the building.',
      gives: { parties: ['international-coalition'], names: ['coalition'], link: 'one' },
    },
    { text: '[[ISIS]] said its men had done it.', gives: { parties: ['isis'], names: ['ISIS'], link: 'one' } },
    {
      text: 'The [[Islamic State]] said in a statement carried by its agency that it was behind the ambush.',
      gives: { parties: ['isis'], names: ['Islamic State'], link: 'one' },
    },
    { text: 'The SDF said the town had been shelled.', none: 'it speaks of another’s deed' },
    { text: 'ISIS has not said whether it was behind the killing.', none: 'it says nothing' },
  ],
}

/** "Each side accused the other: the government spoke of rebels, the rebels of the army": the accused are offered. */
export const crossBlame: Rule<Who> = {
  id: 'perpetrator/cross-blame',
  why: 'Where each side accuses the other, whom each of them names is offered.',
  view,
  pattern: on(
    `\\b(?:(?:[Ee]ach|[Bb]oth|[Tt]he\\s(?:two|warring|rival|opposing)|[Rr]ival)\\s(?:sides?|part(?:y|ies)|camps?|${run.members})?[^.;:${stop}]{0,40}?(?:accus(?:ed|es?|ing)|blam(?:ed|es?|ing))|[Aa]ccounts\\s(?:differ|conflict)(?:ed)?)(?:\\s(?:the\\sother|each\\sother|one\\sanother))?[^.;:,${mark.party}${mark.adjective}]{0,40}[:;,.]\\s(?:the\\s)?(?:${anyParty}|\\p{Lu}[\\p{L}-]{2,14}(?=\\s(?:said|blamed|spoke|pointed|insisted|claimed)))[^.${mark.party}${mark.adjective}]{1,60}?\\s(?<mark>(?<p>${anyParty}[^.;${mark.party}${mark.adjective}]{0,90}?[,;]\\s(?:[^.;,]{1,20}\\s)?(?:${anyParty}[^.;,${mark.party}${mark.adjective}]{1,60}?|[^.;,]{0,20}${run.other}[^.;,]{1,30}?|\\p{Lu}[\\p{L}-]{2,14}\\s[^.;,]{1,30}?)\\s${anyParty}))`,
  ),
  read: (match, passage) => {
    const at = match.parts.p
    const named = at && whoIn(passage, at)
    const [first, last] = [named?.[0], named?.at(-1)]
    if (!first || !last || first === last) return undefined
    return { parties: [first.party, last.party], names: [first.name, last.name], link: 'either' }
  },
  examples: [
    {
      text: 'Each side accused the other: the government spoke of [[rebels, the rebels of the government]].',
      gives: { parties: ['armed-opposition', 'syrian-regime'], names: ['rebels', 'government'], link: 'either' },
    },
    {
      text: 'Both sides blamed each other: the SDF said [[Turkish forces had fired, while Ankara pointed to the SDF]].',
      gives: { parties: ['turkey', 'sdf'], names: ['Turkish forces', 'SDF'], link: 'either' },
    },
    { text: 'Each side accused the other of breaking the truce, and the rebels withdrew.', none: 'nobody is offered' },
  ],
}

/** "A and B traded blame", "the two accused each other": two parties offered. */
export const tradedBlame: Rule<Who> = {
  id: 'perpetrator/traded-blame',
  why: 'Parties that blame each other are both offered.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})${kit})\\s(?:have\\s|has\\s|had\\s|both\\s|later\\s){0,2}(?:traded (?:blame|accusations)|blam(?:ed|e) (?:each other|one another)|accus(?:ed|e) (?:each other|one another)|exchanged accusations|each (?:said|claimed|insisted|maintained|alleged)(?: that)? the other|each (?:blamed|accused) the other)`,
  ),
  read: (match, passage) => {
    const who = readWho(match, passage, true)
    return who && who.parties.length > 1 ? { ...who, link: 'either' } : undefined
  },
  examples: [
    {
      text: '[[Rebels and ISIS]] traded blame for the shelling.',
      gives: { parties: ['armed-opposition', 'isis'], names: ['Rebels', 'ISIS'], link: 'either' },
    },
    {
      text: 'The [[government and rebels]] blamed each other.',
      gives: { parties: ['syrian-regime', 'armed-opposition'], names: ['government', 'rebels'], link: 'either' },
    },
    { text: 'Residents blamed each other.', none: 'no party' },
  ],
}
