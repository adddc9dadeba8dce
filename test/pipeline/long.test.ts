import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { fromText } from '../../src/text/index.js'

test('a paragraph without end is said, not read; the others go on', () => {
  const hostile = 'On 5 May 2017 ISIS fired missiles killing five at a house in the eastern suburbs of Idlib. '.repeat(
    1200,
  )
  const told = 'On 6 May 2017, tanks of government forces shelled Sarmin town, killing three civilians.'
  const { report } = extract(fromText(`${hostile}\n\n${told}\n`), { file: 'x.txt', sha256: '' })
  expect(report.warnings.map((w) => w.code)).toContain('paragraph-too-long')
  expect(report.incidents.map((i) => [i.date.start, i.victims.killed.total])).toEqual([['2017-05-06', 3]])
})
