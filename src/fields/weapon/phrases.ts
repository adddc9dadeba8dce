import { mentionsIn } from '../../match/mentions.js'
import type { Match, Rule } from '../../match/rule.js'
import type { Sign } from './signs.js'

const once = (source: string) => {
  const pattern = new RegExp(source, 'dgiu')
  return () => pattern
}

const vehicles =
  '(?:car|vehicle|truck|lorry|van|minibus|bus|pick-?up(?: truck)?|tanker|ambulance|taxi|jeep|water tank(?:er)?|auto)'
const cycles = '(?:motor-?(?:cycle|bike)|bicycle|scooter)'
const rigged =
  '(?:packed|laden|loaded|rigged|filled|stuffed|primed|wired|fitted|booby-?trapped|carrying|containing)(?: with| full of)?(?: (?:the|heavy|a large (?:amount|quantity) of|large quantities of|(?:some |about |around |over |more than |up to )?[\\d,.]+ ?(?:kg|kilos?|kilograms?|pounds?|tons?|tonnes?) of))?(?: (?:high )?explosives?(?: device| charge)?| bombs?| dynamite| TNT| gunpowder| ammonium nitrate)'

/** "a car packed with explosives", "a motorcycle rigged with explosives", "a van blew up". */
export const riggedVehicle: Rule<Sign> = {
  id: 'weapon/rigged-vehicle',
  why: 'A car made into a bomb is told in many words; a motorcycle bomb counts as an explosive device brought by a vehicle.',
  pattern: once(
    `\\b(?:(?<car>${vehicles})|(?<cycle>${cycles}))\\b(?:,? (?:that|which) (?:[\\p{L}]+ ){0,3}?(?:was|had been|were|had))?,? (?:${rigged})|\\b(?:bomb|explosives?|device|IED|charge)s? (?:(?:that|which) )?(?:(?:was|were|had been|of [\\p{L} ]{3,20}? that had been) )?(?:hidden|placed|planted|concealed|attached|strapped|fixed|stuck|rigged|mounted|fitted) (?:in(?:side)?|on|to|under|beneath)(?: the seat of)? (?:a|the) (?:parked )?(?:(?<=in(?:side)? (?:a|the) (?:parked )?)(?<car2>car|van|truck|taxi|vehicle|minibus|pick-?up)|(?<cycle2>${cycles}))\\b|\\b(?:booby[- ]?trapped|explosives?[- ](?:laden|packed|rigged|filled)|bomb[- ](?:laden|rigged|packed)) (?:(?:[\\p{L}-]{3,12}) )?(?:(?<car3>${vehicles})|(?<cycle3>${cycles}))\\b|\\b(?:rigged|stolen|parked) (?<car4>car|van|truck|vehicle) (?:exploded|blew up|detonated|went off|was detonated)|\\b(?:an?|the) (?<car7>car|vehicle|truck|lorry|van|minibus) parked [^.;]{3,90}? (?:exploded|blew up|went off)\\b|\\b(?:an?|the) (?:[\\p{L}-]{3,12} )?(?<car6>car|vehicle|truck|lorry|van|minibus|tanker) (?:(?:that|which) )?(?:had )?(?:exploded|blew up|went off)\\b|\\b(?:explosion|detonation|blast) of (?:a|an) (?:(?<car5>car|van|truck|lorry|vehicle)|(?<cycle5>${cycles}))\\b`,
  ),
  read: ({ groups }, passage) => {
    if (
      groups.car6 &&
      /\b(?:mines?|landmines?|IED|device|missile|rocket|shell|warplane|drone)s?\b/iu.test(passage.text)
    )
      return undefined
    const cycle = Object.entries(groups).some(([name, at]) => name.startsWith('cycle') && at !== undefined)
    return cycle
      ? { attack: 'explosive-device', delivery: 'vehicle', munition: 'ied' }
      : { attack: 'car-bomb', delivery: 'vehicle', munition: 'car-bomb' }
  },
  examples: [
    {
      text: 'A [[car packed with explosives]] hit the gate.',
      gives: { attack: 'car-bomb', delivery: 'vehicle', munition: 'car-bomb' },
    },
    {
      text: 'The explosion of a [[motorcycle rigged with explosives]] close to a station.'.replace(
        'The explosion of a',
        'It was a',
      ),
      gives: { attack: 'explosive-device', delivery: 'vehicle', munition: 'ied' },
    },
    { text: 'A missile hit a car packed with families.', none: 'a car full of people' },
  ],
}

