import { compare } from '../golden/compare.js'
import { GoldReport } from '../golden/gold.js'
import { goldenText } from '../golden/take.js'
import type { ReportFile } from '../model/record.js'
import { sha256 } from '../pipeline.js'
import type { GoldenState } from './data.js'

/** What golden says of a report now. */
export async function goldenState(folder: string, report: ReportFile): Promise<GoldenState> {
  const text = await goldenText(folder, report.report.id)
  if (text === null) return { hash: null, differences: [], held: [] }
  const { differences, alignment } = compare(GoldReport.parse(JSON.parse(text)), report)
  const index = new Map(report.incidents.map((incident, i) => [incident.id, i]))
  return {
    hash: sha256(text),
    differences: differences.map(({ kind, output, field, was, is, words }) => ({
      kind,
      incident: index.get(output[0] ?? '') ?? null,
      field,
      was,
      is,
      words,
    })),
    held: alignment.pairs.map((pair) => pair.output),
  }
}
