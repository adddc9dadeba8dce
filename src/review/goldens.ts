import { join } from 'node:path'
import { compare } from '../golden/compare.js'
import { readGold } from '../golden/files.js'
import { readLedger, verdicts } from '../golden/ledger.js'
import { goldenText } from '../golden/take.js'
import { sha256 } from '../model/identity.js'
import type { ReportFile } from '../model/record.js'
import type { GoldenState } from './data.js'

/** What golden says of a report now. */
export async function goldenState(folder: string, report: ReportFile): Promise<GoldenState> {
  const text = await goldenText(folder, report.report.id)
  if (text === null) return { hash: null, differences: [], held: [], verdicts: [] }
  const golden = await readGold(join(folder, `${report.report.id}.json`))
  const { differences, alignment } = compare(golden, report)
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
    verdicts: verdicts(await readLedger(folder), report.report.id, golden, report.source.sha256)
      .filter((v) => v.scores !== true)
      .map(({ incident, field, who, when, why, fell }) => ({
        incident: incident === null ? null : (index.get(incident) ?? null),
        field,
        who,
        when,
        why,
        fell,
      })),
  }
}