/** "a bomb attached to their car", "planted a bomb in a rubbish heap", "a bomb exploded". */
export const plantedBomb: Rule<Sign> = {
  id: 'weapon/planted-bomb',
  why: 'A bomb that was planted, attached or went off by itself is an explosive device, not one from the air.',
  pattern: once(
    '\\b(?<mark>bombs?)(?: that (?:was|had been|were))? (?:attached|planted|placed|hidden|stuck|fixed|left (?:in|on|at|near|under|by|behind|outside)|concealed|strapped)\\b|\\b(?:planted|placed|hid|attached|laid|left|planting|detonated|set off) (?:an? |two |three )?(?:\\p{L}+ )?bombs?\\b(?!-)|\\ba (?:home-?made |hand-?made |small |powerful )?bomb (?:(?:fashioned|made|built|weighing|concealed)[^.;,]{3,50}? )?(?:exploded|went off|blew up|detonated|blast|explosion)|\\b(?:two|three|four|five|six|several|twin) (?:home-?made |small |large |powerful )?bombs (?:exploded|went off|blew up|detonated)|\\b(?:two|three|four|several|twin) explosives (?:exploded|went off|blew up|detonated)|\\bbomb (?:under|beneath|underneath|inside) (?:his|her|their|an?|the) (?:car|vehicle)\\b|\\ba bomb (?:that|which) (?:had )?(?:exploded|blew up|went off) (?:under|beneath|inside)\\b|\\b(?:an?|the) (?:explosive |small |hidden |first |second |third )?(?:device|charge)(?: (?:that|which)(?: had)?)? (?:exploded|went off|blew up|detonated|(?:was |had been )?(?:stuck|attached|fixed|planted|hidden|placed|taped|strapped))\\b',
  ),
  read: (match, passage) => {
    // "detonated a car bomb", "a cluster bomb exploded": a bomb of another kind.
    const kind = mentionsIn(passage.text, passage.words).find(
      (m) => m.kind === 'munition' && m.start < match.span.end && m.end > match.span.start,
    )
    // "A land mine … the device exploded": the mine named before.
    const mine =
      /^the\s[^.]*\b(?:device|charge)\b/iu.test(match.text) &&
      mentionsIn(passage.text, passage.words).some(
        (m) => m.kind === 'munition' && m.id === 'landmine' && m.end <= match.span.start,
      )
    return mine || (kind?.kind === 'munition' && kind.id !== 'bomb' && kind.id !== 'ied')
      ? undefined
      : { attack: 'explosive-device', munition: 'ied' }
  },
  examples: [
    { text: 'On Friday [[two bombs went off]] at a festival.', gives: { attack: 'explosive-device', munition: 'ied' } },
    { text: 'A [[bomb]] attached to their car blew up.', gives: { attack: 'explosive-device', munition: 'ied' } },
    {
      text: 'ISIS cells [[planted a bomb]] in a rubbish heap.',
      gives: { attack: 'explosive-device', munition: 'ied' },
    },
    { text: 'Warplanes dropped bombs on the town.', none: 'bombs from the air' },
  ],
}

/** "detonated his belt": what a bomber wears. */
export const ownBelt: Rule<Sign> = {
  id: 'weapon/own-belt',
  why: 'A belt or vest that its wearer sets off is an explosive one.',
  pattern: once(
    '\\b(?:detonat(?:ed|ing)|blew up|blowing up|set off|setting off|exploded|triggered) (?<mark>(?:his|her|their|an?|the) (?:\\p{L}+ )?(?:belt|vest|waistcoat)s?)\\b',
  ),
  read: () => ({ attack: 'suicide-bombing', delivery: 'person', munition: 'suicide-vest' }),
  examples: [
    {
      text: 'A bomber detonated [[his belt]] inside a hall.',
      gives: { attack: 'suicide-bombing', delivery: 'person', munition: 'suicide-vest' },
    },
    {
      text: 'before setting off [[their vests]] at the gate',
      gives: { attack: 'suicide-bombing', delivery: 'person', munition: 'suicide-vest' },
    },
    { text: 'He wore a bullet-proof vest.', none: 'nothing goes off' },
  ],
}

