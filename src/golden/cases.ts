import { readFile } from 'node:fs/promises'
import type { Words } from '../lexicon/words.js'
import type { Passage } from '../match/passage.js'
import type { Incident } from '../model/record.js'
import { extract, type Result, sha256 } from '../pipeline.js'
import { textLayer } from '../text/index.js'
import type { Loose } from './fields.js'
import { goldFiles, measuredFiles, readGold, readGoldLines } from './files.js'
import { incidentsOf } from './gold.js'

/** A report or text read once with all rules, and what it should give. Its passages are read again as rules are switched. */
export interface Case {
  readonly name: string
  readonly goldens: readonly Loose[]
  /** One short text: incidents pair however unlike they are. */
  readonly single: boolean
  readonly incidents: readonly Incident[]
  /** By incident: what it was read from. */
  readonly passages: readonly Passage[]
}

/** Cases of gold files and folders: reports (found beside gold, in the input or named by it) and lines of texts. */
export async function casesOf(golds: readonly string[], folders: { input: string }, words: Words): Promise<Case[]> {
  const cases: Case[] = []
  for (const gold of golds)
    for (const file of await goldFiles(gold)) {
      if (file.endsWith('.jsonl')) {
        for (const line of await readGoldLines(file)) {
          const doc = await textLayer(new TextEncoder().encode(line.text))
          cases.push(
            caseOf(line.id, incidentsOf(line), extract(doc, { file: `${line.id}.txt`, sha256: '' }, words), true),
          )
        }
        continue
      }
      const report = await readGold(file)
      // Records say nothing about rules that are switched off; only reports that can be read again do.
      const paths = await measuredFiles(file, report.report.id, {
        from: undefined,
        out: '/nowhere',
        input: folders.input,
      })
      for (const path of paths) {
        const bytes = await readFile(path)
        const source = { file: path.replace(/^.*[\\/]/, ''), sha256: sha256(bytes) }
        const result = extract(await textLayer(bytes), source, words)
        cases.push(caseOf(report.report.id, report.incidents, result, false))
      }
    }
  return cases
}

function caseOf(name: string, goldens: readonly Loose[], { report, passages }: Result, single: boolean): Case {
  return { name, goldens, single, incidents: report.incidents, passages }
}
