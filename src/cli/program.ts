import { Command, CommanderError } from 'commander'
import { version } from '../version.js'

/** Runs the command line; resolves to the exit code: 0 well, 1 differences or unreadable input, 2 wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('tawthiq')
    .description('Turns human-rights reports (PDF or text) into incident records with their sources.')
    .version(version)
    .exitOverride()
  program
    .command('ingest', { isDefault: false })
    .argument('[paths...]', 'files or folders with .pdf and .txt reports', ['input'])
    .description('read reports and write one JSON file each')
    .option('--out <dir>', 'where records go', 'output')
    .action(async (paths: string[], options: { out: string }) => {
      const { ingest } = await import('./ingest.js')
      code = await ingest(paths, options)
    })
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return code
}
