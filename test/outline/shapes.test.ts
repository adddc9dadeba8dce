import { describe, expect, test } from 'vitest'
import { baseWords } from '../../src/lexicon/words.js'
import { type Outline, outlineOf } from '../../src/outline/index.js'
import { docOf } from './doc.js'

/** Reports in other shapes: what stands under which heading, by the first words of each incident. */
function shape(source: string): { outline: Outline; rows: string[] } {
  const doc = docOf(source)
  const outline = outlineOf(doc, 'x', baseWords)
  const rows = outline.incidents.map((i) => {
    const text = doc.text.slice(i.start, i.end)
    return `${i.heading.perpetrator?.text ?? '-'} | ${i.heading.governorate?.text ?? '-'} | ${text.slice(0, 24)}…${text.slice(-12)}`
  })
  return { outline, rows }
}
const killed = (day: string, place: string): string =>
  `On ${day} May 2016 warplanes fired missiles at ${place} village, killing six civilians.`

describe('shapes of reports', () => {
  test('governorates outside, perpetrators inside', () => {
    const { rows } = shape(`= Massacres in May 2016

# III. Details

## A. Aleppo governorate

### Government forces:

1- ${killed('3', 'Babka')}

2- ${killed('4', 'Anadan')}

### ISIS

3- ${killed('5', 'Tadef')}

## B. Homs governorate

### Government forces:

4- ${killed('6', 'Taldo')}`)
    expect(rows).toEqual([
      'Government forces | Aleppo governorate | On 3 May 2016 warplanes …x civilians.',
      'Government forces | Aleppo governorate | On 4 May 2016 warplanes …x civilians.',
      'ISIS | Aleppo governorate | On 5 May 2016 warplanes …x civilians.',
      'Government forces | Homs governorate | On 6 May 2016 warplanes …x civilians.',
    ])
  })

  test('each account under a heading of its own, with its day, over several paragraphs', () => {
    const { rows } = shape(`= The Last Pocket

# 2. In short

Two attacks; 29 civilians dead.

# 3. The attacks

(a) The camp at Al Susa, 3 March 2019

At about two in the afternoon aircraft bombed the edge of the village. The bombs fell among tents.

Neighbours carried the bodies to a schoolyard and counted them there. They counted 22 civilians.

A man who buried his two sisters told us that nobody from the front line was near.

(b) Two strikes on Al Kasra, 8 and 9 March 2019

On 8 March 2019 a roadside bomb killed four civilians near Al Kasra village.

On 9 March 2019 a missile fell on Al Kasra village and killed three children.

# 4. What follows

The coalition must pay those who lost relatives on 3 March.`)
    expect(rows).toEqual([
      '- | - | At about two in the afte…ne was near.',
      '- | - | On 8 March 2019 a roadsi…sra village.',
      '- | - | On 9 March 2019 a missil…ee children.',
    ])
  })

  test('a witness right behind an account belongs to it, and the law to none', () => {
    const { rows } = shape(`= Massacres in May 2016

# Details

## Government forces

${killed('3', 'Babka')}

Abu Ahmad, a teacher from Babka, told us that he had reached the place ten minutes later.

${killed('5', 'Anadan')}

These attacks have violated international humanitarian law.

## ISIS

${killed('9', 'Tadef')}

Rescue work in the village went on for two days.`)
    expect(rows).toEqual([
      'Government forces | - | On 3 May 2016 warplanes …nutes later.',
      'Government forces | - | On 5 May 2016 warplanes …x civilians.',
      'ISIS | - | On 9 May 2016 warplanes …or two days.',
    ])
  })

  test('headings with numbers that have no stop', () => {
    const { rows } = shape(`= No Front Line Left

# 3 Executive summary

Between 1 and 31 May 2016 warplanes killed twelve civilians in two incidents.

# 4 The incidents

## 4 Russian forces

${killed('3', 'Babka')}

# 5 Conclusions

The attack of 3 May 2016, in which six civilians were killed, was the worst.`)
    expect(rows).toEqual(['Russian forces | - | On 3 May 2016 warplanes …x civilians.'])
  })

  test('headings that are blocks like any other, and governorates run in', () => {
    const { rows } = shape(`Massacres in May 2016

I. Executive Summary

SNHR documented two massacres in May 2016.

A. Russian forces: 1

B. ISIS: 1

II. Details

A. Alleged Russian forces

Idlib governorate: ${killed('3', 'Babka')}

Hama province – ${killed('4', 'Aqrab')}

B. Extremist Islamic groups

ISIS

Al Raqqa governorate: ${killed('5', 'Maadan')}

III. Conclusions

ISIS

On 21 May 2016 alone one family lost five of its members in Idlib city.`)
    expect(rows).toEqual([
      'Alleged Russian forces | Idlib governorate | On 3 May 2016 warplanes …x civilians.',
      'Alleged Russian forces | Hama province | On 4 May 2016 warplanes …x civilians.',
      'ISIS | Al Raqqa governorate | On 5 May 2016 warplanes …x civilians.',
    ])
  })

  test('perpetrators only, in groups', () => {
    const { rows } = shape(`= Massacres in May 2016

# Details

## A. The main parties

### 1. Syrian regime forces (Army, security, local militias)

${killed('3', 'Babka')}

### 2. Russian forces

${killed('4', 'Anadan')}

## B. Other parties

${killed('5', 'Tadef')}`)
    expect(rows.map((r) => r.split(' | ')[0])).toEqual([
      'Syrian regime forces (Army, security, local militias)',
      'Russian forces',
      'Other parties',
    ])
  })

  test('one incident over several paragraphs', () => {
    const { rows } = shape(`# Details

## Government forces

On Monday, 3 May 2016, government forces warplanes fired missiles at the market of Babka village.

The attack killed six civilians, two of whom were children.

The village was under the control of armed opposition factions.

${killed('4', 'Anadan')}`)
    expect(rows).toEqual([
      'Government forces | - | On Monday, 3 May 2016, g…on factions.',
      'Government forces | - | On 4 May 2016 warplanes …x civilians.',
    ])
  })

  test.each([
    ['The warplanes were, according to the spotters, Russian.', true],
    ['The boy’s uncle was pulled out alive.', true],
    ['The men who planted it have not been found.', true],
    ['The report is based on interviews with witnesses.', false],
    ['The organization visited none of the villages.', false],
    ['The following day the council met in Geneva.', false],
  ])('what is told with “the” was told before: %s', (told, belongs) => {
    const { rows } = shape(`# Details

## Government forces

${killed('3', 'Babka')}

${told}

${killed('4', 'Anadan')}`)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.endsWith(told.slice(-11))).toBe(belongs)
  })

  test('the most notable of half a year', () => {
    const { outline, rows } = shape(`= The most notable massacres in Syria in the first half of 2018

# Introduction

This report lists the most notable massacres only.

# Executive summary

SNHR documented 62 massacres in the first half of 2018, and 11 massacres in June 2018 alone.

# Details

On 3 May 2018 warplanes fired missiles at Babka village, killing six civilians.`)
    expect(outline.notableOnly).toBe(true)
    expect(outline.stated.incidents.total).toBe(62)
    expect(outline.report.period).toEqual({ start: '2018-01-01', end: '2018-06-30' })
    expect(rows).toHaveLength(1)
  })

  test('incidents as list items, captions and notes between them', () => {
    const { rows } = shape(`# Massacres

- ${killed('3', 'Babka')}

~ A child killed in Babka village on 3 May 2016

- ${killed('4', 'Anadan')}

^ 1 We spoke with a medic, who counted six bodies on 4 May 2016 in Anadan village.`)
    expect(rows).toHaveLength(2)
  })

  test('no details heading: the incidents open their own part', () => {
    const { rows } = shape(`= Massacres in May 2016

# Executive summary

SNHR documented one massacre in May 2016.

## Syrian regime forces

## Homs governorate

${killed('3', 'Taldo')}

# Recommendations

The Security Council should act.`)
    expect(rows).toEqual(['Syrian regime forces | Homs governorate | On 3 May 2016 warplanes …x civilians.'])
  })

  test('arrests, damage, politics and counts among the incidents give none', () => {
    const { rows } = shape(`# Details

## Government forces

On 2 May 2016 government forces arrested 12 civilians in Homs city.

On 3 May 2016 a missile destroyed a school in Babka village. No casualties were reported.

Government forces killed 1,200 people in 2015.

${killed('4', 'Anadan')}

Talks between the parties failed on 9 May 2016.`)
    expect(rows).toHaveLength(1)
  })
})

