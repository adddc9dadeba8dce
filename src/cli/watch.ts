import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Ingested, ingest } from '../batch/ingest.js'
import { findInputs } from '../batch/inputs.js'
import type { Outcome } from '../batch/outcome.js'
import { Settling } from '../batch/settled.js'
import type { Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'
import { type LimitOptions, limitsFrom } from './limits.js'
import { paint, plural, print, printable, say } from './out.js'
import { stopOnSignals } from './progress.js'

export interface WatchOptions extends LimitOptions {
  readonly input: string
  readonly out: string
  readonly words?: Words
  readonly password?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly every?: string
}

/** `tawthiq watch`: reports are read as they come in, when they are completely written; what is wrong with one is said, and the watch goes on. */
export async function watchCommand(options: WatchOptions): Promise<number> {
  const limits = limitsFrom(options)
  const every = Number(options.every ?? 1) * 1000
  if (!(every >= 50)) throw new Trouble(`--every ${options.every}: expected seconds, at least 0.05`, 2)
  await mkdir(options.input, { recursive: true })
  const stop = stopOnSignals()
  const settling = new Settling()
  if (!options.quiet && !options.json) say(`watching ${options.input}; Ctrl-C ends it`)
  let done: string | null = null
  let trouble = ''
  while (!stop.signal.aborted) {
    try {
      const { settled, state } = await settling.look((await findInputs([options.input])).inputs, performance.now())
      if (state !== done) {
        const { words, password } = options
        const result = await ingest({
          inputs: settled,
          out: options.out,
          ...(words === undefined ? {} : { words }),
          ...(password === undefined ? {} : { password }),
          ...limits,
          signal: stop.signal,
          onOutcome: (outcome) => tell(outcome, options),
        })
        tellRemoved(result, options)
        if (!result.stopped) done = state
      }
      trouble = ''
    } catch (error) {
      // The folder is locked or full just now: it is tried again, and said once.
      const message = (error as Error).message
      if (message !== trouble) say(`${paint.red('waiting:')} ${message}`)
      trouble = message
    }
    await sleep(every, undefined, { signal: stop.signal }).catch(() => {})
  }
  stop.done()
  return 0
}

function tell(outcome: Outcome, { json, quiet }: WatchOptions): void {
  if (outcome.reused === 'records') return
  if (json) print(JSON.stringify({ event: 'report', ...outcome }))
  else if (outcome.error !== null)
    say(
      `${paint.red('not read:')} ${printable(outcome.file)}: ${printable(outcome.error.message)} (${outcome.error.code})`,
    )
  else if (!quiet) print(`${printable(outcome.file)}: ${plural(outcome.incidents, 'incident')}`)
}

function tellRemoved({ removed }: Ingested, { json, out }: WatchOptions): void {
  for (const file of removed) {
    if (json) print(JSON.stringify({ event: 'removed', file }))
    else say(`${out}/${file}: removed, because its report is gone or cannot be read any more`)
  }
}
