import { article, kit, listed } from '../../match/named.js'
import type { Rule } from '../../match/rule.js'
import { anyParty, mark, run, view } from '../../match/view.js'
import { aside, on, stop } from './signs.js'
import { readWho, type Who } from './who.js'

/** "of", "from", "belonging to": what leads from arms or men to their party. */
const carrier = new RegExp(run.carrier, 'u')

const ofParty =
  '(?:\\s(?!support\\b|behalf\\b)\\p{L}[\\p{L}\\d’-]{0,14}){0,3}?,?\\s(?:(?:that|which)\\s)?(?:from|of|belonging to|belonged to|belongs? to|affiliated (?:to|with)|operated by|run by|flown by|attributed to|(?:was|were|is|are) part of(?: the forces of)?)\\s'

/** Arms of a party, wherever they stand: "helicopters of the Syrian regime". */
export const armsOf: Rule<Who> = {
  id: 'perpetrator/arms-of',
  why: 'Aircraft, guns and launchers "of", "from" or "belonging to" a party are its arms; whoever they belong to struck.',
  view,
  pattern: on(
    `(?<mark>(?<kit>${run.carrier})(?:\\sthat (?:dropped|fired|launched|carried out) (?:it|them|the\\s[^\\s.;]{3,20}))?${ofParty}(?:(?:the|an?)\\s)?(?:[\\d\\p{L}]{2,9}\\s(?:Division|Brigade|Corps)\\sof\\sthe\\s)?(?<p>${listed}))`.replaceAll(
      'dropped|fired|launched|carried out',
      run.verb,
    ),
  ),
  read: (match, passage) => {
    const at = match.parts.kit
    if (!at) return undefined
    const before = passage.text.slice(Math.max(0, at.start - 30), at.start)
    if (/\b(?:on|at|against|targeting|destroyed|hit|struck)\s(?:an?|the)\s$/iu.test(before)) return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: 'On Sunday [[tanks from the Syrian regime forces]] fired shells at a hall.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime forces'], link: 'one' },
    },
    {
      text: 'The town was attacked by a [[MiG aircraft belonging to the government]].',
      gives: { parties: ['syrian-regime'], names: ['government'], link: 'one' },
    },
    {
      text: 'Missiles hit a tank of the Syrian regime.'.replace('hit a', 'destroyed a'),
      none: 'the arms are what was struck',
    },
  ],
}

/** "Russian air strikes", "regime artillery shelling", "an ISIS rocket". */
export const ownAttack: Rule<Who> = {
  id: 'perpetrator/own-attack',
  why: 'A party that stands before an attack or a munition as its owner made it.',
  view,
  pattern: on(
    `(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s(?:${run.filler}|${run.carrier}|${run.members}|\\(${anyParty}\\)|guided|heavy|missile|artillery|ground|deadly)){0,4}(?:\\s\\p{Lu}[\\p{L}\\d-]{2,14})?\\s(?:${run.munition}\\s?){0,2}(?<what>${run.noun}|${run.munition}|(?:tank |sniper |rifle |anti-aircraft )?${run.base}))`,
  ),
  read: (match, passage) => {
    const { p, what, mark: whole } = match.parts
    if (!p || !what || !whole) return undefined
    // "the Ankara car bomb": where it went off.
    if (/^(?:Ankara|Moscow)$/iu.test(match.groups.p ?? '')) return undefined
    // "what it called IS targets": they are struck.
    if (/^targets?$/iu.test(match.groups.what ?? '')) return undefined
    const seen = view(passage)
    const after = seen.slice(whole.end, whole.end + 40)
    if (
      /^s?\s(?:depot|factory|store|workshop|warehouse|stockpile|cache|experts?|positions?|sites?|bases?|squad|group|platform)/iu.test(
        after,
      )
    )
      return undefined
    if (
      /\b(?:on|against|targeting|despite|amid|fear(?:s|ed|ing)?(?:\sof)?|fle(?:e|d|eing)|escap(?:e|ed|ing)|avoid(?:ed|ing)?|under\sthreat\sof)\s(?:the\s|an?\s|\p{Ll}{4,10}\s)?$/iu.test(
        seen.slice(Math.max(0, whole.start - 30), whole.start),
      )
    )
      return undefined
    return readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[Russian air strikes]] have killed nine civilians.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'Four civilians died in [[regime artillery shelling]] on Ariha.',
      gives: { parties: ['syrian-regime'], names: ['regime'], link: 'one' },
    },
    { text: 'The missiles hit an ISIS munitions depot.', none: 'a depot is what was struck' },
    { text: 'The rebel-held town was shelled.', none: 'who holds the place is not the agent' },
  ],
}

