import * as z from 'zod'
import { attacks, governorates } from '../model/record.js'
import type { Words } from './words.js'

const text = z.string().trim().min(1).max(200)
const names = z.array(text).min(1)
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens')

/** What a publisher's reports look like, where they differ from the built-in profile. */
export const ProfileSchema = z.strictObject({
  /** The publisher's name, as it goes to `report.publisher`. */
  publisher: text,
  /** Words of headings whose sections hold no incidents: "Methodology", "Recommendations". */
  exclude: z.array(text).default([]),
  /** Words of headings that name who did it: "Attacks by", "Responsible party". */
  perpetratorHeadings: z.array(text).default([]),
})

/** A user's own words: a JSON or YAML file that adds to the built-in lists and takes nothing away. */
export const UserWordsSchema = z.strictObject({
  parties: z
    .array(z.strictObject({ id, names: z.array(text).default([]), adjectives: z.array(text).default([]) }))
    .default([]),
  notParties: z.array(text).default([]),
  munitions: z.array(z.strictObject({ id, nouns: names, attack: z.enum(attacks).optional() })).default([]),
  carriers: z
    .array(
      z.strictObject({
        id: z.enum([
          'fixed-wing',
          'helicopter',
          'drone',
          'aircraft',
          'tank',
          'artillery',
          'rocket-launcher',
          'warship',
        ]),
        nouns: names,
      }),
    )
    .default([]),
  governorates: z.array(z.strictObject({ name: z.enum(governorates), spellings: names })).default([]),
  /** Words for kinds of place: "hamlet" is a village. */
  placeTypes: z
    .array(z.strictObject({ type: z.enum(['city', 'town', 'village', 'camp', 'area']), words: names }))
    .default([]),
  profiles: z.array(ProfileSchema).default([]),
})

export type UserWords = z.infer<typeof UserWordsSchema>
export type Profile = z.infer<typeof ProfileSchema>

/** What is wrong with a file of words, one line each: "parties.0.id: …". */
export class WordsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Unexpected words: ${problems.join('; ')}`)
    this.name = 'WordsError'
  }
}

/** Checks a parsed JSON or YAML value. Throws `WordsError`, which names each place that is wrong. */
export function readUserWords(value: unknown): UserWords {
  const read = UserWordsSchema.safeParse(value)
  if (read.success) return read.data
  throw new WordsError(read.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`))
}

/**
 * The built-in words and the user's: a new value, nothing is changed in place. The user's names come first, so that
 * a name which the built-in lists give to one party can be given to another.
 */
export function mergeWords(base: Words, user: UserWords): Words {
  const { same: _, ...own } = base
  return {
    ...own,
    parties: [...user.parties, ...base.parties],
    notParties: [...user.notParties, ...base.notParties],
    munitions: [...user.munitions, ...base.munitions],
    carriers: [...user.carriers, ...base.carriers],
    governorates: base.governorates.map((g) => ({
      ...g,
      spellings: [...g.spellings, ...user.governorates.filter((u) => u.name === g.name).flatMap((u) => u.spellings)],
    })),
    placeTypes: [...user.placeTypes, ...(base.placeTypes ?? [])],
    profiles: [...user.profiles, ...(base.profiles ?? [])],
  }
}
