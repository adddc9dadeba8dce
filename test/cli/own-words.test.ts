import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures, folder, tawthiq } from './run.js'

const base = folder()
const report = join(fixtures, 'own-words/orontes-2019-03.txt')
const read = (out: string, ...more: string[]) => {
  const { code } = tawthiq(['ingest', report, '--out', out, '--jobs', '1', ...more], { cwd: base })
  expect(code).toBe(0)
  return JSON.parse(readFileSync(join(base, out, 'orontes-2019-03.json'), 'utf8'))
}

describe('a user’s own words and publisher', () => {
  test('name who did it, with what, and who says so', () => {
    const { report, incidents } = read('own', '--words', join(fixtures, 'own-words/words.yaml'))
    expect(report.publisher).toBe('Orontes Valley Monitor')
    expect(incidents).toHaveLength(2)
    for (const { perpetrators } of incidents)
      expect(perpetrators[0]).toEqual({ party: 'river-brigades', name: 'River Brigades' })
    for (const { heading, location } of incidents) {
      expect(heading.perpetrator).toBe('Blamed on the River Brigades')
      expect(location.placeType).toBe('village')
    }
    expect(incidents[0].weapon).toMatchObject({ munitions: ['pipe-rocket'], count: 2 })
  })
  test('without them a group keeps its name and gets no party of the list', () => {
    const { incidents } = read('plain')
    expect(incidents).toHaveLength(2)
    for (const { heading, location, perpetrators } of incidents) {
      expect(perpetrators).toEqual([{ party: 'other', name: 'River Brigades' }])
      expect(heading.perpetrator).toBeNull()
      expect(location.placeType).toBeNull()
    }
  })
  test('a slip in the file is one line that says where', () => {
    writeFileSync(join(base, 'slip.yaml'), 'parties:\n  - id: River Brigades\n    names: [River Brigades]\n')
    const { code, err } = tawthiq(['ingest', report, '--words', 'slip.yaml'], { cwd: base })
    expect(err).toMatch(/^tawthiq: slip\.yaml: parties\.0\.id: an id is lower-case letters/)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})