/** "remnants of a cluster bomb", "a cluster munition remnant", "an unexploded shell". */
export const remnant: Rule<Sign> = {
  id: 'weapon/remnant',
  why: 'What was left from an earlier attack and goes off later is an explosive device.',
  pattern: once(
    '\\b(?:remnants?|leftovers?|remains|remainder) (?:of|from) (?:an? |the |previous |earlier |past )?(?:[\\p{L}-]+ ){0,3}(?:bombs?|munitions?|submunitions?|shells?|rockets?|missiles?|mines?|shelling|bombardments?|attacks?|war|weapons?|explosives?)|\\b(?:munition|bomb|submunition|war|explosive|rocket|shell) (?:\\p{L}+ )?remnants?\\b|\\b(?:explosive|war) remnants? of war|\\bunexploded (?:cluster |artillery |mortar )?(?:bomb(?:let)?s?|(?:sub-?)?munitions?|shells?|rockets?|missiles?|ordnance|object|device)|\\b(?:left over|left behind|leftover|remaining) (?:from|by|since|of) (?:an? |the )?(?:earlier|previous|past|former|older?|recent)\\b|\\bleft ?over from\\b|, (?:a )?remnants? of (?:an? |the |previous |earlier |past |old )?\\p{Ll}',
  ),
  read: () => ({ attack: 'explosive-device' }),
  examples: [
    { text: 'The [[remnants of a cluster bomb]] went off.', gives: { attack: 'explosive-device' } },
    { text: 'A [[munition remnant]] exploded in the field.', gives: { attack: 'explosive-device' } },
    { text: 'Warplanes dropped cluster bombs.', none: 'dropped now' },
  ],
}

/** "a suicide bomber", "blew himself up". */
export const suicide: Rule<Sign> = {
  id: 'weapon/suicide',
  why: 'A suicide bomber makes a suicide bombing, whatever he drove or wore.',
  pattern: once(
    '\\bsuicid(?:e|al) (?:car |truck |vehicle )?(?:bombers?|attackers?|attacks?|bombings?|vehicles?|cars?|trucks?|operations?|explosions?|blasts?|bombs?)|\\b(?:blew|blow|blowing|blown|exploded|detonated) (?:himself|herself|themselves)(?: up)?|\\b(?:girl|boy|man|woman|teenager|bomber|attacker)s? (?:who was |who were )?(?:wearing|strapped with|carrying) (?:an? )?(?:explosives?|explosive (?:vest|belt|device)s?|bombs?) (?:blew up|exploded)',
  ),
  // "Officials were not sure whether a suicide bomber had set it off"
  read: (match: Match, passage) =>
    /\b(?:whether|if)\s(?:an?\s|the\s)?$/iu.test(
      passage.text.slice(Math.max(0, match.span.start - 12), match.span.start),
    )
      ? undefined
      : /\b(?:wearing|strapped)\b/iu.test(match.text)
        ? { attack: 'suicide-bombing', delivery: 'person', munition: 'suicide-vest' }
        : { attack: 'suicide-bombing' },
  examples: [
    { text: 'A [[suicide bomber]] attacked the station.', gives: { attack: 'suicide-bombing' } },
    { text: 'A man [[blew himself up]] in the market.', gives: { attack: 'suicide-bombing' } },
    { text: 'He committed suicide in prison.', none: 'no attack' },
  ],
}

const dwellings =
  '(?:houses?|homes?|huts?|tents?|shelters?|shops?|buildings?|villages?|cars?|vehicles?|crops|fields|farms?|market|church|mosque|school|dwellings?|property|properties)'

