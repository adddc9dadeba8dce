import { attackNouns, attackVerbs } from '../../lexicon/attacks.js'
import { anyCaseOf } from '../../match/names.js'

/** Sources for the words of attack that lead to the thing hit. */
const formsOf = (verbs: readonly { forms: string }[]): string => anyCaseOf(verbs.flatMap((v) => v.forms.split(/,\s*/)))
const head = (v: { forms: string }): string => v.forms.split(',')[0] ?? ''

/** Planting and leaving tell where a charge was put, not what it struck. */
const putting = new Set(['plant', 'lay', 'leave behind'])
/** Raids and break-ins enter a place; what they enter is not what was hit. */
const entering = new Set([
  'storm',
  'raid',
  'break into',
  'burst into',
  'infiltrate',
  'invade',
  'overrun',
  'descend on',
  'swoop on',
  'ransack',
])
/** Also told of what an attack led to: read apart. */
const ruining = new Set(['destroy', 'demolish', 'flatten', 'level', 'raze', 'obliterate'])
/** What is burnt is often burnt besides: read apart. */
const burning = (v: { attack?: string }): boolean => v.attack === 'arson'
const firing = new Set(['open fire', 'open up', 'fire upon'])

export const space = '\\s{1,3}'
export const edge = '(?![\\p{L}\\p{N}-])'
const before = '(?<![\\p{L}\\p{N}-])'

/** "fired", "dropped", "launched": the object is a munition, the thing hit stands after a preposition. */
export const sending = `${before}(?:${formsOf(attackVerbs.filter((v) => v.takes === 'munition' && !putting.has(head(v)) && !/^(?:explode|detonate|set off)/.test(v.forms)))}|rained|sent|poured|directed|aimed|put|delivered)${edge}(?!\\ssquad)`
/** "struck", "shelled", "targeted": the object is the thing hit. */
export const hitting = `${before}(?:${formsOf(attackVerbs.filter((v) => v.takes === 'object' && !burning(v) && ![entering, ruining, firing].some((s) => s.has(head(v)))))}|beat|strafed|raked|riddled|ambush(?:ed|ing)?|machine-gunn(?:ed|ing)|pierced|penetrated|rocked|shook|impacted|brought\\sdown|bringing\\sdown|zeroed\\sin\\son|homed\\sin\\son|engaged|besieged\\sand\\sshelled)${edge}`
export const ruined = `${before}(?:${formsOf(attackVerbs.filter((v) => ruining.has(head(v))))}|tore\\sapart|blew\\sapart|devastat(?:ed|ing)|ravag(?:ed|ing)|gutt(?:ed|ing)|wreck(?:ed|ing))${edge}`
export const shooting = `${before}(?:${formsOf(attackVerbs.filter((v) => firing.has(head(v))))}|shot|shooting|fire|fires|fired|firing(?!\\ssquad))${edge}`
export const attackNoun = `${before}(?:${anyCaseOf(attackNouns.flatMap((n) => n.nouns.filter((w) => !/explosion|blast|detonation|execution|beheading|hanging|operation/.test(w)).flatMap((w) => [w, `${w}s`])))}|fire|[Bb]arrages?|[Ss]alvos?|[Vv]olleys?)${edge}`
export const exploding = `${before}(?:exploded|explodes|exploding|detonated|detonates|detonating|detonation|blew\\s(?:up|himself\\sup|herself\\sup|themselves\\sup)|blow(?:s|ing)?\\s(?:himself\\s|herself\\s|themselves\\s)?up|blown\\s(?:himself\\s|herself\\s|themselves\\s)?up|went\\soff|going\\soff|set\\soff|explosives\\swent\\sup|[Ee]xplosions?|[Bb]lasts?|blew\\sa\\s(?:bomb\\scar|car\\sbomb|booby-trapped\\scar))${edge}`
/** Where a munition comes down: the preposition belongs to the verb. */
export const landing = `${before}(?:land(?:s|ed|ing)?|fell|fall|falls|falling|c[ao]me\\sdown|coming\\sdown|went|burst(?!\\sinto)|bursting|hit|hitting|struck|striking|dropped|dropping|explod(?:ed|ing)|impact(?:ed|ing)|rain(?:ed|ing)\\sdown|slam(?:med|ming)?|crash(?:ed|es|ing)?|smash(?:ed|ing)?|plough(?:ed|ing)?|plow(?:ed|ing)?|tore|tear(?:ing)?|rip(?:ped|ping)?|ram(?:med|ming)?|drove|dr(?:iven|iving))${edge}`

export const aimed =
  '(?:at|on|onto|upon|into|against|over|towards?|targeting|near|inside|outside|beside|behind|under|beneath|underneath|among|amid|next\\sto|close\\sto|in\\sfront\\sof|across\\sfrom|opposite|in\\sthe\\s(?:vicinity|area|direction|middle)\\sof|around|in|between|through)'
const blocked =
  'at|on|onto|upon|into|against|over|towards?|toward|targeting|near|inside|outside|beside|behind|under|beneath|underneath|across|opposite|among|amid|around|in|by|from|between|while|when|as|which|that|who|where|whose|after|before|killing|leaving|injuring|wounding|causing|resulting|leading|destroying|but|hit|struck|killed|targeted|shelled|bombed|blamed|pinned|is|are|was|were|has|have|had|will|would|said|says|told|reported'

const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const timeCore = `(?:${days}|${months}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|[AaPp]\\.?[Mm]\\.?|dawn|noon|midnight|night|evening|morning|afternoon|o’clock|hours)`
const timeWord = `(?:${timeCore}|early|late|eve|of|the|about|around|approximately)`
/** "on Sunday, 7 January 2018,", "at about 10:30 PM": may stand between a verb and its place. */
export const time = `(?:,?\\s{1,2}(?:on|at|in|around|during|of|by)\\s{1,2}(?:${timeWord}[\\s,]{1,3}){0,7}${timeCore}(?![\\p{L}\\p{N}]),?)`

/** Words between an act and its preposition: no other preposition, no new clause, but times. */
export const gap = `(?:${time}|\\s(?:in\\sa\\srow|in\\s(?:quick\\s|rapid\\s)?succession|in\\sturn)|\\s{1,3}(?!(?:${blocked})${edge})[\\p{L}\\p{N}’'()-]{1,30},?){0,12}`

/** An attack told before: what is burnt or struck then is its result. */
export const attackedBefore =
  /(?<![\p{L}-])(?:fired|dropped|launched|shelled|bombed|bombarded|struck|targeted|storm(?:ed|ing)|attack(?:ed)?|shelling|strikes?|killed)(?!\p{L})/u
