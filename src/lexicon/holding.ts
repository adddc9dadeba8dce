/** Verbs of holding a place: past form (also the participle), base, third person, -ing. Never an attack. */
export const holdingVerbs: readonly string[] = [
  'controlled, control, controls, controlling',
  'held, hold, holds, holding',
  'run, run, runs, running',
  'ran, ran, ran, ran',
  'took over, take over, takes over, taking over',
  'ruled, rule, rules, ruling',
  'administered, administer, administers, administering',
  'dominated, dominate, dominates, dominating',
  'governed, govern, governs, governing',
  'seized, seize, seizes, seizing',
  'captured, capture, captures, capturing',
  'recaptured, recapture, recaptures, recapturing',
  'retaken, retake, retakes, retaking',
  'occupied, occupy, occupies, occupying',
  'overrun, overrun, overruns, overrunning',
]

/** Other things done by a party that are no attack: who besieges, mans or backs is not taken for who struck. */
export const otherDeeds: readonly string[] = [
  'besieged',
  'besieges',
  'surrounded',
  'encircled',
  'encircles',
  'manned',
  'backed',
  'supported',
  'arrested',
  'detained',
  'kidnapped',
  'abducted',
]
