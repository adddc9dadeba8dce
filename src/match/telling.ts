import { countries } from '../lexicon/countries.js'
import { governorateWords } from '../lexicon/governorates.js'
import { oneOf } from './derive.js'
import { attacked, attackNoun, dateline, dayOfMonth, weekday } from './events.js'
import { lean } from './lean.js'
import { matches, matchesOf, mayMatch } from './matches.js'
import { remembered } from './remembered.js'
import { sentencesOf } from './sentences.js'

/** What a stretch of text tells, coarsely: enough to say whether it tells an incident, and whether another one begins. */
export interface Telling {
  /** Days it names, in one form: "1-15", "sunday", "the same day" not among them. */
  readonly days: readonly string[]
  /** Named places, lower case, without their type word. */
  readonly places: readonly string[]
  /** A governorate is named. */
  readonly region: boolean
  /** Somebody was killed, told as an event. */
  readonly deaths: boolean
  readonly injuries: boolean
  /** A word of dying, however used. */
  readonly mortal: boolean
  /** Somebody attacked, or something struck or exploded. */
  readonly act: boolean
  /** A count over a period or a region, not an event. */
  readonly statistic: boolean
  /** Deaths after the day, bodies found, a corrected toll: they belong to the incident told before. */
  readonly later: boolean
  /** An attack is named by its day: "Sunday’s bombing". */
  readonly dated?: boolean
}

const person =
  "(?:(?:a|an|another|one|his|her|the|its|their)\\s(?:[\\p{L}\\p{N}’'-]{1,20}\\s){0,4}?(?:civilians?|child|woman|man|boy|girl|infant|baby|teacher|doctor|nurse|medic|paramedic|driver|farmer|student|activist|journalist|photographer|reporter|cameraman|volunteer|soldier|fighter|commander|officer|policeman|detainee|prisoner|worker|shepherd|mother|father|wife|husband|son|daughter|brother|sister|couple|family|person|resident|villager|head|sheikh|imam|lawyer|engineer|pharmacist|merchant|displaced))"
/** A loose number: enough to know that somebody is counted. */
const some =
  '(?:\\d[\\d,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|a\\s(?:dozen|hundred|thousand))'
const counted = `(?:${some}|dozens|scores|several|many|hundreds|all|both)`
const kill =
  '(?:killed|shot\\sdead|shot\\sand\\skilled|executed|beheaded|slaughtered|murdered|massacred|stabbed|slain|burn(?:ed|t)\\sto\\sdeath|gunned\\sdown|assassinated|tortured\\sto\\sdeath|crushed|buried|drowned|crucified|strangled|butchered|lynched|decapitated|electrocuted|incinerated|burn(?:ed|t)\\salive|stoned\\sto\\sdeath|hacked\\sto\\sdeath)'

