import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { longReport, reports } from './inputs.mjs'
import { rivals } from './rivals.mjs'
import { burned, command, has, median, ratio, seconds, table, timed } from './tools.mjs'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))
const main = here('../dist/cli/main.js')
const threads = Math.min(2, availableParallelism())

const scratch = () => mkdtempSync(join(tmpdir(), 'tawthiq-run-'))
/** Our batch over these files, in a process of its own. */
function ours(paths, out, jobs = threads, words = '', dist = here('../dist')) {
  const done = command(process.execPath, [here('ours.mjs'), out, String(jobs), words, dist], {
    input: JSON.stringify(paths),
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return { wall: done.ms, ...JSON.parse(done.stdout.trim().split('\n').at(-1)) }
}
function fresh(work) {
  const out = scratch()
  try {
    return work(out)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
const poppler = has('pdftotext')
/** One process a file, as a script would do it; wall and processor time. */
function poppled(paths) {
  const { ms, stdout } = command('bash', [
    '-c',
    'for f in "$@"; do pdftotext -bbox-layout "$f" /dev/null; done; times',
    'bash',
    ...paths,
  ])
  const spent = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, m) => sum + Number(m[1]) * 60 + Number(m[2]),
    0,
  )
  return { wall: ms, cpu: spent * 1000 }
}
const noPoppler = 'pdftotext is not installed (Debian: poppler-utils): its row is left out'

async function bare(paths) {
  let wall = 0
  const cpu = await burned(async () => {
    const pool = new Piscina({ filename: here('bare-worker.mjs'), minThreads: threads, maxThreads: threads })
    wall = (await timed(() => Promise.all(paths.map((path) => pool.run(path))))).ms
    await pool.destroy()
  })
  return { wall, cpu }
}

/** Starting: what a person waits for before anything is read, and for one short report. */
export async function startup() {
  const [path] = await reports(1)
  const times = (args) =>
    median(Array.from({ length: 7 }, () => fresh((out) => command(process.execPath, [main, ...args(out)]).ms)))
  const empty = median(Array.from({ length: 7 }, () => command(process.execPath, ['-e', '']).ms))
  table([
    ['start', 'wall', 'aim'],
    ['node itself', seconds(empty), ''],
    ['tawthiq --version', seconds(times(() => ['--version'])), '80 ms'],
    ['tawthiq ingest, one report, cold', seconds(times((out) => ['ingest', path, '--out', out, '--quiet'])), '1.2 s'],
  ])
}

/**
 * The text layer against what pdf.js alone takes for the same pages, in one thread. Report by report the one and then the
 * other, in turns, so that what else the machine does weighs on both; the middle of many rounds, once both are warm.
 */
export async function text() {
  const paths = await reports(20)
  const { textLayer } = await import('../dist/pipeline.js')
  const { default: read } = await import('./bare-worker.mjs')
  const readers = [read, (path) => textLayer(readFileSync(path))]
  const times = readers.map(() => paths.map(() => []))
  for (let round = 0; round < 14; round++)
    for (const [at, path] of paths.entries())
      for (const k of round % 2 ? [0, 1] : [1, 0]) {
        const ms = await burned(() => readers[k](path))
        if (round >= 3) times[k][at].push(ms)
      }
  const [b, a] = times.map((of) => of.reduce((sum, all) => sum + median(all), 0))
  const rows = rivals(paths).map(([name, ms]) => [name, seconds(ms / paths.length), ratio(ms, b), ''])
  table([
    ['text of one report, one thread', 'processor', 'ratio', 'aim'],
    ['pdf.js getTextContent alone', seconds(b / paths.length), '1.00×', ''],
    ['our text layer: lines, columns, blocks, places', seconds(a / paths.length), ratio(a, b), '1.15×'],
    ...rows,
  ])
}

/** Runs taking turns, so that a slow phase of the machine falls on all of them; warm, the middle one of five rounds. */
async function inTurn(...runs) {
  const times = runs.map(() => [])
  for (let round = 0; round < 8; round++)
    for (const [k, run] of runs.entries()) {
      const ms = await burned(run)
      if (round >= 3) times[k].push(ms)
    }
  return times.map(median)
}

/** Extraction from a text layer, a paragraph, against a general tagger over the same words. */
export async function extraction() {
  const paths = await reports(20)
  const { textLayer, extract } = await import('../dist/pipeline.js')
  const { default: nlp } = await import('compromise')
  const docs = []
  for (const path of paths) docs.push(await textLayer(readFileSync(path)))
  const run = () => docs.map((doc) => extract(doc, { file: 'a.pdf', sha256: '0'.repeat(64) }).report)
  const cold = await burned(() => extract(docs[0], { file: 'a.pdf', sha256: '0'.repeat(64) }))
  const incidents = run().flatMap((report) => report.incidents)
  const texts = incidents.map((incident) => incident.text)
  const [a, b] = await inTurn(run, () => texts.map((t) => nlp(t).numbers().json()))
  table([
    ['extraction', 'processor, a paragraph', 'ratio'],
    ['compromise, tagger and numbers', seconds(b / texts.length), '1.00×'],
    ['all fields, scene, outline and checks', seconds(a / texts.length), ratio(a, b)],
    ['the first report, patterns translated', seconds(cold), ''],
  ])
}

/** 250 reports from PDF to records, against tools that only make text. */
export async function batch(count = 250) {
  const paths = await reports(count)
  const run = fresh((out) => ours(paths, out))
  const row = (name, it, aim) => [
    name,
    seconds(it.wall),
    ratio(run.wall, it.wall),
    seconds(it.cpu),
    ratio(run.cpu, it.cpu),
    aim,
  ]
  const rows = [row('pdf.js getTextContent, same threads', await bare(paths), '1.5×')]
  if (poppler) rows.push(row('pdftotext -bbox-layout, file by file', poppled(paths), '1.5×'))
  table([
    [`${count} reports, ${run.pages} pages, ${threads} threads`, 'wall', 'we take', 'processor', 'we take', 'aim'],
    ['PDF to checked records, with start', seconds(run.wall), '', seconds(run.cpu), '', ''],
    ...rows,
  ])
  console.log(
    `  ${run.incidents} incidents, ${run.failed} failed, ${run.mb.toFixed(0)} MB at most, ${(run.pages / (run.wall / 1000)).toFixed(0)} pages/s`,
  )
  if (!poppler) console.log(`  ${noPoppler}`)
}

/** The same command again; and after a change of the rules. */
/** The program with a changed rule of the victims: as the build would mark it. */
function otherRule(work) {
  const folder = here('../.tawthiq/bench-dist')
  try {
    cpSync(here('../dist'), folder, { recursive: true })
    const file = join(folder, 'build-info.json')
    const info = JSON.parse(readFileSync(file, 'utf8'))
    const fields = { ...info.fields, victims: `${info.fields.victims}-changed` }
    writeFileSync(file, JSON.stringify({ ...info, rules: `${info.rules}-changed`, fields }))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function again(count = 1000) {
  const paths = await reports(count)
  fresh((out) => {
    const first = ours(paths, out)
    const second = ours(paths, out)
    const ruled = otherRule((dist) => ours(paths, out, threads, '', dist))
    const changed = ours(paths, out, threads, 'other')
    const row = (name, it, aim) => [
      name,
      seconds(it.wall),
      ratio(it.wall, first.wall),
      seconds(it.cpu),
      ratio(it.cpu, first.cpu),
      aim,
      it.records,
      it.text,
    ]
    table([
      [
        `${count} reports`,
        'wall',
        'of the first',
        'processor',
        'of the first',
        'aim',
        'left as they were',
        'from kept text',
      ],
      ['first run', seconds(first.wall), '', seconds(first.cpu), '', '', first.records, first.text],
      row('unchanged', second, '2 s'),
      row('a rule of the dearest field changed', ruled, '0.33×'),
      row('other words', changed, ''),
    ])
  })
}

/** Whether twice the reports take twice the time, and memory stays where it is. */
export async function growth(sizes = [50, 100, 200, 400]) {
  const paths = await reports(sizes.at(-1))
  const runs = sizes.map((n) => fresh((out) => ({ n, ...ours(paths.slice(0, n), out) })))
  table([
    ['reports', 'wall', 'a report', 'processor, a report', 'memory'],
    ...runs.map((r) => [r.n, seconds(r.wall), seconds(r.wall / r.n), seconds(r.cpu / r.n), `${r.mb.toFixed(0)} MB`]),
  ])
  const [first, last] = [runs[0], runs.at(-1)]
  console.log(
    `  ${last.n} reports take ${ratio(last.wall, first.wall)} the time of ${first.n}, ${ratio(last.cpu, first.cpu)} the processor time; memory ${ratio(last.mb, first.mb)}`,
  )
}

/** One report of many pages. */
export async function pages() {
  const rows = []
  for (const n of [10, 100, 1000]) {
    const path = await longReport(n)
    const run = fresh((out) => ours([path], out, 1))
    rows.push([n, seconds(run.wall), seconds(run.cpu / n), `${run.mb.toFixed(0)} MB`, run.incidents])
  }
  table([['pages', 'wall', 'processor, a page', 'memory', 'incidents'], ...rows])
}

/** `tawthiq check` over 200 reports against 200 goldens, as a person runs it. */
export async function check(count = 200) {
  const out = scratch()
  const golden = scratch()
  try {
    ours([here('../input/snhr-2017-01.pdf')], out)
    const report = JSON.parse(readFileSync(join(out, 'snhr-2017-01.json'), 'utf8'))
    const gold = JSON.parse(readFileSync(here('../golden/snhr-2017-01.json'), 'utf8'))
    for (let n = 0; n < count; n++) {
      const id = `report-${n}`
      const named = (file) => ({
        ...file,
        report: { ...file.report, id },
        incidents: file.incidents.map((i) => ({ ...i, id: i.id.replace(/^[^/]+/, id) })),
      })
      writeFileSync(join(out, `${id}.json`), JSON.stringify(named(report)))
      writeFileSync(join(golden, `${id}.json`), JSON.stringify(named(gold)))
    }
    const times = [1, 2, 3].map(
      () => command(process.execPath, [main, 'check', '--out', out, '--golden', golden, '--quiet']).ms,
    )
    console.log(`${count} reports checked against golden: ${seconds(median(times))}`)
  } finally {
    for (const folder of [out, golden]) rmSync(folder, { recursive: true, force: true })
  }
}
