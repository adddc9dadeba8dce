/** What one report may take. Whoever passes a limit is reported and left behind; the others go on. */
export interface Limits {
  /** Wall time from bytes to records. */
  readonly timeoutMs: number
  /** Memory of one worker, in MiB. */
  readonly memoryMb: number
  readonly pages: number
  readonly bytes: number
}

export const standardLimits: Limits = { timeoutMs: 60_000, memoryMb: 1024, pages: 2000, bytes: 256 * 1024 * 1024 }

/** Two threads read faster than one and four faster than two; beyond eight the memory grows and the disk decides. */
export const standardJobs = (parallelism: number): number => Math.max(1, Math.min(8, parallelism))
