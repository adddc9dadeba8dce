import { type GovernorateWords, governorateWords } from './governorates.js'
import { type PartyWords, parties } from './parties.js'

/**
 * All words that rules are derived from: the built-in lists, plus a user's own. One frozen value; patterns derived
 * from it are kept per value (`match/derive.ts`).
 */
export interface Words {
  readonly parties: readonly PartyWords[]
  readonly governorates: readonly GovernorateWords[]
}

export const baseWords: Words = { parties, governorates: governorateWords }
