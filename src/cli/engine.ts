import { setFlagsFromString } from 'node:v8'

/**
 * How V8 is to treat a program of long patterns and many small readers; set before anything else is loaded. Interpreted first and
 * translated later, patterns cost a second more at every start. Functions are optimized at a quarter of the usual eagerness: a run
 * of a hundred reports spent a sixth of its processor time, and one report a quarter, on optimizing what was soon done with.
 */
export const engineFlags = ['--no-regexp-tier-up', '--interrupt-budget=300000']

export const tuneEngine = (): void => setFlagsFromString(engineFlags.join(' '))
