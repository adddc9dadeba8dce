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

/** An attack told before: what is burnt or struck then is its result. */
export const attackedBefore =
  /(?<![\p{L}-])(?:fired|dropped|launched|shelled|bombed|bombarded|struck|targeted|storm(?:ed|ing)|attack(?:ed)?|shelling|strikes?|killed)(?!\p{L})/u
