import type { Attack } from '../model/record.js'

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
  { forms: 'let fall, lets fall, let fall, letting fall', takes: 'munition' },
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
  { forms: 'beat, beats, beaten, beating', takes: 'victim' },
  { forms: 'set fire to, sets fire to, set fire to, setting fire to', takes: 'object', attack: 'arson' },
  { forms: 'set on fire, sets on fire, set on fire, setting on fire', takes: 'object', attack: 'arson' },
  { forms: 'set ablaze, sets ablaze, set ablaze, setting ablaze', takes: 'object', attack: 'arson' },
  { forms: 'burn down, burns down, burned down, burning down', takes: 'object', attack: 'arson' },
  { forms: 'torch, torches, torched, torching', takes: 'object', attack: 'arson' },
]

/** Nouns that name an attack. Singular; the plural is derived. */
export interface AttackNoun {
  readonly nouns: readonly string[]
  readonly attack?: Attack
  /** Delivery that the noun tells on its own, where no carrier is named. */
  readonly delivery?: 'aircraft'
}

export const attackNouns: readonly AttackNoun[] = [
  {
    nouns: [
      'airstrike',
      'air strike',
      'air-strike',
      'air raid',
      'air attack',
      'aerial attack',
      'aerial bombardment',
      'aerial bombing',
      'air bombardment',
      'airstrikes raid',
      'aerial strike',
      'aerial raid',
      'air bombing',
      'airraid',
      'aerial shelling',
      'warplane strike',
    ],
    attack: 'air-strike',
    delivery: 'aircraft',
  },
  {
    nouns: [
      'shelling',
      'shell fire',
      'shellfire',
      'rocket fire',
      'rocket attack',
      'mortar attack',
      'artillery fire',
      'rocket barrage',
      'rocket strike',
      'mortar strike',
      'artillery bombardment',
      'artillery shelling',
      'artillery attack',
      'artillery strike',
    ],
    attack: 'shelling',
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
      'missile attack',
      'missile strike',
      'double-tap strike',
      'operation',
    ],
  },
  {
    nouns: [
      'chemical attack',
      'chemical weapons attack',
      'gas attack',
      'poison gas attack',
      'chemical bombardment',
      'toxic gas attack',
    ],
    attack: 'chemical-attack',
  },
  {
    nouns: ['suicide bombing', 'suicide attack', 'suicide car bombing', 'suicide blast', 'suicide operation'],
    attack: 'suicide-bombing',
  },
  {
    nouns: [
      'car bombing',
      'car-bomb attack',
      'car bomb attack',
      'truck bombing',
      'car bomb explosion',
      'car bomb blast',
    ],
    attack: 'car-bomb',
  },
  { nouns: ['execution', 'beheading', 'field execution', 'summary execution', 'hanging'], attack: 'execution' },
  { nouns: ['drone strike', 'drone attack'], attack: 'air-strike' },
  { nouns: ['stabbing', 'knife attack'], attack: 'stabbing' },
  {
    nouns: ['shooting', 'drive-by shooting', 'shoot-out', 'gun attack', 'sniping', 'shooting attack'],
    attack: 'shooting',
  },
]