const deathPatterns = [
  `\\b(?:was|were|been|being|and|who|is|are|have|had)\\s(?:all\\s|also\\s|both\\s|instantly\\s|reportedly\\s|allegedly\\s|found\\s)?${kill}\\b`,
  `\\b(?:killing|kills?)\\s`,
  // "took place", "claimed responsibility" and "cost millions" tell no death.
  `\\b(?:claim(?:ed|ing|s)|t(?:ook|aking|akes)|cost(?:ing|s)?)\\s(?:[\\p{L}\\p{N},’'-]{1,20}\\s){0,8}?li(?:fe|ves)\\b|\\bclaim(?:ed|ing|s)\\s(?:at\\sleast\\s|more\\sthan\\s|about\\s)?(?:${counted}|${person})`,
  `\\bcaus(?:ed|es|ing)\\s(?:his|her|their)\\sdeaths?\\b|\\b(?:shot\\sdead|gunned\\sdown|assassinated|murdered|beheaded)\\s(?:an?|his|her|the|another)\\s|\\bpulled\\s(?:out\\s)?dead\\b|\\bdeath\\scertificate|\\bname\\s[^.;]{1,90}\\sas\\s(?:dead|deceased)\\b`,
  `\\b(?:led|leading|resulted|resulting)\\s(?:in|to)\\sthe\\s(?:killing|deaths?)\\b`,
  `\\b(?:caus(?:ed|ing)|saw)\\sthe\\sdeaths?\\sof\\b`,
  `\\b(?:killing|deaths?|execution|murder)\\sof\\s(?:at\\sleast\\s|no\\s(?:less|fewer)\\sthan\\s|more\\sthan\\s|about\\s|nearly\\s|approximately\\s|some\\s|around\\s)?(?:${counted}|${person}|the\\s|[\\p{Lu}])`,
  `\\b${kill}\\s(?:at\\sleast\\s|no\\s(?:less|fewer)\\sthan\\s|more\\sthan\\s|about\\s|nearly\\s|approximately\\s|some\\s|around\\s|an?\\sestimated\\s|up\\sto\\s|as\\smany\\sas\\s)?(?:${counted}|${person}|[\\p{Lu}])`,
  `\\bdied\\b|\\bdies\\b|\\bperished\\b|\\bsuffocated\\b|\\bchoked\\sto\\sdeath\\b|\\bpassed\\saway\\b|\\bsuccumbed\\b`,
  `\\blost\\s(?:his|her|their|its)\\sli(?:fe|ves)\\b|\\blives\\swere\\slost\\b|\\b(?:lay|left)\\sdead\\b`,
  `\\bleft\\s(?:[\\p{L}\\p{N},’'-]{1,20}\\s){1,9}dead\\b|\\bleaving\\s(?:[\\p{L}\\p{N},’'-]{1,20}\\s){1,9}dead\\b`,
  `\\b${counted}\\s(?:[\\p{L}’'-]{1,20}\\s){0,4}(?:dead|fatalit(?:y|ies)|killed|lives|bodies|deaths|victims)\\b`,
  `\\b(?:death\\stoll|dead\\sin(?:clude|cluded|cluding)|the\\sdead\\swere|toll\\sof)\\b`,
  `\\b(?:died|killed|executed|dead|lost)\\b[^.]{0,60}\\bunder\\storture\\b|\\bwiped\\sout\\b|\\bput\\sto\\sdeath\\b|\\bbodies\\sof\\b`,
  `\\bshot\\s(?:[\\p{L}\\p{N}’'-]{1,20}\\s){1,8}dead\\b|\\bwip(?:ed|ing|es)\\sout\\b|\\b(?:did|could)\\snot\\s(?:survive|be\\ssaved)\\b|\\bto\\sdeath\\b|\\bburn(?:ed|t|ing)\\salive\\b`,
  `\\btoll\\s(?:rose|reached|stands|stood|climbed|was|is)\\b|\\basphyxiat|\\bthe\\sdead\\s(?:are|were|included?|numbered)\\b|\\bdead\\sand\\s|\\b(?:cut|slit|slash(?:ed)?)\\s(?:the|their|his|her|whose)\\sthroats?\\b|\\bthroats?\\s(?:(?:was|were|been|being|had)\\s){0,2}(?:cut|slit|slashed)\\b|\\b(?:cut(?:ting)?|chopped|hacked)\\soff\\s(?:the|their|his)\\sheads?\\b|\\bsevered\\sthe\\sheads?\\b|\\bfatal(?:ly|ities)?\\b|\\bmassacre\\sof\\s\\d|\\bmassacres?\\s(?:at\\sleast\\s|some\\s)?(?:\\d|dozens|scores)|\\b(?:hanged|lynched|perished|decapitated|suffocat(?:ed|ing)(?!\\s(?:siege|blockade|heat|smoke|dust))|drowned|murdered|slain|massacred)\\b|\\bwithout\\ssurvivors\\b|\\bno\\s(?:one\\ssurvived|survivors)\\b`,
  `\\b(?:dying|martyr(?:ed|s|dom)?|mortally|slay(?:ing|s)|corpses?|lifeless)\\b|\\bli(?:fe|ves)\\sof\\b|\\bmet\\s(?:his|her|their)\\s(?:deaths?|end)\\b|\\bfell\\svictim\\b|\\b(?:body|bodies)\\s(?:was|were|of)\\b|\\bremains\\s(?:was|were|of(?!\\s(?:[\\p{L}-]{1,16}\\s){0,4}(?:mines?|landmines?|missiles?|rockets?|shells?|bombs?|munitions?|devices?|drones?|weapons?|cylinders?|barrels?|grenades?|projectiles?|buildings?|houses?|town|city|village)\\b))\\b|\\b(?:mow|gun)(?:ned|ed|ing|ning)\\sdown\\b|\\bbur(?:ied|ying)\\s[^.;]{0,90}under\\sthe\\srubble\\b|\\bassassinat(?:ed|ions?)\\b|\\b(?:was|were)\\s(?:then\\s|later\\s)?shot\\b|\\b(?:beheading|stoning|hanging|slaying|slaughter)\\sof\\b|\\bclaim(?:ed|ing)\\s(?:the\\s)?li(?:fe|ves)\\b|\\bdead:\\s|\\bkilled:\\s`,
  `\\blost\\s(?:at\\sleast\\s)?(?:${some})(?:\\sof\\s(?:its|his|her|their)\\b|[,.;]|\\s(?:people|civilians|lives|members|men|residents|villagers)\\b)`,
  // Nobody is left: "left nobody of the party alive"; a deed in its own form: "executing all seven of them".
  `\\b(?:nobody|no\\sone|none|not\\sone)\\b[^.;]{0,60}\\b(?:alive|surviv|lived\\b)|\\b(?:execut(?:es|ing)|behead(?:s|ing)|murder(?:s|ing)|slaughter(?:s|ing)|massacring|assassinates|hangs|shoots\\sdead|guns\\sdown|shooting\\sdead)\\s(?:at\\sleast\\s|some\\s|about\\s|more\\sthan\\s)?(?:${counted}|${person}|the\\s|them|him|her|those)|\\b(?:latest|newest|youngest|first|last|most\\srecent)\\svictims?\\sof\\b`,
]
/** Tried on text in small letters: a pattern that minds no case costs five times as much. */
const deaths = lean(new RegExp(deathPatterns.join('|').replaceAll('[\\p{Lu}]', '\\p{L}'), 'u'))
/** Any word of dying: enough only beside an act with its day or place. */
const mortal =
  /\b(?:kill|dead\b|deadly|deaths?\b|die[ds]?\b|dying|lives\b|life\b|fatal|toll\b|victims?\b|(?<!\b(?:judicial|official|legal|rights|monitoring|supervisory|governing|international|elected|local|un|un's|security|state|public)\s)bod(?:y|ies)\b|corpse|execut|behead|massacr|slaughter|butcher|murder|shot\b|buried|suffocat|asphyx|poison|drown|surviv|perish|martyr|casualt|funeral|mourn|bereav|widow|orphan|slain|(?:no\sone|nobody|none)\b[^.;]{0,60}\balive|graves?\b|(?:hold|have|collected|received|recorded|documented|obtained|verified|confirmed)\s(?:[\w-]+\s){0,3}names\b|names\s(?:have\s)?(?:so\sfar\s)?reached|names\sof\sthe\s(?:dead|fallen)|lost\s(?:a|an|his|her|their|its|\w+)\s)/u
const injuries =
  /\b(?:wound|injur)(?:ed|ing)\b|\binjur(?:y|ies)\b|\bwounds?\b|\bcasualties\b|\b(?:were|was|been|and)\shurt\b|\b(?:symptoms|cases)\sof\s(?:the\s)?(?:poisoning|suffocation|asphyxia|choking|exposure|shortness|breathlessness)\b|\b(?:breathing\sdifficult(?:y|ies)|difficult(?:y|ies)\s(?:in\s|of\s|with\s)?breathing|shortness\sof\sbreath)\b/u
const noHarm =
  /\b(?:no|without(?:\sany)?)\s(?:casualties|deaths|victims|injuries|one\swas\s(?:killed|hurt))\b|\b(?:not|n't|neither)\s(?:\w+\s){0,2}?(?:mention|report|cause|name|give|result\sin)\s(?:any\s)?(?:casualties|deaths|victims|injuries)\b/u
const act = lean(
  new RegExp(
    `\\b(?:crucif(?:ied|ies)|strangled|hacked|throats?|fired|fires|firing|dropped|drops|launched|carried\\sout|${attacked}|shot|shooting|open(?:s|ed)?\\sfire|exploded|explodes|detonated|blew|(?:went|gone|goes)\\soff|explosives?\\swent\\sup|execut(?:ed|es)|behead(?:ed|s)|stab(?:bed|s)|killed|kills|killing|tortured?|infiltrated|crashed|slammed|fell|landed|rained|tore|ripped|burned|set\\sfire|car\\sbombs?|landmines?|mines?|rockets?|shells?|missiles?|barrel\\sbombs?|sniper|gunmen|chlorine|sarin|(?:toxic|poison(?:ous)?)\\sgas(?:es)?|${attackNoun})\\b`,
    'u',
  ),
)
/** Counts over a time, whatever place they name. */
const statistic =
  /\bsince\s(?:\p{L}+\s){0,4}?(?:March\s)?(?:19|20)\d\d\b|\b(?:first|second)\s(?:half|quarter)\sof\b|\bhalf[-\s]year\b|\bsince\sthe\s(?:start|beginning|outbreak|onset|first)\b|\b(?:between|from)\s(?:\p{L}+\s)?(?:19|20)\d\d\s(?:and|to|until|up\sto)\b|\bduring\sthe\s(?:year|month|period)\b|\bthe\s(?:same|reporting)\speriod\b|\bha(?:ve|s)\s(?:\p{L}+\s){0,2}?(?:killed|died|lost|perished)\b[^.;]{0,90}\bsince\s(?:(?:early|late|mid|last)[\s-])?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|summer|winter|spring|autumn)\b(?!\s\d{1,2}\b)|\bover(?:all|\sthe\sy?ears)\b|\bdatabase\b|\b\d\d?(?:\.\d)?\s?(?:%|percent|per\scent)|\bdistribut(?:ed|ion)\b|\b(?:highest|lowest|heaviest)\s(?:monthly\s|daily\s|annual\s)?(?:death\s)?(?:toll|number|count|figure)\b|\b(?:topped|ranked|accounted\sfor)\b[^.;]{0,60}\b(?:governorates?|provinces?|list|victims|all)\b|\bcame\s(?:first|second|next|third)\s(?:with|by|among)\b|^Table\s\d|\b(?:war|conflict|insurgency|uprising|civil\swar|violence)\b[^.;]{0,50}\b(?:has|have|had)\s(?:now\s|already\s)?(?:killed|claimed|cost|left|taken)\b|\b(?:worst|most|hardest)[-\s](?:hit|affected)\s(?:governorate|province|region|area|district|state)\b|\b(?:deadliest|worst|bloodiest)\s(?:year|month|quarter|decade)\b|\bthe\snumber\sof\s(?:civilians?|people|children|deaths|women|fatalities|casualties)\s(?:killed|dead|wounded|injured|recorded|documented)\b(?![^.;]{0,140}\b(?:ris(?:en|es|ing)|rose|climbed|grew|grown|gone\sup|increased)\b)|\b(?:fell|rose|dropped|increased|decreased|declined|climbed|grew)\sby\s(?:a\s(?:third|quarter|half|fifth|tenth)|half|nearly|almost|more|about|some|\d)|\b(?:down|up)\sfrom\s\d|\b(?:monthly|annual|yearly|mid-?year|quarterly)\s(?:report|update|figures?|count|bulletin|review)\b|\b\d{2,3},\d{3}\s(?:[\p{L}-]{2,14}\s){0,4}(?:killed|dead|deaths|people|civilians|persons|lives)\b/iu
/** A count from one day to another, in whatever month: "Between January 1 and June 30, 2019", "between the afternoons of 3 and 4 February". */
const stretch = lean(
  new RegExp(
    `\\b(?:between|from)\\s(?:the\\s(?:mornings|afternoons|evenings|noons|middays)\\sof\\s|(?:early\\s|late\\s|mid-)?(?<a>${dayOfMonth})\\s(?:and|to|until|till|through|up\\sto)\\s(?<b>${dayOfMonth}))`,
    'giu',
  ),
)
const blanked = (m: string): string => ' '.repeat(m.length)
/** "since its first use in Salqin on 1 September 2012": a day that bounds a count. */
const sinceDay = /\bsince\s(?:its|the|their|his)\s[^,;.]{3,80}?\b(?:19|20)\d\d\b/giu
/** A month or a year alone: a count, unless a place says otherwise. */
const loose =
  /\b(?:in|during|for|throughout|of)\s(?:the\smonth\sof\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:19|20)\d\d|\salone|,)|\b(?:in|during|throughout)\s(?:the\syear\s)?(?:19|20)\d\d\b/iu
const later =
  /\b(?:wounded|injured)\b[^.]{0,80}\bdied\b|\bdied\b[^.]{0,60}\b(?:days?\slater|hours\slater|the\s(?:next|following)\sday)\b|\b(?:laid\sto\srest|were\sburied|was\sburied)\b|\bdied\slater|\bdied\b[^.;]{0,50}\s(?:of|from)\s(?:his|her|their|its|the)\s(?:wounds|injuries|burns)|\bsuccumbed\b|\b(?:pulled\sout|recovered|found|retrieved|dug\sout)\s(?:[\p{L}\p{N}-]{1,20}\s){0,3}(?:bod(?:y|ies)|dead)|\bcorrected\b|\b(?:raises|raised|raising|rose|risen|rising|brought|brings|bringing)\s(?:[\p{L}\p{N}’'-]{1,20}\s){0,5}(?:to|toll|total)\b|\bt(?:aking|akes|ook)\s(?:the|its|their)\s(?:\p{L}+\s){0,3}(?:toll|total|number|count)\b|\ba\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further)\b[^.]{0,80}\bdied\b|\bhad\sbeen\s(?:hit|wounded|injured|burn(?:ed|t)|shot|hurt|maimed)\b[^.;]{0,60}\bdied\b|\bof\s(?:the|those)\swounded\b|\bfuneral\b/u
const dayOwned = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s\s(?!(?:market|prayers?)\b)/u
/** Nobody came to harm: such words tell no death, whatever they name. */
const unharmed =
  /\b(?:nobody|no\sone|none(?:\sof\s(?:them|whom))?|no\s(?:civilians?|people|persons?|residents?))\s(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen)\s(?:reported(?:ly)?\s)?(?:killed|hurt|injured|wounded|harmed|dead)(?:\sor\s(?:killed|hurt|injured|wounded|harmed))?\b|\b(?:nobody|no\sone)\sdied\b/gu
/** Deaths by nature or sickness are nobody's deed, unless the same sentence tells an attack. */
const natural =
  /\b(?:earthquakes?|aftershocks?|tsunami|flood(?:s|ing)?|landslides?|avalanches?|snowstorms?|pandemic|coronavirus|covid|cholera|measles|(?:bus|road|traffic|train|rail|car|boat|ferry|lorry|truck|plane|aircraft|air|highway|motorway|minibus|mining)\s(?:plunge|accidents?|crash(?:es)?|collisions?|wreck|disaster)|plung(?:ed|ing)\s(?:\w+\s){0,2}into|skidded|veered\soff|brake\sfailure|capsized?|sank|natural\scauses|old\sage|shipwreck|stampede|derailed|derailment|collided|head-on|overturned|short\scircuit|gas\s(?:leak|cylinder|stove|canister)|building\scollapse|food\spoisoning|wildfires?|heatwave|lightning|failed\sbrakes|brake\sfailure)\b/u
const warlike =
  /\b(?:shell(?:s|ed|ing)?|bomb(?:s|ed|ing|ardment)?|missiles?|rockets?|air\s?strikes?|raid(?:s|ed)?|warplanes?|helicopters?|gunmen|snipers?|mines?|landmines?|execut(?:ed|ion)|shot|fired|(?:opened|gun|tank|sniper|mortar|rocket|machine-gun|artillery)\s?fire|tortured?|artillery|explo(?:ded|sion|sions)|drones?|stabbed|clashes|attack(?:s|ed)?|ambush(?:ed)?|gunfire|assassinated|beheaded)\b/u
/** Arms or an attack are named. */
export const isWarlike = (text: string): boolean => matches(text.toLowerCase(), warlike)
/** A trial tells of deeds elsewhere, unless those on trial were put to death. */
const trial = /\b(?:sentenced|convicted|acquitted|indicted|charged\swith(?!\sexplosiv)|on\strial)\b/u
const punished = /\b(?:executed|executing|execution\sof|beheaded|beheading|hanged|stoned|shot|crucified)\b/u
const legal =
  /\b(?:arrested|detained|held|charged|arrests?|questioned)\b[^.;]{0,90}\b(?:in\sconnection\swith|linked\sto|suspected\sof\sinvolvement)\b|\b(?:vowed|pledged|promised|threatened|swore)\s(?:[\p{L}\p{N}]+\s){0,4}to\b|\bthose\s(?:behind|responsible)\b|\bmemorial\s(?:to|for)\b|\bcommemorat|\bsanctions\slist\b|\bwar\scrimes?\b|\bcrimes?\sagainst\shumanity\b|\b(?:should|must|call(?:s|ing|ed)?\son|urg(?:e[sd]?|ing)|recommend(?:ed|s|ations?)?|compensate)\b|\bresolution\s\d|\bArticle\s\d|\bStatute\b|\bare\snot\sincluded\b|\b(?:will|to)\s(?:meet|discuss|debate|vote)\b|\bdiscuss(?:ed|ing)?\sthe\b|\b(?:exchang|swapp)(?:ed|ing)\b|\brepatriat/u

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const dayPattern = lean(
  new RegExp(
    `(?<spoken>\\b(?:said|told\\s\\p{L}{1,20}|reported|announced|added|since|until|before|by|as\\sof|dated|published|issued|released|(?:update|statement|report)\\sof)\\s(?:on\\s)?)?(?:(?<day>${dayOfMonth})|\\b(?<weekday>${weekday})\\b|\\b(?<relative>today|yesterday|overnight|the\\s(?:following|next|previous)\\s(?:day|morning|evening|night|afternoon)|(?:over|at|during)\\sthe\\sweekend|last\\s(?:weekend|night))\\b)`,
    'giu',
  ),
)

/** Days in one form, so that "January 15, 2017" and "15 January" are the same. */
export function daysIn(text: string): string[] {
  return matchesOf(text, dayPattern).flatMap((m) => {
    const { spoken, day, weekday: name, relative } = m.groups ?? {}
    if (spoken) return []
    if (name) return [name.toLowerCase()]
    if (relative) return [relative.toLowerCase()]
    if (!day) return []
    const words = day.toLowerCase().match(/[a-z]{3,}/gu) ?? []
    const month = words.map((w) => months.indexOf(w.slice(0, 3))).find((k) => k >= 0) ?? -1
    const number = /\b(\d{1,2})(?!\d)/u.exec(day.replace(/\b(?:19|20)\d\d\b/u, ''))?.[1] ?? words[0]
    return [month < 0 ? day : `${month + 1}-${number}`]
  })
}

const placeType = '(?:city|town|village|camp|hamlet|neighbou?rhood|quarter)'
const capital = "(?:(?:a[ldnrstz]|e[lzs])-)?\\p{Lu}[\\p{L}’‘'ʼ-]+"
const placeName = `${capital}(?:\\s(?:${capital}|al|el|ez|az|ar)){0,3}`
const placePattern = lean(
  new RegExp(
    `(?<typed>(?!(?:In|At|On|Near|From|Inside|Outside|The|This|That|Between)\\s)${placeName})\\s(?:(?:refugee|IDP|displacement)\\s)?${placeType}\\b|\\b(?:${placeType}|district|suburb|square|roundabout|outskirts|islands?|port|settlement|community|capital|markets?)\\sof\\s(?<of>${placeName})|\\b[Cc]apital,?\\s(?<named>${placeName})|\\b[Ii]n\\s(?<owner>\\p{Lu}[\\p{L}-]+)[’'](?:s\\s)?(?:\\p{Lu}[\\p{L}’'-]+\\s|[a-z]{4,12}\\s){1,3}(?:district|quarter|neighbou?rhood|area|square|market|suburb)\\b|\\b(?:[Ii]n|[Aa]t|[Nn]ear|on|over|hit|struck|shelled|bombed|[Oo]utside|(?:[Ss]helling|[Bb]ombing|[Bb]ombardment|[Ss]torming|[Aa]ttack|[Rr]aid)\\s(?:of|on))\\s(?:(?:the\\s)?(?:nearby|neighbou?ring|adjacent)\\s)?(?<bare>${placeName})(?![\\p{L}’'-]|\\s\\p{Lu}|\\s(?:governorate|province|suburbs|countryside|neighbou?rhood|street|quarter|district|forces|warplanes|helicopters|artillery|war))`,
    'gu',
  ),
)
const notPlaces =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Syrian?|Russian?|Turkish|Israeli|Iranian|ISIS|SNHR|Islamic|Hay|Nusra|Fateh|Tahrir\sal\b|Security|The|This|In|On|At|Eastern|Western|Northern|Southern|Least|Most|First|Last|Once|Night|Dawn|Noon|Present|Total|All|Addition|Response|Syria)\b/u

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘'ʼ-]/gu, ' ')
    .replace(/^(?:al|el|the)\s/u, '')
const regions = new Set(governorateWords.flatMap((g) => g.spellings.map(plainName)))
const region = lean(new RegExp(`\\b(?:${oneOf(governorateWords.flatMap((g) => g.spellings))})(?!\\p{L})`, 'u'))

const lands = new Set([
  ...countries,
  'Syria',
  'Iraq',
  'Iran',
  'Lebanon',
  'Turkey',
  'Egypt',
  'Jordan',
  'Israel',
  'Russia',
])

/** A named part of a land: no place to tell incidents apart by, but somewhere. */
const wide = lean(
  new RegExp(
    `\\b[Ii]n\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,2}${placeName}\\s(?:province|district|county|state|territory|region|governorate|oblast|department|prefecture|division|municipality|[Cc]ounty|[Dd]istrict|[Ss]tate)\\b`,
    'u',
  ),
)

/** Named places; a governorate's name counts only as its city. */
export function placesIn(text: string): string[] {
  return matchesOf(text, placePattern).flatMap((m) => {
    const name = m.groups?.typed ?? m.groups?.of ?? m.groups?.named ?? m.groups?.owner ?? m.groups?.bare ?? ''
    // "In Homs, car bombs killed 36": the city, where it opens a sentence
    const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 6)
    const opens = (/^In\s/.test(m[0]) && behind.startsWith(',')) || /^\s(?:city|town)\b/.test(behind)
    if (m.groups?.bare && regions.has(plainName(name)) && !opens) return []
    return notPlaces.test(name) || (m.groups?.owner && lands.has(name)) ? [] : [plainName(name)]
  })
}

/** What one sentence or clause tells. */
export const tellingOf = remembered((text): Telling => new Told(text))

/** Each answer is looked for when it is first asked for: most never are. */
class Told implements Telling {
  readonly #text: string
  readonly #lower: string
  readonly #small: string
  #days?: readonly string[]
  #places?: readonly string[]
  #region?: boolean
  #deaths?: boolean
  #injuries?: boolean
  #mortal?: boolean
  #act?: boolean
  #statistic?: boolean
  #later?: boolean
  #dated?: boolean
  #law?: boolean
  #quiet?: boolean
  #stretched?: 'daily' | 'months' | 'none'

  constructor(text: string) {
    this.#text = text
    this.#lower = text.toLowerCase()
    this.#small = this.#lower.replace(unharmed, ' ')
  }

  get days(): readonly string[] {
    this.#days ??=
      this.#stretch !== 'none'
        ? []
        : daysIn(this.#lower.includes('since') ? this.#text.replace(sinceDay, blanked) : this.#text)
    return this.#days
  }

  get places(): readonly string[] {
    this.#places ??= placesIn(this.#text)
    return this.#places
  }

  get region(): boolean {
    this.#region ??= matches(this.#text, region) || matches(this.#text, wide)
    return this.#region
  }

  get deaths(): boolean {
    this.#deaths ??= matches(this.#small, deaths) && !this.#legal
    return this.#deaths
  }

  get injuries(): boolean {
    this.#injuries ??= matches(this.#small, injuries) && !this.#legal && !this.#unhurt
    return this.#injuries
  }

  get mortal(): boolean {
    this.#mortal ??= matches(this.#small, mortal) && !this.#legal && !this.#unhurt
    return this.#mortal
  }

  get act(): boolean {
    this.#act ??= matches(this.#small, act)
    return this.#act
  }

  get statistic(): boolean {
    this.#statistic ??= this.days.length === 0 && this.#counts
    return this.#statistic
  }

  get later(): boolean {
    this.#later ??= matches(this.#small, later)
    return this.#later
  }

  get dated(): boolean {
    this.#dated ??= matches(this.#small, dayOwned)
    return this.#dated
  }

  get #stretch(): 'daily' | 'months' | 'none' {
    this.#stretched ??= stretchOf(this.#text)
    return this.#stretched
  }

  get #legal(): boolean {
    this.#law ??=
      matches(this.#text, legal) ||
      (matches(this.#text, trial) && !punished.test(this.#text)) ||
      (matches(this.#small, natural) && !warlike.test(this.#small))
    return this.#law
  }

  get #unhurt(): boolean {
    this.#quiet ??= matches(this.#lower, noHarm)
    return this.#quiet
  }

  get #counts(): boolean {
    const nowhere = this.places.length === 0
    return (
      this.#stretch === 'daily' ||
      (this.#stretch === 'months' && nowhere) ||
      matches(this.#text, statistic) ||
      (nowhere && matches(this.#text, loose))
    )
  }
}

/** "in retaliation for a missile fired at Jizan the day before": another deed, told as a reason. */
const avenged = /\bin\s(?:apparent\s)?(?:retaliation|revenge|reprisal|response)\s(?:for|to)\s[^.;,]{3,120}/gu
/** "leading to the death of two workers, and raising to 41 the number of strikes since early 2024": the count of a time behind the deed. */
const summed =
  /,\s(?:and\s)?(?:thus\s)?(?:bring|rais|tak|push)ing\s(?=[^.;]{0,220}\b(?:since|years?|months?|attacks?|strikes?|raids|incidents?|massacres?|documented|recorded)\b)(?:up\s)?(?:to\s[\d.,]+\s)?the\s(?:\p{L}+\s){0,3}(?:number|toll|total|count|tally)\b[^.;]{3,220}/gu
const written = lean(new RegExp(dateline, 'u'))
const monthOf = (day: string): string =>
  /[a-z]{3}/iu.exec(day.replace(/\b(?:the|of)\b|(?<=\d)(?:st|nd|rd|th)/giu, ''))?.[0] ?? day

const without = (text: string, pattern: RegExp): string =>
  mayMatch(text, pattern) ? text.replace(pattern, blanked) : text

/** From a day of one month to a day of another, or the days of a daily count. */
function stretchOf(text: string): 'daily' | 'months' | 'none' {
  for (const { groups: g } of matchesOf(text, stretch)) {
    if (!g?.a || !g.b) return 'daily'
    if (monthOf(g.a) !== monthOf(g.b)) return 'months'
  }
  return 'none'
}

/** A paragraph, told sentence by sentence: a later death is no reason to take the paragraph's own dead for later ones. */
export function tellingOfAll(printed: string): Telling {
  const whole = printed.replace(written, blanked)
  const bare = without(without(whole, avenged), summed)
  // Where the deed avenged is the only one that killed, it is the one told.
  const text = bare === whole || matches(bare.toLowerCase(), deaths) ? bare : whole
  const all = sentencesOf(text).flatMap((s) => text.slice(s.start, s.end).split(/;\s/u).map(tellingOf))
  const telling = all.filter((t) => !t.statistic)
  const dead = telling.filter((t) => t.deaths)
  // A count is told first, and nothing behind it tells of an act on a day or in a place: what follows are parts of the count.
  const first = all.find((t) => t.deaths || t.injuries)
  const told = telling.some(
    (t) => (t.deaths || t.injuries || t.mortal) && (t.days.length > 0 || (t.act && t.places.length > 0)),
  )
  // "The people of Madaya town have suffered since 2015 …; on 5 February a mine killed a boy": the place is told with the count.
  const placed = telling.some((t) => t.places.length > 0 || t.region) ? telling : all
  const head = written.exec(printed)?.[0] ?? ''
  return {
    days: [...telling.flatMap((t) => (t.later && !t.dated ? [] : t.days)), ...daysIn(head)],
    places: placed.flatMap((t) => t.places),
    region: placed.some((t) => t.region),
    deaths: dead.length > 0,
    injuries: telling.some((t) => t.injuries),
    mortal: telling.some((t) => t.mortal),
    act: telling.some((t) => t.act),
    statistic: telling.length === 0 || (first?.statistic === true && !told),
    later: dead.length > 0 && dead.every((t) => t.later),
  }
}

export function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)))
}

/** Is a day told by its date, and not by its name alone? */
export const hasDate = ({ days }: Pick<Telling, 'days'>): boolean => days.some((d) => /\d/u.test(d))

/** Days of one kind that have nothing in common: a weekday and a date can be the same day, and so can "the next day". */
export function differ(a: readonly string[], b: readonly string[]): boolean {
  const kinds = (days: readonly string[], dated: boolean): string[] =>
    days.filter((d) => (dated ? /\d/u.test(d) : d.endsWith('day') && !d.includes(' ') && !/^(?:to|yester)/u.test(d)))
  const dated = [kinds(a, true), kinds(b, true)] as const
  const named = [kinds(a, false), kinds(b, false)] as const
  if (dated[0].length > 0 && dated[1].length > 0) return !overlap(dated[0], dated[1])
  if (named[0].length > 0 && named[1].length > 0) return !overlap(named[0], named[1])
  return false
}
