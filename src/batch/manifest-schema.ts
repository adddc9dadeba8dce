import * as z from 'zod'

/** What one run did: every input with its hash and what came of it. No clock and no path of a machine, so that two runs give the same bytes. */
export const Manifest = z.strictObject({
  schemaVersion: z.literal('1'),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  inputs: z.array(
    z.strictObject({
      file: z.string(),
      id: z.string(),
      sha256: z.string().nullable(),
      status: z.enum(['done', 'failed']),
      output: z.string().nullable(),
      incidents: z.int().nonnegative(),
      error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
})
