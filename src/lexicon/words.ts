import { type CarrierWords, carriers } from './carriers.js'
import { type GovernorateWords, governorateWords } from './governorates.js'
import { type MunitionWords, munitions } from './munitions.js'
import { type AllianceWords, alliances, notParties, type PartyWords, parties } from './parties.js'

/**
 * All words that rules are derived from: the built-in lists, plus a user's own. One frozen value; patterns derived
 * from it are kept per value (`match/derive.ts`).
 */
export interface Words {
  readonly parties: readonly PartyWords[]
  readonly alliances: readonly AllianceWords[]
  /** Names that hold a party's word and are no party: "Syrian Network for Human Rights". */
  readonly notParties: readonly string[]
  readonly munitions: readonly MunitionWords[]
  readonly carriers: readonly CarrierWords[]
  readonly governorates: readonly GovernorateWords[]
  /** Words for kinds of place that a user added: "hamlet" is a village. */
  readonly placeTypes?: readonly PlaceTypeWords[]
  /** What other publishers' reports look like. */
  readonly profiles?: readonly ProfileWords[]
  /** Ids of rules that are switched off, to see what they are worth. */
  readonly off?: ReadonlySet<string>
  /** The words that these are but for `off`: patterns are derived once for both. */
  readonly same?: Words
}

export interface PlaceTypeWords {
  readonly type: 'city' | 'town' | 'village' | 'camp' | 'area'
  readonly words: readonly string[]
}

/** A publisher's habits: its name, headings whose sections hold no incidents, headings that name who did it. */
export interface ProfileWords {
  readonly publisher: string
  readonly exclude: readonly string[]
  readonly perpetratorHeadings: readonly string[]
}

/** The same words with some rules switched off. */
export const withoutRules = (words: Words, ids: Iterable<string>): Words => ({
  ...words,
  off: new Set([...(words.off ?? []), ...ids]),
  same: words.same ?? words,
})

export const baseWords: Words = {
  parties,
  alliances,
  notParties,
  munitions,
  carriers,
  governorates: governorateWords,
}