describe('a news text', () => {
  const news = (source: string): string[] => {
    const doc = docOf(source)
    return outlineOf(doc, 'x', baseWords).incidents.map((i) => doc.text.slice(i.start, i.end))
  }
  test('a headline and its paragraphs are one incident, background left out', () => {
    const text = `Toll rises to 12 in Ariha strike

Twelve people were killed on Monday when jets bombed a market in Ariha, medics said.

The jets had come from the west, a witness said, and three children died in the strike.

Syria's war, now in its ninth year, has killed more than 400,000 people since 2011.`
    expect(news(text)).toEqual([text.split('\n\n').slice(0, 3).join('\n\n')])
  })
  test('a headline with its own day and place', () =>
    expect(
      news(`Civilian killed in Homs on May 3, 2016

On May 3, 2016, a civilian was killed by a mine near Taldo town.`),
    ).toHaveLength(1))
  test('two paragraphs with their own day and toll are two', () =>
    expect(
      news(`Strikes kill soldiers

Warplanes struck a base near Al Kiswah town on Sunday, killing four soldiers.

On Wednesday a drone hit a car in Mazzeh town, killing two men.`),
    ).toHaveLength(2))
  test('a paragraph alone', () => expect(news(killed('3', 'Babka'))).toEqual([killed('3', 'Babka')]))
  test('arrests alone', () =>
    expect(news('On 3 May 2016 government forces arrested Ali, a lawyer, at a checkpoint in Homs city.')).toEqual([]))
})

