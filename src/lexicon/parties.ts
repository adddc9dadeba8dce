/** Parties to the conflict and the names they go by over the years. Data only; add a name, and every pattern knows it. */
export interface PartyWords {
  /** Party id of the contract. */
  readonly id: string
  /** Names as printed, longest form first where one contains another; matched without regard to case. */
  readonly names: readonly string[]
}

export const parties: readonly PartyWords[] = [
  { id: 'syrian-regime', names: ['Syrian regime forces', 'Syrian regime', 'government forces', 'government'] },
  { id: 'russia', names: ['Russian forces', 'Russian'] },
  { id: 'isis', names: ['ISIS'] },
  { id: 'international-coalition', names: ['international coalition forces', 'international coalition'] },
  { id: 'hts', names: ['Hay’at Tahrir al Sham', 'Fateh Al Sham Front', 'Nusra Front'] },
  { id: 'armed-opposition', names: ['armed opposition factions', 'factions in the Armed Opposition'] },
  { id: 'sdf', names: ['Syrian Democratic Forces', 'Kurdish self-management forces'] },
  { id: 'turkey', names: ['Turkish forces', 'Turkish'] },
]
