import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { fromText } from '../../src/text/index.js'

const report = `The Center for Records

A SPRING WITHOUT PEACE
Mass killings in Syria between April and June 2016

1. Why this report

This report sets down, day by day, the incidents of the quarter in which five or more people were killed.

2. The quarter in figures

The Center registered two mass killings between 1 April and 30 June 2016. They cost the lives of 16 people.

3. The incidents

APRIL

Saturday, 2 April

Government warplanes bombed a petrol station in Zarba town, in the southern suburbs of Aleppo governorate, at noon. Six civilians were killed.

Wednesday, 8 June

Government helicopters dropped barrel bombs on Hikma hospital in Saraqib city in Idlib governorate at dawn. Nine people were killed.

The mother of one of them died of her burns on 11 June, which brings the toll to 10.

4. What the record shows

Government forces killed people at a petrol station in Zarba town on 2 April and in a hospital on 8 June.

About the Center

The Center was set up in 2012; three of its members were killed in Aleppo on 5 May 2015.
`

test('a report that prints each day once: the day of the heading, and nothing read behind the part that tells incidents', () => {
  const { report: read } = extract(fromText(report), { file: 'spring.txt', sha256: '' })
  expect(
    read.incidents.map((i) => [
      i.heading.day,
      i.date.start,
      i.date.weekday,
      i.victims.killed.total,
      i.spans['date.start'],
    ]),
  ).toEqual([
    ['Saturday, 2 April', '2016-04-02', 'Saturday', 6, [{ source: 'heading.day' }]],
    ['Wednesday, 8 June', '2016-06-08', 'Wednesday', 10, [{ source: 'heading.day' }]],
  ])
})

test('numeric dates are read in the order in which they lie in the months of the report', () => {
  const text = `Massacres in May 2013

Details

On 3/5/2013, government forces stormed Rayhana village in the western suburbs of Homs governorate and executed 14 people.

On 4/5/2013, shells killed five people in Talbisa city in Homs governorate.
`
  const { report: read } = extract(fromText(text), { file: 'massacres-may-2013.txt', sha256: '' })
  expect(read.incidents.map((i) => i.date.start)).toEqual(['2013-05-03', '2013-05-04'])
})

const chronology = `Orontes Monitor
Civilian Harm Bulletin No. 17
1 March - 30 April 2019

CHRONOLOGY

9 March - Idlib

Around 3.20 p.m. shells hit the centre of Saraqib town. A boy and two
shopkeepers were killed on the spot, and a girl died in Antakya on 2 April.
Eighteen others were wounded.

21 March - Aleppo

A car bomb exploded in the market of Jarabulus town at an hour when it was
full. Five civilians were killed.
`

test('headings of a day and a governorate: "9 March - Idlib"', () => {
  const { report: read } = extract(fromText(chronology), { file: 'chronology.txt', sha256: '' })
  expect(
    read.incidents.map((i) => [i.heading.day, i.heading.governorate, i.date.start, i.location.governorate]),
  ).toEqual([
    ['9 March', 'Idlib', '2019-03-09', 'Idlib'],
    ['21 March', 'Aleppo', '2019-03-21', 'Aleppo'],
  ])
})

const facilities = `Attacks on Vital Facilities in Syria in January 2018

Details

A. Syrian regime forces

On Friday, January 19, 2018, Syrian regime artillery fired artillery shells at Abu Bakr Mosque in Saqbin town in Damascus suburbs governorate. The minaret was partially destroyed.

B. Russian forces

On Tuesday, January 30, 2018, Russian warplanes fired missiles at Al Kabir Mosque in Shamsa village in Idlib governorate. The mosque was destroyed.
`

test('a report that counts attacks holds those that hurt nobody; a report on killings does not', () => {
  const count = (text: string): number => extract(fromText(text), { file: 'x.txt', sha256: '' }).report.incidents.length
  expect(count(facilities)).toBe(2)
  expect(count(facilities.replace('Attacks on Vital Facilities', 'The Massacres'))).toBe(0)
})

test('a week at the head of several accounts is no day of theirs', () => {
  const { report: read } = extract(
    fromText(`Monthly review, August 2016

1 TO 7 AUGUST

A raid on Hass town in Idlib governorate killed six civilians at noon on 3 August.

In Tabqa village in Raqqa governorate ISIS beheaded four men on 5 August.
`),
    { file: 'week.txt', sha256: '' },
  )
  expect(read.incidents.map((i) => i.date.start)).toEqual(['2016-08-03', '2016-08-05'])
})

test('an account whose heading alone names its place', () => {
  const text = `Civilian Harm Monthly | November 2022

Summary

Members confirmed two incidents, in which four people were killed.

1. North-west

Afes, east of Idlib – Saturday 12 November

A man and his wife were killed at about 10:15 when an artillery shell, fired by government forces, hit the olive grove in which they were working.

Tal Baqlah, Al-Malikiyah, Hasakah – 20 November

Turkish aircraft struck a guard post next to the power station of Tal Baqlah village, killing two guards.
`
  const { report: read } = extract(fromText(text), { file: 'nov.txt', sha256: '' })
  expect(
    read.incidents.map(({ location: l, spans }) => [l.place, l.governorate, spans['location.governorate']]),
  ).toEqual([
    ['Afes', 'Idlib', [{ source: 'heading.day' }]],
    ['Tal Baqlah', 'Hasaka', [{ source: 'heading.day' }]],
  ])
})
