import { expect, test } from 'vitest'
import { cleaned } from '../../src/layout/rows.js'

test.each([
  ['ofﬁcer of the ﬂeet, aﬄuent', 'officer of the fleet, affluent'],
  ['militias, le昀琀 by 琀椀me and ac琀椀on', 'militias, left by time and action'],
  ['a琀琀ack', 'attack'],
  ['Al\u00a0Hal\u200b market', 'Al Hal market'],
])('%s', (drawn, read) => {
  expect(cleaned(drawn)).toBe(read)
})

test('Chinese stays Chinese', () => {
  expect(cleaned('最近 the 攀 report')).toBe('最近 the 攀 report')
  expect(cleaned('最攀')).toBe('最攀')
})
