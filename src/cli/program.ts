import { Command, CommanderError } from 'commander'
import { version } from '../version.js'
import { commands, commonOptions } from './commands.js'
import { explainError } from './errors.js'
import { coloured, paint, say } from './out.js'
import type { CommandSpec } from './spec.js'

/** Runs the command line; resolves to the exit code: 0 well, 1 differences or unreadable input, 2 wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('tawthiq')
    .description(
      'Turns human-rights reports (PDF or text) into incident records, each value with the words it was read from.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .configureOutput({
      outputError: (text, write) => write(oneLine(text)),
      getOutHasColors: () => coloured(process.stdout),
    })
    .exitOverride()
  for (const spec of commands)
    addCommand(program, spec, (c) => {
      code = c
    })
  program.addHelpText(
    'after',
    '\nExit codes: 0 all well; 1 differences, or an input that could not be read; 2 wrong usage.\n“tawthiq <command> --help” shows examples.',
  )
  try {
    if (argv.length <= 2) {
      program.outputHelp({ error: true })
      return 2
    }
    await program.parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { line, exitCode, bug } = explainError(error)
    say(`${paint.red('tawthiq:')} ${line}`)
    if (bug && process.env.DEBUG?.includes('tawthiq')) say(String((error as Error).stack))
    return exitCode
  }
  return code
}

function addCommand(program: Command, spec: CommandSpec, done: (code: number) => void): void {
  const command = program.command(spec.name).description(spec.about).exitOverride()
  if (spec.args !== undefined) command.arguments(spec.args)
  for (const [flags, about, standard] of [...(spec.options ?? []), ...spec.common.map((name) => commonOptions[name])])
    command.option(flags, about, standard as string)
  const width = Math.max(...spec.examples.map(([line]) => line.length))
  command.addHelpText(
    'after',
    `\nExamples:\n${spec.examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`).join('\n')}`,
  )
  command.action(async () => done(await runWith(spec, command.args, await withWords(command.opts()))))
}

/** Commander's errors as our own: one line, with the suggestion on it. */
function oneLine(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  return `${paint.red('tawthiq:')} ${line}${/help/.test(line) ? '' : ' See “tawthiq --help”.'}\n`
}

/** `--words FILE` as the words themselves. */
async function withWords(options: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  if (typeof options.words !== 'string') return options
  return { ...options, words: await (await import('./words.js')).loadWords(options.words) }
}

/** Records kept in a database are put into a folder first, which the command reads from and which goes when it ends. */
async function runWith(
  spec: CommandSpec,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (!spec.common.includes('database') || typeof options.database !== 'string') return spec.run(args, options)
  const { withStored } = await import('./stored.js')
  const reports = spec.args === '[reports...]' ? args : []
  return withStored(options.database, reports, (out) => spec.run(args, { ...options, out }))
}