/** Arson told in two parts: "set a prison wing ablaze". */
export const arson: Rule<Sign> = {
  id: 'weapon/arson',
  why: 'Setting a building on fire is arson; a fire that a strike starts is not.',
  pattern: once(
    `\\btorch(?:es|ed|ing)? (?:the |an? |their |several |dozens |two |three |\\p{Lu})|\\bburn(?:ed|t) (?:it|them|him|her) (?:with|alive|inside)\\b|\\bset(?:s|ting)? (?:[^.;,]{2,50}? )?(?:on fire|ablaze|alight|fire to)\\b|\\bburn(?:ed|t|ing)? (?:\\p{L}+ ){0,3}alive\\b|\\bburn(?:ed|t|ing) (?:[\\p{L}-]+ ){1,3}(?:in|inside) their (?:houses?|homes?|huts?|tents?|cars?)\\b|\\bburn(?:ed|t|s|ing)? (?:down )?(?:(?:the|an?|their|his|her|its|several|some|many|all|about|around|at least|dozens of|hundreds of|\\d+|two|three|four|five|six|seven|eight|nine|ten) ){1,2}(?:[\\p{L}-]+ )?${dwellings}\\b`,
  ),
  read: ({ text }) => (/burn/i.test(text) ? { attack: 'arson', weak: true } : { attack: 'arson' }),
  examples: [
    { text: 'They [[set a prison wing ablaze]] on Sunday.', gives: { attack: 'arson' } },
    { text: 'Militias [[set fire to]] several houses.', gives: { attack: 'arson' } },
    { text: 'They [[burned down two houses]] with their residents inside.', gives: { attack: 'arson', weak: true } },
    { text: 'The strike caused a fire.', none: 'a strike that starts a fire' },
  ],
}

/** They were in the hands of those who killed them; or it was done for all to see, as a punishment. */
const beforeThat = /\b(?:captives?|prisoners?|detainees?|hostages?|kidnapped|abducted)\b/iu
const withIt =
  /\b(?:in public|in front of|before a crowd|accus\p{L}+|charg\p{L}+|sentenc\p{L}+|hands tied|suspicion|informers?)\b/iu

/** "slit their throats", "his throat had been cut". */
export const throats: Rule<Sign> = {
  id: 'weapon/throats',
  why: 'A throat is cut with a blade; before a crowd, or of a captive, it is an execution.',
  pattern: once(
    "\\b(?:slit|slits|slitting|cut|cuts|cutting|slash(?:ed|ing)?) (?:[\\p{L}’']+ ){0,5}?throats?\\b|\\bthroats? (?:(?:was|were|been|being|had) ){0,2}(?:slit|cut|slashed)\\b",
  ),
  read: ({ span }, { text }) =>
    beforeThat.test(text.slice(Math.max(0, span.start - 200), span.start)) ||
    withIt.test(text.slice(Math.max(0, span.start - 120), span.end + 120))
      ? { attack: 'execution', delivery: 'person' }
      : { attack: 'stabbing', delivery: 'person' },
  examples: [
    { text: 'The gunmen [[slit their throats]].', gives: { attack: 'stabbing', delivery: 'person' } },
    { text: 'His [[throat had been cut]] in the night.', gives: { attack: 'stabbing', delivery: 'person' } },
    { text: 'He had a sore throat.', none: 'nothing was cut' },
  ],
}

export const torture: Rule<Sign> = {
  id: 'weapon/torture',
  why: 'A death under, from or due to torture.',
  pattern: once(
    '\\b(?:under|from|of|by|due to|because of|as a result of|result of|after|following|through|to) (?:\\p{L}+ ){0,2}torture\\b|\\btortured(?: him| her| them)? to death\\b|\\btortured\\b|\\btorture (?:is|was|being)\\b|\\b(?:marks|traces|signs) of torture',
  ),
  read: () => ({ attack: 'torture' }),
  examples: [
    { text: 'He died [[under torture]] in a detention center.', gives: { attack: 'torture' } },
    { text: 'A detainee died [[due to torture]].', gives: { attack: 'torture' } },
    { text: 'The torture chamber was found empty.', none: 'no one died of it' },
  ],
}

