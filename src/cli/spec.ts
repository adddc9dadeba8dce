export type Common = 'input' | 'out' | 'golden' | 'words' | 'password' | 'json' | 'quiet' | 'database'

/** One command of the program, as the help tells it. */
export interface CommandSpec {
  readonly name: string
  /** Arguments in commander's writing: `<report>`, `[paths...]`. */
  readonly args?: string
  readonly about: string
  /** Which of the options shared by all commands it takes. */
  readonly common: readonly Common[]
  /** Its own options: flags, what they do, and the value where they are not given. */
  readonly options?: readonly (readonly [flags: string, about: string, standard?: string])[]
  readonly examples: readonly (readonly [command: string, does: string])[]
  /** Arguments flat and in order; resolves to the exit code. */
  readonly run: (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number>
}