describe('links', () => {
  test('a block after one incident is its own; after two, the report’s', () => {
    const { outline } = shape(`# Details

## ISIS

${killed('3', 'Babka')}

https://a.example.org/1 https://a.example.org/2

${killed('4', 'Anadan')}

${killed('5', 'Tadef')}

https://a.example.org/3`)
    expect(outline.evidence.map((e) => [e.url.slice(-1), e.incident])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', null],
    ])
  })

  test('headings with a number and no mark behind it', () => {
    const { rows } = shape(`= Massacres in May 2016

# 1 Executive summary

Between May 1 and May 31, 2016, the group documented two incidents, in which 12 people died.

# 2 The incidents

${killed('3', 'Babka')}

${killed('4', 'Anadan')}

# 3 Conclusions

The killing of six civilians in Babka village on 3 May was meant to frighten others.

# 4 Recommendations

The government should investigate the killing of six civilians in Anadan village on 4 May 2016.`)
    expect(rows).toHaveLength(2)
  })

  test('a toll at the head of a headline is no number of a part', () => {
    const { outline } = shape(`# 12 Killed in Ariha

On Monday 2 May 2016 warplanes hit the market of Ariha city, killing 12 people.`)
    expect(outline.incidents).toHaveLength(1)
    expect(outline.incidents[0]?.start).toBe(0)
  })

  test.each(['Concluding remarks', 'Comment', 'Assessment of the month', 'Final observations'])(
    'no incidents under «%s»',
    (heading) => {
      const { rows } = shape(`= Massacres in May 2016

# II. Details

${killed('3', 'Babka')}

# III. ${heading}

The killing of six civilians in Babka village on 3 May 2016 has not been answered for. On 4 May 2016 warplanes killed two men in Anadan village.`)
      expect(rows).toHaveLength(1)
    },
  )

  test('a line with the place and the day belongs to the account under it', () => {
    const { rows } = shape(`= Massacres in February 2020

# III. Details

## A. Syrian regime forces

Sarmin Al Balad city, eastern suburbs of Idlib governorate - Sunday, February 2, 2020

Around 14:30 a helicopter dropped four barrel bombs on a house on the edge of the city, killing eight people.

Darat Al Zaytoun town, western suburbs of Aleppo governorate - Thursday, February 13, 2020

Warplanes carried out two airstrikes on the bakery of the town. Nine civilians were killed.`)
    expect(rows).toEqual([
      'Syrian regime forces | - | Sarmin Al Balad city, ea…ight people.',
      'Syrian regime forces | - | Darat Al Zaytoun town, w…were killed.',
    ])
  })
  test('an account that opens with its own day is one of its own, though it tells a later death', () => {
    const { rows } = shape(`= Massacres in July 2019

# III. Details

## A. Idlib governorate

On Wednesday, July 3, 2019, warplanes fired two missiles at a market in Ihsim town, killing nine civilians. The town was under the control of Hay’at Tahrir al Sham.

On Friday, July 12, 2019, a helicopter dropped barrel bombs on a shelter in Ghadfa village, killing eight people, one of whom died of his wounds. The village was under the control of Hay’at Tahrir al Sham.

On Tuesday, July 16, 2019, warplanes carried out four airstrikes on Ma’ar Shamsa village.

Rescue teams worked until the evening of the following day. The toll rose to 13 civilians.`)
    expect(rows).toHaveLength(3)
  })
})
