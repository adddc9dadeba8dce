import { expect, test } from 'vitest'
import { sectionOf } from '../../src/outline/headings.js'

test.each([
  ['The month at a glance', 'summary'],
  ['July in numbers', 'summary'],
  ['The quarter in review', 'summary'],
  ['About this log', 'before'],
  ['What we count', 'before'],
  ['The log', 'details'],
  ['Incident log', 'details'],
  ['Day by day', 'details'],
  ['What we ask for', 'after'],
  ['What must happen now', 'after'],
  ['Corrections to earlier logs', 'after'],
  ['Logistics base at Hmeimim', null],
  ['Maarat al-Numan', null],
  ['Reviewers', null],
])('the heading “%s” opens: %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section)
})
