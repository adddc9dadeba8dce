import { describe, expect, test } from 'vitest'
import { compare } from '../../src/golden/compare.js'
import { type Editable, gold, output } from './sample.js'

/** What differs, in short: kind, incidents and field. */
const told = (planted: Editable) =>
  compare(gold(), planted).differences.map(({ kind, golden, output, field, was, is }) =>
    kind === 'field' ? `${golden[0]} ${field}: ${was} → ${is}` : `${kind} ${golden.join('+')}|${output.join('+')}`,
  )
const renumber = (report: Editable): void => {
  report.incidents.forEach((incident, i) => {
    incident.id = `snhr-2017-01/${String(i + 1).padStart(2, '0')}`
  })
}

describe('one change planted in a copy of the output is the one difference named', () => {
  test('nothing planted, nothing named', () => {
    expect(told(output())).toEqual([])
  })
  test('a count', () => {
    const planted = output()
    planted.incidents[4]!.victims.killed.total += 1
    const was = gold().incidents[4]!.victims.killed.total
    expect(told(planted)).toEqual([`snhr-2017-01/05 victims.killed.total: ${was} → ${was + 1}`])
  })
  test('a count that became unknown, and zero for unknown', () => {
    const planted = output()
    planted.incidents[1]!.victims.killed.children = null
    planted.incidents[2]!.victims.killed.men = 0
    expect(told(planted)).toEqual([
      'snhr-2017-01/02 victims.killed.children: 2 → null',
      'snhr-2017-01/03 victims.killed.men: null → 0',
    ])
  })
  test('a date', () => {
    const planted = output()
    planted.incidents[9]!.date.start = '2017-01-31'
    const was = gold().incidents[9]!.date.start
    expect(told(planted)).toEqual([`snhr-2017-01/10 date.start: ${was} → 2017-01-31`])
  })
  test('a lost incident does not shift the rest', () => {
    const planted = output()
    planted.incidents.splice(6, 1)
    renumber(planted)
    expect(told(planted)).toEqual(['lost snhr-2017-01/07|'])
  })
  test('a new incident does not shift the rest', () => {
    const planted = output()
    const fresh = structuredClone(planted.incidents[3]!)
    fresh.text =
      'On Tuesday, gunmen in masks opened fire at a bus of workers near Tal Abyad crossing, and nine of them died.'
    fresh.date.start = fresh.date.end = '2017-01-24'
    planted.incidents.splice(2, 0, fresh)
    renumber(planted)
    expect(told(planted)).toEqual(['new |snhr-2017-01/03'])
  })
  test('the same incident twice is a new one, not a split', () => {
    const planted = output()
    planted.incidents.splice(5, 0, structuredClone(planted.incidents[4]!))
    renumber(planted)
    const differences = compare(gold(), planted).differences
    expect(differences.map((d) => d.kind)).toEqual(['new'])
  })
  test('a split incident', () => {
    const planted = output()
    const whole = planted.incidents[10]!
    const [first, second] = [structuredClone(whole), structuredClone(whole)]
    const middle = whole.text.indexOf(' ', whole.text.length / 2)
    first.text = whole.text.slice(0, middle)
    second.text = whole.text.slice(middle + 1)
    second.date = { start: null, end: null, weekday: null, time: null, partOfDay: null }
    second.victims.killed.total = null
    planted.incidents.splice(10, 1, first, second)
    renumber(planted)
    expect(told(planted)).toEqual(['split snhr-2017-01/11|snhr-2017-01/11+snhr-2017-01/12'])
  })
  test('two incidents joined to one', () => {
    const planted = output()
    const [a, b] = [planted.incidents[7]!, planted.incidents[8]!]
    a.text = `${a.text} ${b.text}`
    planted.incidents.splice(8, 1)
    renumber(planted)
    expect(told(planted)).toEqual(['joined snhr-2017-01/08+snhr-2017-01/09|snhr-2017-01/08'])
  })
  test('two incidents swapped, near and far', () => {
    for (const [i, j] of [
      [3, 4],
      [2, 17],
    ] as const) {
      const planted = output()
      const [a, b] = [planted.incidents[i]!, planted.incidents[j]!]
      planted.incidents[i] = b
      planted.incidents[j] = a
      renumber(planted)
      const ids = [i, j].map((n) => `snhr-2017-01/${String(n + 1).padStart(2, '0')}`)
      expect(told(planted)).toEqual([`swapped ${ids.join('+')}|${[...ids].reverse().join('+')}`])
    }
  })
  test('one incident moved', () => {
    const planted = output()
    planted.incidents.push(...planted.incidents.splice(2, 1))
    renumber(planted)
    expect(told(planted)).toEqual(['moved snhr-2017-01/03|snhr-2017-01/21'])
  })
  test('a figure of the summary', () => {
    const planted = output()
    planted.stated.killed.byPerpetrator.russia.children = 15
    planted.stated.incidents.byGovernorate.Daraa = 1
    expect(compare(gold(), planted).differences.map((d) => [d.field, d.was, d.is])).toEqual([
      ['stated.incidents.byGovernorate.Daraa', null, 1],
      ['stated.killed.byPerpetrator.russia.children', 14, 15],
    ])
  })
})

describe('fields are compared by their meaning', () => {
  test('sets have no order, names only letters', () => {
    const planted = output()
    const incident = planted.incidents.find((i) => i.control.length > 1)!
    incident.control.reverse()
    const place = planted.incidents.find((i) => /[- ]/.test(i.location.place ?? ''))!
    place.location.place = place.location.place.replace(/[- ]/, '‐')
    expect(told(planted)).toEqual([])
  })
  test('another name is another name', () => {
    const planted = output()
    planted.incidents[0]!.location.place = 'Deir Qanoun'
    expect(told(planted)).toEqual(['snhr-2017-01/01 location.place: Der Qanoun → Deir Qanoun'])
  })
  test('a difference shows the words it was read from, and their page', () => {
    const planted = output()
    planted.incidents[4]!.victims.killed.total = 99
    const [difference] = compare(gold(), planted).differences
    expect(difference).toMatchObject({ words: ['killing of'], pages: [3], rule: 'victims/killed' })
  })
  test('a check that fails without being expected is a difference, an expected one is not', () => {
    const planted = { ...output(), checks: [{ id: 'killed.total', ok: false, stated: 205, extracted: 204 }] }
    expect(compare(gold(), planted).differences).toMatchObject([{ kind: 'check', field: 'killed.total' }])
    expect(compare({ ...gold(), expectedCheckFailures: ['killed.total'] }, planted).differences).toEqual([])
  })
})
