import type { Attack, Delivery } from '../model/record.js'

/**
 * Verbs of attack. `forms`: base, third person, past (also the participle), -ing.
 * `takes`: what stands after the verb: `munition` ("fired missiles at X"), `object` ("shelled X"), `victim` ("shot X"),
 * `attack` ("carried out an airstrike on X").
 */
export interface AttackVerb {
  readonly forms: string
  readonly takes: 'munition' | 'object' | 'victim' | 'attack'
  /** Kind of attack that the verb tells on its own. */
  readonly attack?: Attack
}

export const attackVerbs: readonly AttackVerb[] = [
  { forms: 'fire, fires, fired, firing', takes: 'munition' },
  { forms: 'launch, launches, launched, launching', takes: 'munition' },
  { forms: 'drop, drops, dropped, dropping', takes: 'munition' },
  { forms: 'throw, throws, thrown, throwing', takes: 'munition' },
  { forms: 'threw, threw, threw, threw', takes: 'munition' },
  { forms: 'hurl, hurls, hurled, hurling', takes: 'munition' },
  { forms: 'lob, lobs, lobbed, lobbing', takes: 'munition' },
  { forms: 'release, releases, released, releasing', takes: 'munition' },
  { forms: 'let, lets, let, letting', takes: 'munition' },
  { forms: 'plant, plants, planted, planting', takes: 'munition' },
  { forms: 'lay, lays, laid, laying', takes: 'munition' },
  { forms: 'leave behind, leaves behind, left behind, leaving behind', takes: 'munition' },
  { forms: 'detonate, detonates, detonated, detonating', takes: 'munition' },
  { forms: 'set off, sets off, set off, setting off', takes: 'munition' },
  { forms: 'explode, explodes, exploded, exploding', takes: 'munition' },
  { forms: 'carry out, carries out, carried out, carrying out', takes: 'attack' },
  { forms: 'conduct, conducts, conducted, conducting', takes: 'attack' },
  { forms: 'mount, mounts, mounted, mounting', takes: 'attack' },
  { forms: 'stage, stages, staged, staging', takes: 'attack' },
  { forms: 'commit, commits, committed, committing', takes: 'attack' },
  { forms: 'perpetrate, perpetrates, perpetrated, perpetrating', takes: 'attack' },
  { forms: 'target, targets, targeted, targeting', takes: 'object' },
  { forms: 'targetted, targetted, targetted, targetting', takes: 'object' },
  { forms: 'hit, hits, hit, hitting', takes: 'object' },
  { forms: 'strike, strikes, struck, striking', takes: 'object' },
  { forms: 'shell, shells, shelled, shelling', takes: 'object', attack: 'shelling' },
  { forms: 'bomb, bombs, bombed, bombing', takes: 'object' },
  { forms: 'bombard, bombards, bombarded, bombarding', takes: 'object' },
  { forms: 'attack, attacks, attacked, attacking', takes: 'object' },
  { forms: 'pound, pounds, pounded, pounding', takes: 'object' },
  { forms: 'raid, raids, raided, raiding', takes: 'object' },
  { forms: 'storm, storms, stormed, storming', takes: 'object' },
  { forms: 'break into, breaks into, broke into, breaking into', takes: 'object' },
  { forms: 'infiltrate, infiltrates, infiltrated, infiltrating', takes: 'object' },
  { forms: 'strafe, strafes, strafed, strafing', takes: 'object' },
  { forms: 'flatten, flattens, flattened, flattening', takes: 'object' },
  { forms: 'level, levels, leveled, leveling', takes: 'object' },
  { forms: 'destroy, destroys, destroyed, destroying', takes: 'object' },
  { forms: 'demolish, demolishes, demolished, demolishing', takes: 'object' },
  { forms: 'blow up, blows up, blew up, blowing up', takes: 'object' },
  { forms: 'blew, blew, blew, blew', takes: 'object' },
  { forms: 'sink, sinks, sank, sinking', takes: 'object' },
  { forms: 'open fire, opens fire, opened fire, opening fire', takes: 'object', attack: 'shooting' },
  { forms: 'open up, opens up, opened up, opening up', takes: 'object' },
  { forms: 'fire upon, fires upon, fired upon, firing upon', takes: 'object' },
  { forms: 'shoot, shoots, shot, shooting', takes: 'victim', attack: 'shooting' },
  { forms: 'gun down, guns down, gunned down, gunning down', takes: 'victim', attack: 'shooting' },
  { forms: 'machine-gun, machine-guns, machine-gunned, machine-gunning', takes: 'victim', attack: 'shooting' },
  { forms: 'spray, sprays, sprayed, spraying', takes: 'object', attack: 'shooting' },
  { forms: 'assassinate, assassinates, assassinated, assassinating', takes: 'victim' },
  { forms: 'execute, executes, executed, executing', takes: 'victim', attack: 'execution' },
  { forms: 'behead, beheads, beheaded, beheading', takes: 'victim', attack: 'execution' },
  { forms: 'decapitate, decapitates, decapitated, decapitating', takes: 'victim', attack: 'execution' },
  { forms: 'hang, hangs, hanged, hanging', takes: 'victim', attack: 'execution' },
  { forms: 'crucify, crucifies, crucified, crucifying', takes: 'victim', attack: 'execution' },
  { forms: 'put to death, puts to death, put to death, putting to death', takes: 'victim', attack: 'execution' },
  {
    forms: 'cut the throat, cuts the throat, cut the throats, cutting the throats',
    takes: 'victim',
    attack: 'execution',
  },
  { forms: 'stab, stabs, stabbed, stabbing', takes: 'victim', attack: 'stabbing' },
  { forms: 'slaughter, slaughters, slaughtered, slaughtering', takes: 'victim' },
  { forms: 'massacre, massacres, massacred, massacring', takes: 'victim' },
  { forms: 'kill, kills, killed, killing', takes: 'victim' },
  { forms: 'murder, murders, murdered, murdering', takes: 'victim' },
  { forms: 'torture, tortures, tortured, torturing', takes: 'victim', attack: 'torture' },
  { forms: 'beat, beats, beat, beating', takes: 'victim' },
  { forms: 'beat, beats, beaten, beating', takes: 'victim' },
  { forms: 'set fire to, sets fire to, set fire to, setting fire to', takes: 'object', attack: 'arson' },
  { forms: 'set on fire, sets on fire, set on fire, setting on fire', takes: 'object', attack: 'arson' },
  { forms: 'set ablaze, sets ablaze, set ablaze, setting ablaze', takes: 'object', attack: 'arson' },
  { forms: 'torch, torches, torched, torching', takes: 'object', attack: 'arson' },
]

