import { expect, test } from 'vitest'
import { acledTable } from '../../src/export/acled.js'
import { datePrecision, estimates, gedTable } from '../../src/export/ged.js'
import { toObject } from '../../src/export/jsonl.js'
import { january } from './sample.js'

test('best, low and high follow the qualifier', () => {
  expect(estimates({ total: 12, qualifier: 'exact' })).toEqual({ best: 12, low: 12, high: 12 })
  expect(estimates({ total: 12, qualifier: 'at-least' })).toEqual({ best: 12, low: 12, high: null })
  expect(estimates({ total: 12, qualifier: 'about' })).toEqual({ best: 12, low: null, high: null })
  expect(estimates({ total: 12, qualifier: 'at-most' })).toEqual({ best: null, low: null, high: 12 })
  expect(estimates({ total: null, qualifier: null })).toEqual({ best: null, low: null, high: null })
})

test('precision of dates', () => {
  const day = (start: string | null, end: string | null) =>
    datePrecision({ start, end, weekday: null, time: null, partOfDay: null })
  expect([
    day('2017-01-05', '2017-01-05'),
    day('2017-01-05', '2017-01-09'),
    day('2017-01-01', '2017-01-07'),
    day('2017-01-01', '2017-01-31'),
    day(null, null),
  ]).toEqual([1, 2, 3, 4, null])
})

test('the car bomb in Jabla in the columns of UCDP GED and ACLED', () => {
  const ged = gedTable([january])
  expect(toObject(ged, ged.rows[20]!)).toMatchObject({
    id: 'snhr-2017-01/21',
    date_start: '2017-01-05',
    date_prec: 1,
    side_a: 'unidentified',
    where_coordinates: 'Jabla',
    where_prec: 1,
    adm_1: 'Latakia',
    adm_1_pcode: 'SY06',
    best: 11,
    low: 11,
    high: 11,
    deaths_civilians: null,
  })
  const acled = acledTable([january])
  expect(toObject(acled, acled.rows[20]!)).toMatchObject({
    event_date: '2017-01-05',
    year: 2017,
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Remote explosive/landmine/IED',
    admin1: 'Latakia',
    geo_precision: 1,
    fatalities: 11,
  })
})

test('a place in another land: its province, and not Syria', () => {
  const [first] = january.incidents
  const yemen = {
    ...january,
    incidents: [{ ...first!, location: { ...first!.location, governorate: null, province: 'Hajjah' } }],
  }
  const acled = acledTable([yemen])
  expect(toObject(acled, acled.rows[0]!)).toMatchObject({ country: null, admin1: 'Hajjah' })
  const ged = gedTable([yemen])
  expect(toObject(ged, ged.rows[0]!)).toMatchObject({ adm_1: 'Hajjah', adm_1_pcode: null })
})
