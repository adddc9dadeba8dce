import type { Words } from '../lexicon/words.js'
import { sentencesOf } from '../match/sentences.js'
import { readReport } from '../pipeline.js'
import { align } from './align.js'
import { comparedOf, type LooseReport } from './compare.js'
import { wordsOf } from './difference.js'
import { at, incidentFields, type Loose } from './fields.js'
import { type GoldLine, incidentsOf } from './gold.js'
import { isSame, type Measured, measure } from './measure.js'

/** One wrong value, with the sentence that a person must read to judge it. */
export interface Miss {
  readonly item: string
  /** Null: the incident as a whole is lost or spurious. */
  readonly field: string | null
  readonly gold: unknown
  readonly got: unknown
  readonly words: readonly string[]
  readonly sentence: string
}

export interface Evaluated {
  readonly measured: Measured
  readonly misses: readonly Miss[]
}

/** Incidents read against gold's, and every miss. `text` is what both were read from, where it is one text. */
export function evaluate(item: string, goldens: readonly Loose[], outputs: readonly Loose[], text?: string): Evaluated {
  const alignment = align(goldens, outputs, text !== undefined)
  const misses: Miss[] = []
  for (const { golden, output } of comparedOf(goldens, outputs, alignment)) {
    const body = String(output?.text ?? golden?.text ?? text ?? '')
    const name = String(golden?.id ?? output?.id ?? item)
    if (golden === null || output === null) {
      const [gold, got] = golden === null ? [null, 'an incident'] : ['an incident', null]
      misses.push({ item: name, field: null, gold, got, words: [], sentence: text ?? body })
      continue
    }
    for (const field of incidentFields.filter((f) => !isSame(f, golden, output))) {
      const words = wordsOf(output, field.path)
      const gold = at(golden, field.path) ?? null
      misses.push({
        item: name,
        field: field.path,
        gold,
        got: at(output, field.path) ?? null,
        words,
        sentence: sentenceWith(body, words, gold),
      })
    }
  }
  return { measured: measure(comparedOf(goldens, outputs, alignment)), misses }
}

/** The sentence that holds the words read, or else gold's value; the whole paragraph where neither can be found. */
function sentenceWith(text: string, words: readonly string[], gold: unknown): string {
  const clues = [...words, ...(typeof gold === 'string' ? [gold] : [])]
  const sentences = sentencesOf(text).map((s) => text.slice(s.start, s.end))
  for (const clue of clues) {
    const sentence = sentences.find((s) => s.includes(clue))
    if (sentence !== undefined) return sentence
  }
  return text
}

/** Runs the pipeline on a gold line's text, as a report of its own. */
export async function evaluateLine(line: GoldLine, words?: Words): Promise<Evaluated> {
  const bytes = new TextEncoder().encode(line.text)
  const { report } = await readReport(`${line.id}.txt`, bytes, words === undefined ? {} : { words })
  return evaluate(line.id, incidentsOf(line), report.incidents, line.text)
}

export const evaluateReport = (gold: LooseReport, output: LooseReport): Evaluated =>
  evaluate(String(gold.report.id), gold.incidents, output.incidents)