/** Nouns that name an attack. Singular; the plural is derived. */
export interface AttackNoun {
  readonly nouns: readonly string[]
  readonly attack?: Attack
  /** Delivery that the noun tells on its own, where no carrier is named: an airstrike comes from some aircraft. */
  readonly delivery?: Delivery
  /** Munition that the noun tells on its own: "rocket fire". */
  readonly munition?: string
}

export const attackNouns: readonly AttackNoun[] = [
  {
    nouns: [
      'airstrike',
      'air strike',
      'air-strike',
      'air raid',
      'airraid',
      'air attack',
      'air assault',
      'aerial attack',
      'aerial bombardment',
      'aerial bombing',
      'air bombardment',
      'air bombing',
      'aerial strike',
      'aerial raid',
      'aerial shelling',
    ],
    attack: 'air-strike',
    delivery: 'aircraft',
  },
  { nouns: ['warplane strike', 'warplane raid', 'jet strike'], attack: 'air-strike', delivery: 'fixed-wing' },
  { nouns: ['helicopter strike', 'helicopter attack'], attack: 'air-strike', delivery: 'helicopter' },
  { nouns: ['drone strike', 'drone attack', 'drone raid'], attack: 'air-strike', delivery: 'drone' },
  {
    nouns: ['missile airstrike', 'missile air strike'],
    attack: 'air-strike',
    delivery: 'aircraft',
    munition: 'missile',
  },
  { nouns: ['missile attack', 'missile strike', 'missile raid'], munition: 'missile' },
  {
    nouns: ['barrel bomb attack', 'barrel-bomb attack', 'barrel bombing', 'barrel bomb strike'],
    attack: 'air-strike',
    munition: 'barrel-bomb',
  },
  { nouns: ['shelling', 'shell fire', 'shellfire', 'ground shelling', 'bombardment campaign'], attack: 'shelling' },
  {
    nouns: [
      'artillery fire',
      'artillery bombardment',
      'artillery shelling',
      'artillery attack',
      'artillery strike',
      'artillery barrage',
      'heavy artillery shelling',
    ],
    attack: 'shelling',
    delivery: 'artillery',
  },
  { nouns: ['tank shelling', 'tank attack'], attack: 'shelling', delivery: 'tank' },
  {
    nouns: ['rocket fire', 'rocket attack', 'rocket barrage', 'rocket strike', 'rocket shelling', 'rocket bombardment'],
    attack: 'shelling',
    munition: 'rocket',
  },
  {
    nouns: ['mortar attack', 'mortar strike', 'mortar fire', 'mortar shelling', 'mortar bombardment', 'mortar barrage'],
    attack: 'shelling',
    munition: 'mortar-shell',
  },
  {
    nouns: [
      'bombardment',
      'bombing',
      'attack',
      'strike',
      'raid',
      'assault',
      'massacre',
      'bombing raid',
      'explosion',
      'blast',
      'detonation',
      'ambush',
      'double-tap attack',
      'double-tap strike',
    ],
  },
  {
    nouns: [
      'chemical attack',
      'chemical weapons attack',
      'chemical strike',
      'gas attack',
      'poison gas attack',
      'chemical bombardment',
      'toxic gas attack',
    ],
    attack: 'chemical-attack',
  },
  { nouns: ['chlorine attack', 'chlorine gas attack'], attack: 'chemical-attack', munition: 'chlorine' },
  { nouns: ['sarin attack', 'sarin gas attack'], attack: 'chemical-attack', munition: 'sarin' },
  { nouns: ['suicide bombing', 'suicide attack', 'suicide blast', 'suicide operation'], attack: 'suicide-bombing' },
  {
    nouns: ['suicide car bombing', 'suicide car bomb attack', 'suicide truck bombing'],
    attack: 'suicide-bombing',
    delivery: 'vehicle',
    munition: 'car-bomb',
  },
  {
    nouns: [
      'car bombing',
      'car-bomb attack',
      'truck bombing',
      'car bomb explosion',
      'car bomb blast',
      'vehicle bombing',
      'car explosion',
    ],
    attack: 'car-bomb',
    delivery: 'vehicle',
    munition: 'car-bomb',
  },
  {
    nouns: ['landmine explosion', 'landmine blast', 'mine explosion', 'mine blast'],
    attack: 'explosive-device',
    munition: 'landmine',
  },
  {
    nouns: [
      'IED explosion',
      'IED blast',
      'IED attack',
      'explosive device explosion',
      'motorcycle bombing',
      'roadside bombing',
    ],
    attack: 'explosive-device',
    munition: 'ied',
  },
  {
    nouns: ['execution', 'beheading', 'field execution', 'summary execution', 'hanging'],
    attack: 'execution',
  },
  { nouns: ['stabbing', 'knife attack'], attack: 'stabbing', delivery: 'person' },
  {
    nouns: [
      'shooting',
      'drive-by shooting',
      'gun attack',
      'sniping',
      'shooting attack',
      'sniper attack',
      'machine-gun attack',
    ],
    attack: 'shooting',
    delivery: 'person',
  },
]