/** "missiles from Israeli warplanes", "fire from a government checkpoint", "bombing of Syrian regime warplanes". */
export const fromArms: Rule<Who> = {
  id: 'perpetrator/from-arms',
  why: 'What comes "from" a party’s arms or checkpoint, or is the bombing "of" its warplanes, is the party’s attack.',
  view,
  pattern: on(
    `(?:${run.munition}|${run.noun}|${run.verb}|${run.base}|bullets?|guns|shots|gunfire|fire)(?<gap>${aside}{0,60}?)\\s(?<way>from|of|via|using)\\s${article}(?:(?:${run.members}|${run.carrier}|posts?|base|tower)\\s(?:of|from|belonging to)\\s(?:the\\s|an?\\s)?)?(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s${run.filler}){0,2}(?:\\s(?:${run.carrier}|${run.members}))*)(?![-‐–])`,
  ),
  read: (match, passage) => {
    const { way, mark: whole, gap } = match.groups
    // "about three miles from the group’s headquarters": how far, not whence.
    if (/\b(?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|yards?|away|far|fled|hours?|minutes?)$/u.test(gap ?? ''))
      return undefined
    const lead = view(passage)[match.span.start]
    const owned = view(passage)[(match.parts.way?.start ?? 1) - 2] === mark.munition
    if (way === 'of' && (owned || (gap === '' && lead === mark.munition))) return readWho(match, passage, true)
    const bare = match.parts.p?.end === match.parts.mark?.end
    // Without arms after it, only a party's own name directly after "fire from", "shelling from".
    if (bare && (way !== 'from' || gap !== '' || view(passage)[(match.parts.p?.end ?? 1) - 1] === mark.adjective))
      return undefined
    if (way === 'of' && !carrier.test(view(passage).slice(match.parts.mark?.start, match.parts.mark?.end)))
      return undefined
    return whole === undefined ? undefined : readWho(match, passage, true)
  },
  examples: [
    {
      text: 'Missiles from [[Israeli warplanes]] struck the city.',
      gives: { parties: ['israel'], names: ['Israeli'], link: 'one' },
    },
    {
      text: 'Five civilians died in a bombing of [[Syrian regime warplanes]] on Hazano town.',
      gives: { parties: ['syrian-regime'], names: ['Syrian regime'], link: 'one' },
    },
    { text: 'A shell from an unknown side fell on the market.', none: 'no party' },
  ],
}

/** Source: "whose source was", "were fired from … positions". */
export const source: Rule<Who> = {
  id: 'perpetrator/source',
  why: 'Reports name the origin of shells as their source.',
  view,
  pattern: on(
    `(?:whose source (?:is|was|were|are)|the source of which (?:is|was|were)|source(?:s)? (?:is|was|were)|originating (?:from|with)|originated from|traced (?:back )?to|responsibility(?:\\s\\p{L}{2,12}){0,5}? (?:lies|rests|lay) with|those responsible (?:are|were)|(?:the\\s)?one responsible (?:is|was)|the (?:perpetrators?|attackers?|culprits?|shooters?|gunm[ea]n|killers?|bombers?) (?:is|are|was|were)|responsible (?:for\\s[^.;,]{3,40}?\\s)?(?:is|are|was|were)|(?:fire|shells?|rockets?|missiles?|shots|bullets|it) (?:had )?c[ao]me from)\\s${article}(?<mark>(?<p>${listed})${kit})|of which\\s${article}(?<mark2>(?<p2>${listed})${kit})\\s(?:is|are|was|were) the source`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2
    // "The attackers were ISIS members killed …" is settled elsewhere; "were regime-held areas" names who holds a place.
    if (!at || /^[-‐–]/u.test(view(passage).slice(match.span.end, match.span.end + 1))) return undefined
    return readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'Mortar shells, whose source was [[factions in the Armed Opposition]] stationed in Ghouta, fell on the city.',
      gives: { parties: ['armed-opposition'], names: ['factions in the Armed Opposition'], link: 'one' },
    },
    {
      text: 'They died from mortar shells [[of which armed opposition factions were the source]].',
      gives: { parties: ['armed-opposition'], names: ['armed opposition factions'], link: 'one' },
    },
    {
      text: 'Those responsible were [[ISIS cells]].',
      gives: { parties: ['isis'], names: ['ISIS'], link: 'one' },
    },
    { text: 'A source in the Syrian regime confirmed it.', none: 'a source of news' },
  ],
}

/** Arms of a party of which no attack verb is told: "Syrian Su-22 jets had made several passes". */
export const ownArms: Rule<Who> = {
  id: 'perpetrator/own-arms',
  why: 'Where nothing else names who did it, a party’s aircraft or guns that the report speaks of did.',
  view,
  pattern: on(`(?<mark>(?<p>${listed})(?:['’]s?)?(?:\\s${run.filler}){0,2}(?:\\s${run.carrier})+)`),
  read: (match, passage) => {
    const before = view(passage).slice(Math.max(0, match.span.start - 40), match.span.start)
    return /\b(?:on|at|against|targeting|destroyed|down|downed|(?<!\b(?:spoke|spoken|speaks|talk|talked)\s)of)\s(?:the\s|an?\s)?$/u.test(
      before,
    )
      ? undefined
      : readWho(match, passage, true)
  },
  examples: [
    {
      text: '[[Syrian Su-22 jets]] had made several passes.',
      gives: { parties: ['syrian-regime'], names: ['Syrian'], link: 'one' },
    },
    {
      text: 'Witnesses saw [[Russian warplanes]] overhead.',
      gives: { parties: ['russia'], names: ['Russian'], link: 'one' },
    },
    {
      text: 'The rebels shot down a regime helicopter.'.replace('a regime', 'the regime').replace('down the', 'at the'),
      none: 'the arms are struck',
    },
  ],
}