/** Ways of killing that have no kind of their own. */
export const otherWays: Rule<Sign> = {
  id: 'weapon/other-ways',
  why: 'Hunger, siege, beating, drowning: attacks for which the contract has `other`.',
  pattern: once(
    "\\b(?:hunger|starvation|starved|malnutrition|thirst|lack of (?:food|medicines?|medical care|medication))\\b|\\bbeat(?:en|ing)? (?:\\p{L}+ ){1,6}?(?:with (?:sticks|rifle butts|clubs|batons|iron|pipes)|to death)\\b|\\bbeaten\\b|\\bstrangled\\b|\\b(?:trampled|crushed|clubbed|bludgeoned|kicked|lynched|starved|choked|poisoned|electrocuted|suffocated|frozen|froze|mauled|pelted|whipped)(?: (?:\\p{L}+ ){0,3}?to death)\\b|\\b(?:bludgeoned|lynched|clubbed)\\b|\\b(?:buried|burying) (?:[\\p{L}\\d]+ ){1,5}?alive\\b|\\bpoisoned (?:the|a|their|his|her|two|three|four|five|several) \\p{L}+|\\bcrushed (?:\\p{L}+ ){1,5}?(?:under|beneath|with) (?:an?|the|their) (?:\\p{L}+ )?(?:tank|vehicle|truck|bulldozer|wheels|tracks|car)|\\b(?:with|using|by) (?:\\p{L}+ and )?(?:stones|rocks|sledgehammers?|hammers?|clubs|sticks|bricks|iron bars|metal rods)\\b|\\b(?:threw|thrown|pushed|forced|tossed|tipped) (?:[\\p{L}’']+ ){0,4}?(?:overboard|into (?:the|a) (?:\\p{L}+ )?(?:river|sea|well|lake|pit|canal|water)|off (?:a|the) (?:\\p{L}+ )?(?:roof|bridge|cliff|building))\\b|\\bdrown(?:ed|ing) (?:him|her|them|the|a|two|three|four|five|several)\\b|\\bran over\\b|\\brun over\\b|\\bthrown from (?:a|the) (?:\\p{L}+ )?(?:building|roof)|\\bpush(?:ed|ing) (?:\\p{L}+ ){1,4}?(?:into|off|under|back)\\b|\\bpush(?:ed|ing) (?:the|their|a|his) (?:rubber )?(?:raft|boat|dinghy)\\b",
  ),
  read: () => ({ attack: 'other', weak: true }),
  examples: [
    { text: '[[Thirst]] and disease killed five infants.', gives: { attack: 'other', weak: true } },
    { text: 'Guards [[beat a group of migrants with sticks]].', gives: { attack: 'other', weak: true } },
    { text: 'They were beat.', none: 'nothing of how' },
  ],
}

/** Words of shooting that are no verb of attack: "sniper", "gunmen", "came under fire". */
export const gunfire: Rule<Sign> = {
  id: 'weapon/gunfire',
  why: 'Snipers and gunmen shoot; fire that comes from men, with no weapon named, is shooting.',
  pattern: once(
    "\\bsnipers?\\b(?:['’]s bullets?)?|\\bgunm[ea]n\\b|\\bgunfire\\b|\\b(?:came|come|coming) under (?:direct |heavy |intense )?fire\\b|\\bopen(?:ed|s|ing)? (?:direct |heavy |live |indiscriminate )?fire\\b|\\bexchange of fire\\b|\\bcross-?fire\\b|\\bambush\\b|\\bhail of bullets\\b|\\bbursts? of (?:\\p{L}+ |machine-gun )?(?:gun)?fire\\b|\\bassassinated\\b|\\bshots? (?:(?:was|were|had been|that were) )?(?:fired|coming|came)\\b|\\b(?:by|in|with|from) (?:direct|heavy|indiscriminate|random|stray|live|intense) fire\\b|\\b(?:killed|wounded|injured|hit|died) by (?:gun ?)?fire (?:from|of)\\b|\\bgunshots?\\b|\\bgunned down\\b|\\bmachine-?gunned\\b|\\bfiring incidents?\\b|\\bdrive-by\\b|\\bsilenced (?:pistol|gun)s?\\b",
  ),
  read: ({ text }) =>
    /^(?:open|gunned|silenced|sniper|burst)/i.test(text)
      ? { attack: 'shooting', delivery: 'person' }
      : { attack: 'shooting', delivery: 'person', weak: true },
  examples: [
    { text: 'A [[sniper]] killed a woman.', gives: { attack: 'shooting', delivery: 'person' } },
    {
      text: 'Protesters [[came under fire]] from security forces.',
      gives: { attack: 'shooting', delivery: 'person', weak: true },
    },
    { text: 'The house caught fire.', none: 'a fire that burns' },
  ],
}

