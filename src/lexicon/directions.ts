/** Points of the compass as adjectives and nouns, and what stands in their place. */
const points = ['north', 'south', 'east', 'west']
const mixed = ['northeast', 'northwest', 'southeast', 'southwest']
const joined = ['north-east', 'north-west', 'south-east', 'south-west']
const all = [...points, ...mixed, ...joined]

/** "in the eastern suburbs": adjectives. */
export const directionAdjectives: readonly string[] = [...all.map((p) => `${p}ern`), 'central', 'middle']

/** "in the west of Aleppo province", "north Aleppo". */
export const directionNouns: readonly string[] = all
