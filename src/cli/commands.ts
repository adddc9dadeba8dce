import { limitFlags } from './limits.js'
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
  database: [
    '--database <address>',
    'read the records from this database (postgres://… or a folder) and not from a folder of files',
  ],
}

const publishing: CommandSpec['options'] & object = [
  ['--places <files>', 'your own lists of places: a GeoNames dump or an OCHA CSV, joined by commas'],
  ['--publish', 'for everybody: drop paragraphs, links and owners’ names, coarsen recent places'],
  ['--coarsen-months <n>', 'with --publish: how recent a place is coarsened', '6'],
  ['--as-of <day>', 'with --publish: the day counted back from (the dataset’s last day where not given)'],
]

const databaseFlag = [
  '--database <address>',
  'postgres://user@host/name, or a folder for a database of this machine’s own',
  '.tawthiq',
] as const

/** Every command, in the order of the help. One entry each; the work is imported only when it is asked for. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'ingest',
    args: '[paths...]',
    about: 'read reports, write one record file each, and say what was found',
    common: ['input', 'out', 'golden', 'words', 'password', 'json', 'quiet'],
    options: [
      ['--strict', 'exit 1 when a figure of a report’s own summary does not hold'],
      ['--shard <i/n>', 'only the i-th of n shares of the inputs, by their content; join with “tawthiq merge”'],
      ['--force', 'read everything again, whatever is kept from earlier runs'],
      ...limitFlags,
    ],
    examples: [
      ['tawthiq ingest', 'every .pdf and .txt in input/ to output/'],
      ['tawthiq ingest report.pdf --out records', 'one report'],
      [
        'tawthiq ingest input --strict --json',
        'for a script: JSON lines, the summary last; exit 1 where a sum does not hold',
      ],
    ],
    run: async (paths, options) => (await import('./ingest.js')).ingestCommand(paths, options as never),
  },
  {
    name: 'watch',
    about: 'read reports as they come into a folder, until Ctrl-C',
    common: ['input', 'out', 'words', 'password', 'json', 'quiet'],
    options: [['--every <seconds>', 'how often to look (1)'], ...limitFlags],
    examples: [
      ['tawthiq watch', 'what comes into input/ goes to output/'],
      ['tawthiq watch --input inbox --out records --json', 'for a script: one JSON line for each report'],
    ],
    run: async (_, options) => (await import('./watch.js')).watchCommand(options as never),
  },
  {
    name: 'eval',
    args: '<gold> [from]',
    about: 'score what is read against gold: precision, recall, F1 and accuracy a field, and every miss',
    common: ['input', 'out', 'words', 'password', 'json', 'quiet'],
    options: [
      ['--from <path>', 'records (.json), a report (.pdf, .txt), or a folder of them to measure'],
      ['--text', 'compare the text layer of --from with a reference text, word by word and page by page'],
    ],
    examples: [
      ['tawthiq eval golden/snhr-2017-01.json', 'the records in output/, or the report in input/'],
      ['tawthiq eval golden/snhr-2017-01.json --from input/snhr-2017-01.pdf', 'read the report afresh and score it'],
      ['tawthiq eval --text golden/snhr-2017-01.txt input/snhr-2017-01.pdf', 'missing, extra and misplaced words'],
      ['tawthiq eval briefs.jsonl --quiet', 'one {id, text, gold} a line; the table without the misses'],
    ],
    run: async ([gold, from], given) => {
      const options = from === undefined ? given : { ...given, from }
      return options.text === true
        ? (await import('./eval-text.js')).evalText(gold as string, options as never)
        : (await import('./eval.js')).evalGold(gold as string, options as never)
    },
  },
  {
    name: 'check',
    args: '[reports...]',
    about: 'hold the records against golden: every difference, then the scores a field',
    common: ['out', 'golden', 'json', 'quiet', 'database'],
    options: [
      ['--html <file>', 'write the result as a page, too'],
      ['--ratchet', 'fail only where a score is lower than the accepted one (golden/scores.json)'],
    ],
    examples: [
      ['tawthiq check', 'all goldens'],
      ['tawthiq check snhr-2017-01 --html check.html', 'one report, and a page to read'],
      ['tawthiq check --ratchet', 'for CI: no accepted score may fall'],
    ],
    run: async (reports, options) => (await import('./check.js')).checkCommand(reports, options as never),
  },
  {
    name: 'diff',
    args: '<a> [b]',
    about: 'what changed between two record files, folders or databases, and why where that can be told',
    common: ['json', 'quiet'],
    options: [['--database <address>', 'the records of this database as the second']],
    examples: [
      ['tawthiq diff last-month/ output/', 'every report of two folders'],
      ['tawthiq diff old.json new.json --json', 'two files, for a program'],
      ['tawthiq diff output/ postgres://tawthiq@db/tawthiq', 'a folder and a database'],
    ],
    run: async ([a, b], options) => (await import('./diff.js')).diffPlaces(a as string, b, options),
  },
  {
    name: 'accept',
    args: '<report>',
    about: 'take differences over into golden: shows them, asks, and keeps who, when and why',
    common: ['out', 'golden'],
    options: [
      ['--incident <nn>', 'only this incident'],
      ['--field <path>', 'only this field'],
      ['--reason <text>', 'why: kept in golden/ledger.jsonl'],
      ['--scores', 'leave golden as it is and accept the scores measured against it'],
      ['--yes', 'do not ask (needed where there is no terminal)'],
    ],
    examples: [
      ['tawthiq accept snhr-2017-01 --reason "read against the PDF"', 'the whole report'],
      ['tawthiq accept snhr-2017-01 --incident 05 --field victims.killed --reason "p. 4 says six"', 'one field'],
    ],
    run: async ([report], options) => (await import('./accept.js')).acceptCommand(report as string, options as never),
  },
  {
    name: 'review',
    args: '[paths...]',
    about: 'open a page where a person reads each report beside its records, corrects and accepts them',
    common: ['input', 'out', 'golden', 'database'],
    options: [
      ['--port <number>', 'port on the loopback address; 0 takes any free one', '4717'],
      ['--static <file>', 'write one self-contained page for reading offline, and end'],
      ['--open', 'open the page in the browser'],
    ],
    examples: [
      ['tawthiq review', 'the reports of input/, at the address that is printed'],
      ['tawthiq review report.pdf --open', 'one report, opened at once'],
      ['tawthiq review report.pdf --static report.html', 'a page that can be sent and opened without a network'],
    ],
    run: async (paths, options) => (await import('./review.js')).reviewCommand(paths, options as never),
  },
  {
    name: 'export',
    args: '[reports...]',
    about: 'write the records as CSV, JSON Lines, GeoJSON, Parquet, Excel, HXL, ACLED or UCDP GED',
    common: ['out', 'golden', 'json', 'quiet', 'database'],
    options: [
      ['--to <formats>', 'formats, joined by commas', 'csv'],
      ['--dir <dir>', 'where the files go', 'export'],
      ...publishing,
    ],
    examples: [
      ['tawthiq export --to csv,xlsx', 'all records, for a spreadsheet'],
      ['tawthiq export snhr-2017-01 --to geojson --dir map', 'one report, for a map'],
    ],
    run: async (reports, options) => (await import('./export.js')).exportCommand(reports, options as never),
  },
  {
    name: 'release',
    args: '<version>',
    about: 'make a dataset that others can use and cite: every format, dictionary, coverage, changes, hashes',
    common: ['out', 'golden', 'json', 'quiet', 'database'],
    options: [
      ['--dir <dir>', 'folder of the releases', 'releases'],
      ['--previous <dir>', 'the release before: ids stay, changes are listed'],
      ...publishing,
    ],
    examples: [
      ['tawthiq release 2017.1', 'releases/2017.1 from the records in output/'],
      ['tawthiq release 2017.2 --previous releases/2017.1', 'the next one'],
      [
        'tawthiq release 2017.1 --publish --coarsen-months 12',
        'for everybody: no names of persons, recent places coarsened',
      ],
    ],
    run: async ([version], options) =>
      (await import('./release.js')).releaseCommand(version as string, options as never),
  },
  {
    name: 'verify',
    args: '<dir>',
    about: 'make a release again from its inputs: identical, or the first difference',
    common: ['input', 'golden', 'json', 'quiet'],
    options: [['--places <files>', 'the lists of places the release was made with']],
    examples: [['tawthiq verify releases/2017.1', 'exit 0: every byte is the same']],
    run: async ([dir], options) => (await import('./verify.js')).verifyCommand(dir as string, options as never),
  },
  {
    name: 'stats',
    args: '[reports...]',
    about: 'one report or the whole dataset at a glance, with small charts',
    common: ['out', 'json', 'database'],
    examples: [
      ['tawthiq stats', 'all records'],
      ['tawthiq stats snhr-2017-01 --json', 'one report, for a program'],
    ],
    run: async (reports, options) => (await import('./stats.js')).statsCommand(reports, options as never),
  },
  {
    name: 'places',
    args: '[reports...]',
    about: 'which places have coordinates, from where, and which spellings are proposed',
    common: ['out', 'golden', 'json', 'database'],
    options: [
      ['--places <files>', 'your own lists: a GeoNames dump or an OCHA CSV, joined by commas'],
      ['--accept <place>', 'keep a spelling: "PLACE, GOVERNORATE"'],
      ['--as <name>', 'the place of the list that it is'],
      ['--reason <text>', 'why: kept in golden/places.jsonl'],
    ],
    examples: [
      ['tawthiq places', 'every place of the records'],
      ['tawthiq places --accept "Tabaqa, Raqqa" --as Al-Tabqa --reason "same city"', 'from now on'],
    ],
    run: async (reports, options) => (await import('./places.js')).placesCommand(reports, options as never),
  },
  {
    name: 'explain',
    args: '<incident> [field]',
    about: 'why a record says what it says: value, rule, words, page, and the candidates that lost',
    common: ['input', 'out', 'words', 'password', 'json'],
    examples: [
      ['tawthiq explain snhr-2017-01/05', 'every value of an incident'],
      ['tawthiq explain snhr-2017-01/05 victims.killed', 'one field, or a family of fields'],
    ],
    run: async ([incident, field], options) =>
      (await import('./explain.js')).explainCommand(incident as string, field, options as never),
  },
  {
    name: 'rules',
    about: 'what every rule is worth over all goldens: harmful and dead rules first',
    common: ['golden', 'input', 'words', 'json', 'quiet'],
    options: [['--gold <path>', 'more gold to measure on: a file or folder']],
    examples: [
      ['tawthiq rules', 'all rules on golden/'],
      ['tawthiq rules --quiet --gold test/fixtures', 'only harmful and dead rules, on more gold'],
    ],
    run: async (_, options) => (await import('./rules.js')).rulesCommand(options as never),
  },
  {
    name: 'blame',
    args: '<rule>',
    about: 'the values one rule gave over all goldens, and what changes without it',
    common: ['golden', 'input', 'words', 'json'],
    options: [['--gold <path>', 'more gold to measure on: a file or folder']],
    examples: [['tawthiq blame date/month-day', 'one rule']],
    run: async ([rule], options) => (await import('./rules.js')).blameCommand(rule as string, options as never),
  },
  {
    name: 'layout',
    args: '<files...>',
    about: 'show how a report was read: its blocks, its text layer, what was dropped, its pages drawn',
    common: ['password'],
    options: [
      ['--page <number>', 'only this page'],
      ['--text', 'print the text layer instead of the blocks'],
      ['--dropped', 'print running heads, page numbers and side bars that were left out'],
      ['--out <dir>', 'draw the pages there as SVG: runs, lines, blocks'],
    ],
    examples: [
      ['tawthiq layout report.pdf', 'one block a line, with its page and kind'],
      ['tawthiq layout report.pdf --page 4 --out drawn', 'a picture of page 4'],
    ],
    run: async (files, options) => (await import('./layout.js')).layout(files, options as never),
  },
  {
    name: 'enqueue',
    args: '[paths...]',
    about: 'put reports into the queue of a database, for workers on any number of machines',
    common: ['input', 'json', 'quiet'],
    options: [
      databaseFlag,
      [
        '--keep <how>',
        'bytes: keep each file in the database; path: only where it is, the same on every machine',
        'bytes',
      ],
      ['--priority <n>', 'larger is sooner (by the report’s month, the newest first, where not given)'],
      [
        '--timeout <seconds>',
        'longest time for one report (60): twice that, and a dead worker’s reports are given to others',
      ],
    ],
    examples: [
      ['tawthiq enqueue reports/ --database postgres://tawthiq@db/tawthiq', 'a folder, to a server'],
      ['tawthiq enqueue https://reports.s3.example.org/snhr-2017-01.pdf', 'from where each worker fetches it'],
      ['tawthiq enqueue urgent.pdf --priority 99999', 'one report before all others, in the database of this folder'],
    ],
    run: async (paths, options) => (await import('./fleet.js')).enqueueCommand(paths, options as never),
  },
  {
    name: 'worker',
    about: 'read what is queued; start as many as there are machines',
    common: ['words', 'password', 'json', 'quiet'],
    options: [databaseFlag, ['--drain', 'end when the queue is empty'], ...limitFlags],
    examples: [['tawthiq worker --database postgres://tawthiq@db/tawthiq', 'until it is told to stop (SIGTERM)']],
    run: async (_, options) => (await import('./fleet.js')).workerCommand(options as never),
  },
  {
    name: 'status',
    about: 'how far the queue is: queued, running, done, failed, rate, time left',
    common: ['json'],
    options: [databaseFlag, ['--watch', 'again every two seconds']],
    examples: [['tawthiq status --json', 'for a program']],
    run: async (_, options) => (await import('./fleet.js')).statusCommand(options as never),
  },
  {
    name: 'pull',
    about: 'write the records of a database as an output folder',
    common: ['out', 'json', 'quiet'],
    options: [databaseFlag],
    examples: [
      ['tawthiq pull --database postgres://tawthiq@db/tawthiq --out records', 'the bytes “ingest” would have written'],
    ],
    run: async (_, options) => (await import('./fleet.js')).pullCommand(options as never),
  },
  {
    name: 'merge',
    args: '<folders...>',
    about: 'join the outputs of shards into one folder: the bytes of a single run',
    common: ['out', 'json', 'quiet'],
    examples: [
      ['tawthiq merge shard-1 shard-2 --out output', 'after “tawthiq ingest --shard 1/2 --out shard-1” and the other'],
    ],
    run: async (folders, options) => (await import('./fleet.js')).mergeCommand(folders, options as never),
  },
]
