import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { KeptReadings } from '../../src/batch/readings.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Passage } from '../../src/match/passage.js'
import type { Reading } from '../../src/model/reading.js'
import { plainPassage } from '../../src/scene/index.js'

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-readings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shelled = plainPassage('On 3 May 2015, government forces shelled Saraqib. Two women were killed.', baseWords)
const bombed = plainPassage('On 4 May 2015, Russian warplanes bombed Hass. Nine people were killed.', baseWords)
const keys = { date: 'a', weapon: 'b' }

/** One run over these passages: what was read and not taken from the run before. */
function run(keys: Record<string, string>, passages: readonly Passage[], afresh = false): string[] {
  const readings = new KeptReadings(folder, 'report', keys, afresh)
  const read: string[] = []
  for (const passage of passages)
    for (const field of ['date', 'weapon']) {
      const value = `${field} of ${passage.text.slice(3, 8)}`
      const reading = readings.of(field, passage, (): Reading<string> => {
        read.push(value)
        return { value, evidence: {}, used: [], lost: [], flags: [] }
      })
      expect(reading.value).toBe(value)
    }
  readings.keep()
  return read
}

test('what was read is read once; a changed field, a changed passage and --force are read again, and nothing else', () => {
  expect(run(keys, [shelled, bombed])).toHaveLength(4)
  expect(run(keys, [shelled, bombed])).toEqual([])
  expect(run({ ...keys, weapon: 'c' }, [shelled, bombed])).toEqual(['weapon of 3 May', 'weapon of 4 May'])
  const said = { ...bombed, asides: [{ start: 3, end: 13, why: 'earlier attack' }] }
  expect(run({ ...keys, weapon: 'c' }, [shelled, said])).toEqual(['date of 4 May', 'weapon of 4 May'])
  expect(run({ ...keys, weapon: 'c' }, [shelled, said], true)).toHaveLength(4)
})

test('an outline is kept by the report, and what a paragraph tells by its words', () => {
  const read: string[] = []
  const pass = (keys: Record<string, string>, paragraphs: readonly string[]): string[] => {
    const readings = new KeptReadings(folder, 'another report', keys, false)
    read.length = 0
    for (const text of paragraphs) readings.of('scene', text, () => read.push(text))
    readings.keep()
    return [...read]
  }
  expect(pass({ scene: 'a' }, [shelled.text, bombed.text])).toEqual([shelled.text, bombed.text])
  expect(pass({ scene: 'a' }, [shelled.text, `${bombed.text} Later two more died.`])).toEqual([
    `${bombed.text} Later two more died.`,
  ])
  expect(pass({ scene: 'b' }, [shelled.text])).toEqual([shelled.text])
})
