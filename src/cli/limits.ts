import type { Limits } from '../batch/limits.js'
import { Trouble } from './errors.js'

export interface LimitOptions {
  readonly jobs?: string
  readonly timeout?: string
  readonly memory?: string
  readonly maxPages?: string
  readonly maxSize?: string
}

export const limitFlags = [
  ['--jobs <n>', 'reports read at the same time (as many as the machine has processors, at most 8)'],
  ['--timeout <seconds>', 'longest time for one report (60)'],
  ['--memory <MB>', 'most memory for one report (1024)'],
  ['--max-pages <n>', 'most pages of one report (2000)'],
  ['--max-size <MB>', 'largest file (256)'],
] as const

const mb = 1024 * 1024

/** Options as numbers; a limit that is none is wrong usage. */
export function limitsFrom(options: LimitOptions): { jobs?: number; limits: Partial<Limits> } {
  const number = (flag: string, text: string | undefined, whole: boolean, least: number): number | undefined => {
    if (text === undefined) return undefined
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value < least || (whole && !Number.isInteger(value)))
      throw new Trouble(`${flag} ${text}: expected ${whole ? 'a whole number' : 'a number'} of at least ${least}`, 2)
    return value
  }
  const jobs = number('--jobs', options.jobs, true, 1)
  const timeout = number('--timeout', options.timeout, false, 0.1)
  const memory = number('--memory', options.memory, true, 64)
  const pages = number('--max-pages', options.maxPages, true, 1)
  const size = number('--max-size', options.maxSize, false, 0.001)
  return {
    ...(jobs === undefined ? {} : { jobs }),
    limits: {
      ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
      ...(memory === undefined ? {} : { memoryMb: memory }),
      ...(pages === undefined ? {} : { pages }),
      ...(size === undefined ? {} : { bytes: Math.round(size * mb) }),
    },
  }
}