/** "launched from positions held by SDF": whose ground the fire came from. */
export const firedFrom: Rule<Who> = {
  id: 'perpetrator/fired-from',
  why: 'Fire that came from ground held by a party is that party’s, where no one else is named.',
  view,
  pattern: on(
    `(?:${run.verb}|${run.noun}|${run.munition}|came|come|coming|originated|originating|${run.base})\\s(?:[^.;${stop}]{0,40}\\s)?from\\s(?:the\\s|an?\\s|nearby\\s)?(?:[\\p{L}]+\\s){0,2}?(?:(?:areas?|positions?|territory|territories|parts?|neighbou?rhoods?|districts?|bases?|ground|regions?|points?|${run.members})(?:\\s(?:of|in|near)\\s[\\p{L} ]{2,30}?)?\\s(?:that (?:is|are|was|were)\\s|which (?:is|are|was|were)\\s)?(?:${run.held} by|under the (?:(?:joint|shared|mutual|full|effective)\\s)?(?:${run.hold}|control) of|of)\\s(?:the\\s)?(?<mark>(?<p>${listed}))|(?<mark2>(?<p2>${anyParty}))(?:[-‐–]${run.held}|\\spositions|\\sareas|\\s${run.members}|\\sterritory|\\sbases?)|(?:areas?|positions?|territor(?:y|ies)|parts?|neighbou?rhoods?|districts?)\\sunder\\s(?:the\\s)?(?<mark3>(?<p3>${anyParty}))(?:['’]s?)?\\s(?:${run.hold}|control))`,
  ),
  read: (match, passage) => {
    const at = match.parts.p ?? match.parts.p2 ?? match.parts.p3
    return at && readWho({ ...match, parts: { ...match.parts, p: at } }, passage, true)
  },
  examples: [
    {
      text: 'Shells launched from positions held by [[Syrian Democratic Forces]] landed on the city.',
      gives: { parties: ['sdf'], names: ['Syrian Democratic Forces'], link: 'one' },
    },
    {
      text: 'The shelling came from areas under the control of the [[opposition]].',
      gives: { parties: ['armed-opposition'], names: ['opposition'], link: 'one' },
    },
    { text: 'They fled from areas held by ISIS.', none: 'no fire came' },
  ],
}

/** "The planes were Russian", "the jets were identified as Syrian". */
export const armsWere: Rule<Who> = {
  id: 'perpetrator/arms-were',
  why: 'Whose aircraft or guns they were can be said after them.',
  view,
  pattern: on(
    `(?:(?:${run.carrier}|gunm[ea]n|${run.members}|attackers?|assailants?|bombers?|shooters?)(?:\\s(?:that|which|who)\\s[^.;,]{2,40}?)?|[Tt]hose who\\s[^.;,]{2,40}?)(?:,\\s(?:which|whom)\\s[\\p{L} ]{2,24}\\s|,\\s(?:remnants|followers|deserters|supporters|part)\\sof\\s|,\\s(?=an?\\s|both\\s|members\\s)|,\\s(?:also|all|apparently|reportedly|probably|likewise)\\s|\\s(?:was|were|had been|is|are)\\s|\\s(?:who|that)\\s(?:had\\s|later\\s)?(?:identified|described|introduced|presented|called|declared)\\sthemselves\\s(?=as\\s|to\\s))(?:as\\s|to be\\s)?(?:later\\s|clearly\\s|all\\s|both\\s)?(?:(?:identified|described|recogni[sz]ed|reported|named)\\s(?:as|to be)\\s)?(?:an?\\s)?(?:(?:part|${run.members})\\s(?:of|from)\\s|from\\s)?(?:the\\s|an?\\s)?(?<mark>(?<p>${listed})${kit})(?=[.,;:)]|\\s(?:and|who|that|which|in|on|at|near|from)\\b|$)`,
  ),
  read: (match, passage) => readWho(match, passage, true),
  examples: [
    { text: 'The planes were [[Russian]].', gives: { parties: ['russia'], names: ['Russian'], link: 'one' } },
    {
      text: 'The jets were later identified as [[Syrian]].',
      gives: { parties: ['syrian-regime'], names: ['Syrian'], link: 'one' },
    },
    { text: 'The planes were bombing ISIS.', none: 'the party is the target' },
  ],
}
