import { describe, expect, test } from 'vitest'
import { derivation } from '../../src/fields/victims/derivation.js'
import { victims } from '../../src/fields/victims/index.js'
import { baseWords } from '../../src/lexicon/words.js'
import type { Victims } from '../../src/model/record.js'
import { plainPassage } from '../../src/scene/index.js'
import { parts } from './victims.parts.js'
import { phrasings } from './victims.phrasings.js'
import { table } from './victims.table.js'

/** "9, at-least, children 4 | injured 15 about | family all"; «-» where no killed are told. */
function says({ killed, injured, family }: Victims): string {
  const told = Object.entries(killed)
    .filter(([, value]) => value !== null && value !== 'exact')
    .map(([kind, value]) => (kind === 'total' || kind === 'qualifier' ? `${value}` : `${kind} ${value}`))
  const bound = injured.qualifier === 'exact' ? '' : ` ${injured.qualifier}`
  return [
    told.join(', ') || '-',
    injured.total === null ? '' : `injured ${injured.total}${bound}`,
    family === null ? '' : `family ${family}`,
  ]
    .filter((part) => part !== '')
    .join(' | ')
}

const read = (text: string) => victims.read(plainPassage(text, baseWords))

describe('victims', () => {
  for (const [text, expected] of [...table, ...phrasings, ...parts])
    test(text, () => expect(says(read(text).value)).toBe(expected))

  test('the derivation can be printed', () => {
    const text = 'The raid killed a mother and her three children, two of them girls, and wounded ten others.'
    expect(derivation(plainPassage(text, baseWords))).toEqual([
      'killed: 4, by victims/killed',
      '  «a mother and her three children» = 4',
      '    + «a mother» = 1: women',
      '    + «her three children» = 3: children',
      '      of them «two of them girls» = 2: girls, children',
      'injured: 10, by victims/injured',
      '  «ten others» = 10',
    ])
  })

  test('every value that is given has its words', () => {
    for (const [text] of table) {
      const { value, evidence } = read(text)
      for (const [path, told] of Object.entries(evidence)) {
        expect(told.spans.length, `${path}: ${text}`).toBeGreaterThan(0)
        for (const span of told.spans)
          if ('start' in span) expect(text.slice(span.start, span.end).trim(), `${path}: ${text}`).not.toBe('')
      }
      const given = [
        ...Object.entries(value.killed).flatMap(([k, v]) => (v === null ? [] : [`victims.killed.${k}`])),
        ...Object.entries(value.injured).flatMap(([k, v]) => (v === null ? [] : [`victims.injured.${k}`])),
        ...(value.family === null ? [] : ['victims.family']),
      ]
      expect(Object.keys(evidence).sort(), text).toEqual(given.sort())
    }
  })
})
