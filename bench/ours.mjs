// One run of the batch in a process of its own, so that memory is its own: folder, jobs, files on stdin; a line of JSON out.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tuneEngine } from '../dist/cli/engine.js'

// As the command line does at its start.
tuneEngine()
const [out, jobs, words, dist] = process.argv.slice(2)
const built = (file) => import(`${pathToFileURL(dist)}/${file}`)
const { ingest } = await built('batch/ingest.js')
const { baseWords } = await built('lexicon/words.js')
const { reportId } = await built('model/identity.js')
const paths = JSON.parse(readFileSync(0, 'utf8'))
const inputs = paths.map((path) => ({ path, file: basename(path), id: reportId(path) }))
const begun = performance.now()
const { outcomes } = await ingest({
  inputs,
  out,
  jobs: Number(jobs),
  ...(words === 'other' ? { words: { ...baseWords, notParties: [...baseWords.notParties, 'No Such Party'] } } : {}),
})
const count = (how) => outcomes.filter((o) => o.reused === how).length
console.log(
  JSON.stringify({
    ms: performance.now() - begun,
    cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
    failed: outcomes.filter((o) => o.status === 'failed').length,
    incidents: outcomes.reduce((n, o) => n + o.incidents, 0),
    pages: outcomes.reduce((n, o) => n + (o.pages ?? 0), 0),
    records: count('records'),
    text: count('text'),
    mb: process.resourceUsage().maxRSS / 1024,
  }),
)
