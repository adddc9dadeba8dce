const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that stand before a hyphen of their own, whatever follows: "self-", "Kurdish-". */
export const firstParts = words(
  'self non anti fixed kurdish russian syrian turkish iranian iraqi american lebanese israeli arab hezbollah opposition regime government rebel coalition helicopter surface ground',
)
/** Words that stand before a hyphen of their own where a whole word follows: "two-story", but "four-teen", "pro-cess". */
export const wordsBefore = words(
  'pro well ill semi cross counter mid post pre half all high low long short large small close medium heavy multi two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety air land time door face hit house man hand shoulder truck',
)
/** Words that follow a hyphen of their own: "-held", "-majority". */
export const secondParts = words(
  'held led controlled wing backed based affiliated majority minority made run aligned old year story storey launched range term scale regime government related sponsored besieged affected propelled guided mounted born level wide populated ranking one two three four five six seven eight nine',
)
