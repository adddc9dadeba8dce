import type { CommandSpec, Common } from './spec.js'

/** Options that mean the same in every command that has them. */
export const commonOptions: Readonly<Record<Common, readonly [flags: string, about: string, standard?: string]>> = {
  input: ['--input <dir>', 'folder with the reports', 'input'],
  out: ['--out <dir>', 'folder with the records', 'output'],
  golden: ['--golden <dir>', 'folder with the golden records', 'golden'],
  words: ['--words <file>', 'your own words and publisher profile, JSON or YAML'],
  password: ['--password <text>', 'password of protected PDFs'],
  json: ['--json', 'print JSON for programs'],
  quiet: ['--quiet', 'print only what is wrong'],
}

/** Every command, in the order of the help. One entry each; the work is imported only when it is asked for. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'ingest',
    args: '[paths...]',
    about: 'read reports, write one record file each, and say what was found',
    common: ['input', 'out', 'golden', 'words', 'password', 'json', 'quiet'],
    options: [['--strict', 'exit 1 when a figure of a report’s own summary does not hold']],
    examples: [
      ['tawthiq ingest', 'every .pdf and .txt in input/ to output/'],
      ['tawthiq ingest report.pdf --out records', 'one report'],
      ['tawthiq ingest input --strict --json', 'for a script: one JSON summary, exit 1 on any doubt about a sum'],
    ],
    run: async (paths, options) => (await import('./ingest.js')).ingestCommand(paths, options as never),
  },
  {
    name: 'eval',
    args: '<gold>',
    about: 'score what is read against gold: precision, recall, F1 and accuracy a field, and every miss',
    common: ['input', 'out', 'words', 'password', 'json', 'quiet'],
    options: [['--from <path>', 'records (.json), a report (.pdf, .txt), or a folder of them to measure']],
    examples: [
      ['tawthiq eval golden/snhr-2017-01.json', 'the records in output/, or the report in input/'],
      ['tawthiq eval golden/snhr-2017-01.json --from input/snhr-2017-01.pdf', 'read the report afresh and score it'],
      ['tawthiq eval briefs.jsonl --quiet', 'one {id, text, gold} a line; the table without the misses'],
    ],
    run: async ([gold], options) => (await import('./eval.js')).evalGold(gold as string, options as never),
  },
]
