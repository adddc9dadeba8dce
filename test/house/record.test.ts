import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReportFile } from '../../src/model/record.js'
import { extract, readReport } from '../../src/pipeline.js'

test('what is written is what the contract says, and a kept text layer gives the same as the PDF', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/snhr-test-2018-02.pdf'))
  const { report, doc } = await readReport('a.pdf', bytes)
  expect(ReportFile.parse(report)).toEqual(report)
  expect(report.incidents.length).toBeGreaterThan(0)
  const source = { file: report.source.file, sha256: report.source.sha256 }
  expect(JSON.stringify(extract(JSON.parse(JSON.stringify(doc)), source).report)).toBe(JSON.stringify(report))
})