/** "the Russian air force bombed": an air force strikes from the air. */
export const airForce: Rule<Sign> = {
  id: 'weapon/air-force',
  why: 'An air force that strikes comes with some aircraft, where none is named.',
  pattern: once(
    '\\bair forces?\\b(?! intelligence)|\\baerospace forces?\\b|\\bfrom the air\\b|\\bbombed from the air\\b',
  ),
  read: () => ({ attack: 'air-strike', delivery: 'aircraft' }),
  examples: [
    { text: 'The Russian [[air force]] bombed the town.', gives: { attack: 'air-strike', delivery: 'aircraft' } },
    { text: 'The Syrian [[Air Force]] struck militants.', gives: { attack: 'air-strike', delivery: 'aircraft' } },
    { text: 'Air Force Intelligence arrested him.', none: 'a security branch' },
  ],
}

/** Executions told in parts: "put them to death", "by firing squad". */
export const putToDeath: Rule<Sign> = {
  id: 'weapon/put-to-death',
  why: 'A sentence carried out, or a firing squad, is an execution.',
  pattern: once(
    '\\bput [^.;]{1,30}? to death\\b|\\bfiring squad\\b|\\b(?:threw|thrown|throwing) [^.;]{0,30}?(?:from|off) (?:the |a )?(?:roof|top|tall|high)[^.;]{0,20}|\\bsentenced [^.;]{1,30}? to death\\b',
  ),
  read: () => ({ attack: 'execution' }),
  examples: [
    { text: 'They [[put them to death]] in the square.', gives: { attack: 'execution' } },
    { text: 'Eleven men died before a [[firing squad]].', gives: { attack: 'execution' } },
    { text: 'They put out the fire.', none: 'no one is put to death' },
  ],
}

/** An explosion of which nothing more is told. */
export const explosion: Rule<Sign> = {
  id: 'weapon/explosion',
  why: 'An explosion with no weapon named is counted with explosive devices, where no other word tells more.',
  pattern: once('\\b(?:explosions?|blasts?|exploded|detonated|went off|blown up)\\b'),
  read: () => ({ attack: 'explosive-device', weak: true }),
  examples: [
    { text: 'An [[explosion]] tore through a market.', gives: { attack: 'explosive-device', weak: true } },
    { text: 'A [[blast]] killed two.', gives: { attack: 'explosive-device', weak: true } },
    { text: 'The crowd shouted in anger.', none: 'no explosion' },
  ],
}

/** "hacked to death", "hacked and clubbed 42 people". */
export const hacked: Rule<Sign> = {
  id: 'weapon/hacked',
  why: 'Who hacks people does it with a blade.',
  pattern: once('\\bhacked (?!into\\b|(?:the|an?) (?:website|account|server|system|phone))'),
  read: () => ({ attack: 'stabbing', delivery: 'person', munition: 'knife' }),
  examples: [
    {
      text: 'They [[hacked ]]and clubbed to death 42 people.',
      gives: { attack: 'stabbing', delivery: 'person', munition: 'knife' },
    },
    { text: 'Six were [[hacked ]]to death.', gives: { attack: 'stabbing', delivery: 'person', munition: 'knife' } },
    { text: 'They hacked into the server.', none: 'no blade' },
  ],
}

export const phraseRules = [
  hacked,
  riggedVehicle,
  plantedBomb,
  ownBelt,
  remnant,
  suicide,
  arson,
  torture,
  otherWays,
  gunfire,
  airForce,
  putToDeath,
  throats,
  explosion,
] as const
